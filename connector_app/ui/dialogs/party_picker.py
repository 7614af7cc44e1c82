"""Choosing a person or a group by typing: who may be meant stands below, a name nobody has is a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

_MOST, _LONGEST = 5, 120
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class PartyPicker(QWidget):
    """`name_typed(text)` asks for candidates, to be answered by `offer`; `picked` when it is clear who is meant.

    Up and Down go through the candidates while one types, Enter takes one.
    """

    name_typed = Signal(str)
    picked = Signal()

    def __init__(
        self,
        name: str,
        kind: Kind,
        but: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        may_be_new: bool = True,
    ) -> None:
        """`name` labels the field; those whose ids are in `but` are not offered.

        Where nobody new is taken, it says so of a name that nobody has.
        """
        super().__init__(parent)
        self._kind, self._but, self._may_be_new = kind, frozenset(but), may_be_new
        self._found: list[Candidate] = []
        self._chosen: Candidate | None = None
        label = Words(name, wrap=True)
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(name)
        label.setBuddy(self.line)
        self.list = LineList(self.tr("Who may be meant"), _MOST, marks_always=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.hide()
        self.note = Words(tone="muted", wrap=True)
        self.note.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        for widget in (label, self.line, self.list, self.note):
            box.addWidget(widget)
        self.line.textEdited.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._pick(self.list.current))
        self.list.chosen.connect(lambda _key: self._pick(self.list.current))

    @property
    def typed(self) -> str:
        """Return the name as it was typed, without blanks too many."""
        return " ".join(self.line.text().split())

    @property
    def candidate(self) -> Candidate | None:
        """Return who was chosen, or else the only one of exactly this name; None for nobody and a new name."""
        if self._chosen is not None:
            return self._chosen
        named = [each for each in self._found if fold(each.label) == fold(self.typed)]
        return named[0] if len(named) == 1 else None

    @property
    def unclear(self) -> bool:
        """Tell whether several have the name that was typed, and none of them was chosen."""
        return self.candidate is None and any(fold(each.label) == fold(self.typed) for each in self._found)

    def set_candidate(self, candidate: Candidate | None) -> None:
        """Show somebody as chosen, or nobody."""
        self._chosen = candidate
        self.line.setText(candidate.label if candidate else "")
        self.list.hide()
        self.note.hide()

    def offer(self, found: Sequence[Candidate]) -> None:
        """Offer who may be meant by what was typed."""
        fitting = [each for each in found if each.kind is self._kind and each.id not in self._but]
        self._found = fitting if self.typed else []
        if self._chosen is not None:
            return
        self.list.set_lines([Line(each.label, each.hint, key=each) for each in self._found])
        self.list.setVisible(bool(self._found))
        if self._found:
            self.list.choose(0)
        new = bool(self.typed) and self.candidate is None and not self.unclear
        self.note.setText(self._new() if new else "")
        self.note.setVisible(new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go through the candidates and Enter take one while the typing goes on."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self.list.isHidden():
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._pick(self.list.current)
            return True
        return super().eventFilter(watched, event)

    def _new(self) -> str:
        if not self._may_be_new:
            return self.tr("Choose somebody above; nobody has exactly this name.")
        if self._kind is Kind.GROUP:
            return self.tr("A new name: the group is added too, unless you choose one above.")
        return self.tr("A new name: the person is added too, unless you choose one above.")

    def _on_typed(self, text: str) -> None:
        self._chosen = None
        if not text.strip():
            self.offer(())
        self.name_typed.emit(text)

    def _pick(self, line: Line | None) -> None:
        if line is not None and isinstance(line.key, Candidate):
            self.set_candidate(line.key)
            self.picked.emit()
