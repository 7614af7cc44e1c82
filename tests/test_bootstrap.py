import ctypes
from pathlib import Path

import pytest

from connector_app.bootstrap import NotebookDoors
from connector_app.domain.errors import NotebookError
from connector_app.settings import Settings

_MB = 1 << 20
_FIGURES = (
    "arena",
    "ordblks",
    "smblks",
    "hblks",
    "hblkhd",
    "usmblks",
    "fsmblks",
    "uordblks",
    "fordblks",
    "keepcost",
)


class _Allocated(ctypes.Structure):
    """What glibc's mallinfo2 tells."""

    _fields_ = [(name, ctypes.c_size_t) for name in _FIGURES]


def test_once_a_notebook_was_looked_for_a_large_block_is_given_back_when_done_with(tmp_path: Path) -> None:
    tell = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if tell is None:
        pytest.skip("only glibc keeps large blocks for itself")
    tell.restype = _Allocated
    with pytest.raises(NotebookError):
        NotebookDoors(Settings(tmp_path / "settings.json")).needs_secret(tmp_path / "none.connector")
    _ = len(bytearray(24 * _MB))  # after one this large glibc keeps all that are smaller
    before = tell().hblkhd
    block = bytearray(4 * _MB)
    assert tell().hblkhd - before >= len(block)
    del block
    assert tell().hblkhd == before
