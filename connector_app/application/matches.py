"""What becomes of a strength, a need and the two together, as commands: each is one step that undo takes back."""

from dataclasses import replace
from datetime import date

from connector_app.application.commands import Command
from connector_app.domain.exchange import Exchange, Leg
from connector_app.domain.match import Match, MatchState
from connector_app.domain.need import Need, NeedClosedAs
from connector_app.domain.noun import Noun, ref_of
from connector_app.domain.strength import Strength
from connector_app.text import QT_TRANSLATE_NOOP

_STEPS = {
    MatchState.SUGGESTED: QT_TRANSLATE_NOOP("Commands", "Bring two together"),
    MatchState.INTRODUCED: QT_TRANSLATE_NOOP("Commands", "Introduce two to each other"),
    MatchState.AGREED: QT_TRANSLATE_NOOP("Commands", "Note that two agreed"),
    MatchState.HAPPENED: QT_TRANSLATE_NOOP("Commands", "Record help that happened"),
    MatchState.DID_NOT_WORK: QT_TRANSLATE_NOOP("Commands", "Note that it did not work"),
}
_ENDS = {
    NeedClosedAs.MET: QT_TRANSLATE_NOOP("Commands", "Close a need that was met"),
    NeedClosedAs.NOT_NEEDED: QT_TRANSLATE_NOOP("Commands", "Close a need"),
}
_SAVES: dict[tuple[type, bool], str] = {
    (Strength, True): QT_TRANSLATE_NOOP("Commands", "Write down what somebody brings"),
    (Strength, False): QT_TRANSLATE_NOOP("Commands", "Change what somebody brings"),
    (Need, True): QT_TRANSLATE_NOOP("Commands", "Write down a need"),
    (Need, False): QT_TRANSLATE_NOOP("Commands", "Change a need"),
}


def save_offered(thing: Strength | Need, *, new: bool = False) -> Command:
    """Store what somebody brings or would be glad of."""
    return Command(title=_SAVES[type(thing), new], saves=(thing,))


def close_need(need: Need, how: NeedClosedAs, today: date) -> Command:
    """Store that a need was met, or is none any more."""
    return Command(title=_ENDS[how], saves=(replace(need, closed_as=how, closed_on=today),))


def take_away(thing: Strength | Need) -> Command:
    """Delete a strength or a need, and the matches that speak of it."""
    if isinstance(thing, Strength):
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Delete a strength"), deletes=(ref_of(thing),))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Delete a need"), deletes=(ref_of(thing),))


_OTHER = "X_OTHER"


def step(
    strength: Strength, need: Need, match: Match | None, state: MatchState, today: date, reason: str = ""
) -> Command:
    """Store how far two have come; `match` is None while they were only suggested to each other.

    What happened becomes an exchange from the one to the other, and the need is met.
    """
    before = match or Match(strength_id=strength.id, need_id=need.id, changed_on=today)
    if state is not MatchState.HAPPENED:
        return Command(title=_STEPS[state], saves=(replace(before, state=state, changed_on=today, reason=reason),))
    # By the kind of what was brought: that is what it counts against how often somebody may be asked.
    kind = need.category if strength.category == _OTHER else strength.category
    exchange = Exchange(on=today, legs=(Leg(strength.party, need.party),), title=need.title, category=kind)
    saves: tuple[Noun, ...] = (
        exchange,
        replace(before, state=state, changed_on=today, exchange_id=exchange.id, reason=reason),
        replace(need, closed_as=NeedClosedAs.MET, closed_on=today),
    )
    return Command(title=_STEPS[state], saves=saves)
