# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""Somebody's first day with a spreadsheet: dropped on the window, looked at, brought in, taken back, and again."""

import csv
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog

from connector_app.domain.noun import Kind
from connector_app.ui.pages.bring_in_page import BringInPage
from tests.journeys.hands import create, start  # noqa: F401
from tests.journeys.key_counting import CONTROL, Keyboard
from tests.ui.dropping import dropped

#: Keys from the dropped file to the people in the list: on to the rows, bring them in.
MOST_KEYS = 2
_PEOPLE = 40
FIRST = ("Ada", "Bela", "Cara", "Dora", "Ena")
LAST = ("Pike", "Quirk", "Rowe", "Sands", "Thorne", "Usher", "Vale", "Wick")


@pytest.fixture
def spreadsheet(tmp_path):
    """Forty people as somebody has them in a table."""
    path = tmp_path / "street.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["Name", "Telephone", "E-mail", "Where we met"])
        for number in range(_PEOPLE):
            name = f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST)]}"
            table.writerow([name, f"0115 496 0{number:03}", f"p{number}@example.org", "at the fair"])
    return path


@pytest.fixture
def hands(qtbot, start):
    made = create(qtbot, start())
    yield made
    made.window.close()


def page_of(hands) -> BringInPage:
    return hands.place.page("bring-in")


def bring(hands, path):
    """Drop a file on the window and wait until it was read."""
    assert dropped(hands.place, QUrl.fromLocalFile(str(path)))
    hands.settle()
    hands.settle()
    return page_of(hands)


def test_forty_people_come_in_by_two_keys_and_go_back_by_one(hands, spreadsheet):
    page = bring(hands, spreadsheet)
    keys = Keyboard(hands.window)
    assert QApplication.focusWidget() is page.go_on
    keys.press(Qt.Key.Key_Return)
    hands.settle()
    assert page.go_on.text() == f"Bring in {_PEOPLE} people"
    assert hands.count(Kind.PERSON) == 0
    keys.press(Qt.Key.Key_Return)
    hands.settle()
    assert hands.count(Kind.PERSON) == _PEOPLE
    assert keys.cost <= (0, MOST_KEYS)

    # They are to be seen, by the one button that is left.
    keys.press(Qt.Key.Key_Return)
    hands.settle()
    assert hands.place.current == "people"
    assert hands.place.page("people").model.rowCount() == _PEOPLE

    # One key takes all of it back, and the file comes in again as the last time.
    keys.press(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    assert hands.count(Kind.PERSON) == 0
    page = bring(hands, spreadsheet)
    assert page.columns.guess.as_last_time
    for _ in range(MOST_KEYS):
        keys.press(Qt.Key.Key_Return)
        hands.settle()
    assert hands.count(Kind.PERSON) == _PEOPLE

    # Once more: everybody is known now, and nobody is doubled.
    page = bring(hands, spreadsheet)
    keys.press(Qt.Key.Key_Return)
    hands.settle()
    assert page.view.coming == 0
    assert not page.go_on.isEnabled()


def test_a_key_asks_for_a_file_and_an_empty_page_does(hands, qtbot):
    hands.place.go("today")
    hands.settle()
    hands.press(Qt.Key.Key_I, CONTROL)
    dialog = page_of(hands).findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    hands.place.go("people")
    hands.settle()
    empty = hands.place.page("people").empty
    assert empty.also.isVisible()
    empty.also.click()
    assert hands.place.current == "bring-in"
    for dialog in page_of(hands).findChildren(QFileDialog):
        dialog.reject()


def test_past_conversations_come_in_from_a_file(hands, tmp_path):
    path = tmp_path / "diary.csv"
    first = date(2026, 3, 2)
    said = ("The buses stop at six", "The hall is cold", "They would like a bench")
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["Date", "Who", "What was said"])
        for number, words in enumerate(said):
            day = first + timedelta(number)
            table.writerow([day.isoformat(), f"Zofia {number}", f"{words}, and nobody has asked about it so far."])
    page = bring(hands, path)
    for _ in range(MOST_KEYS):
        hands.press(Qt.Key.Key_Return)
        hands.settle()
    assert hands.count(Kind.CONVERSATION) == len(said), page.trouble.text()


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("list.pdf", b"%PDF-1.7\n1 0 obj", "PDF"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(200), "photo.csv"),
        ("nothing.csv", b"", "empty"),
        ("bomb.xlsx", b"PK\x03\x04" + bytes(64), "bomb.xlsx"),
    ],
)
def test_what_cannot_be_read_says_so_on_the_page_and_changes_nothing(hands, tmp_path, name, content, why):
    path = tmp_path / name
    path.write_bytes(content)
    page = bring(hands, path)
    assert hands.place.current == "bring-in"
    assert why in page.empty.sentence.text()
    assert QApplication.focusWidget() is page.empty.button
    assert path.read_bytes() == content
    assert hands.count(Kind.PERSON) == 0
