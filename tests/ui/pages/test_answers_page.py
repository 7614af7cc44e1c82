from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from connector_app.application.export_summary import Details
from connector_app.application.response_sheet import mark_of
from connector_app.domain.noun import ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import ResponseState
from connector_app.file_formats import FileFormats
from connector_app.formats.workbook_writer import write_workbook
from connector_app.ui import veil
from connector_app.ui.context import Context
from connector_app.ui.pages.answers_page import AnswersPage
from connector_app.ui.workplace import Workplace
from tests.asking import HEARD, asks_of, fill_in, let_go, page_of, passed_on
from tests.factory import TODAY
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown
from tests.ui.pages.list_pages import button, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")
MADE_ON = date(2026, 10, 3)
PCN = Organisation(name="Town PCN")
INSIGHTS = [let_go(text) for text in HEARD]
FIRST, SECOND, THIRD = (passed_on(insight, PCN) for insight in INSIGHTS)


@pytest.fixture
def reading(context):
    """A context in which files can be read."""
    desk = replace(context.desk, files=FileFormats())
    return Context(desk, context.tasks, context.messages, context.changes, context.settings)


@pytest.fixture
def page(qtbot, reading, store):
    store(PCN, *INSIGHTS, FIRST, SECOND, THIRD)
    made = AnswersPage(reading)
    qtbot.addWidget(made)
    return shown(made)


@pytest.fixture
def path(desk, tmp_path):
    """A sheet in which one row is answered, and one cannot be understood."""
    made = tmp_path / "came back.xlsx"
    asks = asks_of(*zip(INSIGHTS, (FIRST, SECOND, THIRD), strict=True), mark=mark_of(desk.notebook, MADE_ON))
    protected = themes_shown(*(item.code for item in VOCABULARY.themes.items[:2]))
    write_workbook(protected, Details(recipient="", community="", contact="", made_on=MADE_ON), made, asks=asks)
    book, sheet = page_of(made)
    fill_in(
        sheet, FIRST.token, state="Done", led="Both together", shared_time="Yes", words="It waits until eight."
    )
    fill_in(sheet, SECOND.token, state="perhaps")
    book.save(made)
    return made


def kept(desk, response):
    return desk.reader.get(ref_of(response))


def test_what_a_file_brings_is_shown_beside_what_is_known(page, path):
    page.read(path)
    said = words(settle(page))
    for text in (
        HEARD[0],
        "Town PCN",
        "new",
        "Done, 22 Nov · Who led: Both together · Shared: time",
        "It waits until eight.",
        "Until now: no answer yet",
        "not clear",
        "The sheet was made on Saturday 3 October 2026.",
        "1 row left open.",
    ):
        assert text in said or f"\u2068{text}\u2069" in said, text
    assert any("“perhaps” in the column “Your answer”" in text for text in said)
    assert page.take.text() == "Take in 1 answer"


def test_what_is_chosen_is_taken_in_said_and_taken_back(qtbot, page, path, desk, said, reading):
    page.read(path)
    settle(page)
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    settle(page)
    assert kept(desk, FIRST).state is ResponseState.DONE
    assert said[-1].text == "1 answer taken in."
    assert page.empty.sentence.text() == "1 answer taken in."
    assert not page.take.isVisible()
    said[-1].action()
    settle(page)
    assert kept(desk, FIRST) == FIRST


def test_nothing_is_taken_in_when_nothing_is_chosen(page, path, desk):
    page.read(path)
    settle(page)
    (box,) = page.view.boxes
    assert box.isChecked()
    box.click()
    assert not page.take.isEnabled()
    box.click()
    assert page.take.isEnabled()
    assert kept(desk, FIRST) == FIRST


def test_what_may_be_older_is_not_chosen_by_itself(page, path, desk, store):
    store(replace(FIRST, state=ResponseState.ACKNOWLEDGED, answered_on=date(2026, 11, 20)))
    page.read(path)
    settle(page)
    (box,) = page.view.boxes
    assert not box.isChecked()
    assert any("may be older" in text for text in words(page))
    box.click()
    page.take.click()
    settle(page)
    assert kept(desk, FIRST).state is ResponseState.DONE


def test_what_was_changed_meanwhile_is_looked_at_anew(page, path, desk, store, said):
    page.read(path)
    settle(page)
    changed = replace(FIRST, state=ResponseState.ACKNOWLEDGED, answered_on=TODAY)
    store(changed)
    page.take.click()
    settle(page)
    assert "The record has changed meanwhile" in said[-1].text
    assert kept(desk, FIRST) == changed
    assert not page.view.boxes[0].isChecked()


