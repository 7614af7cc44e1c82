"""A list of any length: the keys of all its rows, and of the rows themselves only the pages looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from connector_app.application.ports import Reader
from connector_app.application.rows import Listing, Row
from connector_app.domain.noun import Ref
from connector_app.summary.facts import Column
from connector_app.ui import veil
from connector_app.ui.later import later
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.tasks import Tasks

PAGE_BITS = 7
#: Rows to a page.
PAGE = 1 << PAGE_BITS
_PAGES_KEPT = 40
# A window never shows more pages at once; whoever scrolls past others does not want them any more.
_PAGES_AT_ONCE = 4
_WAITING = "…"
# Plain numbers: comparing Qt's enums in data() doubles the time a page takes to paint.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Page:
    """Rows as they were read, None where one has vanished since, and their texts."""

    rows: list[Row | None]
    cells: list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Listed:
    """The answer to a listing: the order, where the noun to be kept now stands (or -1), and first rows."""

    order: Column
    kept: int
    rows: dict[int, list[Row | None]]


class WindowModel(QAbstractTableModel):
    """Shows one `Listing`; never waits for the store: what is not there yet reads “…” until it comes.

    `listed(row)` tells that a listing has arrived, and in which row the noun to be kept stands, or -1.
    """

    listed = Signal(int)

    def __init__(
        self, reader: Reader, tasks: Tasks, columns: Sequence[ListColumn[Any]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._tasks = tasks
        self.columns = tuple(columns)
        self._alignments = tuple(
            int(Qt.AlignmentFlag.AlignVCenter)
            | int(Qt.AlignmentFlag.AlignTrailing if column.at_end else Qt.AlignmentFlag.AlignLeading)
            for column in columns
        )
        self._veiled = self._veiled_columns()
        self._listing: Listing | None = None
        self._generation = 0
        self._order: Column = array("q")
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._latest = -1
        self._before: dict[int, tuple[str, ...]] = {}
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._fetching = False

    @property
    def listing(self) -> Listing | None:
        """Return the listing that is shown or on its way."""
        return self._listing

    def set_listing(self, listing: Listing, keep: Ref | None = None) -> None:
        """Show another listing, or the same one afresh; `keep` is a noun whose new row `listed` tells."""
        self._listing = listing
        self._generation += 1
        self._tasks.run(
            partial(_read_listing, self._reader, listing, keep),
            partial(self._on_listed, self._generation),
            key=f"list.{listing.kind}",
        )

    def ref_at(self, row: int) -> Ref | None:
        """Return the noun in a row; None while the row is not there yet."""
        page = self._pages.get(row >> PAGE_BITS)
        if page is None or self._listing is None or not 0 <= row < len(self._order):
            return None
        found = page.rows[row & (PAGE - 1)]
        return Ref(self._listing.kind, found.id) if found else None

    def key_at(self, row: int) -> int:
        """Return the key of a row, which stays the same when the list is sorted or filtered otherwise."""
        return self._order[row]

    def keys_at(self, rows: Sequence[int]) -> list[int]:
        """Return the keys of some rows."""
        return [self._order[row] for row in rows]

    def rows_of(self, keys: set[int]) -> list[int]:
        """Return the rows in which some keys stand now, in order; vanished ones are left out."""
        if len(keys) == 1:
            row = _row_of(self._order, next(iter(keys)))
            return [] if row < 0 else [row]
        return [row for row, key in enumerate(self._order) if key in keys]

    # -- what Qt asks --

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the length of the whole list."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | int | None:
        """Return a column's heading, aligned like its cells."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].heading()
        return self._alignments[section] if role == _ALIGNMENT else None

    def data(self, index: _Index, role: int = _DISPLAY) -> str | int | None:
        """Return a cell's text at once; a page that is missing is asked for and painted when it comes."""
        if role == _DISPLAY:
            row = index.row()
            number = row >> PAGE_BITS
            page = self._pages.get(number)
            if page is None:
                return self._until_it_comes(row, index.column())
            if number != self._latest:
                self._latest = number
                self._pages.move_to_end(number)
            column = index.column()
            text = page.cells[row & (PAGE - 1)][column]
            return veil.covered(text) if column in self._veiled else text
        return self._alignments[index.column()] if role == _ALIGNMENT else None

    # -- doorstep mode --

    def veil_changed(self) -> None:
        """Cover what people wrote down, or show it again; only what is on the screen is asked for anew."""
        self._veiled = self._veiled_columns()
        if self._order:
            last = self.index(len(self._order) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _veiled_columns(self) -> frozenset[int]:
        drawn = veil.is_drawn()
        return frozenset(number for number, column in enumerate(self.columns) if drawn and column.personal)

    # -- pages --

    def _until_it_comes(self, row: int, column: int) -> str | None:
        if not 0 <= row < len(self._order):
            return None
        number = row >> PAGE_BITS
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        if not self._fetching:
            self._fetching = True
            later(self, self._fetch)
        known = self._before.get(self._order[row])
        if known is not None:
            return veil.covered(known[column]) if column in self._veiled else known[column]
        return _WAITING if column == 0 else ""

    def _fetch(self) -> None:
        wanted = [number for number in self._wanted if number not in self._pages][-_PAGES_AT_ONCE:]
        self._wanted.clear()
        if not wanted or self._listing is None:
            self._fetching = False
            return
        windows = {number: _window(self._order, number) for number in wanted}
        self._tasks.run(
            partial(_read_windows, self._reader, self._listing, windows),
            partial(self._on_rows, self._generation),
        )

    def _on_rows(self, generation: int, pages: dict[int, list[Row | None]]) -> None:
        self._fetching = False
        if generation == self._generation:
            for number, rows in pages.items():
                self._keep(number, rows)
                first = number << PAGE_BITS
                last = min(first + PAGE, len(self._order)) - 1
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        if self._wanted:
            self._fetching = True
            self._fetch()

    def _on_listed(self, generation: int, listed: _Listed) -> None:
        if generation != self._generation:
            return
        self._fetching = False  # pages under way belong to the listing before
        self.beginResetModel()
        # Rows seen so far stand in for the new pages, so that a refresh does not flicker.
        self._before = {
            key: cells
            for number, page in self._pages.items()
            for key, cells in zip(_window(self._order, number), page.cells, strict=False)
        }
        self._order = listed.order
        self._pages.clear()
        self._wanted.clear()
        self._latest = -1
        for number, rows in listed.rows.items():
            self._keep(number, rows)
        self.endResetModel()
        self.listed.emit(listed.kept)

    def _keep(self, number: int, rows: list[Row | None]) -> None:
        gone = ("",) * len(self.columns)
        cells = [tuple(column.cell(row) for column in self.columns) if row else gone for row in rows]
        self._pages[number] = _Page(rows, cells)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)


