"""The page that brings a file in: step by step, stopped, corrected, and told why not."""

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from connector_app.application.dispatch import Dispatcher
from connector_app.application.imports.arriving import Choice, Content, Verdict
from connector_app.application.rows import Listing
from connector_app.domain.consent import Purpose
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.file_formats import FileFormats
from connector_app.ui.context import Context
from connector_app.ui.pages.bring_in_page import BringInPage
from tests.factory import make_person
from tests.ui.pages.list_pages import button, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")
HEADINGS = ("Name", "Tel", "Shoe size")
PEOPLE = (("Ada Pike", "0115 496 0001", "4"), ("Bela Quirk", "0115 496 0002", "5"), ("", "", "6"))


@pytest.fixture
def reading(context):
    """A context in which files can be read."""
    desk = replace(context.desk, files=FileFormats())
    return Context(desk, context.tasks, context.messages, context.changes, context.settings)


@pytest.fixture
def page(qtbot, reading):
    made = BringInPage(reading)
    qtbot.addWidget(made)
    return shown(made)


@pytest.fixture
def path(tmp_path):
    return table(tmp_path / "street.csv", HEADINGS, *PEOPLE)


def table(path, *rows, encoding="utf-8"):
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file).writerows(rows)
    return path


def read(page, path, content=None):
    page.read(path, content)
    return settle(page)


def rows_of(page, path):
    """Read a file and go on to its rows."""
    read(page, path)
    page.go_on.click()
    settle(page)
    return page.view


def people(desk):
    return [row.label for row in desk.reader.rows(Kind.PERSON, desk.reader.order(Listing(Kind.PERSON)))]


def test_an_empty_page_says_what_to_do_and_asks_for_the_file(page):
    assert "Drop a file anywhere" in page.empty.sentence.text()
    assert not page.go_on.isVisible()
    page.empty.button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_what_columns_hold_is_guessed_named_and_shown_as_it_will_arrive(page, path):
    read(page, path)
    assert page.subtitle.text() == "Step 1 of 2: what the columns hold"
    choices = page.columns.rows.choices
    assert [choices[column].accessibleName() for column in (0, 1)] == [
        "Column 1, Name: holds",
        "Column 2, Tel: holds",
    ]
    assert [choices[column].currentText() for column in (0, 1, 2)] == ["Name", "Phone", "Leave out"]
    assert [line.strong for line in page.columns.sample.lines][:2] == ["Ada Pike", "Bela Quirk"]


def test_a_corrected_column_changes_the_rows_at_once(page, path):
    read(page, path)
    choice = page.columns.rows.choices[1]
    choice.setCurrentIndex(choice.findData(""))
    choice.activated.emit(choice.currentIndex())
    settle(page)
    assert "0115" not in page.columns.sample.lines[0].text
    assert page.columns.guess.mapping.roles[1] == ""


def test_rows_can_be_said_to_be_something_else(page, path):
    read(page, path)
    chip = next(chip for chip in page.columns.contents.chips if chip.words == "Exchanges")
    chip.click()
    settle(page)
    assert page.columns.guess.mapping.content is Content.EXCHANGES


def test_letters_that_look_wrong_are_read_anew(page, tmp_path):
    path = table(tmp_path / "old.csv", HEADINGS, ("Siân Żak", "0115 496 0001", "4"), encoding="cp1250")
    read(page, path)
    box = page.columns.alphabets
    box.setCurrentIndex(box.findData("cp1250"))
    box.activated.emit(box.currentIndex())
    settle(page)
    assert page.columns.sample.lines[0].strong.startswith("Si")
    assert page.columns.sample.lines[0].strong.endswith("Żak")
    assert page.columns.alphabets.currentData() == "cp1250"


def test_nothing_is_kept_before_the_button_and_all_of_it_after(page, path, desk, said):
    view = rows_of(page, path)
    assert page.go_on.text() == "Bring in 2 people"
    assert people(desk) == []
    assert {verdict: len(places) for verdict, places in view.looked.order.items() if places} == {
        Verdict.NEW: 2,
        Verdict.UNREADABLE: 1,
    }
    page.go_on.click()
    settle(page)
    assert sorted(people(desk)) == ["Ada Pike", "Bela Quirk"]
    assert said[-1].text == "2 people brought in."
    assert desk.notebook.copies()
    said[-1].action()
    settle(page)
    assert people(desk) == []


def test_nobody_is_taken_to_have_agreed_unless_it_is_said(page, path, desk):
    view = rows_of(page, path)
    assert view.counted.currentText() == "Nobody was asked yet"
    view.counted.setCurrentIndex(1)
    view.counted.activated.emit(1)
    settle(page)
    page.go_on.click()
    settle(page)
    keys = desk.reader.order(Listing(Kind.PERSON))
    ids = [row.id for row in desk.reader.rows(Kind.PERSON, keys)]
    assert all(desk.reader.standing([id_], Purpose.ANONYMOUS_COUNTS) for id_ in ids)


