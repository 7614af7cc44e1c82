from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from connector_app.domain.followup import Leads
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.response import ResponseState
from connector_app.ui.pages.heard_page import WAITS, HeardPage
from connector_app.ui.pages.today_page import TodayPage
from tests.factory import (
    TODAY,
    make_conversation,
    make_follow_up,
    make_insight,
    make_organisation,
    make_person,
    make_response,
)
from tests.ui.pages.list_pages import settle, shown

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def said_by(store):
    """Two insights that were passed on, of Dawn the one with an answer, of Ali the one without."""
    dawn, ali, partner = make_person("Dawn"), make_person("Ali"), make_organisation()
    first, second = make_conversation(dawn, text="bus"), make_conversation(ali, text="damp")
    answered = make_insight(first, title="No bus home")
    waiting = make_insight(second, title="Damp flats")
    sent = TODAY - timedelta(20)
    store(
        *(dawn, ali, partner, first, second, answered, waiting),
        make_response(
            answered, partner, sent_on=sent, state=ResponseState.DONE, answered_on=TODAY - timedelta(14)
        ),
        make_response(waiting, partner, sent_on=sent),
    )
    return answered, waiting


@pytest.fixture
def today(qtbot, context):
    made = TodayPage(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot, context):
    made = HeardPage(context)
    qtbot.addWidget(made)
    return made


def lines(card):
    return [(line.strong, line.text, line.aside) for line in card.list.lines]


def test_today_counts_who_waits_and_names_whom_one_can_tell(today, said_by):
    shown(today)
    assert lines(today.waiting) == [("Dawn", "No bus home", "")]
    assert today.waiting.heard_figure.text().startswith("2 ")
    assert " 1 of them" in today.waiting.heard_figure.text()


def test_one_key_tells_somebody_and_the_figure_falls(qtbot, today, said_by, desk, context):
    shown(today)
    today.waiting.list.setFocus()
    qtbot.keyClick(today.waiting.list, Qt.Key.Key_T)
    settle(today)
    told = desk.reader.get(Ref(Kind.INSIGHT, said_by[0].id)).told_back
    assert [(each.on, bool(each.person_id)) for each in told] == [(TODAY, True)]
    assert lines(today.waiting) == []
    assert today.waiting.heard_figure.text().startswith("1 ")
    assert today.waiting.isVisible()
    context.undo()
    settle(today)
    assert lines(today.waiting) == [("Dawn", "No bus home", "")]


def test_promises_and_what_was_heard_stand_in_one_list(today, said_by, store):
    bea = make_person("Bea")
    store(bea, make_follow_up("Ask about the bench", person_id=bea.id, leads=Leads.SERVICE, due=TODAY))
    shown(today)
    assert ("Dawn", "No bus home", "") in lines(today.waiting)


def test_a_line_leads_to_what_they_said_and_the_figure_to_everybody(qtbot, today, said_by):
    shown(today)
    with qtbot.waitSignal(today.open_requested) as asked:
        today.waiting.list.chosen.emit(today.waiting.list.lines[0].key)
    assert asked.args == [Ref(Kind.INSIGHT, said_by[0].id)]
    with qtbot.waitSignal(today.open_requested) as asked:
        today.waiting.everybody.click()
    assert asked.args == [Ref(Kind.RESPONSE, "")]


def test_everybody_who_waits_stands_in_a_view_of_what_was_heard(qtbot, page, said_by):
    shown(page)
    page.show_ref(Ref(Kind.RESPONSE, ""))
    settle(page)
    assert page.views.current == WAITS
    card = page.waits.card
    assert lines(card) == [("Dawn", "No bus home", ""), ("Ali", "Damp flats", "no answer yet")]
    card.list.choose(1)
    assert card.buttons == []  # there is nothing to tell yet
    card.list.choose(0)
    qtbot.keyClick(card.list, Qt.Key.Key_T)
    settle(page)
    assert lines(card) == [("Ali", "Damp flats", "no answer yet")]
    card.list.chosen.emit(card.list.lines[0].key)
    settle(page)
    assert page.views.current == "list"
    assert page.shown == Ref(Kind.INSIGHT, said_by[1].id)
