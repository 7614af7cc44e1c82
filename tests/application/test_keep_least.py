"""Keeping only the least of a record: everything about somebody goes that does not carry their wish."""

from dataclasses import replace

import pytest

from connector_app.application.dispatch import Dispatcher
from connector_app.application.keep_least import as_shown, plan_least
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.errors import Refused
from connector_app.domain.exchange import COMMONS, Leg
from connector_app.domain.noun import NOUNS, Kind, ref_of
from connector_app.domain.request import Request, RequestKind
from connector_app.domain.resting import LEAST, least_of
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_distinct,
    make_exchange,
    make_follow_up,
    make_group,
    make_match,
    make_membership,
    make_need,
    make_person,
    make_quote,
    make_relationship,
    make_strength,
    party_of,
)

DAWN = make_person("Dawn", names="Dawn Harper", notes="Long.")
ALI = make_person("Ali", introduced_by=DAWN.id)
CHOIR = make_group("Choir")
ALONE, SHARED = (
    make_conversation(DAWN, themes=["HOUSING"]),
    make_conversation(DAWN, ALI, text="Dawn and Ali agree."),
)
BRINGS, NEEDS = make_strength(DAWN), make_need(ALI)
STAYING = (
    make_consent(DAWN, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN),
    Request(kind=RequestKind.COMPLAINT, received_on=TODAY, person_id=DAWN.id, what="Stop this."),
    make_distinct(DAWN, ALI),
)
GOING = (
    ALONE,
    BRINGS,
    make_need(DAWN),
    make_match(BRINGS, NEEDS),
    make_relationship(DAWN, ALI),
    make_membership(DAWN, CHOIR),
    make_follow_up(person_id=DAWN.id, conversation_id=SHARED.id),
    make_follow_up("Ask the council", conversation_id=ALONE.id),
    make_quote(SHARED, DAWN),
    make_exchange(DAWN, ALI),
)
WEEDING = make_exchange(DAWN, ALI)
WEEDING = replace(WEEDING, legs=(*WEEDING.legs, Leg(party_of(ALI), COMMONS)))


@pytest.fixture
def notebook(tmp_path):
    made = copy_notebook(tmp_path, DAWN, ALI, CHOIR, NEEDS, SHARED, WEEDING, *STAYING, *GOING)
    yield made
    made.close()


def stored(notebook, *nouns):
    return [notebook.reader.get(ref_of(noun)) for noun in nouns]


def test_all_about_them_goes_but_the_name_and_what_carries_the_wish(notebook):
    dispatcher = Dispatcher(notebook, lambda _changes: None)
    plan = plan_least(notebook, DAWN.id)
    assert stored(notebook, DAWN, *GOING) == [DAWN, *GOING]
    dispatcher.run(as_shown(notebook, plan))
    assert stored(notebook, DAWN, *STAYING) == [least_of(DAWN), *STAYING]
    assert stored(notebook, *GOING) == [None] * len(GOING)
    assert stored(notebook, ALI, SHARED) == [
        replace(ALI, introduced_by=None),
        replace(SHARED, people=SHARED.people[1:]),
    ]
    assert stored(notebook, WEEDING)[0].legs == WEEDING.legs[1:]
    with notebook.write() as session:
        left = {ref_of(noun).kind for _, noun in session.referring_to([ref_of(DAWN)])}
    assert left == LEAST
    (row,) = notebook.reader.stopped()
    assert row.least
    dispatcher.undo()
    everything = (DAWN, ALI, SHARED, WEEDING, *STAYING, *GOING)
    assert stored(notebook, *everything) == [*everything]


def test_each_kind_that_goes_or_stays_is_counted(notebook):
    plan = plan_least(notebook, DAWN.id)
    counted = {kind: plan.goes(kind) for kind in NOUNS if plan.goes(kind)}
    expected = [ref_of(noun).kind for noun in GOING]
    assert counted == {kind: expected.count(kind) for kind in expected}
    assert (plan.consents, plan.requests) == (1, 1)
    assert (plan.stays(Kind.CONVERSATION), plan.stays(Kind.EXCHANGE), plan.stays(Kind.PERSON)) == (1, 1, 1)


def test_what_was_not_shown_is_not_done(notebook):
    plan = plan_least(notebook, DAWN.id)
    with notebook.write() as session:
        session.save([make_strength(DAWN, "Bakes")])
    with pytest.raises(Refused, match="plan_outdated"):
        as_shown(notebook, plan)
    with pytest.raises(Refused, match="gone"):
        plan_least(notebook, CHOIR.id)
