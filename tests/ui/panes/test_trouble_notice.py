"""A file in trouble stays on the screen, with the way out."""

import json
import shutil

import pytest
from PySide6.QtWidgets import QPushButton

from connector_app.application.copies import Why
from connector_app.application.forgotten_again import catch_up
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store.files import Beside
from connector_app.ui.panes.trouble_notice import TroubleNotice
from tests.factory import TODAY, make_conversation, make_person

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def trouble(qtbot, context):
    made = TroubleNotice(context)
    qtbot.addWidget(made)
    return made


def button(trouble):
    (found,) = trouble.notice.findChildren(QPushButton)
    return found


def test_a_whole_file_is_not_spoken_of(context, trouble):
    trouble.look()
    assert context.tasks.wait_idle()
    assert trouble.isHidden()


def test_a_page_damaged_while_it_is_open_is_found_and_the_copies_offered(qtbot, context, trouble, store):
    store(*(make_conversation(text="the buses stop at six " * 40) for _ in range(200)))
    notebook = context.desk.notebook
    notebook.checkpoint()
    with notebook.path.open("r+b") as file:
        file.seek(-3000, 2)
        file.write(b"\xff" * 8)
    trouble.look()
    assert context.tasks.wait_idle()
    assert not trouble.isHidden()
    with qtbot.waitSignal(trouble.copies_requested):
        button(trouble).click()


def test_a_read_that_meets_damage_says_the_same(context, trouble):
    context.messages.tell(NotebookError("notebook_damaged", file="notes.connector"))
    first = trouble.notice
    context.messages.tell(NotebookError("notebook_damaged", file="notes.connector"))
    assert trouble.notice is first
    assert not trouble.isHidden()


def test_a_file_put_in_our_files_place_is_told_and_what_we_hold_saved(qtbot, context, trouble, store):
    notebook = context.desk.notebook
    notebook.checkpoint()
    shutil.copy(notebook.path, notebook.path.with_name("older"))
    store(make_conversation())
    notebook.path.with_name("older").replace(notebook.path)
    context.tasks.run(lambda: notebook.keep_draft("log", "words"), lambda _: None)
    qtbot.waitUntil(lambda: not trouble.isHidden())
    button(trouble).click()
    assert context.tasks.wait_idle()
    (copy,) = notebook.copies()
    assert copy.why is Why.RESCUE
    assert Beside(copy.path).keys.exists()
    with qtbot.waitSignal(trouble.copies_requested):
        button(trouble).click()


def test_a_list_that_would_have_had_somebody_forgotten_is_told(context, trouble, store):
    dawn = make_person("Dawn")
    store(dawn)
    catch_up(context.desk.notebook, TODAY)
    listed = json.dumps({"format": 1, "ids": [dawn.id]})
    Beside(context.desk.notebook.path).forgotten.write_text(listed, encoding="utf-8")
    catch_up(context.desk.notebook, TODAY)
    trouble.look()
    assert context.tasks.wait_idle()
    assert context.desk.reader.get(ref_of(dawn)) == dawn
    assert not trouble.isHidden()
