"""A single bit turned over anywhere in the file is found; in the log it is not, so that is folded in soon.

The long version is ``python -m tests.faults.long flips``.
"""

import shutil
from pathlib import Path
from random import Random

import pytest

from connector_app.application.messages import SENTENCES
from connector_app.store.files import Beside
from tests.factory import PASSPHRASE, copy_notebook, make_conversation, make_person, notebooks
from tests.faults.flips import flip_bits, flip_bits_in_the_log


def _left_open(folder: Path, into: Path) -> Path:
    """Return a copy of a notebook as a kill would leave it: a conversation in the file, twenty in the log."""
    dawn = make_person()
    notebook = copy_notebook(folder, dawn, make_conversation(dawn))
    notebook.checkpoint()
    for number in range(20):
        with notebook.write() as session:
            session.save([make_conversation(dawn, text=f"Talk {number}")])
    into.mkdir()
    for file in (notebook.path, Beside(notebook.path).keys, Beside(notebook.path).log):
        shutil.copy(file, into / file.name)
    notebook.close()
    return into / notebook.path.name


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed notebook with people in it who spoke."""
    dawn = make_person()
    notebook = copy_notebook(tmp_path, dawn, *(make_conversation(dawn, text=f"Talk {n}") for n in range(200)))
    notebook.close()
    return notebook.path


def test_a_bit_anywhere_in_the_file_is_found(path: Path) -> None:
    came = flip_bits(path, 12, Random(6))
    assert came.found == came.tried
    assert came.tried.keys() == {"first page", "body of a page", "seal of a page"}


def test_what_is_found_is_told_in_a_sentence(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[-100] ^= 4
    path.write_bytes(whole)
    notebook = notebooks().open(path, PASSPHRASE)  # only the pages that opening needs are looked at
    faults = notebook.verify()
    notebook.close()
    assert "pages_damaged" in faults
    assert set(faults) <= SENTENCES.keys()


def test_a_bit_in_the_log_loses_what_follows_and_nobody_can_tell(tmp_path: Path) -> None:
    came = flip_bits_in_the_log(_left_open(tmp_path, tmp_path / "left"), 6, Random(6))
    assert came.found["log"] < came.tried["log"] == 6


def test_after_folding_in_and_after_closing_there_is_no_log(tmp_path: Path) -> None:
    notebook = copy_notebook(tmp_path, make_person())
    log = Beside(notebook.path).log
    assert log.stat().st_size > 0
    notebook.checkpoint()
    assert log.stat().st_size == 0
    notebook.keep_draft("log", "half a sentence")
    assert log.stat().st_size > 0
    notebook.close()
    assert not log.exists()
