"""How are they: control, contact, confidence, each less, the same or more, or left open."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from connector_app.domain.conversation import Change
from connector_app.domain.vocabulary import Item
from connector_app.ui import labels
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words

# The order in which people speak of them; items of a later list follow in its own order.
_ORDER = ("CONTROL", "CONTACT", "CONFIDENCE")


class CheckInsCard(Card):
    """Shows and sets the answers of the state's form."""

    def __init__(self, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CheckInsCard", "How are they?"), parent)
        self._state = state
        self.answers: dict[str, Segmented] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE_2)
        options = [(change.value, labels.change(change)) for change in Change]
        for row, item in enumerate(self._items()):
            choice = Segmented(options, item.label)
            choice.value_changed.connect(partial(self._on_answered, item.code))
            grid.addWidget(Words(item.chip), row, 0)
            grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignTrailing)
            self.answers[item.code] = choice
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        self.note = Words(tone="muted", wrap=True)
        self.body.addWidget(self.note)
        self.show_state()
        state.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Show the answers as they stand, and say when they cannot be counted."""
        given = dict(self._state.form.check_ins)
        for code, choice in self.answers.items():
            choice.set_value(given[code].value if code in given else None)
        if given and not self._state.understood.line.mentions:
            self.note.setText(self.tr("Nobody is named yet, so this is kept but not counted."))
        else:
            self.note.setText(self.tr("Leave blank what was not said."))

    def _items(self) -> list[Item]:
        items = [item for item in self._state.desk.vocabulary.check_ins.items if item.active]
        return sorted(items, key=lambda item: _ORDER.index(item.code) if item.code in _ORDER else len(_ORDER))

    def _on_answered(self, code: str, value: str | None) -> None:
        change = Change(value) if value else None
        self._state.edit(lambda form, _: form.with_check_in(code, change))
