"""To follow up: what was promised, the most urgent first, and a way to promise something by itself."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import PromiseRow
from connector_app.ui.panes.pane_parts import add_buttons, flush_link
from connector_app.ui.panes.promise_card import PromiseCard, promise_line
from connector_app.ui.panes.today_view import PROMISES, TodayFigures
from connector_app.ui.widgets.into_view import bring_into_view, bring_line_into_view

_MOST = 12


class ToFollowUpCard(PromiseCard):
    """`promise_requested` asks for a new one, `everything_chosen(bool)` for those that are not for today too.

    `more_requested` asks for more of them than are shown,
    `meeting_requested` asks for a page for a meeting, `calendar_requested` for a file for a calendar.
    """

    promise_requested = Signal()
    everything_chosen = Signal(bool)
    more_requested = Signal()
    meeting_requested = Signal()
    calendar_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ToFollowUpCard", "To follow up"),
            translate("ToFollowUpCard", "Nothing promised is open. Well done."),
            parent,
        )
        self._everything = False
        self.list.set_most(_MOST)
        self.more = flush_link("")
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        self._left_list = False
        self.add = flush_link(self.tr("Promise something"))
        self.add.clicked.connect(self.promise_requested)
        self.others = flush_link("")
        self.others.clicked.connect(self._on_others)
        self.others.hide()
        self.meeting = flush_link(self.tr("A page for a meeting"))
        self.meeting.clicked.connect(self.meeting_requested)
        self.calendar = flush_link(self.tr("To a calendar…"))
        self.calendar.clicked.connect(self.calendar_requested)
        add_buttons(self, self.more, self.add, self.others, self.meeting, self.calendar)

    def take_keyboard(self) -> None:
        """Take the keyboard where something can be done and seen: the list, else what begins a new promise."""
        (self.list if self.list.lines else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.lines:  # no further than its line needs: what stands above is the first to be seen
            bring_line_into_view(self.list)
        else:
            bring_into_view(self.add)

    def show_promises(self, rows: Sequence[PromiseRow], today: date) -> None:
        """Show these promises."""
        self.today = today
        if not rows and self.list.hasFocus():  # the last one was closed, and may be brought back
            self._left_list = True
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_lines([promise_line(row, today) for row in rows])
        if len(rows) < PROMISES:
            self.more.hide()
        if rows and self._left_list:
            self._left_list = False
            if self.add.hasFocus():
                self.take_keyboard()

    def show_figures(self, figures: TodayFigures) -> None:
        """Say how many more there are than are shown, and how many are not for today."""
        hidden = (figures.open if self._everything else figures.shown) - len(self.list.lines)
        if hidden > 0:
            self.more.set_text(self.tr("Show %n more", None, hidden))
        self.more.setVisible(hidden > 0)
        other = figures.open - figures.shown
        text = self.tr("%n not for today", None, other)
        self.others.set_text(self.tr("Only those for today") if self._everything else text)
        self.others.setVisible(other > 0)
        if other > 0:
            self.empty.setText(self.tr("Nothing is promised for today."))
        else:
            self.empty.setText(self.tr("Nothing promised is open. Well done."))

    def _on_more(self) -> None:
        self.take_keyboard()  # the link will be gone
        self.more_requested.emit()

    def _on_others(self) -> None:
        self._everything = not self._everything
        self.everything_chosen.emit(self._everything)
