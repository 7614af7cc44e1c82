"""Not heard from lately: people whose own rhythm has passed; one key writes to the log, one lets it rest."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import QuietRow
from connector_app.domain.naming import Candidate, told_apart
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.follow_up_words import span
from connector_app.ui.labels import short_date
from connector_app.ui.panes.promise_card import read_first
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.line import Line


class NotHeardCard(StepsCard):
    """`open_requested(Ref)` names somebody, `log_requested(Candidate)` whom to write of.

    `rest_requested(str)` carries the id of somebody about whom nobody wants to be reminded any more.
    """

    open_requested = Signal(object)
    log_requested = Signal(object)
    rest_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("NotHeardCard", "Not heard from lately"),
            "",
            translate("NotHeardCard", "What to do about this person"),
            "cs",
            parent,
        )
        self.list.chosen.connect(lambda row: self.open_requested.emit(Ref(Kind.PERSON, row.person_id)))
        self.hide()

    def show_quiet(self, rows: Sequence[QuietRow], today: date) -> None:
        """Show these people, or nothing; by what their lines say, the longest time first."""
        self.show_lines([_line(row, today) for row in sorted(rows, key=lambda row: row.last_on)])
        self.empty.hide()
        self.setVisible(bool(rows))

    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be done about somebody who went quiet."""
        if not isinstance(key, QuietRow):
            return ()
        return (
            Way("c", self.tr("We spoke"), partial(self._log, key), leaves=True),
            Way("s", self.tr("Rest this reminder"), partial(self._rest, key)),
        )

    def _log(self, row: QuietRow, _words: str) -> str:
        self.log_requested.emit(Candidate(row.person_id, row.label, row.hint))
        return ""

    def _rest(self, row: QuietRow, _words: str) -> str:
        self.rest_requested.emit(row.person_id)
        return ""


def _line(row: QuietRow, today: date) -> Line:
    day = short_date(row.last_on, today)
    if row.met:
        text = QCoreApplication.translate("NotHeardCard", "not spoken since {date}").format(date=day)
    else:
        text = QCoreApplication.translate("NotHeardCard", "not spoken yet, known since {date}").format(date=day)
    name = told_apart(row.label, row.hint)
    return Line(name, text, span(row.last_on, today), key=row, mark=read_first(heeded=row.heeded))
