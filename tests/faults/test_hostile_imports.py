"""Files that mean harm, collected from many programs, through the real command line: what comes of each, how soon,
and with how much memory in all its processes together. Skips where the collection is not beside the checkout.
"""

import json
import lzma
import os
import shutil
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import pytest

from tests.cases import CASES
from tests.faults.hostile.commands import Commands
from tests.sizes import LONG

HOSTILE = CASES / "import" / "hostile"
EXPECTED: Mapping[str, Any] = (
    json.loads((HOSTILE / "expected.json").read_text(encoding="utf-8"))["files"] if HOSTILE.is_dir() else {}
)
#: What a file must never leave behind, wherever it says that it belongs.
EVIL = ("evil_from_xlsx.txt", "evil_abs.txt", "evil_shell")
#: So many times longer a busy machine may take than its processor works.
_PATIENCE = 12
#: Of files with a great many rows or cards a fifth is enough to see what comes of it, in a fifth of its seconds;
#: `HOSTILE=whole` in the environment takes all of each, as does `LONG=1`.
_MANY = ("h43_100k_rows.csv.xz", "h61_20000_cards.vcf.xz")
_FIFTH = () if LONG or os.environ.get("HOSTILE") == "whole" else _MANY
#: What is expected of a fifth is a fifth of this.
_OF_ALL = ("max_seconds", "min_contacts", "max_contacts")
pytestmark = [
    pytest.mark.skipif(not EXPECTED, reason="the hostile files are not here"),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of /proc"),
]


@pytest.fixture(scope="module")
def commands(tmp_path_factory):
    """The command line, loaded once for all files."""
    with Commands(tmp_path_factory.mktemp("said")) as started:
        yield started


@pytest.fixture(scope="module")
def empty(commands, tmp_path_factory):
    """A notebook of nobody, not encrypted, so that no test waits for a key."""
    path = tmp_path_factory.mktemp("hostile") / "nobody.connector"
    nobody = ("--people", 0, "--conversations", 0, "--exchanges", 0)
    made = commands.run(60, "sample", path, "--plain", *nobody, "--quiet")
    assert made.code == 0, made.err
    return path


@pytest.mark.parametrize("name", EXPECTED)
def test_a_hostile_file_harms_nobody(commands, empty, tmp_path, name):
    content, expected = brought(name)
    notebook = shutil.copy(empty, tmp_path / "street.connector")
    before = names(notebook)
    file = tmp_path / name.removesuffix(".xz")
    file.write_bytes(content)
    patience = _PATIENCE * expected["max_seconds"]
    ran = commands.run(patience, "import", notebook, "people", file, "--json", "--quiet")
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


def brought(name):
    """Return what is in a file, and what is expected of it."""
    content, expected = (HOSTILE / name).read_bytes(), EXPECTED[name]
    if name.endswith(".xz"):
        content = lzma.decompress(content)
    if name in _FIFTH:
        parts = _parts(content)
        content = b"".join(parts[: -(-len(parts) // 5)])
        expected = expected | {limit: expected[limit] // 5 for limit in _OF_ALL if limit in expected}
    return content, expected


def _parts(content):
    """Return the cards of a file of cards, or the lines of another."""
    lines = content.splitlines(keepends=True)
    ends = [number for number, line in enumerate(lines, 1) if line.strip() == b"END:VCARD"]
    return [b"".join(lines[begin:end]) for begin, end in zip([0, *ends], ends, strict=False)] or lines


def names(notebook):
    """Return what the people of a notebook are called."""
    with closing(sqlite3.connect(notebook)) as connection:
        return [name for (name,) in connection.execute("SELECT label FROM person_identity")]
