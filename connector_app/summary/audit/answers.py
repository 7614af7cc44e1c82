"""What people said and told: lists with several codes of each or one, features of practice.

Each class knows one question: which counts of an invented community it needs, how they bound each other so that
people can be found for them, and how a cell is their sum.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from connector_app.summary.audit.model import Builder, Terms, added, negative, one, times
from connector_app.summary.audit.people import SINGLE, People, single_of
from connector_app.summary.audit.spans import ALWAYS, Group
from connector_app.summary.cells import ANSWERED, INSIGHT, Cell, counts_people

SPOKE = (ANSWERED, "conversation")
_SEVERAL = ("features", "2+")


def _codes(cells: Iterable[Cell], dimension: str) -> list[str]:
    return sorted({code for cell in cells for where, code in cell if where == dimension})


def _part(cell: Cell, name: str) -> tuple[str, str]:
    """Return the code of a list that a cell is about, and the crowd within it; empty where there is none."""
    parts = dict(cell)
    return parts.get(name, ""), parts.get(INSIGHT, "")


class Many:
    """Who has which codes of a list: everybody who has any is in at least one of them, perhaps in several.

    Any counts with code <= any <= sum of codes, in each neighbourhood, can be made of people: give the codes out
    one after another, first to those who have none yet. Who has something always may have more in one segment;
    for each code these are others than those who have it always. A crowd within a code (the people behind one
    insight of a kind) may be any of those who have it.
    """

    def __init__(self, builder: Builder, cells: Collection[Cell], people: People, name: str) -> None:
        """`name` is the dimension of the codes, and what those who have any are said to have answered."""
        self._builder = builder
        self._people = people
        self._name = name
        self.answered = (ANSWERED, name)
        mine = [cell for cell in cells if self.claims(cell)]
        self._codes = _codes(mine, name)
        parts = {(code, part) for cell in mine for code, part in [_part(cell, name)] if part}
        self._parts = sorted(parts)
        crossing = {dimension for cell in mine for dimension, _ in single_of(cell)}
        self._crossing = next((dimension for dimension in SINGLE if dimension in crossing), "")
        self._where: Sequence[str] = people.codes[self._crossing] if self._crossing else ("",)
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this question."""
        return self.answered in cell

    def add(self, group: Group) -> None:
        """Say how a group's counts bound each other."""
        builder = self._builder
        for where in self._where:
            for block in group.blocks:
                anyone = self._any(group, block, where)
                having = [self._having(group, block, where, code) for code in self._codes]
                more = group.segments if block == ALWAYS and len(group.blocks) > 1 else ()
                for code, one_code in zip(self._codes, having, strict=True):
                    others = (self._more(group, segment, where, code) for segment in more)
                    builder.at_most(added(one_code, *others), anyone)
                if having:
                    builder.at_most(anyone, added(*having))
            anyone = added(*(self._any(group, block, where) for block in group.blocks))
            builder.at_most(anyone, self._people.of(group, [(self._crossing, where)] if where else ()))
        for code, part in self._parts:
            self._add_part(group, code, part)

    def _add_part(self, group: Group, code: str, part: str) -> None:
        """Say that a crowd within a code has it at the same times."""
        for block in group.blocks:
            whole = added(*(self._having(group, block, where, code) for where in self._where))
            self._builder.at_most(self._within_code(group, block, code, part), whole)
        for segment in group.segments if len(group.blocks) > 1 else ():
            whole = added(*(self._more(group, segment, where, code) for where in self._where))
            self._builder.at_most(self._within_code(group, segment, code, part, more=True), whole)

    def anyone(self, group: Group) -> Terms:
        """Return how many of a group ever had any code."""
        return added(*(self.anyone_in(group, block) for block in group.blocks))

    def anyone_in(self, group: Group, block: int) -> Terms:
        """Return how many of a block of a group have any code."""
        return added(*(self._any(group, block, where) for where in self._where))

    def within(self, other: "Many", group: Group) -> None:
        """Say that everybody who has any code here has one of another list, at the same times."""
        for block in group.blocks:
            self._builder.at_most(self.anyone_in(group, block), other.anyone_in(group, block))

    def of(self, group: Group, segments: Sequence[int], cell: Cell) -> Terms:
        """Return a cell's number among a group, in some of its segments."""
        fine = self._people.fine(single_of(cell)).get(self._crossing, list(self._where))
        blocks = group.seen(segments)
        code, part = _part(cell, self._name)
        if part:
            more = [self._within_code(group, segment, code, part, more=True) for segment in blocks[1:]]
            return added(*(self._within_code(group, block, code, part) for block in blocks), *more)
        if not code:
            return added(*(self._any(group, block, where) for block in blocks for where in fine))
        more = [self._more(group, segment, where, code) for segment in blocks[1:] for where in fine]
        return added(*(self._having(group, block, where, code) for block in blocks for where in fine), *more)

    def _any(self, group: Group, block: int, where: str) -> Terms:
        return one(self._builder.count("any", self._name, group.number, block, where))

    def _having(self, group: Group, block: int, where: str, code: str) -> Terms:
        return one(self._builder.count("having", self._name, group.number, block, where, code))

    def _more(self, group: Group, segment: int, where: str, code: str) -> Terms:
        return one(self._builder.count("one more", self._name, group.number, segment, where, code))

    def _within_code(self, group: Group, block: int, code: str, part: str, *, more: bool = False) -> Terms:
        return one(self._builder.count("within", self._name, group.number, block, code, part, more))


