"""The power goes at any moment: what was acknowledged is there, whole, and without the syncing it would not be.

The long version is ``python -m tests.faults.long power``.
"""

import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.faults.power.disk import Create, Cut, Disk, Remove, Rename, Sync, Write
from tests.faults.power.recording import asked_for, recorded, replayed
from tests.faults.power.verdicts import Session, Verdict
from tests.sizes import size
from tests.system import require_programs

_SEED, _STEPS, _WORDS = 4, 12, 30
#: So often the power goes in each session.
_LOSSES = size(10, 30)

linux = pytest.mark.skipif(sys.platform != "linux", reason="what is asked of the system is recorded by strace")


@pytest.fixture(scope="module")
def sessions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Session]:
    """One session on an encrypted notebook, and one on a notebook that is never synced."""
    require_programs()
    folder = tmp_path_factory.mktemp("power")
    asked = {}
    arguments: list[str] = []
    for name, kind, synchronous in (("ours", "encrypted", "FULL"), ("unsynced", "plain", "OFF")):
        arguments += [str(folder / name), kind, synchronous, str(_SEED), str(_STEPS), str(_WORDS)]
    recorded(folder / "trace", "tests.faults.power.session", *arguments)
    for name in ("ours", "unsynced"):
        asked[name] = asked_for(folder / "trace", folder / name)
        replayed(asked[name], folder / name)
    return {name: Session(each, _SEED, _STEPS, _WORDS) for name, each in asked.items()}


@linux
@pytest.mark.parametrize("strict", [False, True], ids=["journalled names", "names by themselves"])
def test_no_acknowledged_step_is_lost(sessions: dict[str, Session], tmp_path: Path, strict: bool) -> None:
    came = Counter(sessions["ours"].verdicts(_LOSSES, Random(5), tmp_path / "found", strict=strict))
    assert came == {Verdict.WHOLE: _LOSSES}


@linux
def test_without_syncing_much_would_be_lost(sessions: dict[str, Session], tmp_path: Path) -> None:
    came = Counter(sessions["unsynced"].verdicts(_LOSSES, Random(5), tmp_path / "found", strict=False))
    assert came[Verdict.LOST] + came[Verdict.DAMAGED] >= _LOSSES // 4, came


@linux
def test_a_call_that_is_missing_from_the_recording_is_noticed(
    sessions: dict[str, Session], tmp_path: Path
) -> None:
    asked = list(sessions["ours"].asked)
    disk = Disk(strict=False)
    for each in asked:
        disk.take(each)
    for name, content in disk.now().items():
        (tmp_path / name).write_bytes(content)
    replayed(asked, tmp_path)
    last = max(n for n, each in enumerate(asked) if isinstance(each, Write) and each.name.endswith(".connector"))
    with pytest.raises(AssertionError, match="not complete"):
        replayed([*asked[:last], *asked[last + 1 :]], tmp_path)


def test_the_disk_keeps_what_was_synced_and_any_part_of_the_rest() -> None:
    disk = Disk(strict=True)
    disk.take(Create("a"))
    disk.take(Write("a", 0, b"1" * 2048))
    disk.take(Sync("a"))
    assert all(disk.after_power_loss(Random(n)).get("a") in (None, b"1" * 2048) for n in range(20))
    disk.take(Sync(None))
    disk.take(Write("a", 0, b"2" * 2048))
    disk.take(Cut("a", 2560))
    found = {disk.after_power_loss(Random(n))["a"] for n in range(300)}
    assert {b"1" * 2048, b"2" * 2048 + bytes(512), b"2" * 512 + b"1" * 1536} <= found
    assert all(len(set(content[n : n + 512])) == 1 for content in found for n in range(0, len(content), 512))


def test_a_name_that_was_not_synced_may_be_the_old_or_the_new() -> None:
    disk = Disk(strict=True)
    for name, data in (("a", b"old"), ("b", b"new")):
        disk.take(Create(name))
        disk.take(Write(name, 0, data))
        disk.take(Sync(name))
    disk.take(Sync(None))
    disk.take(Rename("b", "a"))
    assert disk.now() == {"a": b"new"}
    found = [disk.after_power_loss(Random(n)) for n in range(50)]
    assert {each["a"] for each in found} == {b"old", b"new"}
    disk.take(Sync(None))
    assert disk.after_power_loss(Random(1)) == {"a": b"new"}
    disk.take(Remove("a"))
    assert disk.now() == {}
