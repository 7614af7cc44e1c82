"""Lists sort and filter as asked, and never read a big table to do so."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from connector_app.application.rows import ConversationRow, ExchangeRow, FollowUpRow, Listing, PersonRow, Sort
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Conversation, Participant, Role
from connector_app.domain.exchange import COMMONS, Exchange, Leg
from connector_app.domain.followup import ClosedAs
from connector_app.domain.noun import Kind, Noun, ref_of
from connector_app.domain.period import Period
from connector_app.domain.place import PlaceLevel
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_group,
    make_person,
    make_place,
    party_of,
)

_EAST = make_place("East")
_LANE = make_place("Mill Lane", level=PlaceLevel.STREET, parent_id=_EAST.id)
_WEST = make_place("West")
_ZOE = make_person("Żoe", place_id=_LANE.id, how_we_met="At the hall")
_ALI = make_person("ali", place_id=_WEST.id, age_band="AGE_65")
_BEA = make_person("Bea")
_GROUP = make_group("Gardeners")
_FIRST = make_conversation(_ZOE, _ALI, themes=["B", "A"], on=date(2026, 1, 1), text="The  buses\nstop.")
_SECOND = make_conversation(_BEA, themes=["A"], on=date(2026, 3, 5), place_id=_LANE.id, text="Łukasz sings")
_THIRD = make_conversation(
    on=date(2026, 2, 2),
    text="Who mends bikes?",
    people=(Participant(_BEA.id), Participant(_ZOE.id, Role.MENTIONED)),
)
_LIFT = make_exchange(_ZOE, _ALI, on=date(2026, 1, 1), title="lift", category="X_LIFT")
_RING = Exchange(
    on=date(2026, 2, 1),
    title="Åring",
    legs=(
        Leg(party_of(_ZOE), party_of(_ALI), 20),
        Leg(party_of(_ALI), party_of(_BEA), 40),
        Leg(party_of(_BEA), party_of(_ZOE)),
    ),
)
_WEEDING = Exchange(on=date(2026, 3, 1), title="weeding", legs=(Leg(party_of(_GROUP), COMMONS, thing="two hoes"),))
_LATE = make_follow_up("Ring the council", due=date(2026, 5, 1), person_id=_ZOE.id)
_SOON = make_follow_up("Ask about keys", due=date(2026, 4, 1), person_id=_ALI.id)
_SOME_DAY = make_follow_up("Buy seeds")
_DONE = make_follow_up(
    "Write", due=date(2026, 2, 1), person_id=_ALI.id, closed_as=ClosedAs.DONE, closed_on=date(2026, 2, 2)
)
_NOUNS: list[Noun] = [
    *(_EAST, _LANE, _WEST, _ZOE, _ALI, _BEA, _GROUP, _FIRST, _SECOND, _THIRD),
    *(_LIFT, _RING, _WEEDING, _LATE, _SOON, _SOME_DAY, _DONE),
]


@pytest.fixture
def full(notebook: OpenNotebook) -> OpenNotebook:
    """A notebook with the community above."""
    with notebook.write() as session:
        session.save(_NOUNS)
    return notebook


def _ids(notebook: OpenNotebook, listing: Listing) -> list[str]:
    return [row.id for row in notebook.reader.rows(listing.kind, notebook.reader.order(listing))]


_P, _C, _E, _F = Kind.PERSON, Kind.CONVERSATION, Kind.EXCHANGE, Kind.FOLLOW_UP
_ANSWERS: list[tuple[Listing, Sequence[Noun]]] = [
    (Listing(_P, sort=Sort.NAME, descending=False), [_ALI, _BEA, _ZOE]),
    (Listing(_P, sort=Sort.NAME), [_ZOE, _BEA, _ALI]),
    (Listing(_P, sort=Sort.PLACE, descending=False), [_ZOE, _ALI, _BEA]),
    (Listing(_P, sort=Sort.PLACE), [_ALI, _ZOE, _BEA]),
    (Listing(_P, sort=Sort.DATE), [_BEA, _ZOE, _ALI]),
    (Listing(_P, sort=Sort.DATE, descending=False), [_ZOE, _ALI, _BEA]),
    (Listing(_P, words="zo"), [_ZOE]),
    (Listing(_P, words="z"), [_ZOE]),
    (Listing(_P, words="!!"), [_BEA, _ZOE, _ALI]),
    (Listing(_P, place_id=_EAST.id), [_ZOE]),
    (Listing(_P, place_id=_LANE.id, words="bea"), []),
    (Listing(_C), [_SECOND, _THIRD, _FIRST]),
    (Listing(_C, descending=False), [_FIRST, _THIRD, _SECOND]),
    (Listing(_C, person_id=_ZOE.id), [_FIRST]),
    (Listing(_C, person_id=_BEA.id), [_SECOND, _THIRD]),
    (Listing(_C, theme="A"), [_SECOND, _FIRST]),
    (Listing(_C, theme="B"), [_FIRST]),
    (Listing(_C, theme="A", person_id=_BEA.id), [_SECOND]),
    (Listing(_C, place_id=_EAST.id), [_SECOND, _FIRST]),
    (Listing(_C, place_id=_EAST.id, theme="B"), [_FIRST]),
    (Listing(_C, place_id=_WEST.id), [_FIRST]),
    (Listing(_C, words="luk"), [_SECOND]),
    (Listing(_C, words="buses st"), [_FIRST]),
    (Listing(_C, words="buses s"), [_FIRST]),
    (Listing(_C, words="bus stop"), []),
    (Listing(_C, period=Period(date(2026, 1, 1), date(2026, 2, 2))), [_THIRD, _FIRST]),
    (Listing(_C, period=Period(date(2026, 1, 2), date(2026, 2, 1))), []),
    (Listing(_C, sort=Sort.PLACE, descending=False), [_SECOND, _THIRD, _FIRST]),
    (Listing(_C, sort=Sort.PLACE, theme="A"), [_SECOND, _FIRST]),
    (Listing(_E), [_WEEDING, _RING, _LIFT]),
    (Listing(_E, sort=Sort.TITLE, descending=False), [_RING, _LIFT, _WEEDING]),
    (Listing(_E, category="X_LIFT"), [_LIFT]),
    (Listing(_E, person_id=_BEA.id), [_RING]),
    (Listing(_E, person_id=_GROUP.id), [_WEEDING]),
    (Listing(_E, place_id=_EAST.id), [_RING, _LIFT]),
    (Listing(_E, words="hoes"), [_WEEDING]),
    (Listing(_E, period=Period(date(2026, 1, 1), date(2026, 1, 31))), [_LIFT]),
    (Listing(_F, descending=False), [_DONE, _SOON, _LATE, _SOME_DAY]),
    (Listing(_F), [_LATE, _SOON, _DONE, _SOME_DAY]),
    (Listing(_F, open_only=True, descending=False), [_SOON, _LATE, _SOME_DAY]),
    (Listing(_F, person_id=_ALI.id, open_only=True), [_SOON]),
    (Listing(_F, place_id=_EAST.id), [_LATE]),
    (Listing(_F, words="council"), [_LATE]),
    (Listing(_F, sort=Sort.NAME, open_only=True, descending=False), [_SOON, _LATE, _SOME_DAY]),
    (Listing(_F, sort=Sort.TITLE, descending=False), [_SOON, _SOME_DAY, _LATE, _DONE]),
    (Listing(_F, period=Period(date(2026, 4, 1), date(2026, 4, 30))), [_SOON]),
]


def _told(value: Listing | Sequence[Noun]) -> str:
    """Name a case without its random ids: processes that share the tests have to find the same names."""
    if not isinstance(value, Listing):
        return f"{len(value)} rows"
    plain = Listing(value.kind)
    asked = [each.name for each in fields(value) if getattr(value, each.name) != getattr(plain, each.name)]
    return " ".join([value.kind.value, *asked])


@pytest.mark.parametrize(("listing", "expected"), _ANSWERS, ids=_told)
def test_a_list_is_what_was_asked_for(full: OpenNotebook, listing: Listing, expected: Sequence[Noun]) -> None:
    assert _ids(full, listing) == [noun.id for noun in expected]


def test_there_is_no_list_of_places(full: OpenNotebook) -> None:
    with pytest.raises(ValueError, match="no list of place"):
        full.reader.order(Listing(Kind.PLACE))


def test_rows_are_ready_to_show(full: OpenNotebook) -> None:
    (first,) = full.reader.rows(_C, [full.reader.key_of(ref_of(_FIRST)) or 0])
    assert first == ConversationRow(
        _FIRST.id, _FIRST.on, _FIRST.precision, ("Żoe", "ali"), ("B", "A"), "The buses stop.", ""
    )
    (person,) = full.reader.rows(_P, [full.reader.key_of(ref_of(_ZOE)) or 0])
    assert person == PersonRow(
        _ZOE.id, "Żoe", _ZOE.code, "At the hall", "Mill Lane", "", "active", date(2026, 1, 1), 1
    )
    (done,) = full.reader.rows(_F, [full.reader.key_of(ref_of(_DONE)) or 0])
    assert done == FollowUpRow(_DONE.id, "Write", _ALI.id, "ali", date(2026, 2, 1), date(2026, 2, 2))


def test_two_of_one_name_are_told_apart_in_conversations_and_exchanges(full: OpenNotebook) -> None:
    other = make_person("Bea", how_we_met="bingo")
    talk = make_conversation(other, _ZOE, on=date(2026, 4, 1), text="")
    lift = make_exchange(_BEA, other, on=date(2026, 4, 1), title="lift")
    with full.write() as session:
        session.save([other, talk, lift])
    (row,) = full.reader.rows(Kind.CONVERSATION, full.reader.order(Listing(Kind.CONVERSATION))[:1])
    assert isinstance(row, ConversationRow)
    assert row.people == ("Bea (bingo)", "Żoe")
    (row,) = full.reader.rows(Kind.EXCHANGE, full.reader.order(Listing(Kind.EXCHANGE))[:1])
    assert isinstance(row, ExchangeRow)
    assert (row.givers, row.receivers) == ((f"Bea ({_BEA.code})",), ("Bea (bingo)",))


def test_exchanges_tell_a_ring_and_the_commons(full: OpenNotebook) -> None:
    rows = {row.id: row for row in full.reader.rows(_E, full.reader.order(Listing(_E)))}
    ring, weeding, lift = (rows[noun.id] for noun in (_RING, _WEEDING, _LIFT))
    assert isinstance(ring, ExchangeRow)
    assert isinstance(weeding, ExchangeRow)
    assert isinstance(lift, ExchangeRow)
    assert (ring.givers, ring.receivers) == (("Żoe", "ali", "Bea"), ("ali", "Bea", "Żoe"))
    assert (ring.minutes, ring.circle) == (60, True)
    assert (weeding.givers, weeding.receivers, weeding.circle) == (("Gardeners",), ("",), False)
    assert (lift.minutes, lift.circle) == (None, False)


def test_vanished_rows_are_left_out_and_order_is_kept(full: OpenNotebook) -> None:
    keys = list(full.reader.order(Listing(_C)))
    rows = full.reader.rows(_C, [keys[2], 999, keys[0], keys[2]])
    assert [row.id for row in rows] == [_FIRST.id, _SECOND.id, _FIRST.id]
    assert full.reader.rows(_C, []) == []


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(days=st.lists(st.dates(date(2020, 1, 1), date(2020, 1, 9)), max_size=12))
def test_newest_first_is_the_order_of_days(tmp_path_factory: pytest.TempPathFactory, days: list[date]) -> None:
    talks = [make_conversation(on=day) for day in days]
    notebook = copy_notebook(tmp_path_factory.mktemp("days"), *talks)
    rows = notebook.reader.rows(_C, notebook.reader.order(Listing(_C)))
    notebook.close()
    assert [row.on for row in rows if isinstance(row, ConversationRow)] == sorted(days, reverse=True)


_BIG = (
    *(
        "conversation",
        "conversation_text",
        "conversation_person",
        "conversation_theme",
        "exchange",
        "exchange_leg",
    ),
    *("person", "person_identity", "party", "party_name", "consent", "part", "said", "identity", "leg"),
)
_QUICK = [
    Listing(_C, person_id=_ZOE.id),
    Listing(_C, theme="A"),
    Listing(_C, place_id=_EAST.id),
    Listing(_C, words="buses"),
    Listing(_C, theme="A", person_id=_ZOE.id),
    Listing(_C, period=Period(TODAY, TODAY)),
    Listing(_P, place_id=_EAST.id, sort=Sort.NAME),
    Listing(_P, words="zo"),
    Listing(_E, person_id=_ZOE.id),
    Listing(_E, category="X_LIFT"),
    Listing(_F, person_id=_ZOE.id),
]


def _plans(notebook: OpenNotebook, ask: Any) -> list[str]:
    """Return the steps of the plans of every statement that a question sends."""
    sent: list[tuple[str, Any]] = []

    def listen(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        sent.append((statement, parameters))

    def listened(statement: str, values: Sequence[object]) -> Any:
        sent.append((statement, values))
        return value(statement, values)

    value = notebook.reader._asking.value
    event.listen(notebook._engine, "before_cursor_execute", listen)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(notebook.reader._asking, "value", listened)
        ask()
    event.remove(notebook._engine, "before_cursor_execute", listen)
    steps: list[str] = []
    with notebook._engine.connect() as connection:
        for statement, parameters in sent:
            if statement.lstrip().startswith(("SELECT", "WITH")):
                steps += [
                    row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                ]
    assert steps
    return steps


@pytest.mark.parametrize("listing", _QUICK, ids=_told)
def test_a_filtered_list_scans_no_big_table(full: OpenNotebook, listing: Listing) -> None:
    for step in _plans(full, lambda: full.reader.order(listing)):
        assert not any(step == f"SCAN {table}" or step.startswith(f"SCAN {table} ") for table in _BIG), step


@pytest.mark.parametrize("kind", [_C, _E])
def test_the_whole_list_reads_a_narrow_index(full: OpenNotebook, kind: Kind) -> None:
    steps = _plans(full, lambda: full.reader.order(Listing(kind)))
    assert f"SCAN {kind} USING COVERING INDEX ix_{kind}_key" in steps
    assert not any("TEMP B-TREE" in step for step in steps)


def test_pages_search_and_names_scan_no_big_table(full: OpenNotebook) -> None:
    reader = full.reader
    keys = {kind: list(reader.order(Listing(kind))) for kind in (_P, _C, _E, _F)}
    for ask in (
        *(lambda kind=kind: reader.rows(kind, keys[kind]) for kind in keys),
        lambda: reader.search("buses"),
        lambda: reader.complete("zo"),
        lambda: reader.named("Żoe"),
        lambda: reader.named("somebody else"),
        lambda: reader.labels([_ZOE.id]),
        lambda: reader.consents(_ZOE.id),
        lambda: reader.get(ref_of(_FIRST)),
        reader.last_exchange_id,
        lambda: reader.follow_ups_of(_FIRST.id),
    ):
        for step in _plans(full, ask):
            scanned = any(step == f"SCAN {table}" or step.startswith(f"SCAN {table} ") for table in _BIG)
            assert not scanned or step == "SCAN exchange USING INDEX ix_exchange_created_at", step


def test_taking_part_counts_and_being_mentioned_does_not(full: OpenNotebook) -> None:
    row = next(
        row
        for row in full.reader.rows(_P, full.reader.order(Listing(_P)))
        if isinstance(row, PersonRow) and row.id == _BEA.id
    )
    assert (row.conversations, row.last_on) == (2, date(2026, 3, 5))
    assert isinstance(full.reader.get(ref_of(_THIRD)), Conversation)


def test_people_not_yet_asked_are_those_without_a_standing_answer(tmp_path):
    yes, no, slip, never = (make_person(label) for label in ("Yes", "No", "Slip", "Never"))
    notebook = copy_notebook(
        tmp_path,
        *(yes, no, slip, never),
        make_consent(yes),
        make_consent(no, state=ConsentState.REFUSED),
        make_consent(slip),
        make_consent(slip, state=ConsentState.RETRACTED),
        make_consent(never, purpose=Purpose.QUOTE),
    )
    keys = notebook.reader.order(Listing(Kind.PERSON, sort=Sort.NAME, descending=False, not_asked=True))
    assert [row.label for row in notebook.reader.rows(Kind.PERSON, keys)] == ["Never", "Slip"]
    notebook.close()
