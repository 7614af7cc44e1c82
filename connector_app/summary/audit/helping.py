"""Who gave and who received, by kind of help, and for whose help hours were kept."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from connector_app.summary.audit.model import Builder, Check, Terms, added, negative, one
from connector_app.summary.audit.spans import ALWAYS, Group
from connector_app.summary.cells import ANSWERED, Cell, counts_people

TOOK_PART = (ANSWERED, "exchange")
_ANYTHING = "anything"
_SIDES = ("gave", "received")
_WHO = ("both", *_SIDES)
#: Dimension of people whose help was timed; they are among those who gave.
TIMED = "timed"


#: In more segments than this nobody gives in one and receives in another: the model would become too large.
_MOST_CROSSED = 4


@dataclass(frozen=True, slots=True)
class _Block:
    """People of a group who gave in the segment `gave` (or ALWAYS, or None) and received in `received`.

    Of each kind of help a block has givers, receivers and people who were both.
    """

    builder: Builder
    group: int
    gave: int | None
    received: int | None

    @property
    def people(self) -> Terms:
        return self._count("people")

    def kind(self, what: str, kind: str) -> Terms:
        """Return how many are ``giver``, ``receiver`` or ``each`` of a kind."""
        return self._count(what, kind)

    def timed(self, kind: str) -> Terms:
        return self._count("timed", kind)

    def more(self, what: str, segment: int, kind: str) -> Terms:
        """Return how many of those who always help do so in one more kind in one segment."""
        return self._count("more", what, segment, kind)

    def _count(self, *name: str | int) -> Terms:
        return one(self.builder.count("helping", self.group, self.gave, self.received, *name))


def _in(where: int | None, segments: Collection[int]) -> bool:
    return where == ALWAYS or where in segments


class Helping:
    """Who gave and who received, in blocks of people who did so at the same times.

    Everybody in a block has to be a giver, a receiver or both of some kind: `_can_be_given_out` makes sure of it.
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
        """Say how the counts of each block bound each other."""
        for block in self._blocks(group):
            self._add(block, group)

    def _blocks(self, group: Group) -> list[_Block]:
        times = group.blocks
        crossed = [(one_time, other) for one_time in times for other in times]
        if len(times) > _MOST_CROSSED + 1:
            crossed = [pair for pair in crossed if ALWAYS in pair or pair[0] == pair[1]]
        alone = [(each, None) for each in times] + [(None, each) for each in times]
        return [_Block(self._builder, group.number, *pair) for pair in (*crossed, *alone)]

    def _add(self, block: _Block, group: Group) -> None:
        builder, people = self._builder, block.people
        sides = [
            what for what, where in (("giver", block.gave), ("receiver", block.received)) if where is not None
        ]
        kinds = {what: [block.kind(what, kind) for kind in self._kinds] for what in (*sides, "each")}
        for what in sides:
            for number in kinds[what]:
                builder.at_most(number, people)
            if self._listed and self._kinds:
                builder.at_most(people, added(*kinds[what]))
        if len(sides) > 1:
            self._add_both(block, group, kinds)
        if self._timed and "giver" in sides and self._kinds:
            self._add_timed(block, kinds["giver"])

    def _add_both(self, block: _Block, group: Group, kinds: Mapping[str, Sequence[Terms]]) -> None:
        builder, people = self._builder, block.people
        always = block.gave == block.received == ALWAYS and len(group.blocks) > 1
        for at, kind in enumerate(self._kinds):
            giver, receiver, each = kinds["giver"][at], kinds["receiver"][at], kinds["each"][at]
            builder.at_most(each, giver)
            builder.at_most(each, receiver)
            segments = group.segments if always else ()
            more = [block.more(what, segment, kind) for segment in segments for what in ("giver", "receiver")]
            builder.at_most(added(giver, receiver, *more), added(people, each))
        if self._listed and self._kinds:
            builder.check(_checking(people, kinds))

    def _add_timed(self, block: _Block, gave: list[Terms]) -> None:
        """Say that who was timed for a kind of help gave it.

        Timed people in several kinds are no more than people who gave several: then the others can be given
        out after them, so that everybody gave something.
        """
        builder, anyone = self._builder, block.timed("")
        timed = [block.timed(kind) for kind in self._kinds]
        for one_kind, givers in zip(timed, gave, strict=True):
            builder.at_most(one_kind, givers)
            builder.at_most(one_kind, anyone)
        builder.at_most(anyone, block.people)
        if self._listed:
            builder.at_most(anyone, added(*timed))
            builder.at_most(added(*timed, negative(anyone)), added(*gave, negative(block.people)))

    def took_part(self, group: Group, segments: Sequence[int] = ()) -> Terms:
        """Return how many of a group gave or received in some of its segments; without any, in all of them."""
        return added(*(self.who(group, segments, who) for who in _WHO))

    def ever(self, group: Group) -> Terms:
        """Return how many of a group gave or received in any of its segments."""
        return added(*(block.people for block in self._blocks(group)))

    def who(self, group: Group, segments: Sequence[int], who: str) -> Terms:
        """Return how many of a group did ``both``, only ``gave`` or only ``received`` in some of its segments."""
        wanted = (who != "received", who != "gave")
        return added(
            *(
                block.people
                for block in self._blocks(group)
                if (_in(block.gave, segments), _in(block.received, segments)) == wanted
            )
        )

    def of(self, group: Group, segments: Sequence[int], cell: Cell) -> Terms:
        """Return a cell's number among a group, in some of its segments."""
        timed = {code for dimension, code in cell if dimension == TIMED}
        asked = {side: {code for where, code in cell if where == side} for side in _SIDES}
        kind = next((code for codes in (timed, *asked.values()) for code in sorted(codes - {_ANYTHING})), "")
        counted: list[Terms] = []
        for block in self._blocks(group):
            gave, received = _in(block.gave, segments), _in(block.received, segments)
            if timed:
                counted += [block.timed(kind)] if gave else []
            elif (gave or not asked["gave"]) and (received or not asked["received"]) and (gave or received):
                counted += self._kind(block, group, segments, kind, asked) if kind else [block.people]
        return added(*counted)

    def _kind(
        self, block: _Block, group: Group, segments: Sequence[int], kind: str, asked: Mapping[str, set[str]]
    ) -> list[Terms]:
        """Return a block's givers, receivers or both of a kind."""
        what = "each" if asked["gave"] and asked["received"] else "giver" if asked["gave"] else "receiver"
        several = block.gave == block.received == ALWAYS and len(group.blocks) > 1 and what != "each"
        more = [block.more(what, segment, kind) for segment in segments] if several else []
        return [block.kind(what, kind), *more]


def _checking(people: Terms, kinds: Mapping[str, Sequence[Terms]]) -> Check:
    rows = zip(*(kinds[what] for what in ("giver", "receiver", "each")), strict=True)
    places = [place for row in rows for part in row for place in part]

    def holds(counts: tuple[int, ...]) -> bool:
        size, *parts = counts
        return _can_be_given_out(size, [parts[at : at + 3] for at in range(0, len(parts), 3)])

    easier = tuple(place for what in ("giver", "receiver") for part in kinds[what] for place in part)
    return Check((*people, *places), holds, easier)


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
