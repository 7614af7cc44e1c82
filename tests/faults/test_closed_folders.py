"""Folders and files that are really closed to us: told in one sentence, and what was there stays.

What another program holds open on Windows cannot be had here; a file that somebody else owns in a folder where
everybody may write refuses to be replaced in the same way.
"""

import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from connector_app.application.export_summary import Details
from connector_app.application.messages import sentence
from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_writer import write_workbook
from connector_app.settings import Preferences, SentFromHere, Settings
from tests.factory import TODAY
from tests.faults.nobody import as_nobody, needs_root
from tests.summary.made_summary import themes_shown

pytestmark = needs_root

_DETAILS = Details(recipient="A PCN", community="Us", contact="us@example.org", made_on=TODAY)
_READABLE, _SHARED = 0o755, stat.S_ISVTX | 0o777


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder outside of those that pytest closes to others."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def _told(path: Path) -> FileTrouble:
    with as_nobody(), pytest.raises(FileTrouble) as trouble:
        write_workbook(themes_shown("FOOD"), _DETAILS, path)
    assert "{" not in sentence(trouble.value)
    return trouble.value


def test_a_workbook_for_a_folder_that_may_not_be_written_is_told(folder: Path) -> None:
    folder.chmod(_READABLE)
    assert _told(folder / "summary.xlsx").code == "folder_read_only"
    assert list(folder.iterdir()) == []


def test_a_workbook_that_may_not_be_replaced_is_told_with_a_free_name(folder: Path) -> None:
    path = folder / "summary.xlsx"
    path.write_bytes(b"somebody's")
    folder.chmod(_SHARED)
    trouble = _told(path)
    assert (trouble.code, trouble.params["free"]) == ("file_in_use", "summary (2).xlsx")
    assert path.read_bytes() == b"somebody's"
    assert list(folder.iterdir()) == [path]


def test_preferences_that_may_not_be_replaced_stay(folder: Path) -> None:
    settings, marks = Settings(folder / "settings.json"), SentFromHere(folder / "sent.json")
    preferences = Preferences(language="cy")
    assert settings.save(preferences)
    assert marks.keep("ours", "first", TODAY)
    for file in (settings.path, marks.path):
        file.chmod(0o644)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for mode in (_READABLE, _SHARED):
        folder.chmod(mode)
        with as_nobody():
            assert not settings.save(Preferences(language="pl"))
            assert not marks.keep("ours", "second", TODAY)
        assert {path: path.read_bytes() for path in folder.iterdir()} == before