def _window(order: Column, number: int) -> list[int]:
    """Return the keys of a page."""
    return order[number << PAGE_BITS : (number + 1) << PAGE_BITS].tolist()


def _row_of(order: Column, key: int) -> int:
    """Return where a key stands, or -1."""
    try:
        return order.index(key)
    except ValueError:
        return -1


def _read_listing(reader: Reader, listing: Listing, keep: Ref | None) -> _Listed:
    """Read the order, and the rows that will be seen first; runs in the data lane."""
    order = reader.order(listing)
    key = reader.key_of(keep) if keep else None
    kept = -1 if key is None else _row_of(order, key)
    numbers = {0, max(kept, 0) >> PAGE_BITS} if len(order) else set()
    return _Listed(order, kept, _read_windows(reader, listing, {n: _window(order, n) for n in numbers}))


def _read_windows(reader: Reader, listing: Listing, windows: dict[int, list[int]]) -> dict[int, list[Row | None]]:
    """Read the rows of some pages; runs in the data lane."""
    return {number: _read_rows(reader, listing, keys) for number, keys in windows.items()}


def _read_rows(reader: Reader, listing: Listing, keys: list[int]) -> list[Row | None]:
    """Read one page; when rows have vanished meanwhile, find out which by asking one by one."""
    rows = reader.rows(listing.kind, keys)
    if len(rows) == len(keys):
        return list(rows)
    return [next(iter(reader.rows(listing.kind, [key])), None) for key in keys]
