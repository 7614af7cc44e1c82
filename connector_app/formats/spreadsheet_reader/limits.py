"""Holds the reading process to its memory and its time, as far as the system can."""

import sys
from contextlib import suppress

MEMORY = 512 * 1024**2
SECONDS = 20


def hold_to_limits() -> None:
    """Let this process have so much memory more than it has now, and so much time, where the system can."""
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):
            _hold_on_windows()
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    with suppress(OSError, ValueError):
        most = _memory_now() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _memory_now() -> int:
    """Return the size of this process in bytes, 0 where the system does not say."""
    import resource

    try:
        with open("/proc/self/statm", encoding="ascii") as said:  # noqa: PTH123 - pathlib takes long to load
            return int(said.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


if sys.platform == "win32":

    def _hold_on_windows() -> None:
        """Put this process into a job of its own that may not grow further (winnt.h, JOBOBJECT_*)."""
        import ctypes
        from ctypes import wintypes

        class Basic(ctypes.Structure):
            _fields_ = (
                ("process_time", ctypes.c_int64),
                ("job_time", ctypes.c_int64),
                ("flags", wintypes.DWORD),
                ("least_set", ctypes.c_size_t),
                ("most_set", ctypes.c_size_t),
                ("most_processes", wintypes.DWORD),
                ("affinity", ctypes.c_size_t),
                ("priority", wintypes.DWORD),
                ("scheduling", wintypes.DWORD),
            )

        class Extended(ctypes.Structure):
            _fields_ = (
                ("basic", Basic),
                ("io", ctypes.c_uint64 * 6),
                ("process_memory", ctypes.c_size_t),
                ("job_memory", ctypes.c_size_t),
                ("peak_process", ctypes.c_size_t),
                ("peak_job", ctypes.c_size_t),
            )

        process_time, active_process, process_memory = 0x2, 0x8, 0x100
        extended_limits = 9
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        limits = Extended()
        limits.basic.flags = process_time | active_process | process_memory
        limits.basic.process_time = SECONDS * 10_000_000
        limits.basic.most_processes = 1
        limits.process_memory = MEMORY
        job = kernel.CreateJobObjectW(None, None)
        kernel.SetInformationJobObject(job, extended_limits, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
