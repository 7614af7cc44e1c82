"""What is counted beside people: conversations, and pairs between whom help flows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import comb

from connector_app.summary.audit.answers import SPOKE
from connector_app.summary.audit.model import UNBOUNDED, Builder, Check, Terms, added, negative, one, times
from connector_app.summary.cells import COUNTED, Cell

CONVERSATIONS = (COUNTED, "conversations")
PAIRS = (COUNTED, "pairs")
IN_PAIRS = ("exchange", "with a person")
_SEVERAL = ("features", "2+")
_ANYTHING = "anything"


class Talks:
    """Conversations of each segment, which add up; with a feature, and with two or more of them.

    `both` counts are how many of the conversations with two features or more each feature has: so often must
    they be given out twice, and each of the others at most once.
    """

    def __init__(self, builder: Builder, cells: Collection[Cell]) -> None:
        self._builder = builder
        mine = [cell for cell in cells if self.claims(cell)]
        self._features = sorted({code for cell in mine for where, code in cell if where == "feature"})
        self._several = any(_SEVERAL in cell for cell in mine)
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this."""
        return CONVERSATIONS in cell and SPOKE in cell

    def add(self, segment: int) -> None:
        """Say how the counts of a segment bound each other."""
        builder, talks = self._builder, one(self._builder.count("talks", segment))
        for feature in self._features:
            builder.at_most(self._with(segment, feature), talks)
        if not self._several:
            return
        several = one(builder.count("talks", segment, "several"))
        both = [one(builder.count("talks", segment, "both", feature)) for feature in self._features]
        for feature, part in zip(self._features, both, strict=True):
            builder.at_most(part, self._with(segment, feature))
            builder.at_most(part, several)
        builder.at_most(times(2, several), added(*both))
        single = added(*(self._with(segment, feature) for feature in self._features), negative(added(*both)))
        builder.at_most(added(single, several), talks)

    def of(self, segments: Sequence[int], cell: Cell) -> Terms:
        """Return a cell's number in some segments."""
        if _SEVERAL in cell:
            return added(*(one(self._builder.count("talks", segment, "several")) for segment in segments))
        feature = next((code for where, code in cell if where == "feature"), "")
        if feature:
            return added(*(self._with(segment, feature) for segment in segments))
        return added(*(one(self._builder.count("talks", segment)) for segment in segments))

    def _with(self, segment: int, feature: str) -> Terms:
        return one(self._builder.count("talks", segment, "feature", feature))


class Amounts:
    """Exchanges, or hours, of each segment and kind of help; kinds add up, hours but for the rounding of each."""

    def __init__(self, builder: Builder, cells: Collection[Cell], unit: str, kind: str, *, listed: bool) -> None:
        """`unit` is what is counted, `kind` the dimension of kinds of help, `listed` if there are no others."""
        self._listed = listed
        self._builder = builder
        self._unit = unit
        self._kind = kind
        mine = [cell for cell in cells if self.claims(cell)]
        self._kinds = sorted({code for cell in mine for where, code in cell if where == kind} - {_ANYTHING})
        self.used = bool(mine)

    def claims(self, cell: Cell) -> bool:
        """Tell whether a cell is about this."""
        return (COUNTED, self._unit) in cell

    def add(self, segment: int) -> None:
        """Say that the kinds of a segment add up."""
        if self._kinds:
            kinds = added(*(self._one(segment, kind) for kind in self._kinds))
            slack = len(self._kinds) + 1 if self._unit == "hours" else 0
            self._builder.link(
                added(self._one(segment, ""), negative(kinds)), -slack, slack if self._listed else UNBOUNDED
            )

    def of(self, segments: Sequence[int], cell: Cell) -> Terms:
        """Return a cell's number in some segments."""
        kind = next((code for where, code in cell if where == self._kind and code != _ANYTHING), "")
        return added(*(self._one(segment, kind) for segment in segments))

    def _one(self, segment: int, kind: str) -> Terms:
        return one(self._builder.count("amount", self._unit, segment, kind))


def pairs_of(builder: Builder, span: int, cell: Cell) -> Terms:
    """Return a cell's number of pairs in a span."""
    mutual, one_way = (one(builder.count("pairs", span, which)) for which in ("mutual", "one way"))
    if ("help", "both ways") in cell:
        return mutual
    return one_way if ("help", "one way") in cell else added(mutual, one_way)


@dataclass(frozen=True, slots=True)
class InPairs:
    """The people of a span who may form pairs: who is in one; who did both, only gave, only received."""

    people: Terms
    both: Terms
    gave: Terms
    received: Terms


