"""The preview of one protected table: what it shows is what leaves, and copying takes no more."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPolygon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from connector_app.ui.models.protected_model import CHANGED, ProtectedModel
from connector_app.ui.theme import tokens_of
from connector_app.ui.widgets.header_corner import HeaderCorner

_ROW_PADDING = 12
# A cell's words begin where its heading does: the room that headings and cells leave in the style sheet.
_CELL_PADDING = 24
_LABEL_LETTERS = 44
# Where columns lie beside the window the labels have this part of it at least.
_LEAST_SHARE = 3
# So many rows are seen at least; a window with less room scrolls.
_LEAST_ROWS = 6
# The side of the corner that marks a changed number, in device independent pixels.
_CORNER = 8


class PreviewTable(QTableView):
    """Shows a `ProtectedModel`; Ctrl+C copies the protected table as text."""

    def __init__(self, model: ProtectedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protected = model
        self._fitted = -1
        self.setModel(model)
        self.setItemDelegate(_CornerDelegate(self))
        self.setDragEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        HeaderCorner(self)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Give each column the room its words need, and the labels what is left over."""
        metrics, self._fitted = self.fontMetrics(), self.viewport().width()
        self.setMinimumHeight(_LEAST_ROWS * (metrics.height() + _ROW_PADDING))
        self.resizeColumnsToContents()
        # Labels are read together with their numbers: where the window is small they wrap.
        most = min(_LABEL_LETTERS * metrics.averageCharWidth(), self.viewport().width() // 2)
        count = self._protected.columnCount()
        for column in range(count):
            width = self.columnWidth(column) + (0 if column else _CELL_PADDING // 2)
            self.setColumnWidth(column, min(width, most))
        spare = self.viewport().width() - sum(self.columnWidth(column) for column in range(count))
        if count and spare > 0:
            self._share(spare, count)
        elif count > 1 and spare < 0:
            self._end_at_a_column(count)
        # Numbers are all of one height: to measure those of each row would take as long as all the rest.
        number = self.sizeHintForIndex(self._protected.index(0, count - 1)).height() if count > 1 else 0
        for row in range(self._protected.rowCount()):
            self.setRowHeight(row, max(number, self._label_height(row)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the protected text; everything else is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the whole protected table on the clipboard."""
        QGuiApplication.clipboard().setText(self._protected.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a new width among the columns; measuring every cell takes long, and a height changes nothing."""
        super().resizeEvent(event)
        if self.viewport().width() != self._fitted:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _label_height(self, row: int) -> int:
        """Return the height a row's label needs in the room that the style sheet leaves it."""
        room = QRect(0, 0, self.columnWidth(0) - _CELL_PADDING, 0)
        label = str(self._protected.index(row, 0).data() or "")
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label).height() + _ROW_PADDING

    def _end_at_a_column(self, count: int) -> None:
        """Let no number be cut by the edge: labels give way to the column that nearly fits, or take its room."""
        label, words = (
            self.columnWidth(0),
            (self._protected.index(row, 0).data() for row in range(self._protected.rowCount())),
        )
        room = self.viewport().width() - label
        fitting = 0
        for column in range(1, count):
            if fitting + self.columnWidth(column) > room:
                break
            fitting += self.columnWidth(column)
        missing = fitting + self.columnWidth(column) - room
        longest = max(map(self.fontMetrics().horizontalAdvance, " ".join(map(str, words)).split()), default=0)
        narrow = label - missing
        enough = narrow >= max(longest + _CELL_PADDING, self.viewport().width() // _LEAST_SHARE)
        if enough or fitting:
            self.setColumnWidth(0, narrow if enough else label + room - fitting)

    def _share(self, spare: int, count: int) -> None:
        """Spread what is left over the columns of numbers, a fifth of it for the labels."""
        numbers = count - 1
        labels = spare // 5 if numbers else spare
        self.setColumnWidth(0, self.columnWidth(0) + labels)
        for column in range(1, count):
            self.setColumnWidth(column, self.columnWidth(column) + (spare - labels) // numbers)


class _CornerDelegate(QStyledItemDelegate):
    """Paints a small corner where a number is not what it was when it was sent last."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if not index.data(CHANGED):
            return
        box: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        corner, along = (box.topLeft(), 1) if mirrored else (box.topRight(), -1)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(QGuiApplication.palette()).warm))
        painter.drawPolygon(QPolygon([corner, corner + QPoint(along * _CORNER, 0), corner + QPoint(0, _CORNER)]))
        painter.restore()
