"""A field for a place: type to find one, or say that it is a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from connector_app.domain.folding import fold
from connector_app.domain.place import Place

_LETTERS = 12


class PlaceField(QComboBox):
    """Tells the place chosen by `place_changed` (an id or None), and a name that no place has by `unknown`."""

    place_changed = Signal(object)
    unknown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.setLineEdit(self.field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        if (popup := completer.popup()) is not None:
            popup.setParent(self, Qt.WindowType.Popup)  # Qt makes it nobody's, and nobody's is not dressed
        self._ids: dict[str, str] = {}
        self.place_id: str | None = None
        self.activated.connect(lambda _: self._read())
        self.field.editingFinished.connect(self._read)
        self.field.textEdited.connect(self._on_edited)

    def set_places(self, places: Sequence[Place]) -> None:
        """Offer these places; the choice stays, and so does what is being typed."""
        typed = self.currentText() if self.place_id is None else ""
        self._ids = {fold(place.name): place.id for place in places}
        self.clear()
        self.addItem("", None)
        for place in places:
            self.addItem(place.name, place.id)
        self.set_place(self.place_id)
        if typed:
            self.setEditText(typed)

    def set_place(self, place_id: str | None) -> None:
        """Show a place; an unknown id shows none."""
        self.place_id = place_id
        index = self.findData(place_id) if place_id else 0
        self.setCurrentIndex(max(index, 0))
        self.unknown.emit("")

    def _on_edited(self, text: str) -> None:
        if fold(text) in self._ids or not text.strip():
            self._read()

    def _read(self) -> None:
        text = self.currentText().strip()
        found = self._ids.get(fold(text)) if text else None
        self.unknown.emit(text if text and found is None else "")
        if found != self.place_id:
            self.place_id = found
            self.place_changed.emit(found)
