from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from connector_app.application.retention import review
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.followup import ClosedAs
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import PersonStatus
from connector_app.domain.request import Request, RequestKind
from connector_app.ui.pages.today_page import TodayPage
from connector_app.ui.panes.today_view import PROMISES
from tests.factory import TODAY, make_consent, make_conversation, make_follow_up, make_person

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = TodayPage(context)
    qtbot.addWidget(made)
    return made


def shown(page, context):
    page.show()
    assert context.tasks.wait_idle()
    return page


def kept(desk, follow_up):
    return desk.reader.get(Ref(Kind.FOLLOW_UP, follow_up.id))


def test_an_empty_notebook_offers_the_first_step(qtbot, page, context):
    shown(page, context)
    with qtbot.waitSignal(page.log_requested) as asked:
        page._empty.button.click()
    assert asked.args == [""]
    assert not page.promises.isVisible()


def test_promises_stand_in_the_order_in_which_they_are_due(page, context, store):
    dawn = make_person("Dawn")
    store(
        dawn,
        make_follow_up("later", due=TODAY + timedelta(3)),
        make_follow_up("late", due=TODAY - timedelta(9), person_id=dawn.id),
        make_follow_up("now", due=TODAY),
    )
    shown(page, context)
    lines = page.promises.lines
    assert [line.text for line in lines] == ["late", "now", "later"]
    assert [line.badge for line in lines] == ["since 13 Nov", "due today", "in 3 days"]
    assert [line.warm for line in lines] == [True, True, False]
    assert lines[0].strong == "Dawn"


def test_space_closes_a_promise_as_done_today_and_undo_brings_it_back(qtbot, page, context, store, desk, said):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    qtbot.keyClick(page.promises, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.promises.lines)
    assert kept(desk, promise).closed_as is ClosedAs.DONE
    assert kept(desk, promise).closed_on == TODAY
    assert said[-1].action_text == "Undo"
    said[-1].action()
    qtbot.waitUntil(lambda: len(page.promises.lines) == 1)
    assert kept(desk, promise).closed_as is None


def test_l_asks_when_it_was_done(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    qtbot.keyClick(page.promises, Qt.Key.Key_L)
    assert page._question.isVisible()
    page._question.line.setText("tomorrow")
    page._question.ok.click()
    assert page._question.wrong
    page._question.line.setText("yesterday")
    qtbot.keyClick(page._question.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.promises.lines)
    assert kept(desk, promise).closed_on == TODAY - timedelta(1)


def test_n_asks_why_it_was_not_possible(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    page._not_possible.click()
    page._question.line.setText("they moved")
    page._question.ok.click()
    qtbot.waitUntil(lambda: not page.promises.lines)
    assert kept(desk, promise).closed_as is ClosedAs.NOT_POSSIBLE
    assert kept(desk, promise).reason == "they moved"


def test_escape_leaves_the_question_and_changes_nothing(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    qtbot.keyClick(page.promises, Qt.Key.Key_N)
    qtbot.keyClick(page._question.line, Qt.Key.Key_Escape)
    assert not page._question.isVisible()
    assert kept(desk, promise) == promise


def test_people_and_conversations_lately_lead_to_their_pages(qtbot, page, context, store):
    dawn = make_person("Dawn")
    talk = make_conversation(dawn, on=TODAY - timedelta(1))
    store(dawn, talk)
    shown(page, context)
    assert [line.badge for line in page.conversations.lines] == ["yesterday"]
    assert [line.strong for line in page.people.lines] == ["Dawn"]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.conversations, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.CONVERSATION, talk.id)]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.people, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]


def test_a_promise_that_somebody_deleted_meanwhile_is_told_plainly(qtbot, page, context, store, desk, said):
    promise = make_follow_up("ring", due=TODAY)
    store(promise)
    shown(page, context)
    with desk.notebook.write() as session:
        session.delete([Ref(Kind.FOLLOW_UP, promise.id)])
    qtbot.keyClick(page.promises, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].warn


def test_of_very_many_promises_the_first_are_shown_and_how_many_more_there_are(qtbot, page, context, store):
    promises = [make_follow_up(f"ring {number}", due=TODAY) for number in range(PROMISES + 2)]
    store(*promises)
    shown(page, context)
    qtbot.waitUntil(page._more.isVisible)
    assert page._more.text() == "and 2 more"
    assert len(page.promises.lines) == PROMISES
    store(*(replace(each, closed_as=ClosedAs.DONE, closed_on=TODAY) for each in promises[:5]))
    shown(page, context)
    page.refresh()
    assert context.tasks.wait_idle()
    assert not page._more.isVisible()


def test_what_is_to_be_read_before_calling_is_marked_and_read_out_first(page, context, store):
    dawn, ali = make_person("Dawn", before_call="Ring twice."), make_person("Ali")
    store(dawn, ali, *(make_follow_up("ring", person_id=person.id, due=TODAY) for person in (dawn, ali)))
    shown(page, context)
    marks = {line.strong: line.mark for line in page.promises.lines}
    assert marks == {"Dawn": "read first", "Ali": ""}
    spoken = next(line.spoken for line in page.promises.lines if line.mark)
    assert spoken == "read first, Dawn, ring, due today"


def test_nobody_is_brought_up_whose_record_rests(page, context, store):
    resting = make_person("Dawn", restricted_on=TODAY)
    gone, said_no = make_person("Ali", status=PersonStatus.DIED), make_person("Bea")
    everybody = (resting, gone, said_no, make_person("Cy"))
    store(
        *everybody,
        make_consent(said_no, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN),
        *(make_follow_up("ring", person_id=person.id, due=TODAY) for person in everybody),
        make_conversation(*everybody),
    )
    shown(page, context)
    assert [line.strong for line in page.promises.lines] == ["Cy"]
    assert [line.strong for line in page.people.lines] == ["Ali", "Cy"]


def test_whoever_waits_for_an_answer_stands_first_and_leads_to_it(qtbot, page, context, store):
    soon = Request(kind=RequestKind.ACCESS, received_on=TODAY - timedelta(30), who="A neighbour")
    store(soon, Request(kind=RequestKind.ACCESS, received_on=TODAY, who="Later"))
    shown(page, context)
    spoken = [line.spoken for line in page.requests.lines]
    assert spoken == ["A neighbour, See everything about them, due tomorrow"]
    assert page.requests.isVisible()
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.requests, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.REQUEST, soon.id)]


def test_the_card_is_not_there_when_nothing_is_due(page, context, store):
    store(make_person(), Request(kind=RequestKind.ACCESS, received_on=TODAY, who="Later"))
    shown(page, context)
    assert not page.requests.isVisible()


def test_the_day_is_remembered_as_one_on_which_the_notebook_was_open(page, context, desk):
    shown(page, context)
    assert review(desk.notebook, TODAY + timedelta(181)).unsure_since == TODAY
