"""A person who is changed is kept as one goes: one step to take back for each card of the form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_app.domain.noun import Kind, Ref
from connector_app.ui.pages.people_page import PeoplePage
from tests.factory import make_person
from tests.ui.pages.list_pages import pane, settle, shown

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def form(qtbot, page, store):
    store(make_person("Ali"), make_person("Dawn", touch_every=45, notes=" as it was "))
    shown(page)
    page.model.ref_at(0)
    page.show_ref(next(ref for ref in map(page.model.ref_at, range(2)) if kept(page, ref).label == "Dawn"))
    settle(page)
    pane(page).edit_requested.emit()
    settle(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page._form.label)
    return page._form


def kept(page, ref=None):
    return page._context.desk.reader.get(ref or page.shown)


def test_leaving_a_card_saves_all_that_was_changed_on_it_as_one_step(qtbot, page, form, context, desk):
    qtbot.keyClicks(form.label, "Dawn S")
    form.how_we_met.setFocus()
    qtbot.keyClicks(form.how_we_met, "lunch club")
    settle(page)
    assert kept(page).label == "Dawn"
    form.before_call.setFocus()
    settle(page)
    assert (kept(page).label, kept(page).how_we_met) == ("Dawn S", "lunch club")
    assert page._form is form
    qtbot.keyClicks(form.before_call, "Knock twice.")
    context.undo()
    settle(page)
    assert (kept(page).label, kept(page).how_we_met) == ("Dawn", "")
    assert page._form.label.text() == "Dawn"


def test_looking_and_leaving_changes_nothing(qtbot, page, form, desk, said):
    form.notes.setFocus()
    qtbot.keyClick(form.label, Qt.Key.Key_Escape)
    settle(page)
    assert page._form is None
    assert kept(page).notes == " as it was "
    assert (desk.dispatcher.undo_title, said) == (None, [])


def test_a_name_that_was_emptied_is_not_saved_and_says_so(page, form):
    form.label.clear()
    form.before_call.setFocus()
    settle(page)
    assert form.wrong.text().startswith("A person needs a name")
    assert kept(page).label == "Dawn"


def test_what_is_being_changed_is_kept_when_the_window_locks(qtbot, page, form):
    form.touch.choice.setCurrentIndex(form.touch.choice.findData(14))
    page.flush()
    settle(page)
    assert kept(page).touch_every == 14


def test_who_introduced_them_is_chosen_by_typing_and_how_often_to_call_is_ones_own_number(qtbot, page, form):
    assert form.touch.own.value() == 45
    form.touch.own.setValue(50)
    form.introduced.line.setFocus()
    qtbot.keyClicks(form.introduced.line, "ali")
    settle(page)
    qtbot.keyClick(form.introduced.line, Qt.Key.Key_Return)
    form.keep.click()
    settle(page)
    found = kept(page)
    assert found.touch_every == 50
    assert kept(page, Ref(Kind.PERSON, found.introduced_by)).label == "Ali"
