"""A question that opens where it is asked is made when it is asked, and stands where it would have stood."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from connector_app.ui.widgets.inline_question import InlineQuestion


@pytest.fixture
def asked(qtbot):
    """A page with a question between two buttons; its answers."""
    page = QWidget()
    qtbot.addWidget(page)
    page.before, page.question, page.after = QPushButton("before"), InlineQuestion(), QPushButton("after")
    box = QVBoxLayout(page)
    for widget in (page.before, page.question, page.after):
        box.addWidget(widget)
    page.answers = []
    page.show()
    qtbot.waitExposed(page)
    return page


def test_nothing_of_it_is_made_before_it_asks(asked):
    assert asked.question.findChildren(QWidget) == []
    assert asked.question.wrong == ""
    asked.question.close_question()
    assert asked.question.findChildren(QWidget) == []


def test_tab_goes_through_it_where_it_stands_although_it_was_made_late(asked, qtbot):
    asked.question.ask("What is it called?", lambda answer: asked.answers.append(answer) or "")
    stops = []
    asked.before.setFocus()
    for _ in range(5):
        stops.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    question = asked.question
    assert stops == [asked.before, question.line, question.ok, question.cancel, asked.after]


def test_what_is_typed_at_once_is_the_answer(asked):
    asked.question.ask("What is it called?", lambda answer: asked.answers.append(answer) or "")
    QTest.keyClicks(QApplication.focusWidget(), "Round the oak")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.answers == ["Round the oak"]
    assert asked.question.isHidden()


def test_what_is_wrong_is_said_and_it_stays_open(asked):
    asked.question.ask("What is it called?", lambda _answer: "Write a name.")
    asked.question.ok.click()
    assert asked.question.isVisible()
    assert asked.question.wrong == "Write a name."
    assert len(asked.question.findChildren(QLineEdit)) == 1


def test_what_is_wrong_is_brought_into_view(qtbot):
    content = QWidget()
    box = QVBoxLayout(content)
    box.addSpacing(900)
    box.addWidget(question := InlineQuestion())
    scroll = QScrollArea()
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    scroll.resize(300, 200)
    scroll.show()
    question.ask("What is it called?", lambda _answer: "Nobody is called so.")
    qtbot.waitUntil(lambda: question.line.visibleRegion().boundingRect().height() == question.line.height())
    question.ok.click()
    wrong = question._parts.wrong
    qtbot.waitUntil(lambda: wrong.visibleRegion().boundingRect().height() == wrong.height() > 0)
