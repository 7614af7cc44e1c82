"""The packed file around a spreadsheet, opened within bounds; nothing of it is ever written anywhere."""

import posixpath
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from connector_app.formats.spreadsheet_reader.answer import Unreadable
from connector_app.formats.spreadsheet_reader.xml import Attributes, Handler, parsed

MOST_UNPACKED = 200_000_000
MOST_PARTS = 10_000
#: How many times smaller a large file may have become by packing; tables become ten to thirty times smaller.
MOST_RATIO, _LARGE = 100, 10_000_000
_ENCRYPTED = 0x1


class Package:
    """The parts of a packed file, found in any case and whichever way their names are separated."""

    def __init__(self, data: bytes) -> None:
        """Raise Unreadable when the parts are locked, or too many or too large together."""
        with _damage_said():
            self._archive = ZipFile(BytesIO(data))
        entries = self._archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_PARTS or unpacked > MOST_UNPACKED:
            raise Unreadable("sheet_too_large")
        if unpacked > max(_LARGE, len(data) * MOST_RATIO):
            raise Unreadable("sheet_too_large")
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise Unreadable("sheet_locked")
        if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
            raise Unreadable("sheet_damaged")  # no spreadsheet packs in another way
        self._entries = {_bare(entry.filename): entry for entry in entries}

    def __contains__(self, part: str) -> bool:
        return _bare(part) in self._entries

    def content(self, part: str) -> bytes:
        """Return a part's bytes, empty when there is none."""
        entry = self._entries.get(_bare(part))
        with _damage_said():
            return self._archive.read(entry) if entry else b""

    def parse(self, part: str, handler: Handler) -> None:
        """Read a part element by element; nothing where there is none."""
        if part in self:
            parsed(self.content(part), handler)

    def relations(self, part: str) -> list["Relation"]:
        """Return a part's relations inside the file, in their order."""
        folder, name = posixpath.split(part)
        found = _Relations(folder)
        self.parse(posixpath.join(folder, "_rels", f"{name}.rels"), found)
        return found.all


@contextmanager
def _damage_said() -> Iterator[None]:
    """Turn whatever the unpacking of a damaged file may raise into one answer."""
    try:
        yield
    except (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable("sheet_damaged") from error


class Relation:
    """Where a part leads to: an id, a kind, and the part's name."""

    def __init__(self, id_: str, kind: str, part: str) -> None:
        self.id = id_
        self.kind = kind
        self.part = part


class _Relations(Handler):
    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self.all: list[Relation] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.join("/", self._folder, attributes.get("Target", "").replace("\\", "/"))
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.all.append(Relation(attributes.get("Id", ""), kind, posixpath.normpath(target).lstrip("/")))


def _bare(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").casefold()
