"""A layout that sets widgets like words: in lines, wrapping, from either side."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from connector_app.ui.theme import SPACE_2

#: An item with the width and height it would like.
_Sized = tuple[QLayoutItem, int, int]


class FlowLayout(QLayout):
    """Lays items out in lines as wide as there is room; right to left where the language does."""

    def __init__(self, parent: QWidget | None = None, spacing: int = SPACE_2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._sized: list[_Sized] | None = None
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self.invalidate()

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Add a widget before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it, or None beyond the last."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more room than its lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width, worked out once for each."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return height

    def invalidate(self) -> None:
        """Work everything out anew: something in the lines has changed."""
        self._heights.clear()
        self._sized = self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def line_size(self) -> QSize:
        """Return the size of all items in one line."""
        sizes = self._sizes()
        width = sum(width for _item, width, _height in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((height for _item, _width, height in sizes), default=0))

    def sizeHint(self) -> QSize:
        """Return the size that fits the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item with margins."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            margins = self.contentsMargins()
            self._least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(self._least)

    def _sizes(self) -> list[_Sized]:
        """Return what is to be placed, asked once: pages ask for heights many times while they are made."""
        if self._sized is None:
            seen = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            self._sized = [(item, size.width(), size.height()) for item, size in seen]
        return self._sized

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the items in lines inside `rect`, moving them if asked; return the height used."""
        area, space = rect.marginsRemoved(self.contentsMargins()), self.spacing()
        room = max(area.width(), 1)
        x, y, line_height = 0, 0, 0
        line: list[tuple[QLayoutItem, int, int, int]] = []
        for item, wanted, high in self._sizes():
            height = high
            width = min(wanted, room)
            if item.hasHeightForWidth():
                height = item.heightForWidth(width)  # words that are wider than the room wrap in it
            if x and x + width > area.width():
                if move:
                    self._place(line, area, y, line_height)
                line = []
                x, y, line_height = 0, y + line_height + space, 0
            line.append((item, x, width, height))
            x += width + space
            line_height = max(line_height, height)
        if move:
            self._place(line, area, y, line_height)
        margins = self.contentsMargins()
        return y + line_height + margins.top() + margins.bottom()

    def _place(self, line: list[tuple[QLayoutItem, int, int, int]], area: QRect, y: int, high: int) -> None:
        """Put what stands in one line where it belongs, lower things in the middle of the line."""
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        for item, x, width, height in line:
            left = area.right() + 1 - x - width if rtl else area.left() + x
            top = area.top() + y + (high - height) // 2
            item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
