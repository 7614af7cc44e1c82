"""What a partner is asked beside the numbers: every word of it before it leaves, and why other things stay."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from connector_app.application.desk import Desk
from connector_app.application.export_summary import only_chosen
from connector_app.application.profiles import names_of
from connector_app.application.response_sheet import ToAsk, to_ask
from connector_app.application.terms import partner_of
from connector_app.domain.profile import Profile
from connector_app.summary.asks import AskStays
from connector_app.summary.protected import Protected
from connector_app.ui.labels import isolated, worded
from connector_app.ui.panes.told_card import ToldCard


def read_asked(desk: Desk, protected: Protected, profile: Profile, recipient: str) -> ToAsk | None:
    """Return what the recipient would be asked; None where no sheet goes with this profile, or to nobody known."""
    partner = partner_of(desk.reader, None, recipient) if profile.response_sheet else None
    if partner is None:
        return None
    return to_ask(desk.notebook, partner.id, only_chosen(protected, names_of(profile)), desk.clock.today())


class AskedCard(ToldCard):
    """Hidden while no sheet to fill in goes with the summary, and nothing keeps one back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AskedCard", "What they are asked"), parent)
        self._held = _Held(self)

    def show_asked(self, found: ToAsk | None) -> None:
        """Show the questions in the words in which they leave, and how many stay for which reason."""
        self.begin()
        if found is not None:
            rows = found.asks.rows if found.asks else ()
            if rows:
                self.sound(self.tr("“Your response”: %n question(s)", None, len(rows)))
            for row in rows:
                theme = (worded(row.theme),) if row.theme else ()
                self.tell(" · ".join((isolated(row.text), *theme)), "muted")
            for why, count in found.held.items():
                if text := self._held.words(why, count):
                    self.tell(text, "muted")
        self.finish()


class _Held(QObject):
    """Why something is not asked about, in words; what is settled needs none."""

    def words(self, why: AskStays, count: int) -> str:
        """Return a line, empty where there is nothing to tell."""
        match why:
            case AskStays.SETTLED:
                return ""
            case AskStays.NOT_AGREED:
                return self.tr("%n question(s) held back: a group or place has not agreed to it", None, count)
            case AskStays.UNREAD:
                return self.tr("%n question(s) held back: nobody has approved their words yet", None, count)
            case AskStays.BLOCKED:
                return self.tr("%n question(s) held back: somebody could be recognised by the words", None, count)
            case AskStays.NO_CROWD:
                return self.tr("%n question(s) held back: too few people are shown to have said it", None, count)
