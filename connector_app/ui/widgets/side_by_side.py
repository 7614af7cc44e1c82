"""One thing as two sides say it, next to each other, with a choice between them where there is one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.words import Words

ONE, OTHER, BOTH = "one", "other", "both"
_LEAST_TARGET = 24


class _Choice(veil.Veiled, QRadioButton):
    """A radio button whose name is covered where it holds somebody's words."""

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setMinimumSize(_LEAST_TARGET, _LEAST_TARGET)
        self.setAccessibleName(name)


class SideBySide(QWidget):
    """A name, what either side says below it, and of what is to be chosen a button at each, and one for both.

    `chosen` comes with ONE, OTHER or BOTH. What the sides say is somebody's words unless it is not `personal`.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        one: str,
        other: str,
        *,
        choice: str = "",
        both: str = "",
        personal: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Without a `choice` there is nothing to choose; `both` is the text of a third button, if there is one."""
        super().__init__(parent)
        self._name, self._personal = name, personal
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setVerticalSpacing(SPACE_2 // 2)
        for column in (1, 4):
            self._grid.setColumnStretch(column, 1)
        self._grid.setColumnMinimumWidth(2, SPACE_3)
        self._grid.addWidget(Words(name, "muted", wrap=True), 0, 0, 1, 5)
        for column, side, text in ((0, ONE, one), (3, OTHER, other)):
            self._add_side(column, side, text, choose=bool(choice))
        if both:
            self._add_button(BOTH, both, f"{name}: {both}", 2, 0, 5)
        if choice:
            self.buttons[choice].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def choice(self) -> str:
        """Return what is chosen, empty when there is nothing to choose."""
        return next((side for side, button in self.buttons.items() if button.isChecked()), "")

    def _add_side(self, column: int, side: str, text: str, *, choose: bool) -> None:
        personal = self._personal and bool(text)
        said = text or self.tr("nothing written")
        words = Words(said, "" if text else "muted", wrap=True, narrow=True, personal=personal)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name = f"{self._name}: {isolated(said) if personal else said}"
        if choose:
            self._add_button(side, "", name, 1, column, 1)
            self._grid.addWidget(words, 1, column + 1)
        else:
            words.setAccessibleName(name)
            self._grid.addWidget(words, 1, column, 1, 2)

    def _add_button(self, side: str, text: str, name: str, row: int, column: int, span: int) -> None:
        button = _Choice(text, name, self)
        self._group.addButton(button)
        self.buttons[side] = button
        self._grid.addWidget(button, row, column, 1, span, Qt.AlignmentFlag.AlignLeading)

    def _on_toggled(self, button: QRadioButton, on: bool) -> None:
        if on:
            self.chosen.emit(next(side for side, each in self.buttons.items() if each is button))
