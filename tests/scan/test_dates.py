"""Full dates, dates of birth and great ages; months, weekdays and years stay."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dob 12/3/1947", "dob [BIRTH_DATE]"),
        ("born 3rd of May 1952", "born [BIRTH_DATE]"),
        ("b. 1939-11-30", "b. [BIRTH_DATE]"),
        ("birthday is 12 June", "birthday is [BIRTH_DATE]"),
        ("He fell on 4 July 2024 again.", "He fell on [DATE] again."),
        ("July 4th, 2024 and 04.07.24", "[DATE] and [DATE]"),
        ("She is 87, a 92-year-old neighbour helps.", "She is [AGE], a [AGE] neighbour helps."),
        ("in her late eighties", "[AGE]"),
        ("her 90th birthday", "her [AGE] birthday"),
    ],
)
def test_full_dates_and_great_ages_are_found(masked, text, expected):
    assert masked(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Since March 2024, every Friday in May.", "Aged 64, 12 years old.", "It is 85 miles; 1.2.3 is a version."],
)
def test_months_weekdays_and_other_ages_are_left_alone(masked, text):
    assert masked(text) == text
