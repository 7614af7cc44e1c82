"""The table that says what a chart shows: headings, rows, the keyboard, and Ctrl+C."""

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from connector_app.ui.isolation import directed
from connector_app.ui.widgets.charts.chart import Table

_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_TRAILING = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_ROW_PADDING = 12
_Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """The rows of a `Table`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = Table((), ())

    def set_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.table.headings)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return a cell, or how it is aligned: names where reading begins, numbers where it ends."""
        if role == _DISPLAY:
            return directed(self.table.rows[index.row()][index.column()], rtl=QGuiApplication.isRightToLeft())
        if role == _ALIGNMENT:
            return _TRAILING if index.column() else _LEADING
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a heading, aligned as what is below it."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return directed(self.table.headings[section], rtl=QGuiApplication.isRightToLeft())
        if role == _ALIGNMENT:
            return _TRAILING if section else _LEADING
        return None


class TableTwin(QTableView):
    """Shows a `Table` whole; Ctrl+C copies what is selected, or all of it with its headings.

    What is `private` is not copied.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.private = False
        self.rows = TableModel(self)
        self.setModel(self.rows)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)

    def show_table(self, table: Table, name: str) -> None:
        """Show a table under the name that assistive technology calls it."""
        self.rows.set_table(table)
        self.setAccessibleName(name)
        self.fit()

    def fit(self) -> None:
        """Give every row its height, all numbers the same width, and the names a share of what is left over.

        Where all fits, the lines after the last column and the last row lie outside: the frame is there already.
        """
        high = self.fontMetrics().height() + _ROW_PADDING
        self.verticalHeader().setDefaultSectionSize(high)
        self.resizeColumnsToContents()
        count, room = self.rows.columnCount(), self.viewport().width() + 1
        widths = [self.columnWidth(column) for column in range(count)]
        if (alike := max(widths[1:], default=0)) and widths[0] + (count - 1) * alike <= room:
            widths[1:] = [alike] * (count - 1)
        spare = room - sum(widths)
        fits = count > 0 and spare >= 0
        if fits:
            widths = [width + spare // count for width in widths]
            widths[0] += spare % count
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        never, if_needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(never if fits else if_needed)
        whole = self.horizontalHeader().sizeHint().height() + self.rows.rowCount() * high - 1
        if not fits:
            whole += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(whole + 2 * self.frameWidth())

    def copied(self) -> str:
        """Return what is selected, or everything with its headings: columns with tabs, rows with line ends."""
        table = self.rows.table
        selected = self.selectedIndexes()
        if len(selected) > 1:
            lines: dict[int, list[str]] = {}
            for index in sorted(selected, key=lambda each: (each.row(), each.column())):
                lines.setdefault(index.row(), []).append(table.rows[index.row()][index.column()])
            return "\n".join("\t".join(cells) for cells in lines.values())
        return "\n".join("\t".join(cells) for cells in (table.headings, *table.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; everything else is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put what is selected, or everything, on the clipboard."""
        if not self.private:
            QGuiApplication.clipboard().setText(self.copied())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
