from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from connector_app.domain.conversation import Change, CheckIn, Participant, Role
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.pages.conversations_page import ConversationsPage
from tests.factory import TODAY, make_conversation, make_follow_up, make_person, make_place
from tests.ui.pages.list_pages import button, pane, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = ConversationsPage(context)
    qtbot.addWidget(made)
    return made


def said(page):
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


def choose(page, key, text):
    box = page.filters._choices[key]
    box.setCurrentIndex(next(i for i in range(box.count()) if text in box.itemText(i)))
    box.activated.emit(box.currentIndex())
    settle(page)


def test_an_empty_notebook_offers_to_log_the_first_conversation(qtbot, page):
    shown(page)
    with qtbot.waitSignal(page.log_requested):
        page.empty.button.click()


def test_newest_stands_first_and_is_shown_whole_as_plain_text(page, store):
    long = "<i>The bus</i> stops at six & nobody knows why. " * 20
    store(make_conversation(text=long), make_conversation(text="Earlier", on=TODAY - timedelta(3)))
    shown(page)
    assert said(page)[1] == "Earlier"
    assert long in words(pane(page))


def test_filters_keep_what_fits_theme_place_and_time(page, store):
    place = make_place("Mill Bank")
    dawn = make_person("Dawn", place_id=place.id)
    store(
        place,
        dawn,
        make_conversation(dawn, text="about homes", themes=["HOUSING"]),
        make_conversation(text="about food", themes=["FOOD"], on=TODAY - timedelta(400)),
    )
    shown(page)
    choose(page, "theme", page._context.desk.vocabulary.themes.by_code["FOOD"].chip)
    assert said(page) == ["about food"]
    choose(page, "period", "This quarter")
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    settle(page)
    assert len(said(page)) == 2
    choose(page, "place", "Mill Bank")
    assert said(page) == ["about homes"]


def test_pane_names_who_was_there_what_came_up_and_how_they_are(qtbot, page, store):
    dawn, ali = make_person("Dawn"), make_person("Ali")
    talk = make_conversation(
        people=(Participant(dawn.id), Participant(ali.id, Role.MENTIONED)),
        check_ins=(CheckIn("CONFIDENCE", Change.MORE),),
    )
    store(dawn, ali, talk)
    shown(page)
    assert any("more" in text for text in words(pane(page)))
    assert any("was mentioned" in found.text() for found in pane(page).findChildren(QPushButton))
    with qtbot.waitSignal(page.open_requested) as asked:
        button(pane(page), "Dawn").click()
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]


def test_editing_is_asked_for_by_reference(qtbot, page, store):
    talk = make_conversation()
    store(talk)
    shown(page)
    with qtbot.waitSignal(page.edit_requested) as asked:
        button(pane(page), "Change").click()
    assert asked.args == [Ref(Kind.CONVERSATION, talk.id)]


def test_a_promise_is_closed_where_it_was_made(page, desk, store):
    talk = make_conversation()
    promise = make_follow_up("Ring the council", conversation_id=talk.id)
    store(talk, promise)
    shown(page)
    button(pane(page), "Done: Ring the council").click()
    settle(page)
    assert desk.reader.get(Ref(Kind.FOLLOW_UP, promise.id)).closed_on == TODAY
    assert "closed" in words(pane(page))


def test_deleting_and_taking_it_back(page, store, context):
    store(make_conversation(text="one"), make_conversation(text="two", on=TODAY - timedelta(1)))
    shown(page)
    button(pane(page), "Delete").click()
    settle(page)
    assert said(page) == ["two"]
    context.undo()
    settle(page)
    assert said(page) == ["one", "two"]


def test_a_hidden_page_reads_changes_only_when_it_is_seen_again(page, store, context, desk):
    from connector_app.application.commands import save_conversation

    store(make_conversation(text="one"))
    shown(page)
    page.hide()
    desk.dispatcher.run(save_conversation(make_conversation(text="newer", on=TODAY + timedelta(1))))
    settle(page)
    assert said(page) == ["one"]
    page.show()
    settle(page)
    assert said(page) == ["newer", "one"]


def test_the_pane_follows_a_held_key_when_it_is_let_go(qtbot, page, store, monkeypatch):
    store(*(make_conversation(text=f"Number {number}", on=TODAY - timedelta(number)) for number in range(6)))
    shown(page)
    read = []
    reading = page.reading
    monkeypatch.setattr(page, "reading", lambda reader, ref: read.append(ref) or reading(reader, ref))
    for again in (False, True, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", again)
        QApplication.sendEvent(page.list, key)
    assert page.list.currentIndex().row() == 4
    qtbot.waitUntil(lambda: "Number 4" in words(pane(page)))
    assert len(read) == 2


def test_the_first_key_on_the_page_is_the_list_s(qtbot, page, store):
    store(*(make_conversation(text=text) for text in ("first", "second")))
    shown(page)
    page.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert page.list.hasFocus()
    assert page.list.currentIndex().row() == 1


def test_e_changes_the_conversation_that_is_chosen(qtbot, page, store):
    store(told := make_conversation(text="the bench"))
    shown(page)
    with qtbot.waitSignal(page.edit_requested) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_E)
    assert asked.args == [Ref(Kind.CONVERSATION, told.id)]
