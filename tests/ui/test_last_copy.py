"""The copy before a notebook is closed, and closing without it."""

from dataclasses import replace

from connector_app.settings import Settings
from connector_app.ui.last_copy import LastCopy
from tests.factory import PASSPHRASE, copy_notebook, notebooks


def test_whoever_is_in_a_hurry_closes_without_a_copy(qapp, tmp_path, monkeypatch):
    notebook = copy_notebook(tmp_path)
    last = LastCopy(Settings(tmp_path / "settings.json"))
    monkeypatch.setattr(notebook, "checkpoint", last.call_off)
    last.close(notebook)
    assert last.take_trouble() is None
    assert notebooks().copies(notebook.path) == []
    notebooks().open(notebook.path, PASSPHRASE).close()


def test_a_machine_that_goes_to_sleep_is_not_kept_waiting_and_the_next_closing_makes_the_copy(qapp, tmp_path):
    notebook = copy_notebook(tmp_path)
    last = LastCopy(Settings(tmp_path / "settings.json"))
    last.call_off()
    last.close(notebook)
    assert notebooks().copies(notebook.path) == []
    last.close(notebooks().open(notebook.path, PASSPHRASE))
    assert len(notebooks().copies(notebook.path)) == 1


def test_a_stick_that_is_not_there_is_no_trouble(qapp, tmp_path):
    notebook = copy_notebook(tmp_path)
    settings = Settings(tmp_path / "settings.json")
    settings.save(replace(settings.load(), copies_folder=str(tmp_path / "stick")))
    last = LastCopy(settings)
    last.close(notebook)
    assert last.take_trouble() is None
    assert len(notebooks().copies(notebook.path)) == 1
