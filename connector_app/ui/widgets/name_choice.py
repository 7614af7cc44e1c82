"""A choice among people: by their names, or by their initials where names are covered."""

from PySide6.QtWidgets import QComboBox, QWidget

from connector_app.ui import veil


class NameChoice(veil.Veiled, QComboBox):
    """A combo box of names; what was chosen is asked for by its data, never by its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []

    def begin(self, nobody: str) -> None:
        """Offer nothing any more but `nobody`, which is no name and has no data."""
        self.clear()
        self._names = [""]
        self.addItem(nobody, None)

    def add(self, name: str, data: str) -> None:
        """Offer somebody."""
        self._names.append(name)
        self.addItem(veil.initials(name), data)

    def veil_changed(self) -> None:
        """Cover the names, or show them again."""
        super().veil_changed()
        for row, name in enumerate(self._names):
            if name:
                self.setItemText(row, veil.initials(name))
