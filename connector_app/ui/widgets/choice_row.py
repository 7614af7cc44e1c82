"""A choice of one among several, as chips that wrap; arrow keys move between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow


class ChoiceRow(ChipRow):
    """Exactly one of the chips is on, at first the first one; `chosen` tells another one's value."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        """`options` are pairs of value and text; `name` goes before each text for assistive technology."""
        super().__init__(name, parent)
        self._values = [value for value, _ in options]
        for value, text in options:
            chip = Chip(text, checkable=True)
            chip.setAccessibleName(f"{name}: {text}")
            chip.clicked.connect(lambda _checked=False, value=value: self._on_clicked(value))
            chip.installEventFilter(self)
            self.add(chip)
        self.set_value(self._values[0])

    @property
    def chips(self) -> list[Chip]:
        """Return the chips of the choice, in order; others may stand behind them in the row."""
        return super().chips[: len(self._values)]

    @property
    def value(self) -> str:
        """Return the value that is on."""
        return self._value

    def set_value(self, value: str) -> None:
        """Switch one on and the others off; nothing is emitted."""
        self._value = value
        for each, chip in zip(self._values, self.chips, strict=True):
            chip.setChecked(each == value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys move between the chips."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            chips = self.chips
            if step and watched in chips:
                step = -step if self.isRightToLeft() else step
                chips[(chips.index(watched) + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _on_clicked(self, value: str) -> None:
        before = self._value
        self.set_value(value)
        if value != before:
            self.chosen.emit(value)
