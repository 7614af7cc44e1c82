"""An exchange's line in words, leg by leg: Bea gives Cy: lift to clinic, 40 minutes."""

from PySide6.QtCore import QCoreApplication, QObject

from connector_app.application.exchange_form import Understood
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import COMMONS, Party, PartyKind
from connector_app.domain.exchangeline import legs_of
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.ui import labels
from connector_app.ui.isolation import isolated


def legs_in_words(understood: Understood) -> list[str]:
    """Return a sentence for each leg, none while the line is unfinished or wrong."""
    line = understood.line
    names = {COMMONS.id: labels.party("")}
    parties: dict[str, Party] = {}
    for name in line.names:
        if not name.commons:
            key = fold(name.name)
            found = understood.people[key]
            # Whoever has no id yet, being new or not told apart, goes by the name itself.
            parties[key] = Party(PartyKind.PERSON, found.id if isinstance(found, Candidate) else key)
            names[parties[key].id] = found.label if isinstance(found, Candidate) else name.name
    try:
        legs = legs_of(line, parties)
    except RuleBroken:
        return []
    return [_sentence(names[leg.giver.id], names[leg.receiver.id], line.title, leg.minutes) for leg in legs]


def _sentence(giver: str, receiver: str, title: str, minutes: int | None) -> str:
    translate = QCoreApplication.translate
    if title and minutes:
        text = translate("LegsInWords", "{giver} gives {receiver}: {title}, {time}")
    elif title:
        text = translate("LegsInWords", "{giver} gives {receiver}: {title}")
    elif minutes:
        text = translate("LegsInWords", "{giver} gives {receiver} {time}")
    else:
        text = translate("LegsInWords", "{giver} gives to {receiver}")
    return text.format(
        giver=isolated(giver), receiver=isolated(receiver), title=isolated(title), time=SpokenTime().of(minutes)
    )


class SpokenTime(QObject):
    """Lengths of time in full words; the extractor sees plurals only in `tr` of a class."""

    def of(self, count: int | None) -> str:
        """Return minutes as hours and minutes; nothing for None."""
        hours, rest = divmod(count or 0, 60)
        spoken = []
        if hours:
            spoken.append(self.tr("%n hour(s)", "", hours))
        if rest:
            spoken.append(self.tr("%n minute(s)", "", rest))
        return " ".join(spoken)
