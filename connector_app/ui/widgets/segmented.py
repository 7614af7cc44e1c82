"""A choice of one among few, or none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.chip import Chip


class Segmented(QWidget):
    """Chips of which at most one is on; pressing the one that is on leaves the question open again.

    Where an answer is `required`, one that was given stays until there is another.
    """

    value_changed = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        name: str = "",
        parent: QWidget | None = None,
        *,
        required: bool = False,
    ) -> None:
        """`options` are pairs of value and text; `name` goes before each text for assistive technology."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._required = required
        self._chips: dict[str, Chip] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_2)
        self._row.addStretch(1)  # where there is more room than chips, they stay together
        for value, text in options:
            self.add(value, text)

    @property
    def chips(self) -> list[Chip]:
        """Return the chips in order."""
        return list(self._chips.values())

    def add(self, value: str, text: str, at: int | None = None) -> None:
        """Offer one more, at the end or before the one that is `at` a place."""
        chip = Chip(text, checkable=True)
        chip.setAutoExclusive(self._required)  # a radio button to assistive technology, not a box to tick
        if self._name:
            chip.setAccessibleName(f"{self._name}: {text}")
        chip.clicked.connect(lambda: self._on_clicked(value))
        chip.installEventFilter(self)
        known = list(self._chips.items())
        place = len(known) if at is None else at
        self._chips = dict([*known[:place], (value, chip), *known[place:]])
        self._row.insertWidget(place, chip)
        for _, after in known[place:]:
            after.raise_()  # assistive technology reads children in this order, whatever the layout says

    @property
    def value(self) -> str | None:
        """Return the value that is on, or None."""
        return next((value for value, chip in self._chips.items() if chip.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Switch one on and the others off; nothing is emitted."""
        for key, chip in self._chips.items():
            chip.setChecked(key == value)

    def _on_clicked(self, value: str) -> None:
        self.set_value(value if self._required or self._chips[value].isChecked() else None)
        self.value_changed.emit(self.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys move between the chips."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            chips = list(self._chips.values())
            if step and watched in chips:
                step = -step if self.isRightToLeft() else step
                chips[(chips.index(watched) + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
