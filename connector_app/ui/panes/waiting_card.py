"""Waiting to hear back: about what a service leads or took over, and about what partners answered."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import WaitingRow, WaitingToHear
from connector_app.application.today_reader import PromiseRow
from connector_app.domain.followup import ClosedAs
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.follow_up_words import span
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.promise_card import PromiseCard, read_first
from connector_app.ui.panes.steps_card import Way
from connector_app.ui.panes.who_waits_card import WaitingWords, told_ways, waiting_line
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words

#: No more lines than are seen at once: a list that scrolls on a page that does is hard to move through.
_MOST = 8


class WaitingCard(PromiseCard):
    """Hidden while nobody waits; asks for more than promises by signals.

    `heard_told_requested(WaitingRow)` when somebody was told what became of what they said, `everybody_requested`
    for all who wait to hear that.
    """

    heard_told_requested = Signal(object)
    everybody_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WaitingCard", "Waiting to hear back"), "", parent)
        self.figure = Words(tone="muted", wrap=True)
        self.heard_figure = Words(tone="muted", wrap=True)
        self.everybody = flush_link(self.tr("Show everybody who waits"))
        self.everybody.clicked.connect(self.everybody_requested)
        self._promised: list[tuple[date, Line]] = []
        self._heard: list[tuple[date, Line]] = []
        self.body.insertWidget(1, self.figure)
        self.body.insertWidget(2, self.heard_figure)
        self.body.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.figure, self.heard_figure, self.everybody):
            widget.hide()
        self.hide()

    @property
    def closing_first(self) -> bool:
        """Say that telling them comes first here."""
        return False

    def ways(self, key: object) -> Sequence[Way]:
        """Return how somebody is told, by one key whatever it is they wait for."""
        if isinstance(key, WaitingRow):
            return told_ways(key, self.heard_told_requested.emit)
        return super().ways(key)

    def shown_by(self, key: object) -> Ref | None:
        """Return what a line leads to: what they said, where they wait to hear what became of it."""
        return Ref(Kind.INSIGHT, key.insight_id) if isinstance(key, WaitingRow) else super().shown_by(key)

    def show_waiting(self, rows: Sequence[PromiseRow], today: date) -> None:
        """Show who waits to hear about promises, or nobody."""
        self.today = today
        first = not self._promised
        self._promised = [(row.since, _line(row, today)) for row in rows]
        self._show_all()
        if first and self._promised and not self.list.hasFocus():  # what was heard may have come before
            self.list.choose_first()

    def show_heard(self, found: WaitingToHear, today: date) -> None:
        """Show who waits to hear what became of what they said, and can be told."""
        self._heard = [(row.since, waiting_line(row, today)) for row in found.rows if row.answered]
        self.heard_figure.setText(WaitingWords().of(found) if found.people else "")
        self._show_all()

    def _show_all(self) -> None:
        longest_first = sorted([*self._promised, *self._heard], key=lambda waiting: waiting[0])
        lines = [line for _, line in longest_first[:_MOST]]
        waits = bool(self.heard_figure.text())
        self.figure.setVisible(bool(self._promised))
        self.heard_figure.setVisible(waits)
        self.everybody.setVisible(waits)
        self.show_lines(lines)
        self.empty.hide()
        self.setVisible(bool(lines) or waits)

    def show_total(self, total: int, due: int) -> None:
        """Say how many people and groups wait, and how many of them do so for nothing but what is due."""
        said = self.tr("Still to hear about a promise: %n person(s) or group(s).", None, total)
        if due:
            also = self.tr("For %n of them that is due now: see “To follow up”.", None, due)
            said = f"{said} {also}"
        self.figure.setText(said)


def _line(row: PromiseRow, today: date) -> Line:
    handed_over = row.promise.closed_as is ClosedAs.HANDED_OVER
    aside = QCoreApplication.translate("WaitingCard", "handed over") if handed_over else ""
    mark = read_first(heeded=row.heeded)
    return Line(row.who, row.promise.what, span(row.since, today), key=row, mark=mark, aside=aside)
