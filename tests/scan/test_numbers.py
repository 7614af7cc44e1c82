"""Numbers of one person, and numbers of nobody."""

import pytest

from connector_app.scan.numbers import digits_of, nhs_number


@pytest.mark.parametrize("number", ["401-023-2137", "221 395 1837", "0032698674", "943 476 5919"])
def test_an_nhs_number_has_the_right_check_digit(number):
    digits = digits_of(number)
    wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)

    assert nhs_number(digits)
    assert not nhs_number(wrong)


def test_digits_are_read_in_every_script():
    assert digits_of("০৭৭০০ ٩٠٠ o12") == "07700900012"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ring 07700 900123.", "Ring [PHONE]."),
        ("0044 7700.900.123 or (0161) 496-0999", "[PHONE] or [PHONE]"),
        ("+44 (0)7700 900 123, 7700 900123", "[PHONE], [PHONE]"),
        ("+48 601 234 567 to Poland", "[PHONE] to Poland"),
        ("say oh seven seven double oh nine one two", "say [PHONE]"),
        ("NHS no 943 476 5919", "NHS no [NHS_NUMBER]"),
        ("NI AB 12 34 56 C, plate AB12 CDE", "NI [OTHER_ID], plate [OTHER_ID]"),
        ("sort code 20-00-00 acct 55779911", "sort code [OTHER_ID] acct [OTHER_ID]"),
        ("visa GWF012345678", "visa [OTHER_ID]"),
        ("ends in 900123, she says", "ends in [PHONE], she says"),
    ],
)
def test_numbers_of_one_person_are_found(masked, text, expected):
    assert masked(text, phones=("07700 900123",)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In 2023/24 and 2024-2025 we had 1,200 visits and 10,000 leaflets for £12,500.00.",
        "Bus 42 at 9.30-11.30, room B12 3, 2x AA, ratio 1:4, part 07700-AX-12, plots A1 1 to A1 9.",
        "It took 90 minutes for 85 people; 100% of 120 came; her number ends in 137.",
    ],
)
def test_counts_years_and_times_are_left_alone(masked, text):
    assert masked(text, phones=("07700 900123",)) == text
