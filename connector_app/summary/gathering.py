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
    index into `age_codes` or -1; `consented` are the people with a standing yes to anonymous counts. `spoke`
    and `check_in` columns are in the order of the conversations, which is the order of their days;
    `themes` and `features` are the conversations of each code, `private` those that nothing is counted of;
    `legs` are the givers and the receivers of each category.
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
    legs: Mapping[str, tuple[str, str]]


def facts_of(raw: Raw) -> Facts:
    """Join the columns and keep only people who took part, agreed and are not forgotten."""
    private = _numbers(raw.private)
    spoke = np.stack([_numbers(raw.spoke_conversation), _numbers(raw.spoke_person)])
    spoke = spoke[:, ~np.isin(spoke[0], private)] if private.size else spoke
    given = [np.stack([_numbers(side) for side in sides]) for sides in raw.legs.values()]
    legs = np.concatenate([np.empty((2, 0), np.int64), *given], axis=1)
    category = np.repeat(np.arange(len(given)), [part.shape[1] for part in given])
    people = _People(raw, took_part=[spoke[1], legs[0], legs[1]])
    person = people.number(spoke[1])
    spoke, person = spoke[:, person >= 0], person[person >= 0]
    conversations, conversation = np.unique(spoke[0], return_inverse=True)
    themes = [
        np.unique(person[_holds(conversations, conversation, _numbers(joined))]) for joined in raw.themes.values()
    ]
    features = [
        np.flatnonzero(_holds(conversations, conversation, _numbers(joined))) for joined in raw.features.values()
    ]
    featured = _joined(features)
    check_in = _latest_check_ins(raw, private, people)
    giver, receiver = people.number(legs[0]), people.number(legs[1])
    counted = (giver >= 0) | (receiver >= 0)
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
        category_codes=tuple(raw.legs),
        leg_giver=_column(giver[counted]),
        leg_receiver=_column(receiver[counted]),
        leg_category=_column(category[counted]),
        not_counted=people.not_counted,
    )


class _People:
    """The people who are counted, numbered from 0 by key."""

    def __init__(self, raw: Raw, took_part: Sequence[_Numbers]) -> None:
        keys = _numbers(raw.person)
        size = 1 + max((int(column.max()) for column in (keys, *took_part) if column.size), default=0)
        there, agreed = np.zeros(size, np.bool_), np.zeros(size, np.bool_)
        for column in took_part:
            there[column] = True
        consented = _numbers(raw.consented)
        agreed[consented[consented < size]] = True
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
    """Return rows of people, codes and changes: of each person's check-ins of one code the last."""
    of_all = np.stack(
        [people.number(_numbers(raw.check_in_person)), _numbers(raw.check_in_code), _numbers(raw.check_in_change)]
    )
    kept = (of_all[0] >= 0) & ~np.isin(_numbers(raw.check_in_conversation), private)
    newest_first = of_all[:, kept][:, ::-1]
    whose = newest_first[0] * max(1, len(raw.check_in_codes)) + newest_first[1]
    return newest_first[:, np.unique(whose, return_index=True)[1]]


def _holds(conversations: _Numbers, conversation: NDArray[np.intp], wanted: _Numbers) -> _Flags:
    """Tell of each row whether its conversation (an index into `conversations`) is a wanted one."""
    flags = np.zeros(conversations.size, np.bool_)
    at = np.searchsorted(conversations, wanted)
    known = at < conversations.size
    at, wanted = at[known], wanted[known]
    flags[at[conversations[at] == wanted]] = True
    found: _Flags = flags[conversation]
    return found


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
