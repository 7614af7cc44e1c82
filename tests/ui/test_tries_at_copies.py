"""Wrong passphrases typed at the copies count for the notebook as those at its door do."""

import pytest

from connector_app import bootstrap
from connector_app.domain.errors import NotebookError
from connector_app.settings import Settings
from connector_app.ui.pages.copies_page import CopiesPage
from tests.factory import PASSPHRASE, copy_notebook, notebooks


@pytest.fixture
def doors(monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap.NotebookDoors, "_notebooks", property(lambda _self: notebooks()))
    return bootstrap.NotebookDoors(Settings(tmp_path / "settings.json"))


def test_wrong_ones_count_and_only_opening_the_notebook_forgets_them(doors, tmp_path):
    notebook = copy_notebook(tmp_path)
    copy = notebook.back_up()
    notebook.close()
    for ask in (doors.look_inside, doors.restore):
        with pytest.raises(NotebookError):
            ask(copy.path, notebook.path, "not it")
    assert doors.seconds_to_wait(notebook.path) > 0
    doors.look_inside(copy.path, notebook.path, PASSPHRASE)
    assert doors.seconds_to_wait(notebook.path) > 0
    doors.open(notebook.path, PASSPHRASE, lambda _: None).notebook.close()
    assert doors.seconds_to_wait(notebook.path) == 0


def test_the_page_of_copies_lets_the_next_try_wait(qtbot, spoken, tmp_path):
    page = CopiesPage(tmp_path / "notes.connector")
    qtbot.addWidget(page)
    page.begin("Reading")
    page.show_error(NotebookError("wrong_passphrase"))
    page.wait(2)
    page.field.line.setText("another")
    assert not page.look.isEnabled()
    assert "2" in page.field.note.text()
    page.patience.tick()
    page.patience.tick()
    assert page.look.isEnabled()
    page.wait(0)
    assert page.look.isEnabled()
