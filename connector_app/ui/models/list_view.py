"""The view of a windowed list: fixed rows, columns that give way when it gets narrow, a selection that stays."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from connector_app.ui import veil
from connector_app.ui.models.arriving_model import ArrivingModel
from connector_app.ui.models.window_model import WindowModel

_ROW_PADDING = 16
# A cell's words begin where its heading does: the room that headings and cells leave in the style sheet.
_CELL_PADDING = 20
# Finding again more selected rows than this in a long list would be felt.
_KEPT_SELECTED = 5_000


class ListView(veil.Veiled, QTableView):
    """Shows a `WindowModel` or an `ArrivingModel`; `chosen(row)` tells the row to read beside it, -1 for none.

    `entered` on Return or a double click: one wants to go on in what stands beside it. `key_pressed(letter)` is
    for letters that it was told to listen for. It `runs` while a held key chooses one row after the other.
    """

    chosen = Signal(int)
    entered = Signal()
    key_pressed = Signal(str)

    def __init__(
        self,
        model: WindowModel | ArrivingModel,
        name: str,
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what a screen reader calls the list; with `several` more than one row can be selected."""
        super().__init__(parent)
        self._windowed = model
        self._kept: set[int] = set()
        self._current_key: int | None = None
        self._scrolled = 0
        self._restoring = False
        self.runs = False
        self._letters = ""
        self.setAccessibleName(name)
        self.setModel(model)
        # Qt's headings ask of every row whether it is selected: with a hundred thousand selected that is felt.
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(model, header))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._fit_rows()
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def veil_changed(self) -> None:
        """Cover what people wrote down, or show it again."""
        super().veil_changed()
        self._windowed.veil_changed()

    def choose(self, row: int) -> None:
        """Select a row, show it and tell that it was chosen; -1 selects none."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(self._windowed.index(-1, -1))
            return
        # Qt's own way goes by the keys that are held: Ctrl, still down from a shortcut, would add to the selected.
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._windowed.index(row, 0), alone)
        self.scrollTo(self._windowed.index(row, 0))

    def listen_for(self, letters: str) -> None:
        """Tell of these letters when they are pressed in the list, in place of looking for a row."""
        self._letters = letters

    def selected_rows(self) -> list[int]:
        """Return the selected rows in order."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for found in ranges for row in range(found.top(), found.bottom() + 1)})

    # -- what Qt calls --

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Measure rows and columns again when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
            self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return go on beside the list; note when a held key runs on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit()
            return
        letter = event.text().lower()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if letter and letter in self._letters and plain:
            self.key_pressed.emit(letter)
            return
        self.runs = event.isAutoRepeat()
        super().keyPressEvent(event)
        self.runs = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go on beside the list."""
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.entered.emit()

    # -- inside --

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)

    def _fit_columns(self) -> None:
        columns = self._windowed.columns
        letter = self.fontMetrics().averageCharWidth()
        least = [column.least * letter + _CELL_PADDING for column in columns]
        width = self.viewport().width()
        shown = sorted(range(len(columns)), key=lambda number: columns[number].rank)
        while len(shown) > 1 and sum(least[number] for number in shown) > width:
            shown.pop()
        spare = width - sum(least[number] for number in shown)
        weights = sum(columns[number].weight for number in shown) or 1
        for number, column in enumerate(columns):
            self.setColumnHidden(number, number not in shown)
            if number in shown:
                self.setColumnWidth(number, least[number] + spare * column.weight // weights)

    def _on_current_changed(self) -> None:
        row = self.currentIndex().row()
        self._current_key = self._windowed.key_at(row) if row >= 0 else None
        if not self._restoring:
            self.chosen.emit(row)

    def _remember(self) -> None:
        rows = self.selected_rows()
        self._kept = set(self._windowed.keys_at(rows)) if len(rows) <= _KEPT_SELECTED else set()
        self._scrolled = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """Select again what was selected, silently: who listens to `listed` decides what to show."""
        self._restoring = True
        rows = self._windowed.rows_of(self._kept) if self._kept else []
        selection = QItemSelection()
        last = self._windowed.columnCount() - 1
        for row in rows:
            selection.select(self._windowed.index(row, 0), self._windowed.index(row, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        current = self._windowed.rows_of({self._current_key}) if self._current_key is not None else []
        if current:
            self.selectionModel().setCurrentIndex(
                self._windowed.index(current[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.verticalScrollBar().setValue(self._scrolled)
        self._restoring = False
