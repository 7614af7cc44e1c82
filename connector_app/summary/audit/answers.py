"""What people said: themes, features of practice, check-ins; a person may be in several of their numbers.

Each class knows one question: which counts of an invented community it needs, how they bound each other so that
people can be found for them, and how a cell is their sum.
"""

from collections.abc import Collection, Iterable, Sequence

from connector_app.summary.audit.model import Builder, Terms, added, one, times
from connector_app.summary.audit.people import SINGLE, People, single_of
from connector_app.summary.audit.spans import Group
from connector_app.summary.cells import ANSWERED, Cell, counts_people

SPOKE = (ANSWERED, "conversation")
_SEVERAL = ("features", "2+")


def _codes(cells: Iterable[Cell], dimension: str) -> list[str]:
    return sorted({code for cell in cells for where, code in cell if where == dimension})


class Themes:
    """Who raised what: of those who raised anything everybody is in at least one theme, perhaps in several.

    Any counts with theme <= any <= sum of themes, in each neighbourhood, can be made of people: give the themes
    out one after another, first to those who have none yet.
    """

    answered = (ANSWERED, "theme")

    def __init__(self, builder: Builder, cells: Collection[Cell], people: People) -> None:
        self._builder = builder
        self._people = people
        mine = [cell for cell in cells if self.claims(cell)]
        self._themes = _codes(mine, "theme")
        crossing = {dimension for cell in mine for dimension, _ in single_of(cell)}
        self._crossing = next((dimension for dimension in SINGLE if dimension in crossing), "")
        self._where: Sequence[str] = people.codes[self._crossing] if self._crossing else ("",)
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this question."""
        return self.answered in cell

    def add(self, group: Group) -> None:
        """Say how a group's counts bound each other."""
        for where in self._where:
            anyone = self._any(group, where)
            raised = [self._raised(group, where, theme) for theme in self._themes]
            for one_theme in raised:
                self._builder.at_most(one_theme, anyone)
            self._builder.at_most(anyone, added(*raised))
            self._builder.at_most(anyone, self._people.of(group, [(self._crossing, where)] if where else ()))

    def anyone(self, group: Group) -> Terms:
        """Return how many of a group raised anything."""
        return added(*(self._any(group, where) for where in self._where))

    def of(self, group: Group, cell: Cell) -> Terms:
        """Return a cell's number among a group."""
        fine = self._people.fine(single_of(cell))
        theme = next((code for dimension, code in cell if dimension == "theme"), "")
        return added(
            *(
                self._raised(group, where, theme) if theme else self._any(group, where)
                for where in fine.get(self._crossing, self._where)
            )
        )

    def _any(self, group: Group, where: str) -> Terms:
        return one(self._builder.count("any theme", group.number, where))

    def _raised(self, group: Group, where: str, theme: str) -> Terms:
        return one(self._builder.count("theme", group.number, where, theme))


class CheckIns:
    """Less, the same or more of one thing: each who answered gave one answer, so these add up exactly."""

    def __init__(self, builder: Builder, cells: Collection[Cell], code: str) -> None:
        self._builder = builder
        self._code = code
        mine = [cell for cell in cells if self.claims(cell)]
        self._changes = _codes(mine, code)
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this question."""
        return (ANSWERED, self._code) in cell

    def add(self, group: Group) -> None:
        """Nothing bounds the answers but who could answer."""

    def anyone(self, group: Group) -> Terms:
        """Return how many of a group answered."""
        return added(*(self._answer(group, change) for change in self._changes))

    def of(self, group: Group, cell: Cell) -> Terms:
        """Return a cell's number among a group."""
        change = next((code for dimension, code in cell if dimension == self._code), "")
        return self._answer(group, change) if change else self.anyone(group)

    def _answer(self, group: Group, change: str) -> Terms:
        return one(self._builder.count("check-in", group.number, self._code, change))


class Features:
    """Who spoke where which feature was practised, and who where two or more were in one conversation.

    Those of the latter are in two features at least; `both` counts are how many of them each feature has.
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
        spoke = self.spoke(group)
        for feature in self._features:
            self._builder.at_most(self._met(group, feature), spoke)
        if not self._several:
            return
        several = self._met_several(group)
        both = [one(self._builder.count("both", group.number, feature)) for feature in self._features]
        for feature, part in zip(self._features, both, strict=True):
            self._builder.at_most(part, self._met(group, feature))
            self._builder.at_most(part, several)
        self._builder.at_most(times(2, several), added(*both))
        self._builder.at_most(several, spoke)

    def spoke(self, group: Group) -> Terms:
        """Return how many of a group spoke at all."""
        return one(self._builder.count("spoke", group.number))

    def of(self, group: Group, cell: Cell) -> Terms:
        """Return a cell's number among a group."""
        if _SEVERAL in cell:
            return self._met_several(group)
        feature = next((code for dimension, code in cell if dimension == "feature"), "")
        return self._met(group, feature) if feature else self.spoke(group)

    def heard(self, cell: Cell) -> bool:
        """Tell whether a cell counts only people who were heard, not all who were there."""
        return cell != {SPOKE}

    def _met(self, group: Group, feature: str) -> Terms:
        return one(self._builder.count("feature", group.number, feature))

    def _met_several(self, group: Group) -> Terms:
        return one(self._builder.count("several features", group.number))
