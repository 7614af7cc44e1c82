"""Unknown true numbers, what the files say of each, and how they hang together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from connector_app.outsider.shown import MOST, Shown

#: More than any community counts: stands for "no upper bound known".
OPEN = MOST
Key = tuple[str, ...]
#: Stands as the table of what the cover says.
COVER = "cover"


@dataclass(frozen=True, slots=True)
class Where:
    """Where a number stands: file, table, row and column as they are labelled."""

    file: str
    table: str
    row: str
    column: str

    def __str__(self) -> str:
        """Return the place in words, without the file."""
        return ", ".join(part for part in (self.table, self.row, self.column) if part)


@dataclass(slots=True)
class Amount:
    """A true number nobody outside knows: its bounds, what is shown of it and where it stands first.

    `own` is how many values its own cell leaves possible; `hidden` when no number is shown; `told_by` are other
    places that narrow it, with what they show.
    """

    where: Where
    low: int
    high: int
    shown: Shown
    hidden: bool
    people: bool = True
    own: int = OPEN
    told_by: tuple[tuple[Where, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A sum of amounts, each taken so many times, that lies within bounds."""

    terms: tuple[tuple[int, int], ...]
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Within:
    """A crowd within a larger one; `growing` when the rest are those who came between two releases."""

    child: int
    parent: int
    growing: bool = False


@dataclass(slots=True)
class Puzzle:
    """All amounts of one or more workbooks, with their links; amounts are known by file and key."""

    amounts: list[Amount] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    crowds: list[Within] = field(default_factory=list)
    clashes: list[tuple[Amount, Where, str]] = field(default_factory=list)
    _known: dict[Key, int] = field(default_factory=dict)
    _places: dict[Where, int] = field(default_factory=dict)

    def find(self, key: Key) -> int | None:
        """Return the number of the amount with this key, or None."""
        return self._known.get(key)

    def located(self, where: Where) -> int | None:
        """Return the number of the amount that stands somewhere, or None."""
        return self._places.get(where)

    def keys(self, file: str) -> list[Key]:
        """Return the keys of one file's amounts."""
        return [key for key in self._known if key[0] == file]

    def put(self, key: Key, amount: Amount) -> int:
        """Take in an amount; the same key again narrows the one that is there. Return its number."""
        at = self._known.get(key)
        if at is None:
            self._known[key] = at = len(self.amounts)
            self.amounts.append(amount)
            self._places[amount.where] = at
            return at
        self._places[amount.where] = at
        there = self.amounts[at]
        if there.shown.number != amount.shown.number:
            self.clashes.append((there, amount.where, amount.shown.text))
        low, high = max(there.low, amount.low), min(there.high, amount.high)
        if low <= high:
            there.low, there.high = low, high
            there.own = min(there.own, amount.own)
            if there.hidden and not amount.hidden:
                there.where, there.shown, there.hidden = amount.where, amount.shown, False
            elif there.where.table == COVER and not amount.hidden:
                there.where = amount.where
        return at

    def add_up(self, parts: Sequence[int], whole: int) -> None:
        """Say that parts make a whole exactly."""
        if parts:
            self.links.append(Link((*((1, at) for at in parts), (-1, whole)), 0, 0))

    def cover(self, parts: Sequence[int], whole: int) -> None:
        """Say that everybody in a whole is in at least one of the parts."""
        if parts:
            self.links.append(Link((*((1, at) for at in parts), (-1, whole)), 0, float("inf")))

    def within(self, children: Iterable[int], parent: int, *, tells: bool = True, growing: bool = False) -> None:
        """Say that each of some crowds lies within a larger one; it `tells` when nearly all of it would matter."""
        for child in children:
            if child != parent:
                self.links.append(Link(((1, parent), (-1, child)), 0, float("inf")))
                if tells:
                    self.crowds.append(Within(child, parent, growing))

    def sum(self, terms: Iterable[tuple[int, int]], low: float, high: float) -> None:
        """Say that a weighted sum lies within bounds."""
        self.links.append(Link(tuple(terms), low, high))
