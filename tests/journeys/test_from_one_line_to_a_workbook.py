# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""The whole main job through the real window: create, log, exchange, undo, look, export, close, reopen."""

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from connector_app.domain.noun import Kind
from tests.journeys.hands import create, start, unlock  # noqa: F401
from tests.journeys.key_counting import CONTROL, CONTROL_SHIFT

NEIGHBOURS = [f"Nan{number}" for number in range(1, 25)]


def agree(qtbot, hands):
    hands.press(Qt.Key.Key_2, CONTROL)
    people = hands.place.page("people")
    hands.settle()
    people.list.selectAll()
    qtbot.waitUntil(people._counted.isVisible)
    people._counted.click()
    hands.settle()
    people.counted_question.record.click()
    hands.settle()


def test_from_one_line_to_a_workbook(qtbot, start, tmp_path):
    window = start()
    hands = create(qtbot, window)

    # A first conversation, and a picnic at which enough people spoke to make a summary.
    hands.log("@Dawn @Ali buses stop at six #transport !fri ring about the bench")
    hands.log(" ".join(f"@{name}" for name in NEIGHBOURS) + " picnic by the canal #food #reciprocity")
    assert hands.count(Kind.CONVERSATION) == 2
    assert hands.count(Kind.PERSON) == 26
    assert hands.count(Kind.FOLLOW_UP) == 1

    # An exchange, taken back, and done again after all.
    hands.exchange("Dawn > Ali: lift to clinic 40m")
    assert hands.count(Kind.EXCHANGE) == 1
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    assert hands.count(Kind.EXCHANGE) == 0
    hands.press(Qt.Key.Key_Z, CONTROL_SHIFT)
    hands.settle()
    assert hands.count(Kind.EXCHANGE) == 1

    # Everybody agreed to be counted: all selected, one button, one question.
    agree(qtbot, hands)

    # The summary of this quarter, as it would leave; and the file, which says the same.
    hands.press(Qt.Key.Key_E, CONTROL_SHIFT)
    page = hands.place.page("summaries")
    hands.settle()
    page.period._after.click()
    hands.settle()
    qtbot.waitUntil(page.export.isEnabled)
    page.export.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "summary.xlsx"))
    dialog.reject()
    hands.settle()
    book = openpyxl.load_workbook(tmp_path / "summary.xlsx")
    assert book.sheetnames[:3] == ["Cover", "Contents", "Notes"]
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    assert 25 in cells
    assert "[c]" in cells
    assert not {"Dawn", "Ali", *NEIGHBOURS} & {word for cell in cells for word in str(cell).split()}

    # Closed, and opened again another day: it asks, and everything is there.
    window.close()
    again = start()
    assert not [words for words in again.findChildren(QLabel) if "Dawn" in words.text()]
    hands = unlock(qtbot, again)
    assert (hands.count(Kind.CONVERSATION), hands.count(Kind.EXCHANGE)) == (2, 1)
    assert [hit.kind for hit in hands.reader.search("clin").hits] == [Kind.EXCHANGE]
    again.close()


def test_a_draft_is_there_after_the_window_was_closed_in_the_middle_of_a_sentence(qtbot, start):
    window = start()
    hands = create(qtbot, window)
    hands.press(Qt.Key.Key_N, CONTROL)
    page = hands.place.page("log")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.heard.line)
    QTest.keyClicks(page.heard.line, "the landlord has not")
    window.close()
    again = start()
    hands = unlock(qtbot, again)
    hands.press(Qt.Key.Key_N, CONTROL)
    page = hands.place.page("log")
    qtbot.waitUntil(lambda: page.heard.line.line() == "the landlord has not")
    again.close()
