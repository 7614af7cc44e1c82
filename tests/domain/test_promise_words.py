from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.followup import Repeat
from connector_app.domain.promise_words import When, leading_when

TODAY = date(2026, 11, 22)  # a Sunday
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("ring Bea", When(0, None)),
        ("fri ring Bea", When(1, FRIDAY)),
        ("every week ring Bea", When(2, TODAY, Repeat.WEEKLY)),
        ("Every FORTNIGHT ring Bea", When(2, TODAY, Repeat.FORTNIGHTLY)),
        ("every two weeks ring", When(3, TODAY, Repeat.FORTNIGHTLY)),
        ("fri every week ring Bea", When(3, FRIDAY, Repeat.WEEKLY)),
        ("every week fri ring Bea", When(3, FRIDAY, Repeat.WEEKLY)),
        ("every fri ring Bea", When(2, FRIDAY, Repeat.WEEKLY)),
        ("12 nov every year cake", When(4, date(2027, 11, 12), Repeat.YEARLY)),
        ("every three months, ask", When(3, TODAY, Repeat.QUARTERLY)),
        ("every month every week", When(2, TODAY, Repeat.MONTHLY)),
        ("every little helps", When(0, None)),
        ("every monument", When(0, None)),
        ("every week", When(2, TODAY, Repeat.WEEKLY)),
        ("fri every fri ring Bea", When(1, FRIDAY)),
        ("every", When(0, None)),
        ("weekly shop for Bea", When(0, None)),
        ("", When(0, None)),
    ],
)
def test_a_day_and_a_rhythm_are_understood_at_the_beginning(line, when):
    assert leading_when(line.split(), TODAY) == when


@given(
    st.lists(st.sampled_from(["every", "week", "fri", "two", "weeks", "12", "nov", "ring", "month"]), max_size=8)
)
def test_it_takes_words_from_the_front_only_and_what_repeats_has_a_day(words):
    when = leading_when(words, TODAY)
    assert 0 <= when.count <= len(words)
    assert when.repeat is None or when.due is not None
    rest = leading_when(words[: when.count], TODAY)
    assert (rest.due, rest.repeat) == (when.due, when.repeat)
