"""What turning a passphrase into a key costs: measured for about a second, bounded by the memory there is."""

import os
import sys
import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from connector_app.domain.errors import NotebookError

_MIB = 1024  # KiB, the unit of Argon2
_LEAST_KIB, _MOST_KIB = 19 * _MIB, 1024 * _MIB
_MOST_PASSES, _MOST_LANES = 20, 16
_CHOSEN_MOST_KIB = 256 * _MIB
_SECONDS = 1.0
_SALT, _KEY = 16, 32
#: Of the memory that is free, the part that opening a notebook may ask for.
_SHARE = 4


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one Argon2id derivation costs: KiB of memory, passes over it, lanes in parallel."""

    memory_kib: int = 64 * _MIB
    passes: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Raise NotebookError outside 19 MiB-1 GiB, 1-20 passes, 1-16 lanes: a file may not ask for more."""
        if not (
            _LEAST_KIB <= self.memory_kib <= _MOST_KIB
            and 1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
        ):
            raise NotebookError("keys_refused")


#: For a machine that cannot spare 64 MiB: as little memory as a file may ask for, and more passes over it.
SCARCE = KdfCost(_LEAST_KIB, 10, 1)


def cost_of(slot: Mapping[str, Any]) -> KdfCost:
    """Return the cost that a slot states; raise NotebookError keys_damaged or keys_refused before it is paid."""
    numbers = [slot.get(name) for name in ("memory_kib", "passes", "lanes")]
    if not all(type(number) is int for number in numbers):
        raise NotebookError("keys_damaged")
    cost = KdfCost(*numbers)  # type: ignore[arg-type]
    cost.check()
    return cost


def from_passphrase(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Return the 32 bytes behind a passphrase; raise NotebookError keys_refused or memory_short."""
    cost.check()
    normal = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(normal, salt, cost.passes, cost.memory_kib, cost.lanes, _KEY, Type.ID)
    except (HashingError, MemoryError) as error:
        raise NotebookError("memory_short") from error


def measured_cost(
    clock: Callable[[], float] = time.perf_counter, free_kib: Callable[[], int | None] | None = None
) -> KdfCost:
    """Return a cost of about a second on this machine: memory doubled from 64 MiB, at most 256 MiB.

    Never more than a quarter of the memory that is free now; where 64 MiB are too much, 19 MiB and more passes.
    """
    free = (free_kib or _free_kib)()
    most = min(_CHOSEN_MOST_KIB, free // _SHARE) if free is not None else _CHOSEN_MOST_KIB
    cost = KdfCost()
    if cost.memory_kib > most:
        return SCARCE
    began = clock()
    try:
        from_passphrase("measure", b"\0" * _SALT, cost)
    except NotebookError:
        return SCARCE
    seconds = clock() - began
    while cost.memory_kib * 2 <= most and seconds * 2 <= _SECONDS:
        cost, seconds = replace(cost, memory_kib=cost.memory_kib * 2), seconds * 2
    return cost


def derived(passphrase: str, salt: bytes, cost: KdfCost) -> tuple[bytes, KdfCost]:
    """Return the bytes behind a new passphrase, and the cost: a lower one where memory turns out to be short."""
    try:
        return from_passphrase(passphrase, salt, cost), cost
    except NotebookError as error:
        if error.code != "memory_short" or cost.memory_kib <= SCARCE.memory_kib:
            raise
        return from_passphrase(passphrase, salt, SCARCE), SCARCE


def _free_kib() -> int | None:
    """Return how much memory is free, in KiB, or None where the system does not say."""
    if sys.platform == "win32":
        return _free_on_windows()
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1])
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // _MIB
    except (OSError, ValueError):
        return None


if sys.platform == "win32":
    import ctypes

    class _MemoryStatus(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "p1", "p2", "v1", "v2", "v3")),
        )

    def _free_on_windows() -> int | None:
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        return status.free // _MIB if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else None