def test_a_file_that_is_no_sheet_of_answers_is_explained(page, path, tmp_path):
    page.read(path)
    settle(page)
    other = tmp_path / "other.xlsx"
    other.write_bytes(b"nothing of the kind")
    page.read(other)
    settle(page)
    assert page.empty.isVisible()
    assert "is not an Excel workbook" in page.empty.sentence.text()
    assert not page.take.isVisible()


def test_many_answers_are_shown_a_part_at_a_time_and_all_are_chosen(page, desk, store, tmp_path):
    insights = [let_go(f"What was heard, {'x' * number}.") for number in range(30)]
    responses = [passed_on(insight, PCN) for insight in insights]
    store(*insights, *responses)
    path = tmp_path / "many.xlsx"
    asks = asks_of(*zip(insights, responses, strict=True), mark=mark_of(desk.notebook, MADE_ON))
    protected = themes_shown(*(item.code for item in VOCABULARY.themes.items[:2]))
    write_workbook(protected, Details(recipient="", community="", contact="", made_on=MADE_ON), path, asks=asks)
    book, sheet = page_of(path)
    for response in responses:
        fill_in(sheet, response.token, state="Acknowledged")
    book.save(path)
    page.read(path)
    settle(page)
    assert len(page.view.boxes) == 25
    assert page.take.text() == "Take in 30 answers"
    button(page, "5 more answers").click()
    settle(page)
    assert len(page.view.boxes) == 30
    assert not page.view.more.isVisible()


def test_what_was_written_is_covered_at_a_doorstep(page, path):
    page.read(path)
    settle(page)
    veil.draw(on=True)
    seen = [
        text
        for label in page.findChildren(type(page.subtitle))
        for text in (super(type(label), label).text(), label.accessibleName())
    ]
    seen += [box.accessibleName() for box in page.view.boxes]
    veil.draw(on=False)
    joined = " ".join(seen)
    for text in (HEARD[0], "It waits until eight", "perhaps"):
        assert text not in joined


def test_escape_and_back_leave(qtbot, page):
    with qtbot.waitSignal(page.left):
        page.back.click()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


# Dropping a file on the window.


def drop(target, *urls: QUrl) -> bool:
    """Let urls hover over a widget and, where it takes them, drop them there; tell whether it did."""
    data = QMimeData()
    data.setUrls(list(urls))
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(5, 5), *how)
    over.ignore()
    QApplication.sendEvent(target, over)
    event = QDropEvent(QPointF(5, 5), *how)
    event.ignore()
    QApplication.sendEvent(target, event)
    return over.isAccepted() and event.isAccepted()


@pytest.fixture
def place(qtbot, reading, store):
    store(PCN, *INSIGHTS, FIRST, SECOND, THIRD)
    made = Workplace(reading, [])
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_down()
    assert reading.tasks.wait_idle()


def test_a_workbook_dropped_on_the_window_is_looked_at(place, path, desk):
    assert drop(place, QUrl.fromLocalFile(str(path)))
    page = place.page("answers")
    settle(page)
    assert place.current == "answers"
    assert page.take.isVisible()
    assert kept(desk, FIRST) == FIRST


def test_a_workbook_that_is_no_sheet_of_ours_is_looked_at_as_a_list(place, tmp_path):
    path = tmp_path / "people.xlsx"
    write_workbook(
        themes_shown(*(item.code for item in VOCABULARY.themes.items[:2])),
        Details(recipient="", community="", contact="", made_on=MADE_ON),
        path,
    )
    assert drop(place, QUrl.fromLocalFile(str(path)))
    settle(place.page("bring-in"))
    settle(place.page("bring-in"))
    assert place.current == "bring-in"


@pytest.mark.parametrize(
    "urls",
    [
        ["https://example.org/answers.xlsx"],
        ["file:///tmp/a.xlsx", "file:///tmp/b.xlsx"],
        [],
    ],
)
def test_other_things_are_not_taken(place, urls):
    before = place.current
    assert not drop(place, *map(QUrl, urls))
    assert place.current == before


def test_it_can_be_asked_for_by_name(place):
    action = next(each for each in place.actions_everywhere.book.usable if each.objectName() == "answers")
    action.trigger()
    assert place.current == "answers"
    dialog = next(each for each in place.page("answers").children() if each.inherits("QFileDialog"))
    dialog.reject()
