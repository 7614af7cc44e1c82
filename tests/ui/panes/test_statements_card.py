"""The words that go with a summary stand beside it, all of them, before it leaves."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel

from connector_app.application.statements import Unsaid
from connector_app.summary.statements import Approved, Label, Month, Number, Statement
from connector_app.ui.labels import isolated
from connector_app.ui.panes.statements_card import StatementsCard
from tests.summary.made_summary import themes_shown

PAGE = Statement(
    name="you_said_we_did",
    short="You said, we did",
    title="You said, we did: what was heard and passed on, and what became of it",
    columns=("What we heard", "People", "Answer", "Month"),
    rows=((Approved(("The buses stop at six.",)), Number(20), Label(("Done",)), Month(date(2026, 8, 1))),),
)
WORDS = Statement(
    name="dictionary",
    short="Dictionary",
    title="What the codes mean",
    columns=("Code",),
    rows=((Label(("HOPE",)),),),
)


def told(qtbot, protected, held):
    card = StatementsCard()
    qtbot.addWidget(card)
    card.show_summary(protected, held)
    return card, [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_without_statements_there_is_no_card(qtbot):
    card, _ = told(qtbot, themes_shown("FOOD"), {})
    assert card.isHidden()


def test_every_word_that_leaves_is_told_and_those_of_the_lists_are_named(qtbot):
    _, lines = told(qtbot, themes_shown("FOOD").stating([PAGE, WORDS]), {})
    assert f"{isolated('The buses stop at six.')} · about 20 people · Done · August 2026" in lines
    assert any(PAGE.title in line for line in lines)
    assert any(WORDS.title in line for line in lines)
    assert not any("HOPE" in line for line in lines)


def test_why_something_is_not_stated_is_said(qtbot):
    held = {Unsaid.UNREAD: 1, Unsaid.BLOCKED: 2, Unsaid.WITHHELD: 3}
    _, lines = told(qtbot, themes_shown("FOOD").stating([replace(PAGE, rows=())]), held)
    assert sum("held back" in line for line in lines) == 3
