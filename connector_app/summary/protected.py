"""Protected tables: the only form in which numbers can reach a file.

Only `summary.protect` can make a `Protected`; the workbook writer takes nothing else, so an unprotected
table cannot be written, by type and at run time.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import final

from connector_app.domain.period import Period
from connector_app.domain.quote import LONGEST_SAFE
from connector_app.summary.cells import Cell
from connector_app.summary.policy import Policy
from connector_app.summary.statements import Statement, require_sound

_SEAL = object()


class Withheld(StrEnum):
    """Why a cell shows ``[c]``; every reason shows the same, only the person at the desk sees which."""

    TOO_FEW = "too_few"
    LOOKS_LIKE_EVERYONE = "looks_like_everyone"
    FROM_WITHHELD = "from_withheld"
    WORKED_OUT = "worked_out"
    ALREADY_SENT = "already_sent"


#: A number to show, a share to show in whole percent, or the reason why neither may be shown.
Shown = int | Withheld


class Unit(StrEnum):
    """What a column's numbers are."""

    PEOPLE = "people"
    CONVERSATIONS = "conversations"
    PAIRS = "pairs"
    EXCHANGES = "exchanges"
    HOURS = "hours"
    PERCENT = "percent"
    #: Whole hours for each person, from the rounded numbers beside them.
    HOURS_EACH = "hours_each"


@dataclass(frozen=True, slots=True)
class ProtectedTable:
    """One table as it leaves: labels and cells, cells[row][column].

    `name` is a stable identifier (``what_matters``); `title`, `row_title`, labels and `notes` are English
    source text already marked for translation, except place names, which are the community's own words
    (`own_words` says on which axis: ``rows``, ``columns`` or empty). `short` is a title of at most 31 letters,
    for a tab or a chip. `keys` are the canonical cells behind the numbers, None behind a share.
    """

    name: str
    title: str
    row_title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    units: tuple[Unit, ...]
    cells: tuple[tuple[Shown, ...], ...]
    notes: tuple[str, ...] = ()
    own_words: str = ""
    short: str = ""
    keys: tuple[tuple[Cell | None, ...], ...] = ()

    @property
    def withheld(self) -> int:
        """Return how many cells show ``[c]``."""
        return sum(isinstance(cell, Withheld) for row in self.cells for cell in row)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A table that was not made, and why (a code of `summary.words.LEFT_OUT_REASONS`)."""

    name: str
    title: str
    reason: str


#: More quotes beside one theme would be a collection of stories.
QUOTES_OF_A_THEME = 5


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """Somebody's words as they leave, beside a theme's label as the tables have it; not whose, not when."""

    theme: str
    text: str


@dataclass(frozen=True, slots=True)
class Audit:
    """What was tried before a summary may leave, in numbers for the person at the desk.

    `small` numbers under the threshold and `groups` of which nearly everyone might share something were
    attacked with everything shown here and in `earlier` summaries; `hidden` more numbers were withheld so that
    every attempt fails; `tables` invented communities, each in agreement with all that is shown, prove it.
    """

    small: int
    groups: int
    earlier: int
    hidden: int
    tables: int


#: Before anything was tried.
NO_AUDIT = Audit(0, 0, 0, 0, 0)


@final
class Protected:
    """A whole summary after protection; cannot be built outside `summary.protect`, nor changed afterwards."""

    __slots__ = ("audit", "left_out", "people", "period", "policy", "quotes", "statements", "tables", "until")

    period: Period
    policy: Policy
    people: int
    tables: tuple[ProtectedTable, ...]
    left_out: tuple[LeftOut, ...]
    audit: Audit
    until: date | None
    quotes: tuple[ShownQuote, ...]
    statements: tuple[Statement, ...]

    def __init__(
        self,
        seal: object,
        *,
        period: Period,
        policy: Policy,
        people: int,
        tables: Sequence[ProtectedTable],
        left_out: Sequence[LeftOut],
        audit: Audit = NO_AUDIT,
        until: date | None = None,
        quotes: Sequence[ShownQuote] = (),
        statements: Sequence[Statement] = (),
    ) -> None:
        """Accept only the seal of `summary.protect`.

        `people` is already rounded; `until` is the last day that could be counted while the period still ran.
        """
        if seal is not _SEAL:
            raise TypeError("only summary.protect makes a Protected")
        for table in tables:
            _require_binned(table, policy)
        _require_beside_numbers(quotes, tables)
        require_sound(statements, policy)
        for name, value in (
            ("period", period),
            ("policy", policy),
            ("people", people),
            ("tables", tuple(tables)),
            ("left_out", tuple(left_out)),
            ("audit", audit),
            ("until", until),
            ("quotes", tuple(quotes)),
            ("statements", tuple(statements)),
        ):
            object.__setattr__(self, name, value)

    def only(self, names: Iterable[str]) -> "Protected":
        """Return the summary with some of its tables and statements: what is left tells no more than all of it.

        Quotes go with the number they stand beside.
        """
        wanted = frozenset(names)
        kept = {name: getattr(self, name) for name in Protected.__slots__}
        tables = [table for table in self.tables if table.name in wanted]
        labels = _labels_shown(tables)
        quotes = [quote for quote in self.quotes if quote.theme in labels]
        statements = [page for page in self.statements if page.name in wanted]
        return Protected(_SEAL, **(kept | {"tables": tables, "quotes": quotes, "statements": statements}))

    def stating(self, statements: Iterable[Statement]) -> "Protected":
        """Return the summary with these statements in place of any it had."""
        kept = {name: getattr(self, name) for name in Protected.__slots__}
        return Protected(_SEAL, **(kept | {"statements": tuple(statements)}))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Protected does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a Protected does not change")

    def __init_subclass__(cls) -> None:
        raise TypeError("a Protected has no other forms")


def _require_binned(table: ProtectedTable, policy: Policy) -> None:
    """Raise ValueError when a number stands in a table that no binning can have made."""
    for row in table.cells:
        for unit, cell in zip(table.units, row, strict=True):
            if isinstance(cell, Withheld):
                continue
            if unit is Unit.PERCENT:
                sound = 0 < cell <= 100  # noqa: PLR2004 - per cent
            elif unit is Unit.HOURS_EACH:
                sound = cell > 0
            else:
                sound = cell % policy.base == 0 and 2 * cell + policy.base > 2 * policy.threshold
            if not sound:
                raise ValueError("an unprotected number in " + table.name)


def _labels_shown(tables: Sequence[ProtectedTable]) -> set[str]:
    """Return the labels of rows in which any number is shown."""
    return {
        label
        for table in tables
        for label, row in zip(table.rows, table.cells, strict=True)
        if any(isinstance(cell, int) for cell in row)
    }


def _require_beside_numbers(quotes: Sequence[ShownQuote], tables: Sequence[ProtectedTable]) -> None:
    """Raise ValueError when a quote is empty or too long, or stands where no number or too many others do."""
    if not quotes:
        return
    shown = _labels_shown(tables)
    for quote in quotes:
        if not 0 < len(quote.text.strip()) <= LONGEST_SAFE or quote.theme not in shown:
            raise ValueError("a quote that may not stand here")
    if max(Counter(quote.theme for quote in quotes).values()) > QUOTES_OF_A_THEME:
        raise ValueError("too many quotes beside a theme")
