import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from connector_app.ui.pages.log_parts.columns import Columns


@pytest.fixture
def columns(qtbot):
    first, second = QLabel("\n" * 40), QLineEdit()
    columns = Columns()
    for part in (QLabel("top"), first):
        columns.add(part)
    columns.add(second, second=True)
    columns.second = second
    qtbot.addWidget(columns)
    columns.resize(1400, 300)
    columns.show()
    qtbot.waitExposed(columns)
    return columns


def test_the_second_column_stands_beside_where_there_is_room_and_below_where_not(columns, qtbot):
    assert columns.second.mapTo(columns, columns.second.rect().topLeft()).x() > 700
    columns.resize(400, 300)
    qtbot.waitUntil(lambda: columns.second.mapTo(columns, columns.second.rect().topLeft()).x() < 100)


def test_what_is_kept_in_view_stays_there_when_the_window_shrinks(columns, qtbot):
    columns.activateWindow()
    columns.second.setFocus()
    qtbot.waitUntil(columns.second.hasFocus)
    columns.keep_in_view(columns.second)
    columns.resize(400, 300)

    def in_view():
        return columns.viewport().rect().contains(columns.second.geometry().translated(0, -_scrolled(columns)))

    qtbot.waitUntil(in_view)


def _scrolled(columns):
    return columns.verticalScrollBar().value()


def test_all_of_what_one_writes_in_is_seen_and_not_only_the_line_one_is_on(columns, qtbot):
    text = QPlainTextEdit()
    text.setFixedHeight(120)
    columns.add(text)
    columns.resize(400, 300)
    qtbot.waitUntil(lambda: text.geometry().top() > 300)
    columns.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    columns.keep_in_view(text)
    assert columns.viewport().rect().contains(text.geometry().translated(0, -_scrolled(columns)))


def test_whoever_comes_back_sees_the_page_from_its_top_where_that_shows_what_one_writes_in(columns):
    line = QLineEdit()
    columns.add(line, second=True)
    bar = columns.verticalScrollBar()
    bar.setValue(bar.maximum())
    columns.keep_in_view(line)
    assert bar.value() == 0
