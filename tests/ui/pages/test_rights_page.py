from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from connector_app.application.retention import mark_open
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.noun import NOUNS, Kind, Ref, ref_of
from connector_app.domain.person import PersonStatus
from connector_app.domain.request import Request, RequestClosedAs, RequestKind
from connector_app.ui import veil
from connector_app.ui.dialogs.form_drafts import FormDraft, FormDrafts
from connector_app.ui.pages.rights_page import RightsPage
from connector_app.ui.panes.field_words import field_word, kind_word
from connector_app.ui.panes.trail_card import PAGE
from tests.factory import (
    TODAY,
    make_consent,
    make_conversation,
    make_follow_up,
    make_need,
    make_person,
    make_relationship,
    make_strength,
)
from tests.ui.pages.list_pages import settle, shown

pytestmark = pytest.mark.usefixtures("spoken")
OLD = TODAY - timedelta(800)


@pytest.fixture
def page(qtbot, context):
    made = RightsPage(context)
    qtbot.addWidget(made)
    return made


def asked(**fields):
    return Request(**({"kind": RequestKind.ACCESS, "received_on": TODAY - timedelta(20), "who": "Ali"} | fields))


def only(desk):
    (found,) = desk.reader.requests()
    return found


def press(qtbot, card, letter):
    qtbot.keyClick(card.list, Qt.Key(ord(letter.upper())))


def pressable(card):
    return [button.accessibleName() for button in card.buttons]


