"""Copies in the window: made at closing, looked into, gone back to, and what is said when something fails."""

import shutil
from contextlib import closing

import pytest
from PySide6.QtWidgets import QLabel

from connector_app.application.commands import save_follow_up
from connector_app.application.copies import copies_folder
from connector_app.application.retention import mark_open
from connector_app.settings import Settings
from connector_app.store.files import Beside
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.closing_page import ClosingPage
from connector_app.ui.pages.copies_page import CopiesPage
from connector_app.ui.pages.unlock_page import UnlockPage
from tests.factory import PASSPHRASE, copy_notebook, make_follow_up, notebooks
from tests.ui.conftest import Calendar
from tests.ui.quick_doors import QuickDoors


@pytest.fixture
def window(qtbot, themed, spoken, tmp_path):
    made = MainWindow(
        QuickDoors(),
        Settings(tmp_path / "config" / "settings.json"),
        themed,
        spoken,
        tmp_path / "Sample.connector",
    )
    qtbot.addWidget(made)
    yield made
    made.close()
    made.close()  # the first time it may have had something to say


@pytest.fixture
def kept(tmp_path):
    """A closed notebook with one copy, to which something was added since; it was open once today."""
    notebook = copy_notebook(tmp_path, make_follow_up("ring about the bench"))
    mark_open(notebook, Calendar().today())
    notebook.back_up()
    with notebook.write() as session:
        session.save([make_follow_up("written since")])
    notebook.close()
    return notebook.path


def page_of(qtbot, window, kind):
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), kind))
    return window.centralWidget()


def unlock(qtbot, window, path):
    window.begin(path)
    window.show()
    page = page_of(qtbot, window, UnlockPage)
    page.field.line.setText(PASSPHRASE)
    page.unlock.click()
    qtbot.waitUntil(lambda: window.workplace is not None)
    return window.workplace


def lock(qtbot, window):
    window.lock()
    qtbot.waitUntil(lambda: window._leaving is None)
    assert window.tasks.wait_idle()


def write(window, what="one more"):
    window.workplace._context.carry_out(save_follow_up(make_follow_up(what)), "Kept.")


def block_copies(notebook):
    """Put a file where the folder of copies should be."""
    shutil.rmtree(copies_folder(notebook))
    copies_folder(notebook).write_text("in the way")


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_locking_makes_a_copy_of_what_was_written(qtbot, window, kept):
    unlock(qtbot, window, kept)
    write(window)
    lock(qtbot, window)
    newest, before = notebooks().copies(kept)
    assert (newest.sequence, before.sequence) == (2, 1)
    unlock(qtbot, window, kept)
    lock(qtbot, window)
    assert len(notebooks().copies(kept)) == 2


def test_closing_makes_a_copy_in_the_second_place_too(qtbot, window, kept, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    unlock(qtbot, window, kept).go("settings").copies._set_second(str(stick))
    window.close()
    assert not window.isVisible()
    assert len(list((stick / "notes copies").glob("*.connector"))) == 1
    with closing(notebooks().open(kept, PASSPHRASE)) as notebook:
        assert not notebook.copy_due()


def test_a_copy_that_fails_is_told_before_the_window_closes(qtbot, window, kept):
    block_copies(kept)
    unlock(qtbot, window, kept)
    write(window)
    window.close()
    page = page_of(qtbot, window, ClosingPage)
    assert window.isVisible()
    assert "No copy can be written" in words(page)
    page.hurry.click()
    assert not window.isVisible()
    with closing(notebooks().open(kept, PASSPHRASE)) as notebook:
        assert notebook.verify() == []


def test_a_copy_that_fails_at_locking_is_told_once(qtbot, window, kept):
    said = []
    window.messages.told.connect(lambda error: said.append(error.code))
    block_copies(kept)
    for _ in range(2):
        unlock(qtbot, window, kept)
        write(window)
        window.lock()
        assert window.tasks.wait_idle()
    assert said == ["copy_folder_closed"]


def test_from_the_settings_one_goes_back_to_a_copy(qtbot, window, kept):
    unlock(qtbot, window, kept).go("settings").copies.back.click()
    page = page_of(qtbot, window, CopiesPage)
    qtbot.waitUntil(lambda: len(page.list.lines) == 2)
    page.list.choose(1)
    page.field.line.setText("not it")
    page.look.click()
    qtbot.waitUntil(lambda: "not the passphrase" in page.field.note.text())
    page.field.line.setText(PASSPHRASE)
    page.look.click()
    qtbot.waitUntil(lambda: not page.outcome.isHidden())
    assert "Written since then, and not in it: 1" in words(page.outcome)
    assert (page.look.property("kind"), page.restore.property("kind")) == ("", "primary")
    page.restore.click()
    assert not page.outcome.isHidden()  # what one goes back to is said while it is done
    page = page_of(qtbot, window, UnlockPage)
    assert "notes put aside" in page.field.note.text().replace("\u200b", "")
    page.field.line.setText(PASSPHRASE)
    page.unlock.click()
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert window.workplace._context.desk.reader.totals().follow_ups_open == 1


def test_what_was_seen_in_one_copy_is_not_said_of_another(qtbot, window, kept):
    window.show_copies(kept)
    page = page_of(qtbot, window, CopiesPage)
    qtbot.waitUntil(lambda: len(page.list.lines) == 1)
    page.field.line.setText(PASSPHRASE)
    page.look.click()
    qtbot.waitUntil(lambda: not page.outcome.isHidden())
    page._add(str(kept))
    assert page.outcome.isHidden()
    page.back.click()
    page_of(qtbot, window, UnlockPage)
    assert page.field.text == ""


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(b""), lambda path: path.unlink()])
def test_a_notebook_that_is_lost_offers_its_copies(qtbot, window, kept, damage):
    damage(kept)
    window.begin(kept)
    window.show()
    page = page_of(qtbot, window, UnlockPage)
    qtbot.waitUntil(lambda: not page.ways_out.isHidden())
    page.ways_out.copies.click()
    page = page_of(qtbot, window, CopiesPage)
    qtbot.waitUntil(lambda: len(page.list.lines) == 1)
    page.field.line.setText(PASSPHRASE)
    page.look.click()
    qtbot.waitUntil(lambda: not page.outcome.isHidden())
    page.restore.click()
    page_of(qtbot, window, UnlockPage)
    with closing(notebooks().open(kept, PASSPHRASE)) as notebook:
        assert notebook.reader.totals().follow_ups_open == 1


def test_lost_keys_are_put_back_from_a_copy(qtbot, window, kept):
    Beside(kept).keys.unlink()
    window.begin(kept)
    window.show()
    page = page_of(qtbot, window, UnlockPage)
    qtbot.waitUntil(lambda: not page.ways_out.keys.isHidden())
    page.ways_out.keys.click()
    qtbot.waitUntil(lambda: window.centralWidget() is not page)
    assert "keys of a copy" in window.centralWidget().field.note.text()
    unlock(qtbot, window, kept)


def test_a_newer_notebook_offers_no_copies(qtbot, window):
    page = UnlockPage("My community")
    qtbot.addWidget(page)
    for code, helped in (("notebook_newer", False), ("notebook_in_use", False), ("notebook_damaged", True)):
        page.ways_out.offer(code)
        assert page.ways_out.isHidden() is not helped
