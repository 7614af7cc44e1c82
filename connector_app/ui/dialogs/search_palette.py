"""Find anything: names, what was said, and what the program can do, as you type."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from connector_app.application.rows import Found
from connector_app.domain.noun import Ref
from connector_app.ui.actions import ActionBook
from connector_app.ui.context import Context
from connector_app.ui.dialogs.palette_lines import lines_before_typing, lines_for
from connector_app.ui.tasks import Task
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

#: How many are found at most, and how many are counted.
HITS, _COUNTED = 50, 1_000
#: Milliseconds after which what can be done is shown without waiting for what is found.
_NOT_LONGER = 120
_LEAST_LINES, _LINES = 4, 11
_FROM_TOP = 56
_WIDTH_IN_LETTERS = 90
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Sheet(QFrame):
    """The surface of the palette, named for its look."""


class SearchPalette(QDialog):
    """A sheet over the window; Enter opens what is chosen: signal `open_requested`, or triggers the action.

    `shown_for` is the text that the results shown were found for.
    """

    open_requested = Signal(object)

    def __init__(self, context: Context, book: ActionBook, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(QCoreApplication.translate("SearchPalette", "Search"))
        self._context = context
        self._book = book
        self.shown_for = ""
        self._chooses_when_found = False
        self._asked: dict[str, Task] = {}
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_NOT_LONGER)
        self._waiting.timeout.connect(lambda: self._show(self.line.text(), Found((), None)))
        self.line: QLineEdit = QLineEdit()
        self.line.setPlaceholderText(self.tr("A name, a word, or something to do"))
        self.line.setAccessibleName(self.tr("Search"))
        self.results = LineList(self.tr("What was found"), _LINES, marks_always=True, one_row=True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.count = Words(tone="muted")
        sheet = Sheet()
        box = QVBoxLayout(sheet)
        box.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        box.setSpacing(SPACE_2)
        for widget in (self.line, self.results, self.count):
            box.addWidget(widget)
        self._box = box
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sheet)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_return)
        self.results.chosen.connect(self._choose)
        self.results.clicked.connect(self._on_clicked)
        self.results.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.finished.connect(self._forget)
        self._show("", Found((), 0))
        self._place(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go through the results while the typing goes on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.results.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _place(self, parent: QWidget) -> None:
        width = min(parent.width() - 2 * SPACE_3, _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())
        self.setFixedWidth(width)
        line = max(1, self.results.sizeHintForRow(0))
        room = parent.height() - _FROM_TOP - self.line.sizeHint().height() - 2 * self.count.sizeHint().height()
        self.results.set_most(max(_LEAST_LINES, min(_LINES, (room - 4 * SPACE_3) // line)))
        self._fit()
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + _FROM_TOP)

    def _fit(self) -> None:
        """Take the height of what is listed."""
        self._box.activate()
        if (outer := self.layout()) is not None:
            outer.activate()
        self.adjustSize()

    def _on_typed(self, text: str) -> None:
        """Ask for what fits; until the answer is there, what was shown before stays."""
        self._chooses_when_found = False
        if not text.strip():
            self._waiting.stop()
            self._show("", Found((), 0))
            return
        self._waiting.start()
        reader = self._context.desk.reader
        self._asked["search"] = self._context.tasks.run(
            lambda: reader.search(text, HITS), lambda found: self._on_found(text, found), key="search"
        )

    def _on_found(self, text: str, found: Found) -> None:
        """Show what was found for `text`, unless more was typed meanwhile; then count, where there is more."""
        if text != self.line.text():
            return
        self._waiting.stop()
        self._show(text, found)
        if self._chooses_when_found:
            self._on_return()
        elif found.total is None:
            reader = self._context.desk.reader
            self._asked["search.count"] = self._context.tasks.run(
                lambda: reader.count_found(text), lambda total: self._say_count(text, total), key="search.count"
            )

    def _tell(self) -> None:
        """Tell a screen reader which line is chosen: the keyboard itself stays where one types."""
        if self.isVisible() and (line := self.results.current) is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, line.spoken))

    def _forget(self) -> None:
        """Ask no more: an answer would come to a sheet that is gone."""
        self._waiting.stop()
        for task in self._asked.values():
            task.cancel()

    def _show(self, text: str, found: Found) -> None:
        self.shown_for = text
        today = self._context.desk.clock.today()
        typed = bool(text.strip())
        lines = lines_for(text, self._book.usable, found.hits, today) if typed else lines_before_typing(self._book)
        self.results.set_lines(lines)
        self.results.choose_first()
        if found.total is not None:
            self.count.setText(self._count_text(text, found.total))
        elif not self.count.text() or not found.hits:
            self.count.setText("…")
        self._fit()

    def _say_count(self, text: str, total: int) -> None:
        if text == self.line.text():
            self.count.setText(self._count_text(text, total))

    def _count_text(self, text: str, total: int) -> str:
        if not text:
            return self.tr("Type to search names, places and everything that was said.")
        if total >= _COUNTED:
            return self.tr("1,000+ found, the newest first")
        if not total and self.results.lines:  # something to do has them
            return self.tr("Nothing in the notebook has these words.")
        if not total:
            some = self.tr("Nothing in the notebook has these words.")
            return some if self.results.lines else self.tr("Nothing found for these words.")
        return self.tr("%n found", None, total)

    def _on_return(self) -> None:
        """Choose; when the answer to what was typed is not there yet, as soon as it is."""
        if self.line.text().strip() and self.shown_for != self.line.text():
            self._chooses_when_found = True
        elif (line := self.results.current) is not None:
            self._choose(line.key)

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.results.lines[index.row()]
        if not line.heading:
            self._choose(line.key)

    def _choose(self, key: object) -> None:
        self.accept()
        if isinstance(key, QAction):
            self._book.do(key)
        elif isinstance(key, Ref):
            self.open_requested.emit(key)
