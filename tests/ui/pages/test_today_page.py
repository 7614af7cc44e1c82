from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from connector_app.application.commands import Command
from connector_app.application.retention import review
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.followup import ClosedAs, Leads, Repeat
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import PersonStatus
from connector_app.domain.request import Request, RequestKind
from connector_app.ui.isolation import isolated
from connector_app.ui.pages import today_page
from connector_app.ui.pages.today_page import TodayPage
from connector_app.ui.panes.today_view import PROMISES
from tests.factory import (
    TODAY,
    make_consent,
    make_conversation,
    make_follow_up,
    make_group,
    make_need,
    make_person,
    make_strength,
)

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


def button(card, text):
    return next(each for each in card.buttons if each.accessibleName() == text)


def kept(desk, follow_up):
    return desk.reader.get(Ref(Kind.FOLLOW_UP, follow_up.id))


def test_an_empty_notebook_offers_the_first_step(qtbot, page, context):
    shown(page, context)
    with qtbot.waitSignal(page.log_requested) as asked:
        page._empty.button.click()
    assert asked.args == [None]
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
    lines = page.promises.list.lines
    assert [line.text for line in lines] == ["late", "now", "later"]
    assert [line.badge for line in lines] == ["since 13 Nov", "due today", "in 3 days"]
    assert [line.warm for line in lines] == [True, True, False]
    assert lines[0].strong == "Dawn"


def test_space_closes_a_promise_as_done_today_and_undo_brings_it_back(qtbot, page, context, store, desk, said):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    qtbot.keyClick(page.promises.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.promises.list.lines)
    assert kept(desk, promise).closed_as is ClosedAs.DONE
    assert kept(desk, promise).closed_on == TODAY
    assert said[-1].action_text == "Undo"
    said[-1].action()
    qtbot.waitUntil(lambda: len(page.promises.list.lines) == 1)
    assert kept(desk, promise).closed_as is None


def test_l_asks_when_it_was_done(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    qtbot.keyClick(page.promises.list, Qt.Key.Key_L)
    assert page.promises.question.isVisible()
    page.promises.question.line.setText("tomorrow")
    page.promises.question.ok.click()
    assert page.promises.question.wrong
    page.promises.question.line.setText("yesterday")
    qtbot.keyClick(page.promises.question.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.promises.list.lines)
    assert kept(desk, promise).closed_on == TODAY - timedelta(1)


def test_n_asks_why_it_was_not_possible(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    button(page.promises, "Not possible").click()
    page.promises.question.line.setText("they moved")
    page.promises.question.ok.click()
    qtbot.waitUntil(lambda: not page.promises.list.lines)
    assert kept(desk, promise).closed_as is ClosedAs.NOT_POSSIBLE
    assert kept(desk, promise).reason == "they moved"


def test_escape_leaves_the_question_and_changes_nothing(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    shown(page, context)
    qtbot.keyClick(page.promises.list, Qt.Key.Key_N)
    qtbot.keyClick(page.promises.question.line, Qt.Key.Key_Escape)
    assert not page.promises.question.isVisible()
    assert kept(desk, promise) == promise


def test_people_and_conversations_lately_lead_to_their_pages(qtbot, page, context, store):
    dawn = make_person("Dawn")
    talk = make_conversation(dawn, on=TODAY - timedelta(1))
    store(dawn, talk)
    shown(page, context)
    assert [line.badge for line in page.conversations.list.lines] == ["yesterday"]
    assert [line.strong for line in page.people.list.lines] == ["Dawn"]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.conversations.list, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.CONVERSATION, talk.id)]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.people.list, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]


def test_a_promise_that_somebody_deleted_meanwhile_is_told_plainly(qtbot, page, context, store, desk, said):
    promise = make_follow_up("ring", due=TODAY)
    store(promise)
    shown(page, context)
    with desk.notebook.write() as session:
        session.delete([Ref(Kind.FOLLOW_UP, promise.id)])
    qtbot.keyClick(page.promises.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].warn


def test_of_very_many_promises_the_first_are_shown_and_the_others_when_asked_for(qtbot, page, context, store):
    promises = [make_follow_up(f"ring {number}", due=TODAY) for number in range(PROMISES + 2)]
    store(*promises)
    shown(page, context)
    qtbot.waitUntil(page.promises.more.isVisible)
    assert page.promises.more.accessibleName() == "Show 2 more"
    assert len(page.promises.list.lines) == PROMISES
    page.promises.more.click()
    qtbot.waitUntil(lambda: len(page.promises.list.lines) == PROMISES + 2)
    qtbot.waitUntil(lambda: not page.promises.more.isVisible())
    assert page.focusWidget() is page.promises.list
    store(*(replace(each, closed_as=ClosedAs.DONE, closed_on=TODAY) for each in promises[:5]))
    shown(page, context)
    page.refresh()
    assert context.tasks.wait_idle()
    assert not page.promises.more.isVisible()


