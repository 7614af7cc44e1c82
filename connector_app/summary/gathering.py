"""From raw columns, as a store hands them over, to facts: who is counted, and what belongs to whom.

Everything is joined here by arrays of integers; a store need only scan its indexes once.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from connector_app.domain.period import Period
from connector_app.summary.at_once import both
from connector_app.summary.cells import INSIGHT
from connector_app.summary.facts import AnswerColumns, Column, Facts
from connector_app.summary.lists import AnswerList, Code

Numbers = NDArray[np.int64]
_Flags = NDArray[np.bool_]

#: How much a check-in says that things changed: less, the same, more.
CHANGES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPeople:
    """Everybody there is: `age` is an index into `age_codes` or -1, `place` a key or 0.

    `resting` marks whose record is only kept; `consented` are the people with a standing yes to anonymous counts,
    `not_kept` those with a standing no to being kept at all.
    """

    key: Numbers
    place: Numbers
    age_codes: Sequence[str]
    age: Numbers
    resting: Numbers
    consented: Numbers
    not_kept: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTalks:
    """Who spoke or was present, in the order of conversations; `person` is negative for who was only present."""

    conversation: Numbers
    person: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class RawCheckIns:
    """Check-ins in the order of conversations; `person` is 0 where one speaks for all who spoke.

    `told` is CHANGES times the index into `codes`, and 0 for less, 1 for the same, 2 for more.
    """

    codes: Sequence[str]
    conversation: Numbers
    person: Numbers
    told: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLegs:
    """Legs in the order of exchanges; `giver` is negative where time was noted, `minutes` are of these legs."""

    exchange: Numbers
    giver: Numbers
    receiver: Numbers
    minutes: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLists:
    """What lists ask for, by rule: the conversations it finds, in order, or the people it is true of.

    `edition` is the one of the look-up behind the deciles. `insights` are those that were passed on in approved
    words, each with its kind and the conversations it was gathered from; None where nobody asked for them.
    """

    conversations: Mapping[str, Numbers] = field(default_factory=dict)
    people: Mapping[str, Numbers] = field(default_factory=dict)
    edition: str = ""
    insights: Mapping[str, tuple[str, Numbers]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """Raw columns of one period, with the keys of the store, which follow the days.

    `places` are neighbourhoods, `towns` what each of them lies in (empty for none), `place_of` leads from any
    place to the index of its neighbourhood; `themes` and `features` are the conversations of each code, `private`
    those of which nothing is counted, `categories` the exchanges of each.
    """

    period: Period
    places: Sequence[str]
    towns: Sequence[str]
    place_of: Mapping[int, int]
    people: RawPeople
    talks: RawTalks
    private: Numbers
    themes: Mapping[str, Numbers]
    features: Mapping[str, Numbers]
    check_ins: RawCheckIns
    legs: RawLegs
    categories: Mapping[str, Numbers]
    lists: RawLists = field(default_factory=RawLists)


def numbers(joined: str) -> Numbers:
    """Return the numbers of a text with commas between them."""
    return np.fromstring(joined, dtype=np.int64, sep=",") if joined else np.empty(0, np.int64)


def facts_of(raw: Raw, lists: Sequence[AnswerList] = ()) -> Facts:
    """Join the columns and keep only people who took part, agreed and whose record is in use.

    `lists` are those whose codes are wanted.
    """
    open_to_all = _open_to_all(raw.talks, raw.private)
    people = _People(raw, np.abs(raw.talks.person[open_to_all]))
    talks = _Talks(raw.talks, people, open_to_all)
    exchanged = _Happenings(raw.legs.exchange)
    (themes, features), ((told_by, told), category) = both(
        lambda: (_who_raised(raw.themes, talks, people), [talks.rows_of(keys) for keys in raw.features.values()]),
        lambda: (_latest_check_ins(raw, people, talks), _categories(exchanged, raw)),
    )
    featured = _joined(features)
    giver, receiver = people.number[np.abs(raw.legs.giver)], people.number[raw.legs.receiver]
    counted = ((giver >= 0) | (receiver >= 0)) & (category >= 0)
    minutes = np.full(giver.size, -1)
    minutes[raw.legs.giver < 0] = raw.legs.minutes
    return Facts(
        period=raw.period,
        places=tuple(raw.places),
        age_codes=tuple(raw.people.age_codes),
        places_within=tuple(raw.towns),
        people=_column(np.arange(people.keys.size)),
        people_key=_column(people.keys),
        people_place=_column(people.place),
        people_age=_column(people.age),
        theme_codes=tuple(raw.themes),
        theme_person=_column(_joined(themes)),
        theme_theme=_column(_repeated(themes)),
        feature_codes=tuple(raw.features),
        feature_person=_column(talks.person[featured]),
        feature_feature=_column(_repeated(features)),
        feature_conversation=_column(talks.happened.number[featured]),
        spoke_person=_column(talks.person),
        spoke_conversation=_column(talks.happened.number),
        check_in_codes=tuple(raw.check_ins.codes),
        check_in_person=_column(told_by),
        check_in_code=_column(told // CHANGES),
        check_in_change=_column(told % CHANGES),
        category_codes=tuple(raw.categories),
        leg_giver=_column(giver[counted]),
        leg_receiver=_column(receiver[counted]),
        leg_category=_column(category[counted]),
        leg_exchange=_column(exchanged.number[counted]),
        leg_minutes=_column(minutes[counted]),
        not_counted=people.not_counted,
        answers=tuple(_answers(wanted, raw.lists, talks, people) for wanted in lists),
        passed_on=None if raw.lists.insights is None else _passed_on(raw.lists.insights, talks, people),
        passed_on_kinds=tuple(kind for kind, _ in (raw.lists.insights or {}).values()),
    )


class _Happenings:
    """Rows in ascending order of what they happened in, a conversation or an exchange, numbered from 0."""

    def __init__(self, keys: Numbers) -> None:
        first = np.ones(keys.size, np.bool_)
        np.not_equal(keys[1:], keys[:-1], out=first[1:])
        self.number: Numbers = np.cumsum(first) - 1
        self._begin = np.flatnonzero(first)
        self._rows = np.diff(self._begin, append=keys.size)
        self._keys = keys[self._begin]

    def rows_of(self, wanted: Numbers) -> tuple[Numbers, Numbers]:
        """Return the rows of all that is wanted, and beside each row the place of its key among the wanted."""
        if not self._keys.size:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        at = np.searchsorted(self._keys, wanted)
        at[at == self._keys.size] = 0
        found = np.flatnonzero(self._keys[at] == wanted)
        at = at[found]
        each = self._rows[at]
        # Each row is the first one of its happening and as many on as others of it stand before.
        rows = np.repeat(self._begin[at] - np.cumsum(each) + each, each)
        rows += np.arange(rows.size)
        return rows, np.repeat(found, each)


class _People:
    """The people who are counted, numbered from 0 by key."""

    def __init__(self, raw: Raw, spoke: Numbers) -> None:
        known = raw.people
        everybody = (spoke, np.abs(raw.legs.giver), raw.legs.receiver)
        answered = (known.consented, known.not_kept)
        mentioned = (known.key, *answered, raw.check_ins.person, np.abs(raw.talks.person), *everybody)
        size = 1 + max((int(column.max()) for column in mentioned if column.size), default=0)
        there = _flags(size, np.concatenate(everybody))
        agreed = _flags(size, known.consented)[known.key]
        rests = _flags(size, known.not_kept)[known.key] | (known.resting != 0)
        candidates = there[known.key] & ~rests
        chosen = candidates & agreed
        self.keys = known.key[chosen]
        self.not_counted = int(np.count_nonzero(candidates & ~agreed))
        place_of = np.full(1 + max((0, *raw.place_of, int(known.place.max(initial=0)))), -1)
        place_of[list(raw.place_of)] = list(raw.place_of.values())
        self.place = place_of[known.place[chosen]]
        self.age = known.age[chosen]
        #: The number of each key, -1 for everybody and everything else.
        self.number = np.full(size, -1)
        self.number[self.keys] = np.arange(self.keys.size)


class _Talks:
    """Who of the people who are counted was in which conversation that is not private."""

    def __init__(self, raw: RawTalks, people: _People, open_to_all: _Flags) -> None:
        person = people.number[np.abs(raw.person)]
        kept = open_to_all & (person >= 0)
        self.person = person[kept]
        self.only_present = raw.person[kept] < 0
        self.happened = _Happenings(raw.conversation[kept])

    def rows_of(self, conversations: Numbers) -> Numbers:
        """Return the rows of some conversations."""
        return self.happened.rows_of(conversations)[0]


def _open_to_all(talks: RawTalks, private: Numbers) -> _Flags:
    """Tell of each row whether its conversation is not private."""
    flags = np.ones(talks.person.size, np.bool_)
    flags[_Happenings(talks.conversation).rows_of(private)[0]] = False
    return flags


def _who_raised(themes: Mapping[str, Numbers], talks: _Talks, people: _People) -> list[Numbers]:
    """Return the people of each theme."""
    return [
        np.flatnonzero(_flags(people.keys.size, talks.person[talks.rows_of(keys)])) for keys in themes.values()
    ]


def _categories(exchanged: _Happenings, raw: Raw) -> Numbers:
    """Return the category of each leg as an index, -1 where it has none."""
    category = np.full(exchanged.number.size, -1)
    for index, keys in enumerate(raw.categories.values()):
        category[exchanged.rows_of(keys)[0]] = index
    return category


def _latest_check_ins(raw: Raw, people: _People, talks: _Talks) -> tuple[Numbers, Numbers]:
    """Return who told what: of each person's check-ins of one code the last.

    Within a conversation somebody's own comes after what was said for everybody.
    """
    told = raw.check_ins
    for_all = np.flatnonzero(told.person == 0)
    rows, place = talks.happened.rows_of(told.conversation[for_all])
    spoke = ~talks.only_present[rows]
    person, at = talks.person[rows[spoke]], for_all[place[spoke]]
    if for_all.size < told.person.size:
        own = np.flatnonzero((told.person > 0) & ~np.isin(told.conversation, raw.private))
        own = own[people.number[told.person[own]] >= 0]
        person, at = np.concatenate((person, people.number[told.person[own]])), np.concatenate((at, own))
        order = np.lexsort((at, told.person[at] > 0, told.conversation[at]))
        person, at = person[order], at[order]
    said = told.told[at]
    codes = len(told.codes)
    latest = np.full(people.keys.size * codes, -1)
    np.maximum.at(latest, person * codes + said // CHANGES, np.arange(said.size))
    latest = latest[latest >= 0]
    return person[latest], said[latest]


def _answers(wanted: AnswerList, raw: RawLists, talks: _Talks, people: _People) -> AnswerColumns:
    """Return who has which codes of a list; who could have two of a list of one has the first that fits."""
    size = people.keys.size
    codes = wanted.codes or (Code(code="", found_by=wanted.found_by),)
    grid = np.stack([np.zeros(size, np.bool_), *(_found(code.found_by, raw, talks, people) for code in codes)])[1:]
    if wanted.one:
        # What was told more exactly goes before what was told roughly: the last rule of each code.
        exact = np.stack([_found(code.found_by[:-1], raw, talks, people) for code in codes])
        told = np.any(exact, axis=0)
        grid = np.where(told, exact, grid)
        grid &= np.cumsum(grid, axis=0) == 1
    code, person = np.nonzero(grid)
    return AnswerColumns(
        wanted.name,
        tuple(each.code for each in codes),
        _column(person),
        _column(code),
        raw.edition if any(rule.startswith("decile:") for each in codes for rule in each.found_by) else "",
    )


def _passed_on(insights: Mapping[str, tuple[str, Numbers]], talks: _Talks, people: _People) -> AnswerColumns:
    """Return who was in the conversations behind each insight."""
    found = [
        np.flatnonzero(_flags(people.keys.size, talks.person[talks.rows_of(keys)]))
        for _, keys in insights.values()
    ]
    return AnswerColumns(INSIGHT, tuple(insights), _column(_joined(found)), _column(_repeated(found)))


def _found(rules: Sequence[str], raw: RawLists, talks: _Talks, people: _People) -> _Flags:
    """Tell of each person whether any of some rules finds them."""
    found = np.zeros(people.keys.size, np.bool_)
    for rule in rules:
        if rule in raw.conversations:
            found[talks.person[talks.rows_of(raw.conversations[rule])]] = True
        if rule in raw.people:
            keys = raw.people[rule]
            number = people.number[keys[keys < people.number.size]]
            found[number[number >= 0]] = True
    return found


def _flags(size: int, places: Numbers) -> _Flags:
    """Return `size` flags, those of the places set."""
    flags = np.zeros(size, np.bool_)
    flags[places] = True
    return flags


def _joined(parts: Sequence[Numbers]) -> Numbers:
    return np.concatenate([np.empty(0, np.int64), *parts])


def _repeated(parts: Sequence[Numbers]) -> Numbers:
    """Return the place of each part once for each of its entries."""
    return np.repeat(np.arange(len(parts)), [part.size for part in parts])


def _column(values: Numbers) -> Column:
    column = array("q")
    column.frombytes(np.ascontiguousarray(values, np.int64).view(np.uint8).data)
    return column
