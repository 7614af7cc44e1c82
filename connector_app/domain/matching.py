"""Which offer could meet which need, and why: rules that never suggest what somebody does not want."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from connector_app.domain.acquaintance import Acquaintance, Link, Tie
from connector_app.domain.consent import ConsentState
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.kinds import Kinds, own_words
from connector_app.domain.need import Need, Urgency
from connector_app.domain.resting import SAID_NO
from connector_app.domain.strength import Strength, Willingness
from connector_app.domain.vocabulary import CodeList

#: How many suggestions a need gets at most.
MOST = 3
#: A word that more offers share than this says no more than their kind does.
_RARE = 20
_SOON = timedelta(days=14)
_OWN_KIND, _NEAR_KIND, _WORDS = 20, 8, 10
_PLACE, _AREA, _LANGUAGE, _TIME, _ASK_FIRST = 12, 8, 4, 4, -2
_TIES: Mapping[Tie, int] = {
    Tie.RELATED: 10, Tie.SAME_GROUP: 8, Tie.EXCHANGED: 8, Tie.SPOKE: 6, Tie.IN_COMMON: 3,
}  # fmt: skip
_GLADLY: Mapping[Willingness, int] = {
    Willingness.WOULD_LOVE_TO: 4,
    Willingness.WOULD_TEACH: 2,
    Willingness.IF_ASKED: 0,
}
_URGENT: Mapping[Urgency, int] = {Urgency.NOW: 6, Urgency.SOON: 3, Urgency.SOMETIME: 0}


class Why(StrEnum):
    """A reason for a suggestion, or something to do first."""

    WORDS = "words"
    PLACE = "place"
    AREA = "area"
    RELATED = "related"
    SAME_GROUP = "same_group"
    EXCHANGED = "exchanged"
    SPOKE = "spoke"
    IN_COMMON = "in_common"
    LANGUAGE = "language"
    HAS_TIME = "has_time"
    GLADLY = "gladly"
    NOW = "now"
    UNTIL = "until"
    ASK_GIVER = "ask_giver"
    ASK_RECEIVER = "ask_receiver"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; `of` is what it speaks of: an id of a place, group or person, a language, a number, a day."""

    why: Why
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """A party as matching sees it.

    `area_id` is the neighbourhood in which the place lies, `silent` says that no prompt may name them, `answer`
    is what stands about being introduced to others, None while nobody has asked.
    """

    party: Party
    place_id: str | None = None
    area_id: str | None = None
    language: str = ""
    silent: bool = False
    answer: ConsentState | None = None

    @property
    def willing(self) -> bool:
        """Tell whether they may be suggested to somebody."""
        return not self.silent and self.answer not in SAID_NO

    @property
    def to_ask(self) -> bool:
        """Tell whether they have to be asked before they are named to somebody; groups need no answer."""
        return self.party.kind is PartyKind.PERSON and self.answer is not ConsentState.GIVEN


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules look at.

    `used` counts this month's exchanges by giver and kind, `under_way` the matches under way of each strength;
    `taken` are the needs that have one, `tried` pairs of a strength and whom it did not work with.
    """

    strengths: Sequence[Strength]
    needs: Sequence[Need]
    sides: Mapping[str, Side]
    acquaintance: Acquaintance = field(default_factory=Acquaintance)
    used: Mapping[tuple[str, str], int] = field(default_factory=dict)
    under_way: Mapping[str, int] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    tried: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An offer that could meet a need; the score only orders suggestions, it is not shown to anybody."""

    strength: Strength
    need: Need
    score: int
    reasons: tuple[Reason, ...]


def suggest(
    facts: Facts,
    categories: CodeList,
    today: date,
    most: int = MOST,
    go_on: Callable[[], object] = lambda: None,
) -> list[Suggestion]:
    """Return the best offers for every open need, at most so many each, the likeliest first; always the same.

    `go_on` is called before each need; what it raises ends the search.
    """
    shelves = _Shelves(facts, categories)
    found = []
    for need in facts.needs:
        go_on()
        side = facts.sides.get(need.party.id)
        if side and side.willing and need.open_on(today) and need.id not in facts.taken:
            found += shelves.best(need, side, today, most)
    return sorted(found, key=lambda each: (-each.score, each.need.id, each.strength.id))


