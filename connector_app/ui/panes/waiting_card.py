"""Waiting to hear back: what a service leads or took over, and of which nobody has told them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import PromiseRow
from connector_app.domain.followup import ClosedAs
from connector_app.ui.dialogs.follow_up_words import span
from connector_app.ui.panes.promise_card import PromiseCard, read_first
from connector_app.ui.widgets.line_list import Line
from connector_app.ui.widgets.words import Words


class WaitingCard(PromiseCard):
    """Hidden while nobody waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WaitingCard", "Waiting to hear back"), "", parent)
        self.figure = Words(tone="muted", wrap=True)
        self.body.insertWidget(1, self.figure)
        self.hide()

    @property
    def closing_first(self) -> bool:
        """Say that telling them comes first here."""
        return False

    def show_waiting(self, rows: Sequence[PromiseRow], today: date) -> None:
        """Show these, or nothing."""
        self.today = today
        self.show_lines([_line(row, today) for row in rows])
        self.empty.hide()
        self.setVisible(bool(rows))

    def show_total(self, total: int, due: int) -> None:
        """Say how many people and groups wait, and how many of them do so for nothing but what is due."""
        said = self.tr("%n person(s) or group(s) still wait to hear back.", None, total)
        if due:
            also = self.tr("For %n of them it is due, and stands under “To follow up”.", None, due)
            said = f"{said} {also}"
        self.figure.setText(said)


def _line(row: PromiseRow, today: date) -> Line:
    handed_over = row.promise.closed_as is ClosedAs.HANDED_OVER
    aside = QCoreApplication.translate("WaitingCard", "handed over") if handed_over else ""
    mark = read_first(heeded=row.heeded)
    return Line(row.who, row.promise.what, span(row.since, today), key=row, mark=mark, aside=aside)