def test_somebody_of_the_notebook_asks_and_it_can_be_undone(qtbot, page, desk, store, context):
    store(dawn := make_person("Dawn"), make_person("Dawud"))
    shown(page)
    page.add.click()
    qtbot.keyClicks(page.form.who, "dawn")
    settle(page)
    assert page.form.person.currentData() == dawn.id
    page.form.kind.setCurrentIndex(page.form.kind.findData(RequestKind.ERASURE))
    assert "articles 12 and 17" in page.form._rule.text()
    page.form.what.setPlainText("All of it, please.")
    qtbot.keyClick(page.form.what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    found = only(desk)
    assert (found.kind, found.person_id, found.who) == (RequestKind.ERASURE, dawn.id, "")
    assert (found.what, found.received_on) == ("All of it, please.", TODAY)
    assert page.requests.list.lines[0].spoken == "Dawn, Be forgotten, due 22 Dec"
    assert not page.form.isVisible()
    context.undo()
    settle(page)
    assert desk.reader.requests() == []


def test_somebody_who_is_not_in_the_notebook_asks(qtbot, page, desk):
    shown(page)
    page.add.click()
    page.form.keep.click()
    assert page.form.wrong.text().startswith("Say who asks")
    qtbot.keyClicks(page.form.who, "a neighbour")
    page.form.day.setText("never")
    page.form.day.textEdited.emit("never")
    page.form.keep.click()
    assert page.form.wrong.text().startswith("That day is not understood")
    page.form.day.setText("yesterday")
    page.form.day.textEdited.emit("yesterday")
    page.form.keep.click()
    settle(page)
    assert (only(desk).who, only(desk).received_on) == ("a neighbour", TODAY - timedelta(1))
    assert only(desk).person_id is None


def test_a_person_who_was_sent_here_stands_in_the_form(page, store):
    dawn = make_person("Dawn")
    store(dawn)
    shown(page)
    page.show_ref(Ref(Kind.PERSON, dawn.id))
    settle(page)
    assert page.form.isVisible()
    assert (page.form.who.text(), page.form.person.currentData()) == ("Dawn", dawn.id)


def test_who_may_be_meant_is_covered_at_a_doorstep(qtbot, page, store):
    store(make_person("Dawn", how_we_met="choir"), make_person("Dawn", how_we_met="school"))
    shown(page)
    page.add.click()
    qtbot.keyClicks(page.form.who, "dawn")
    settle(page)
    offered = page.form.person
    assert "choir" in "".join(offered.itemText(row) for row in range(offered.count()))
    veil.draw(on=True)
    seen = [offered.itemText(row) for row in range(offered.count())]
    veil.draw(on=False)
    assert not [text for text in seen if "Dawn" in text or "choir" in text]


def test_a_request_goes_step_by_step_each_by_a_key(qtbot, page, desk, store):
    store(asked())
    shown(page)
    closing = ["Done", "Partly done", "Refused", "Taken back"]
    assert pressable(page.requests) == ["Acknowledged", "Asked back", "Takes longer", *closing]
    for letter in "ab":
        press(qtbot, page.requests, letter)
        settle(page)
    assert (only(desk).acknowledged_on, only(desk).asked_back_on, only(desk).due_on) == (TODAY, TODAY, None)
    assert page.requests.list.lines[0].badge == "waits for them"
    assert pressable(page.requests) == ["Cleared up", *closing]
    press(qtbot, page.requests, "c")
    settle(page)
    press(qtbot, page.requests, "e")
    question = page.requests.question
    question.ok.click()
    assert question.wrong.startswith("They have to be told why")
    question.line.setText("There is much to read.")
    question.ok.click()
    settle(page)
    assert (only(desk).extended_on, only(desk).outcome) == (TODAY, "There is much to read.")
    press(qtbot, page.requests, "d")
    question.line.setText("Handed over.")
    question.ok.click()
    settle(page)
    assert (only(desk).closed_as, only(desk).closed_on) == (RequestClosedAs.DONE, TODAY)
    assert only(desk).outcome == "There is much to read.\nHanded over."
    assert pressable(page.requests) == []


def test_a_refusal_needs_its_reason_and_undo_opens_it_again(qtbot, page, desk, store, context):
    request = asked(kind=RequestKind.COMPLAINT)
    store(request)
    shown(page)
    press(qtbot, page.requests, "r")
    page.requests.question.ok.click()
    assert page.requests.question.wrong.startswith("A refusal needs its reason")
    page.requests.question.line.setText("It was about another group.")
    page.requests.question.ok.click()
    settle(page)
    assert only(desk).closed_as is RequestClosedAs.REFUSED
    context.undo()
    settle(page)
    assert only(desk) == request


def test_overdue_is_warm_and_says_since_when(page, store):
    store(asked(received_on=TODAY - timedelta(40)), asked(received_on=TODAY))
    shown(page)
    first, second = page.requests.list.lines
    assert (first.badge, first.warm) == ("was due 13 Nov", True)
    assert not second.warm


def test_a_request_that_is_asked_for_is_the_one_chosen(page, store):
    wanted = asked(received_on=TODAY)
    store(asked(), wanted)
    page.show_ref(Ref(Kind.REQUEST, wanted.id))
    shown(page)
    assert page.requests.list.current.key.id == wanted.id


def old_friends(store):
    dawn, bea = make_person("Dawn"), make_person("Bea", status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    store(dawn, bea, make_conversation(dawn, bea, on=OLD))
    return dawn, bea


def test_records_are_proposed_and_decided_about_one_by_one(qtbot, page, desk, store, context):
    dawn, bea = old_friends(store)
    shown(page)
    review = page.review
    assert [line.strong for line in review.list.lines] == ["Bea", "Dawn"]
    assert pressable(review) == ["Forget…"]
    with qtbot.waitSignal(page.forget_requested) as forget:
        press(qtbot, review, "f")
    assert forget.args == [Ref(Kind.PERSON, bea.id)]
    review.list.choose(1)
    press(qtbot, review, "k")
    review.question.line.setText("yesterday")
    review.question.ok.click()
    assert review.question.wrong.startswith("That was not understood as a day to come")
    review.question.line.setText("1/6/2027")
    review.question.ok.click()
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)).retain_until.isoformat() == "2027-06-01"
    assert [line.strong for line in review.list.lines] == ["Bea"]
    context.undo()
    settle(page)
    review.list.choose(1)
    press(qtbot, review, "n")
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)).retain_until.isoformat() == "2027-02-22"
    assert desk.reader.totals().people == 2


def test_a_clock_far_ahead_is_asked_about_before_anything_is_proposed(page, desk, store):
    old_friends(store)
    mark_open(desk.notebook, TODAY - timedelta(300))
    shown(page)
    assert page.review.list.lines == []
    assert "22 Nov 2026" in page.review._unsure.text()
    assert page.review._unsure.isVisible()
    page.review._confirm.click()
    settle(page)
    assert not page.review._unsure.isVisible()
    assert len(page.review.list.lines) == 2


def stopped(store, *nouns):
    """Store somebody who took back their yes to being kept, with all sorts of things about them."""
    dawn, ali = make_person("Dawn", notes="Long.", how_we_met="In the queue"), make_person("Ali")
    alone, shared = make_conversation(dawn), make_conversation(dawn, ali)
    said_no = make_consent(dawn, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)
    going = [
        make_strength(dawn),
        make_need(dawn),
        make_relationship(dawn, ali),
        alone,
        make_follow_up(person_id=dawn.id),
    ]
    store(dawn, ali, shared, said_no, *going, *nouns)
    return dawn, shared, said_no, going


