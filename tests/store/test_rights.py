"""Rights in SQL agree with the rules of the domain; requests, records to decide about and the trail are read."""

import time
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.application.rows import Listing
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Participant, Role
from connector_app.domain.noun import Kind, Noun
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.request import Request, RequestClosedAs, RequestKind
from connector_app.domain.resting import SILENT, Rest, heeds_of, rest_of
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_person,
)

_SAFE = st.sampled_from([None, True, False])
_PEOPLE = st.builds(
    make_person,
    st.just("Somebody"),
    status=st.sampled_from([*PersonStatus, PersonStatus.ACTIVE, PersonStatus.ACTIVE]),
    restricted_on=st.sampled_from([None, None, TODAY]),
    before_call=st.sampled_from(["", "", " \t\n", "Knock."]),
    access_needs=st.sampled_from(["", "", "Large print"]),
    contact_points=st.lists(
        st.builds(ContactPoint, st.just(ContactKind.PHONE), st.just("07700 900001"), _SAFE), max_size=2
    ).map(tuple),
)
_ANSWERS = st.lists(
    st.tuples(
        st.sampled_from([Purpose.RECORD, Purpose.CONTACT_AGAIN, Purpose.QUOTE]), st.sampled_from(ConsentState)
    ),
    max_size=4,
)


def _standing(consents: list[Consent]) -> dict[Purpose, Consent]:
    latest = {consent.purpose: consent for consent in consents}
    return {purpose: answer for purpose, answer in latest.items() if answer.state is not ConsentState.RETRACTED}


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(known=st.lists(st.tuples(_PEOPLE, _ANSWERS), min_size=1, max_size=6))
def test_sql_and_domain_say_the_same(tmp_path_factory: Any, known: list[tuple[Person, Any]]) -> None:
    answers = {
        person.id: [make_consent(person, purpose=purpose, state=state) for purpose, state in given_]
        for person, given_ in known
    }
    people = [person for person, _ in known]
    promises = [make_follow_up(person_id=person.id, due=TODAY) for person in people]
    said = [answer for each in answers.values() for answer in each]
    notebook = copy_notebook(tmp_path_factory.mktemp("rights"), *people, *said, *promises)
    reader = notebook.reader
    rests = {person.id: rest_of(person, _standing(answers[person.id])) for person in people}
    assert reader.resting(list(rests)) == {id_ for id_, rest in rests.items() if rest}
    rows = reader.rows(Kind.PERSON, reader.order(Listing(Kind.PERSON)))
    assert {row.id: row.rest for row in rows} == rests
    assert {found.id: found.rests for found in reader.named("Somebody")} == {i: bool(r) for i, r in rests.items()}
    follow_ups = reader.rows(Kind.FOLLOW_UP, reader.order(Listing(Kind.FOLLOW_UP)))
    heeded = {person.id: bool(heeds_of(person, _standing(answers[person.id]))) for person in people}
    assert {row.person_id: row.heeded for row in follow_ups} == heeded
    prompted = reader.today.promises(TODAY, len(people))
    loud = {person.id for person in people if not rests[person.id] and person.status not in SILENT}
    assert {row.promise.person_id for row in prompted} == loud
    assert reader.today.due(TODAY) == len(loud)
    unasked = reader.rows(Kind.PERSON, reader.order(Listing(Kind.PERSON, not_asked=True)))
    assert {row.id for row in unasked} == {id_ for id_, rest in rests.items() if not rest}
    assert {row.person.id for row in reader.stopped()} == {
        id_ for id_, said_ in answers.items() if rest_of(make_person(), _standing(said_)) is Rest.NOT_TO_BE_KEPT
    }
    notebook.close()


def _store(notebook: OpenNotebook, *nouns: Noun) -> None:
    with notebook.write() as session:
        session.save(nouns)


def test_the_last_contact_is_whatever_was_last_and_being_mentioned_is_none(notebook: OpenNotebook) -> None:
    spoke, gave, answered, mentioned, new = (
        make_person(name) for name in ("Spoke", "Gave", "Said", "Named", "New")
    )
    days = [date(2020, 1, 1) + timedelta(number) for number in range(4)]
    _store(
        notebook,
        *(spoke, gave, answered, mentioned, new),
        make_conversation(spoke, on=days[0]),
        make_conversation(on=days[3], people=(Participant(mentioned.id, Role.MENTIONED), Participant(gave.id))),
        make_exchange(gave, spoke, on=days[1]),
        make_consent(answered, decided_on=days[2]),
    )
    # Somebody who was only written down, or mentioned, counts from the day they were written down: today.
    entered = date.fromordinal(int(time.time()) // 86400 + date(1970, 1, 1).toordinal())
    found = {row.person.label: row.last_on for row in notebook.reader.to_review(TODAY, date(9999, 1, 1), 10)}
    assert found.pop("Named") - entered in (timedelta(0), timedelta(-1))
    assert found.pop("New") - entered in (timedelta(0), timedelta(-1))
    assert found == {"Spoke": days[1], "Gave": days[3], "Said": days[2]}
    assert [row.person.label for row in notebook.reader.to_review(TODAY, days[1], 10)] == ["Spoke"]


def test_who_is_to_be_forgotten_comes_first_and_the_restricted_do_not_come(notebook: OpenNotebook) -> None:
    old = date(2020, 1, 1)
    kept = make_person("Kept", retain_until=TODAY + timedelta(1))
    over = make_person("Over", retain_until=TODAY)
    held = make_person("Held", restricted_on=old)
    gone = make_person("Gone", status=PersonStatus.ASKED_TO_BE_FORGOTTEN, restricted_on=old)
    people = [kept, over, held, gone]
    _store(notebook, *people, *(make_conversation(person, on=old) for person in people[:3]))
    found = notebook.reader.to_review(TODAY, date(2025, 1, 1), 10)
    assert [row.person.label for row in found] == ["Gone", "Over"]


def test_open_requests_come_first_in_the_order_they_came_in(notebook: OpenNotebook) -> None:
    dawn = make_person()
    late, early = (Request(kind=RequestKind.ACCESS, received_on=TODAY - timedelta(days)) for days in (1, 9))
    done = replace(early, id=late.id[::-1], person_id=dawn.id).closed(RequestClosedAs.DONE, TODAY)
    _store(notebook, dawn, late, done, early)
    assert notebook.reader.requests() == [early, late, done]


def test_the_trail_is_read_newest_first_page_by_page(notebook: OpenNotebook) -> None:
    with notebook.write() as session:
        for number in range(5):
            session.audit(f"Step {number}", [Kind.PERSON], ["person.notes"], "window")
    notebook.note("Send a summary", [Kind.QUOTE])
    first = notebook.reader.trail(None, 3)
    assert [row.action for row in first] == ["Send a summary", "Step 4", "Step 3"]
    assert (first[0].kinds, first[0].fields, first[0].via) == (("quote",), (), "")
    assert (first[1].kinds, first[1].fields, first[1].via) == (("person",), ("person.notes",), "window")
    assert abs(first[0].at.timestamp() - time.time()) < 60
    assert [row.action for row in notebook.reader.trail(first[-1].key, 9)] == ["Step 2", "Step 1", "Step 0"]