class One:
    """One answer of each who answered (less, the same or more of one thing), so these add up exactly.

    Who answers always may answer differently in each segment; a longer stretch counts the latest answer.
    """

    def __init__(self, builder: Builder, cells: Collection[Cell], name: str) -> None:
        """`name` is the dimension of the codes, and what those who have one are said to have answered."""
        self._builder = builder
        self._name = name
        mine = [cell for cell in cells if self.claims(cell)]
        # Where only the number of all who answered is told, all of them may have said the same.
        self._codes = _codes(mine, name) or [""]
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this question."""
        return (ANSWERED, self._name) in cell

    def add(self, group: Group) -> None:
        """Say that those who always answer are as many in each segment."""
        for earlier, later in pairwise(group.segments):
            both = (added(*self._answers(group, ALWAYS, segment)) for segment in (earlier, later))
            before, after = both
            self._builder.link(added(before, negative(after)), 0, 0)

    def anyone(self, group: Group) -> Terms:
        """Return how many of a group ever answered."""
        return added(*self._all(group, group.segments))

    def of(self, group: Group, segments: Sequence[int], cell: Cell) -> Terms:
        """Return a cell's number among a group, in some of its segments."""
        code = next((code for dimension, code in cell if dimension == self._name), "")
        return added(*self._all(group, segments, code))

    def _all(self, group: Group, segments: Sequence[int], code: str = "") -> list[Terms]:
        """Return the answers some segments show: the latest of those who always answer, each other one."""
        found = self._answers(group, ALWAYS, segments[-1], code)
        for segment in group.seen(segments)[1:]:
            found += self._answers(group, segment, segment, code)
        return found

    def _answers(self, group: Group, block: int, segment: int, code: str = "") -> list[Terms]:
        codes = [code] if code else self._codes
        name = ("answer", self._name, group.number, block, segment)
        return [one(self._builder.count(*name, each)) for each in codes]


class Features:
    """Who spoke where which feature was practised, and who where two or more were in one conversation.

    Those of the latter are in two features at least; `both` counts are how many of them each feature has. For
    each feature those who always met it and those who met it in one segment are others.
    """

    def __init__(self, builder: Builder, cells: Collection[Cell]) -> None:
        self._builder = builder
        mine = [cell for cell in cells if self.claims(cell)]
        self._features = _codes(mine, "feature")
        self._several = any(_SEVERAL in cell for cell in mine)
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this question."""
        return SPOKE in cell and counts_people(cell)

    def add(self, group: Group) -> None:
        """Say how a group's counts bound each other."""
        builder, spoke = self._builder, self.spoke(group)
        for feature in self._features:
            builder.at_most(added(*(self._met(group, block, feature) for block in group.blocks)), spoke)
        if not self._several:
            return
        builder.at_most(added(*(self._met_several(group, block) for block in group.blocks)), spoke)
        for block in group.blocks:
            several = self._met_several(group, block)
            both = [one(builder.count("both", group.number, block, feature)) for feature in self._features]
            for feature, part in zip(self._features, both, strict=True):
                builder.at_most(part, self._met(group, block, feature))
                builder.at_most(part, several)
            builder.at_most(times(2, several), added(*both))

    def spoke(self, group: Group) -> Terms:
        """Return how many of a group spoke at all, in each of its segments."""
        return one(self._builder.count("spoke", group.number))

    def of(self, group: Group, segments: Sequence[int], cell: Cell) -> Terms:
        """Return a cell's number among a group, in some of its segments."""
        blocks = group.seen(segments)
        if _SEVERAL in cell:
            return added(*(self._met_several(group, block) for block in blocks))
        feature = next((code for dimension, code in cell if dimension == "feature"), "")
        if feature:
            return added(*(self._met(group, block, feature) for block in blocks))
        return self.spoke(group)

    def _met(self, group: Group, block: int, feature: str) -> Terms:
        return one(self._builder.count("feature", group.number, block, feature))

    def _met_several(self, group: Group, block: int) -> Terms:
        return one(self._builder.count("several features", group.number, block))
