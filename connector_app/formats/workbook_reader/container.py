"""The packed file around a workbook, opened within bounds."""

import posixpath
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import iterparse, parse  # type: ignore[import-untyped]

from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_reader.xml import Node, attribute, children

#: A workbook of numbers has a few hundred kilobytes; these are the sizes from which nobody reads it any more.
MOST_PACKED = 20_000_000
MOST_UNPACKED = 60_000_000
MOST_IN_A_TREE = 8_000_000
MOST_ELEMENTS = 3_000_000
MOST_PARTS = 2_000
_ENCRYPTED = 0x1
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@contextmanager
def bounded(path: Path) -> Iterator[ZipFile]:
    """Open a packed file; turn whatever may be wrong with it into one sentence, also while it is read."""
    try:
        size = path.stat().st_size
        if path.is_dir() or size > MOST_PACKED:
            raise FileTrouble("check_no_workbook" if path.is_dir() else "check_too_large", name=path.name)
        with path.open("rb") as file:
            if file.read(len(_OLD)) == _OLD:
                raise FileTrouble("check_encrypted", name=path.name)
        with ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise FileTrouble("check_missing", name=path.name) from error
    except BadZipFile as error:
        code = "check_damaged" if path.read_bytes()[:2] == b"PK" else "check_no_workbook"
        raise FileTrouble(code, name=path.name) from error
    except OSError as error:
        raise FileTrouble("check_unreadable", name=path.name) from error
    except (zlib.error, EOFError, NotImplementedError, ParseError, DefusedXmlException, ValueError) as error:
        raise FileTrouble("check_damaged", name=path.name) from error


class Parts:
    """The parts of a workbook by name, each read at most so far."""

    def __init__(self, archive: ZipFile, name: str) -> None:
        """Raise FileTrouble when the parts are encrypted, or too many or too large together."""
        entries = archive.infolist()
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise FileTrouble("check_encrypted", name=name)
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise FileTrouble("check_too_large", name=name)
        if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
            raise FileTrouble("check_damaged", name=name)  # no spreadsheet packs in another way
        self.file = name
        self.names = tuple(entry.filename for entry in entries)
        self._archive = archive

    def content(self, part: str) -> bytes | None:
        """Return a part's bytes, None when there is none."""
        return self._archive.read(part) if part in self.names else None

    def tree(self, part: str) -> Node | None:
        """Return a part as a tree; None when there is none."""
        content = self.content(part)
        if content is None:
            return None
        if len(content) > MOST_IN_A_TREE:
            raise FileTrouble("check_too_large", name=self.file)
        root: Node = parse(BytesIO(content)).getroot()
        return root

    def stream(self, part: str) -> Iterator[Node]:
        """Yield a part's elements as each one ends; whoever is done with one clears it."""
        content = self.content(part)
        if content is not None:
            for number, (_, node) in enumerate(iterparse(BytesIO(content), events=("end",))):
                if number > MOST_ELEMENTS:
                    raise FileTrouble("check_too_large", name=self.file)
                yield node

    def relations(self, part: str) -> dict[str, str]:
        """Return where a part's relations inside the file lead, by their id."""
        folder, name = posixpath.split(part)
        return {
            attribute(each, "Id"): _resolved(folder, attribute(each, "Target"))
            for each in children(self.tree(f"{folder}/_rels/{name}.rels".lstrip("/")), "Relationship")
            if attribute(each, "TargetMode") != "External"
        }

    def main(self) -> str | None:
        """Return the part that the file names as its workbook, or None."""
        for each in children(self.tree("_rels/.rels"), "Relationship"):
            if attribute(each, "Type").endswith("/officeDocument"):
                return _resolved("", attribute(each, "Target"))
        return None


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
