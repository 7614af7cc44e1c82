"""The kind of an exchange: guessed from the words, changed by a press."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.domain.vocabulary import Item
from connector_app.ui.pages.log_parts.exchange_state import ExchangeState
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.words import Words


class CategoryPart(QWidget):
    """One chip is on: the one chosen, else the one guessed."""

    def __init__(self, state: ExchangeState) -> None:
        super().__init__()
        self._state = state
        question = self.tr("What kind of thing?")
        self._row = ChipRow(question)
        self._chips: dict[str, Chip] = {}
        for item in state.desk.vocabulary.categories.items:
            if item.active:
                self._row.add(self._chip(item))
        self.note = Words(tone="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Labelled(question, self._row, next(iter(self._chips.values()))))
        layout.addWidget(self.note)
        state.changed.connect(self.show_state)
        self.show_state()

    @property
    def chips(self) -> list[Chip]:
        """Return the chips in order."""
        return list(self._chips.values())

    def chip(self, code: str) -> Chip:
        """Return the chip of a category."""
        return self._chips[code]

    def _chip(self, item: Item) -> Chip:
        chip = Chip(item.chip, checkable=True)
        chip.setToolTip(item.definition or item.label)
        chip.clicked.connect(lambda checked: self._on_clicked(item.code, checked))
        self._chips[item.code] = chip
        return chip

    def show_state(self) -> None:
        """Switch on the category in force, and say whether it is a guess."""
        form, understood = self._state.form, self._state.understood
        begun = bool(understood.line.title) or form.category is not None
        for code, chip in self._chips.items():
            chip.setChecked(begun and code == understood.category)
        guessed = begun and form.category is None
        self.note.setText(self.tr("Guessed from your words; press another to change it.") if guessed else "")
        self.note.setVisible(guessed)

    def _on_clicked(self, code: str, checked: bool) -> None:
        chosen = code if checked else None
        self._state.edit(lambda form, _: replace(form, category=chosen))
        self.show_state()
