"""A short list of lines: something strong, then words, then a badge; keyboard and screen readers know it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from connector_app.ui import veil
from connector_app.ui.widgets.line import LINE, Line, LineDelegate

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
#: Lines of a longer list take one row each: to measure thousands takes long.
_MEASURED = 200
_Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """Lines as a model of one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self._seen: dict[int, Line] = {}

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = lines
        self._seen.clear()
        self.endResetModel()

    def veil_changed(self) -> None:
        """Cover the lines, or show them again."""
        self._seen.clear()
        self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return a line's text, or the whole line for the delegate."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self._line_seen(index.row())
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:  # all of a line that may have been cut
            return " · ".join(filter(None, (line.strong, line.text, line.aside)))
        return line.spoken if role in (_DISPLAY, _SPOKEN) else None

    def _line_seen(self, row: int) -> Line:
        """Return a line as it may be seen: of thousands only those that come into view are covered."""
        seen = self._seen.get(row)
        if seen is None:
            seen = self._seen[row] = self.lines[row].seen
        return seen

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        flags = super().flags(index)
        if index.isValid() and index.row() < len(self.lines) and self.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return flags


class _Rows(LineDelegate):
    """Asks the list, which knows how wide it is, how tall a line is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line of one row or two."""
        view = self.parent()
        return (
            QSize(0, view.height_of(index.row()))
            if isinstance(view, LineList)
            else super().sizeHint(option, index)
        )

    def marks(self, view: QWidget | None) -> bool:
        """Tell whether the line the keyboard is on is to be seen: also in a list where it always matters."""
        return super().marks(view) or (isinstance(view, LineList) and view.marks_always)


class LineList(veil.Veiled, QListView):
    """Lines to go through; `chosen(key)` on Enter or double click, `key_pressed(key, text)` for letters.

    A line whose words have no room beside its badges takes two rows.
    """

    chosen = Signal(object)
    key_pressed = Signal(object, str)

    def __init__(
        self,
        name: str,
        most: int = 8,
        *,
        marks_always: bool = False,
        one_row: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what assistive technology calls the list; it grows up to `most` lines, then scrolls.

        With `marks_always` the current line is marked even while the keyboard is elsewhere, with `one_row` no line
        takes two.
        """
        super().__init__(parent)
        self._one_row = one_row
        self._width = 0
        self._heights: list[int] = []
        self._most = most
        self._letters = ""
        self.marks_always = marks_always
        self._model = LineModel(self)
        self.setModel(self._model)
        self._delegate = _Rows(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setProperty("plain", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_clicked)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not (line := self.lines[index.row()]).heading:
            self.chosen.emit(line.key)

    def veil_changed(self) -> None:
        """Cover the lines, or show them again."""
        super().veil_changed()
        self._model.veil_changed()
        self._measure_anew()

    @property
    def lines(self) -> Sequence[Line]:
        """Return the lines shown."""
        return self._model.lines

    @property
    def current(self) -> Line | None:
        """Return the line the keyboard is on, or None."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def listen_for(self, letters: str) -> None:
        """Send these keys as `key_pressed` instead of searching for them; a blank is the space bar."""
        self._letters = letters

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, with the keyboard on the same line as before, else near it."""
        before, row = self.current, self.currentIndex().row()
        self.setUniformItemSizes(self._one_row or len(lines) > _MEASURED)
        self._heights = self._measured(lines)
        self._model.set_lines(lines)
        self.updateGeometry()
        if not lines:
            return
        same = next((n for n, line in enumerate(lines) if before and line.key == before.key), None)
        self.choose(same if same is not None else min(max(row, 0), len(lines) - 1))

    def set_most(self, most: int) -> None:
        """Grow up to so many lines from now on."""
        self._most = most
        self.updateGeometry()

    def choose(self, row: int) -> None:
        """Put the keyboard on a row."""
        self.setCurrentIndex(self._model.index(row))

    def choose_first(self) -> None:
        """Put the keyboard on the first line that is no heading, and show what stands above it."""
        first = next((row for row, line in enumerate(self.lines) if not line.heading), None)
        if first is not None:
            self.choose(first)
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send chosen lines and letters on; everything else is Qt's."""
        line = self.current
        if line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(line.key)
        elif line is not None and event.text() and event.text().lower() in self._letters and not event.modifiers():
            self.key_pressed.emit(line.key, event.text().lower())
        else:
            super().keyPressEvent(event)

    def height_of(self, row: int) -> int:
        """Return how tall a line is, in pixels."""
        if row < len(self._heights):
            return self._heights[row]
        return self._delegate.height(self.font())

    def _measured(self, lines: Sequence[Line]) -> list[int]:
        """Return how tall these lines are at the width the list has now; nothing for those of one row each."""
        if self._one_row or not self._width or len(lines) > _MEASURED:
            return []
        font, delegate = self.font(), self._delegate
        tall = [delegate.height(font), delegate.height(font, rows=2)]
        return [tall[delegate.rows(line.seen, font, self._width) - 1] for line in lines]

    def _measure_anew(self) -> None:
        heights = self._measured(self.lines)
        if heights != self._heights:
            self._heights = heights
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look which lines have room in one row."""
        super().resizeEvent(event)
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self._measure_anew()

    def sizeHint(self) -> QSize:
        """Return room for all lines, at most `most`."""
        return QSize(super().sizeHint().width(), self._room_for(self._most))

    def minimumSizeHint(self) -> QSize:
        """Return room for two lines, or the one there is."""
        return QSize(120, self._room_for(2))

    def _room_for(self, most: int) -> int:
        count = max(1, min(len(self.lines), most))
        return sum(self.height_of(row) for row in range(count)) + 4

    def changeEvent(self, event: QEvent) -> None:
        """Take other room when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_anew()
            self.updateGeometry()
