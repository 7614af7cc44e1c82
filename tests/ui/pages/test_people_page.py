from dataclasses import fields, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from connector_app.application.rows import Listing
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, ContactPoint, Person
from connector_app.ui.isolation import isolated
from connector_app.ui.pages.people_page import PeoplePage
from connector_app.ui.panes.contact_card import ContactCard
from connector_app.ui.panes.groups_view import GroupsView
from connector_app.ui.panes.person_pane import PersonPane
from tests.factory import (
    TODAY,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_person,
    make_place,
)
from tests.ui.pages.list_pages import button, pane, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    return made


def consent(page):
    """Return everything about consent, unfolded below the name."""
    found = pane(page)
    if found.consent is None:
        found.unfold_consent()
    return found.consent


def names(page):
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def everybody(desk):
    rows = desk.reader.rows(Kind.PERSON, desk.reader.order(Listing(Kind.PERSON)).tolist())
    return [desk.reader.get(Ref(Kind.PERSON, row.id)) for row in rows]


def counted(desk, person):
    return desk.reader.standing([person.id], Purpose.ANONYMOUS_COUNTS).get(person.id)


def test_an_empty_notebook_offers_to_add_somebody(page):
    shown(page)
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    settle(page)
    assert page._form is not None


def test_typing_finds_people_and_the_first_one_is_shown_beside(qtbot, page, store):
    store(make_person("Siân"), make_person("Łukasz"), make_person("Dawn"))
    shown(page)
    qtbot.keyClicks(page.filters.field, "luk")
    settle(page)
    assert names(page) == ["Łukasz"]
    assert isinstance(pane(page), PersonPane)
    assert "Łukasz" in words(pane(page))


def test_nobody_found_offers_to_show_everybody(qtbot, page, store):
    store(make_person("Dawn"))
    shown(page)
    qtbot.keyClicks(page.filters.field, "zzzz")
    settle(page)
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    settle(page)
    assert names(page) == ["Dawn"]


def test_pane_tells_how_to_reach_somebody_and_what_went_both_ways(page, store):
    place = make_place("Mill Bank")
    phone = ContactPoint(ContactKind.PHONE, "07700 900001", safe_to_leave_message=False)
    dawn = make_person("Dawn", place_id=place.id, age_band="AGE_55_64", contact_points=(phone,))
    ali = make_person("Ali")
    store(place, dawn, ali, make_exchange(dawn, ali), make_exchange(ali, dawn), make_exchange(dawn, ali))
    page.show_ref(Ref(Kind.PERSON, dawn.id))
    button(pane(shown(page)), "Show how to reach them").click()
    told = words(pane(page))
    for text in ("07700 900001", "do not leave a message", "Mill Bank", "55-64", "gave 2 : received 1"):
        assert text in told


def test_a_name_with_signs_is_shown_as_it_was_typed(page, store):
    store(make_person("<b>Dawn</b> & \u202eilA"))
    told = words(pane(shown(page)))
    assert "<b>Dawn</b> & \u202eilA" in told


def test_one_press_records_that_somebody_agreed_to_be_counted(page, desk, store, said):
    dawn = make_person("Dawn")
    store(dawn)
    shown(page)
    field = consent(page).answer_of(Purpose.ANONYMOUS_COUNTS)
    field._chips[ConsentState.GIVEN].click()
    settle(page)
    assert counted(desk, dawn).state is ConsentState.GIVEN
    assert said[-1].action_text == "Undo"
    assert consent(page).answer_of(Purpose.ANONYMOUS_COUNTS).value == ConsentState.GIVEN


def test_no_after_yes_takes_the_yes_back_and_pressing_it_again_says_it_was_a_slip(page, desk, store):
    dawn = make_person("Dawn")
    store(dawn, make_consent(dawn))
    shown(page)
    consent(page).answer_of(Purpose.ANONYMOUS_COUNTS)._chips[ConsentState.REFUSED].click()
    settle(page)
    assert counted(desk, dawn).state is ConsentState.WITHDRAWN
    consent(page).answer_of(Purpose.ANONYMOUS_COUNTS)._chips[ConsentState.REFUSED].click()
    settle(page)
    assert counted(desk, dawn) is None


