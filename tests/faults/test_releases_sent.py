"""A summary whose sending breaks off anywhere: nothing is outside of which the ledger does not know."""

import json
import signal
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from connector_app.application.export_summary import export_summary
from connector_app.domain.errors import FileTrouble, NotebookError, Refused
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.ledger import ReleaseKind
from tests.factory import PASSPHRASE, notebooks
from tests.sending import Street, details

_ROOT = Path(__file__).parents[2]
SUMMER, TODAY = date(2026, 8, 1), date(2026, 11, 22)
# For each moment a child that is killed then; afterwards the notebook is opened again and tells what it holds.
_KILLED = """
import json, os, signal, sys
from datetime import date
from pathlib import Path
sys.path.insert(0, {root!r})
from connector_app.application.export_summary import export_summary
from connector_app.application.plan_summary import plan_summary
from connector_app.domain.period import parse_period
from connector_app.formats import workbook_writer
from tests.factory import PASSPHRASE, notebooks
from tests.sending import VOCABULARY, details
FOLDER, TODAY = Path({folder!r}), date(2026, 11, 22)

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def send(moment):
    notebook = notebooks().open(FOLDER / "street.connector", PASSPHRASE)
    planned = plan_summary(notebook, VOCABULARY, parse_period("2026Q3"), TODAY)
    def writer(protected, cover, path, translate, forbidden, settle, asks):
        def told(sha256):
            if moment == "before the ledger":
                die()
            settle(sha256)
            if moment == "before the file":
                die()
        return workbook_writer.write_workbook(protected, cover, path, translate, forbidden, told, asks)
    export_summary(notebook, planned, FOLDER / (moment + ".xlsx"), writer, details())
    die()

for moment in ("before the ledger", "before the file", "after the file"):
    _, status = os.waitpid(os.fork() or send(moment), 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    notebook = notebooks().open(FOLDER / "street.connector", PASSPHRASE)
    kinds = [release.kind for release in notebook.ledger.releases()]
    files = sorted(path.name for path in FOLDER.glob("*.xlsx"))
    print(json.dumps([moment, kinds, files, notebook.verify()]))
    notebook.close()
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Street:
    """Thirty people who spoke in summer."""
    street = Street(tmp_path_factory.mktemp("made"), 30)
    street.speak_up(SUMMER)
    street.notebook.close()
    return street


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_wherever_sending_is_killed_the_ledger_knows_at_least_what_is_outside(
    made: Street, tmp_path: Path
) -> None:
    Street.again(made, tmp_path).notebook.close()
    program = _KILLED.format(root=str(_ROOT), folder=str(tmp_path))
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert [json.loads(line) for line in said.splitlines()] == [
        ["before the ledger", [], [], []],
        ["before the file", ["closed"], [], []],
        ["after the file", ["closed", "again"], ["after the file.xlsx"], []],
    ]


def test_a_file_that_cannot_take_its_place_is_remembered_and_can_be_sent_again(
    made: Street, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    street = Street.again(made, tmp_path)
    planned = street.plan("2026Q3", TODAY)
    with monkeypatch.context() as patched:
        replace = Path.replace
        patched.setattr(Path, "replace", lambda path, to: _in_use() if to.suffix == ".xlsx" else replace(path, to))
        with pytest.raises(FileTrouble, match="file_in_use"):
            street.export(planned, TODAY)
    (noted,) = street.notebook.ledger.releases()
    assert noted.kind is ReleaseKind.CLOSED
    assert street.marks.sent(street.notebook.ledger.head().ledger) == {noted.id: TODAY}
    assert list(tmp_path.glob("*.xlsx")) == []
    with pytest.raises(Refused, match="ledger_moved_on"):
        street.export(planned, TODAY)
    again, path = street.send("2026Q3", TODAY)
    assert (again.kind, path.exists()) == (ReleaseKind.AGAIN, True)
    street.notebook.close()


def _in_use() -> None:
    raise PermissionError(13, "in use")


def test_a_full_disk_for_the_file_leaves_the_ledger_as_it_was(
    made: Street, tmp_path: Path, small_disk: Path
) -> None:
    street = Street.again(made, tmp_path)
    planned = street.plan("2026Q3", TODAY)
    (small_disk / "much").write_bytes(b"x" * (3 * 1024**2 - 8192))
    with street.untouched(), pytest.raises(FileTrouble, match="workbook_disk_full"):
        export_summary(street.notebook, planned, small_disk / "a.xlsx", write_workbook, details())
    assert [path.name for path in small_disk.iterdir()] == ["much"]
    street.notebook.close()


def _fill(path: Path) -> None:
    """Write until the disk is full."""
    with path.open("wb", buffering=0) as much, suppress(OSError):
        while True:
            much.write(b"x" * 4096)


def test_a_full_disk_for_the_ledger_leaves_no_file(made: Street, tmp_path: Path, small_disk: Path) -> None:
    for path in made.folder.iterdir():
        (small_disk / path.name).write_bytes(path.read_bytes())
    street = Street.again(made, tmp_path)
    street.notebook.close()
    street.notebook = notebooks().open(small_disk / "street.connector", PASSPHRASE)
    planned = street.plan("2026Q3", TODAY)
    _fill(small_disk / "much")
    with pytest.raises(NotebookError, match="disk_full"):
        street.export(planned, TODAY)
    assert list(tmp_path.glob("*.xlsx")) == []
    (small_disk / "much").unlink()
    assert street.notebook.ledger.releases() == []
    assert street.send("2026Q3", TODAY)[0].kind is ReleaseKind.CLOSED
    street.notebook.close()
