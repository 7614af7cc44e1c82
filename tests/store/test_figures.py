import pytest

from connector_app.application.rows import Listing
from connector_app.domain.exchange import Leg
from connector_app.domain.noun import Kind
from connector_app.domain.period import Period, quarter_of
from connector_app.store.notebook import OpenNotebook
from tests.factory import TODAY, make_conversation, make_exchange, make_person, party_of

ANN, BEA, CY = (make_person(name) for name in ("Ann", "Bea", "Cy"))


@pytest.fixture
def reader(notebook: OpenNotebook):
    both = Leg(party_of(ANN), party_of(BEA), 60), Leg(party_of(ANN), party_of(CY), 30)
    before = quarter_of(TODAY).previous().last
    with notebook.write() as session:
        session.save(
            [
                *(ANN, BEA, CY),
                make_exchange(ANN, BEA, legs=both),
                make_exchange(BEA, ANN, legs=(Leg(party_of(BEA), party_of(ANN)),)),
                make_exchange(ANN, BEA, legs=(Leg(party_of(ANN), party_of(BEA), 5),), on=before),
                make_conversation(ANN, text="damp"),
                make_conversation(ANN, text="bus"),
            ]
        )
    return notebook.reader


def test_only_what_was_given_in_the_period_is_added_up(reader) -> None:
    quarter = quarter_of(TODAY)
    assert reader.given(quarter) == (2, 90)
    assert reader.given(quarter.previous()) == (1, 5)
    assert reader.given(Period(quarter.first.replace(year=1999), quarter.first.replace(year=1999))) == (0, 0)


def test_an_exchange_with_many_legs_counts_once_for_each_who_took_part(reader) -> None:
    found = reader.tallies([ANN.id, BEA.id, CY.id, make_person("Nobody").id])
    assert found == {ANN.id: (2, 1), BEA.id: (1, 2), CY.id: (0, 1)}


@pytest.mark.parametrize(
    "listing",
    [
        Listing(Kind.CONVERSATION),
        Listing(Kind.CONVERSATION, person_id=ANN.id),
        Listing(Kind.CONVERSATION, words="damp"),
        Listing(Kind.EXCHANGE, period=quarter_of(TODAY)),
        Listing(Kind.EXCHANGE, limit=2),
        Listing(Kind.PERSON),
        Listing(Kind.FOLLOW_UP, open_only=True),
    ],
)
def test_a_list_is_as_long_as_its_order(reader, listing) -> None:
    assert reader.count(listing) == len(reader.order(listing))