def test_several_people_are_recorded_at_once_and_undone_at_once(page, desk, store, context):
    people = [make_person(f"Person {n}") for n in range(5)]
    store(*people, make_consent(people[0]))
    shown(page)
    page.list.selectAll()
    assert page._counted.isVisible()
    page._counted.click()
    settle(page)
    assert [counted(desk, person) is not None for person in people] == [True, False, False, False, False]
    assert "4 of these 5 people" in page.counted_question.words.text()
    assert page.counted_question.left_out.text() == "Left out: 1 agreed already."
    page.counted_question.record.click()
    settle(page)
    assert page.counted_question.isHidden()
    assert {counted(desk, person).state for person in people} == {ConsentState.GIVEN}
    assert len(desk.reader.consents(people[0].id)) == 1
    context.undo()
    settle(page)
    assert [counted(desk, person) is not None for person in people] == [True, False, False, False, False]


def test_recording_for_several_can_be_left_and_is_over_when_others_are_chosen(qtbot, page, desk, store):
    people = [make_person(f"Person {n}") for n in range(3)]
    store(*people)
    shown(page)
    for leave in (
        page.counted_question.cancel.click,
        lambda: qtbot.keyClick(page.counted_question.record, Qt.Key.Key_Escape),
        lambda: page.list.choose(0),
    ):
        page.list.selectAll()
        page._counted.click()
        settle(page)
        assert page.counted_question.isVisible()
        leave()
        settle(page)
        assert page.counted_question.isHidden()
    assert [counted(desk, person) for person in people] == [None, None, None]


def test_nobody_is_recorded_over_their_own_no(page, desk, store):
    people = [make_person(f"Person {n}") for n in range(2)]
    store(*people, *(make_consent(person, state=ConsentState.REFUSED) for person in people))
    shown(page)
    page.list.selectAll()
    page._counted.click()
    settle(page)
    assert page.counted_question.left_out.text() == "Left out: 2 said no."
    assert page.counted_question.record.isHidden()
    assert page.counted_question.cancel.hasFocus()


