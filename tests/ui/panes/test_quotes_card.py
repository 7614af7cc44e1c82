"""The quotes beside a summary, and where they are marked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from connector_app.application.commands import save_quote
from connector_app.application.quotes import with_words
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import ShareLevel
from connector_app.domain.period import parse_period
from connector_app.ui.dialogs.quote_dialog import QuoteDialog
from connector_app.ui.pages.conversations_page import ConversationsPage
from connector_app.ui.panes.quotes_card import QuotesCard
from connector_app.ui.workplace import Workplace
from tests.factory import TODAY, make_consent, make_conversation, make_person, make_quote
from tests.summary.made_summary import themes_shown
from tests.ui.pages.list_pages import button, pane, settle, shown

pytestmark = pytest.mark.usefixtures("spoken", "themed")

PROTECTED = themes_shown("HOUSING", period=parse_period("2026Q4"))
DAWN = make_person("Dawnette")
YES = make_consent(DAWN, purpose=Purpose.QUOTE)
TALK = make_conversation(DAWN, themes=["HOUSING"], text="Dawnette says the damp is bad. Nobody rings back.")


@pytest.fixture
def card(qtbot, context, store):
    store(DAWN, YES, TALK)
    made = QuotesCard(context)
    qtbot.addWidget(made)
    made.resize(340, 400)
    return made


def told(card, context):
    """Show how the quotes stand now; return the lines."""
    card.show_summary(with_words(context.desk.reader, PROTECTED))
    assert context.tasks.wait_idle(10)
    QApplication.processEvents()
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_without_quotes_there_is_no_card(card, context):
    told(card, context)
    assert not card.isVisibleTo(card.parentWidget())


def test_quotes_to_read_can_be_read_and_then_go(qtbot, card, context, store):
    waiting = [make_quote(TALK, DAWN), make_quote(TALK, DAWN, safe_text="")]
    store(*waiting)
    card.show()
    assert "!  2 quotes need your reading before they may go" in told(card, context)
    card.findChild(QPushButton).click()
    (dialog,) = card.findChildren(QuoteDialog)
    assert card.reading
    assert {item.quote.id for item in dialog._items} == {quote.id for quote in waiting}
    with qtbot.waitSignal(card.left):
        dialog.reject()
    assert not card.reading
    context.desk.dispatcher.run(save_quote(waiting[0].confirmed("Ines", TODAY)))
    lines = told(card, context)
    assert "!  1 quote needs your reading before it may go" in lines
    assert "✓  1 quote goes with this summary" in lines
    assert any(waiting[0].safe_text in line for line in lines)
    assert not any(waiting[0].original in line or "Ines" in line for line in lines)


def test_why_quotes_stay_is_said(card, context, store):
    private = make_conversation(DAWN, share_level=ShareLevel.PRIVATE)
    amir = make_person("Amir")
    other = make_conversation(amir)
    quotes = [
        make_quote(TALK, DAWN),
        make_quote(TALK, DAWN, safe_text="Nobody rings back."),
        make_quote(TALK, DAWN, safe_text="Ask Dawnette."),
        make_quote(TALK, DAWN, theme="MONEY"),
        make_quote(private, DAWN),
        make_quote(other, amir),
    ]
    store(private, amir, other, *(quote.confirmed("Ines", TODAY) for quote in quotes))
    lines = "\n".join(told(card, context))
    for part in (
        "1 quote goes with",
        "one of a person and 5 of a theme are enough",
        "recognised by the words",
        "the number beside is not shown",
        "the conversation is private",
        "the person has not agreed",
    ):
        assert part in lines


def test_no_quote_is_asked_for_when_the_period_was_sent(card, context, store):
    store(make_quote(TALK, DAWN).confirmed("Ines", TODAY), make_quote(TALK, DAWN, safe_text=""))
    card.show_summary(with_words(context.desk.reader, PROTECTED), sent=True)
    assert context.tasks.wait_idle(10)
    QApplication.processEvents()
    lines = [label.text() for label in card.findChildren(QLabel)]
    assert "✓  1 quote goes with this summary" in lines
    assert not any(mark in line for line in lines for mark in ("need", "held back"))


# -- marking --


def test_nothing_of_a_quote_stays_on_the_screen_when_the_notebook_is_locked(qtbot, context, store):
    store(DAWN, YES, TALK)
    place = Workplace(context, [])
    qtbot.addWidget(place)
    place.resize(1024, 600)
    place.show()
    page = settle(place.go("conversations"))
    button(pane(page), "Quote this…").click()
    (dialog,) = place.findChildren(QuoteDialog)
    dialog.form.safe.set_text("The damp is bad.")
    place.close_down()
    assert not dialog.isVisible()
    assert context.tasks.wait_idle(10)
    assert [quote.safe_text for quote in context.desk.reader.quotes_of(TALK.id)] == ["The damp is bad."]


@pytest.fixture
def page(qtbot, context, store):
    store(DAWN, YES, TALK)
    made = ConversationsPage(context)
    qtbot.addWidget(made)
    return shown(made)


def test_the_words_marked_in_a_conversation_are_quoted(page, context):
    text = pane(page).text
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    text.setSelection(text.text().index("Nobody"), len("Nobody rings back."))
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert not text.selectedText()
    button(pane(page), "Quote this…").click()
    (dialog,) = page.findChildren(QuoteDialog)
    assert dialog.form.said.text() == "Nobody rings back."
    dialog.later.click()
    settle(page)
    (kept,) = context.desk.reader.quotes_of(TALK.id)
    assert (kept.original, kept.person_id, kept.theme) == ("Nobody rings back.", DAWN.id, "HOUSING")
    button(pane(page), "1 quote").click()
    (again,) = page.findChildren(QuoteDialog)
    assert again._items[0].quote == kept


def test_without_marking_all_of_it_is_quoted_unless_it_is_too_long(page, store, said):
    button(pane(page), "Quote this…").click()
    (dialog,) = page.findChildren(QuoteDialog)
    assert dialog.form.said.text() == TALK.text
    dialog.reject()
    long = make_conversation(DAWN, text="a long story " * 200)
    store(long)
    page.relist()
    settle(page)
    page.list.choose(0)
    settle(page)
    button(pane(page), "Quote this…").click()
    assert "Mark up to 2000 characters" in said[-1].text


def test_nobody_is_quoted_who_was_not_asked(page, store):
    store(make_consent(DAWN, purpose=Purpose.QUOTE, state=ConsentState.WITHDRAWN))
    page.refresh()
    settle(page)
    assert "Quote this…" not in [found.accessibleName() for found in pane(page).findChildren(QPushButton)]
    assert any(
        "ask first" in label.text() and "Dawnette" in label.text() for label in pane(page).findChildren(QLabel)
    )
