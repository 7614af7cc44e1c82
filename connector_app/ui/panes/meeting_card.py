"""A page for a meeting: asks whether names may stand on it, then puts it on paper."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from connector_app.application.meeting_page import MeetingPage, meeting_page
from connector_app.ui.context import Context
from connector_app.ui.panes.paper import meeting_sheet
from connector_app.ui.panes.paper_way import covered, put_on_paper
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words

_NAMES, _CODES = "names", "codes"


class MeetingCard(Card):
    """Hidden until asked; Escape leaves it, and `left` tells."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MeetingCard", "A page for a meeting"), parent)
        self._context = context
        what = self.tr("What is promised for today, who waits to hear back, and thanks, on paper.")
        self.body.addWidget(Words(what, "muted", wrap=True))
        options = ((_CODES, self.tr("Codes, no names")), (_NAMES, self.tr("With names")))
        self.names = Segmented(options, self.tr("Who stands on it"), required=True)
        self.names.set_value(_CODES)
        self.body.addWidget(self.names)
        self.print = secondary_button(self.tr("Print"))
        self.print.clicked.connect(self._on_print)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._leave)
        row = ChipRow()
        row.set_chips([self.print, self.cancel])
        self.body.addWidget(row)
        self.hide()

    def ask(self) -> None:
        """Open."""
        self.show()
        bring_into_view(self)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _on_print(self) -> None:
        if covered(self._context):
            return
        desk = self._context.desk
        gather = partial(meeting_page, desk.reader, desk.clock.today(), names=self.names.value == _NAMES)
        self._context.tasks.run(gather, self._on_gathered, key="meeting")

    def _on_gathered(self, page: MeetingPage) -> None:
        if not covered(self._context):
            put_on_paper(self._context, meeting_sheet(page, self._context.desk.clock.today()), self.window())
            self._leave()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
