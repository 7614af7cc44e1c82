"""What a summary states beside its tables: every word that goes with it, and why other things stay away."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from connector_app.application.statements import Unsaid
from connector_app.summary.protected import Protected
from connector_app.summary.statements import Approved, Label, Month, Number, Said
from connector_app.ui.labels import isolated, month, worded
from connector_app.ui.panes.told_card import ToldCard


class StatementsCard(ToldCard):
    """Hidden while there is nothing to tell; pages that hold words of ours only are named and not read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("StatementsCard", "Words beside the numbers"), parent)
        self._held = _Held(self)

    def show_summary(self, protected: Protected, held: Mapping[Unsaid, int]) -> None:
        """Show what a summary states, and how much is `held` back for which reason."""
        self.begin()
        for page in protected.statements:
            rows = self.tr("%n row(s)", None, len(page.rows))
            self.sound(f"{worded(page.title)}: {rows}")
            for row in page.rows if page.approved else ():
                self.tell(" · ".join(filter(None, map(self._said, row))), "muted")
        for why, count in held.items():
            self.tell(self._held.words(why, count), "muted")
        self.finish()

    def _said(self, cell: Said) -> str:
        match cell:
            case Label(texts=texts):
                return ", ".join(map(worded, texts))
            case Approved(texts=texts):
                return " / ".join(map(isolated, texts))
            case Month(first=first):
                return month(first)
            case Number(shown=shown):
                return self.tr("about %n people", None, shown)


class _Held(QObject):
    """Why insights and plans are not stated, in words."""

    def words(self, why: Unsaid, count: int) -> str:
        """Return a line."""
        match why:
            case Unsaid.UNREAD:
                return self.tr("%n text(s) held back: nobody has approved their words yet", None, count)
            case Unsaid.BLOCKED:
                return self.tr("%n text(s) held back: somebody could be recognised by the words", None, count)
            case Unsaid.WITHHELD:
                return self.tr("%n text(s) held back: the number of people behind is not shown", None, count)