def test_form_asks_for_a_name_only_and_says_so_beside_the_field(qtbot, page, desk):
    shown(page)
    page.add.click()
    settle(page)
    form = page._form
    form.keep.click()
    assert form.wrong.text().startswith("A person needs a name")
    qtbot.keyClicks(form.label, "Zoe")
    form.place.setEditText("Northgate")
    assert not form.new_place.isHidden()
    qtbot.keyClicks(form.contact.fields[0], "07700 900002")
    form.counted._chips[ConsentState.GIVEN].click()
    qtbot.keyClick(form.label, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    (zoe,) = everybody(desk)
    assert (zoe.label, zoe.contact_points[0].value) == ("Zoe", "07700 900002")
    assert desk.reader.get(Ref(Kind.PLACE, zoe.place_id)).name == "Northgate"
    assert counted(desk, zoe).state is ConsentState.GIVEN
    assert page._form is None
    assert names(page) == ["Zoe"]


def test_changing_a_person_leaves_alone_what_the_form_does_not_show(page, desk, store):
    ali = make_person("Ali")
    dawn = make_person("Dawn", introduced_by=ali.id, touch_every=30, retain_until=TODAY + timedelta(700))
    store(ali, dawn)
    page.show_ref(Ref(Kind.PERSON, dawn.id))
    shown(page)
    button(pane(page), "Change").click()
    settle(page)
    page._form.pronouns.setText("she/her")
    page._form.keep.click()
    settle(page)
    found = desk.reader.get(Ref(Kind.PERSON, dawn.id))
    assert isinstance(found, Person)
    kept = (found.pronouns, found.introduced_by, found.touch_every, found.retain_until)
    assert kept == ("she/her", ali.id, 30, TODAY + timedelta(700))


def test_a_typed_place_that_is_known_is_not_made_twice(page, desk, store):
    store(make_place("Mill Bank"))
    shown(page)
    page.add.click()
    settle(page)
    page._form.label.setText("Zoe")
    page._form.place.setEditText("mill  BANK")
    page._form.keep.click()
    settle(page)
    assert [place.name for place in desk.reader.places()] == ["Mill Bank"]


def test_deleting_asks_nothing_and_can_be_undone(page, desk, store, said):
    store(make_person("Dawn"), make_person("Ali"))
    shown(page)
    name = pane(page).accessibleName()
    button(pane(page), "Delete").click()
    settle(page)
    assert len(names(page)) == 1
    assert said[-1].action_text == "Undo"
    assert pane(page).accessibleName() != name
    said[-1].action()
    settle(page)
    assert len(names(page)) == 2


def test_done_closes_a_promise_from_the_pane(page, desk, store):
    dawn = make_person("Dawn")
    promise = make_follow_up("Ring the council", person_id=dawn.id, due=TODAY)
    store(dawn, promise)
    shown(page)
    button(pane(page).follow_ups, "Done").click()
    settle(page)
    assert desk.reader.get(Ref(Kind.FOLLOW_UP, promise.id)).closed_on == TODAY


def test_pane_leads_to_conversations_and_shows_more_of_them_when_asked(qtbot, page, store):
    dawn = make_person("Dawn")
    talks = [make_conversation(dawn, on=TODAY - timedelta(days)) for days in range(27)]
    store(dawn, *talks)
    shown(page)
    links = [b for b in pane(page).findChildren(QPushButton) if b.text() == "22 Nov"]
    with qtbot.waitSignal(page.open_requested) as asked:
        links[0].click()
    assert asked.args == [Ref(Kind.CONVERSATION, talks[0].id)]
    button(pane(page), "7 earlier conversations").click()
    settle(page)
    assert any(b.text() == "27 Oct" for b in pane(page).findChildren(QPushButton))


def test_logging_from_the_pane_says_with_whom(qtbot, page, store):
    store(make_person("Mr Okoro"))
    shown(page)
    with qtbot.waitSignal(page.log_requested) as asked:
        button(pane(page), "Log a conversation").click()
    assert [who.label for who in asked.args] == ["Mr Okoro"]


def test_a_person_asked_for_is_shown_although_the_filter_hides_them(qtbot, page, store):
    dawn = make_person("Dawn")
    store(dawn, make_person("Ali"))
    shown(page)
    qtbot.keyClicks(page.filters.field, "ali")
    settle(page)
    page.show_ref(Ref(Kind.PERSON, dawn.id))
    settle(page)
    assert page.filters.words == ""
    assert pane(page).accessibleName() == "Dawn"


def test_asking_for_people_without_naming_one_shows_those_not_asked_yet(page, store):
    dawn, ali = make_person("Dawn"), make_person("Ali")
    store(dawn, ali, make_consent(ali))
    shown(page)
    assert len(names(page)) == 2
    page.show_ref(Ref(Kind.PERSON, ""))
    settle(page)
    assert names(page) == ["Dawn"]
    assert pane(page).accessibleName() == "Dawn"


def test_recording_consent_leaves_the_pane_where_it_was_scrolled_and_focused(qtbot, page, store):
    store(make_person("Dawn", notes="one line\n" * 60))
    shown(page)
    bar = page.split.widget(1).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    where = bar.value()
    consent(page).answer_of(Purpose.QUOTE)._chips[ConsentState.GIVEN].click()
    settle(page)
    assert where > 0
    qtbot.waitUntil(lambda: page.split.widget(1).verticalScrollBar().value() == where)


UNSAFE = ContactPoint(ContactKind.PHONE, "07700 900001", safe_to_leave_message=False)
SAFE = ContactPoint(ContactKind.PHONE, "07700 900002", safe_to_leave_message=True)


def test_what_is_to_be_read_first_stands_before_any_number(page, store):
    dawn = make_person("Dawn", contact_points=(UNSAFE, SAFE), before_call="Ring before six.")
    store(dawn)
    told = words(pane(shown(page)))
    assert told[:3] == [
        "Dawn",
        "Before you call or knock",
        "Do not leave a message (Phone). Somebody else may hear or read it.",
    ]
    assert isolated("Ring before six.") in told
    assert not [text for text in told if "07700" in text]
    reveal = button(pane(page), "Show how to reach them")
    assert "Ring before six." in reveal.accessibleDescription()
    reveal.click()
    shown_now = words(pane(page))
    at = shown_now.index("07700 900001")
    assert shown_now[at + 1] == "do not leave a message"
    assert shown_now[shown_now.index("07700 900002") + 1] == "safe to leave a message"


def test_numbers_stand_there_at_once_when_there_is_nothing_to_read(page, store):
    store(make_person("Dawn", contact_points=(SAFE,)))
    told = words(pane(shown(page)))
    assert "07700 900002" in told
    assert "Before you call or knock" not in told


def test_only_keeping_a_record_leaves_alone_what_was_changed_since_the_pane_was_read(page, desk, store):
    dawn = make_person("Dawn")
    store(dawn)
    only_keep = button(pane(shown(page)), "Only keep the record")
    with desk.notebook.write() as session:  # past the window, as another window's import would
        session.save([replace(dawn, notes="Likes tea.")])
    only_keep.click()
    settle(page)
    found = desk.reader.get(Ref(Kind.PERSON, dawn.id))
    assert (found.notes, found.restricted_on) == ("Likes tea.", TODAY)


def test_a_record_is_only_kept_from_the_pane_and_used_again(page, desk, store, context):
    dawn = make_person("Dawn", contact_points=(SAFE,))
    store(dawn)
    button(pane(shown(page)), "Only keep the record").click()
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)).restricted_on == TODAY
    assert names(page) == [f"{isolated('Dawn')}  ·  {isolated('[only kept]')}"]
    assert "Since 22 Nov their record is only kept, as they asked. Use it for nothing else." in words(pane(page))
    context.undo()
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)) == dawn
    button(pane(page), "Only keep the record").click()
    settle(page)
    button(pane(page), "Use the record again").click()
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)) == dawn


