"""Words, headings, badges, buttons, cards, the sidebar, the frame of a page: what they promise to all pages."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import link_button, primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.idle_watch import IdleWatch
from connector_app.ui.widgets.inline_question import InlineQuestion
from connector_app.ui.widgets.letters_wide import LettersWide
from connector_app.ui.widgets.list_and_pane import ListAndPane
from connector_app.ui.widgets.notice import Notice
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.sidebar import NavButton, Sidebar
from connector_app.ui.widgets.words import Words

HOSTILE = "<b>bold</b> <img src=x> & co"


@pytest.fixture
def put(qtbot, themed):
    def show(widget):
        qtbot.addWidget(widget)
        themed.dress(widget)
        widget.show()
        return widget

    return show


@pytest.mark.parametrize("make", [Words, Heading, Badge, Card, Notice, PageFrame, ColumnPage, EmptyState])
def test_labels_show_words_as_they_were_written(put, make):
    widget = put(make(HOSTILE))
    labels = [widget, *widget.findChildren(QLabel)] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    shown = [label for label in labels if label.text() == HOSTILE]
    assert shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("make", [primary_button, secondary_button, link_button])
def test_buttons_keep_ampersands_and_can_be_hit(put, make):
    button = put(make("Joe & Co"))
    assert button.text() == "Joe && Co"
    assert button.accessibleName() == "Joe & Co"
    assert button.height() >= 24


def test_words_lean_to_where_lines_begin(put):
    words = put(Words("Amina"))
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert words.alignment() & Qt.AlignmentFlag.AlignRight
    words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert words.alignment() & Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_a_button_like_space(qtbot, put, key):
    for button in (put(primary_button("Go on")), put(NavButton("Today", "Ctrl+1"))):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_the_sidebar_marks_one_place(qtbot, put):
    sidebar = put(Sidebar("Connector", "Places"))
    sidebar.add_place("today", "Today")
    sidebar.add_place("people", "People")
    sidebar.add_tool("lock", "Lock", "Ctrl+Shift+L")
    sidebar.add_place("settings", "Settings", among_tools=True)
    sidebar.set_current("people")
    assert [b.isChecked() for b in sidebar.findChildren(QPushButton)] == [False, True, False, False]
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        sidebar.findChildren(QPushButton)[2].click()
    assert chosen.args == ["lock"]
    sidebar.set_current("settings")
    assert [b.isChecked() for b in sidebar.findChildren(QPushButton)] == [False, False, False, True]
    told = QAccessible.queryAccessibleInterface(sidebar.findChildren(QPushButton)[3])
    assert told.state().checked
    assert told.role() == QAccessible.Role.RadioButton
    sidebar.set_current("nowhere")
    assert not any(b.isChecked() for b in sidebar.findChildren(QPushButton))


def test_a_number_behind_a_place_is_seen_said_and_never_cut(put):
    sidebar = put(Sidebar("Connector", "Places"))
    sidebar.add_place("today", "Today", "Ctrl+1")
    button = sidebar.findChildren(QPushButton)[0]
    bare, plain = button.sizeHint().width(), button.grab().toImage()
    sidebar.set_badge("today", "12", "12 promises are due")
    assert button.toolTip() == "Ctrl+1"
    assert button.accessibleDescription() == "12 promises are due"
    assert button.sizeHint().width() > bare
    assert button.grab().toImage() != plain
    sidebar.set_badge("today", "", "nothing is due")
    assert (button.accessibleDescription(), button.sizeHint().width()) == ("", bare)


def test_a_narrow_sidebar_says_no_shortcuts(put):
    sidebar = put(Sidebar("Connector", "Places"))
    sidebar.add_tool("lock", "Lock", "Ctrl+Shift+L")
    wide = sidebar.sizeHint().width()
    sidebar.set_narrow(True)
    assert sidebar.findChildren(QPushButton)[0].text() == "Lock"
    assert sidebar.sizeHint().width() < wide


def test_a_sidebar_asks_for_the_height_it_has_when_narrow(put):
    sidebar = Sidebar("Connector", "Places")
    for key in ("today", "people", "lock"):
        sidebar.add_tool(key, key)
    put(sidebar)
    wide, roomy = sidebar.minimumSizeHint().height(), sidebar.roomy_height
    sidebar.set_narrow(True)
    assert sidebar.minimumSizeHint().height() == wide < roomy == sidebar.roomy_height


def test_of_many_pages_the_one_shown_says_how_much_room_is_needed(put):
    stack, small, large = put(PageStack()), QWidget(), QWidget()
    small.setMinimumSize(10, 20)
    large.setMinimumSize(300, 400)
    for page in (small, large):
        stack.addWidget(page)
    assert stack.minimumSizeHint() == QSize(10, 20)
    stack.setCurrentWidget(large)
    assert stack.minimumSizeHint() == QSize(300, 400)
    stack.removeWidget(large)
    assert stack.currentWidget() is small


def test_words_that_wrap_need_the_height_of_the_width_there_is(put):
    stack, page = put(PageStack()), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(Words("a word and another one " * 20, wrap=True))
    stack.addWidget(page)
    assert stack.layout().hasHeightForWidth()
    assert stack.heightForWidth(200) > stack.heightForWidth(800) == column.minimumHeightForWidth(800)
    assert stack.layout().sizeHint().height() == stack.minimumSizeHint().height()


def test_a_column_stays_so_many_letters_wide_whatever_their_size(put):
    column = put(LettersWide(40))
    before = column.maximumWidth()
    font = column.font()
    font.setPointSizeF(2 * font.pointSizeF())
    column.setFont(font)
    assert column.maximumWidth() == 40 * column.fontMetrics().averageCharWidth() > before


def test_an_empty_page_offers_the_first_step(qtbot, put):
    empty = put(EmptyState("Nothing yet.", "Begin"))
    with qtbot.waitSignal(empty.asked):
        empty.button.click()
    empty.set_texts("Still nothing.")
    assert not empty.button.isVisible()


def test_a_pane_shows_one_thing_at_a_time(put):
    both = put(ListAndPane("Reading"))
    both.set_list(Words("list"))
    both.set_pane(Words("first"))
    both.set_pane(Words("second"))
    assert both.widget(1).widget().text() == "second"


def test_a_passphrase_is_hidden_until_asked_for_and_can_be_pasted(qapp, put):
    field = put(PassphraseField("Passphrase"))
    qapp.clipboard().setText("copper kettle")
    field.line.paste()
    assert field.text == "copper kettle"
    assert field.line.displayText() != "copper kettle"
    field.show_box.click()
    assert field.line.displayText() == "copper kettle"
    field.clear()
    assert field.text == ""
    assert not field.show_box.isChecked()


def test_a_name_without_an_end_makes_nothing_wider(put):
    name = "x" * 1_200
    assert put(Heading(name, 1)).minimumSizeHint().width() < 400
    assert put(Words(name, wrap=True)).text() == name


def test_a_question_keeps_asking_until_the_answer_will_do(put):
    question, answers = put(InlineQuestion()), []
    question.ask("When?", lambda text: answers.append(text) or ("" if text == "yesterday" else "Not a day."))
    question.line.setText("soon")
    question.ok.click()
    assert question.isVisible()
    assert question.wrong == "Not a day."
    question.line.setText("yesterday")
    question.ok.click()
    assert not question.isVisible()
    assert answers == ["soon", "yesterday"]


def test_idleness_is_noticed_and_every_sign_of_life_counts(qtbot, qapp):
    watch, window = IdleWatch(0.001), QWindow()
    watch.watch(window)
    with qtbot.waitSignal(watch.idle, timeout=1000):
        pass
    watch._timer.start(60_000)
    left = watch._timer.remainingTime()
    watch._timer.setInterval(90_000)
    where = QPointF(1, 1)
    move = QMouseEvent(
        QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.NoModifier
    )
    qapp.sendEvent(window, move)
    assert watch._timer.remainingTime() > left
    watch.stop()
    assert not watch._timer.isActive()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_page_is_as_far_from_either_side_with_the_room_of_bars_beside_it(qtbot, put, direction):
    page, card = PageFrame("Page"), Card("Card")
    page.actions_row.addWidget(button := primary_button("Go on"))
    page.body.addWidget(Scrolling(card))
    scrolled = Scrolling(page)
    scrolled.setLayoutDirection(direction)
    put(scrolled)
    scrolled.resize(700, 400)

    def sides(part):
        left = part.mapTo(scrolled, QPoint()).x()
        begin, end = left, scrolled.width() - left - part.width()
        return (begin, end) if direction is Qt.LayoutDirection.LeftToRight else (end, begin)

    qtbot.waitUntil(lambda: sides(card) == (28, 28))
    assert sides(page.title)[0] == 28
    assert sides(button)[1] == 28
    page.put_in_page()
    qtbot.waitUntil(lambda: sides(card) == (0, 24))
