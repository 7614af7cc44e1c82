"""The card that answers: what could a reader of this summary work out?"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.summary.protected import Protected
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.told_card import ToldCard


class ReaderCard(ToldCard):
    """Says in words what was tried; `help_requested` asks to read more."""

    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReaderCard", "What could a reader work out?"), parent)

    def show_protected(self, protected: Protected) -> None:
        """Tell what was tried, and what remains."""
        self.begin()
        audit = protected.audit
        least = self.tr("No number under {least} can be worked out (tried: %n).", None, audit.small)
        self.sound(least.format(least=protected.policy.threshold))
        self.sound(
            self.tr("Nothing proves what nearly everyone in a group shares (tried: %n).", None, audit.groups)
        )
        if audit.earlier:
            text = self.tr(
                "Tried together with all that was sent before (%n): nothing new can be learned by comparing.",
                None,
                audit.earlier,
            )
        else:
            text = self.tr("Nothing was sent before that it could be compared with.")
        self.sound(text)
        if audit.hidden:
            self.sound(self.tr("For that, %n more number(s) had to be withheld.", None, audit.hidden))
        if audit.tables:
            text = self.tr(
                "Invented communities that agree with everything shown: %n. Nobody can tell which is yours.",
                None,
                audit.tables,
            )
            self.sound(text)
        self.sound(self.tr("No names, notes or addresses: the file is searched for all of them."))
        risk = self.tr(
            "What remains: one thing may look likelier than before, and whoever knows nearly all records may "
            "guess the rest."
        )
        self.tell(risk, "muted")
        more = flush_link(self.tr("How people are protected"))
        more.clicked.connect(self.help_requested)
        self.offer(more)
        self.finish()
