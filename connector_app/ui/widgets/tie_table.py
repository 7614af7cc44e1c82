"""A network as a table: from whom, to whom, how often, how long; in the order of names and in no other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import directed
from connector_app.ui.widgets.header_corner import HeaderCorner

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_TRAILING = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_ROOT = QModelIndex()
_NAMES, _ROW_PADDING, _CELL_PADDING = 2, 16, 24
_LEAST_ROWS = 4


@dataclass(frozen=True, slots=True)
class TieRow:
    """One line: two names, which are somebody's words, with their keys, and two texts of ours."""

    giver: str
    receiver: str
    times: str
    time: str
    giver_key: int
    receiver_key: int


class TieModel(QAbstractTableModel):
    """Lines of a table twin, in the order of the givers' or the receivers' names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[TieRow] = ()
        self.by = 0

    def set_rows(self, rows: Sequence[TieRow]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = self._ordered(rows)
        self.endResetModel()

    def sort_by(self, column: int) -> None:
        """Put the lines in the order of the names in a column."""
        self.by = column
        self.set_rows(self._rows)

    def _ordered(self, rows: Sequence[TieRow]) -> list[TieRow]:
        names = [(row.giver.casefold(), row.receiver.casefold()) for row in rows]
        order = sorted(range(len(rows)), key=lambda number: (names[number][self.by], names[number][1 - self.by]))
        return [rows[number] for number in order]

    def veil_changed(self) -> None:
        """Cover the names, or show them again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, _NAMES - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the four columns."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | int | None:
        """Return what a column says."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _LEADING if section < _NAMES else _TRAILING
        titles = (
            QCoreApplication.translate("TieModel", "From"),
            QCoreApplication.translate("TieModel", "To"),
            QCoreApplication.translate("TieModel", "How often"),
            QCoreApplication.translate("TieModel", "Time in all"),
        )
        return titles[section] if role == _DISPLAY else None

    def data(self, index: _Index, role: int = _DISPLAY) -> str | int | None:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _ALIGNMENT:
            return _LEADING if column < _NAMES else _TRAILING
        if role == int(Qt.ItemDataRole.AccessibleTextRole) and column < _NAMES:
            return veil.spoken((row.giver, row.receiver)[column], personal=True)
        if role != _DISPLAY:
            return None
        if column < _NAMES:
            name = veil.shown((row.giver, row.receiver)[column], personal=True)
            return directed(name, rtl=QGuiApplication.isRightToLeft(), personal=True)
        return directed((row.times, row.time)[column - _NAMES], rtl=QGuiApplication.isRightToLeft())

    def party_at(self, index: _Index) -> int:
        """Return the key of whom a cell is about: the receiver in the second column, else the giver."""
        row = self._rows[index.row()]
        return row.receiver_key if index.column() == 1 else row.giver_key


class TieTable(veil.Veiled, QTableView):
    """Shows a `TieModel`; Enter opens whom a cell names, a press on the heading of names puts them in order."""

    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the table."""
        super().__init__(parent)
        self.ties = TieModel(self)
        self.setModel(self.ties)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        HeaderCorner(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self._on_heading)
        self.ties.modelReset.connect(self._fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.ties.party_at(index)))

    def veil_changed(self) -> None:
        """Cover the names, or show them again."""
        super().veil_changed()
        self.ties.veil_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; order by the column's names on S; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.ties.party_at(self.currentIndex()))
        elif event.text().lower() == "s" and self.currentIndex().isValid():
            self._on_heading(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def _on_heading(self, column: int) -> None:
        if column < _NAMES:
            self.ties.sort_by(column)
        self.horizontalHeader().setSortIndicator(self.ties.by, Qt.SortOrder.AscendingOrder)

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        row = metrics.height() + _ROW_PADDING
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(_LEAST_ROWS * row)
        bold = self.horizontalHeader().fontMetrics()
        narrow = [
            bold.horizontalAdvance(str(self.ties.headerData(column, Qt.Orientation.Horizontal))) * 6 // 5
            + _CELL_PADDING
            for column in range(4)
        ]
        spare = max(self.viewport().width() - narrow[2] - narrow[3], narrow[0] + narrow[1])
        for column, width in enumerate((spare // 2, spare - spare // 2, narrow[2], narrow[3])):
            self.setColumnWidth(column, width)
