"""A disk that is full: everything that was acknowledged is kept, and no half file is left.

What is saved when it fills up is in `test_store_surroundings`, what is sent in `test_releases_sent` and
`test_ledger_faults`.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import pytest

from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.settings import Preferences, SentFromHere, Settings
from connector_app.store.files import Beside, replace_durably
from tests.factory import PASSPHRASE, TODAY, copy_notebook, make_conversation, notebooks


@contextmanager
def _full(folder: Path) -> Iterator[None]:
    """Fill the disk to its last byte, as long as it lasts."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(512))
    yield
    ballast.unlink()


def test_a_log_that_cannot_be_folded_in_keeps_everything(small_disk: Path) -> None:
    notebook = copy_notebook(small_disk)
    kept = [make_conversation(text=f"Talk {number} " * 300) for number in range(60)]
    with notebook.write() as session:
        session.save(kept)
    log = Beside(notebook.path).log.stat().st_size
    with _full(small_disk):
        with pytest.raises(NotebookError, match="disk_full"):
            notebook.checkpoint()
        assert Beside(notebook.path).log.stat().st_size == log
        notebook.close()  # says nothing: the log stays beside the file
        assert Beside(notebook.path).log.exists()
    again = notebooks().open(notebook.path, PASSPHRASE)
    with again.write() as session:
        assert session.get_many(map(ref_of, kept)) == {ref_of(one): one for one in kept}
    assert again.verify() == []
    again.close()


def test_a_draft_that_finds_no_room_is_told_and_the_one_before_stays(small_disk: Path) -> None:
    notebook = copy_notebook(small_disk)
    notebook.keep_draft("log", "half a sentence")
    notebook.checkpoint()
    with _full(small_disk):
        with pytest.raises(NotebookError, match="disk_full"):
            notebook.keep_draft("log", "a sentence " * 5_000)
        assert notebook.draft("log") == "half a sentence"
    notebook.keep_draft("log", "a sentence")
    notebook.close()


def test_preferences_and_what_was_sent_stay_as_they_were(small_disk: Path) -> None:
    settings, marks = Settings(small_disk / "settings.json"), SentFromHere(small_disk / "sent.json")
    preferences = Preferences(language="cy")
    assert settings.save(preferences)
    assert marks.keep("ours", "first", TODAY)
    with _full(small_disk):
        assert not settings.save(Preferences(language="pl", last_notebook="n" * 5_000))
        assert not marks.keep("ours", "second" * 1_000, date(2026, 11, 23))
    assert settings.load() == preferences
    assert marks.sent("ours") == {"first": TODAY}
    assert sorted(path.name for path in small_disk.iterdir()) == ["sent.json", "settings.json"]


def test_a_key_file_that_finds_no_room_is_as_it_was(small_disk: Path) -> None:
    path = small_disk / "notes.keys.json"
    replace_durably(path, b"old keys")
    with _full(small_disk), pytest.raises(OSError, match="No space left"):
        replace_durably(path, b"new keys" * 1_000)
    assert path.read_bytes() == b"old keys"
    assert list(small_disk.iterdir()) == [path]
