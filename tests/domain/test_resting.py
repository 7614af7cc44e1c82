"""Which records rest, and what is to be read before somebody is contacted."""

from dataclasses import fields

import pytest

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.resting import Heed, Rest, heeds_of, least_of, rest_of
from tests.factory import TODAY, make_consent, make_person

_DAWN = make_person("Dawn")


def answers(**states: ConsentState) -> dict[Purpose, Consent]:
    return {
        Purpose(name): make_consent(_DAWN, purpose=Purpose(name), state=state) for name, state in states.items()
    }


@pytest.mark.parametrize(
    ("person", "standing", "rest"),
    [
        (make_person(), {}, None),
        (make_person(), answers(record=ConsentState.GIVEN), None),
        (make_person(), answers(anonymous_counts=ConsentState.WITHDRAWN), None),
        (make_person(status=PersonStatus.DIED), {}, None),
        (make_person(restricted_on=TODAY), answers(record=ConsentState.GIVEN), Rest.RESTRICTED),
        (make_person(), answers(record=ConsentState.WITHDRAWN), Rest.NOT_TO_BE_KEPT),
        (make_person(), answers(record=ConsentState.REFUSED), Rest.NOT_TO_BE_KEPT),
        (make_person(status=PersonStatus.ASKED_TO_BE_FORGOTTEN), {}, Rest.TO_BE_FORGOTTEN),
    ],
)
def test_a_record_rests_when_asked_or_when_the_yes_is_gone(person, standing, rest):
    assert rest_of(person, standing) is rest


def test_nothing_is_to_be_heeded_of_most_people():
    safe = (ContactPoint(ContactKind.PHONE, "07700 900001", safe_to_leave_message=True),)
    assert heeds_of(make_person(contact_points=safe, before_call=" \n"), {}) == ()


def test_the_gravest_comes_first_and_everything_is_said():
    unsafe = (ContactPoint(ContactKind.PHONE, "07700 900001", safe_to_leave_message=False),)
    person = make_person(
        status=PersonStatus.QUIET,
        restricted_on=TODAY,
        before_call="Ring twice.",
        access_needs="Large print",
        contact_points=unsafe,
    )
    standing = answers(record=ConsentState.WITHDRAWN, contact_again=ConsentState.REFUSED)
    assert heeds_of(person, standing) == (
        Heed.NOT_TO_BE_KEPT,
        Heed.RESTRICTED,
        Heed.NO_CONTACT,
        Heed.NO_MESSAGES,
        Heed.WORDS,
        Heed.QUIET,
        Heed.NEEDS,
    )


def test_the_least_of_a_record_is_a_name_and_how_it_stands():
    full = Person(
        label="Dawn",
        names="Dawn Harper",
        notes="Long.",
        before_call="Knock.",
        age_band="AGE_65",
        restricted_on=TODAY,
    )
    left = least_of(full)
    kept = {each.name for each in fields(left) if getattr(left, each.name) == getattr(full, each.name) != ""}
    assert {"label", "id", "code", "status", "restricted_on"} <= kept
    assert not {"names", "notes", "before_call", "age_band"} & kept
