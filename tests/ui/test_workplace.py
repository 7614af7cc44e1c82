"""The pages wired to one another, on the real store."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QEventLoop, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow

from connector_app.application.commands import save_follow_up
from connector_app.domain.noun import Kind, Ref
from connector_app.settings import Theme as ThemeChoice
from connector_app.store.files import Beside
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.widgets.sidebar import NavButton
from connector_app.ui.workplace import FORMS, PLACES, Workplace
from tests.factory import (
    TODAY,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_need,
    make_person,
    make_place,
    make_strength,
)
from tests.ui.every_page import settled


@pytest.fixture
def place(qtbot, context, spoken, themed):
    made = Workplace(context, spoken.languages())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made
    made.close_down()
    assert context.tasks.wait_idle()


def test_large_letters_make_a_small_window_no_higher(qtbot, context, themed):
    themed.choose(ThemeChoice.LIGHT, 200)
    window = QMainWindow()
    qtbot.addWidget(window)
    themed.dress(window)
    window.resize(1024, 600)
    window.setCentralWidget(place := Workplace(context, []))
    window.show()
    settled(context.tasks)
    assert window.size() == QSize(1024, 600)
    window.resize(1800, 600)
    settled(context.tasks)
    assert window.size() == QSize(1800, 600)
    place.close_down()
    assert context.tasks.wait_idle()


LIT = {
    "today": "Today",
    "rights": "People's rights",
    "settings": "Settings",
    "copies": "Settings",
    "help": "Summaries",
    "log": "Conversations",
}


@pytest.mark.parametrize("key", LIT)
def test_one_entry_of_the_sidebar_tells_where_one_is(place, key):
    place.go(key)
    lit = [button.accessibleName() for button in place.sidebar.findChildren(NavButton) if button.isChecked()]
    assert lit == [LIT[key]]
    place.show_guide()  # the help of a page is at that page
    lit = [button.accessibleName() for button in place.sidebar.findChildren(NavButton) if button.isChecked()]
    assert lit == [LIT[key]]


def trigger(place, keys):
    wanted = QKeySequence(keys)
    action = next(action for action in place.actions() if action.shortcut() == wanted)
    action.trigger()


def labels_on(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_every_place_has_its_key(place, context):
    for number, each in enumerate(PLACES, 1):
        trigger(place, f"Ctrl+{number}")
        assert place.current == each.key
        assert context.tasks.wait_idle()


def test_every_page_can_be_made_and_fits_a_small_screen(place, context):
    for key in [each.key for each in (*PLACES, *FORMS)] + ["settings"]:
        hint = place.go(key).minimumSizeHint()
        assert hint.width() <= 1024 - 200, key
        assert hint.height() <= 600, key
        assert context.tasks.wait_idle()


def test_no_shortcut_is_given_twice(place):
    keys = [action.shortcut().toString() for action in place.actions() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+N", "Ctrl+E", "Ctrl+R", "Ctrl+K", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Shift+L"} <= set(keys)


def test_logging_leads_back_to_where_one_came_from(place):
    place.go("people")
    trigger(place, "Ctrl+N")
    assert place.current == "log"
    place.page("log").left.emit()
    assert place.current == "people"


def test_each_kind_opens_on_its_page(qtbot, place, context, store):
    dawn, bea = make_person("Dawn"), make_person("Bea")
    talk = make_conversation(dawn)
    exchange = make_exchange(dawn, bea)
    promise = make_follow_up("ring", conversation_id=talk.id)
    store(dawn, bea, talk, exchange, promise)
    for noun, kind, key in (
        (dawn, Kind.PERSON, "people"),
        (talk, Kind.CONVERSATION, "conversations"),
        (exchange, Kind.EXCHANGE, "exchanges"),
    ):
        place.open(Ref(kind, noun.id))
        assert place.current == key
        assert context.tasks.wait_idle()
    place.go("today")
    place.open(Ref(Kind.FOLLOW_UP, promise.id))
    qtbot.waitUntil(lambda: place.current == "conversations")


def test_a_place_found_shows_who_lives_there_and_a_strength_whose_it_is(qtbot, place, context, store):
    row, hill = make_place("Harbour Row"), make_place("Hill")
    dawn, bea = make_person("Dawn", place_id=row.id), make_person("Bea", place_id=hill.id)
    boat, help_ = make_strength(dawn, "a boat"), make_need(bea, "a boat")
    store(row, hill, dawn, bea, boat, help_)
    place.open(Ref(Kind.PLACE, row.id))
    people = place.page("people")
    qtbot.waitUntil(lambda: people.filters.choice("place") == row.id)
    assert context.tasks.wait_idle()
    assert (place.current, people.model.rowCount(), people.shown) == ("people", 1, Ref(Kind.PERSON, dawn.id))
    place.go("today")
    place.open(Ref(Kind.NEED, help_.id))
    qtbot.waitUntil(lambda: people.shown == Ref(Kind.PERSON, bea.id))
    place.open(Ref(Kind.STRENGTH, boat.id))
    qtbot.waitUntil(lambda: people.shown == Ref(Kind.PERSON, dawn.id))


def test_what_the_pane_can_do_for_a_person_is_offered_once_one_is_shown(qtbot, place, context, store):
    page = place.go("people")
    assert context.tasks.wait_idle()
    offered = {action.objectName(): action for action in place.actions_everywhere.book.here}
    assert not offered["people.about"].isEnabled()
    store(make_person("Dawn"))
    page.refresh()
    qtbot.waitUntil(offered["people.about"].isEnabled)
    with qtbot.waitSignal(page.log_requested) as asked:
        offered["people.log"].trigger()
    assert asked.args[0].label == "Dawn"
    place.go("people")
    offered["people.about"].trigger()
    assert page._form is not None


def test_what_was_done_last_is_kept_for_the_next_time(qtbot, place, context):
    book = place.actions_everywhere.book
    book.do(next(action for action in book.usable if action.objectName() == "go.settings"))
    place.close_down()
    kept = context.settings.load()
    assert kept.lately == ("go.settings",)


def test_undo_is_named_after_what_it_takes_back(qtbot, place, context, desk, said):
    assert not place.undo.isEnabled()
    promise = make_follow_up("ring")
    context.carry_out(save_follow_up(promise), "Kept.")
    qtbot.waitUntil(place.undo.isEnabled)
    assert "Change a follow-up" in place.undo.text()
    place.undo.trigger()
    qtbot.waitUntil(place.redo.isEnabled)
    assert desk.reader.get(Ref(Kind.FOLLOW_UP, promise.id)) is None
    qtbot.waitUntil(lambda: "Taken back" in said[-1].text)
    place.redo.trigger()
    qtbot.waitUntil(lambda: not place.redo.isEnabled())
    assert desk.reader.get(Ref(Kind.FOLLOW_UP, promise.id)) == promise


def test_five_seconds_after_the_last_write_the_log_is_empty(qtbot, place, context, desk):
    log = Beside(desk.notebook.path).log
    context.carry_out(save_follow_up(make_follow_up("ring")), "Kept.")
    qtbot.waitUntil(place._checkpoint.isActive)
    assert place._checkpoint.interval() == 5_000
    assert log.stat().st_size > 0
    place._checkpoint.timeout.emit()
    qtbot.waitUntil(lambda: log.stat().st_size == 0)
    place._checkpoint.stop()


def test_a_draft_alone_is_folded_in_too(qtbot, place, context):
    assert not place._checkpoint.isActive()
    place.write("log", "the buses stop at six")
    qtbot.waitUntil(place._checkpoint.isActive)
    place._checkpoint.stop()


def test_what_takes_a_while_is_said_at_the_foot(place, context):
    seen = []
    context.tasks.busy_changed.connect(lambda _text: seen.append(labels_on(place._busy)))
    context.tasks.run(lambda: None, lambda _: None, progress_text="Writing the workbook…")
    assert context.tasks.wait_idle()
    assert seen[0] == "Writing the workbook…"
    assert not place._busy.isVisible()


def test_what_only_asks_can_be_stopped_while_one_waits(qtbot, place, context):
    going_on, came = threading.Event(), []
    for stoppable in (False, True):
        going_on.clear()
        context.tasks.run(going_on.wait, came.append, progress_text="Looking …", stoppable=stoppable)
        assert place._busy.stop.isVisible() is stoppable
        context.tasks.stop() if not stoppable else place._busy.stop.click()
        assert place._busy.isVisible() is not stoppable
        going_on.set()
        assert context.tasks.wait_idle()
    assert came == [True]


def test_search_opens_over_the_page(qtbot, place, store):
    store(make_person("Dawn"))
    trigger(place, "Ctrl+K")
    palette = place.findChild(SearchPalette)
    palette.line.setText("dawn")
    qtbot.waitUntil(lambda: any(line.strong == "Dawn" for line in palette.results.lines))
    palette.line.returnPressed.emit()
    assert place.current == "people"


def test_closing_down_leaves_no_sheet_over_the_window(place):
    trigger(place, "Ctrl+K")
    palette = place.findChild(SearchPalette)
    assert palette.isVisible()
    place.close_down()
    assert not palette.isVisible()


def test_the_pages_one_writes_on_are_made_while_nobody_waits(qtbot, place):
    before, made = place.current, place._pages
    assert not {form.key for form in FORMS} & made.keys()
    place._ahead.setInterval(0)
    place._ahead.start()
    qtbot.waitUntil(lambda: all(form.key in made and made[form.key].parentWidget() for form in FORMS))
    assert place.current == before
    page = made["log"]
    assert place.go("log") is page
    assert place._stack.currentWidget() is page


def test_nothing_is_made_ahead_while_the_lane_is_at_work_or_once_the_notebook_closes(qtbot, place, context):
    gate = threading.Event()
    context.tasks.run(lambda: gate.wait(5), lambda _: None)
    place._make_ahead()
    assert not {form.key for form in FORMS} & place._pages.keys()
    assert place._ahead.isActive()
    gate.set()
    place.close_down()
    assert not place._ahead.isActive()


def test_people_and_follow_ups_leave_by_key_from_anywhere(place, context, store):
    dawn = make_person("Dawn")
    store(dawn, make_follow_up("ring", person_id=dawn.id, due=TODAY))
    place.go("summaries")
    trigger(place, "Ctrl+Shift+S")
    settled(context.tasks)
    assert place.current == "people"
    assert len(place.go("people").leaving.page.card.found.people) == 1
    trigger(place, "Ctrl+Shift+F")
    settled(context.tasks)
    assert place.current == "today"
    assert place.go("today").calendar.found.open == 1


def test_sheets_are_printed_by_name(place, context, monkeypatch):
    printed = []
    monkeypatch.setattr("connector_app.ui.panes.sheets.put_on_paper", lambda *all_: printed.append(all_[1]))
    for name in ("sheet.consent", "sheet.privacy"):
        next(action for action in place.actions() if action.objectName() == name).trigger()
        settled(context.tasks)
    assert ["Signature" in sheet.toPlainText() for sheet in printed] == [True, False]


def test_what_stands_on_a_page_or_view_is_done_by_name(place, context):

    def do(name):
        next(action for action in place.actions() if action.objectName() == name).trigger()
        settled(context.tasks)

    do("promise")
    assert place.page("today").steps.form.isVisible()
    do("meeting")
    assert place.page("today").meeting.isVisible()
    do("duplicates")
    assert place.page("people").duplicates.page is not None
    do("group")
    assert place.page("people").groups._form is not None
    for name, page, view in (
        ("go.charts", "conversations", "charts"),
        ("go.offers", "exchanges", "offers"),
        ("go.partners", "heard", "partners"),
        ("go.plans", "heard", "plans"),
    ):
        do(name)
        assert (place.current, place.page(page).views.current) == (page, view)


def test_a_page_made_ahead_ends_with_the_place_also_when_that_closes_before_it_was_shown(place):
    place._ahead.stop()
    place._make("log")
    page = place._pages["log"]
    assert page.parentWidget() is None
    place.close_down()
    assert place.isAncestorOf(page)


def test_a_large_new_page_is_dressed_and_shown_in_turns_of_their_own(place, context):
    before = place._stack.currentWidget()
    page = place.go("summaries")
    assert place.current == "summaries"
    assert page.parentWidget() is None
    assert place._stack.currentWidget() is before
    settled(context.tasks)
    assert place._stack.currentWidget() is page
    place.go("today")
    assert place.go("summaries") is page
    assert place._stack.currentWidget() is page


def test_a_large_new_page_is_not_shown_when_one_has_gone_on_meanwhile(place, context):
    page = place.go("summaries")
    place.go("today")
    settled(context.tasks)
    assert place.current == "today"
    assert place._stack.currentWidget() is place.page("today")
    assert place.isAncestorOf(page)


@pytest.fixture
def press(qtbot, place):
    """Presses a key as the system tells of it: whoever has the keyboard hears it."""
    place.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is place.windowHandle())
    return partial(QTest.keyClick, place.windowHandle())


@pytest.mark.parametrize("dressed", [False, True])
def test_the_first_key_is_for_the_page_that_is_coming(qapp, place, context, press, dressed):
    line = place.go("log").heard.line
    assert context.tasks.wait_idle()
    line.setFocus()
    press("a")
    assert line.line() == "a"
    page = place.go("summaries")
    while dressed and page.parentWidget() is None:
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    assert place._stack.currentWidget() is not page
    press("b")
    assert place._stack.currentWidget() is page
    assert qapp.focusWidget() is page or page.isAncestorOf(qapp.focusWidget())
    settled(context.tasks)
    place.go("log")
    line.setFocus()
    press("c")
    assert place._stack.currentWidget() is place.page("log")
    assert line.line() == "ac"


def test_a_shortcut_is_that_of_the_page_that_is_coming(place, context, press):
    place._ahead.stop()  # else the page that is to come would be dressed while nobody waits
    heard = []
    for key in ("people", "summaries"):
        page = place.page(key) if key == "people" else place._made(key)
        page.offer(f"test-{key}", key, partial(heard.append, key), "F12")
    place.go("people")
    assert context.tasks.wait_idle()
    place.go("summaries")
    press(Qt.Key.Key_F12)
    assert heard == ["summaries"]


def test_no_key_is_for_a_page_that_was_coming_when_the_place_closed(place, press):
    before = place._stack.currentWidget()
    place.go("help")
    place.close_down()
    press("a")
    assert place._stack.currentWidget() is before


def test_who_asks_for_a_new_page_to_write_on_can_type_on_at_once(place):
    place._ahead.stop()
    place.write("log", "@Dawn ")
    page = place.page("log")
    assert place._stack.currentWidget() is page
    assert place.focusWidget() is page.heard.line
    assert page.heard.line.line() == "@Dawn "


def test_no_page_is_begun_in_a_place_that_is_closed_before_its_first(context, spoken, themed):
    place = Workplace(context, spoken.languages(), page_later=True)
    place.close_down()
    settled(context.tasks)
    assert place.current == ""
    assert not place._pages
    place.deleteLater()


def test_whoever_comes_to_a_list_sees_the_keyboard_in_it(qtbot, place, context, store):
    store(make_person("Amy"))
    place.activateWindow()
    page = place.go("people")
    qtbot.waitUntil(page.list.hasFocus)
    place.go("settings")
    assert place.go("people").list.hasFocus()


def test_the_sidebar_leads_to_the_help_of_the_page(place):
    place.go("people")
    place.sidebar.chosen.emit("guide")
    assert (place.current, place.page("guide").topic) == ("guide", "people")


def test_the_keyboard_is_where_it_was_after_a_look_at_the_help(qtbot, place, context, store):
    store(make_person("Amy"))
    page = place.go("people")
    settled(context.tasks)
    page.add.click()
    settled(context.tasks)
    field = page.forms.form.how_we_met
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    place.show_guide()
    settled(context.tasks)
    assert not field.hasFocus()
    place.page("guide").left.emit()
    assert field.hasFocus()