def test_what_is_to_be_read_before_calling_is_marked_and_read_out_first(page, context, store):
    dawn, ali = make_person("Dawn", before_call="Ring twice."), make_person("Ali")
    store(dawn, ali, *(make_follow_up("ring", person_id=person.id, due=TODAY) for person in (dawn, ali)))
    shown(page, context)
    marks = {line.strong: line.mark for line in page.promises.list.lines}
    assert marks == {"Dawn": "read first", "Ali": ""}
    spoken = next(line.spoken for line in page.promises.list.lines if line.mark)
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
    assert [line.strong for line in page.promises.list.lines] == ["Cy"]
    assert [line.strong for line in page.people.list.lines] == ["Cy"]


def test_whoever_waits_for_an_answer_stands_first_and_leads_to_it(qtbot, page, context, store):
    soon = Request(kind=RequestKind.ACCESS, received_on=TODAY - timedelta(30), who="A neighbour")
    store(soon, Request(kind=RequestKind.ACCESS, received_on=TODAY, who="Later"))
    shown(page, context)
    spoken = [line.spoken for line in page.requests.list.lines]
    assert spoken == ["A neighbour, See everything about them, due tomorrow"]
    assert page.requests.list.isVisible()
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.requests.list, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.REQUEST, soon.id)]


def test_the_card_is_not_there_when_nothing_is_due(page, context, store):
    store(make_person(), Request(kind=RequestKind.ACCESS, received_on=TODAY, who="Later"))
    shown(page, context)
    assert not page.requests.list.isVisible()


def test_the_day_is_remembered_as_one_on_which_the_notebook_was_open(page, context, desk):
    shown(page, context)
    assert review(desk.notebook, TODAY + timedelta(181)).unsure_since == TODAY


def test_the_next_one_of_what_repeats_is_promised_by_the_same_step_and_taken_back_with_it(
    qtbot, page, context, store, desk, said
):
    promise = make_follow_up("ring Bea", due=TODAY - timedelta(3), repeat=Repeat.WEEKLY)
    store(promise)
    shown(page, context)
    assert page.promises.list.lines[0].aside == "every week"
    qtbot.keyClick(page.promises.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.promises.list.lines[0].badge == "in 4 days")
    assert said[-1].text == f"Done: {isolated('ring Bea')} · It comes again on Thursday 26 November 2026."
    said[-1].action()
    qtbot.waitUntil(lambda: page.promises.list.lines[0].badge == "since 19 Nov")
    assert desk.reader.totals().follow_ups_open == 1


def test_a_key_pressed_twice_does_it_once_and_says_it_once(qtbot, page, context, store, desk, said):
    dawn = make_person("Dawn")
    weekly = make_follow_up("ring Bea", due=TODAY, repeat=Repeat.WEEKLY)
    store(dawn, weekly, make_follow_up("the bus", person_id=dawn.id, leads=Leads.SERVICE))
    shown(page, context)
    page.waiting.list.setFocus()
    for card, letter, steps in ((page.waiting, "t", 1), (page.promises, " ", 2)):
        (way,) = (way for way in card.ways(card.list.lines[0].key) if way.key == letter)
        way.take("")
        way.take("")
        page.refresh()
        assert context.tasks.wait_idle()
        assert len(desk.dispatcher.history) == steps
    assert [each.text for each in said] == [
        "Told today.",
        f"Done: {isolated('ring Bea')} · It comes again on Sunday 29 November 2026.",
    ]


def test_what_was_not_possible_does_not_come_again_and_says_so(qtbot, page, context, store, desk, said):
    store(make_follow_up("ring Bea", due=TODAY, repeat=Repeat.WEEKLY))
    shown(page, context)
    qtbot.keyClick(page.promises.list, Qt.Key.Key_N)
    qtbot.keyClick(page.promises.question.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.promises.list.lines)
    assert said[-1].text == f"Closed as not possible: {isolated('ring Bea')} · It does not come again."
    assert desk.reader.totals().follow_ups_open == 0


def test_who_leads_stands_beside_what_is_promised_unless_it_is_me(page, context, store):
    club = make_group("Lunch club")
    store(club, make_follow_up("a second cook", group_id=club.id, leads=Leads.COMMUNITY), make_follow_up("mine"))
    shown(page, context)
    spoken = [line.spoken for line in page.promises.list.lines]
    assert spoken == ["Lunch club, a second cook, community leads", "mine, no date"]


