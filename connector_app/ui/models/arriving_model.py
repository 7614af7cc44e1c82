"""The rows of a file before they are taken in: all of them, or those of one verdict, with what becomes of each."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connector_app.application.imports.arriving import Arriving, Verdict
from connector_app.ui import veil
from connector_app.ui.models.list_column import ListColumn

#: What has to be looked at comes first.
ORDER = (Verdict.LIKE, Verdict.UNREADABLE, Verdict.NEW, Verdict.KNOWN)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_LEADING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Arrived(Protocol):
    """What the list needs of a file's arrivals."""

    @property
    def rows(self) -> Sequence[Arriving]:
        """Return every row of the file."""


def in_order(rows: Sequence[Arriving]) -> dict[Verdict, list[int]]:
    """Return the places of the rows of each verdict, in the order in which they are to be looked at."""
    places: dict[Verdict, list[int]] = {verdict: [] for verdict in ORDER}
    for place, row in enumerate(rows):
        places[row.verdict].append(place)
    return places


class ArrivingModel(QAbstractTableModel):
    """Shows arrivals; a row's key is its place among all rows of the file."""

    def __init__(self, columns: Sequence[ListColumn[Arriving]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._arrived: Arrived | None = None
        self._order: Sequence[int] = ()

    def show_rows(self, arrived: Arrived, order: Sequence[int]) -> None:
        """Show some rows of a file, given by their places."""
        self.beginResetModel()
        self._arrived, self._order = arrived, order
        self.endResetModel()

    def at(self, row: int) -> Arriving | None:
        """Return what stands in a row of the list, None where nothing does."""
        if self._arrived is None or not 0 <= row < len(self._order):
            return None
        return self._arrived.rows[self._order[row]]

    def look_again(self, rows: Sequence[int]) -> None:
        """Tell that something else becomes of these rows of the list."""
        if rows:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))

    # -- what a list view asks --

    def key_at(self, row: int) -> int:
        """Return a row's place in the file."""
        return self._order[row]

    def keys_at(self, rows: Sequence[int]) -> list[int]:
        """Return the places of some rows in the file."""
        return [self._order[row] for row in rows]

    def rows_of(self, keys: set[int]) -> list[int]:
        """Return the rows in which some places of the file are shown, in order; those left out are not there."""
        return [row for row, place in enumerate(self._order) if place in keys]

    def veil_changed(self) -> None:
        """Cover what people wrote down, or show it again."""
        self.look_again((0, len(self._order) - 1) if self._order else ())

    # -- what Qt asks --

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | int | None:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].heading()
        return _LEADING if role == _ALIGNMENT else None

    def data(self, index: _Index, role: int = _DISPLAY) -> str | int | None:
        """Return a cell's text as it may be seen now."""
        if role in (_DISPLAY, _TIP):
            row, column = self.at(index.row()), self.columns[index.column()]
            return veil.shown(column.cell(row), personal=column.personal) if row is not None else None
        return _LEADING if role == _ALIGNMENT else None
