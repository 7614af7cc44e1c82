"""What is offered and needed as a page shows it: suggestions with reasons, what is under way, what is left."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from connector_app.application.offers_reader import OffersReader, UnderWay
from connector_app.domain.match import Match
from connector_app.domain.matching import Balance, Reason, Side, Suggestion, balances, suggest
from connector_app.domain.need import Need
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import CodeList


@dataclass(frozen=True, slots=True)
class Pair:
    """A strength and a need together, with the names of both sides: suggested by rules, or a `match` already."""

    strength: Strength
    need: Need
    giver: str
    receiver: str
    reasons: tuple[Reason, ...] = ()
    match: Match | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells a pair from every other."""
        return self.strength.id, self.need.id


@dataclass(frozen=True, slots=True)
class Offered:
    """Something offered or needed, with the name of who offers or needs it."""

    thing: Strength | Need
    who: str


@dataclass(frozen=True, slots=True)
class OffersView:
    """What the page of offers and needs shows.

    `unmet` are open needs that nothing is suggested for and nobody sees to, `unasked` offers that no suggestion
    and no match speaks of. `names` are those of places, groups and people in reasons; `sides` are by party.
    """

    suggestions: Sequence[Pair] = ()
    under_way: Sequence[Pair] = ()
    unmet: Sequence[Offered] = ()
    unasked: Sequence[Offered] = ()
    balances: Sequence[Balance] = ()
    names: Mapping[str, str] | None = None
    sides: Mapping[str, Side] | None = None

    @property
    def empty(self) -> bool:
        """Tell whether nobody offers or needs anything."""
        return not (self.suggestions or self.under_way or self.unmet or self.unasked)


def look(
    reader: OffersReader, categories: CodeList, today: date, go_on: Callable[[], object] = lambda: None
) -> OffersView:
    """Read what is offered and needed; for the data lane. `go_on` is called now and then, and may end it."""
    now = reader.now(today, go_on)
    facts = now.facts
    suggested = suggest(facts, categories, today, go_on=go_on)
    names = now.names
    going = [_under_way(each, names) for each in now.under_way]
    met = {each.need.id for each in suggested} | facts.taken
    asked = {each.strength.id for each in suggested} | {each.strength.id for each in now.under_way}
    return OffersView(
        suggestions=[
            Pair(s.strength, s.need, names[s.strength.party.id], names[s.need.party.id], s.reasons)
            for s in _by_need(suggested)
        ],
        under_way=going,
        unmet=_named((need for need in facts.needs if need.id not in met), names),
        unasked=_named((each for each in facts.strengths if each.id not in asked), names),
        balances=balances(facts.strengths, facts.needs),
        names=names,
        sides=facts.sides,
    )


def suggestions(
    reader: OffersReader,
    categories: CodeList,
    today: date,
    limit: int,
    go_on: Callable[[], object] = lambda: None,
) -> list[Pair]:
    """Return the likeliest suggestions, one for each need, for whoever shows only a few; `go_on` as in `look`."""
    now = reader.now(today, go_on)
    best = suggest(now.facts, categories, today, most=1, go_on=go_on)[:limit]
    return [
        Pair(s.strength, s.need, now.names[s.strength.party.id], now.names[s.need.party.id], s.reasons)
        for s in best
    ]


def narrowed(view: OffersView, category: str | None, place_id: str | None) -> OffersView:
    """Return what of a view is of one kind and has to do with one place; None keeps all."""
    sides = view.sides or {}

    def here(*things: Strength | Need) -> bool:
        if category is not None and all(thing.category != category for thing in things):
            return False
        places = {
            place
            for thing in things
            if (side := sides.get(thing.party.id))
            for place in (side.place_id, side.area_id)
        }
        return place_id is None or place_id in places

    return OffersView(
        suggestions=[each for each in view.suggestions if here(each.strength, each.need)],
        under_way=[each for each in view.under_way if here(each.strength, each.need)],
        unmet=[each for each in view.unmet if here(each.thing)],
        unasked=[each for each in view.unasked if here(each.thing)],
        balances=[each for each in view.balances if category in (None, each.category)],
        names=view.names,
        sides=view.sides,
    )


def _by_need(suggested: Iterable[Suggestion]) -> list[Suggestion]:
    """Return suggestions with those for one need beside each other, the need with the likeliest one first."""
    found: dict[str, list[Suggestion]] = {}
    for each in suggested:
        found.setdefault(each.need.id, []).append(each)
    return [each for some in found.values() for each in some]


def _under_way(found: UnderWay, names: Mapping[str, str]) -> Pair:
    giver, receiver = (names[thing.party.id] for thing in (found.strength, found.need))
    return Pair(found.strength, found.need, giver, receiver, match=found.match)


def _named(things: Iterable[Strength | Need], names: Mapping[str, str]) -> list[Offered]:
    return [Offered(thing, names[thing.party.id]) for thing in things]
