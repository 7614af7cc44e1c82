"""Which answers stand of a history, each purpose and each organisation on its own."""

import pytest

from connector_app.domain.consent import ConsentState, Purpose, known_organisation, standing
from connector_app.domain.errors import RuleBroken
from tests.factory import make_consent, make_person

DAWN = make_person("Dawn")


def answer(purpose=Purpose.ANONYMOUS_COUNTS, state=ConsentState.GIVEN, organisation=""):
    return make_consent(DAWN, purpose=purpose, state=state, organisation=organisation)


def test_the_latest_answer_of_a_purpose_stands():
    yes, no, quote = answer(), answer(state=ConsentState.WITHDRAWN), answer(Purpose.QUOTE)
    assert standing([yes, quote, no]) == {no.about: no, quote.about: quote}


def test_a_slip_leaves_no_answer_standing():
    assert standing([answer(), answer(state=ConsentState.RETRACTED)]) == {}


def test_each_organisation_has_answers_of_its_own():
    pcn = answer(Purpose.SHARE, organisation="Northgate PCN")
    council = answer(Purpose.SHARE, organisation="Town council")
    taken_back = answer(Purpose.SHARE, ConsentState.WITHDRAWN, "Town council")
    assert standing([pcn, council, taken_back]) == {
        (Purpose.SHARE, "Northgate PCN"): pcn,
        (Purpose.SHARE, "Town council"): taken_back,
    }


@pytest.mark.parametrize("typed", ["northgate pcn", "  Northgate   PCN "])
def test_an_organisation_typed_otherwise_is_the_one_that_is_known(typed):
    history = [answer(), answer(Purpose.SHARE, organisation="Northgate PCN")]
    assert known_organisation(typed, history) == "Northgate PCN"
    assert known_organisation(typed, []) == " ".join(typed.split())


@pytest.mark.parametrize(("purpose", "organisation"), [(Purpose.SHARE, " "), (Purpose.QUOTE, "Northgate PCN")])
def test_exactly_sharing_names_an_organisation(purpose, organisation):
    with pytest.raises(RuleBroken):
        answer(purpose, organisation=organisation).check()
