"""A kill while an old notebook is brought up to date leaves its old tables or the new ones, never half.

The long version, with 60,000 rows, is ``python -m tests.faults.long migrations``.
"""

import signal
from pathlib import Path
from random import Random

import pytest

from tests.faults.kills.migrating import OldNotebook
from tests.sizes import size


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_wherever_a_migration_is_killed_the_tables_are_old_or_new(tmp_path: Path) -> None:
    came = OldNotebook(tmp_path, 1, 90).kill(size(29, 11), 1, Random(1))
    assert came.half == 0
    assert came.kills > 4
    assert came.old > 3
