"""Saving people in a file: a page laid over a list, from what would be in it to the file."""

from PySide6.QtCore import QObject, Signal

from connector_app.ui.context import Context
from connector_app.ui.panes.people_leaving_card import PeopleLeavingCard, Who
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.page_stack import PageStack


class PeopleLeavingView(ColumnPage):
    """The card on a page of its own."""

    def __init__(self, context: Context, who: Who) -> None:
        super().__init__("")
        self.title.hide()
        self.card = PeopleLeavingCard(context, who)
        self.column.addWidget(self.card)
        self.column.addStretch(1)


class PeopleLeavingFlow(QObject):
    """Lays its page over a stack; `shown` when it is there, `ended` when the stack is free again."""

    shown = Signal()
    ended = Signal()

    def __init__(self, context: Context, stack: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._stack = stack
        self.page: PeopleLeavingView | None = None

    def begin(self, who: Who) -> None:
        """Look who would go, and ask."""
        self._take_off()
        self.page = PeopleLeavingView(self._context, who)
        self.page.card.left.connect(self._end)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.shown.emit()
        self.page.card.ask()

    def _end(self) -> None:
        self._take_off()
        self.ended.emit()

    def _take_off(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            self._stack.removeWidget(page)
            page.deleteLater()
