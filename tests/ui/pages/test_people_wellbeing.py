"""How somebody is: asked of who agreed, in the words of the measure; of a licensed one only the total is kept."""

import pytest
from PySide6.QtCore import Qt

from connector_app.domain.consent import Purpose
from connector_app.domain.wellbeing import Score, Wellbeing
from connector_app.ui.pages.people_page import PeoplePage
from tests.factory import TODAY, make_consent, make_person
from tests.ui.pages.list_pages import pane, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken", "themed")

DAWN = make_person("Dawn")
YES = make_consent(DAWN, purpose=Purpose.SPECIAL_CATEGORY)


@pytest.fixture
def page(qtbot, context):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    return made


def kept(page):
    return page._context.desk.reader.people.sittings(DAWN.id)


def asking(page):
    shown(page)
    pane(page).wellbeing.ask.click()
    settle(page)
    return page._form


def measure(form, code):
    form.measure.setCurrentIndex(form.measure.findData(code))


def test_who_has_not_agreed_is_not_asked(page, store):
    store(DAWN)
    shown(page)
    assert not hasattr(pane(page), "wellbeing")


def test_the_questions_stand_as_they_are_asked_and_some_may_be_left_open(qtbot, page, store, said):
    store(DAWN, YES)
    form = asking(page)
    assert form.measure.currentData() == "ONS4"
    assert any("There are no right or wrong answers" in text for text in words(form))
    assert list(form._items) == ["SATIS", "WORTH", "HAPPY", "ANXIOUS"]
    assert form._items["HAPPY"].accessibleName() == "Overall, how happy did you feel yesterday?"
    form._items["HAPPY"].setCurrentIndex(form._items["HAPPY"].findData(7))
    form._items["ANXIOUS"].setCurrentIndex(form._items["ANXIOUS"].findData(0))
    qtbot.keyClick(form.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    (sitting,) = kept(page)
    assert (sitting.on, sitting.measure, sitting.licence) == (TODAY, "ONS4", "")
    assert sitting.scores == (Score("HAPPY", 7), Score("ANXIOUS", 0))
    assert said[-1].text == "Kept."
    assert "Happy yesterday: 7, Anxious yesterday: 0" in words(pane(page).wellbeing)


def test_answers_in_words_are_kept_as_the_numbers_they_stand_for(page, store):
    store(DAWN, YES)
    form = asking(page)
    measure(form, "LONELY")
    assert list(form._items) == ["COMPANION", "LEFTOUT", "ISOLATED", "DIRECT"]
    box = form._items["COMPANION"]
    assert [box.itemText(at) for at in range(box.count())] == [
        "Not answered", "Hardly ever or never", "Some of the time", "Often"
    ]  # fmt: skip
    box.setCurrentIndex(3)
    form.keep.click()
    settle(page)
    assert kept(page)[0].scores == (Score("COMPANION", 3),)
    assert "Lacks companionship: Often" in words(pane(page).wellbeing)


def test_of_a_licensed_measure_a_total_and_a_licence_are_needed(qtbot, page, store):
    store(DAWN, YES)
    form = asking(page)
    measure(form, "SWEMWBS")
    assert list(form._items) == ["TOTAL"]
    form.keep.click()
    assert form.wrong.text() == "Nothing was answered yet."
    qtbot.keyClicks(form._items["TOTAL"], "3")
    form.keep.click()
    assert form.wrong.text() == "No total of this measure can be 3."
    form._items["TOTAL"].setText("25")
    form.keep.click()
    assert "with a licence only" in form.wrong.text()
    form.licence.setText("W-2026-17")
    form.keep.click()
    settle(page)
    assert (kept(page)[0].scores, kept(page)[0].licence) == ((Score("TOTAL", 25),), "W-2026-17")
    pane(page).wellbeing.ask.click()
    settle(page)
    measure(page._form, "SWEMWBS")
    assert page._form.licence.text() == "W-2026-17"


def test_one_is_changed_and_deleted_with_a_way_back(page, store, context):
    sitting = Wellbeing(person_id=DAWN.id, on=TODAY, measure="ONS4", scores=(Score("HAPPY", 7),))
    store(DAWN, YES, sitting)
    shown(page)
    pane(page).sitting_chosen.emit(sitting)
    settle(page)
    form = page._form
    assert not form.measure.isEnabled()
    form._items["HAPPY"].setCurrentIndex(form._items["HAPPY"].findData(8))
    form.keep.click()
    settle(page)
    assert kept(page)[0].scores == (Score("HAPPY", 8),)
    pane(page).sitting_chosen.emit(kept(page)[0])
    settle(page)
    page._form.delete.click()
    settle(page)
    assert kept(page) == ()
    context.undo()
    settle(page)
    assert kept(page)[0].scores == (Score("HAPPY", 8),)


def test_what_was_kept_by_a_measure_that_is_gone_is_shown_and_stays(page, store):
    sitting = Wellbeing(person_id=DAWN.id, on=TODAY, measure="GONE", scores=(Score("X", 2),))
    store(DAWN, YES, sitting)
    shown(page)
    assert "X: 2" in words(pane(page).wellbeing)
    pane(page).sitting_chosen.emit(sitting)
    settle(page)
    page._form.keep.click()
    settle(page)
    assert kept(page)[0].scores == (Score("X", 2),)


def test_escape_leaves_and_keeps_nothing(qtbot, page, store):
    store(DAWN, YES)
    form = asking(page)
    form._items["HAPPY"].setCurrentIndex(3)
    qtbot.keyClick(form.day, Qt.Key.Key_Escape)
    settle(page)
    assert page._form is None
    assert kept(page) == ()
