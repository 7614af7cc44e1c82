"""Questions about equality: off until they are switched on, kept only with a yes, never in the way of the rest."""

import pytest
from PySide6.QtCore import Qt

from connector_app.application.asking_about_equality import ask_about_equality, asks_about_equality
from connector_app.application.rows import Listing
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import EqualityAnswer
from connector_app.ui import veil
from connector_app.ui.pages.people_page import PeoplePage
from connector_app.ui.panes.equality_setting import EqualitySetting
from tests.factory import make_consent, make_person
from tests.ui.pages.list_pages import pane, settle, shown

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def page(qtbot, context, desk):
    ask_about_equality(desk.notebook, ask=True)
    made = PeoplePage(context)
    qtbot.addWidget(made)
    return made


def kept(page):
    reader = page._context.desk.reader
    (row,) = reader.rows(Kind.PERSON, reader.order(Listing(Kind.PERSON)))
    return reader.get(Ref(Kind.PERSON, row.id))


def editing(page, store, *, agreed, answers=()):
    dawn = make_person("Dawn", answers=answers)
    said = [make_consent(dawn, purpose=Purpose.SPECIAL_CATEGORY)] if agreed else []
    store(dawn, *said)
    shown(page)
    pane(page).edit_requested.emit()
    settle(page)
    return page._form


def field(form, name):
    return next(box for _, box in form.equality._fields if name in box.accessibleName())


def choose(box, words):
    box.setCurrentIndex(box.findText(words))


def test_the_switch_is_kept_in_the_notebook_and_off_at_first(qtbot, context, desk):
    card = EqualitySetting(context)
    qtbot.addWidget(card)
    settle(card)
    assert not card.ask.isChecked()
    card.ask.click()
    settle(card)
    assert asks_about_equality(desk.notebook)
    again = EqualitySetting(context)
    qtbot.addWidget(again)
    settle(again)
    assert again.ask.isChecked()


def test_without_the_switch_nothing_is_asked_and_answers_stay(page, desk, store):
    ask_about_equality(desk.notebook, ask=False)
    answers = (EqualityAnswer("SEX", "SEX_F"),)
    form = editing(page, store, agreed=True, answers=answers)
    assert form.equality is None
    form.label.setText("Dawn S")
    form.keep.click()
    settle(page)
    assert (kept(page).label, kept(page).answers) == ("Dawn S", answers)


def test_answers_are_kept_as_exactly_as_they_were_given(page, store):
    form = editing(page, store, agreed=True)
    choose(field(form, "sex"), "Prefer not to say")
    choose(field(form, "ethnic"), "Asian: Bangladeshi")
    form.keep.click()
    settle(page)
    assert set(kept(page).answers) == {
        EqualityAnswer("SEX", "PREFER_NOT_TO_SAY"), EqualityAnswer("ETHNIC19", "E_BANGLADESHI")
    }  # fmt: skip
    pane(page).edit_requested.emit()
    settle(page)
    form = page._form
    assert field(form, "ethnic").currentText() == "Asian: Bangladeshi"
    choose(field(form, "ethnic"), "White")
    choose(field(form, "sex"), "Not asked")
    form.keep.click()
    settle(page)
    assert kept(page).answers == (EqualityAnswer("ETHNIC5", "E_WHITE"),)


def test_without_their_yes_nothing_can_be_chosen_and_it_says_why(page, store):
    form = editing(page, store, agreed=False)
    assert form.equality.missing.isVisible()
    assert not field(form, "sex").isEnabled()


def test_somebody_new_is_asked_first(qtbot, page):
    shown(page)
    page.first_step()
    settle(page)
    form = page._form
    form.label.setText("Ali")
    assert not field(form, "sex").isEnabled()
    form.equality.consent.chips[0].click()
    choose(field(form, "sex"), "Male")
    qtbot.keyClick(form.label, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    ali = kept(page)
    assert ali.answers == (EqualityAnswer("SEX", "SEX_M"),)
    standing = page._context.desk.reader.standing([ali.id], Purpose.SPECIAL_CATEGORY)
    assert standing[ali.id].state is ConsentState.GIVEN


def test_a_no_takes_back_what_was_chosen(page):
    shown(page)
    page.first_step()
    settle(page)
    form = page._form
    yes, no = form.equality.consent.chips
    yes.click()
    choose(field(form, "sex"), "Male")
    no.click()
    assert form.equality.answers == ()
    assert form.equality.said is ConsentState.REFUSED


def test_an_answer_no_list_has_any_more_stays(page, store):
    form = editing(page, store, agreed=True, answers=(EqualityAnswer("SEX", "OLD"),))
    assert form.equality.answers == (EqualityAnswer("SEX", "OLD"),)
    form.label.setText("Dawn S")
    form.keep.click()
    settle(page)
    assert kept(page).answers == (EqualityAnswer("SEX", "OLD"),)


def test_doorstep_mode_covers_what_somebody_said_of_themselves(page, store):
    form = editing(page, store, agreed=True, answers=(EqualityAnswer("SEX", "SEX_F"),))
    veil.draw(on=True)
    try:
        assert not field(form, "sex").isVisible()
        assert form.equality.covered.isVisible()
        assert form.equality.answers == (EqualityAnswer("SEX", "SEX_F"),)
    finally:
        veil.draw(on=False)
    assert field(form, "sex").isVisible()