def test_who_waits_for_what_is_due_is_said_to_stand_elsewhere(page, context, store):
    dawn, ali = make_person("Dawn"), make_person("Ali")
    promise = make_follow_up("the bus", person_id=dawn.id, leads=Leads.SERVICE)
    store(dawn, ali, promise, make_follow_up("the bench", person_id=ali.id, leads=Leads.SERVICE, due=TODAY))
    shown(page, context)
    assert [line.strong for line in page.waiting.list.lines] == ["Dawn"]
    assert page.waiting.figure.text().startswith("Still to hear about a promise: 2 people")
    assert "To follow up" in page.waiting.figure.text()


def test_t_writes_down_that_they_were_told_and_undo_takes_it_back(qtbot, page, context, store, desk, said):
    dawn = make_person("Dawn")
    promise = make_follow_up("the bus", person_id=dawn.id, leads=Leads.SERVICE)
    store(dawn, promise)
    shown(page, context)
    assert page.waiting.isVisible()
    assert page.waiting.figure.text() == "Still to hear about a promise: 1 person or group."
    qtbot.keyClick(page.waiting.list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: not page.waiting.isVisible())
    assert kept(desk, promise).told_on == TODAY
    assert [line.text for line in page.promises.list.lines] == ["the bus"]
    said[-1].action()
    qtbot.waitUntil(page.waiting.isVisible)
    assert kept(desk, promise).told_on is None


def test_who_went_quiet_is_logged_by_one_key_and_rested_by_another(qtbot, page, context, store, desk, said):
    dawn = make_person("Dawn S.", touch_every=28)
    store(dawn, make_conversation(dawn, on=TODAY - timedelta(81)))
    shown(page, context)
    (line,) = page.quiet.list.lines
    assert line.spoken.startswith("Dawn S., not spoken since 2 Sept, 11 week")
    with qtbot.waitSignal(page.log_requested) as asked:
        qtbot.keyClick(page.quiet.list, Qt.Key.Key_C)
    assert asked.args == [Candidate(dawn.id, "Dawn S.")]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.quiet.list, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]
    qtbot.keyClick(page.quiet.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: not page.quiet.isVisible())
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)).touch_every is None
    said[-1].action()
    qtbot.waitUntil(page.quiet.isVisible)


def test_what_is_not_for_today_can_be_looked_at(qtbot, page, context, store):
    store(make_follow_up("later", shown_from=TODAY + timedelta(9)))
    shown(page, context)
    assert page.promises.empty.text() == "Nothing is promised for today."
    page.promises.others.click()
    qtbot.waitUntil(lambda: [line.text for line in page.promises.list.lines] == ["later"])
    page.promises.others.click()
    qtbot.waitUntil(lambda: not page.promises.list.lines)


def test_the_page_works_for_one_person_after_one_conversation(page, context, store):
    dawn = make_person("Dawn")
    store(dawn, make_conversation(dawn, text="Buses stop at six"))
    shown(page, context)
    assert not page._empty.isVisible()
    assert page.promises.add.isVisible()
    assert [line.text for line in page.conversations.list.lines] == ["Buses stop at six"]
    assert not any(card.isVisible() for card in (page.waiting, page.quiet, page.thanks, page.offers))


def test_something_is_promised_by_itself_for_somebody(qtbot, page, context, store, desk):
    dawn = make_person("Dawn")
    store(dawn)
    shown(page, context)
    page.promises.add.click()
    form = page.steps.form
    assert form.isVisible()
    form.what.setText("ring about the bench")
    form.who.setText("dawn")
    form.name_typed.emit("dawn")
    qtbot.waitUntil(lambda: form.whom.currentData() == dawn.id)
    form.due.setText("fri")
    form.due.textEdited.emit("fri")
    form.repeat.setCurrentIndex(form.repeat.findData(Repeat.WEEKLY))
    qtbot.keyClick(form.what, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [line.spoken for line in page.promises.list.lines] != [])
    assert [line.spoken for line in page.promises.list.lines] == [
        "Dawn, ring about the bench, every week, in 5 days"
    ]
    assert not form.isVisible()


