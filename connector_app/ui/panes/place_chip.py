"""A chip that says which place was chosen, and offers all of them in a menu."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import button_text
from connector_app.ui.panes.filters import as_text, place_options
from connector_app.ui.widgets.chip import Chip


class PlaceChip(Chip):
    """Stands among other chips; `place_changed` when another place was chosen."""

    place_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.place_id: str | None = None
        self._options: Sequence[tuple[object, str]] = ()
        self.clicked.connect(self.offer)

    def set_places(self, places: Iterable[tuple[str, str]]) -> None:
        """Offer places by id and name; the choice stays where it can."""
        self._options = place_options(list(places))
        known = {value for value, _ in self._options}
        self.choose(self.place_id if self.place_id in known else None)

    def choose(self, place_id: str | None) -> None:
        """Show a choice; nothing is emitted."""
        self.place_id = place_id
        text = dict(self._options).get(place_id, "")
        self.set_text(text)
        self.setAccessibleName(self.tr("Place: {place}").format(place=text))
        self.set_tone("on" if place_id else "")

    def offer(self) -> None:
        """Open the menu below, where lines of writing begin."""
        corner = self.rect().bottomRight() if self.isRightToLeft() else self.rect().bottomLeft()
        self.menu_of_places().popup(self.mapToGlobal(corner))

    def menu_of_places(self) -> QMenu:
        """Return the menu, with the choice ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, text in self._options:
            action = menu.addAction(button_text(veil.shown(text)))
            action.setCheckable(True)
            action.setChecked(value == self.place_id)
            action.triggered.connect(partial(self._on_chosen, as_text(value)))
        return menu

    def _on_chosen(self, place_id: str | None, _checked: bool = False) -> None:
        self.choose(place_id)
        self.place_changed.emit()
