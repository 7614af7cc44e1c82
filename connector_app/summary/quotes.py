"""Words that may leave beside the numbers: each with consent, read by somebody, and beside a number that is shown.

A quote goes only when nothing in `Stays` holds it back. Which of several goes is left to chance, and so is their
order, so that neither tells who spoke when.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_app.summary.cells import ANSWERED, Cell
from connector_app.summary.protected import _SEAL, QUOTES_OF_A_THEME, Protected, ShownQuote, Unit


class Stays(StrEnum):
    """Why a quote does not leave; the first reason counts."""

    NOT_AGREED = "not_agreed"
    PRIVATE = "private"
    OTHER_PERIOD = "other_period"
    UNREAD = "unread"
    BLOCKED = "blocked"
    THEME_WITHHELD = "theme_withheld"
    #: Another quote of the same person goes, or enough others stand beside the theme.
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class WaitingQuote:
    """A quote by what decides whether it leaves; `text` is its safe text, `theme` a code.

    `agreed` is the person's standing answer, `clear` says that the scan finds nothing in the text.
    """

    id: str
    person: str
    theme: str
    text: str
    on: date
    agreed: bool
    private: bool
    approved: bool
    clear: bool


def stays(quote: WaitingQuote, protected: Protected) -> Stays | None:
    """Return what holds a quote back by itself, None when it may leave."""
    for held, why in (
        (not quote.agreed, Stays.NOT_AGREED),
        (quote.private, Stays.PRIVATE),
        (quote.on not in protected.period, Stays.OTHER_PERIOD),
        (not quote.approved, Stays.UNREAD),
        (not quote.clear, Stays.BLOCKED),
        (quote.theme not in shown_themes(protected), Stays.THEME_WITHHELD),
    ):
        if held:
            return why
    return None


def admit(
    quotes: Iterable[WaitingQuote], protected: Protected, shuffle: Callable[[list[WaitingQuote]], None]
) -> tuple[ShownQuote, ...]:
    """Return what leaves: at most one quote a person and QUOTES_OF_A_THEME a theme, theme by theme.

    `shuffle` puts a list into an order that nobody can foretell.
    """
    ready = [quote for quote in quotes if stays(quote, protected) is None]
    shuffle(ready)
    people: set[str] = set()
    beside: Counter[str] = Counter()
    chosen: list[WaitingQuote] = []
    for quote in ready:
        if quote.person not in people and beside[quote.theme] < QUOTES_OF_A_THEME:
            people.add(quote.person)
            beside[quote.theme] += 1
            chosen.append(quote)
    themes = shown_themes(protected)
    order = list(themes)
    chosen.sort(key=lambda quote: order.index(quote.theme))  # stable: chance keeps the order within a theme
    return tuple(ShownQuote(themes[quote.theme], quote.text) for quote in chosen)


def shown_themes(protected: Protected) -> Mapping[str, str]:
    """Return the labels of the themes whose number for everybody is shown, by code, in the tables' order."""
    found: dict[str, str] = {}
    for table in protected.tables:
        for label, row, keys in zip(table.rows, table.cells, table.keys, strict=False):
            for unit, shown, key in zip(table.units, row, keys, strict=True):
                code = _theme_of(key)
                if code and unit is Unit.PEOPLE and isinstance(shown, int) and shown >= protected.policy.threshold:
                    found.setdefault(code, label)
    return found


def with_quotes(protected: Protected, quotes: Iterable[ShownQuote]) -> Protected:
    """Return the summary with these quotes in place of any it had."""
    kept = {name: getattr(protected, name) for name in Protected.__slots__ if name != "quotes"}
    return Protected(_SEAL, **kept, quotes=tuple(quotes))


def _theme_of(key: Cell | None) -> str:
    """Return the theme of the cell of everybody who raised it, empty for any other cell."""
    parts = dict(key or ())
    if parts.keys() == {ANSWERED, "theme"} and parts[ANSWERED] == "theme":
        return parts["theme"]
    return ""
