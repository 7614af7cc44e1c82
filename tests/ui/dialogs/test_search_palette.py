import threading

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from connector_app.application.rows import Found
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.actions import ActionBook, Section
from connector_app.ui.dialogs.palette_lines import fits
from connector_app.ui.dialogs.search_palette import SearchPalette
from tests.factory import make_conversation, make_need, make_person, make_place, make_strength

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def done():
    return []


@pytest.fixture
def book(window, done):
    made = ActionBook(window)
    for key, section, text, keys in (
        ("log", Section.WRITE, "Log a conversation", "Ctrl+N"),
        ("lock", Section.NOTEBOOK, "Lock", "Ctrl+Shift+L"),
        ("undo", Section.NOTEBOOK, "Undo", "Ctrl+Z"),
    ):
        made.add(key, section, text, keys, lambda said=text: done.append(said)).setEnabled(key != "undo")
    return made


@pytest.fixture
def palette(qtbot, context, window, book):
    made = SearchPalette(context, book, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    return made


def texts(palette):
    return [line.strong or line.text for line in palette.results.lines if not line.heading]


def headings(palette):
    return [line.strong for line in palette.results.lines if line.heading]


def found(palette, context, typed):
    palette.line.setText(typed)
    assert context.tasks.wait_idle()
    return texts(palette)


def test_before_typing_it_lists_what_can_be_done(palette):
    assert texts(palette) == ["Log a conversation", "Lock"]
    assert headings(palette) == ["Write down", "Notebook"]
    assert palette.results.lines[1].badge == "Ctrl+N"


def test_names_and_words_are_found_as_one_types(palette, context, store):
    dawn = make_person("Dawn")
    store(dawn, make_conversation(dawn, text="The buses stop at six"))
    assert "Dawn" in found(palette, context, "d")
    assert any("buses" in line.text for line in palette.results.lines) or found(palette, context, "buses")
    assert palette.count.text() == "1 found"


def test_actions_come_first_when_their_words_match(palette, context):
    assert found(palette, context, "conv") == ["Log a conversation"]
    assert found(palette, context, "LO") == ["Log a conversation", "Lock"]
    assert found(palette, context, "undo") == []


def test_enter_opens_what_the_arrows_chose(qtbot, palette, context, store):
    dawn = make_person("Dawn")
    store(dawn)
    found(palette, context, "dawn")
    with qtbot.waitSignal(palette.open_requested) as asked:
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]
    assert not palette.isVisible()


def test_arrows_move_while_typing_goes_on(qtbot, palette, done):
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Lock"]


def test_escape_closes_it(qtbot, palette, done):
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []


@pytest.mark.parametrize("typed", ["(", '"', "*", "a" * 5000, "\u202eevil", "AND OR NOT", "🥕", "'; drop table"])
def test_no_text_breaks_it(palette, context, typed):
    found(palette, context, typed)
    assert palette.count.text() == "Nothing found for these words."


def test_an_answer_to_an_older_question_is_not_shown(palette, context):
    palette.line.setText("new")
    palette._on_found("old", Found((), 7))
    assert palette.count.text() != "7 found"
    assert context.tasks.wait_idle()


def test_more_than_can_be_counted_is_said_so(palette):
    palette.line.setText("bus")
    palette._say_count("bus", 1000)
    assert palette.count.text() == "1,000+ found, the newest first"


@pytest.mark.parametrize(
    ("typed", "rate"),
    [
        ("log", 0),
        ("LOG A", 0),
        ("conv", 1),
        ("a conv", 1),
        ("lcv", 2),
        ("cvn", 2),
        ("g", None),
        ("lz", None),
        ("", None),
    ],
)
def test_words_fit_by_their_beginnings_before_their_letters(typed, rate):
    assert fits("Log a conversation", typed) == rate


