"""The field for a place goes on as it was when the places are read anew."""

import pytest

from connector_app.ui.pages.log_parts.place_field import PlaceField
from tests.factory import make_place

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def field(qtbot):
    made = PlaceField()
    qtbot.addWidget(made)
    return made


def test_a_place_is_shown_also_when_it_is_known_before_all_places_are(field):
    hall = make_place("Town hall")
    field.set_place(hall.id)
    assert field.currentText() == ""
    field.set_places([make_place("Garden"), hall])
    assert (field.place_id, field.currentText()) == (hall.id, "Town hall")


def test_what_is_being_typed_stays_when_the_places_are_read_anew(field):
    field.set_places([make_place("Garden")])
    field.setEditText("Town h")
    field.set_places([make_place("Garden"), make_place("Park")])
    assert field.currentText() == "Town h"
    assert [field.itemText(number) for number in range(field.count())] == ["", "Garden", "Park"]
