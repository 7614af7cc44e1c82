"""Large tables as offices publish them: CSV, by itself or inside a ZIP that is never unpacked, read as a stream.

Nothing is held but a block of bytes; a line, a file and the ratio of packing have their bounds.
"""

import csv
import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from connector_app.domain.errors import FileTrouble

#: The whole Postcode Directory is 1.5 GB; from here on a file is none.
MOST_BYTES = 4_000_000_000
#: The official files are packed to about a seventh.
MOST_RATIO = 60
MOST_PARTS = 5_000
MOST_LINE = 65_536
_BLOCK = 1 << 20
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Part:
    """One table, in its own file or inside a packed one; `size` in bytes, unpacked, as the file says.

    `file` is what the person gave, for sentences; `name` is whatever a packed file calls its part.
    """

    file: str
    name: str
    size: int
    open: Callable[[], IO[bytes]]

    @property
    def stem(self) -> str:
        """Return its name without folders and ending."""
        return PurePosixPath(self.name.replace("\\", "/")).stem


@contextmanager
def parts_of(path: Path) -> Iterator[list[Part]]:
    """Lend the tables in a file; turn whatever may be wrong with it into FileTrouble, also while it is read."""
    try:
        with path.open("rb") as file:
            packed = file.read(4) == b"PK\x03\x04"
        if not packed:
            size = path.stat().st_size
            if size > MOST_BYTES:
                raise FileTrouble("area_file_too_large", file=path.name)
            yield [Part(path.name, path.name, size, lambda: path.open("rb"))]
            return
        with ZipFile(path) as archive:
            yield _inside(archive, path.name)
    except (BadZipFile, zlib.error, EOFError, UnicodeDecodeError, NotImplementedError, csv.Error) as error:
        raise FileTrouble("area_file_damaged", file=path.name) from error
    except OSError as error:
        raise FileTrouble("area_file_unreadable", file=path.name) from error


def _inside(archive: ZipFile, file: str) -> list[Part]:
    entries = [entry for entry in archive.infolist() if entry.filename.lower().endswith(".csv")]
    if len(archive.infolist()) > MOST_PARTS:
        raise FileTrouble("area_file_too_large", file=file)
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise FileTrouble("area_file_locked", file=file)
        if entry.file_size > min(MOST_BYTES, MOST_RATIO * entry.compress_size + MOST_LINE):
            raise FileTrouble("area_file_too_large", file=file)
    return [
        Part(file, entry.filename, entry.file_size, lambda entry=entry: archive.open(entry))  # type: ignore[misc]
        for entry in entries
    ]


class Columns:
    """The heading of a table: which columns it has, found by patterns of their names."""

    def __init__(self, line: bytes, file: str) -> None:
        """Raise FileTrouble when a name stands twice; what is no text has no columns."""
        text = line.decode("utf-8-sig", "replace").rstrip("\r\n")
        self.separator = max(",;\t", key=text.count)
        names = next(csv.reader([text], delimiter=self.separator), []) if "\0" not in text else []
        self.names = [" ".join(name.split()).lower() for name in names]
        self._file = file

    def find(self, *patterns: str) -> int | None:
        """Return the column of the first pattern that fits any; of several years the newest.

        The year is the first group of a pattern: two digits, or four.
        """
        for pattern in patterns:
            found = {
                at: match
                for at, name in enumerate(self.names)
                if (match := re.fullmatch(pattern, name)) is not None
            }
            if found:
                at = max(found, key=lambda at: (found[at][1] or "") if found[at].re.groups else "")
                if self.names.count(self.names[at]) > 1:
                    raise FileTrouble("area_file_column_twice", file=self._file, column=self.names[at])
                return at
        return None

    def year(self, pattern: str) -> str:
        """Return the year in the newest column that a pattern fits, "" where none does."""
        at = self.find(pattern)
        match = re.fullmatch(pattern, self.names[at]) if at is not None else None
        return match[1] if match else ""


def heading(stream: IO[bytes], file: str) -> Columns:
    """Read the first line of a table; raise FileTrouble when it has no end."""
    line = stream.readline(MOST_LINE + 1)
    if len(line) > MOST_LINE:
        raise FileTrouble("area_file_foreign", file=file)
    return Columns(line, file)


def blocks(stream: IO[bytes], file: str) -> Iterator[bytes]:
    """Yield the rest of a table in blocks of whole lines; raise FileTrouble for a line without an end."""
    rest, read = b"", 0
    while data := stream.read(_BLOCK):
        read += len(data)
        if read > MOST_BYTES:
            raise FileTrouble("area_file_too_large", file=file)
        data = rest + data
        end = data.rfind(b"\n") + 1
        rest = data[end:]
        if len(rest) > MOST_LINE:
            raise FileTrouble("area_file_damaged", file=file)
        yield data[:end]
    if rest:
        yield rest


def rows(lines: bytes | Sequence[bytes], columns: Columns) -> Iterator[list[str]]:
    """Yield the cells of some lines."""
    many = lines.splitlines() if isinstance(lines, bytes) else lines
    return csv.reader((line.decode("utf-8", "replace") for line in many), delimiter=columns.separator)


def cells(row: Sequence[str], at: Mapping[str, int | None]) -> dict[str, str] | None:
    """Return the wanted cells of a row by name, "" for a column that the table has not; None for a short row."""
    try:
        return {name: row[place].strip() if place is not None else "" for name, place in at.items()}
    except IndexError:
        return None
