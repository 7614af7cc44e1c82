"""Looking over what is about to be handed to somebody: what was found is shown, and what is decided is written."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from connector_app.file_formats import FileFormats
from connector_app.settings import Theme
from connector_app.ui.dialogs import about_review
from connector_app.ui.dialogs.about_review import AboutReview
from tests.application.about_person import DAWN, NOUNS
from tests.factory import make_conversation
from tests.ui import audit
from tests.ui.every_page import settled

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def opened(qtbot, context, store, themed):
    """Open the page on Dawnette and wait until everything was gathered."""
    store(*NOUNS)
    object.__setattr__(context, "desk", replace(context.desk, files=FileFormats()))

    def open_():
        made = AboutReview(context, DAWN)
        qtbot.addWidget(made)
        themed.dress(made)
        made.resize(900, 700)
        made.show()
        settled(context.tasks)
        return made

    return open_


def review_of(page, end):
    """Return the review of the text that ends so."""
    while page.more.isVisible():
        page.more.click()
    return next(each for each in page.reviews if each.text.toPlainText().endswith(end))


def written(page, context, tmp_path):
    page.write_to(tmp_path / "out.html")
    settled(context.tasks)
    return (tmp_path / "out.html").read_text(encoding="utf-8")


def test_what_is_decided_is_written_and_everything_else_is_taken_out(qtbot, opened, context, said, tmp_path):
    page = opened()
    doubtful = review_of(page, "waved from the bus.")
    assert doubtful.choice.value == "leave_out"
    notes, talk, asked = (review_of(page, end) for end in ("likes tea.", "fixed the damp.", "first"))
    assert len(notes.text.extraSelections()) >= 3
    assert "It will read: Lives beside [another person]" in notes.result.text()
    notes.choice._chips["show"].click()
    notes.choice._chips["show"].click()
    assert notes.choice.value == "replace"
    talk.choice._chips["show"].click()
    cursor = talk.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 5)
    talk.text.setTextCursor(cursor)
    talk.hide_more.click()
    asked.choice._chips["leave_out"].click()
    page.write_to(tmp_path / "missing" / "out.html")
    settled(context.tasks)
    assert "is not there" in said[-1].text
    assert page.write.isEnabled()
    with qtbot.waitSignal(page.left):
        content = written(page, context, tmp_path)
    assert content.count("Zebedee") == 1
    assert "Dawnette said Zebedee Quillfeather" in content
    assert "fixed the [left out]" in content
    assert "[an address]) first" not in content
    assert "waved from the bus" not in content
    assert said[-1].text.endswith("Read it through before you hand it over.")


def test_many_texts_come_a_few_at_a_time_and_the_code_names_the_file(qtbot, opened, store, monkeypatch):
    monkeypatch.setattr(about_review, "_AT_ONCE", 3)
    store(*(make_conversation(DAWN, text=f"Zebedee came by, time {number}") for number in range(4)))
    page = opened()
    assert len(page.reviews) == 3
    before = page._waiting[:]
    page.more.click()
    assert len(page.reviews) == 6
    assert len(page._waiting) == len(before) - 3
    dialog = page.choose()
    qtbot.addWidget(dialog)
    assert [name.rsplit("/", 1)[-1] for name in dialog.selectedFiles()] == [f"{DAWN.code}.html"]


def test_leaving_while_it_is_gathered_stops_it(qtbot, context, store):
    store(*NOUNS)
    page = AboutReview(context, DAWN)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.left):
        page.leave.click()
    settled(context.tasks)
    assert page.reviews == []
    assert not page.write.isEnabled()


def test_it_can_be_read_and_reached_dark_mirrored_and_with_large_letters(qtbot, qapp, themed, opened, monkeypatch):
    monkeypatch.setattr(about_review, "_AT_ONCE", 3)
    themed.choose(Theme.DARK, 200)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = opened()
        page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        steps = audit.tabbed(page)
        found = [*audit.unnamed(page), *audit.small_targets(page), *audit.out_of_reach(page, steps)]
        assert [*found, *audit.faint(page), *audit.cut_off(page)] == []
        texts = [steps.index(review.text) for review in page.reviews]
        first = texts[0]
        assert texts == sorted(texts)
        assert [*steps[first:], *steps[:first]][-3:] == [page.more, page.write, page.leave]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
