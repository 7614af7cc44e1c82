"""The top of a page: what it is called and says of itself, and its buttons beside that or below."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.flow_layout import FlowLayout


class TitleRow(QLayout):
    """Puts words at the leading side and buttons at the other; below the words where both would be squeezed.

    It decides each time it lays out, so also when a button comes or goes or a word gets longer.
    """

    def __init__(self, words: QWidget, buttons: QWidget, flow: FlowLayout, least: Callable[[], int]) -> None:
        """`flow` lays out `buttons`; `least` says how wide the words must stay, in pixels."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._flow, self._least = flow, least
        self.setContentsMargins(QMargins())
        self.addWidget(words)
        self.addWidget(buttons)

    def addItem(self, item: QLayoutItem) -> None:
        """Take the words, and then the buttons."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it, or None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Return that words and buttons wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        words, buttons = self._places(width)
        return max(words.bottom(), buttons.bottom()) + 1

    def minimumSize(self) -> QSize:
        """Return the width of the widest button, and the height of one line of each."""
        words, buttons = (item.minimumSize() for item in self._items)
        return QSize(max(words.width(), buttons.width()), max(words.height(), buttons.height()))

    def sizeHint(self) -> QSize:
        """Return the size with the buttons beside the words."""
        words, buttons = self._items[0].sizeHint(), self._flow.line_size()
        return QSize(
            words.width() + SPACE_3 + buttons.width(),
            max(words.height(), buttons.height()),
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place the words and the buttons."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            left = place.left()
            if parent is not None and parent.isRightToLeft():
                left = rect.width() - place.left() - place.width()
            item.setGeometry(QRect(rect.left() + left, rect.top() + place.top(), place.width(), place.height()))

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where words and buttons are in a row so wide, from left to right."""
        words, line = self._items[0], self._flow.line_size()
        whole = _height(words, width)
        if not line.width():
            return QRect(0, 0, width, whole), QRect()
        room = width - line.width() - SPACE_3
        if room >= self._least():
            high = _height(words, room)
            # A line more below the title costs less room than a row of buttons, and two cost as much.
            if high <= whole + line.height():
                row = max(high, line.height())
                return (
                    QRect(0, (row - high) // 2, room, high),
                    QRect(width - line.width(), (row - line.height()) // 2, line.width(), line.height()),
                )
        return QRect(0, 0, width, whole), QRect(0, whole + SPACE_3, width, self._flow.heightForWidth(width))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
