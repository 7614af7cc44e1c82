"""The tables while they grow: packed in memory, since one packed file takes its parts only one after another."""

import csv
import io
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator

from connector_app.domain.noun import Kind, Noun
from connector_app.formats.open_export_writer.columns import Table, tables

#: Tells spreadsheets that what follows is UTF-8.
_MARK = "\ufeff"
#: Bytes unpacked at once when a table moves into the file.
_PIECE = 1 << 16


class PackedTables:
    """Takes nouns in batches of one kind; `files` hands out the finished tables, a piece at a time."""

    def __init__(self) -> None:
        self._tables: defaultdict[Kind, list[tuple[Table, _Packed]]] = defaultdict(list)
        for table in tables():
            packed = _Packed()
            packed.add(_MARK + _lines([table.columns]))
            self._tables[table.kind].append((table, packed))

    def add(self, kind: Kind, nouns: Iterable[Noun]) -> None:
        """Add nouns of one kind to its tables."""
        nouns = list(nouns)
        for table, packed in self._tables[kind]:
            packed.add(_lines(row for noun in nouns for row in table.rows(noun)))

    def files(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Yield each file's name with what is in it; nothing can be added any more."""
        for table, packed in (pair for pairs in self._tables.values() for pair in pairs):
            yield table.file, packed.pieces()


class _Packed:
    """Text that grows, packed as it comes."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj()
        self._kept = io.BytesIO()

    def add(self, text: str) -> None:
        """Add to the end."""
        self._kept.write(self._packer.compress(text.encode("utf-8")))

    def pieces(self) -> Iterator[bytes]:
        """Yield all of it, unpacked."""
        self._kept.write(self._packer.flush())
        self._kept.seek(0)
        unpacker = zlib.decompressobj()
        while piece := self._kept.read(_PIECE):
            yield unpacker.decompress(piece)
        yield unpacker.flush()


def _lines(rows: Iterable[Iterable[str]]) -> str:
    """Return rows as lines of a CSV file."""
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue()
