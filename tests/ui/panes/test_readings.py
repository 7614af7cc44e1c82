from connector_app.domain.exchange import COMMONS, Leg
from connector_app.ui.panes.readings import read_person
from tests.factory import make_exchange, make_person, party_of


def test_an_exchange_with_many_legs_is_tallied_once(desk, store):
    ann, bea, cy = (make_person(name) for name in ("Ann", "Bea", "Cy"))
    gave = Leg(party_of(ann), party_of(bea)), Leg(party_of(ann), party_of(cy))
    legs = (*gave, Leg(party_of(bea), COMMONS))
    store(ann, bea, cy, make_exchange(ann, bea, legs=legs))
    read = [read_person(desk.reader, person.id, 5) for person in (ann, bea, cy)]
    assert [(found.gave, found.received) for found in read] == [(1, 0), (1, 1), (0, 1)]


def test_somebody_who_is_gone_reads_as_nothing(desk):
    assert read_person(desk.reader, make_person("Nobody").id, 5) is None