def add_pairs(builder: Builder, span: int, there: InPairs) -> None:
    """Say how many pairs some people can form: mutual ones among those who did both, one-way ones beside them.

    n people form n (n - 1) / 2 pairs, two sides their product; no row can say so, but steps can that stay below.
    """
    mutual, one_way = (one(builder.count("pairs", span, which)) for which in ("mutual", "one way"))
    inner, givers, receivers = (
        one(builder.count("in pairs", span, side)) for side in ("both", "gave", "received")
    )
    builder.link(added(there.people, negative(added(inner, givers, receivers))), 0, 0)
    builder.at_most(there.people, times(2, added(mutual, one_way)))
    for side, whole in ((inner, there.both), (givers, there.gave), (receivers, there.received)):
        builder.at_most(side, whole)
    for side, other in ((givers, receivers), (receivers, givers)):
        builder.at_most(side, one_way)
        builder.at_most(side, times(_PLENTY, added(inner, other)))
    among = _among(builder, span, inner)
    builder.at_most(mutual, among)
    towards = _between(builder, span, "towards", receivers, added(inner, givers))
    beyond = _between(builder, span, "beyond", givers, inner)
    builder.at_most(added(mutual, one_way), added(among, towards, beyond))
    parts = (there.people, there.both, there.gave, there.received, mutual, one_way)
    places = tuple(sorted({place for terms in parts for place in terms}))

    def holds(counts: tuple[int, ...]) -> bool:
        known = dict(zip(places, counts, strict=True))
        return pairs_possible(*(sum(f * known[place] for place, f in terms.items()) for terms in parts))

    builder.check(Check(places, holds))


#: Numbers of people at which the pairs they can form take a step.
_HUBS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
#: More people than are ever counted.
_PLENTY = 10_000
_CROWDS = (*range(2, 13), *range(14, 24, 2), 26, 30, 34, 39, 45, 52, 60, 70, 80, 95, 115, 140, 170, 210, 300, 500)


def _among(builder: Builder, span: int, people: Terms) -> Terms:
    """Return a sum that is at most the number of pairs some people can form among themselves."""
    reached: list[Terms] = []
    before = 0
    for least in _CROWDS:
        step = one(builder.count("step", span, "among", least))
        builder.link(step, 0, 1)
        builder.at_most(times(least, step), people)
        reached.append(times(comb(least, 2) - before, step))
        before = comb(least, 2)
    return added(*reached)


def _between(builder: Builder, span: int, name: str, people: Terms, hubs: Terms) -> Terms:
    """Return a sum that is at most the number of pairs some people can form with others."""
    reached: list[Terms] = []
    before = 0
    for least in _HUBS:
        step = one(builder.count("step", span, name, least))
        part = one(builder.count("part", span, name, least))
        builder.link(step, 0, 1)
        builder.at_most(times(least, step), hubs)
        builder.at_most(part, people)
        builder.at_most(part, times(_PLENTY, step))
        reached.append(times(least - before, part))
        before = least
    return added(*reached)


def pairs_possible(people: int, both: int, gave: int, received: int, mutual: int, one_way: int) -> bool:
    """Tell whether people, of those who did both, only gave or only received, can form just these pairs.

    Mutual pairs are among people who did both, one-way pairs between any two of whom one gave and one received.
    Only some ways to choose the people are tried, so a no is careful.
    """
    most = min(people, both)
    for inner in dict.fromkeys((most, most - 1, most - 2, most // 2, min(most, 2), 0)):
        outer = people - inner
        for givers in dict.fromkeys((min(gave, outer), max(outer - received, 0), outer // 2)):
            receivers = outer - givers
            fits = inner >= 0 and 0 <= givers <= gave and 0 <= receivers <= received
            if fits and _formed(inner, givers, receivers, mutual, one_way):
                return True
    return False


def _formed(inner: int, givers: int, receivers: int, mutual: int, one_way: int) -> bool:
    """Tell whether people of three kinds form these pairs, with everybody in at least one."""
    outer, among = givers + receivers, comb(inner, 2)
    if mutual > among or one_way > among - mutual + inner * outer + givers * receivers:
        return False
    hangs = outer == 0 or inner > 0 or min(givers, receivers) > 0
    # Outer people hang on inner ones one by one, or on each other as far as they go.
    ways = [(outer, outer)] if inner else []
    ways += [(max(givers, receivers), abs(givers - receivers))] if min(givers, receivers) or not outer else []
    return hangs and any(
        need <= one_way and inner <= 2 * (mutual + min(one_way - need, among - mutual)) + held
        for need, held in ways
    )
