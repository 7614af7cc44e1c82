"""A kill while a file is taken in, or taken back, leaves all of it or nothing."""

import signal
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from connector_app.application.ports import Notebook
from tests.factory import PASSPHRASE, copy_notebook
from tests.faults.kills.program import Program
from tests.remembered import RememberedKeys
from tests.sizes import size

_ROWS, _KILLS = size(200, 400), size(6, 12)
#: Within so many seconds of a step it is killed: about as long as the step takes.
_MOST = size(75, 150) / 1000


def _held(notebook: Notebook) -> tuple[int, int, int]:
    """Return how many places, people and answers are there."""
    kinds = [type(noun).__name__ for batch in notebook.reader.everything() for noun in batch]
    return kinds.count("Place"), kinds.count("Person"), kinds.count("Consent")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_wherever_an_import_is_killed_all_of_it_is_there_or_nothing(tmp_path: Path) -> None:
    made = copy_notebook(tmp_path)
    made.close()
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    store, chance, found = RememberedKeys(), Random(7), []
    with Program("tests.faults.kills.importer", str(made.path), str(_ROWS)) as program:
        for number in range(_KILLS):
            for path in tmp_path.iterdir():
                if path.is_file():
                    path.unlink()
            for path, content in before.items():
                path.write_bytes(content)
            # One line before it is taken in, two before it is taken back, three before it comes in again.
            program.told("", lines=1 + number % 3, seconds=chance.uniform(0, _MOST))
            with closing(store.open(made.path, PASSPHRASE)) as notebook:
                found.append(_held(notebook))
                assert notebook.verify() == []
    assert set(found) == {(0, 0, 0), (2, _ROWS, _ROWS)}
