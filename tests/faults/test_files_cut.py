"""A workbook, preferences, keys or what leaves, cut anywhere while it is written: the old file or the new, whole.

Each state is the recorded writing up to one of its calls to the system: what a kill leaves there, and what a loss
of power may leave. The long version is ``python -m tests.faults.long files``.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from tests.faults.power.cuts import cut_everywhere, lose_power
from tests.faults.power.disk import Acknowledge, Asked, Create, Cut, Rename, Sync
from tests.faults.power.files import FILES
from tests.faults.power.recording import asked_for, recorded, replayed
from tests.system import require_programs

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="what is asked of the system is recorded by strace"
)


@pytest.fixture(scope="module")
def writing(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Asked]:
    """What was asked for while each file was written three times."""
    require_programs()
    folder = tmp_path_factory.mktemp("cut") / "files"
    trace = folder.with_name("trace")
    recorded(trace, "tests.faults.power.files", str(folder))
    asked = asked_for(trace, folder)
    replayed(asked, folder)
    return asked


def test_a_kill_at_any_call_leaves_the_whole_old_or_the_whole_new_file(writing: Sequence[Asked]) -> None:
    came = cut_everywhere(writing)
    assert came == {"whole": len(FILES) * len(writing)}
    assert len(writing) > 60


@pytest.mark.parametrize("strict", [False, True], ids=["journalled names", "names by themselves"])
def test_a_loss_of_power_leaves_the_whole_old_or_the_whole_new_file(
    writing: Sequence[Asked], strict: bool
) -> None:
    came = lose_power(writing, 3, Random(3), strict=strict)
    assert came == {"whole": 3 * len(FILES) * len(writing)}


def test_without_syncing_files_would_be_cut(writing: Sequence[Asked]) -> None:
    unsynced = [each for each in writing if not isinstance(each, Sync)]
    came = lose_power(unsynced, 3, Random(3), strict=True)
    assert came.keys() == {"whole", *FILES}


def test_written_in_place_files_would_be_cut(writing: Sequence[Asked]) -> None:
    came = cut_everywhere(_in_place(writing))
    assert came.keys() == {"whole", *FILES}


def _in_place(asked: Sequence[Asked]) -> list[Asked]:
    """Return the same writing, but right into the files instead of into others that take their place."""
    places = {each.old: each.new for each in asked if isinstance(each, Rename)}
    there: set[str] = set()
    direct: list[Asked] = []
    for each in asked:
        if isinstance(each, Rename | Acknowledge) or getattr(each, "name", None) is None:
            direct += [] if isinstance(each, Rename) else [each]
            continue
        name = places[each.name]
        begun = isinstance(each, Create) and name in there
        direct.append(Cut(name, 0) if begun else replace(each, name=name))
        there.add(name)
    return direct
