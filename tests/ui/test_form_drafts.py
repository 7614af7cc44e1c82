"""Nothing typed into a form is lost: by Escape, another page, another line, locking, closing."""

from importlib import import_module
from inspect import isclass
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from connector_app.application.commands import delete
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.ui import dialogs
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.panes.ties_card import TiesCard
from connector_app.ui.workplace import Workplace
from tests.factory import make_conversation, make_person

AMY = make_person("Amy")


def settle(place):
    for _ in range(8):
        assert place._context.tasks.wait_idle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@pytest.fixture
def opened(qtbot, context, spoken, themed, store):
    """Make the notebook's place on the screen, as often as it is opened."""
    store(AMY)
    places = []

    def make():
        made = Workplace(context, spoken.languages())
        qtbot.addWidget(made)
        made.resize(1000, 700)
        made.show()
        settle(made)
        places.append(made)
        return made

    yield make
    for made in places:
        made.close_down()
    assert context.tasks.wait_idle()


@pytest.fixture
def place(opened):
    return opened()


def adding(place):
    place.go("people").add.click()
    settle(place)
    return place.page("people").forms.form


def escape(widget):
    QTest.keyClick(widget, Qt.Key.Key_Escape)


def fill_in(form):
    form.label.setText("Bea")
    form.contact.fields[0].setText("07700 900123")
    form.contact._more.click()
    form.contact.fields[1].setText("bea@example.org")
    form.notes.setPlainText("from the allotment")
    form.counted.chips[0].click()


def test_a_form_on_a_page_that_is_only_coming_finds_what_waits(opened):
    place = opened()
    fill_in(form := adding(place))
    escape(form.label)
    place.close_down()
    settle(place)
    place = opened()
    page = place._made("people")
    page.first_step()
    settle(place)
    is_there(page.forms.form)


def is_there(form):
    assert form.label.text() == "Bea"
    assert [field.text() for field in form.contact.fields] == ["07700 900123", "bea@example.org"]
    assert form.notes.toPlainText() == "from the allotment"
    assert form.counted.value == "given"


def test_a_person_half_filled_in_waits_after_escape(place, said):
    form = adding(place)
    fill_in(form)
    escape(form.label)
    settle(place)
    assert "Put aside" in said[-1].text
    is_there(adding(place))
    assert said[-1].action_text == "Begin anew"


def test_what_is_in_a_form_is_kept_as_soon_as_a_field_is_left(qtbot, place, desk):
    form = adding(place)
    place.activateWindow()
    form.label.setFocus()
    qtbot.waitUntil(form.label.hasFocus)
    qtbot.keyClicks(form.label, "Bea")
    form.notes.setFocus()
    settle(place)
    assert any("Bea" in draft for draft in desk.notebook.drafts().values())
    form.keep.click()
    settle(place)
    assert desk.notebook.drafts() == {}


def test_what_comes_back_at_the_doorstep_is_covered(place):
    fill_in(form := adding(place))
    escape(form.label)
    place.doorstep.action.setChecked(True)
    form = adding(place)
    assert form.notes.toPlainText() == "from the allotment"
    assert form.notes.isHidden()
    place.doorstep.action.setChecked(False)


def test_who_is_forgotten_is_in_no_form_any_more(place, desk):
    form = adding(place)
    form.label.setText("Bea")
    form.notes.setPlainText("a friend of Amy")
    escape(form.label)
    settle(place)
    assert any(name.startswith("form ") for name in desk.notebook.drafts())
    page = place.page("people")
    page.forgetting.under_way.emit(bool(page))
    desk.notebook.keep_draft(next(iter(desk.notebook.drafts())), None)  # as forgetting does
    page.forgetting.forgotten.emit()
    settle(place)
    form = adding(place)
    assert form.notes.toPlainText() == ""
    assert not any(name.startswith("form ") for name in desk.notebook.drafts())
    form.label.setText("Cy")
    escape(form.label)
    settle(place)
    assert any(name.startswith("form ") for name in desk.notebook.drafts())


def test_one_begins_anew_and_can_have_it_back(place, context, said):
    fill_in(form := adding(place))
    escape(form.label)
    form = adding(place)
    said[-1].action()
    assert form.label.text() == ""
    context.undo()
    form.label.setText("Cy")
    escape(form.label)
    assert adding(place).label.text() == "Cy"


def test_a_person_half_filled_in_waits_when_the_notebook_is_locked(opened):
    place = opened()
    fill_in(adding(place))
    place.hide()
    place.close_down()
    settle(place)
    is_there(adding(opened()))


def test_nothing_waits_once_it_is_kept(place, desk):
    fill_in(form := adding(place))
    escape(form.label)
    form = adding(place)
    form.keep.click()
    settle(place)
    assert adding(place).label.text() == ""
    assert not any(name.startswith("form ") for name in desk.notebook.drafts())


def test_cancel_throws_away_and_undo_brings_back(place, context):
    fill_in(form := adding(place))
    form.leave.click()
    settle(place)
    assert place.undo.isEnabled()
    assert "Throw away" in place.undo.text()
    context.undo()
    is_there(adding(place))


def test_a_person_who_is_known_and_has_no_name_now_is_not_left_unsaid(place):
    page = place.go("people")
    page.show_ref(Ref(Kind.PERSON, AMY.id))
    settle(place)
    page.split.widget(1).widget().edit_requested.emit()
    settle(place)
    form = page.forms.form
    form.label.clear()
    escape(form.label)
    assert page.forms.form is form
    assert not form.wrong.isHidden()
    escape(form.label)
    assert page.forms.form is None


