import pytest

from connector_app.ui.pages.log_parts.line_marks import formats_of
from connector_app.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT
from connector_app.ui.widgets.quick_line import Look


@pytest.mark.parametrize("scheme", [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK])
@pytest.mark.parametrize("look", Look)
def test_every_mark_has_a_ground_that_is_not_the_fields(qapp, scheme, look):
    ground = formats_of(scheme.palette())[look].background().color().name().upper()
    assert ground != scheme.surface


def test_marks_differ_in_high_contrast_too(qapp):
    for scheme in (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK):
        looks = list(formats_of(scheme.palette()).values())
        assert all(one != other for n, one in enumerate(looks) for other in looks[:n])
