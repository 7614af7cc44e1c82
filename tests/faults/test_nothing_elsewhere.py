"""What a session leaves on the machine beside the notebook: every file recorded as it is opened and written."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from tests.factory import PASSPHRASE, copy_notebook
from tests.system import require_programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace records the calls of Linux")

ROOT = Path(__file__).parents[2]
STEM = "Zqj"
# All canaries have four letters more: in some megabytes of cipher three stand together by chance.
_CANARY = re.compile(rf"{STEM}[a-z]{{4}}")
_CANARY_BYTES = re.compile(_CANARY.pattern.encode())
_CALLS = "open,openat,openat2,creat,write,pwrite64,writev,pwritev,sendto,sendmsg,mkdir,rename,renameat,renameat2"
_STRACE = ("strace", "-f", "-qq", "-s", "70000", "--seccomp-bpf", "-e", f"trace={_CALLS}", "-o")
_SESSION = "tests.faults.canary_session"
#: A call that opened a file, from the beginning of its line: there are megabytes of other calls.
_OPENED = re.compile(r'(?:\d+ +)?open(?:at2?)?\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+).*= \d+$')
_PEOPLE = "Name,Phone,Notes\n" + "".join(
    f"Zqjimported{number},07700 9000{number:02},Zqjnotes{number}\n" for number in range(24)
)


@dataclass
class Session:
    """What the session did: its files, what it said, and the calls before and after the control began."""

    home: Path
    said: str
    before: str
    control: str


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """One session with everything in it, recorded by strace."""
    require_programs()
    base = tmp_path_factory.mktemp("session")
    home, inputs = base / "home", base / "inputs"
    notebook = home / "Documents" / "Connector" / "notes.connector"
    for folder in (notebook.parent, inputs, home / "tmp"):
        folder.mkdir(parents=True)
    copy_notebook(notebook.parent).close()
    foreign, people = inputs / "foreign.connector", inputs / "people.csv"
    foreign.write_bytes(b"Zqjforeign" * 1_000)
    people.write_text(_PEOPLE, encoding="utf-8")
    workbook = home / "Documents" / "summary.xlsx"
    trace = base / "trace.txt"
    done = subprocess.run(
        [
            *_STRACE,
            trace,
            sys.executable,
            "-m",
            "tests.faults.canary_session",
            notebook,
            foreign,
            people,
            workbook,
        ],
        cwd=ROOT,
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    before, mark, control = trace.read_text(encoding="utf-8", errors="replace").partition('write(2, "CONTROL')
    assert mark
    return Session(home, done.stdout + done.stderr, before, control)


def _environment(home):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "CONNECTOR_"))}
    return kept | {
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _opened_for_writing(calls):
    for line in calls.splitlines():
        found = _OPENED.match(line)
        if found and re.search("O_WRONLY|O_RDWR", found[2]):
            yield found[1]


def test_only_files_of_ours_are_opened_for_writing(session):
    ours = [
        r"Documents/Connector/(notes\.connector(-wal|-shm)?|\.notes\.connector\.lock)",
        r"Documents/Connector/(notes\.keys\.json(\.new)?|notes copies/[^/]+)",
        r"Documents/\.connector-\w+\.tmp",
        r"\.config/Connector/(window\.lock|tries\.json\w*|settings\.json\w*|sent\.json\w*)",
        r"\.local/state/Connector/log/(connector\.log|report-[-\d]+\.txt)",
    ]
    allowed = re.compile(f"{re.escape(str(session.home))}/({'|'.join(ours)})|/dev/null")
    opened = set(_opened_for_writing(session.before))
    assert len(opened) >= 8
    assert {path for path in opened if not allowed.fullmatch(path)} == set()


def test_no_word_is_written_in_plain_text_but_the_recipient_to_the_workbook(session):
    """The calls with what was written in them: pages of the notebook are there, and encrypted."""
    assert session.before.count("pwrite64(") > 100
    assert [line[:200] for line in session.before.splitlines() if _CANARY.search(line)] == []
    assert PASSPHRASE not in session.before
    cells = openpyxl.load_workbook(session.home / "Documents" / "summary.xlsx")["Cover"].iter_rows()
    words = " ".join(str(cell.value) for row in cells for cell in row)
    assert set(re.findall(rf"{STEM}\w*", words)) == {"Zqjcouncil"}


def test_a_temporary_file_and_plain_text_would_have_been_found(session):
    opened = list(_opened_for_writing(session.control))
    assert any("/etilqs_" in path for path in opened)
    assert any(path.endswith("/control.txt") for path in opened)
    assert _CANARY.search(session.control)


def test_nothing_personal_lies_anywhere_in_the_home_folder(session):
    found, files = [], [path for path in session.home.rglob("*") if path.is_file()]
    for path in files:
        content = path.read_bytes()
        if path.suffix != ".xlsx" and (_CANARY_BYTES.search(content) or PASSPHRASE.encode() in content):
            found.append(path)
    assert found == []
    assert not [path for path in session.home.rglob("*") if STEM in path.name]
    assert list((session.home / "tmp").iterdir()) == []
    names = {path.name for path in files}
    assert {"settings.json", "connector.log", "summary.xlsx"} <= names


def test_failures_were_reported_without_what_they_were_about(session):
    reports = list(session.home.rglob("report-*.txt"))
    text = "".join(path.read_text(encoding="utf-8") for path in reports)
    for kind in ("sqlalchemy.exc.IntegrityError", "builtins.ValueError", "canary_session.py"):
        assert kind in text


def test_nothing_personal_is_said_in_the_terminal_or_the_titles(session):
    assert STEM not in session.said
    assert re.search(r"^Windows are called +Connector Search$", session.said, re.MULTILINE)
