"""A choice among people: by their names, or by their initials where names are covered."""

from PySide6.QtWidgets import QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.widgets.choice_box import ChoiceBox


class NameChoice(veil.Veiled, ChoiceBox):
    """A combo box of names; what was chosen is asked for by its data, never by its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[tuple[str, str]] = []

    def begin(self, nobody: str) -> None:
        """Offer nothing any more but `nobody`, which is no name and has no data."""
        self.clear()
        self._names = [("", "")]
        self.addItem(nobody, None)

    def add(self, name: str, data: object, hint: str = "") -> None:
        """Offer somebody; a hint tells two of one name apart."""
        self._names.append((name, hint))
        self.addItem(_seen(name, hint), data)

    def clear(self) -> None:
        """Offer nobody any more."""
        self._names.clear()
        super().clear()

    def veil_changed(self) -> None:
        """Cover the names, or show them again."""
        super().veil_changed()
        for row, (name, hint) in enumerate(self._names):
            if name:
                self.setItemText(row, _seen(name, hint))


def _seen(name: str, hint: str) -> str:
    shown = veil.initials(name)
    return f"{isolated(shown)}  ·  {veil.shown(isolated(hint))}" if hint else shown
