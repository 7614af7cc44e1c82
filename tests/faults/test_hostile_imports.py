"""Files that mean harm, collected from many programs, through the real command line: what comes of each, how soon,
and with how much memory in all its processes together. Skips where the collection is not beside the checkout.
"""

import json
import lzma
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cases import CASES

ROOT = Path(__file__).parents[2]
HOSTILE = CASES / "import" / "hostile"
EXPECTED: Mapping[str, Any] = (
    json.loads((HOSTILE / "expected.json").read_text(encoding="utf-8"))["files"] if HOSTILE.is_dir() else {}
)
#: What a file must never leave behind, wherever it says that it belongs.
EVIL = ("evil_from_xlsx.txt", "evil_abs.txt", "evil_shell")
#: So many times longer a busy machine may take than its processor works.
_PATIENCE = 12
pytestmark = [
    pytest.mark.skipif(not EXPECTED, reason="the hostile files are not here"),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of /proc"),
]


@dataclass(frozen=True, slots=True)
class Ran:
    """How one import ended: in how many seconds of the processor, with how many MB at most, and what it said."""

    code: int
    seconds: float
    megabytes: float
    out: str
    err: str


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A notebook of nobody, not encrypted, so that no test waits for a key."""
    path = tmp_path_factory.mktemp("hostile") / "nobody.connector"
    asked = [
        "sample",
        str(path),
        "--plain",
        "--people",
        "0",
        "--conversations",
        "0",
        "--exchanges",
        "0",
        "--quiet",
    ]
    subprocess.run([sys.executable, "-m", "connector_app", *asked], cwd=ROOT, check=True)
    return path


@pytest.mark.parametrize("name", EXPECTED)
def test_a_hostile_file_harms_nobody(empty, tmp_path, name):
    expected = EXPECTED[name]
    notebook = shutil.copy(empty, tmp_path / "street.connector")
    before = names(notebook)
    file = tmp_path / name.removesuffix(".xz")
    whole = (HOSTILE / name).read_bytes()
    file.write_bytes(lzma.decompress(whole) if name.endswith(".xz") else whole)
    ran = run(expected["max_seconds"], "import", notebook, "people", file, "--json", "--quiet")
    after = names(notebook)
    assert "Traceback" not in ran.err + ran.out
    assert ran.seconds < expected["max_seconds"]
    assert ran.megabytes < expected["max_rss_mb"]
    assert not [left for left in tmp_path.rglob("*") if left.name in EVIL]
    if ran.code:
        assert expected["expect"] in ("refuse", "refuse_or_import")
        assert after == before
        assert ran.err.strip().count("\n") == 0
        assert file.name in ran.err
        return
    assert expected["expect"] != "refuse"
    taken = json.loads(ran.out)["imported"]
    assert expected.get("min_contacts", 0) <= taken <= expected.get("max_contacts", taken)
    assert len(after) - len(before) <= taken
    assert not [name for name in after if name.startswith(("PK", "BEGIN:VCARD"))]
    said = {" ".join(name.split()) for name in after}
    lacking = [n for n in expected.get("names", ()) if " ".join(n.split()) not in said]
    assert lacking == []


def names(notebook):
    """Return what the people of a notebook are called."""
    with closing(sqlite3.connect(notebook)) as connection:
        return [name for (name,) in connection.execute("SELECT label FROM person_identity")]


def run(most_seconds, *asked):
    began, spent = time.monotonic(), seconds_of_children()
    command = [sys.executable, "-m", "connector_app", *map(str, asked)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    most = 0
    while True:
        try:
            out, err = process.communicate(timeout=0.01)
            break
        except subprocess.TimeoutExpired:
            most = max(most, memory_of(process.pid))
            if time.monotonic() - began > _PATIENCE * most_seconds:
                process.kill()
    return Ran(process.returncode, seconds_of_children() - spent, most / 1024, out, err)


def seconds_of_children():
    """Return what ended processes have used, those that they began among them."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory_of(pid):
    """Return the kilobytes that a process and those it began hold."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        begun = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0
    held = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)
    return held + sum(memory_of(child) for child in begun)