def test_no_to_being_kept_stops_everything_at_one_press(page, desk, store):
    dawn = make_person("Dawn")
    store(dawn, make_consent(dawn, purpose=Purpose.RECORD))
    consent(shown(page)).answer_of(Purpose.RECORD)._chips[ConsentState.REFUSED].click()
    settle(page)
    assert desk.reader.resting([dawn.id]) == {dawn.id}
    assert names(page) == [f"{isolated('Dawn')}  ·  {isolated('[asked us to stop]')}"]


def test_asking_something_leads_to_the_rights_page_with_the_person(qtbot, page, store):
    dawn = make_person("Dawn")
    store(dawn)
    shown(page)
    with qtbot.waitSignal(page.rights_requested) as asked:
        button(pane(page), "They asked something…").click()
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]


def test_the_form_shows_what_to_heed_and_changes_it(page, desk, store):
    dawn = make_person("Dawn", restricted_on=TODAY - timedelta(9), contact_points=(UNSAFE,))
    store(dawn)
    button(pane(shown(page)), "Change").click()
    settle(page)
    told = words(page._form)
    assert told.index("Before you call or knock") < told.index("How to reach them")
    assert page._form.restricted.isChecked()
    page._form.before_call.setPlainText(" Ring twice. ")
    page._form.keep.click()
    settle(page)
    found = desk.reader.get(Ref(Kind.PERSON, dawn.id))
    assert (found.before_call, found.restricted_on) == ("Ring twice.", TODAY - timedelta(9))
    button(pane(page), "Change").click()
    settle(page)
    page._form.restricted.setChecked(False)
    page._form.keep.click()
    settle(page)
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)).restricted_on is None


#: Fields that are chosen elsewhere or by nobody; all others stand in the form.
ELSEWHERE = {"id", "code", "retain_until", "answers", "decile", "decile_edition"}


def test_every_other_field_of_a_person_is_in_the_form(page):
    """A field that is added to the dataclass has to be added to the form, or named above."""
    shown(page)
    page.add.click()
    settle(page)
    form = page._form
    form.label.setText("Zoe")
    for field in (form.how_we_met, form.names, form.also_known_as, form.pronouns, form.access_needs):
        field.setText("x")
    for field in (form.notes, form.before_call):
        field.setPlainText("x")
    form.introduced.set_candidate(Candidate(make_person().id, "Ali"))
    for box in (form.age, form.language, form.status, form.touch.choice):
        box.setCurrentIndex(1)
    form.place.setEditText("Northgate")
    form.restricted.setChecked(True)
    form.contact.fields[0].setText("07700 900003")
    filled, _ = form._filled()
    empty = Person(label="")
    changed = {each.name for each in fields(Person) if getattr(filled, each.name) != getattr(empty, each.name)}
    assert changed | ELSEWHERE == {each.name for each in fields(Person)}
    assert changed & ELSEWHERE == {"id", "code"}


