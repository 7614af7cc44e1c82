"""Where somebody lives, and places everybody knows."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lives at 14 Acacia Avenue, M14 5RT.", "Lives at [ADDRESS], [POSTCODE]."),
        ("no. 23 Albert Terrace", "[ADDRESS]"),
        ("Flat 9, Tower 3, sw1a1aa", "[ADDRESS], [POSTCODE]"),
        ("She lives on Orchard Street now.", "She lives on [ADDRESS] now."),
        ("Somewhere in LS6 I think.", "Somewhere in [POSTCODE] I think."),
        ("Everybody of Tanyard Steps came to The Weavers Rest.", "Everybody of [ADDRESS] came to [ADDRESS]."),
    ],
)
def test_addresses_are_found(masked, text, expected):
    assert masked(text, postcodes=("LS6 3HN",), places=("Tanyard Steps", "The Weavers Rest")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Closed on the M60 and the A1 road.",
        "Room B12, 3 chairs on Long Lane.",
        "A meeting in LS7 about Albert Road.",
    ],
)
def test_roads_rooms_and_other_districts_are_left_alone(masked, text):
    assert masked(text, postcodes=("LS6 3HN", "M60 2LA")) == text
