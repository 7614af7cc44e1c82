from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from connector_app.application.plan_words import words_to_read
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.plan import Adopted, Participation, PlanStage, Shaping, Step, StepState
from connector_app.ui.page_list import PLACE_OF
from connector_app.ui.pages.heard_page import PLANS, HeardPage
from tests.factory import TODAY, make_insight, make_organisation, make_person, make_plan
from tests.ui.pages.list_pages import button, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")

STEPS = (Step("F13_STAGE", StepState.DONE, TODAY, "Since the first meeting."),)


@pytest.fixture
def page(qtbot, context):
    made = HeardPage(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(page):
    shown(page)
    page.views.show_view(PLANS)
    settle(page)
    return page.plans


@pytest.fixture
def refused(context):
    """The codes of what was refused."""
    codes = []
    context.messages.told.connect(lambda error: codes.append(error.code))
    return codes


def stored(desk, plan):
    return desk.reader.get(Ref(Kind.PLAN, plan.id))


def key(page, letter):
    page.plans.list.key_pressed.emit(page.plans.shown, letter)
    settle(page)


def put(page, store, plan, *others):
    """Store a plan and show it."""
    store(*others, plan)
    page.show_ref(Ref(Kind.PLAN, plan.id))
    settle(page)


def choose(box, code):
    box.setCurrentIndex(box.findData(code))
    assert box.currentData() == code


def test_an_empty_view_says_what_will_be_here(view):
    assert view.empty.isVisible()
    assert not view.list.isVisible()


def test_a_plan_is_added_changed_and_deleted_with_a_way_back(page, store, desk, context):
    partner = make_organisation("Northgate PCN")
    store(partner)
    shown(page)
    page.add_plan()
    settle(page)
    view, form = page.plans, page.plans.room.form
    assert form.isVisible()
    form.keep.click()
    assert "needs a title" in form.wrong.text()
    form.title.setText("Later  buses")
    choose(form.framework, "FULLER13")
    choose(form.partner, partner.id)
    form.population.setText("People without a car")
    choose(form.stage, PlanStage.REVIEW)
    choose(form.participation, Participation.CODESIGN)
    choose(form.adopted, Adopted.NOT_ADOPTED)
    form.keep.click()
    assert "write down why" in form.wrong.text()
    form.reason.setText("No money before April")
    form.keep.click()
    settle(page)
    (plan,) = desk.reader.heard.plans()
    assert (plan.title, plan.framework, plan.organisation_id) == ("Later buses", "FULLER13", partner.id)
    assert (plan.stage, plan.participation, plan.adopted) == (
        PlanStage.REVIEW,
        Participation.CODESIGN,
        Adopted.NOT_ADOPTED,
    )
    assert [line.strong for line in view.list.lines] == ["Later buses"]
    assert "No money before April" in words(view.pane)
    key(page, "e")
    view.pane.form.fed_back.setText("never")
    view.pane.form.fed_back.textEdited.emit("never")
    view.pane.form.keep.click()
    assert "not understood" in view.pane.form.wrong.text()
    view.pane.form.fed_back.setText("today")
    view.pane.form.fed_back.textEdited.emit("today")
    view.pane.form.keep.click()
    settle(page)
    assert stored(desk, plan) == replace(plan, fed_back_on=TODAY)
    button(view.pane, "Delete").click()
    settle(page)
    assert desk.reader.heard.plans() == []
    context.undo()
    settle(page)
    assert [line.strong for line in view.list.lines] == ["Later buses"]


def test_evidence_for_principles_asks_nothing_that_only_plans_have(view):
    view.add.click()
    form = view.room.form
    choose(form.framework, "NHSE10_2022")
    assert not form.adopted.isVisible()
    assert not form.population.isVisible()
    choose(form.framework, "TNHI")
    assert form.adopted.isVisible()


def test_each_of_the_eight_steps_can_be_written_down(page, view, store, desk):
    plan = make_plan(framework="TNHI")
    put(page, store, plan)
    assert len(view.pane.steps.writing) == 8
    assert view.pane.words.read.isVisible()
    for number in range(8):
        key(page, "n")
        form = view.pane.steps.form_open
        form.note.set_text(f"Shown by it {number}")
        choose(form.state, StepState.DONE)
        form.day.setText("today")
        form.day.textEdited.emit("today")
        form.keep.click()
        settle(page)
    steps = stored(desk, plan).steps
    assert [step.item[:2] for step in steps] == [f"T{number}" for number in range(1, 9)]
    assert {(step.state, step.on) for step in steps} == {(StepState.DONE, TODAY)}
    assert steps[7].note == "Shown by it 7"


def test_a_step_is_changed_and_taken_out(page, view, store, desk, context):
    plan = make_plan(steps=STEPS)
    put(page, store, plan)
    assert not view.pane.form.framework.isEnabled()
    assert "written down already" in view.pane.form.framework.accessibleDescription()
    change = next(each for each in view.pane.steps.findChildren(QPushButton) if each.text() == "Change…")
    change.click()
    form = view.pane.steps.form_open
    assert form.note.text == "Since the first meeting."
    form.note.set_text("x" * 301)
    form.keep.click()
    assert "300 characters" in form.wrong.text()
    form.note.set_text("From the second meeting on.")
    form.keep.click()
    settle(page)
    assert stored(desk, plan).steps == (replace(STEPS[0], note="From the second meeting on."),)
    next(each for each in view.pane.steps.findChildren(QPushButton) if each.text() == "Change…").click()
    view.pane.steps.form_open.take_out.click()
    settle(page)
    assert stored(desk, plan).steps == ()
    context.undo()
    settle(page)
    assert len(stored(desk, plan).steps) == 1


def test_a_note_is_looked_over_while_it_is_typed(page, view, store):
    put(page, store, make_plan(), make_person("Dawn"))
    key(page, "n")
    form = view.pane.steps.form_open
    form.note.set_text("Dawn said so")
    form.note.look_over()
    settle(page)
    assert "Dawn" in form.note.why.text()


def test_what_shaped_a_plan_is_chosen_from_what_was_heard_and_leads_there(page, view, store, desk):
    heard, plan = make_insight(title="No bus home"), make_plan()
    put(page, store, plan, heard)
    key(page, "s")
    form = view.pane.shaped_by.form
    form.keep.click()
    assert "Choose one" in form.wrong.text()
    choose(form.insight, heard.id)
    form.keep.click()
    settle(page)
    assert stored(desk, plan).shaped_by == (Shaping(heard.id),)
    assert not view.pane.shaped_by.choose.isVisible()
    view.pane.shaped_by.taking[0].click()
    settle(page)
    assert stored(desk, plan).shaped_by == ()
    put(page, store, replace(plan, shaped_by=(Shaping(heard.id),)))
    button(view.pane, "No bus home").click()
    settle(page)
    assert page.shown == Ref(Kind.INSIGHT, heard.id)


def test_words_leave_only_with_a_name_under_them_and_nobody_in_them(page, view, store, desk):
    plan = make_plan("Ask Dawn first", steps=STEPS)
    put(page, store, plan, make_person("Dawn"))
    key(page, "w")
    form = view.pane.words.form
    assert "Dawn" in form.why["Ask Dawn first"].text()
    assert form.why["Since the first meeting."].text() == ""
    form.reviewer.setText("Rosie")
    form.keep.click()
    assert "Somebody may be found" in form.wrong.text()
    form.cancel.click()
    key(page, "e")
    view.pane.form.title.setText("Later buses")
    view.pane.form.keep.click()
    settle(page)
    key(page, "w")
    form = view.pane.words.form
    form.keep.click()
    assert "who has read" in form.wrong.text()
    form.reviewer.setText("Rosie")
    form.keep.click()
    settle(page)
    now = stored(desk, plan)
    assert (now.approved_by, now.approved_on) == ("Rosie", TODAY)
    assert [line.badge for line in view.list.lines] == ["approved"]
    assert not view.pane.words.read.isVisible()
    key(page, "n")
    view.pane.steps.form_open.note.set_text("Three meetings in the hall")
    view.pane.steps.form_open.keep.click()
    settle(page)
    assert not stored(desk, plan).approved
    assert view.pane.words.read.isVisible()


def test_words_that_changed_meanwhile_are_not_let_go(page, view, store, desk, refused):
    plan = make_plan(steps=STEPS)
    put(page, store, plan)
    key(page, "w")
    form = view.pane.words.form
    form.reviewer.setText("Rosie")
    store(replace(plan, reason="Something nobody has read"))
    form.keep.click()
    settle(page)
    assert refused == ["plan_words_changed"]
    assert not stored(desk, plan).approved


def test_a_plan_is_found_by_what_it_is_known_by(page, store):
    store(make_plan("First"), second := make_plan("Second"))
    shown(page)
    page.show_ref(Ref(Kind.PLAN, second.id))
    settle(page)
    assert page.views.current == PLANS
    assert page.plans.list.current.strong == "Second"
    assert PLACE_OF[Kind.PLAN] == "heard"


def test_every_word_that_may_leave_is_read_once():
    plan = make_plan("Buses", population="All", reason="All", steps=(*STEPS, Step("F13_STAGE")))
    assert words_to_read(plan) == ("Buses", "All", "Since the first meeting.")
