"""Statements: pages of words that somebody read and let go, of states, and of numbers shown already.

A statement brings no number of its own: those beside its words are of cells that were tried with all the others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from connector_app.domain.quote import LONGEST_SAFE
from connector_app.summary.policy import Policy

#: A page longer than this is read by nobody.
MOST_ROWS = 1000


@dataclass(frozen=True, slots=True)
class Label:
    """Words of ours or of a list, in English source text; several stand beside each other."""

    texts: tuple[str, ...] = ()

    @classmethod
    def of(cls, *texts: str) -> "Label":
        """Return a label of some texts, those that are empty left out."""
        return cls(tuple(filter(None, texts)))


@dataclass(frozen=True, slots=True)
class Approved:
    """Words that somebody read and let go as they are; several stand below each other."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month; never a day."""

    first: date


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is shown, of a cell that was tried with all others."""

    shown: int


Said = Label | Approved | Month | Number


@dataclass(frozen=True, slots=True)
class Headline:
    """A line above a page with one number that is about no person: days, or how many insights of how many."""

    text: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One page: rows of cells; `name` is stable, `short` at most 31 letters, every text English source text."""

    name: str
    short: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    notes: tuple[str, ...] = ()
    headlines: tuple[Headline, ...] = ()

    @property
    def approved(self) -> frozenset[str]:
        """Return all words of the page that are neither ours nor of a list."""
        cells = (cell for row in self.rows for cell in row)
        return frozenset(text for cell in cells if isinstance(cell, Approved) for text in cell.texts)


def month_of(day: date | None) -> Said:
    """Return the month of a day, nothing where there is none."""
    return Label() if day is None else Month(day.replace(day=1))


def median_days(days: Sequence[int], policy: Policy) -> int | None:
    """Return the middle one of some numbers of days, None of fewer than would be shown of people."""
    return median_low(days) if len(days) >= policy.threshold else None


def require_sound(pages: Iterable[Statement], policy: Policy) -> None:
    """Raise ValueError when a page holds a number that no binning made, empty or long words, or a day."""
    for page in pages:
        sound = len(page.rows) <= MOST_ROWS and all(len(row) == len(page.columns) for row in page.rows)
        if not sound or not all(_sound(cell, policy) for row in page.rows for cell in row):
            raise ValueError("a statement that may not stand here: " + page.name)


def _sound(cell: Said, policy: Policy) -> bool:
    match cell:
        case Number(shown=shown):
            return shown % policy.base == 0 and 2 * shown + policy.base > 2 * policy.threshold
        case Approved(texts=texts):
            return all(0 < len(text.strip()) <= LONGEST_SAFE for text in texts)
        case Month(first=first):
            return first.day == 1
    return True
