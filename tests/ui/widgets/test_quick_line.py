import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from connector_app.ui.widgets.quick_line import Look, Mark, QuickLine
from connector_app.ui.widgets.quick_line_popup import Offer

DAWNS = [Offer("@Dawn", "Dawn", "bingo", "d1"), Offer("@Dawn", "Dawn", "number 12", "d2"), Offer("@Zoe", "New")]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    QVBoxLayout(window)
    window.resize(500, 400)
    qtbot.addWidget(window)
    return window


def shown(window, qtbot, **options):
    line = QuickLine(parent=window, **options)
    window.layout().addWidget(line)
    window.layout().addStretch()
    window.show()
    qtbot.waitExposed(window)
    line.setFocus()
    return line


@pytest.fixture
def line(window, qtbot):
    return shown(window, qtbot)


def offering(line, offers):
    asked = []
    line.completion_wanted.connect(lambda sign, prefix: (asked.append((sign, prefix)), line.offer(offers)))
    return asked


def test_typing_after_a_sign_asks_for_suggestions(line):
    asked = offering(line, DAWNS)
    QTest.keyClicks(line, "x @Da")
    assert asked == [("@", ""), ("@", "D"), ("@", "Da")]
    assert line.offers == tuple(DAWNS)


def test_down_and_enter_choose_the_second(line):
    offering(line, DAWNS)
    chosen = []
    line.chosen.connect(chosen.append)
    QTest.keyClicks(line, "met @Da")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert chosen == [DAWNS[1]]
    assert line.line() == "met @Dawn "
    assert line.offers == ()


def test_up_goes_round_to_the_last_and_tab_chooses(line):
    offering(line, DAWNS)
    QTest.keyClicks(line, "@D")
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.line() == "@Zoe "


def test_escape_closes_until_the_next_sign(line):
    offering(line, DAWNS)
    QTest.keyClicks(line, "@D")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.keyClicks(line, "a")
    assert line.offers == ()
    QTest.keyClicks(line, " buses @A")
    assert line.offers == tuple(DAWNS)


def test_a_click_chooses(line, qtbot):
    offering(line, DAWNS)
    QTest.keyClicks(line, "@D")
    entries = line.window().findChild(QWidget, "offers").findChildren(QWidget, "qt_scrollarea_viewport")[0]
    middle = entries.parent().visualItemRect(entries.parent().item(1)).center()
    QTest.mouseClick(entries, Qt.MouseButton.LeftButton, pos=middle)
    assert line.line() == "@Dawn "


def test_control_enter_submits_and_enter_breaks_the_line(line):
    submitted = []
    line.submitted.connect(lambda: submitted.append(line.line()))
    QTest.keyClicks(line, "one")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    keypad = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(line, Qt.Key.Key_Enter, keypad)
    assert submitted == ["one\n", "one\n"]


def test_enter_submits_a_single_line(window, qtbot):
    line = shown(window, qtbot, single_line=True)
    submitted = []
    line.submitted.connect(lambda: submitted.append(line.line()))
    QTest.keyClicks(line, "Bea > Cy")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert submitted == ["Bea > Cy"]


def test_it_grows_to_eight_lines_and_shrinks_again(line, qtbot):
    one = line.height()
    line.set_line("\n".join("abcdefghijkl"))
    qtbot.waitUntil(lambda: line.height() > 5 * one // 2)
    eight = line.height()
    line.set_line("\n".join("abcdefghijklmnopq"))
    QApplication.processEvents()
    assert line.height() == eight
    line.set_line("")
    qtbot.waitUntil(lambda: line.height() == one)


def test_set_line_can_be_undone_and_leaves_the_cursor(line):
    line.insertPlainText("met 👋 @Dawn")
    QTest.keyClick(line, Qt.Key.Key_Home)
    line.set_line("met 👋 @Dawn #housing")
    assert line.line() == "met 👋 @Dawn #housing"
    assert line.textCursor().position() == 0
    line.undo()
    assert line.line() == "met 👋 @Dawn"


def test_completion_after_emoji_replaces_the_right_letters(line):
    offering(line, [Offer("@Zoë", "Zoë")])
    line.start_with("👩‍👩‍👧🎉 ")
    QTest.keyClicks(line, "@Zo")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.line() == "👩‍👩‍👧🎉 @Zoë "


def test_what_an_input_method_has_not_committed_is_not_completed(line):
    asked = offering(line, DAWNS)
    QTest.keyClicks(line, "@")
    QApplication.sendEvent(line, QInputMethodEvent("マ", []))
    assert line.offers == ()
    done = QInputMethodEvent("", [])
    done.setCommitString("マリ")
    QApplication.sendEvent(line, done)
    assert asked[-1] == ("@", "マリ")
    assert line.offers == tuple(DAWNS)


def test_pastes_plain_text(line):
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("a\x07b\u202e\nc")
    line.insertFromMimeData(data)
    assert line.line() == "ab\nc"


def test_a_very_long_paste_is_kept_whole(line):
    data = QMimeData()
    data.setText("ä " * 100_000)
    line.insertFromMimeData(data)
    assert len(line.line()) == 200_000


def test_marks_carry_the_format_of_their_look(line):
    accent = QTextCharFormat()
    accent.setForeground(QColor("teal"))
    line.set_formats({Look.NAME: accent})
    line.start_with("🎉 @Dawn buses")
    line.mark([Mark(2, 7, Look.NAME)])
    selection = line.extraSelections()[0]
    assert selection.cursor.selectedText() == "@Dawn"
    assert selection.format.foreground().color() == QColor("teal")


def test_undo_is_left_to_the_window_when_the_line_has_none(line, window, qtbot):
    line.start_with("")
    undone = []
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
    shortcut.activated.connect(lambda: undone.append(True))
    window.activateWindow()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    QTest.keyClicks(line, "abc")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    assert line.line() == ""


def test_the_list_opens_above_when_there_is_no_room_below(window, qtbot):
    line = QuickLine(parent=window)
    window.layout().addStretch()
    window.layout().addWidget(line)
    window.show()
    qtbot.waitExposed(window)
    line.setFocus()
    offering(line, DAWNS)
    QTest.keyClicks(line, "@D")
    popup = window.findChild(QWidget, "offers")
    assert popup.geometry().bottom() <= line.y() + line.height() // 2
    assert window.rect().contains(popup.geometry())
