"""People who said no to being kept, or took their yes back: erase the record, or keep the least of it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.keep_least import LeastPlan
from connector_app.application.rows import KeptRow
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.labels import short_date
from connector_app.ui.panes.least_form import LeastForm
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words


class StoppedCard(StepsCard):
    """Hidden while there is nobody; `least_requested(Ref)` is answered by `show_least`, then `least_kept(plan)`.

    `forget_requested(Ref)` to erase a record, `open_requested(Ref)` to look at a person first.
    """

    least_requested = Signal(object)
    least_kept = Signal(object)
    forget_requested = Signal(object)
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("StoppedCard", "Asked us to stop"),
            "",
            translate("StoppedCard", "What to do with this record"),
            "fm",
            parent,
        )
        self._about = Words(
            self.tr(
                "They are in no summary, no reminder and no quote from the moment they said it. What is written "
                "down about them should go, or be cut down to what shows that they want nothing more."
            ),
            "muted",
            wrap=True,
        )
        self.body.insertWidget(1, self._about)
        self.list.chosen.connect(lambda row: self.open_requested.emit(Ref(Kind.PERSON, row.person.id)))
        self._asked_of: KeptRow | None = None
        self.least = LeastForm()
        self.least.confirmed.connect(self.least_kept)
        self.least.left.connect(self.list.setFocus)
        self.body.addWidget(self.least)
        self.hide()

    def show_least(self, plan: LeastPlan) -> None:
        """Show what would go of the chosen record, and ask; another one may have been chosen meanwhile."""
        line = self.list.current
        if line is not None and isinstance(line.key, KeptRow) and line.key.person.id == plan.person.id:
            self._asked_of = line.key
            self.least.show_plan(plan, self.buttons[-1])

    def describe(self, key: object | None) -> None:
        """Ask about one record no longer when another one is chosen, or when it is not as it was."""
        if key != self._asked_of:
            self._asked_of = None
            self.least.close_form()

    def show_stopped(self, rows: Sequence[KeptRow], today: date) -> None:
        """Show these people."""
        self.show_lines([_line(row, today) for row in rows])
        self.setVisible(bool(rows))

    def ways(self, key: object) -> Sequence[Way]:
        """Return the two ways to act on it."""
        if not isinstance(key, KeptRow):
            return ()
        forget = Way("f", self.tr("Forget…"), partial(self._forget, key))
        least = Way("m", self.tr("Keep only the minimum…"), partial(self._least, key), leaves=True)
        return (forget,) if key.least else (forget, least)

    def _forget(self, row: KeptRow, _words: str) -> str:
        self.forget_requested.emit(Ref(Kind.PERSON, row.person.id))
        return ""

    def _least(self, row: KeptRow, _words: str) -> str:
        self.least_requested.emit(Ref(Kind.PERSON, row.person.id))
        return ""


def _line(row: KeptRow, today: date) -> Line:
    translate = QCoreApplication.translate
    since = row.stopped_on or row.last_on
    said = translate("StoppedCard", "said so {date}").format(date=short_date(since, today))
    badge = translate("StoppedCard", "minimum kept") if row.least else translate("StoppedCard", "to decide")
    return Line(row.person.label, said, badge, not row.least, row)
