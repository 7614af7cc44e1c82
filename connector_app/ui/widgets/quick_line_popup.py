"""The list of suggestions under a quick line; it never takes the keyboard away from the line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from connector_app.ui import veil
from connector_app.ui.isolation import directed
from connector_app.ui.theme import tokens_of

_HINT = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 8
_GAP = 12
_EDGE = 2


@dataclass(frozen=True, slots=True)
class Offer:
    """One suggestion: the text it puts into the line, what is shown, and what the page wants back (`data`).

    A `personal` one, somebody's name, is told by its initials while names are covered.
    """

    text: str
    label: str
    hint: str = ""
    data: str = ""
    personal: bool = True

    @property
    def seen(self) -> tuple[str, str]:
        """Return label and hint as they may be seen now."""
        if not self.personal:
            return self.label, self.hint
        return veil.initials(self.label), veil.shown(self.hint, personal=True)


class _OfferDelegate(QStyledItemDelegate):
    """Paints a label and, muted beside it, its hint; sizes follow the font."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one suggestion."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.save()
        if selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(ink))
        inner = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        label = directed(str(index.data(Qt.ItemDataRole.DisplayRole)), rtl=rtl)
        hint = directed(str(index.data(_HINT) or ""), rtl=rtl)
        flow = QStyle.visualAlignment(option.direction, side)
        metrics = option.fontMetrics
        painter.drawText(inner, flow, metrics.elidedText(label, Qt.TextElideMode.ElideRight, inner.width()))
        left = inner.width() - metrics.horizontalAdvance(label) - _GAP
        if hint and left > 0:
            if not selected:
                painter.setPen(QColor(tokens_of(QApplication.palette()).muted))
            trailing, size = Qt.AlignmentFlag.AlignTrailing, QSize(left, inner.height())
            rest = QStyle.alignedRect(option.direction, trailing, size, inner)
            painter.drawText(rest, flow, metrics.elidedText(hint, Qt.TextElideMode.ElideRight, left))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's size: never lower than a finger's breadth of 28 pixels."""
        self.initStyleOption(option, index)
        metrics = option.fontMetrics
        both = str(index.data(Qt.ItemDataRole.DisplayRole)) + str(index.data(_HINT) or "")
        return QSize(metrics.horizontalAdvance(both) + 3 * _GAP, max(28, metrics.height() + 10))


class QuickLinePopup(veil.Veiled, QFrame):
    """Suggestions to choose from; shown inside the window, so no window manager has a say in where."""

    chosen = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("offers")
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_OfferDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.itemClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        self.hide()

    def offer(self, offers: Sequence[Offer], beside: QRect, font_of: QWidget) -> None:
        """Show suggestions under (or, without room, above) a rectangle given in the window's coordinates."""
        self.setFont(font_of.font())
        self._list.clear()
        for offer in offers:
            label, hint = offer.seen
            item = QListWidgetItem(label)
            item.setData(_HINT, hint)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label} {hint}".strip())
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self.resize(self._wanted())
        self.move(self._place(beside))
        self.show()
        self.raise_()

    def veil_changed(self) -> None:
        """Go away: what was offered looked otherwise."""
        super().veil_changed()
        self.hide()

    def step(self, by: int) -> None:
        """Move the choice up or down, round the end."""
        self._list.setCurrentRow((self._list.currentRow() + by) % self._list.count())

    @property
    def row(self) -> int:
        """Return the row that would be chosen now."""
        return self._list.currentRow()

    @property
    def row_text(self) -> str:
        """Return what a screen reader says of that row."""
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item else ""

    def _wanted(self) -> QSize:
        rows = min(self._list.count(), _ROWS_SHOWN)
        height = sum(self._list.sizeHintForRow(row) for row in range(rows))
        bar = self._list.verticalScrollBar().sizeHint().width() if self._list.count() > _ROWS_SHOWN else 0
        edges = 2 * self._list.frameWidth() + 2 * _EDGE
        width = min(max(self._list.sizeHintForColumn(0) + bar + edges, 180), self._window.width() - 16)
        return QSize(width, height + edges)

    def _place(self, beside: QRect) -> QPoint:
        room = self._window.rect()
        x = beside.right() - self.width() if self.isRightToLeft() else beside.left()
        x = max(8, min(x, room.width() - self.width() - 8))
        below = beside.bottom() + 4
        if below + self.height() > room.height() and beside.top() - 4 - self.height() > 0:
            return QPoint(x, beside.top() - 4 - self.height())
        return QPoint(x, below)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._list.row(item))
