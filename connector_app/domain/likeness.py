"""Which people of a notebook may be one person, and why one may think so; nobody is ever joined by this alone.

Nothing is compared with everything: people meet only who share a number, an address, a name, or a name one step
away. What many share tells nothing about two of them and is left out: the telephone of a hostel, a first name
that a whole street has.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from connector_app.domain.folding import fold, words
from connector_app.domain.person import ContactKind, ContactPoint

#: A way to reach more people than this, or a name of more people, says nothing about two of them.
MOST_SHARING = 6
#: Digits at the end by which two telephone numbers are compared, so that +44 7700 and 07700 are the same.
_END_DIGITS = 9
_LEAST_DIGITS = 7
#: In shorter words one letter makes another name: Ann and Ian, Tom and Tim.
_LEAST_FOR_SLIPS = 5
#: What is longer is no word of a name, and would take its square in time.
_MOST_FOR_SLIPS = 40
#: Letters with which a name begins, so that it may be the short form of a longer one: Bea and Beatrice.
_LEAST_FOR_SHORT = 3


class Reason(StrEnum):
    """Why two people may be one, or, of the last ones, why they may not."""

    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_NAME = "same_name"
    ALSO_CALLED = "also_called"
    OTHER_ORDER = "other_order"
    SHORT_FORM = "short_form"
    NEAR_NAME = "near_name"
    PART_OF_NAME = "part_of_name"
    SAME_PLACE = "same_place"
    SAME_MEETING = "same_meeting"
    SAME_GROUP = "same_group"
    OTHER_NAME = "other_name"
    OTHER_MEETING = "other_meeting"
    OTHER_PLACE = "other_place"


#: What speaks against it.
AGAINST = frozenset({Reason.OTHER_NAME, Reason.OTHER_MEETING, Reason.OTHER_PLACE})
_WEIGHTS: Mapping[Reason, int] = {
    Reason.SAME_PHONE: 4,
    Reason.SAME_EMAIL: 5,
    Reason.SAME_NAME: 4,
    Reason.ALSO_CALLED: 3,
    Reason.OTHER_ORDER: 3,
    Reason.SHORT_FORM: 2,
    Reason.NEAR_NAME: 2,
    Reason.PART_OF_NAME: 1,
    Reason.SAME_PLACE: 2,
    Reason.SAME_MEETING: 2,
    Reason.SAME_GROUP: 2,
    Reason.OTHER_NAME: -3,
    Reason.OTHER_MEETING: -3,
    Reason.OTHER_PLACE: -1,
}
#: How a name may be like another one, the plainest first.
_OF_NAMES = (
    Reason.SAME_NAME, Reason.ALSO_CALLED, Reason.OTHER_ORDER, Reason.SHORT_FORM, Reason.NEAR_NAME,
    Reason.PART_OF_NAME,
)  # fmt: skip
#: A name of one word is shared by many who are not the same.
_LONE_NAME = -2
_LIKELY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is compared of a person: what they are called, where they live and belong, how to reach them."""

    id: str
    label: str
    code: str = ""
    names: str = ""
    also_known_as: tuple[str, ...] = ()
    place_id: str | None = None
    how_we_met: str = ""
    contact_points: tuple[ContactPoint, ...] = ()
    group_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two people who may be one, and what speaks for and against it; the larger the `weight` the likelier."""

    one_id: str
    other_id: str
    reasons: tuple[Reason, ...]
    weight: int

    @property
    def likely(self) -> bool:
        """Tell whether it is more than a thought."""
        return self.weight >= _LIKELY


def comparable(point: ContactPoint) -> str:
    """Return the form in which two ways to reach somebody are compared, empty when nothing can be said of it."""
    if point.kind is ContactKind.PHONE:
        digits = point.value.replace(" ", "")
        if not digits.isdecimal():
            digits = "".join(filter(str.isdecimal, digits))
        return digits[-_END_DIGITS:] if len(digits) >= _LEAST_DIGITS else ""
    folded = fold(point.value)
    return folded.replace(" ", "") if point.kind is ContactKind.EMAIL and "@" in folded else folded


def likenesses(
    people: Iterable[Known],
    nicknames: Mapping[str, Collection[str]],
    apart: Collection[frozenset[str]] = frozenset(),
    go_on: Callable[[], object] = lambda: None,
) -> list[Likeness]:
    """Return the pairs that may be one person, the likeliest first; pairs in `apart` are never among them.

    `nicknames` are folded short forms and full forms of given names, both ways. `go_on` is called all the while;
    what it raises ends the search.
    """
    known: dict[str, _Compared] = {}
    for person in people:
        go_on()
        known[person.id] = _Compared(person)
    signs: dict[tuple[str, str], set[Reason]] = defaultdict(set)
    for reason, one, other in _meetings(list(known.values()), nicknames):
        go_on()
        pair = (one, other) if one < other else (other, one)
        if one != other and frozenset(pair) not in apart:
            signs[pair].add(reason)
    found = [_weighed(known[one], known[other], reasons) for (one, other), reasons in signs.items()]
    worth = [each for each in found if each.weight > 0]
    return sorted(worth, key=lambda each: (-each.weight, known[each.one_id].label, each.one_id, each.other_id))


class _Compared:
    """A person in the forms that are compared."""

    __slots__ = ("id", "label", "longest", "main", "met", "others", "person")

    def __init__(self, person: Known) -> None:
        self.person = person
        self.id = person.id
        self.label = fold(person.label)
        self.met = fold(person.how_we_met)
        main = (tuple(words(person.label)), tuple(words(person.names)))
        self.main = frozenset(name for name in main if name)
        self.longest: _Name = max(sorted(self.main), key=len, default=())
        self.others = frozenset(name for each in person.also_known_as if (name := tuple(words(each)))) - self.main


_Name = tuple[str, ...]
_Meeting = tuple[Reason, str, str]


def _meetings(people: list[_Compared], nicknames: Mapping[str, Collection[str]]) -> Iterator[_Meeting]:
    """Yield who meets whom and why; a pair may come more than once."""
    yield from _by_contact(people)
    by_main, by_any, by_sorted = _index(people)
    yield from _by_name(people, by_main, by_any)
    for named in by_sorted.values():
        for one, other in _pairs({person for _, person in named}):
            mine, theirs = ({name for name, person in named if person == each} for each in (one, other))
            if not mine & theirs:
                yield Reason.OTHER_ORDER, one, other
    yield from _by_word(by_any, by_sorted, nicknames)
    yield from _by_first_word(people)
    yield from _by_beginning(people, by_any)


def _by_contact(people: list[_Compared]) -> Iterator[_Meeting]:
    reached: dict[tuple[Reason, str], set[str]] = defaultdict(set)
    for each in people:
        for way in _ways(each.person):
            reached[way].add(each.id)
    for (reason, _), ids in reached.items():
        for one, other in _pairs(ids):
            yield reason, one, other


def _ways(person: Known) -> Iterator[tuple[Reason, str]]:
    """Yield the ways to reach somebody that can be compared."""
    for point in person.contact_points:
        reason = {ContactKind.PHONE: Reason.SAME_PHONE, ContactKind.EMAIL: Reason.SAME_EMAIL}.get(point.kind)
        if reason is not None and (value := comparable(point)):
            yield reason, value


def _index(
    people: list[_Compared],
) -> tuple[dict[_Name, set[str]], dict[_Name, set[str]], dict[_Name, set[tuple[_Name, str]]]]:
    """Return who is called so in the first place, who is at all, and who by the same words in any order."""
    by_main: dict[_Name, set[str]] = defaultdict(set)
    by_any: dict[_Name, set[str]] = defaultdict(set)
    by_sorted: dict[_Name, set[tuple[_Name, str]]] = defaultdict(set)
    for each in people:
        for name in each.main:
            by_main[name].add(each.id)
        for name in each.main | each.others:
            by_any[name].add(each.id)
            if len(name) > 1:
                by_sorted[tuple(sorted(name))].add((name, each.id))
    return by_main, by_any, by_sorted


def _by_name(
    people: list[_Compared], by_main: Mapping[_Name, set[str]], by_any: Mapping[_Name, set[str]]
) -> Iterator[_Meeting]:
    by_id = {each.id: each for each in people}
    for name, ids in by_main.items():
        for group in _telling(ids, by_id):
            for one, other in _pairs(group):
                yield Reason.SAME_NAME, one, other
        others = by_any[name] - ids
        if others and len(by_any[name]) <= MOST_SHARING:
            for one in ids:
                for other in others:
                    yield Reason.ALSO_CALLED, one, other


def _telling(ids: set[str], by_id: Mapping[str, _Compared]) -> Iterator[set[str]]:
    """Yield the people of one name; of a name that many have, those who share a place or how we met too."""
    if len(ids) <= MOST_SHARING:
        yield ids
        return
    closer: dict[tuple[str, str], set[str]] = defaultdict(set)
    for id_ in ids:
        each = by_id[id_]
        if each.person.place_id:
            closer["place", each.person.place_id].add(id_)
        if each.met:
            closer["met", each.met].add(id_)
    yield from closer.values()


def _by_word(
    by_any: Mapping[_Name, set[str]],
    by_sorted: Mapping[_Name, set[tuple[_Name, str]]],
    nicknames: Mapping[str, Collection[str]],
) -> Iterator[_Meeting]:
    """Yield those whose names differ in one word that is a short form or one slip away."""
    near = _near_words({word for name in by_any for word in name})
    for name, ids in by_any.items():
        if len(ids) > MOST_SHARING:
            continue
        for at, word in enumerate(name):
            for reason, others in ((Reason.SHORT_FORM, nicknames.get(word, ())), (Reason.NEAR_NAME, near[word])):
                for other_word in others:
                    changed = (*name[:at], other_word, *name[at + 1 :])
                    found = by_any.get(changed, set())
                    if len(name) > 1:
                        found = found | {person for _, person in by_sorted.get(tuple(sorted(changed)), ())}
                    if len(found) <= MOST_SHARING:
                        for one in ids:
                            for other in found:
                                yield reason, one, other


def _by_first_word(people: list[_Compared]) -> Iterator[_Meeting]:
    """Yield who is called by a first name alone, and the only one of that first name at the same place."""
    short: dict[tuple[str, str], set[str]] = defaultdict(set)
    long: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in people:
        if each.person.place_id is None:
            continue
        if longest := each.longest:
            (short if len(longest) == 1 else long)[each.person.place_id, longest[0]].add(each.id)
    for where, ids in short.items():
        if len(ids) == 1 and len(long[where]) == 1:
            yield Reason.PART_OF_NAME, next(iter(ids)), next(iter(long[where]))


def _by_beginning(people: list[_Compared], by_any: Mapping[_Name, set[str]]) -> Iterator[_Meeting]:
    """Yield those of whom one is called by the beginning of the other's first name, when something else fits too.

    That is all that follows the first name, or, of a first name alone, a place, a group, how we met or a way to
    reach them; where several could be meant it tells nothing.
    """
    given = sorted({name[0] for name in by_any})
    for name, ids in by_any.items():
        if len(name) > 1:
            longer = (by_any.get((first, *name[1:]), set()) for first in _beginning_with(name[0], given))
            others = set[str]().union(*longer)
            if len(ids | others) <= MOST_SHARING:
                yield from ((Reason.SHORT_FORM, one, other) for one in ids for other in others)
    near: dict[tuple[str, str], list[_Compared]] = defaultdict(list)
    for each in people:
        if each.longest:
            for shared in _shared(each):
                near[shared].append(each)
    for together in near.values():
        yield from _short_among(together)


def _short_among(together: list[_Compared]) -> Iterator[_Meeting]:
    """Yield who is called by the beginning of a first name, with the only one there whose name begins so."""
    by_given: dict[str, list[_Compared]] = defaultdict(list)
    for each in together:
        by_given[each.longest[0]].append(each)
    given = sorted(by_given)
    for word, named in by_given.items():
        alone = [each for each in named if len(each.longest) == 1]
        longer = [each for first in _beginning_with(word, given) for each in by_given[first]]
        if len(alone) == len(named) == len(longer) == 1:
            yield Reason.SHORT_FORM, alone[0].id, longer[0].id


def _beginning_with(word: str, given: Sequence[str]) -> Iterator[str]:
    """Yield the longer ones of sorted first names that begin with a word; none when it is too short to tell."""
    if len(word) < _LEAST_FOR_SHORT or not word.isalpha():
        return
    for at in range(bisect_right(given, word), len(given)):
        if not given[at].startswith(word):
            return
        if len(word) < _LEAST_FOR_SLIPS or len(given[at]) > len(word) + 1:  # one letter more is a slip
            yield given[at]


def _shared(each: _Compared) -> Iterator[tuple[str, str]]:
    """Yield what somebody may share with others, beside the name."""
    if each.person.place_id:
        yield "place", each.person.place_id
    if each.met:
        yield "met", each.met
    yield from (("group", group) for group in each.person.group_ids)
    yield from _ways(each.person)


def _near_words(known: set[str]) -> Mapping[str, set[str]]:
    """Return for each word the others that are one slip away: a letter more, less, other, or two swapped."""
    shorter: dict[str, set[str]] = defaultdict(set)
    for word in known:
        if _LEAST_FOR_SLIPS <= len(word) <= _MOST_FOR_SLIPS and not any(sign.isdecimal() for sign in word):
            for at in range(len(word)):
                shorter[word[:at] + word[at + 1 :]].add(word)
    near: dict[str, set[str]] = defaultdict(set)
    for rest, longer in shorter.items():
        together = longer | {rest} if rest in known and len(rest) >= _LEAST_FOR_SLIPS else longer
        for one, other in combinations(together, 2):
            if one_slip(one, other):
                near[one].add(other)
                near[other].add(one)
    return near


def one_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter more, less or other, or by two beside each other swapped."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((n for n, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1]
    return one[at + 1 :] == other[at + 1 :] or (swapped and one[at + 2 :] == other[at + 2 :])


def _pairs(ids: Collection[str]) -> Iterable[tuple[str, str]]:
    """Return the pairs among people who share something; none when so many do that it tells nothing."""
    return combinations(sorted(ids), 2) if len(ids) <= MOST_SHARING else ()


def _weighed(one: _Compared, other: _Compared, signs: set[Reason]) -> Likeness:
    """Return two people with all that speaks for and against their being one."""
    of_name = next((reason for reason in _OF_NAMES if reason in signs), None)
    reasons = {reason for reason in signs if reason not in _OF_NAMES}
    reasons.add(of_name or Reason.OTHER_NAME)
    if one.person.place_id and other.person.place_id:
        same = one.person.place_id == other.person.place_id
        reasons.add(Reason.SAME_PLACE if same else Reason.OTHER_PLACE)
    if one.met and other.met:
        reasons.add(Reason.SAME_MEETING if one.met == other.met else Reason.OTHER_MEETING)
    if of_name and one.person.group_ids & other.person.group_ids:  # whole households share a telephone
        reasons.add(Reason.SAME_GROUP)
    weight = sum(_WEIGHTS[reason] for reason in reasons)
    # Two of the same first name are no sign by themselves, and yet are shown last.
    if of_name is not None and min(max(map(len, each.main), default=0) for each in (one, other)) == 1:
        weight += _LONE_NAME
    if of_name is Reason.SAME_NAME:
        weight = max(1, weight)
    return Likeness(one.id, other.id, tuple(reason for reason in Reason if reason in reasons), weight)