def test_a_promise_half_filled_in_waits(opened):
    place = opened()
    today = place.go("today")
    today.steps.begin()
    form = today.steps.form
    form.what.setText("Ring about the bench")
    form.due.setText("31/2")
    form.due.textEdited.emit("31/2")
    escape(form.what)
    assert form.isHidden()
    today.steps.begin()
    assert (form.what.text(), form.due.text(), form.due.understood) == ("Ring about the bench", "31/2", False)
    place.hide()
    place.close_down()
    settle(place)
    place = opened()
    place.go("today").steps.begin()
    assert place.page("today").steps.form.what.text() == "Ring about the bench"


def test_what_is_typed_of_one_person_waits_while_another_is_looked_at(place, store):
    store(bea := make_person("Bea"))
    page = place.go("people")
    page.refresh()

    def ties(person):
        page.show_ref(Ref(Kind.PERSON, person.id))
        settle(place)
        card = page.split.findChild(TiesCard)
        card.add.click()
        return card.form

    ties(AMY).note.setText("from the choir")
    assert ties(bea).note.text() == ""
    assert ties(AMY).note.text() == "from the choir"


def test_a_day_that_is_none_is_said_before_the_form_is_left_and_waits(place):
    page = place.go("people")
    page.offers.begin(Kind.NEED, Ref(Kind.PERSON, AMY.id))
    settle(place)
    form = page.offers.form
    form.title.setText("a lift")
    form.until.setText("31/2")
    escape(form.title)
    assert page.offers.form is form
    assert "not understood" in form.wrong.text()
    escape(form.title)
    assert page.offers.form is None
    page.offers.begin(Kind.NEED, Ref(Kind.PERSON, AMY.id))
    settle(place)
    assert (page.offers.form.title.text(), page.offers.form.until.text()) == ("a lift", "31/2")


def test_what_is_typed_of_an_offer_is_kept_when_the_notebook_is_locked(opened, desk):
    place = opened()
    page = place.go("people")
    page.offers.begin(Kind.NEED, Ref(Kind.PERSON, AMY.id))
    settle(place)
    form = page.offers.form
    form.title.setText("a lift")
    form.note.setText("to the clinic")
    place.hide()
    place.close_down()
    settle(place)
    assert desk.reader.get(ref_of(form._stored)).note == "to the clinic"


def test_undo_brings_back_what_was_discarded_and_not_what_was_stored(place, context, desk):
    place.write("log", "@Amy the bench is broken")
    page = place.page("log")
    settle(place)
    page.discard_button.click()
    settle(place)
    assert place.current != "log"
    assert "Throw away" in place.undo.text()
    context.undo()
    assert place.current == "log"
    assert page.state.line == "@Amy the bench is broken"
    settle(place)
    page.discard_button.click()
    settle(place)
    place.write("log", "something else")
    context.undo()
    assert page.state.line == "@Amy the bench is broken"
    context.undo()
    assert page.state.line == "something else"


def begun(place):
    place.page("today").refresh()
    settle(place)
    row = place.page("today").begun
    return {link.accessibleName(): link for link in row.findChildren(QPushButton) if not link.isHidden()}


def test_today_tells_of_what_was_begun_and_leads_to_it(place):
    assert place.current == "today"
    assert begun(place) == {}
    assert not place.page("today").begun.isVisible()
    fill_in(form := adding(place))
    escape(form.label)
    place.write("log", "@Amy the bench")
    place.page("log").flush()
    place.go("today")
    links = begun(place)
    assert set(links) == {"Add a person", "Log a conversation"}
    links["Log a conversation"].click()
    settle(place)
    assert place.current == "log"
    assert place.page("log").state.line == "@Amy the bench"
    place.go("today")
    begun(place)["Add a person"].click()
    settle(place)
    is_there(place.page("people").forms.form)


def test_what_was_begun_of_one_person_is_led_to_while_they_are_there(place, desk, context, said):
    page = place.go("people")
    page.show_ref(Ref(Kind.PERSON, AMY.id))
    settle(place)
    page.split.findChild(TiesCard).add.click()
    page.split.findChild(TiesCard).form.note.setText("from the choir")
    escape(page.split.findChild(TiesCard).form.note)
    page.shown = None
    place.go("today")
    ((_, link),) = begun(place).items()
    link.click()
    settle(place)
    assert (place.current, page.shown) == ("people", Ref(Kind.PERSON, AMY.id))
    desk.dispatcher.run(delete(AMY))
    place.go("today")
    ((_, link),) = begun(place).items()
    link.click()
    settle(place)
    assert "not here any more" in said[-1].text
    assert begun(place) == {}


def test_a_change_that_waits_is_gone_on_with_and_a_change_of_another_puts_it_aside(place, store, context):
    one, other = make_conversation(AMY, text="the bench"), make_conversation(AMY, text="the bus")
    store(one, other)
    page = place.page("log")
    place._on_edit(ref_of(one))
    page.state.write(f"{page.state.line} is broken")
    changed = page.state.line
    place.write("log", "")
    assert page.state.line == ""
    place._on_edit(ref_of(one))
    assert page.state.line == changed
    place._on_edit(ref_of(other))
    assert "bus" in page.state.line
    context.undo()
    assert page.state.line == changed


def test_every_form_is_one_that_loses_nothing():
    """Those left out have no words of their own: `LaterForm` holds another; a quote is kept by its sheet."""
    found = {}
    for each in iter_modules(dialogs.__path__, f"{dialogs.__name__}."):
        module = import_module(each.name)
        found |= {name: kind for name, kind in vars(module).items() if name.endswith("Form") and isclass(kind)}
    lacking = {name for name, kind in found.items() if not issubclass(kind, Drafted)}
    assert lacking == {"LaterForm", "QuoteForm"}
