"""What the people of a place agreed, above the list of them: a button, and their terms once it is pressed."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.place import Place
from connector_app.ui.context import Context
from connector_app.ui.panes.holder_terms_card import HolderTerms, HolderTermsCard, read_holder_terms, serve_terms
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.letters_wide import LettersWide
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in

_LETTERS = 110


class PlaceTerms(QWidget):
    """`button` stands where a place is chosen; the card is read anew after each change of terms."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._place = ""
        self._open = False
        self.card: HolderTermsCard | None = None
        self.button = secondary_button(QCoreApplication.translate("PlaceTerms", "What they agreed…"))
        self.button.clicked.connect(self._on_pressed)
        self.button.hide()
        self._wide = LettersWide(_LETTERS)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._wide)
        self.hide()
        context.changes.changed.connect(self._on_changed)

    def show_place(self, place_id: str) -> None:
        """Know which place is chosen, if any."""
        if place_id != self._place:
            self._place, self._open = place_id, False
            self._drop()
        self.button.setVisible(bool(place_id))

    # -- inside --

    def _on_pressed(self) -> None:
        self._open = not self._open
        if self._open:
            self._read()
        else:
            self._drop()

    def _read(self) -> None:
        reader, place_id = self._context.desk.reader, self._place
        self._context.tasks.run(partial(_read_place, reader, place_id), self._on_read, key="people.terms")

    def _on_read(self, found: HolderTerms | None) -> None:
        if found is None or found.holder.id != self._place or not self._open:
            return
        first = self.card is None
        self._drop()
        self.card = card = HolderTermsCard(found, self._context.desk.clock.today())
        serve_terms(self._context, card)
        self._wide.column.addWidget(card)
        let_tab_go_on(self.button, stops_in(card))
        self.show()
        if first:
            card.add.setFocus()

    def _drop(self) -> None:
        self.hide()
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._open and changes.kinds & {Kind.TERMS, Kind.ORGANISATION}:
            self._read()


def _read_place(reader: Reader, place_id: str) -> HolderTerms | None:
    place = reader.get(Ref(Kind.PLACE, place_id))
    if not isinstance(place, Place):
        return None
    return read_holder_terms(reader, Ref(Kind.PLACE, place_id), place.name)
