"""Find anything: names, what was said, and what the program can do, as you type."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from connector_app.application.rows import Found, Hit
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.context import Context
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.line_list import Line, LineList
from connector_app.ui.widgets.words import Words

_HITS, _COUNTED, _ACTIONS = 50, 1_000, 4
_FROM_TOP = 56
_WIDTH_IN_LETTERS = 90
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Sheet(QFrame):
    """The surface of the palette, named for its look."""


class SearchPalette(QDialog):
    """A sheet over the window; Enter opens what is chosen: signal `open_requested`, or triggers the action."""

    open_requested = Signal(object)

    def __init__(self, context: Context, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(QCoreApplication.translate("SearchPalette", "Search"))
        self._context = context
        self._actions = actions
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A name, a word, or something to do"))
        self.line.setAccessibleName(self.tr("Search"))
        self.results = LineList(self.tr("What was found"), 9, marks_always=True)
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
        self.results.clicked.connect(lambda _index: self._on_return())
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
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + _FROM_TOP)

    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self._show("", Found((), 0))
            return
        reader = self._context.desk.reader
        self._context.tasks.run(
            lambda: reader.search(text, _HITS), lambda found: self._show(text, found), key="search"
        )

    def _show(self, text: str, found: Found) -> None:
        """Show what was found for `text`, unless more was typed meanwhile."""
        if text != self.line.text() and self.line.text().strip():
            return
        today = self._context.desk.clock.today()
        lines = [self._action_line(action) for action in self._matching(text)]
        lines += [_hit_line(hit, today) for hit in found.hits]
        self.results.set_lines(lines)
        if lines:
            self.results.choose(0)
        self.count.setText(self._count_text(text, found))
        self._box.activate()
        self.adjustSize()

    def _count_text(self, text: str, found: Found) -> str:
        if not text:
            return self.tr("Type to search names and everything that was said.")
        if found.total >= _COUNTED:
            return self.tr("1,000+ found, the newest first")
        if not found.total:
            return self.tr("Nothing found for these words.")
        return self.tr("%n found", None, found.total)

    def _matching(self, text: str) -> list[QAction]:
        """Return the actions one of whose words begins like the text; all while nothing is typed."""
        usable = [action for action in self._actions if action.isEnabled()]
        if not text:
            return usable
        wanted = fold(text)
        hits = [a for a in usable if any(part.startswith(wanted) for part in _beginnings(a.text()))]
        return hits[:_ACTIONS]

    def _action_line(self, action: QAction) -> Line:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Line("", action.text(), keys, key=action, personal=False)

    def _on_return(self) -> None:
        if (line := self.results.current) is not None:
            self._choose(line.key)

    def _choose(self, key: object) -> None:
        self.accept()
        if isinstance(key, QAction):
            key.trigger()
        elif isinstance(key, Ref):
            self.open_requested.emit(key)


def _beginnings(text: str) -> list[str]:
    """Return the text from each of its words on, folded."""
    parts = fold(text).split()
    return [" ".join(parts[start:]) for start in range(len(parts))]


def _hit_line(hit: Hit, today: date) -> Line:
    badge = labels.short_date(hit.on, today) if hit.on else _kind(hit.kind)
    return Line(hit.title, hit.snippet, badge, key=Ref(hit.kind, hit.id))


def _kind(kind: Kind) -> str:
    match kind:
        case Kind.PERSON:
            return QCoreApplication.translate("SearchPalette", "person")
        case Kind.GROUP:
            return QCoreApplication.translate("SearchPalette", "group")
        case Kind.FOLLOW_UP:
            return QCoreApplication.translate("SearchPalette", "promise")
        case Kind.EXCHANGE:
            return QCoreApplication.translate("SearchPalette", "exchange")
        case _:
            return QCoreApplication.translate("SearchPalette", "conversation")
