import pytest

from connector_app.ui.pages.log_parts.given_part import name_opening


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Be", 0),
        ("Bea > C", 6),
        ("Ann, Be", 5),
        ("Ann & Be", 6),
        ("Ann > Bea > C", 12),
        ("Ann -> Be", 7),
    ],
)
def test_a_name_begins_after_the_last_arrow_or_comma(line, start):
    assert name_opening(line, len(line)) == ("", start)


@pytest.mark.parametrize("line", ["", "Bea > ", "Bea > Cy: li", "Bea,"])
def test_no_name_is_being_typed(line):
    assert name_opening(line, len(line)) is None
