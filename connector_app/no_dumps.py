"""Keeps the system from writing this process's memory to disk when it crashes, where it lets itself be told.

A core dump would hold names, what people said, and the key. Linux is also told that no other program of the same
person may look into the process. macOS knows only the first; Windows writes no dumps unless somebody sets it up.
"""

import sys
from contextlib import suppress

# linux/prctl.h
_PR_SET_DUMPABLE = 4


def forbid() -> None:
    """Ask for it; a system that refuses is left as it is."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
