"""Who gave and who received, by kind of help, and for whose help hours were kept."""

from collections.abc import Collection

from connector_app.summary.audit.model import Builder, Check, Ints, Terms, added, negative, one
from connector_app.summary.audit.spans import Group
from connector_app.summary.cells import ANSWERED, Cell, counts_people

TOOK_PART = (ANSWERED, "exchange")
_ANYTHING = "anything"
_SIDES = ("gave", "received")
#: Dimension of people whose help was timed; they are among those who gave.
TIMED = "timed"


class Helping:
    """People of a group who did both, only gave, or only received; and of each kind of help the same.

    Of those who did both, each kind has givers, receivers, and people who were both; everybody has to be a giver
    of some kind and a receiver of some kind, which `_can_be_given_out` makes sure of.
    """

    def __init__(self, builder: Builder, cells: Collection[Cell], *, listed: bool) -> None:
        """`listed` says that all help is of a kind that is listed."""
        self._builder = builder
        self._listed = listed
        mine = [cell for cell in cells if self.claims(cell)]
        found = {code for cell in mine for side, code in cell if side in (*_SIDES, TIMED)}
        self._kinds = sorted(found - {_ANYTHING})
        self._timed = any(dimension == TIMED for cell in mine for dimension, _ in cell)
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this."""
        mine = TOOK_PART in cell or any(dimension == TIMED for dimension, _ in cell)
        return mine and counts_people(cell)

    def add(self, group: Group) -> None:
        """Say how a group's counts bound each other."""
        builder = self._builder
        both, gave, received = (self.who(group, who) for who in ("both", "gave", "received"))
        kinds = [[self._kind(group, what, kind) for what in _PARTS] for kind in self._kinds]
        for giver, receiver, each, only_gave, only_received in kinds:
            builder.at_most(each, giver)
            builder.at_most(each, receiver)
            builder.at_most(added(giver, receiver), added(both, each))
            builder.at_most(only_gave, gave)
            builder.at_most(only_received, received)
        if kinds and self._listed:
            for whole, at in ((both, 0), (both, 1), (gave, 3), (received, 4)):
                builder.at_most(whole, added(*(parts[at] for parts in kinds)))
            builder.check(self._checking(group))
        if self._timed and kinds:
            for who, whole, at in (("both", both, 0), ("gave", gave, 3)):
                self._add_timed(group, who, whole, [parts[at] for parts in kinds])

    def took_part(self, group: Group) -> Terms:
        """Return how many of a group gave or received."""
        return added(*(self.who(group, who) for who in ("both", "gave", "received")))

    def of(self, group: Group, cell: Cell) -> Terms:
        """Return a cell's number among a group."""
        timed = {code for dimension, code in cell if dimension == TIMED}
        if timed:
            kind = next(iter(timed - {_ANYTHING}), "")
            return added(*(self._timed_one(group, who, kind) for who in ("both", "gave")))
        asked = {side: {code for where, code in cell if where == side} for side in _SIDES}
        kind = next((code for codes in asked.values() for code in sorted(codes - {_ANYTHING})), "")
        sides = [side for side in _SIDES if asked[side]]
        if kind:
            giver, receiver, each, gave, received = (self._kind(group, what, kind) for what in _PARTS)
            if len(sides) == len(_SIDES):
                return each
            return added(giver, gave) if sides == ["gave"] else added(receiver, received)
        if len(sides) == len(_SIDES):
            return self.who(group, "both")
        return added(self.who(group, "both"), self.who(group, sides[0])) if sides else self.took_part(group)

    def _add_timed(self, group: Group, who: str, whole: Terms, gave: list[Terms]) -> None:
        """Say that who was timed for a kind of help gave it.

        Timed people in several kinds are no more than people who gave several: then the others can be given
        out after them, so that everybody gave something.
        """
        builder, anyone = self._builder, self._timed_one(group, who, "")
        timed = [self._timed_one(group, who, kind) for kind in self._kinds]
        for one_kind, givers in zip(timed, gave, strict=True):
            builder.at_most(one_kind, givers)
            builder.at_most(one_kind, anyone)
        builder.at_most(anyone, whole)
        if self._listed:
            builder.at_most(anyone, added(*timed))
            builder.at_most(added(*timed, negative(anyone)), added(*gave, negative(whole)))

    def _timed_one(self, group: Group, who: str, kind: str) -> Terms:
        return one(self._builder.count("timed", group.number, who, kind))

    def who(self, group: Group, who: str) -> Terms:
        """Return how many of a group did ``both``, only ``gave`` or only ``received``."""
        return one(self._builder.count("helping", group.number, who))

    def _kind(self, group: Group, what: str, kind: str) -> Terms:
        return one(self._builder.count("helping", group.number, what, kind))

    def _checking(self, group: Group) -> Check:
        (both,) = self.who(group, "both")
        places = [[next(iter(self._kind(group, what, kind))) for what in _PARTS[:3]] for kind in self._kinds]

        def check(counts: Ints) -> bool:
            return _can_be_given_out(
                int(counts[both]), [[int(counts[place]) for place in kind] for kind in places]
            )

        return check


#: Of one kind of help: givers, receivers and both among those who did both; those who only gave, only received.
_PARTS = ("giver", "receiver", "each", "only gave", "only received")


#: For givers who are not receivers, receivers who are not givers, and both: whom to take first, and what they lack
#: then. Finishing people first or beginning with new ones first are both worth trying.
_Steps = tuple[tuple[str, str], ...]
_FINISHING: tuple[_Steps, _Steps] = (
    (("gave", ""), ("both", "received"), ("", ""), ("received", "received")),
    (("received", ""), ("both", "gave"), ("", ""), ("gave", "gave")),
)
_BEGINNING: tuple[_Steps, _Steps] = (
    (("both", "received"), ("gave", ""), ("", ""), ("received", "received")),
    (("both", "gave"), ("received", ""), ("", ""), ("gave", "gave")),
)
_EACH: _Steps = (("both", ""), ("gave", ""), ("received", ""), ("", ""))


def _can_be_given_out(people: int, kinds: list[list[int]]) -> bool:
    """Give kinds of help out to people who must all have given and received; tell whether nobody is left over.

    Each kind has givers, receivers and how many were both; it takes different people for each of its three
    parts. Only some orders are tried, so a no is careful.
    """
    orders = (
        sorted(kinds, key=lambda kind: (-min(kind[:2]), -kind[2])),
        sorted(kinds, key=lambda kind: (-kind[2], -sum(kind))),
        sorted(kinds, key=sum),
        kinds,
    )
    return any(_given_out(people, order, steps) for order in orders for steps in (_FINISHING, _BEGINNING))


def _given_out(people: int, kinds: list[list[int]], steps: tuple[_Steps, _Steps]) -> bool:
    """Give help out in one order; people are told apart only by what they lack: both sides, one, or nothing."""
    lacks = {"both": people, "gave": 0, "received": 0, "": 0}
    for giver, receiver, each in kinds:
        moved = dict.fromkeys(lacks, 0)
        parts = ((each, _EACH), (giver - each, steps[0]), (receiver - each, steps[1]))
        if not all(_take(number, order, lacks, moved) for number, order in parts):
            return False
        lacks = {lack: lacks[lack] + moved[lack] for lack in lacks}
    return lacks[""] == people


def _take(number: int, order: _Steps, lacks: dict[str, int], moved: dict[str, int]) -> bool:
    """Take so many people out of those who lack something; tell whether there were enough."""
    for before, after in order:
        step = min(number, lacks[before])
        lacks[before] -= step
        moved[after] += step
        number -= step
    return number == 0