def left_of(strength: Strength, facts: Facts) -> int | None:
    """Return how often a strength may still be asked for this month; None while nobody has said how often."""
    if strength.per_month is None:
        return None
    given = facts.used.get((strength.party.id, strength.category), 0)
    return max(0, strength.per_month - given - facts.under_way.get(strength.id, 0))


@dataclass(frozen=True, slots=True)
class _Offer:
    """A strength that may be suggested at all, with what of its score depends on nobody else."""

    strength: Strength
    side: Side
    near: frozenset[str]
    words: frozenset[str]
    left: int | None
    score: int


#: What all offers on a shelf share: a kind, perhaps a place or else a neighbourhood, perhaps a language.
_Label = tuple[str, str | None, str | None, str]


class _Shelves:
    """Offers by kind and what they share with somebody, so that a need looks at the first of a few shelves.

    Each offer stands on every shelf it belongs on, the best first. If it is not among the first of the shelf that
    says most of it, others there fit as well and better.
    """

    def __init__(self, facts: Facts, categories: CodeList) -> None:
        self._facts = facts
        self._kinds = Kinds(categories)
        self._by_party: defaultdict[str, list[_Offer]] = defaultdict(list)
        self._by_word: defaultdict[str, list[_Offer]] = defaultdict(list)
        self._shelves: defaultdict[_Label, list[_Offer]] = defaultdict(list)
        self._in_order: set[_Label] = set()
        self._tried: defaultdict[str, set[str]] = defaultdict(set)
        for strength_id, party_id in facts.tried:
            self._tried[party_id].add(strength_id)
        self._kept = facts.acquaintance
        for offer in self._offers():
            self._put(offer)
        self._rare = {word: some for word, some in self._by_word.items() if len(some) <= _RARE}

    def best(self, need: Need, side: Side, today: date, most: int) -> list[Suggestion]:
        """Return the best offers for a need."""
        kind = need.category
        if kind == "X_OTHER":
            kind = next(iter(self._kinds.of(need.title)), kind)
        words = own_words(need.title) & self._rare.keys()
        never = self._kept.never_with(need.party.id)
        tried = self._tried.get(need.party.id, set())
        ties = self._kept.knows(need.party.id)
        scored: dict[str, tuple[int, _Offer]] = {}
        for offer in self._near_to(words, ties):
            fit = _fit(offer, kind, words)
            if fit and offer.strength.party.id not in never and offer.strength.id not in tried:
                scored[offer.strength.id] = fit + _together(offer, side, ties), offer
        for label in _labels(kind, side):
            taken = 0
            for offer in self._shelf(label):
                if taken == most:
                    break
                if offer.strength.id not in scored:
                    if offer.strength.party.id in never or offer.strength.id in tried:
                        continue
                    fit = _fit(offer, kind, words)
                    scored[offer.strength.id] = fit + _together(offer, side, ties), offer
                taken += 1
        first = sorted(scored.values(), key=lambda each: (-each[0], each[1].strength.id))[:most]
        more = _pressing(need, today)
        return [
            Suggestion(
                offer.strength, need, score + more, tuple(self._reasons(offer, need, side, words, ties, today))
            )
            for score, offer in first
        ]

    def _offers(self) -> Iterator[_Offer]:
        for strength in self._facts.strengths:
            side = self._facts.sides.get(strength.party.id)
            left = left_of(strength, self._facts)
            if side and side.willing and strength.offered and left != 0:
                score = _GLADLY[strength.willingness] + (_TIME if left else 0) + side.to_ask * _ASK_FIRST
                teaches = strength.willingness is Willingness.WOULD_TEACH
                near = self._kinds.of(strength.title, begun=True, teaches=teaches)
                yield _Offer(
                    strength, side, frozenset(near) - {strength.category}, own_words(strength.title), left, score
                )

    def _put(self, offer: _Offer) -> None:
        self._by_party[offer.strength.party.id].append(offer)
        for word in offer.words:
            self._by_word[word].append(offer)
        for kind in {offer.strength.category, *offer.near} - {"X_OTHER"}:
            for label in _labels(kind, offer.side):
                self._shelves[label].append(offer)

    def _near_to(self, words: frozenset[str], ties: Mapping[str, Link]) -> Iterator[_Offer]:
        """Yield the offers that something else than their kind speaks for."""
        for word in words:
            yield from self._rare.get(word, ())
        if len(ties) < len(self._by_party):
            for party_id in ties:
                yield from self._by_party.get(party_id, ())
        else:
            for party_id, offers in self._by_party.items():
                if party_id in ties:
                    yield from offers

    def _shelf(self, label: _Label) -> list[_Offer]:
        """Return the offers of a shelf, the best first."""
        shelf = self._shelves.get(label, [])
        if label not in self._in_order:
            shelf.sort(key=lambda offer: (-_kind(offer, label[0]) - offer.score, offer.strength.id))
            self._in_order.add(label)
        return shelf

    def _reasons(
        self, offer: _Offer, need: Need, side: Side, words: frozenset[str], ties: Mapping[str, Link], today: date
    ) -> Iterator[Reason]:
        """Yield why this offer is suggested, what speaks most for it first."""
        if link := ties.get(offer.strength.party.id):
            yield Reason(Why(link.tie.value), (link.of,) if link.of else ())
        if offer.side.place_id and offer.side.place_id == side.place_id:
            yield Reason(Why.PLACE, (offer.side.place_id,))
        elif offer.side.area_id and offer.side.area_id == side.area_id:
            yield Reason(Why.AREA, (offer.side.area_id,))
        if shared := sorted(words & offer.words):
            yield Reason(Why.WORDS, tuple(shared))
        if _speak_alike(offer.side, side):
            yield Reason(Why.LANGUAGE, (side.language,))
        yield from self._moments(offer, need, today)
        if offer.side.to_ask:
            yield Reason(Why.ASK_GIVER)
        if side.to_ask:
            yield Reason(Why.ASK_RECEIVER)

    def _moments(self, offer: _Offer, need: Need, today: date) -> Iterator[Reason]:
        """Yield what speaks for doing it now."""
        if offer.left is not None:
            yield Reason(Why.HAS_TIME, (str(offer.left), str(offer.strength.per_month)))
        if offer.strength.willingness is Willingness.WOULD_LOVE_TO:
            yield Reason(Why.GLADLY)
        if need.until is not None and need.until <= today + _SOON:
            yield Reason(Why.UNTIL, (need.until.isoformat(),))
        elif need.urgency is Urgency.NOW:
            yield Reason(Why.NOW)


