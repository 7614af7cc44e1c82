import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.domain.period import parse_period
from connector_app.ui.widgets.period_picker import PeriodPicker

_QUARTERS = st.builds("{:04}Q{}".format, st.integers(1900, 2200), st.integers(1, 4))
_MONTHS = st.builds("{:04}-{:02}".format, st.integers(1900, 2200), st.integers(1, 12))
_YEARS = st.builds("{:04}".format, st.integers(1900, 2200))


@pytest.fixture
def picker(qtbot, spoken, themed):
    made = PeriodPicker("2026Q3")
    qtbot.addWidget(made)
    themed.dress(made)
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(_QUARTERS, _MONTHS, _YEARS))
def test_before_and_after_are_neighbours(picker, value):
    picker.set_value(value)
    assert picker.value == value
    picker._before.click()
    assert parse_period(picker.value) == parse_period(value).previous()
    picker._after.click()
    assert picker.value == value


@pytest.mark.parametrize(
    ("value", "words"), [("2026Q3", "July – September 2026"), ("2026-02", "February 2026"), ("2026", "2026")]
)
def test_it_says_the_period_in_words(picker, value, words):
    picker.set_value(value)
    assert picker._words.text() == words


def test_another_length_keeps_the_time(qtbot, picker):
    with qtbot.waitSignal(picker.changed) as changed:
        picker._length.setCurrentIndex(picker._length.findData("month"))
        picker._length.activated.emit(picker._length.currentIndex())
    assert changed.args == ["2026-07"]
    picker._length.setCurrentIndex(picker._length.findData("year"))
    picker._length.activated.emit(picker._length.currentIndex())
    assert picker.value == "2026"


@pytest.mark.parametrize("value", ["", "2026Q5", "2026-13", "next year"])
def test_what_is_no_period_is_refused(picker, value):
    with pytest.raises(ValueError, match=r"period|month"):
        picker.set_value(value)


def test_it_stops_at_the_ends_of_the_calendar(picker):
    picker.set_value("0001Q1")
    picker._before.click()
    assert picker.value == "0001Q1"
    picker.set_value("9998")
    picker._after.click()
    assert picker.value == "9998"
