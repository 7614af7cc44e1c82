from datetime import timedelta

from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.exchange import COMMONS, Leg
from connector_app.ui.panes.readings import read_person, standing_of
from tests.factory import TODAY, make_consent, make_exchange, make_person, party_of


def test_an_answer_stands_until_the_next_one_and_a_slip_leaves_none():
    dawn = make_person("Dawn")
    yes = make_consent(dawn)
    quote = make_consent(dawn, purpose=Purpose.QUOTE, state=ConsentState.REFUSED)
    assert standing_of([yes, quote]) == {Purpose.ANONYMOUS_COUNTS: yes, Purpose.QUOTE: quote}
    slip = make_consent(dawn, state=ConsentState.RETRACTED, decided_on=TODAY + timedelta(1))
    assert standing_of([yes, quote, slip]) == {Purpose.QUOTE: quote}


def test_an_exchange_with_many_legs_is_tallied_once(desk, store):
    ann, bea, cy = (make_person(name) for name in ("Ann", "Bea", "Cy"))
    gave = Leg(party_of(ann), party_of(bea)), Leg(party_of(ann), party_of(cy))
    legs = (*gave, Leg(party_of(bea), COMMONS))
    store(ann, bea, cy, make_exchange(ann, bea, legs=legs))
    read = [read_person(desk.reader, person.id, 5) for person in (ann, bea, cy)]
    assert [(found.gave, found.received) for found in read] == [(1, 0), (1, 1), (0, 1)]


def test_somebody_who_is_gone_reads_as_nothing(desk):
    assert read_person(desk.reader, make_person("Nobody").id, 5) is None
