"""The card that says what a summary does not tell: numbers, people, tables."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.plan_summary import Planned
from connector_app.summary.protected import LeftOut, Withheld
from connector_app.summary.words import LEFT_OUT_REASONS
from connector_app.ui.labels import translated, worded
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.summary_reading import SummaryReading
from connector_app.ui.panes.told_card import ToldCard


class WithheldCard(ToldCard):
    """Counts what is withheld by reason; `people_requested` asks for the people who might be asked."""

    people_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WithheldCard", "What it does not tell"), parent)

    def show_reading(self, reading: SummaryReading) -> None:
        """Tell how many numbers are withheld and why, who is not counted, and which tables are left out."""
        self.begin()
        withheld = reading.withheld
        for why in Withheld:
            if withheld[why]:
                self.tell(self._withheld(why, withheld[why]), "muted")
        if reading.not_counted:
            self.tell(self._not_counted(reading.not_counted), "warm")
            see = flush_link(self.tr("See people"))
            see.clicked.connect(self.people_requested)
            self.offer(see)
        self._tell_left_out(reading.planned.protected.left_out if reading.planned else ())
        self._tell_few(reading.planned)
        self.finish()

    def _tell_left_out(self, tables: Sequence[LeftOut]) -> None:
        if tables:
            self.tell(self.tr("Left out or made smaller:"))
        for table in tables:
            reason = translated("Summary", LEFT_OUT_REASONS.get(table.reason, ""))
            self.tell("\n".join((worded(table.title), reason)), "muted")

    def _tell_few(self, planned: Planned | None) -> None:
        """Name the lists that too few people are in; the summary does not even say that anybody is."""
        if planned and planned.few:
            least = planned.protected.policy.threshold
            self.tell(self.tr("Fewer than {least} people each, so without a table:").format(least=least))
            for title in planned.few:
                self.tell(worded(title), "muted")

    def _not_counted(self, count: int) -> str:
        return self.tr(
            "%n people took part but are not counted: nobody asked them yet, or they said no.", None, count
        )

    def _withheld(self, why: Withheld, count: int) -> str:
        match why:
            case Withheld.TOO_FEW:
                return self.tr("%n number(s): so few people could be recognised.", None, count)
            case Withheld.LOOKS_LIKE_EVERYONE:
                return self.tr("%n number(s): nearly everyone in a group.", None, count)
            case Withheld.FROM_WITHHELD:
                return self.tr("%n number(s): they come from withheld ones.", None, count)
            case Withheld.WORKED_OUT:
                return self.tr("%n number(s): they would let a hidden one be worked out.", None, count)
            case Withheld.ALREADY_SENT:
                return self.tr("%n number(s): compared with what was sent they would tell too much.", None, count)
