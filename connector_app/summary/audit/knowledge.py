"""What a reader knows: every number shown, in this summary and in earlier ones, and how they belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from connector_app.summary.audit.answers import SPOKE, Features, Many, One
from connector_app.summary.audit.happenings import IN_PAIRS, PAIRS, Amounts, InPairs, Talks, add_pairs, pairs_of
from connector_app.summary.audit.helping import TIMED, TOOK_PART, Helping
from connector_app.summary.audit.model import UNBOUNDED, Builder, Model, Terms, added, negative
from connector_app.summary.audit.people import SINGLE, Coarser, People
from connector_app.summary.audit.spans import Group, Segments, Span, groups_of, segments_of
from connector_app.summary.cells import ANSWERED, EVERYONE, HAS, IS, SAID, Cell, parents, people_of
from connector_app.summary.lists import lies_within

_THEME = "theme"
_SUBJECTS = frozenset({SPOKE[1], TOOK_PART[1], _THEME})


@dataclass(frozen=True, slots=True)
class Known:
    """A number of a span, and the counts between which a reader may place it; `high` None for no bound.

    That it is `shown` tells that it is not nearly the whole of a larger crowd.
    """

    span: Span
    cell: Cell
    low: int
    high: int | None
    shown: bool = False


#: What readers may take for granted of most records: who said something spoke, who was there spoke or helped,
#: and every exchange is of a kind that is listed.
CUSTOMS = frozenset({"speaking", "being there", "kinds"})


@dataclass(frozen=True, slots=True)
class Lore:
    """What readers know apart from numbers.

    Which codes make up coarser ones, which customs hold here, and how many a shown number lacks at least of every
    larger crowd it lies within.
    """

    coarser: Coarser
    customs: frozenset[str] = CUSTOMS
    slack: int = 0


def model_of(known: Sequence[Known], lore: Lore) -> Model:
    """Return the integer rows of all that is known; number i is row `links + i`."""
    return _Reader(known, lore).model()


class _Question(Protocol):
    """What people said or did: the counts it needs of each group, and how a cell is their sum."""

    used: bool

    def claims(self, cell: Cell) -> bool: ...
    def add(self, group: Group) -> None: ...
    def of(self, group: Group, segments: Sequence[int], cell: Cell) -> Terms: ...


class _Answered(_Question, Protocol):
    """A question that some people answered."""

    def anyone(self, group: Group) -> Terms: ...


class _Happening(Protocol):
    """Something that adds up over the days and is counted beside people."""

    def claims(self, cell: Cell) -> bool: ...
    def add(self, segment: int) -> None: ...
    def of(self, segments: Sequence[int], cell: Cell) -> Terms: ...


class _Reader:
    """Joins the questions for every group of people of the invented community."""

    def __init__(self, known: Sequence[Known], lore: Lore) -> None:
        self._known = known
        self._customs = lore.customs
        self._slack = lore.slack
        self._sums: dict[tuple[Span, Cell], Terms] = {}
        self._builder = builder = Builder()
        cells = {number.cell for number in known}
        self._segments: Segments = segments_of({number.span for number in known})
        self._groups: tuple[Group, ...] = groups_of(self._segments)
        self._people = People(builder, cells | {EVERYONE}, lore.coarser)
        self._themes = Many(builder, cells, self._people, _THEME)
        subjects = {code for cell in cells for dimension, code in cell if dimension == ANSWERED}
        listed = sorted(subject for subject in subjects if subject.startswith((SAID, HAS, IS)))
        check_ins = sorted(subjects - _SUBJECTS - {*listed})
        self._check_ins = [One(builder, cells, subject) for subject in check_ins]
        many = {name: Many(builder, cells, self._people, name) for name in listed if not name.startswith(IS)}
        self._lists: dict[str, _Answered] = {
            name: many[name] if name in many else One(builder, cells, name) for name in listed
        }
        self._nested = [(many[n], many[other]) for n in many for other in many if lies_within(n, other)]
        self._features = Features(builder, cells)
        self._helping = Helping(builder, cells, listed="kinds" in lore.customs)
        self._talks = Talks(builder, cells)
        amounts = [
            Amounts(builder, cells, unit, kind, listed="kinds" in lore.customs)
            for unit, kind in (("exchanges", "kind"), ("hours", TIMED))
        ]
        self._happenings: list[_Happening] = [self._talks, *amounts]
        self._questions: list[_Question] = [
            self._themes,
            *self._check_ins,
            self._features,
            self._helping,
            *self._lists.values(),
        ]
        self._pairs = any(PAIRS in cell or IN_PAIRS in cell for cell in cells)

    def model(self) -> Model:
        for group in self._groups:
            self._add(group)
        for segment in range(len(self._segments.parts)):
            for happening in self._happenings:
                happening.add(segment)
        if self._pairs:
            for number, span in enumerate(self._segments.spans):
                self._add_pairs(number, span)
        self._meet()
        numbers = [
            (self._terms(number), number.low, UNBOUNDED if number.high is None else number.high)
            for number in self._known
        ]
        return self._builder.model(numbers, list(self._apart()))

    def _add(self, group: Group) -> None:
        """Say how the numbers of one group bound each other; who said or did something is one of its people."""
        builder, everyone = self._builder, self._people.of(group)
        self._people.add(group)
        asked: list[_Answered] = [self._themes, *self._check_ins]
        speakers = [question for question in asked if question.used]
        for other in self._questions:
            if other.used:
                other.add(group)
        spoke = self._features.spoke(group) if self._features.used else everyone
        speaking = spoke if "speaking" in self._customs else everyone
        for question in speakers:
            builder.at_most(question.anyone(group), speaking)
        if self._features.used:
            builder.at_most(spoke, everyone)
        if self._helping.used:
            builder.at_most(self._helping.ever(group), everyone)
        if self._features.used and self._helping.used and "being there" in self._customs:
            builder.at_most(everyone, added(spoke, self._helping.took_part(group)))
        for name, answers in self._lists.items():
            builder.at_most(answers.anyone(group), spoke if name.startswith(SAID) else everyone)
        for part, whole in self._nested:
            part.within(whole, group)

    def _in_pairs(self, group: Group, segments: Sequence[int]) -> Terms:
        return {self._builder.count("in a pair", group.number, block): 1 for block in group.seen(segments)}

    def _add_pairs(self, number: int, span: Span) -> None:
        there = self._there(span)
        people = added(*(self._in_pairs(group, segments) for group, segments in there))
        sides = [added(*(self._side(group, segments, who) for group, segments in there)) for who in _SIDES]
        add_pairs(self._builder, number, InPairs(people, *sides))

    def _side(self, group: Group, segments: Sequence[int], who: str) -> Terms:
        """Return who did both, only gave or only received; untold, everybody may have done both."""
        if self._helping.used:
            return self._helping.who(group, segments, who)
        return self._people.of(group) if who == "both" else {}

    def _there(self, span: Span) -> list[tuple[Group, tuple[int, ...]]]:
        """Return the groups that took part in a span, each with its segments in it."""
        within = self._segments.of(span)
        found = ((group, group.within(within)) for group in self._groups)
        return [(group, segments) for group, segments in found if segments]

    def _meet(self) -> None:
        """Say that whatever is counted beside people needs somebody, and that somebody was in one of it."""
        shown = {(number.span, number.cell) for number in self._known}
        for number in self._known:
            people = people_of(number.cell)
            if people != number.cell and (number.span, people) in shown and PAIRS not in number.cell:
                amount, crowd = self._terms(number), self._sum(number.span, people)
                self._builder.link(added(_many(crowd), negative(amount)))
                self._builder.link(added(_many(amount), negative(crowd)))

                self._leave_over(number, shown)

    def _leave_over(self, number: Known, shown: set[tuple[Span, Cell]]) -> None:
        """Say that who spoke but not where a feature was practised was in some conversation without it."""
        met, everybody = people_of(number.cell), frozenset({SPOKE})
        counted = (number.cell - met) | everybody
        if met > everybody and {(number.span, counted), (number.span, everybody)} <= shown:
            others = added(self._sum(number.span, everybody), negative(self._sum(number.span, met)))
            talks = added(self._terms(replace(number, cell=counted)), negative(self._terms(number)))
            self._builder.link(added(_many(talks), negative(others)))

    def _apart(self) -> Iterator[tuple[int, Terms, int]]:
        """Yield what showing a number tells: it lacks enough of every larger crowd to be nothing like it."""
        known = {(number.span, number.cell): number for number in self._known}
        for at, number in enumerate(self._known):
            for parent in parents(number.cell) if number.shown and self._slack else ():
                whole = known.get((number.span, parent))
                if whole is not None:
                    yield at, added(self._terms(whole), negative(self._terms(number))), self._slack

    def _terms(self, number: Known) -> Terms:
        """Return a number as a sum of the invented community's counts."""
        for happening in self._happenings:
            if happening.claims(number.cell):
                return happening.of(self._segments.of(number.span), number.cell)
        if PAIRS in number.cell:
            return pairs_of(self._builder, self._segments.spans.index(number.span), number.cell)
        return self._sum(number.span, number.cell)

    def _sum(self, span: Span, cell: Cell) -> Terms:
        """Return a number of people as a sum; each is asked for often, by every number that lies within it."""
        found = self._sums.get((span, cell))
        if found is None:
            found = added(*(self._of(group, segments, cell) for group, segments in self._there(span)))
            self._sums[span, cell] = found
        return found

    def _of(self, group: Group, segments: Sequence[int], cell: Cell) -> Terms:
        for question in self._questions:
            if question.claims(cell):
                return question.of(group, segments, cell)
        if IN_PAIRS in cell:
            return self._in_pairs(group, segments)
        if any(dimension not in SINGLE for dimension, _ in cell):
            return {self._builder.count("apart", group.number, cell): 1}
        return self._people.of(group, cell)


#: Who may be in a pair: those who did both, only gave, only received.
_SIDES = ("both", "gave", "received")
#: More than anybody is ever in, or than ever is in one: enough to say that one is nothing when the other is.
_PLENTY = 10_000


def _many(terms: Terms) -> Terms:
    return {place: _PLENTY * factor for place, factor in terms.items()}