def test_who_took_back_the_yes_to_being_kept_is_erased_or_cut_down(qtbot, page, desk, store, context):
    shown(page)
    assert not page.stopped.isVisible()
    dawn, shared, said_no, going = stopped(store)
    page.refresh()
    settle(page)
    assert page.stopped.isVisible()
    assert pressable(page.stopped) == ["Forget…", "Keep only the minimum…"]
    with qtbot.waitSignal(page.forget_requested):
        press(qtbot, page.stopped, "f")
    press(qtbot, page.stopped, "m")
    settle(page)
    least = page.stopped.least
    assert least.isVisible()
    assert least.keep.hasFocus()
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)) == dawn  # nothing is done before it was read
    told = "\n".join(least.lines)
    for line in (
        "1 conversation",
        "1 promise",
        "2 things they bring or need",
        "1 link to groups",
        "1 answer about consent",
    ):
        assert line in told, told
    drafts = page.form_drafts = FormDrafts(context, page)
    settle(page)
    waiting = [f"form WellbeingForm PeoplePage  {about}" for about in (dawn.id, shared.people[1].person_id)]
    for name in waiting:
        drafts.keep(name, FormDraft("How is somebody?", [""], ["3"]))
    least.keep.click()
    settle(page)
    assert list(desk.notebook.drafts()) == waiting[1:]
    left = desk.reader.get(Ref(Kind.PERSON, dawn.id))
    assert (left.label, left.notes, left.how_we_met) == ("Dawn", "", "")
    assert [desk.reader.get(ref_of(noun)) for noun in going] == [None] * 5
    assert [part.person_id for part in desk.reader.get(ref_of(shared)).people] == [shared.people[1].person_id]
    assert desk.reader.get(ref_of(said_no)) == said_no
    assert page.stopped.list.lines[0].badge == "minimum kept"
    assert pressable(page.stopped) == ["Forget…"]
    assert not least.isVisible()
    context.undo()
    settle(page)
    assert [desk.reader.get(ref_of(noun)) for noun in (dawn, shared, *going)] == [dawn, shared, *going]


def test_a_record_that_moved_on_is_not_cut_down_unread(page, desk, store):
    dawn, *_ = stopped(store)
    shown(page)
    page.stopped.buttons[-1].click()
    settle(page)
    more = make_strength(dawn, "Bakes")
    store(more)
    page.stopped.least.keep.click()
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)) == dawn
    assert desk.reader.get(ref_of(more)) == more
    assert not page.stopped.least.isVisible()


def test_leaving_or_going_to_another_record_asks_no_longer(qtbot, page, desk, store):
    dawn, *_ = stopped(store)
    bea = make_person("Bea", notes="Long.")
    store(bea, make_consent(bea, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN))
    shown(page)
    card = page.stopped
    card.buttons[-1].click()
    settle(page)
    qtbot.keyClick(card.least.keep, Qt.Key.Key_Escape)
    assert not card.least.isVisible()
    assert card.list.hasFocus()
    card.buttons[-1].click()
    settle(page)
    assert card.least.isVisible()
    card.list.choose(1)
    assert not card.least.isVisible()
    assert {desk.reader.get(ref_of(each)) for each in (dawn, bea)} == {dawn, bea}


def test_who_has_only_a_name_left_but_brings_something_is_still_to_decide(page, store):
    bea = make_person("Bea")
    store(bea, make_consent(bea, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN), make_strength(bea))
    shown(page)
    assert page.stopped.list.lines[0].badge == "to decide"


def test_the_trail_tells_what_was_done_and_pages_back(qtbot, page, desk, store):
    store(asked())
    with desk.notebook.write() as session:
        for number in range(PAGE + 3):
            session.audit(f"Change {number}", [Kind.PERSON], ["person.notes", "person.restricted_on"], "undo")
    shown(page)
    first = page.trail.list.lines[0]
    assert (first.strong, first.text) == (f"Change {PAGE + 2} (taken back)", "notes, record only kept")
    page.trail.more.click()
    settle(page)
    assert [line.strong for line in page.trail.list.lines][-1] == "Change 0 (taken back)"
    assert not page.trail.more.isVisible()
    press(qtbot, page.requests, "a")
    settle(page)
    assert (page.trail.list.lines[0].strong, page.trail.list.lines[0].text) == ("Record a request", "acknowledged")


def test_every_kind_and_every_field_has_words():
    for kind, noun in NOUNS.items():
        assert kind_word(kind)
        for name in noun.__dataclass_fields__:
            assert name == "id" or field_word(f"{kind}.{name}")
