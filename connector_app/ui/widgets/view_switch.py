"""Several views of the same thing on one page: a row of chips, and the view that is chosen below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_app.ui.theme import BAR, SPACE_2, SPACE_3
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.segmented import Segmented


class ViewSwitch(QWidget):
    """Shows one of its views; the chips are there once there is a choice. `view_shown` names the new one.

    `beside` is room at the end of their row for what holds for all views.
    """

    view_shown = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the choice."""
        super().__init__(parent)
        self.chips = Segmented((), name, required=True)
        self.chips.hide()
        self._views: dict[str, QWidget] = {}
        self._stack = PageStack()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_3 + 4)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(SPACE_2)
        row = QHBoxLayout()
        row.addWidget(self.chips)
        row.addStretch(1)
        row.addLayout(self.beside)
        row.addSpacing(BAR)
        box.addLayout(row)
        box.addWidget(self._stack, 1)
        self.chips.value_changed.connect(self._on_chosen)

    @property
    def current(self) -> str:
        """Return the key of the view shown, empty while there is none."""
        return self.chips.value or ""

    def add(self, key: str, text: str, view: QWidget, *, first: bool = False) -> None:
        """Add a view at the end, or as the `first`, which is shown from then on."""
        self._views[key] = view
        self.chips.add(key, text, 0 if first else None)
        self._stack.addWidget(view)
        self.chips.setVisible(len(self._views) > 1)
        if first or len(self._views) == 1:
            self.chips.set_value(key)
            self._stack.setCurrentWidget(view)

    def show_view(self, key: str) -> None:
        """Show a view, as if its chip had been pressed."""
        if key != self.current:
            self.chips.set_value(key)
            self._on_chosen(key)

    def _on_chosen(self, key: object) -> None:
        self._stack.setCurrentWidget(self._views[str(key)])
        self.view_shown.emit(str(key))