def _kind(offer: _Offer, kind: str) -> int:
    if kind == "X_OTHER":
        return 0
    if offer.strength.category == kind:
        return _OWN_KIND
    return _NEAR_KIND if kind in offer.near else 0


def _fit(offer: _Offer, kind: str, words: frozenset[str]) -> int:
    """Return how well what is offered is what is needed; 0 when it is something else."""
    return _kind(offer, kind) + (0 if words.isdisjoint(offer.words) else _WORDS)


def _together(offer: _Offer, side: Side, ties: Mapping[str, Link]) -> int:
    """Return what speaks for these two, beside what it is about."""
    score = offer.score
    if offer.side.place_id and offer.side.place_id == side.place_id:
        score += _PLACE
    elif offer.side.area_id and offer.side.area_id == side.area_id:
        score += _AREA
    if _speak_alike(offer.side, side):
        score += _LANGUAGE
    link = ties.get(offer.strength.party.id)
    return score + (_TIES[link.tie] if link else 0)


def _speak_alike(one: Side, other: Side) -> bool:
    return bool(one.language) and one.language == other.language


def _pressing(need: Need, today: date) -> int:
    soon = need.until is not None and need.until <= today + _SOON
    return _URGENT[need.urgency] + (3 if soon else 0)


def _labels(kind: str, side: Side) -> Iterator[_Label]:
    """Yield the shelves of a kind that somebody shares with others, or on which their offer stands."""
    for language in {side.language, ""}:
        yield kind, None, None, language
        if side.area_id:
            yield kind, None, side.area_id, language
        if side.place_id:
            yield kind, side.place_id, None, language


@dataclass(frozen=True, slots=True)
class Balance:
    """How many parties offer a kind, and how many would be glad of it."""

    category: str
    offered: int
    asked: int


def balances(strengths: Iterable[Strength], needs: Iterable[Need]) -> list[Balance]:
    """Return how often each kind is offered and asked for, the most offered first."""
    offered = Counter(kind for kind, _ in {(each.category, each.party.id) for each in strengths})
    asked = Counter(kind for kind, _ in {(each.category, each.party.id) for each in needs})
    found = [Balance(kind, offered[kind], asked[kind]) for kind in offered.keys() | asked.keys()]
    return sorted(found, key=lambda each: (-each.offered, each.asked, each.category))
