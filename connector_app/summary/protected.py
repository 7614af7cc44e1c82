"""Protected tables: the only form in which numbers can reach a file.

Only `summary.protect` can make a `Protected`; the workbook writer takes nothing else, so an unprotected
table cannot be written, by type and at run time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from connector_app.domain.period import Period
from connector_app.summary.policy import Policy

_SEAL = object()


class Withheld(StrEnum):
    """Why a cell shows ``[c]``; every reason shows the same, only the person at the desk sees which."""

    TOO_FEW = "too_few"
    LOOKS_LIKE_EVERYONE = "looks_like_everyone"
    FROM_WITHHELD = "from_withheld"


#: A number to show, a share to show in whole percent, or the reason why neither may be shown.
Shown = int | Withheld


class Unit(StrEnum):
    """What a column's numbers are."""

    PEOPLE = "people"
    CONVERSATIONS = "conversations"
    PAIRS = "pairs"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class ProtectedTable:
    """One table as it leaves: labels and cells, cells[row][column].

    `name` is a stable identifier (``what_matters``); `title`, `row_title`, labels and `notes` are English
    source text already marked for translation, except place names, which are the community's own words
    (`own_words` says on which axis: ``rows``, ``columns`` or empty).
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

    @property
    def withheld(self) -> int:
        """Return how many cells show ``[c]``."""
        return sum(isinstance(cell, Withheld) for row in self.cells for cell in row)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A table that was not made, and why (a code of `application.messages`)."""

    name: str
    title: str
    reason: str


class Protected:
    """A whole summary after protection; cannot be built outside `summary.protect`."""

    __slots__ = ("left_out", "people", "period", "policy", "tables")

    def __init__(
        self,
        seal: object,
        *,
        period: Period,
        policy: Policy,
        people: int,
        tables: Sequence[ProtectedTable],
        left_out: Sequence[LeftOut],
    ) -> None:
        """Accept only the seal of `summary.protect`; `people` is already rounded."""
        if seal is not _SEAL:
            raise TypeError("only summary.protect makes a Protected")
        self.period = period
        self.policy = policy
        self.people = people
        self.tables = tuple(tables)
        self.left_out = tuple(left_out)
