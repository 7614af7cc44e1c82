from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connector_app.application.matches import close_need
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.match import MatchState
from connector_app.domain.need import NeedClosedAs, Urgency
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.ui.panes.offers_view import OffersPane
from tests.factory import (
    TODAY,
    make_consent,
    make_group,
    make_match,
    make_membership,
    make_need,
    make_person,
    make_place,
    make_strength,
)
from tests.ui.pages.list_pages import button, settle
from tests.ui.pages.list_pages import words as labels
from tests.ui.unmarked import unmarked

pytestmark = pytest.mark.usefixtures("spoken")
MILL, CLUB = make_place("Mill Bank"), make_group("Lunch club")
ANN, BEA, CY = (make_person(name, place_id=MILL.id) for name in ("Ann", "Bea", "Cy"))
DRIVES = make_strength(ANN, "Can drive", per_month=2)
LIFT = make_need(BEA, "A lift to hospital", urgency=Urgency.NOW)
HEDGE = make_need(CY, "The hedge cut", category="X_GARDEN")
SOUP = make_strength(CY, "Soup", category="X_FOOD")
YES = [make_consent(each, purpose=Purpose.MATCH, state=ConsentState.GIVEN) for each in (ANN,)]


@pytest.fixture
def view(qtbot, context, store):
    store(MILL, CLUB, ANN, BEA, CY, DRIVES, LIFT, HEDGE, SOUP, *YES)
    store(make_membership(ANN, CLUB), make_membership(BEA, CLUB))
    made = OffersPane(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    return settle(made)


def said(card):
    return [(line.strong, unmarked(line.text), line.badge) for line in card.list.lines]


def press(view, card, letter):
    card.list.setFocus()
    settle(view)
    QTest.keyClicks(card.list, letter)
    settle(view)


def test_every_list_says_what_who_and_how_far(view):
    assert said(view.suggested) == [("A lift to hospital", "Ann · Can drive → Bea", "would help now")]
    assert said(view.unmet) == [("The hedge cut", "Cy", "some time")]
    assert said(view.unasked) == [("Soup", "Cy", "if asked")]
    assert view.under_way.isHidden()


def test_the_pane_says_why_in_plain_words_and_what_to_do_first(view):
    told = [unmarked(text) for text in labels(view.pane)]
    for words in (
        "Ann could help Bea.",
        "They know each other from Lunch club",
        "Both live in Mill Bank",
        "Has time: 2 of 2 this month",
        "It would help now",
        "Ask Bea first whether you may introduce them",
    ):
        assert words in told
    assert "Ask Ann first whether you may introduce them" not in told


def test_one_key_records_what_happened_and_undo_takes_all_of_it_back(view, desk, context):
    press(view, view.suggested, "h")
    exchange = desk.reader.get(Ref(Kind.EXCHANGE, desk.reader.last_exchange_id()))
    assert (exchange.title, exchange.legs[0].giver.id, exchange.legs[0].receiver.id) == (
        LIFT.title,
        ANN.id,
        BEA.id,
    )
    assert desk.reader.get(ref_of(LIFT)).closed_as is NeedClosedAs.MET
    assert (view.suggested.list.lines, view.under_way.list.lines) == ([], [])
    context.undo()
    settle(view)
    assert desk.reader.last_exchange_id() is None
    assert desk.reader.get(ref_of(LIFT)) == LIFT
    assert len(view.suggested.list.lines) == 1


def test_keys_lead_from_suggested_to_agreed_and_the_steps_behind_are_gone(view):
    press(view, view.suggested, "i")
    assert [line.key.match.state for line in view.under_way.list.lines] == [MatchState.INTRODUCED]
    press(view, view.under_way, "a")
    assert said(view.under_way) == [("A lift to hospital", "Ann · Can drive → Bea", "agreed")]
    shown = [found.accessibleName() for found in view.pane.findChildren(type(button(view.pane, "It happened")))]
    assert "Introduce" not in shown


def test_what_did_not_work_asks_why_and_is_not_suggested_again(view, desk):
    press(view, view.suggested, "n")
    question = view.pane._question
    question.line.setText("The van is too high.")
    question.ok.click()
    settle(view)
    assert not view.suggested.list.lines
    assert [line.strong for line in view.unmet.list.lines] == ["A lift to hospital", "The hedge cut"]
    (match,) = [noun for _, noun in desk.reader.referring_to([ref_of(LIFT)])]
    assert (match.state, match.reason) == (MatchState.DID_NOT_WORK, "The van is too high.")


@pytest.mark.parametrize(("letter", "how"), [("m", NeedClosedAs.MET), ("n", NeedClosedAs.NOT_NEEDED)])
def test_a_need_is_closed_by_one_key(view, desk, letter, how):
    press(view, view.unmet, letter)
    assert desk.reader.get(ref_of(HEDGE)).closed_as is how
    assert not view.unmet.list.lines


def test_filters_by_kind_words_and_place(view, store, desk):
    view.filters.choose("category", "X_FOOD")
    settle(view)
    assert [len(card.list.lines) for card in view.cards] == [0, 0, 0, 1]
    view.filters.clear()
    view.filters.field.setText("hed")
    settle(view)
    assert [len(card.list.lines) for card in view.cards] == [0, 0, 1, 0]
    view.filters.field.setText("nothing at all")
    settle(view)
    assert view.stack.currentWidget() is view.nothing
    view.nothing.button.click()
    view.filters.choose("place", MILL.id)
    settle(view)
    assert [len(card.list.lines) for card in view.cards] == [1, 0, 1, 1]


def test_kinds_offered_far_more_than_asked_for_are_worth_a_line(view, store, context):
    for name in ("Dot", "Eve"):
        store(person := make_person(name), make_strength(person, "Soup too", category="X_FOOD"))
    view.refresh()
    settle(view)
    assert view.unasked.below.text() == "Food is offered by 3, asked for by 0."


def test_an_empty_notebook_offers_the_first_step(qtbot, context):
    empty = OffersPane(context)
    qtbot.addWidget(empty)
    empty.show()
    settle(empty)
    assert empty.stack.currentWidget() is empty.empty
    empty.empty.button.click()
    assert empty.strength_form.isVisible()


def test_a_side_opens_its_page_and_ways_to_reach_them_stand_below(qtbot, view):
    with qtbot.waitSignal(view.open_requested) as asked:
        button(view.pane, "Bea").click()
    assert asked.args == [Ref(Kind.PERSON, BEA.id)]


def test_what_changes_elsewhere_is_shown_when_the_view_is_seen_again(view, context, desk, store):
    view.hide()
    context.carry_out(
        close_need(HEDGE, NeedClosedAs.MET, TODAY),
        "",
    )
    settle(view)
    assert view.unmet.list.lines
    view.show()
    settle(view)
    assert not view.unmet.list.lines


def test_forms_keep_what_is_in_a_field_when_it_is_left(view, desk, said, context):
    view.add_strength.click()
    form = view.strength_form
    QTest.keyClicks(form.who, "Bea")
    settle(view)
    form.title.setFocus()
    QTest.keyClicks(form.title, "helps with forms")
    assert form.category.currentData() == "X_PAPER"
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    settle(view)
    (stored,) = desk.reader.offers.strengths_of([BEA.id])
    assert (stored.title, stored.category, stored.per_month) == ("helps with forms", "X_PAPER", None)
    form.often.setFocus()
    QTest.keyClick(form.often, Qt.Key.Key_Down)
    QTest.keyClick(form.often, Qt.Key.Key_Down)
    form.title.setFocus()
    settle(view)
    assert [each.per_month for each in desk.reader.offers.strengths_of([BEA.id])] == [2]
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    assert not form.isVisible()
    for _ in range(2):
        context.undo()
    settle(view)
    assert desk.reader.offers.strengths_of([BEA.id]) == []


def test_how_often_is_kept_as_it_was_stored_however_often_that_is(view, desk, store):
    often = make_strength(BEA, "Rings round", per_month=40)
    store(often)
    settle(view)
    view.show_thing(often.id)
    press(view, view.unasked, "e")
    form = view.strength_form
    assert form.isVisible()
    form.title.setText("Rings everybody")
    form.leave()
    settle(view)
    assert desk.reader.get(ref_of(often)) == replace(often, title="Rings everybody")
    form.change(DRIVES, "Ann")
    assert (form.often.count(), form.often.currentData()) == (32, 2)


def test_days_of_a_form_are_read_from_today_after_midnight_too(view, desk):
    press(view, view.unmet, "e")
    desk.clock.day = TODAY + timedelta(3)
    view.need_form.until.setText("in 2 days")
    view.need_form.leave()
    settle(view)
    assert (desk.reader.get(ref_of(HEDGE)).until - TODAY).days == 5


def test_a_need_is_changed_in_its_form_and_a_day_not_understood_is_said(view, desk):
    press(view, view.unmet, "e")
    form = view.need_form
    assert form.title.text() == "The hedge cut"
    form.until.setFocus()
    QTest.keyClicks(form.until, "whenever")
    form.title.setFocus()
    assert "not understood" in form.wrong.text()
    form.until.setText("in 2 weeks")
    form.leave()
    settle(view)
    assert (desk.reader.get(ref_of(HEDGE)).until - TODAY).days == 14
    assert form.isHidden()


def test_a_form_without_a_name_says_so_and_keeps_nothing(view, desk):
    view.add_need.click()
    view.need_form.title.setText("soup")
    view.need_form.keep()
    assert view.need_form.wrong.text()
    settle(view)
    assert not desk.reader.offers.needs_of(BEA.id)[1:]


def test_matches_of_somebody_who_rests_are_not_shown(view, store, context):
    store(make_match(DRIVES, LIFT, state=MatchState.AGREED), replace(ANN, restricted_on=TODAY))
    view.refresh()
    settle(view)
    assert (view.suggested.list.lines, view.under_way.list.lines) == ([], [])


def test_arrow_keys_on_a_choice_are_one_step_that_is_kept_when_it_is_left(view, context, desk):
    view.unasked.list.setFocus()
    settle(view)
    view.pane.take("e")
    form, heard = view.strength_form, []
    form.command_made.connect(heard.append)
    form.gladly.setFocus()
    before = form.gladly.currentIndex()
    QTest.keyClick(form.gladly, Qt.Key.Key_Down)
    QTest.keyClick(form.gladly, Qt.Key.Key_Down)
    assert (form.gladly.currentIndex(), heard) == (before + 2, [])
    form.note.setFocus()
    settle(view)
    assert len(heard) == 1
    assert desk.reader.get(ref_of(SOUP)).willingness == form.gladly.currentData()


def test_leaving_does_not_lose_what_cannot_be_kept_yet(view, desk):
    view.unmet.list.setFocus()
    settle(view)
    view.pane.take("e")
    view.need_form.title.setText("The hedge cut low")
    view.need_form.until.setText("whenever")
    view.need_form.leave()
    assert view.need_form.isVisible()
    assert view.need_form.wrong.text()
    view.need_form.until.setText("")
    view.need_form.leave()
    settle(view)
    assert view.need_form.isHidden()
    assert desk.reader.get(ref_of(HEDGE)).title == "The hedge cut low"


def test_leaving_twice_lets_go_of_what_cannot_be_kept(view, desk):
    view.add_need.click()
    view.need_form.title.setText("A lift")
    view.need_form.leave()
    assert view.need_form.isVisible()
    view.need_form.leave()
    assert view.need_form.isHidden()