@given(text=st.text(min_size=1, max_size=30), cut=st.integers(1, 30), picks=st.randoms(use_true_random=False))
def test_what_begins_an_action_always_finds_it(text, cut, picks):
    assume(fold(text).split())
    folded = " ".join(fold(text).split())
    assert fits(folded, folded[:cut]) == 0 or not folded[:cut].strip()
    rest = [letter for letter in folded[1:].replace(" ", "") if picks.random() < 0.5]
    assert fits(folded, folded[0] + "".join(rest)) is not None


def test_letters_in_their_order_find_an_action_below_what_begins_so(palette, context, store):
    assert found(palette, context, "lcv") == ["Log a conversation"]
    store(make_person("Loc Nguyen"))
    assert found(palette, context, "loc") == ["Lock", "Loc Nguyen", "Log a conversation"]
    assert headings(palette) == ["To do", "People and groups", "Perhaps"]


def test_what_is_found_stands_under_headings_in_one_order(palette, context, store):
    bea = make_person("Bea Rowe")
    store(bea, make_place("Rowan Street"), make_strength(bea, "rowing"), make_need(bea, "a rowan tree"))
    store(make_conversation(bea, text="the row of trees"))
    found(palette, context, "row")
    said = ["People and groups", "Places", "What people bring", "What would help", "What was said and done"]
    assert headings(palette) == said
    assert palette.results.current.strong == "Bea Rowe"


def test_a_heading_is_never_chosen(qtbot, palette, done):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        qtbot.keyClick(palette.line, key)
        assert not palette.results.current.heading
    qtbot.mouseClick(palette.results.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert done == []
    assert palette.isVisible()


def test_enter_waits_for_the_answer_to_what_was_typed_last(qtbot, palette, context, store):
    dawn = make_person("Dawn")
    store(dawn)
    palette.line.setText("dawn")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    with qtbot.waitSignal(palette.open_requested) as asked:
        pass
    assert asked.args == [Ref(Kind.PERSON, dawn.id)]


def test_what_can_be_done_is_there_while_the_lane_is_busy(qtbot, palette, context):
    going_on = threading.Event()
    context.tasks.run(going_on.wait, lambda _: None)
    palette.line.setText("lock")
    qtbot.waitUntil(lambda: texts(palette) == ["Lock"])
    going_on.set()
    assert context.tasks.wait_idle()
    assert palette.count.text() == "Nothing in the notebook has these words."


def test_what_was_done_last_by_its_name_comes_first_the_next_time(qtbot, palette, context, book, window):
    found(palette, context, "lock")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    again = SearchPalette(context, book, window)
    qtbot.addWidget(again)
    assert texts(again) == ["Lock", "Log a conversation"]
    assert headings(again) == ["Lately", "Write down"]


def test_closing_it_calls_off_what_was_asked(qtbot, context, book, window):
    palette, going_on = SearchPalette(context, book, window), threading.Event()
    palette.open()
    context.tasks.run(going_on.wait, lambda _: None)
    palette.line.setText("lock")
    palette.reject()
    QApplication.sendPostedEvents(palette, QEvent.Type.DeferredDelete)
    going_on.set()
    assert context.tasks.wait_idle()  # an answer to a sheet that is gone would raise here


def test_a_count_for_what_was_typed_before_does_not_come_to_a_sheet_that_is_gone(
    qtbot, context, book, window, monkeypatch
):
    counting, going_on = threading.Event(), threading.Event()

    def count(_reader, _text):
        counting.set()
        return going_on.wait(10) and 7

    reader = type(context.desk.reader)
    monkeypatch.setattr(reader, "search", lambda _reader, _text, _limit: Found((), None))
    monkeypatch.setattr(reader, "count_found", count)
    palette = SearchPalette(context, book, window)
    palette.open()
    palette.line.setText("b")
    qtbot.waitUntil(counting.is_set)
    palette.line.setText("bu")
    palette.close()
    QApplication.sendPostedEvents(palette, QEvent.Type.DeferredDelete)
    going_on.set()
    assert context.tasks.wait_idle()


def test_a_screen_reader_hears_the_line_the_arrows_choose(qtbot, palette, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert heard == ["Lock, Ctrl+Shift+L"]