def test_a_form_has_the_whole_page_and_its_title_comes_back(qtbot, page):
    shown(page)
    page.add.click()
    settle(page)
    form = page.forms.form
    qtbot.waitUntil(lambda: form.mapTo(page, QPoint()) == QPoint() and form.size() == page.size())
    assert not page.title.isVisible()
    page.forms.close()
    assert page.title.isVisible()
    qtbot.waitUntil(lambda: page.title.mapTo(page, QPoint()).x() > 0)


def test_groups_are_made_when_somebody_looks_at_them(qtbot, page):
    shown(page)
    assert page.findChild(GroupsView) is None
    page.views.show_view("groups")
    qtbot.waitUntil(lambda: page.findChild(GroupsView) is not None)
    assert page.findChild(GroupsView) is page.groups
    seen = [view.filters.mapTo(page, QPoint()) for view in (page, page.groups)]
    assert seen[0] == seen[1]  # nothing moves when one goes from the one view to the other


def test_the_people_of_the_list_or_those_selected_are_saved_in_a_file(page, store):
    store(make_person("Dawn"), make_person("Dora"), make_person("Zebedee"))
    shown(page)
    page.save_these()
    settle(page)
    card = page.leaving.page.card
    assert len(card.found.people) == 3
    assert not page.title.isVisible()
    card.leave.click()
    settle(page)
    assert page.leaving.page is None
    assert page.title.isVisible()
    page.filters.field.setText("Do")
    settle(page)
    page.save_these()
    settle(page)
    assert [person.display for person in page.leaving.page.card.found.people] == ["Dora"]
    page.leaving.page.card.leave.click()
    page.filters.clear()
    settle(page)
    page.list.selectAll()
    rows = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
    page.list.selectionModel().select(page.model.index(0, 0), rows)
    left_out = names(page)[0]
    page.save_these()
    settle(page)
    going = [person.display for person in page.leaving.page.card.found.people]
    assert len(going) == 2
    assert left_out not in going


def test_one_person_is_saved_from_the_pane_and_a_record_that_rests_offers_nothing(page, store):
    phone = ContactPoint(ContactKind.PHONE, "07700 900123")
    store(make_person("Dawn", contact_points=(phone,)), make_person("Zebedee", restricted_on=TODAY))
    shown(page)
    offered = {}
    for row in range(page.model.rowCount()):
        page.list.choose(row)
        settle(page)
        offered[pane(page)._reading.person.label] = (row, hasattr(pane(page).findChild(ContactCard), "card"))
    assert {name: card for name, (_, card) in offered.items()} == {"Dawn": True, "Zebedee": False}
    page.list.choose(offered["Dawn"][0])
    settle(page)
    pane(page).findChild(ContactCard).card.click()
    settle(page)
    assert [person.phones for person in page.leaving.page.card.found.people] == [("07700 900123",)]


def test_a_persons_consent_sheet_is_printed_from_their_pane(page, store, monkeypatch):
    store(make_person("Dawn"))
    shown(page)
    printed = []
    monkeypatch.setattr("connector_app.ui.panes.sheets.put_on_paper", lambda *all_: printed.append(all_[1]))
    consent(page).print.click()
    settle(page)
    next(action for action in page.actions() if action.objectName() == "people.sheet").trigger()
    settle(page)
    assert len(printed) == 2
    assert all("Dawn" in document.toPlainText() for document in printed)


def test_a_key_pressed_twice_deletes_one_person_and_undo_shows_them_again(qtbot, page, store, context, desk):
    store(make_person("Dawn"), make_person("Ali"), make_person("Bea"))
    shown(page)
    page.list.choose(1)
    settle(page)
    who = page.shown
    delete = button(pane(page), "Delete")
    delete.setFocus()
    qtbot.keyClick(delete, Qt.Key.Key_Space)
    settle(page)
    assert len(names(page)) == 2
    assert page.list.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(page)
    assert len(names(page)) == 2
    context.undo()
    settle(page)
    assert page.shown == who
    assert page.model.ref_at(page.list.currentIndex().row()) == who


def test_return_and_a_double_click_lead_into_the_pane_and_escape_back(qtbot, page, store):
    store(make_person("Dawn"))
    shown(page)
    page.activateWindow()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert pane(page).isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    row = page.list.visualRect(page.model.index(0, 0)).center()
    qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert pane(page).isAncestorOf(QApplication.focusWidget())
