from datetime import date, timedelta

import pytest

from connector_app.domain.conversation import Change, Channel, Role, StartedBy
from connector_app.domain.followup import ClosedAs, Leads
from connector_app.ui import labels

TODAY = date(2026, 11, 22)

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.mark.parametrize(
    ("away", "said"),
    [
        (0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "in 2 days"), (7, "in 7 days"), (8, "30 Nov"),
        (-2, "20 Nov"), (-400, "18 Oct 2025"),
    ],
)  # fmt: skip
def test_days_are_said_as_people_say_them(away, said):
    assert labels.day(TODAY + timedelta(away), TODAY) == said


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (None, "no date"),
        (TODAY, "due today"),
        (TODAY - timedelta(1), "since 21 Nov"),
        (TODAY + timedelta(1), "tomorrow"),
    ],
)
def test_a_due_date_says_whether_it_waits(due, said):
    assert labels.due(due, TODAY) == said


@pytest.mark.parametrize(
    ("count", "said"), [(None, ""), (40, "40 min"), (60, "1 h"), (90, "1 h 30 min"), (121, "2 h 1 min")]
)
def test_lengths_of_time(count, said):
    assert labels.minutes(count) == said


def test_a_long_date_has_its_weekday():
    assert labels.long_date(TODAY) == "Sunday 22 November 2026"


def test_the_commons_has_a_name():
    assert labels.party("") == "the commons"
    assert labels.party("Bea") == "Bea"


@pytest.mark.parametrize(
    ("function", "codes"),
    [
        (labels.channel, Channel),
        (labels.started_by, StartedBy),
        (labels.change, Change),
        (labels.role, Role),
        (labels.leads, Leads),
        (labels.closed_as, ClosedAs),
    ],
)
def test_every_code_has_words_of_its_own(function, codes):
    words = [function(code) for code in codes]
    assert all(words)
    assert len(set(words)) == len(words)
