"""When something is promised, at the beginning of its words: fri, every week, every fri, 12 nov every month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from connector_app.domain.days import LONGEST, leading_day
from connector_app.domain.folding import fold
from connector_app.domain.followup import Repeat

_RHYTHMS = {
    ("week",): Repeat.WEEKLY,
    ("fortnight",): Repeat.FORTNIGHTLY,
    ("two", "weeks"): Repeat.FORTNIGHTLY,
    ("2", "weeks"): Repeat.FORTNIGHTLY,
    ("month",): Repeat.MONTHLY,
    ("quarter",): Repeat.QUARTERLY,
    ("three", "months"): Repeat.QUARTERLY,
    ("3", "months"): Repeat.QUARTERLY,
    ("year",): Repeat.YEARLY,
}
_LONGEST_RHYTHM = 2
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class When:
    """How many of the first words say when, the day they mean, and how often it comes again."""

    count: int
    due: date | None
    repeat: Repeat | None = None


def leading_when(words: Sequence[str], today: date) -> When:
    """Return what the first words say; a day and a rhythm may come in either order, each once.

    What comes again and again, without a day said, begins today.
    """
    count, due, repeat = 0, None, None
    for _ in range(2):
        if repeat is None:
            taken, repeat = _rhythm(words[count:], today, weekday_free=due is None)
            count += taken
        if due is None:
            taken, due = leading_day(words[count : count + LONGEST], today)
            count += taken
    return When(count, today if repeat is not None and due is None else due, repeat)


def _rhythm(words: Sequence[str], today: date, *, weekday_free: bool) -> tuple[int, Repeat | None]:
    """Return how many of the first words are a rhythm, and which; before a weekday it is only the one: every.

    That weekday is the day meant, so it counts only while no day was said: `weekday_free`.
    """
    folded = [fold(word).strip(",") for word in words[: _LONGEST_RHYTHM + 1]]
    if folded[:1] != ["every"]:
        return 0, None
    for length in range(min(_LONGEST_RHYTHM, len(folded) - 1), 0, -1):
        if (found := _RHYTHMS.get(tuple(folded[1 : 1 + length]))) is not None:
            return 1 + length, found
    weekday = weekday_free and bool(folded[1:]) and folded[1].startswith(_WEEKDAYS)
    if weekday and leading_day(words[1:2], today)[1] is not None:
        return 1, Repeat.WEEKLY
    return 0, None
