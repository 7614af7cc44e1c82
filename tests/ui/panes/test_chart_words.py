"""What charts say in words, against figures worked out by hand."""

from datetime import date

import pytest

from connector_app.application.charts_reader import ChartFigures
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.domain.conversation import Change, Practice, Stance
from connector_app.domain.followup import Leads
from connector_app.domain.practice import mirror
from connector_app.domain.spans import Unit, spans_of
from connector_app.ui.panes.chart_making import ChartMaker
from connector_app.ui.panes.chart_words import Sentences, label_and_year, short_stretch
from tests.factory import TODAY

VOCABULARY = shipped_vocabulary()
MONTHS = spans_of(date(2026, 7, 1), TODAY, Unit.MONTH)
QUARTERS = spans_of(date(2025, 10, 1), TODAY, Unit.QUARTER)


def figures(**given):
    every = {
        "spans": MONTHS,
        "conversations": (2, 2, 4, 5, 1),
        "people": (1, 1, 2, 2, 1),
        "themes": {},
        "check_ins": ({},) * 5,
        "quarters": QUARTERS,
        "led": ({},) * 5,
        "latest": (),
    }
    return ChartFigures(**(every | given))


@pytest.fixture
def sentences(spoken):
    return Sentences(VOCABULARY)


@pytest.fixture
def maker(spoken):
    return ChartMaker(VOCABULARY, TODAY, "All places")


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((2, 2, 4, 5, 1), "You had more conversations lately than before. The most were in October 2026: 5."),
        ((5, 4, 2, 2, 9), "You had fewer conversations lately than before. The most were in November 2026: 9."),
        ((3, 3, 3, 3, 0), "You had about as many conversations lately as before. The most were in July 2026: 3."),
        ((0, 0, 0, 0, 1), "The most were in November 2026: 1."),
        ((0, 0, 0, 0, 0), ""),
    ],
)
def test_conversations_rise_and_fall_by_what_is_over(sentences, counts, said):
    """November is not over, so that it is no part of what is compared."""
    assert sentences.conversations(figures(conversations=counts), MONTHS.complete(TODAY)) == said


def test_themes_are_named_with_what_was_more_than_a_concern(sentences):
    themes = {
        ("FOOD", Stance.CONCERN): 5,
        ("FOOD", Stance.IDEA): 1,
        ("MONEY", None): 1,
        ("MONEY", Stance.THANKS): 1,
    }
    said = sentences.themes(figures(themes=themes), {"FOOD": 6, "MONEY": 2})
    assert said.startswith("Food came up most, in 6 ")
    assert said.endswith("Of all that came up, 25 % was a strength, an idea or thanks.")
    assert sentences.themes(figures(), {}) == ""


def test_the_mirror_asks_the_question_of_what_was_wished_for(sentences):
    did, wished = {"LISTEN": Practice.PRACTISED}, {"LISTEN": Practice.PRACTISED, "POWER": Practice.MISSING}
    features = mirror((item.code for item in VOCABULARY.features.items), [did, wished])
    said = sentences.mirror(features)
    assert said.startswith("What you practised most is Listening and responding, in 2 ")
    assert "Power-shifting/sharing was asked for or missing 1 " in said
    assert said.endswith("Something to think about: Which decision, budget or resource moved, and to whom?")


def test_the_mirror_names_what_came_up_least_when_nothing_was_missed(sentences):
    features = mirror(("LISTEN", "TRUTH"), [{"LISTEN": Practice.PRACTISED}])
    assert "Truth-telling came up least." in sentences.mirror(features)
    assert sentences.mirror(mirror(("LISTEN",), [{}])) == ""


def test_every_feature_has_a_question():
    assert all(item.prompt.endswith("?") for item in VOCABULARY.features.items)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((1, 1, 3, 3, 0), "Their part is growing."),
        ((3, 3, 1, 1, 4), "Their part is getting smaller."),
        ((2, 2, 2, 2, 0), "Their part stays about the same."),
    ],
)
def test_the_part_of_people_and_community_is_told(sentences, parts, said):
    """Each quarter has four things done; the one that is not over is no part of what is compared."""
    led = tuple({Leads.PERSON: part, Leads.ME: 4 - part} for part in parts)
    told = sentences.led(figures(led=led), QUARTERS.complete(TODAY))
    assert told.startswith(f"People and the community led {sum(parts)} of 20 ")
    assert told.endswith(said)


def test_check_ins_lean_one_way_or_none(sentences):
    said = {
        ("CONTACT", Change.MORE): 6,
        ("CONTACT", Change.LESS): 2,
        ("CONTROL", Change.LESS): 4,
        ("CONFIDENCE", Change.MORE): 5,
        ("CONFIDENCE", Change.LESS): 5,
    }
    assert sentences.check_ins(figures(check_ins=(said,))) == (
        "Contact: 6 said more, 2 said less. Confidence: about as many said more (5) as less (5). "
        "Control: 4 said less, 0 said more."
    )


def test_months_say_their_year_where_one_begins(spoken):
    spans = spans_of(date(2025, 11, 1), date(2026, 2, 1), Unit.MONTH)
    assert [short_stretch(spans, at) for at in range(4)] == ["Nov 2025", "Dec", "Jan 2026", "Feb"]
    assert [label_and_year(spans, at) for at in (1, 2)] == [("Dec", "2025"), ("Jan", "2026")]
    assert short_stretch(QUARTERS, 0) == "Oct–Dec 2025"
    assert label_and_year(QUARTERS, 0) == ("Oct–Dec 2025", "")
    assert short_stretch(spans_of(TODAY, TODAY, Unit.YEAR), 0) == "2026"


def test_every_chart_has_a_row_in_its_table_for_each_of_its_bars(maker):
    given = figures(
        themes={("FOOD", None): 2, ("MONEY", Stance.IDEA): 3},
        led=({Leads.ME: 1, Leads.PERSON: 2}, *({},) * 4),
        check_ins=({("CONTACT", Change.MORE): 1}, *({},) * 4),
        latest=({"LISTEN": Practice.ASKED_FOR},),
    )
    conversations, themes, led = maker.conversations(given), maker.themes(given), maker.led(given)
    assert conversations.table.rows[0] == ("July 2026", "2", "1")
    assert [column.open for column in conversations.columns] == [False] * 4 + [True]
    assert [row[0] for row in themes.table.rows] == ["Money", "Food"]
    assert themes.bars[0].said == "Money: Idea 3."
    assert led.table.rows[0] == ("Oct–Dec 2025", "2 (67 %)", "0", "1 (33 %)", "0", "3")
    assert led.bars[1].said == "Jan–Mar 2026: nothing."
    check_ins, practice = maker.check_ins(given), maker.mirror(given)
    assert check_ins.table.rows[0] == ("Contact, July 2026", "0", "0", "1")
    assert len(check_ins.table.rows) == 15
    assert practice.table.rows[0] == ("Listening and responding", "0", "1", "0")
    assert "October 2025 to" not in conversations.note
    assert "July 2026 to November 2026, All places." in conversations.note
    assert "not protected" in check_ins.note
