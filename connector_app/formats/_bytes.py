"""The bytes of a file that is read, in bounds, and what its first bytes tell about them."""

from pathlib import Path

from connector_app.domain.errors import FileTrouble

MOST_BYTES = 100_000_000


def bounded_bytes(path: Path, most: int = MOST_BYTES, too_large: str = "file_too_large") -> bytes:
    """Return all bytes of a file; raise FileTrouble when it cannot be read or is too large."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileTrouble("file_unreadable", file=path.name) from error
    if len(data) > most:
        raise FileTrouble(too_large, file=path.name)
    return data


def wide_alphabet(data: bytes) -> str:
    """Return the alphabet of letters that have two bytes or four; empty where there is none.

    It is told by its mark, or by every second byte being empty.
    """
    for mark, found in ((b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return found
    start = data[:4096]
    even, odd, half = start[::2].count(0), start[1::2].count(0), len(start) // 2
    if max(even, odd) > half / 3 and min(even, odd) < half / 10:
        return "utf-16-le" if odd > even else "utf-16-be"
    return ""
