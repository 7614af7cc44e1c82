"""Facts agree with a slow count of the same nouns, and counting cannot reach who anybody is."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import (
    Change,
    CheckIn,
    Conversation,
    FeatureMention,
    Participant,
    Practice,
    Role,
    ShareLevel,
)
from connector_app.domain.exchange import COMMONS, Exchange, Leg, Party
from connector_app.domain.noun import Noun
from connector_app.domain.period import Period
from connector_app.domain.person import Person, PersonStatus
from connector_app.domain.place import Place, PlaceLevel
from connector_app.store import raw_columns
from connector_app.store.notebook import OpenNotebook
from connector_app.summary.facts import Column, Facts
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_group,
    make_person,
    make_place,
    party_of,
)

PERIOD = Period(date(2026, 10, 1), date(2026, 12, 31))
_DAYS = st.dates(PERIOD.first - timedelta(days=3), PERIOD.first + timedelta(days=6))
_CODES = ["A", "B", "C"]
_TOOK_PART = (Role.SPOKE_WITH, Role.PRESENT)


@st.composite
def _communities(draw: st.DrawFn) -> list[Noun]:
    town = make_place("Town", level=PlaceLevel.TOWN)
    east, west = (make_place(name, parent_id=town.id) for name in ("East", "West"))
    street = make_place("Mill Lane", level=PlaceLevel.STREET, parent_id=east.id)
    hall = make_place("Hall", level=PlaceLevel.VENUE, parent_id=street.id)
    places = [town, east, west, street, hall]
    people = [
        make_person(
            f"Person {n}",
            place_id=draw(st.none() | st.sampled_from([place.id for place in places])),
            age_band=draw(st.none() | st.sampled_from(["AGE_18", "AGE_65"])),
            status=draw(st.sampled_from([*PersonStatus, PersonStatus.ACTIVE, PersonStatus.ACTIVE])),
            restricted_on=draw(st.sampled_from([None, None, None, TODAY])),
        )
        for n in range(draw(st.integers(1, 6)))
    ]
    group = make_group()
    consents = [
        make_consent(
            person,
            state=draw(st.sampled_from([*ConsentState, ConsentState.GIVEN, ConsentState.GIVEN])),
            purpose=draw(st.sampled_from([Purpose.ANONYMOUS_COUNTS, Purpose.ANONYMOUS_COUNTS, Purpose.RECORD])),
        )
        for person in people
        for _ in range(draw(st.integers(0, 3)))
    ]
    conversations = [draw(_conversations(people)) for _ in range(draw(st.integers(0, 6)))]
    parties = [*map(party_of, people), party_of(group)]
    exchanges = [draw(_exchanges(parties)) for _ in range(draw(st.integers(0, 4)))]
    return [*places, *people, group, *consents, *conversations, *exchanges]


@st.composite
def _conversations(draw: st.DrawFn, people: list[Person]) -> Conversation:
    there = draw(st.lists(st.sampled_from(people), unique_by=lambda person: person.id, max_size=4))
    ids = [person.id for person in people]
    told = st.builds(CheckIn, st.sampled_from(_CODES), st.sampled_from(Change), st.none() | st.sampled_from(ids))
    return make_conversation(
        on=draw(_DAYS),
        share_level=draw(st.sampled_from(ShareLevel)),
        people=tuple(Participant(person.id, draw(st.sampled_from(Role))) for person in there),
        themes=draw(st.lists(st.sampled_from(_CODES), unique=True)),
        features=tuple(
            FeatureMention(code, draw(st.sampled_from(Practice)))
            for code in draw(st.lists(st.sampled_from(_CODES), unique=True))
        ),
        check_ins=tuple(draw(st.lists(told, unique_by=lambda c: (c.code, c.person_id), max_size=3))),
    )


@st.composite
def _exchanges(draw: st.DrawFn, parties: list[Party]) -> Exchange:
    minutes = st.none() | st.integers(1, 600)
    legs = st.builds(Leg, st.sampled_from(parties), st.sampled_from([*parties, COMMONS]), minutes)
    legs = legs.filter(lambda leg: leg.giver != leg.receiver)
    return Exchange(
        on=draw(_DAYS),
        category=draw(st.sampled_from(_CODES)),
        legs=tuple(draw(st.lists(legs, min_size=1, max_size=3))),
    )


class _Slow:
    """The same count in plain Python, by ids instead of numbers."""

    def __init__(self, nouns: list[Noun]) -> None:
        self.places = {noun.id: noun for noun in nouns if isinstance(noun, Place)}
        self.people = {noun.id: noun for noun in nouns if isinstance(noun, Person)}
        answers = {(noun.purpose, noun.person_id): noun for noun in nouns if isinstance(noun, Consent)}
        self.yes, self.no = set(), set()
        for (purpose, id_), answer in answers.items():
            if purpose is Purpose.ANONYMOUS_COUNTS and answer.state is ConsentState.GIVEN:
                self.yes.add(id_)
            if purpose is Purpose.RECORD and answer.state in (ConsentState.REFUSED, ConsentState.WITHDRAWN):
                self.no.add(id_)
        inside = [noun for noun in nouns if isinstance(noun, Conversation) and noun.on in PERIOD]
        stored = sorted(enumerate(inside), key=lambda pair: (pair[1].on, pair[0]))
        self.spoken = [talk for _, talk in stored if talk.share_level is not ShareLevel.PRIVATE]
        legs = [noun for noun in nouns if isinstance(noun, Exchange) and noun.on in PERIOD]
        self.legs = [(exchange, leg) for exchange in legs for leg in exchange.legs]
        there = {p.person_id for talk in self.spoken for p in talk.people if p.role in _TOOK_PART}
        there |= {party.id for _, leg in self.legs for party in (leg.giver, leg.receiver)}
        known = {id_ for id_ in there & set(self.people) if not self._rests(id_)}
        self.counted = known & self.yes
        self.not_counted = len(known - self.yes)

    def _rests(self, person_id: str) -> bool:
        person = self.people[person_id]
        forgotten = person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN
        return forgotten or person.restricted_on is not None or person_id in self.no

    def neighbourhood(self, person_id: str) -> str | None:
        at = self.people[person_id].place_id
        while at is not None and self.places[at].level is not PlaceLevel.NEIGHBOURHOOD:
            at = self.places[at].parent_id
        return None if at is None else self.places[at].name

    def there(self, talk: Conversation) -> list[str]:
        return [p.person_id for p in talk.people if p.role in _TOOK_PART and p.person_id in self.counted]

    def check_ins(self) -> dict[tuple[str, str], str]:
        latest: dict[tuple[str, str], str] = {}
        for talk in self.spoken:
            spoke = [p.person_id for p in talk.people if p.role is Role.SPOKE_WITH]
            for told in sorted(talk.check_ins, key=lambda told: told.person_id is not None):
                for person_id in spoke if told.person_id is None else [told.person_id]:
                    if person_id in self.counted:
                        latest[person_id, told.code] = told.change
        return latest


class _Named:
    """Facts with the numbers of people turned back into ids, by the order of their keys."""

    def __init__(self, facts: Facts, ids: list[str]) -> None:
        self._facts = facts
        self._ids = ids

    def who(self, number: int) -> str | None:
        return None if number < 0 else self._ids[number]

    def rows(self, *columns: Column) -> list[tuple[Any, ...]]:
        return list(zip(*columns, strict=True))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(nouns=_communities())
def test_facts_agree_with_a_slow_count(tmp_path_factory: pytest.TempPathFactory, nouns: list[Noun]) -> None:
    notebook = copy_notebook(tmp_path_factory.mktemp("facts"), *nouns)
    facts = notebook.reader.facts(PERIOD)
    notebook.close()
    slow = _Slow(nouns)
    ids = [noun.id for noun in nouns if isinstance(noun, Person) and noun.id in slow.counted]
    named = _Named(facts, ids)
    assert list(facts.people) == list(range(len(ids)))
    assert facts.not_counted == slow.not_counted
    assert list(zip(facts.places, facts.places_within, strict=True)) == [("East", "Town"), ("West", "Town")]
    places = [None if n < 0 else facts.places[n] for n in facts.people_place]
    assert places == [slow.neighbourhood(id_) for id_ in ids]
    ages = [None if n < 0 else facts.age_codes[n] for n in facts.people_age]
    assert ages == [slow.people[id_].age_band for id_ in ids]
    _check_conversations(facts, named, slow)
    told = {
        (named.who(person), facts.check_in_codes[code]): list(Change)[change]
        for person, code, change in named.rows(facts.check_in_person, facts.check_in_code, facts.check_in_change)
    }
    assert told == slow.check_ins()
    assert len(facts.check_in_person) == len(told)
    _check_legs(facts, named, slow)


def _check_conversations(facts: Facts, named: _Named, slow: _Slow) -> None:
    talks: dict[int, set[str | None]] = {}
    for person, talk in named.rows(facts.spoke_person, facts.spoke_conversation):
        talks.setdefault(talk, set()).add(named.who(person))
    with_people = [talk for talk in slow.spoken if slow.there(talk)]
    assert [talks[number] for number in sorted(talks)] == [set(slow.there(talk)) for talk in with_people]
    themes = [
        (named.who(person), facts.theme_codes[theme])
        for person, theme in named.rows(facts.theme_person, facts.theme_theme)
    ]
    assert len(themes) == len(set(themes))
    assert set(themes) == {(id_, m.code) for talk in with_people for id_ in slow.there(talk) for m in talk.themes}
    features = Counter(
        (named.who(person), facts.feature_codes[feature], talk)
        for person, feature, talk in named.rows(
            facts.feature_person, facts.feature_feature, facts.feature_conversation
        )
    )
    assert features == Counter(
        (id_, m.code, number)
        for number, talk in zip(sorted(talks), with_people, strict=True)
        for id_ in slow.there(talk)
        for m in talk.features
        if m.practice is Practice.PRACTISED
    )


def _check_legs(facts: Facts, named: _Named, slow: _Slow) -> None:
    rows = named.rows(
        facts.leg_exchange, facts.leg_category, facts.leg_giver, facts.leg_receiver, facts.leg_minutes
    )
    found: dict[int, Counter[Any]] = {}
    for number, category, giver, receiver, minutes in rows:
        leg = (facts.category_codes[category], named.who(giver), named.who(receiver), minutes)
        found.setdefault(number, Counter())[leg] += 1
    expected: dict[str, Counter[Any]] = {}
    for exchange, leg in slow.legs:
        who = tuple(party.id if party.id in slow.counted else None for party in (leg.giver, leg.receiver))
        if who != (None, None):
            each = expected.setdefault(exchange.id, Counter())
            each[exchange.category, *who, leg.minutes or -1] += 1
    assert sorted(map(_in_order, found.values())) == sorted(map(_in_order, expected.values()))


def _in_order(legs: Counter[Any]) -> list[str]:
    return sorted(map(repr, legs.elements()))


def test_arcs_are_all_legs_but_those_of_the_commons(notebook: OpenNotebook) -> None:
    dawn, ali, group = make_person("Dawn"), make_person("Ali"), make_group()
    lift, gift = make_exchange(dawn, ali), make_exchange(group, dawn, on=date(2020, 1, 1))
    weeding = Exchange(on=TODAY, legs=(Leg(party_of(ali), COMMONS), Leg(party_of(ali), party_of(dawn))))
    with notebook.write() as session:
        session.save([dawn, ali, group, lift, gift, weeding])
    assert len(notebook.reader.arcs(None)) == 3
    assert len(set(notebook.reader.arcs(None))) == 3
    giver, receiver = notebook.reader.arcs(PERIOD)[0]
    assert set(notebook.reader.arcs(PERIOD)) == {(giver, receiver), (receiver, giver)}


def test_an_empty_notebook_has_no_facts(notebook: OpenNotebook) -> None:
    facts = notebook.reader.facts(PERIOD)
    assert (len(facts.people), facts.not_counted, len(facts.spoke_person)) == (0, 0, 0)
    assert notebook.reader.arcs(None) == []


_IDENTIFYING = [
    "SELECT label FROM person_identity",
    "SELECT count(*) FROM person_identity",
    "SELECT folded FROM party_name",
    "SELECT value FROM contact_point",
    "SELECT text FROM conversation_text",
    "SELECT name FROM group_identity",
    "SELECT names FROM party_words",
    "SELECT rowid FROM conversation_words WHERE conversation_words MATCH 'buses'",
    "SELECT c0 FROM conversation_words_content",
    "SELECT block FROM party_words_data",
    "SELECT term FROM party_tokens",
    "SELECT title FROM exchange",
    "SELECT thing FROM exchange_leg",
    "SELECT what FROM follow_up",
    "SELECT safe_text FROM quote",
    "SELECT text FROM draft",
    "SELECT id FROM party",
    "SELECT sql FROM sqlite_master",
    "SELECT load_extension('x')",
    "UPDATE person SET age_band = NULL",
    "ATTACH DATABASE ':memory:' AS other",
    "PRAGMA key",
    "PRAGMA data_version = 1",
]


@pytest.mark.parametrize("statement", _IDENTIFYING)
def test_counting_is_refused_whatever_identifies(notebook: OpenNotebook, statement: str) -> None:
    with notebook._engine.connect() as connection:
        if statement.startswith("SELECT") and "load_extension" not in statement:
            connection.exec_driver_sql(statement)  # it is a statement that works where it is allowed
    with (
        pytest.raises(driver.DatabaseError, match=r"prohibited|not authorized|vtable constructor failed"),
        notebook.reader._counting._connection() as connection,
    ):
        connection.execute(statement)


def test_no_statement_of_counting_names_an_identifying_table(
    notebook: OpenNotebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    connected = notebook.reader._counting._connected

    def listening() -> Any:
        connection = connected()
        connection.set_trace_callback(sent.append)
        return connection

    monkeypatch.setattr(notebook.reader._counting, "_connected", listening)
    dawn = make_person("Dawn")
    with notebook.write() as session:
        session.save([dawn, make_consent(dawn), make_conversation(dawn, themes=["A"])])
    notebook.reader.facts(PERIOD)
    notebook.reader.arcs(None)
    assert len(sent) > 10
    told = " ".join(sent)
    for name in ("identity", "contact_point", "_text", "_words", "party_name", "party_tokens", "draft", "title"):
        assert name not in told


def test_a_place_in_a_ring_of_places_does_not_hang() -> None:
    ring: list[tuple[int, str, str, int | None]] = [(1, "A", "street", 2), (2, "B", "street", 1)]
    assert raw_columns._neighbourhoods(ring) == ([], {})
    assert raw_columns._towns([(3, "C", "neighbourhood", 1), *ring]) == [""]


def test_a_neighbourhood_lies_in_the_town_above_whatever_stands_between(notebook: OpenNotebook) -> None:
    town = make_place("Harbour", level=PlaceLevel.TOWN)
    larger = make_place("Old town", parent_id=town.id)
    smaller = make_place("Quay", parent_id=larger.id)
    alone = make_place("The farms")
    with notebook.write() as session:
        session.save([town, larger, smaller, alone])
    facts = notebook.reader.facts(PERIOD)
    towns = dict(zip(facts.places, facts.places_within, strict=True))
    assert towns == {"Old town": "Harbour", "Quay": "Harbour", "The farms": ""}


def test_forgetting_a_person_takes_them_out_of_the_count(notebook: OpenNotebook) -> None:
    dawn = make_person("Dawn")
    with notebook.write() as session:
        session.save([dawn, make_consent(dawn), make_conversation(dawn)])
    assert len(notebook.reader.facts(PERIOD).people) == 1
    with notebook.write() as session:
        session.save([replace(dawn, status=PersonStatus.ASKED_TO_BE_FORGOTTEN)])
    facts = notebook.reader.facts(PERIOD)
    assert (len(facts.people), facts.not_counted) == (0, 0)


def test_a_check_in_that_is_rare_and_late_is_counted(notebook: OpenNotebook) -> None:
    dawn = make_person("Dawn")
    usual = CheckIn("CONTACT", Change.SAME)
    talks = [make_conversation(dawn, on=PERIOD.first, check_ins=(usual,)) for _ in range(1000)]
    late = make_conversation(dawn, on=PERIOD.last, check_ins=(CheckIn("RARE", Change.LESS),))
    with notebook.write() as session:
        session.save([dawn, make_consent(dawn), *talks, late])
    facts = notebook.reader.facts(PERIOD)
    assert facts.check_in_codes == ("CONTACT", "RARE")
    assert sorted(zip(facts.check_in_code, facts.check_in_change, strict=True)) == [(0, 1), (1, 0)]