def test_letters_choose_for_the_rows_that_are_marked(page, path):
    view = rows_of(page, path)
    new = next(chip for chip in view.groups.chips if chip.words.startswith("New"))
    new.click()
    settle(page)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_L)
    assert page.go_on.text() == "Bring in 1 person"
    QTest.keyClick(view.list, Qt.Key.Key_Space)
    assert view.coming == 2
    view.for_all[Choice.LEAVE].click()
    settle(page)
    assert view.coming == 0
    assert not page.go_on.isEnabled()
    view.for_all[Choice.ADD].click()
    settle(page)
    assert view.coming == 2


def test_somebody_like_one_we_have_stands_beside_them_and_can_be_added_there(page, tmp_path, desk, store):
    known = make_person(
        "Ada Pike", contact_points=(ContactPoint(ContactKind.PHONE, "0115 496 0009"),), notes="Tea."
    )
    store(known)
    path = table(tmp_path / "one.csv", HEADINGS, ("Ada Pike", "0115 496 0001", "4"))
    view = rows_of(page, path)
    assert view.looked.arrivals.rows[0].verdict is Verdict.LIKE
    beside = words(view.split.widget(1).widget())
    assert {"0115 496 0001", "0115 496 0009", "Tea."} <= set(beside)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_F)
    settle(page)
    page.go_on.click()
    settle(page)
    assert people(desk) == ["Ada Pike"]
    points = desk.reader.get(Ref(Kind.PERSON, known.id)).contact_points
    assert [point.value for point in points] == ["0115 496 0009", "0115 496 0001"]


def test_one_goes_back_to_the_columns_and_what_was_chosen_stays(page, path):
    view = rows_of(page, path)
    view.list.choose(2)
    QTest.keyClick(view.list, Qt.Key.Key_L)
    assert view.coming == 1
    page.back.click()
    assert page.subtitle.text() == "Step 1 of 2: what the columns hold"
    page.go_on.click()
    settle(page)
    assert page.view.coming == 1


def test_cards_are_looked_over_at_once(page, tmp_path):
    path = tmp_path / "cards.vcf"
    path.write_bytes(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Pike\r\nEND:VCARD\r\n")
    read(page, path)
    assert page.columns is None
    assert page.go_on.text() == "Bring in 1 person"


def test_a_file_that_cannot_be_read_is_told_where_it_was_asked_for(page, tmp_path):
    path = tmp_path / "list.pdf"
    path.write_bytes(b"%PDF-1.7")
    read(page, path)
    assert "is a PDF" in page.empty.sentence.text()
    assert page.stack.currentWidget() is page.empty


def test_what_cannot_be_made_of_the_columns_is_told_on_them(page, path):
    read(page, path)
    for choice in list(page.columns.rows.choices.values()):
        choice.setCurrentIndex(0)
        choice.activated.emit(0)
    settle(page)
    page.go_on.click()
    settle(page)
    assert page.trouble.isVisible()
    assert page.trouble.text()
    assert page.view is None


def test_storing_that_is_stopped_in_time_keeps_nothing_and_says_so(page, path, desk, said, monkeypatch):
    rows_of(page, path)
    run = Dispatcher.run

    def stopped_meanwhile(self, command, initiator=None, told=None):
        page.work._stop_asked = True
        return run(self, command, initiator, told)

    monkeypatch.setattr(Dispatcher, "run", stopped_meanwhile)
    page.go_on.click()
    settle(page)
    assert people(desk) == []
    assert said[-1].text == "Stopped; nothing was brought in."
    assert page.stack.currentWidget() is page.view
    assert page.go_on.isEnabled()


def test_reading_that_is_stopped_leaves_the_page_as_it_was(page, path):
    page.read(path)
    page.work.stop()
    settle(page)
    assert page.stack.currentWidget() is page.empty
    assert not page.work.busy


def test_the_report_can_be_saved_and_says_that_people_are_named(page, path, tmp_path, said):
    rows_of(page, path)
    page.go_on.click()
    settle(page)
    assert button(page, "Save the report…").isVisible()
    to = tmp_path / "report.txt"
    page.imported.write(to)
    settle(page)
    assert "street.csv" in to.read_text(encoding="utf-8")
    assert "People are named in it" in said[-1].text


def test_escape_goes_back_step_by_step(qtbot, page, path):
    rows_of(page, path)
    leave = []
    page.left.connect(lambda: leave.append("left"))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.subtitle.text() == "Step 1 of 2: what the columns hold"
    assert not leave
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert leave


def test_control_return_goes_on_from_anywhere(page, path):
    read(page, path)
    page.activateWindow()
    page.columns.headings.setFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert page.view is not None


def test_what_is_to_be_known_of_a_file_is_said_before_it_comes_in(page, tmp_path):
    few = table(tmp_path / "hours.csv", ("Giver", "Date", "Hours"), ("Ada", "2026-04-02", "lots"))
    read(page, few)
    page.go_on.click()
    settle(page)
    assert "given to the commons" in page.view.known.text()
    assert {"the commons"} <= set(words(page.view.split))
    assert "not understood and left empty: rows 2" in page.view.known.text()
    assert page.view.known.isVisible()


def test_of_a_file_with_nothing_to_be_known_nothing_is_said(page, path):
    rows_of(page, table(path, *(HEADINGS[:2], ("Ada Pike", "0115 496 0001"))))
    assert not page.view.known.isVisible()
