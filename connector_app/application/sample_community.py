"""An invented community to look at and to try things on: the same for the same seed, as large as asked for."""

from collections.abc import Iterator
from datetime import date, timedelta

from connector_app.application.sample_conversations import Talk
from connector_app.application.sample_dice import Dice
from connector_app.application.sample_exchanges import Giving
from connector_app.application.sample_heard import heard
from connector_app.application.sample_offers import offers_and_ties
from connector_app.application.sample_people import Known, people_and_consents, places_and_groups
from connector_app.domain.noun import Noun

#: Fourteen months, so that a year and the quarter before it can be looked at.
_DAYS = 426
_LEAST_PEOPLE = 3


def sample_nouns(
    *,
    today: date,
    seed: int = 7,
    people: int = 60,
    conversations: int | None = None,
    exchanges: int | None = None,
) -> Iterator[Noun]:
    """Yield an invented community, what is referred to first, conversations and exchanges by day up to `today`.

    At least three people; seven conversations a person and eight exchanges for three people unless asked
    otherwise. Nothing is kept but what later nouns refer to, so a million conversations are legal.
    """
    dice = Dice(seed)
    known = Known()
    people = max(people, _LEAST_PEOPLE)
    yield from places_and_groups(dice, known)
    yield from people_and_consents(dice, Dice(seed + 2), known, people, today)
    talk = Talk(dice, known, today)
    for day in _days(dice, 7 * people if conversations is None else conversations, today):
        yield from talk.on(day)
    giving = Giving(dice, known)
    for day in _days(dice, 8 * people // 3 if exchanges is None else exchanges, today):
        yield giving.on(day)
    yield from offers_and_ties(Dice(seed + 1), known, today)
    yield from heard(Dice(seed + 3), known, today)


def _days(dice: Dice, count: int, today: date) -> Iterator[date]:
    """Yield `count` days in order, spread over the time before `today`."""
    first = today - timedelta(days=_DAYS)
    days = [first + timedelta(days=number) for number in range(_DAYS + 1)]
    for number in range(count):
        yield days[int((number + dice.roll()) * len(days) / count)]
