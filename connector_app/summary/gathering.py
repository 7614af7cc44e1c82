"""From raw columns, as a store hands them over, to facts: who is counted, and what belongs to whom.

Everything is joined here by arrays of integers; a store need only scan its indexes once.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from connector_app.domain.period import Period
from connector_app.summary.facts import Column, Facts

_Numbers = NDArray[np.int64]
_Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """Raw columns of one period; a column is its numbers in decimal with commas between, keys are the store's.

    `places` are neighbourhoods, `place_of` leads from any place to the index of its neighbourhood; an age is an
    index into `age_codes` or -1; `consented` are the people with a standing yes to anonymous counts. `spoke`,
    `check_in` and `leg` columns are in the order of their conversations and exchanges, which is that of the
    days; `check_in_own` is 1 where a check-in was one person's, 0 where it speaks for all who spoke. `themes` and
    `features` are the conversations of each code, `categories` the exchanges of each, `private` the conversations
    of which nothing is counted; all in ascending order.
    """

    period: Period
    places: Sequence[str]
    place_of: Mapping[int, int]
    age_codes: Sequence[str]
    person: str
    person_place: str
    person_age: str
    person_forgotten: str
    consented: str
    spoke_conversation: str
    spoke_person: str
    private: str
    themes: Mapping[str, str]
    features: Mapping[str, str]
    check_in_codes: Sequence[str]
    check_in_conversation: str
    check_in_person: str
    check_in_code: str
    check_in_change: str
    check_in_own: str
    categories: Mapping[str, str]
    leg_exchange: str
    leg_giver: str
    leg_receiver: str


def facts_of(raw: Raw) -> Facts:
    """Join the columns and keep only people who took part, agreed and are not forgotten."""
    private = _numbers(raw.private)
    spoke, person_key = _numbers(raw.spoke_conversation), _numbers(raw.spoke_person)
    open_to_all = ~_Happenings(spoke).among(private)
    legs = _Legs(raw)
    people = _People(raw, took_part=[person_key[open_to_all], legs.giver, legs.receiver])
    person = people.number(person_key)
    kept = open_to_all & (person >= 0)
    conversations, person = _Happenings(spoke[kept]), person[kept]
    conversation = conversations.number
    themes = [
        np.flatnonzero(_flags(people.keys.size, person[conversations.among(_numbers(joined))]))
        for joined in raw.themes.values()
    ]
    features = [np.flatnonzero(conversations.among(_numbers(joined))) for joined in raw.features.values()]
    featured = _joined(features)
    check_in = _latest_check_ins(raw, private, people)
    giver, receiver = people.number(legs.giver), people.number(legs.receiver)
    counted = ((giver >= 0) | (receiver >= 0)) & (legs.category >= 0)
    return Facts(
        period=raw.period,
        places=tuple(raw.places),
        age_codes=tuple(raw.age_codes),
        people=_column(np.arange(people.keys.size)),
        people_place=_column(people.place),
        people_age=_column(people.age),
        theme_codes=tuple(raw.themes),
        theme_person=_column(_joined(themes)),
        theme_theme=_column(_repeated(themes)),
        feature_codes=tuple(raw.features),
        feature_person=_column(person[featured]),
        feature_feature=_column(_repeated(features)),
        feature_conversation=_column(conversation[featured]),
        spoke_person=_column(person),
        spoke_conversation=_column(conversation),
        check_in_codes=tuple(raw.check_in_codes),
        check_in_person=_column(check_in[0]),
        check_in_code=_column(check_in[1]),
        check_in_change=_column(check_in[2]),
        category_codes=tuple(raw.categories),
        leg_giver=_column(giver[counted]),
        leg_receiver=_column(receiver[counted]),
        leg_category=_column(legs.category[counted]),
        not_counted=people.not_counted,
    )


class _Happenings:
    """Rows in ascending order of what they happened in, a conversation or an exchange, numbered from 0."""

    def __init__(self, rows: _Numbers) -> None:
        first = np.ones(rows.size, np.bool_)
        first[1:] = rows[1:] != rows[:-1]
        self._keys = rows[first]
        self.number: _Numbers = np.cumsum(first) - 1

    def among(self, wanted: _Numbers) -> _Flags:
        """Tell of each row whether it happened in one of the wanted, which come in ascending order too."""
        at = np.searchsorted(self._keys, wanted)
        at, wanted = at[at < self._keys.size], wanted[at < self._keys.size]
        found: _Flags = _flags(self._keys.size, at[self._keys[at] == wanted])[self.number]
        return found


class _Legs:
    """Givers, receivers and the category of each leg, an index into the raw categories."""

    def __init__(self, raw: Raw) -> None:
        exchanges = _Happenings(_numbers(raw.leg_exchange))
        self.giver, self.receiver = _numbers(raw.leg_giver), _numbers(raw.leg_receiver)
        self.category = np.full(self.giver.size, -1, np.int64)
        for index, joined in enumerate(raw.categories.values()):
            self.category[exchanges.among(_numbers(joined))] = index


class _People:
    """The people who are counted, numbered from 0 by key."""

    def __init__(self, raw: Raw, took_part: Sequence[_Numbers]) -> None:
        keys = _numbers(raw.person)
        size = 1 + max((int(column.max()) for column in (keys, *took_part) if column.size), default=0)
        there = _flags(size, np.concatenate(took_part))
        consented = _numbers(raw.consented)
        agreed = _flags(size, consented[consented < size])
        candidates = there[keys] & (_numbers(raw.person_forgotten) == 0)
        chosen = candidates & agreed[keys]
        self.keys = keys[chosen]
        self.not_counted = int(np.count_nonzero(candidates & ~agreed[keys]))
        places = _numbers(raw.person_place)[chosen]
        self.place = np.array([raw.place_of.get(place, -1) for place in places.tolist()], np.int64)
        self.age = _numbers(raw.person_age)[chosen]
        self._number = np.full(size, -1, np.int64)
        self._number[self.keys] = np.arange(self.keys.size)

    def number(self, keys: _Numbers) -> _Numbers:
        """Return the numbers of people by key, -1 for everybody and everything else."""
        known = keys < self._number.size
        found: _Numbers = np.where(known, self._number[np.where(known, keys, 0)], -1)
        return found


def _latest_check_ins(raw: Raw, private: _Numbers, people: _People) -> _Numbers:
    """Return rows of people, codes and changes: of each person's check-ins of one code the last.

    Within a conversation somebody's own comes after what was said for everybody.
    """
    of_all = np.stack(
        [people.number(_numbers(raw.check_in_person)), _numbers(raw.check_in_code), _numbers(raw.check_in_change)]
    )
    conversation, own = _numbers(raw.check_in_conversation), _numbers(raw.check_in_own)
    kept = (of_all[0] >= 0) & ~_Happenings(conversation).among(private)
    of_all = of_all[:, kept]
    if own.any():
        of_all = of_all[:, np.lexsort((own[kept], conversation[kept]))]
    codes = len(raw.check_in_codes)
    latest = np.full(people.keys.size * codes, -1)
    np.maximum.at(latest, of_all[0] * codes + of_all[1], np.arange(of_all.shape[1]))
    return of_all[:, latest[latest >= 0]]


def _flags(size: int, numbers: _Numbers) -> _Flags:
    """Return `size` flags, those of the numbers set."""
    flags = np.zeros(size, np.bool_)
    flags[numbers] = True
    return flags


def _numbers(joined: str) -> _Numbers:
    """Return the numbers of a raw column."""
    return np.fromstring(joined, dtype=np.int64, sep=",") if joined else np.empty(0, np.int64)


def _joined(parts: Sequence[NDArray[np.intp]] | Sequence[_Numbers]) -> _Numbers:
    return np.concatenate([np.empty(0, np.int64), *parts]).astype(np.int64)


def _repeated(parts: Sequence[NDArray[np.intp]] | Sequence[_Numbers]) -> _Numbers:
    """Return the place of each part once for each of its entries."""
    return np.repeat(np.arange(len(parts)), [part.size for part in parts]).astype(np.int64)


def _column(numbers: NDArray[np.intp] | _Numbers) -> Column:
    column = array("q")
    column.frombytes(np.ascontiguousarray(numbers, np.int64).tobytes())
    return column
