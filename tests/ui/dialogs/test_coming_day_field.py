"""A field for a day or none says today as other fields for days do."""

from datetime import timedelta

import pytest

from connector_app.ui.dialogs.coming_day_field import ComingDayField
from tests.factory import TODAY


@pytest.mark.parametrize(("ahead", "said"), [(0, "today"), (-10, "12/11/2026"), (None, "")])
def test_a_day_is_shown_so_that_it_is_read_back_as_the_same(qtbot, ahead, said):
    field = ComingDayField(TODAY)
    qtbot.addWidget(field)
    day = None if ahead is None else TODAY + timedelta(ahead)
    field.set_day(day, TODAY)
    assert field.text() == said
    field.textEdited.emit(field.text())
    assert (field.day, field.understood) == (day, True)
