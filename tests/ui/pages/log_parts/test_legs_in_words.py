import pytest

from connector_app.application.exchange_form import ExchangeForm, understand
from connector_app.ui.pages.log_parts.legs_in_words import legs_in_words
from tests.factory import TODAY, make_person

pytestmark = pytest.mark.usefixtures("spoken")
ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


@pytest.fixture
def said(desk, store):
    store(make_person("Bea"), make_person("Cy Young"), make_person("Dawn"), make_person("Dawn"))

    def said(line):
        understood = understand(ExchangeForm(on=TODAY, line=line), desk.reader, desk.vocabulary)
        return [leg.translate(ISOLATES) for leg in legs_in_words(understood)]

    return said


def test_one_leg_with_everything(said):
    assert said("Bea > cy young: lift to clinic 40m") == ["Bea gives Cy Young: lift to clinic, 40 minutes"]


def test_time_is_said_in_full_words(said):
    assert said("Bea > Cy: 1h") == ["Bea gives Cy Young 1 hour"]
    assert said("Bea > Cy: 61m") == ["Bea gives Cy Young 1 hour 1 minute"]


def test_the_commons_and_new_people_and_people_of_one_name(said):
    assert said("Zoe, Dawn > commons: weeding") == [
        "Zoe gives the commons: weeding",
        "Dawn gives the commons: weeding",
    ]
    assert said("Bea > Zoe > Bea") == ["Bea gives to Zoe", "Zoe gives to Bea"]


@pytest.mark.parametrize("line", ["", "Bea", "Bea > ", "Bea > Bea", "commons > Bea: soup"])
def test_nothing_is_said_of_a_line_that_cannot_be_recorded(said, line):
    assert said(line) == []