def test_e_changes_a_promise_and_keeps_what_the_form_does_not_show(qtbot, page, context, store, desk):
    dawn = make_person("Dawn")
    talk = make_conversation(dawn)
    promise = make_follow_up("ring", person_id=dawn.id, conversation_id=talk.id, due=TODAY)
    store(dawn, talk, promise)
    shown(page, context)
    qtbot.keyClick(page.promises.list, Qt.Key.Key_E)
    form = page.steps.form
    qtbot.waitUntil(form.isVisible)
    assert (form.who.text(), form.whom.currentData(), form.due.day) == ("Dawn", dawn.id, TODAY)
    form.what.setText("ring twice")
    form.keep.click()
    qtbot.waitUntil(lambda: page.promises.list.lines[0].text == "ring twice")
    assert kept(desk, promise) == replace(promise, what="ring twice")


def test_the_page_looks_again_when_the_day_has_changed(qtbot, page, context, store, desk):
    store(make_follow_up("tomorrow", due=TODAY + timedelta(1)))
    shown(page, context)
    assert not page.promises.list.lines[0].warm
    desk.clock.day = TODAY + timedelta(1)
    page._days.look()
    qtbot.waitUntil(lambda: page.promises.list.lines[0].badge == "due today")
    assert page.subtitle.text() == "Monday 23 November 2026"


def test_whoever_comes_here_closes_what_is_most_urgent_by_one_key(qtbot, page, context, store, desk):
    promise = make_follow_up("ring about the bench", due=TODAY)
    store(promise)
    page.show()
    page.setFocus()
    qtbot.waitUntil(lambda: page.focusWidget() is page.promises.list)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.promises.list.lines)
    assert kept(desk, promise).closed_as is ClosedAs.DONE


def test_the_keyboard_is_led_there_also_where_the_window_comes_up_after_what_is_shown(qtbot, page, context, store):
    store(make_follow_up("ring about the bench", due=TODAY))
    shown(page, context)
    page.clearFocus()
    assert context.tasks.wait_idle()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: page.focusWidget() is page.promises.list)


def test_what_a_key_would_close_is_in_view_where_the_page_was_scrolled_down(qtbot, page, context, store):
    people = [make_person(f"Person {number}") for number in range(8)]
    store(make_follow_up("ring about the bench", due=TODAY), *people)
    store(*(make_follow_up("the bus", due=TODAY, leads=Leads.SERVICE, person_id=each.id) for each in people))
    page.resize(500, 300)
    shown(page, context)
    bar = page._cards.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.setFocus()
    page.refresh()
    qtbot.waitUntil(lambda: page.focusWidget() is page.promises.list)
    lines = page.promises.list
    line = lines.visualRect(lines.currentIndex())
    qtbot.waitUntil(
        lambda: (
            page._cards.viewport()
            .rect()
            .contains(line.translated(lines.viewport().mapTo(page._cards.viewport(), QPoint())))
        )
    )


def test_undo_of_the_last_one_gives_the_keyboard_back_to_the_list(qtbot, page, context, store):
    store(make_follow_up("ring about the bench", due=TODAY), make_person("Dawn"))
    page.show()
    page.setFocus()
    qtbot.waitUntil(lambda: page.focusWidget() is page.promises.list)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(page.promises.add.hasFocus)
    context.undo()
    qtbot.waitUntil(page.promises.list.hasFocus)


def test_offers_that_meet_a_need_lead_to_where_it_can_be_met(qtbot, page, context, store):
    maria, okoro = make_person("Maria"), make_person("Mr Okoro")
    need = make_need(okoro, "Lift to hospital")
    store(maria, okoro, make_strength(maria, "can drive"), need)
    shown(page, context)
    qtbot.waitUntil(page.offers.isVisible)
    (line,) = page.offers.list.lines
    assert (line.strong, line.badge) == ("Lift to hospital", "possible match")
    assert "Maria" in line.text
    assert "Mr Okoro" in line.text
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(page.offers.list, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.NEED, need.id)]


def test_who_could_help_whom_is_weighed_again_only_when_something_has_changed(
    qtbot, page, context, store, desk, monkeypatch
):
    weighed = []
    weigh = today_page.suggestions
    monkeypatch.setattr(today_page, "suggestions", lambda *asked: weighed.append(asked) or weigh(*asked))
    maria, okoro = make_person("Maria"), make_person("Mr Okoro")
    store(maria, okoro, make_strength(maria, "can drive"), make_need(okoro, "Lift to hospital"))
    shown(page, context)
    qtbot.waitUntil(page.offers.isVisible)
    once = len(weighed)
    page.hide()
    shown(page, context)
    assert len(weighed) == once
    page.hide()
    more = make_need(maria, "Lift to the shops"), make_strength(okoro, "can drive")
    desk.dispatcher.run(Command(title="Ask for more", saves=more))
    shown(page, context)
    qtbot.waitUntil(lambda: len(page.offers.list.lines) == 2)
    assert len(weighed) == once + 1
