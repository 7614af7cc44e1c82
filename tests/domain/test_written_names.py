"""Names as names are found in a text, ordinary words in small letters are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.written_names import WrittenNames

_KNOWN = ["Hope", "Łukasz", "Ada O'Brien", "Zürich", "ann.b@example.org", "Bo", "مريم", "Thomas"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I hope so.", []),
        ("(Hope) was there, HOPE too.", ["Hope", "HOPE"]),
        ("It was Hope's idea.", ["Hope's"]),
        ("Thomas, and thomas again", ["Thomas"]),
        ("Ask LUKASZ!", ["LUKASZ"]),
        ("with ada obrien next door", ["ada obrien"]),
        ("at Zu\u0308rich", ["Zu\u0308rich"]),
        ("to ann.b@example.org.", ["ann.b@example.org"]),
        ("Bo is too short a name", []),
        ("قالت مريم", ["مريم"]),
        ("Hopes and hopefuls", ["Hopes"]),
        ("", []),
    ],
)
def test_names_are_found_where_they_stand(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in WrittenNames(_KNOWN).within(text)] == found


def test_without_names_nothing_is_found() -> None:
    assert list(WrittenNames([]).within("Hope was there.")) == []


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=5))
def test_places_lie_inside_any_text(text: str, names: list[str]) -> None:
    assert all(0 <= start < end <= len(text) for start, end in WrittenNames(names).within(text))
