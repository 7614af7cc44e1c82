"""What all pages have in common: a title, a line below it, buttons at its side, a body."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_app.ui.actions import PageKey, offer
from connector_app.ui.theme import BAR, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.title_row import TitleRow
from connector_app.ui.widgets.words import Words

_TITLE_LETTERS, _LEAST = 14, 360


class PageFrame(QWidget):
    """A page: put buttons into `actions_row` and everything else into `body`.

    Pages ask for others by signals, for they do not know each other: `open_requested` with what is to be
    shown, `log_requested` with the Candidate with whom it was where that is known, `exchange_requested` with a
    line to start from, `edit_requested`, `help_requested`, `rights_requested` with the person who asks for
    something, `forget_requested` with the one to be forgotten, `bring_in_requested` with what a file is to bring,
    `draft_requested` with the name of what was begun.
    The keys of its lists and forms stand in `page_keys`, for the overview of all shortcuts.
    """

    page_keys: ClassVar[tuple[PageKey, ...]] = ()

    open_requested = Signal(object)
    edit_requested = Signal(object)
    log_requested = Signal(object)
    exchange_requested = Signal(str)
    help_requested = Signal()
    rights_requested = Signal(object)
    forget_requested = Signal(object)
    bring_in_requested = Signal(object)
    draft_requested = Signal(str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(title, 1)
        self.subtitle = Words(tone="muted", wrap=True)
        self.subtitle.hide()
        words, buttons = QWidget(), QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self.subtitle)
        self.actions_row = FlowLayout(buttons, SPACE_2 + 2)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_3 + 4)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(SPACE_3)
        top = QHBoxLayout()
        top.addLayout(TitleRow(words, buttons, self.actions_row, self._least_words), 1)
        top.addSpacing(BAR)
        self._outer.addLayout(top)
        self._outer.addLayout(self.body, 1)
        self._bare = False
        self._set_margins()
        self.setAccessibleName(title)

    def put_in_page(self) -> None:
        """Be a part of another page: without a title, and without a margin of its own."""
        self.lay_over(on=True)

    def lay_over(self, *, on: bool) -> None:
        """Leave all of the page to a sheet that lies over what it shows, or be a page with a title again."""
        self._bare = on
        self.title.setVisible(not on)
        self._outer.setSpacing(0 if on else SPACE_3)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Have the room of the scroll bar at the side where lines end."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def _set_margins(self) -> None:
        """Be as far from either side: title and cards, beside which there is room for two scroll bars.

        One is that of the body, as `Scrolling` has it, the other one that of the whole page.
        """
        if self._bare:
            self._outer.setContentsMargins(0, 0, 0, 0)
            return
        sides = SPACE_5, SPACE_5 - 2 * BAR
        left, right = sides[::-1] if self.isRightToLeft() else sides
        self._outer.setContentsMargins(left, SPACE_5 - 4, right, SPACE_4)

    def minimumSizeHint(self) -> QSize:
        """Return the least width, with the buttons below the title and below each other."""
        hint = super().minimumSizeHint()
        return QSize(max(self.actions_row.minimumSize().width() + 2 * SPACE_5 - BAR, _LEAST), hint.height())

    def _least_words(self) -> int:
        """Return how wide title and subtitle stay beside the buttons: the title in one line."""
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        return max(title, _TITLE_LETTERS * self.fontMetrics().averageCharWidth()) + SPACE_4

    def set_subtitle(self, text: str) -> None:
        """Show a line below the title; none when empty."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def offer(self, key: str, text: str, slot: Callable[[], object], keys: str = "") -> QAction:
        """Let the palette offer something while this page is shown; its keys, if any, work on this page only."""
        return offer(self, key, text, slot, keys)

    def show_ref(self, ref: object) -> None:
        """Show one thing of this page's kind; pages that list things say how."""

    def start(self, line: str = "", who: object = None) -> None:
        """Begin with a line or with somebody; pages that log or record say how."""

    def edit(self, ref: object) -> None:
        """Begin to change something stored; pages that log or record say how."""

    def flush(self) -> None:
        """Keep what is being typed, in the lane: the window is about to lock or close."""
