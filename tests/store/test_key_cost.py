"""The cost is about a second, fits the memory there is, and never fails for want of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.domain.errors import NotebookError
from connector_app.store import key_cost
from connector_app.store.key_cost import SCARCE, KdfCost, cost_of, derived, from_passphrase, measured_cost

_MIB = 1024
_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("seconds", "memory_mib"), [(2.0, 64), (0.51, 64), (0.5, 128), (0.26, 128), (0.25, 256), (0.01, 256)]
)
def test_memory_is_doubled_until_about_a_second(
    monkeypatch: pytest.MonkeyPatch, seconds: float, memory_mib: int
) -> None:
    monkeypatch.setattr(key_cost, "from_passphrase", lambda *_: b"")
    times = iter([0.0, seconds])
    assert measured_cost(lambda: next(times), lambda: None) == KdfCost(memory_mib * _MIB, 3, 4)


@pytest.mark.parametrize(
    ("free_mib", "memory_mib"),
    [(64_000, 256), (1024, 256), (1023, 128), (512, 128), (256, 64), (255, 19), (0, 19)],
)
def test_never_more_than_a_quarter_of_what_is_free(
    monkeypatch: pytest.MonkeyPatch, free_mib: int, memory_mib: int
) -> None:
    monkeypatch.setattr(key_cost, "from_passphrase", lambda *_: b"")
    times = iter([0.0, 0.01])
    cost = measured_cost(lambda: next(times), lambda: free_mib * _MIB)
    assert cost.memory_kib == memory_mib * _MIB
    cost.check()


def test_this_machine_says_what_is_free() -> None:
    free = key_cost._free_kib()
    assert free is None or free > 0


def test_the_scarce_cost_is_one_that_a_file_may_state() -> None:
    SCARCE.check()
    assert cost_of({"memory_kib": SCARCE.memory_kib, "passes": SCARCE.passes, "lanes": SCARCE.lanes}) == SCARCE


# A process that may not have more memory: the derivation is really refused its share by the system.
_SHORT_OF_MEMORY = """
import resource, sys
sys.path.insert(0, {root!r})
from connector_app.domain.errors import NotebookError
from connector_app.store.key_cost import SCARCE, KdfCost, derived, from_passphrase, measured_cost
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 50 * 2**20, resource.RLIM_INFINITY))
assert measured_cost(free_kib=lambda: None) == SCARCE
_, paid = derived("copper kettle", bytes(16), KdfCost(256 * 1024, 1, 1))
assert paid == SCARCE, paid
try:
    from_passphrase("copper kettle", bytes(16), KdfCost(256 * 1024, 1, 1))
except NotebookError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on memory that holds is Linux's")
def test_little_memory_means_less_cost_and_a_plain_word_when_a_notebook_asks_for_more() -> None:
    program = _SHORT_OF_MEMORY.format(root=str(_ROOT))
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (run.stdout, run.returncode) == ("memory_short\n", 0), run.stderr


def test_a_refusal_is_not_taken_for_want_of_memory() -> None:
    with pytest.raises(NotebookError, match="keys_refused"):
        derived("copper kettle", bytes(16), KdfCost(2**31, 1, 1))
    assert from_passphrase("e\u0301", bytes(16), SCARCE) == from_passphrase("\u00e9", bytes(16), SCARCE)
