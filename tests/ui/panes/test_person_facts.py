"""The plain facts about a person: how deprived the area is stands there with its edition, or not at all."""

import pytest
from PySide6.QtWidgets import QLabel

from connector_app.ui.panes.person_facts import PersonFacts
from connector_app.ui.panes.readings import PersonReading
from tests.factory import make_person
from tests.summary.made_facts import VOCABULARY

pytestmark = pytest.mark.usefixtures("spoken")
TOLD = "How deprived the area is"


def facts(qtbot, **fields):
    card = PersonFacts(PersonReading(make_person(**fields)), VOCABULARY)
    qtbot.addWidget(card)
    return [label.text() for label in card.findChildren(QLabel)]


def test_a_decile_stands_with_its_edition(qtbot):
    texts = facts(qtbot, decile=2, decile_edition="IMD 2025")
    assert texts[texts.index(TOLD) + 1] == "2 of 10, where 1 is the most deprived (IMD 2025)"


def test_without_a_look_up_nothing_is_said(qtbot):
    assert TOLD not in facts(qtbot)
