"""Which rows of one file are one person: those of one name that share a number, an e-mail or a reference.

Rows hang together whatever their order: a row that shares its number with one and its e-mail with another joins
both.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joined:
    """With whom a row is one: with an earlier `row`, or somebody `known`; `because` is the row that shows it."""

    row: int | None
    known: str | None
    because: int


class InFile:
    """The rows of one file beside each other; they are told by their numbers in the order of the file, from 0."""

    def __init__(self) -> None:
        """Start without a row."""
        self._above: dict[int, int] = {}
        self._beside: dict[int, int] = {}
        self._first: dict[str, int] = {}
        self._further: dict[str, list[int]] = defaultdict(list)
        #: The name of each row that has it with others; of nearly all rows of a file nothing is kept but the name.
        self._name: dict[int, str] = {}
        self._known: dict[int, dict[str, int]] = defaultdict(dict)

    def add(self, number: int, key: str, *, group: bool) -> None:
        """Put a row beside those of its name, of which `key` is the form that is compared."""
        name = f"{key}\n" if group else key
        if self._first.setdefault(name, number) != number:
            self._further[name].append(number)

    def settle(self, signs: Callable[[int], Iterable[Hashable]], sure: Mapping[int, str]) -> None:
        """Join rows, once all are there, and learn which of them surely are somebody known.

        Rows of one name that share one of their `signs` are one; nobody is asked for those of any other row.
        """
        for name, further in self._further.items():
            holders: dict[Hashable, int] = {}
            for number in (self._first[name], *further):
                self._name[number] = name
                for sign in signs(number):
                    holder = holders.setdefault(sign, number)
                    if holder != number:
                        self._beside.setdefault(number, holder)
                        self._unite(holder, number)
        for number, id_ in sure.items():
            if number in self._above:
                self._known[self._root(number)].setdefault(id_, number)

    def alone(self, number: int) -> bool:
        """Tell whether no other row has this row's name; known once rows are settled."""
        return number not in self._name

    def name(self, number: int) -> str:
        """Return the name of a row that is not alone, as it is compared."""
        return self._name[number]

    def joined(self, number: int) -> Joined | None:
        """Return with whom a row is one; None of the first row of somebody, and where it may be several."""
        if number not in self._above:
            return None
        root = self._root(number)
        known = self._known.get(root, {})
        if len(known) == 1:
            id_, because = next(iter(known.items()))
            return Joined(None, id_, because)
        if known or root == number:
            return None
        return Joined(root, None, self._beside.get(number, root))

    def together(self) -> Iterator[tuple[int, int]]:
        """Yield each row that is one with others, after the row that stands for them, unless they are known."""
        for number in self._above:
            root = self._root(number)
            if root not in self._known:
                yield root, number

    def first_of_name(self, number: int) -> int | None:
        """Return the first row of this row's name when that is another one."""
        name = self._name.get(number)
        first = self._first[name] if name is not None else number
        return None if first == number else first

    def _root(self, number: int) -> int:
        root = number
        while (above := self._above.get(root, root)) != root:
            root = above
        while (above := self._above.get(number, number)) != root:  # the next one finds it sooner
            self._above[number], number = root, above
        return root

    def _unite(self, one: int, other: int) -> None:
        """Let the earlier of two roots stand for both."""
        one, other = self._root(one), self._root(other)
        first, last = min(one, other), max(one, other)
        self._above[first] = first
        self._above[last] = first
