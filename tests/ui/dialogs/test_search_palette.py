import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from connector_app.application.rows import Found
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.search_palette import SearchPalette
from tests.factory import make_conversation, make_person

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
def palette(qtbot, context, window, done):
    actions = []
    for text, keys in (("Log a conversation", "Ctrl+N"), ("Lock", "Ctrl+Shift+L"), ("Undo", "Ctrl+Z")):
        action = QAction(text, window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked, said=text: done.append(said))
        actions.append(action)
    actions[2].setEnabled(False)
    made = SearchPalette(context, actions, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    return made


def texts(palette):
    return [line.strong or line.text for line in palette.results.lines]


def found(palette, context, typed):
    palette.line.setText(typed)
    assert context.tasks.wait_idle()
    return texts(palette)


def test_before_typing_it_lists_what_can_be_done(palette):
    assert texts(palette) == ["Log a conversation", "Lock"]
    assert palette.results.lines[0].badge == "Ctrl+N"


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
    palette._show("old", Found((), 7))
    assert palette.count.text() != "7 found"
    assert context.tasks.wait_idle()


def test_more_than_can_be_counted_is_said_so(palette):
    palette._show("", Found((), 0))
    assert palette._count_text("bus", Found((), 1000)) == "1,000+ found, the newest first"
