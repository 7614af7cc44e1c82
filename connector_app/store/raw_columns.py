"""Raw columns for counting: each crosses from the database as one value, its numbers with commas between."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from connector_app.domain.folding import fold
from connector_app.domain.period import Period
from connector_app.domain.place import PlaceLevel
from connector_app.store.raw_lists import raw_lists
from connector_app.summary.at_once import both
from connector_app.summary.gathering import (
    Numbers,
    Raw,
    RawCheckIns,
    RawLegs,
    RawPeople,
    RawTalks,
    numbers,
)
from connector_app.summary.lists import AnswerList

#: Key, name, level and the key of what it lies in.
_Place = tuple[int, str, str, int | None]

_PLACES = "SELECT json_group_array(json_array(key, name, level, parent)) FROM place"
_PEOPLE = """
    SELECT group_concat(key), group_concat(coalesce(place, 0)), group_concat(CASE age_band {places} ELSE -1 END),
        group_concat(status = 'asked_to_be_forgotten' OR restricted_on IS NOT NULL)
    FROM person
    """
_AGES = "SELECT json_group_array(DISTINCT age_band) FROM person WHERE age_band IS NOT NULL"
_CONSENTED = """
    SELECT group_concat(person) FROM (
        SELECT person, state, max(key) FROM consent WHERE purpose = 'anonymous_counts' GROUP BY person)
    WHERE state = 'given'
    """
_NOT_TO_BE_KEPT = """
    SELECT group_concat(person) FROM (
        SELECT person, state, max(key) FROM consent WHERE purpose = 'record' GROUP BY person)
    WHERE state IN ('refused', 'withdrawn')
    """
# The tables themselves, not their indexes, are in the order of conversations.
_SPOKE = """
    SELECT group_concat(conversation), group_concat(CASE role WHEN 'spoke_with' THEN person ELSE -person END)
    FROM conversation_person NOT INDEXED
    WHERE conversation BETWEEN :first AND :last AND role <> 'mentioned'
    """
_PRIVATE = (
    "SELECT group_concat(key) FROM conversation WHERE share_level = 'private' AND key BETWEEN :first AND :last"
)
_THEME = """
    SELECT group_concat(conversation) FROM conversation_theme
    WHERE code = :code AND conversation BETWEEN :first AND :last
    """
_FEATURE = """
    SELECT group_concat(conversation) FROM conversation_feature
    WHERE code = :code AND practice = 'practised' AND conversation BETWEEN :first AND :last
    """
_CATEGORY = "SELECT group_concat(key) FROM exchange WHERE category = :code AND key BETWEEN :first AND :last"
# Minutes cross for the legs that have some only; their giver is negative.
_LEGS = """
    SELECT group_concat(exchange), group_concat(CASE WHEN minutes IS NULL THEN giver ELSE -giver END),
        group_concat(receiver), group_concat(minutes)
    FROM exchange_leg NOT INDEXED WHERE exchange BETWEEN :first AND :last
    """
_NEXT_THEME = "SELECT min(code) FROM conversation_theme WHERE code > :code"
_NEXT_FEATURE = "SELECT min(code) FROM conversation_feature WHERE code > :code"
_NEXT_CATEGORY = "SELECT min(category) FROM exchange WHERE category > :code"
_CHECK_INS = """
    SELECT group_concat(conversation), group_concat(coalesce(person, 0)),
        group_concat(3 * CASE code {places} ELSE -1 END
            + CASE change WHEN 'less' THEN 0 WHEN 'same' THEN 1 ELSE 2 END)
    FROM conversation_check_in NOT INDEXED WHERE conversation BETWEEN :first AND :last
    """
_EVER_TOLD = """
    SELECT json_group_array(DISTINCT code) FROM conversation_check_in NOT INDEXED
    WHERE conversation BETWEEN :first AND :last
    """
_FIRST_TOLD = """
    SELECT json_group_array(DISTINCT code) FROM (
        SELECT code FROM conversation_check_in NOT INDEXED WHERE conversation BETWEEN :first AND :last LIMIT 1000)
    """


def raw_columns(
    one: Any, other: Any, period: Period, lists: Sequence[AnswerList] = (), *, first: int, last: int
) -> Raw:
    """Return what happened under the keys from first to last, asked on two connections at once.

    `lists` are the lists of codes that are asked for.
    """
    ask, meanwhile = _Asked(one, first, last), _Asked(other, first, last)
    all_places: list[_Place] = json.loads(ask.text(_PLACES))
    places, place_of = _neighbourhoods(all_places)
    # Divided so that both take about as long.
    (talks, check_ins, categories, private, found), (people, features, themes, legs) = both(
        lambda: (
            _talks(ask),
            _check_ins(ask),
            ask.by_code(_NEXT_CATEGORY, _CATEGORY),
            ask.columns(_PRIVATE)[0],
            raw_lists(ask, lists),
        ),
        lambda: (
            _people(meanwhile),
            meanwhile.by_code(_NEXT_FEATURE, _FEATURE),
            meanwhile.by_code(_NEXT_THEME, _THEME),
            _legs(meanwhile),
        ),
    )
    return Raw(
        period=period,
        places=places,
        towns=_towns(all_places),
        place_of=place_of,
        people=people,
        talks=talks,
        private=private,
        themes=themes,
        features=features,
        check_ins=check_ins,
        legs=legs,
        categories=categories,
        lists=found,
    )


class _Asked:
    """Questions for one row about what happened under a range of keys."""

    def __init__(self, connection: Any, first: int, last: int) -> None:
        self._connection = connection
        self._bounds = {"first": first, "last": last}

    def text(self, statement: str, **parameters: object) -> str:
        """Return the one text that is found, empty where there is nothing."""
        return self._row(statement, parameters)[0] or ""

    def columns(self, statement: str, **parameters: object) -> list[Numbers]:
        """Return the columns that are found."""
        # A column of one number comes as a number.
        return [numbers("" if value is None else str(value)) for value in self._row(statement, parameters)]

    def by_code(self, following: str, statement: str) -> dict[str, Numbers]:
        """Return what the statement finds of every code, hopping through the index from code to code."""
        found: dict[str, Numbers] = {}
        code = self.text(following, code="")
        while code:
            (found[code],) = self.columns(statement, code=code)
            code = self.text(following, code=code)
        return found

    def coded(self, statement: str, codes: Sequence[str], **parameters: object) -> list[Numbers]:
        """Return columns of a statement with ``{places}`` in it, which leads from each code to its place."""
        known = {f"code{n}": code for n, code in enumerate(codes)}
        places = " ".join(f"WHEN :{name} THEN {n}" for n, name in enumerate(known))
        return self.columns(statement.replace("{places}", places or "WHEN '' THEN -1"), **known, **parameters)

    def _row(self, statement: str, parameters: Mapping[str, object]) -> tuple[Any, ...]:
        row: tuple[Any, ...] = self._connection.execute(statement, {**self._bounds, **parameters}).fetchone()
        return row


def _people(ask: _Asked) -> RawPeople:
    codes = sorted(json.loads(ask.text(_AGES)))
    key, place, age, resting = ask.coded(_PEOPLE, codes)
    (consented,) = ask.columns(_CONSENTED)
    (not_kept,) = ask.columns(_NOT_TO_BE_KEPT)
    return RawPeople(
        key=key, place=place, age_codes=codes, age=age, resting=resting, consented=consented, not_kept=not_kept
    )


def _talks(ask: _Asked) -> RawTalks:
    conversation, person = ask.columns(_SPOKE)
    return RawTalks(conversation=conversation, person=person)


def _check_ins(ask: _Asked) -> RawCheckIns:
    """Return the check-ins; the first ones usually have all the codes there are."""
    codes = sorted(json.loads(ask.text(_FIRST_TOLD)))
    conversation, person, told = ask.coded(_CHECK_INS, codes)
    if told.min(initial=0) < 0:
        codes = sorted(json.loads(ask.text(_EVER_TOLD)))
        conversation, person, told = ask.coded(_CHECK_INS, codes)
    return RawCheckIns(codes=codes, conversation=conversation, person=person, told=told)


def _legs(ask: _Asked) -> RawLegs:
    exchange, giver, receiver, minutes = ask.columns(_LEGS)
    return RawLegs(exchange=exchange, giver=giver, receiver=receiver, minutes=minutes)


def _neighbourhoods(places: Sequence[_Place]) -> tuple[list[str], dict[int, int]]:
    """Return the names of the neighbourhoods, and for each place the index of the one it lies in."""
    named = _in_order(places)
    index = {key: n for n, (_, key, _) in enumerate(named)}
    within = _within(places, index)
    return [name for _, _, name in named], {key: index[at] for key, at in within.items()}


def _towns(places: Sequence[_Place]) -> list[str]:
    """Return the name of the town of each neighbourhood, empty where it lies in none."""
    town = {key: name for key, name, level, _ in places if level == PlaceLevel.TOWN}
    within = _within(places, town)
    return [town[within[key]] if key in within else "" for _, key, _ in _in_order(places)]


def _in_order(places: Sequence[_Place]) -> list[tuple[str, int, str]]:
    """Return folded name, key and name of the neighbourhoods in the order of their names."""
    return sorted((fold(name), key, name) for key, name, level, _ in places if level == PlaceLevel.NEIGHBOURHOOD)


def _within(places: Sequence[_Place], wanted: Collection[int]) -> dict[int, int]:
    """Return for each place the first wanted one among itself and what it lies in."""
    parent = {key: parent for key, _, _, parent in places}
    found: dict[int, int] = {}
    for key in parent:
        at: int | None = key
        seen: set[int] = set()
        while at is not None and at not in wanted and at not in seen:
            seen.add(at)
            at = parent[at]
        if at is not None and at in wanted:
            found[key] = at
    return found
