"""What a partner is asked stands beside the summary in the words in which it leaves, what stays with a reason."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from connector_app.application.profiles import begun
from connector_app.application.response_sheet import ToAsk
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import parse_period
from connector_app.summary.asks import AskStays
from connector_app.ui.labels import isolated
from connector_app.ui.panes.asked_card import AskedCard, read_asked
from tests.asking import HEARD, asks_of, let_go, passed_on
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown

PCN = Organisation(name="Town PCN")
THEME = VOCABULARY.themes.items[0].code


def told(qtbot, found):
    card = AskedCard()
    qtbot.addWidget(card)
    card.show_asked(found)
    return card, [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize("found", [None, ToAsk(None, {}), ToAsk(None, {AskStays.SETTLED: 3})])
def test_with_nothing_to_say_there_is_no_card(qtbot, found):
    card, _ = told(qtbot, found)
    assert card.isHidden()


def test_every_question_is_told_as_it_leaves(qtbot):
    insights = [let_go(HEARD[0], theme=THEME), let_go(HEARD[1])]
    asks = asks_of(*((each, passed_on(each, PCN)) for each in insights), themes={THEME: "Food"})
    card, lines = told(qtbot, ToAsk(asks, {}))
    assert not card.isHidden()
    assert f"{isolated(HEARD[0])} · Food" in lines
    assert isolated(HEARD[1]) in lines


@pytest.mark.parametrize("why", [each for each in AskStays if each is not AskStays.SETTLED])
def test_each_reason_for_which_something_stays_is_said(qtbot, why):
    card, lines = told(qtbot, ToAsk(None, {why: 2}))
    assert not card.isHidden()
    assert any("held back" in line for line in lines)


def test_nobody_is_asked_without_a_sheet_or_an_organisation_of_that_name(desk):
    insight = let_go(HEARD[0], theme=THEME)
    with desk.notebook.write() as session:
        session.save([PCN, insight, passed_on(insight, PCN)])
    shown = themes_shown(THEME, period=parse_period("2026Q4"))
    with_sheet = replace(begun(""), response_sheet=True)
    assert read_asked(desk, shown, with_sheet, "Town PCN").asks is not None
    assert read_asked(desk, shown, with_sheet, "Somebody else") is None
    assert read_asked(desk, shown, replace(with_sheet, response_sheet=False), "Town PCN") is None
