"""Objects made in bulk are those their class makes: equal, of that class, and closed."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from connector_app.domain.in_bulk import in_bulk
from connector_app.domain.noun import NOUNS
from connector_app.domain.period import Period
from connector_app.domain.person import ContactKind, ContactPoint, Person


def test_what_is_made_equals_what_its_class_makes() -> None:
    points = (in_bulk(ContactPoint)(ContactKind.PHONE, "07700 900123"),)
    assert points == (ContactPoint(ContactKind.PHONE, "07700 900123"),)
    told = {"label": "Ann", "id": "0" * 32, "code": "P-222222", "contact_points": points, "decile": 3}
    made, plain = in_bulk(Person)(**told), Person(**told)  # type: ignore[arg-type]
    assert type(made) is Person
    assert made == plain
    assert hash(made) == hash(plain)
    assert repr(made) == repr(plain)


def test_it_is_closed_and_can_be_copied_like_any_other() -> None:
    made = in_bulk(Person)(label="Ann")
    with pytest.raises(FrozenInstanceError):
        made.label = "Bob"  # type: ignore[misc]
    assert replace(made, label="Bob").label == "Bob"
    assert copy.copy(made) == made == pickle.loads(pickle.dumps(made))  # noqa: S301 - our own


def test_each_has_an_id_of_its_own_and_what_was_left_out_is_as_the_class_has_it() -> None:
    first, second = in_bulk(Person)(label="Ann"), in_bulk(Person)(label="Ann")
    assert first.id != second.id
    assert replace(first, id="", code="") == Person(label="Ann", id="", code="")


def test_what_is_needed_and_what_there_is_not_are_refused() -> None:
    with pytest.raises(TypeError):
        in_bulk(Person)()
    with pytest.raises(TypeError):
        in_bulk(Person)(label="Ann", shoe_size=39)  # type: ignore[call-arg]


@pytest.mark.parametrize("noun", NOUNS.values())
def test_every_noun_can_be_made_in_bulk(noun: type) -> None:
    assert in_bulk(noun).__slots__ == noun.__slots__  # type: ignore[attr-defined]


def test_a_class_that_is_not_plain_is_refused() -> None:
    @dataclass(frozen=True)
    class Open:
        a: int

    for other in (Period, Open, int):
        with pytest.raises(TypeError):
            in_bulk(other)
