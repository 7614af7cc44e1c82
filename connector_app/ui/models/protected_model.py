"""A protected table as it would leave: numbers, shares, and ``[c]`` with the reason for whoever is at the desk."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication

from connector_app.summary.cells import Cell
from connector_app.summary.protected import ProtectedTable, Shown, Unit, Withheld
from connector_app.ui.isolation import directed, unmarked
from connector_app.ui.labels import isolated, translated, worded

#: What a withheld cell shows, here as in the workbook.
WITHHELD = "[c]"
#: The role that tells whether a cell showed something else when it was sent last.
CHANGED = int(Qt.ItemDataRole.UserRole)
# A heading breaks into lines about this long, so that numbers stand close together.
_HEADING_LETTERS = 14
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_REASON = frozenset({int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleDescriptionRole)})
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_TRAILING = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex


class ProtectedModel(QAbstractTableModel):
    """Shows one `ProtectedTable`: its row labels in the first column, its cells behind them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: ProtectedTable | None = None
        self._was: Mapping[tuple[int, int], Shown] = {}

    @property
    def table(self) -> ProtectedTable | None:
        """Return the table that is shown."""
        return self._table

    def set_table(self, table: ProtectedTable | None, was: Mapping[tuple[int, int], Shown] | None = None) -> None:
        """Show another table, or none; `was` is what some cells, by row and column, showed before."""
        self.beginResetModel()
        self._table = table
        self._was = was or {}
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows the table has."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the columns of numbers and the one of labels."""
        return 0 if parent.isValid() or self._table is None else 1 + len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | int | None:
        """Return what a column is about."""
        table = self._table
        if table is None or orientation != Qt.Orientation.Horizontal or section > len(table.columns):
            return None
        if role == _ALIGNMENT:
            return _TRAILING if section else _LEADING
        if role != _DISPLAY:
            return None
        heading = "\n".join(wrap(self._heading(table, section), _HEADING_LETTERS, break_long_words=False))
        return directed(heading, rtl=QGuiApplication.isRightToLeft())

    def data(self, index: _Index, role: int = _DISPLAY) -> str | int | None:
        """Return a label or a cell, why a cell is withheld, and whether it has changed."""
        table = self._table
        if table is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == _ALIGNMENT:
            return _TRAILING if column else _LEADING
        if role == _DISPLAY:
            if column == 0:
                label = _label(table.rows[row], own=table.own_words == "rows")
                return directed(label, rtl=QGuiApplication.isRightToLeft())
            return cell_text(table.cells[row][column - 1], table.units[column - 1])
        if role in _REASON and column:
            return " ".join(self._told(row, column)) or None
        return (row, column - 1) in self._was if role == CHANGED else None

    def _heading(self, table: ProtectedTable, section: int) -> str:
        if section == 0:
            return worded(table.row_title)
        return _label(table.columns[section - 1], own=table.own_words == "columns")

    def explained(self, index: _Index) -> str:
        """Return what there is to know of a cell beside what it shows: why it is withheld, what it was before."""
        if self._table is None or not index.isValid() or not index.column():
            return ""
        return " ".join(self._told(index.row(), index.column()))

    def key(self, index: _Index) -> Cell | None:
        """Return the canonical cell behind a number, None for labels, shares and means."""
        table = self._table
        if table is None or not index.isValid() or not index.column() or not table.keys:
            return None
        return table.keys[index.row()][index.column() - 1]

    def named(self, index: _Index) -> str:
        """Return what a cell is about: its row and its column."""
        table = self._table
        if table is None or not index.isValid() or not index.column():
            return ""
        row = _label(table.rows[index.row()], own=table.own_words == "rows")
        return f"{row}, {self._heading(table, index.column())}"

    def _told(self, row: int, column: int) -> Iterator[str]:
        """Yield the sentences on a cell."""
        table = self._table
        if table is None:
            return
        cell, unit = table.cells[row][column - 1], table.units[column - 1]
        if isinstance(cell, Withheld):
            text = QCoreApplication.translate("ProtectedModel", "[c] here: {why}")
            yield text.format(why=why_withheld(cell))
        if (row, column - 1) in self._was:
            text = QCoreApplication.translate("ProtectedModel", "When it was sent last it was {number}.")
            yield text.format(number=cell_text(self._was[row, column - 1], unit))

    def text(self) -> str:
        """Return the protected table as tab-separated text: what copying takes along, no more than is shown."""
        if self._table is None:
            return ""
        columns = range(self.columnCount())
        lines: list[list[str | int | None]] = [[self._heading(self._table, column) for column in columns]]
        lines += [[self.data(self.index(row, column)) for column in columns] for row in range(self.rowCount())]
        return unmarked("\n".join("\t".join(str(cell or "") for cell in line) for line in lines))


def cell_text(cell: Shown, unit: Unit) -> str:
    """Return a cell as it is shown."""
    if isinstance(cell, Withheld):
        return WITHHELD
    number = QLocale().toString(cell)
    return f"{number} %" if unit is Unit.PERCENT else number


def why_withheld(why: Withheld) -> str:
    """Return why a cell is withheld, as the second half of a sentence."""
    match why:
        case Withheld.TOO_FEW:
            return QCoreApplication.translate("ProtectedModel", "so few people could be recognised.")
        case Withheld.LOOKS_LIKE_EVERYONE:
            return QCoreApplication.translate(
                "ProtectedModel", "it would tell something about nearly everyone in the group."
            )
        case Withheld.FROM_WITHHELD:
            return QCoreApplication.translate(
                "ProtectedModel", "it comes from a number that is withheld, or stands behind one."
            )
        case Withheld.WORKED_OUT:
            return QCoreApplication.translate(
                "ProtectedModel", "together with other numbers it would let a hidden one be worked out."
            )
        case Withheld.ALREADY_SENT:
            return QCoreApplication.translate(
                "ProtectedModel", "compared with what was already sent it would tell a hidden number."
            )


def _label(text: str, *, own: bool) -> str:
    """Return a label: a text of ours, of one of the lists, or the community's own word, which turns nothing."""
    shown = translated("Summary", text)
    if shown != text:
        return shown
    return isolated(text) if own else worded(text)
