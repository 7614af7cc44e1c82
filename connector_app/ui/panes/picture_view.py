"""Exchanges as a picture: who gives to whom, circles, what is worth noticing, and the same as a table."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.panes.circles_card import CirclesCard
from connector_app.ui.panes.drawing_actions import DrawingActions
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.latest_card import LatestCard
from connector_app.ui.panes.noticing_card import NoticingCard
from connector_app.ui.panes.pane_parts import Pane
from connector_app.ui.panes.picture_controls import PictureControls
from connector_app.ui.panes.picture_reading import PictureReading, Wish, read_picture
from connector_app.ui.panes.picture_words import PictureWords, ref_of
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.network import Network, nameless
from connector_app.ui.widgets.network_drawing import NetworkDrawing, NetworkKey
from connector_app.ui.widgets.network_view import NetworkView
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.tie_table import TieTable
from connector_app.ui.widgets.words import Words

_CONCERNS = frozenset({Kind.EXCHANGE, Kind.PERSON, Kind.GROUP, Kind.PLACE, Kind.CONSENT, Kind.MEMBERSHIP})
# The cards beside the picture: how wide at least, in average letters, and their share of the room.
_PANE_LETTERS, _SHARES = 34, (600, 400)
_TOLD_LINES = 2
_Read = tuple[PictureReading, list[tuple[str, str]]]


class PictureView(QWidget):
    """The picture with its twin and cards; `open_requested` with what to show, `asked` for a first step."""

    open_requested = Signal(object)
    asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = PictureWords(self)
        self._stale = True
        self.found = PictureReading()
        self.network = self._full = Network()
        self.controls = PictureControls()
        self.picture = NetworkView(self.tr("Who gives to whom"))
        self.table = TieTable(self.tr("Who gives to whom"))
        self.latest = LatestCard(context)
        self.noticing = NoticingCard()
        self.circles = CirclesCard(context, self._words)
        self._wings = QWidget(self)  # never seen: what is put beside the picture waits in here
        self._wings.hide()
        for card in (self.latest, self.noticing, self.circles):
            card.setParent(self._wings)
        self.empty = EmptyState("")
        self.stack = PageStack()
        self._lay_out()
        self.controls.changed.connect(self.refresh)
        self.controls.as_table_changed.connect(self._on_as_table)
        self.picture.chosen_changed.connect(lambda _: self._tell_chosen())
        self.picture.opened.connect(self.open_party)
        self.picture.centred.connect(self.look_around)
        self.picture.left.connect(self._on_left)
        self.table.opened.connect(self.open_party)
        self.latest.open_requested.connect(self.open_requested)
        self.latest.shown.connect(self.chain_tabs)
        self.noticing.open_requested.connect(self.open_requested)
        self.circles.looked_at.connect(self._on_circle)
        self.empty.asked.connect(self._on_empty_asked)
        context.changes.changed.connect(self._on_changed)

    # -- making --

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2 + 2)
        self.top = QVBoxLayout()
        self.top.addWidget(self.controls)
        box.addLayout(self.top)
        self.split = FoldingSplit(self.tr("About this picture"), list_lines=0)
        self.split.set_list(self._picture_card())
        self._pane: Pane | None = None
        self.split.setSizes(_SHARES)
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.empty)
        box.addWidget(self.stack, 1)

    def _add_pane(self) -> None:
        """Put the cards beside the picture; not before it is there, for nobody waits for them."""
        if self._pane is not None:
            return
        self._pane = pane = Pane(self.tr("About this picture"))
        for card in (self.latest, self.noticing, self.circles):
            pane.column.addWidget(card)
        pane.finish()
        pane.setMinimumWidth(_PANE_LETTERS * self.fontMetrics().averageCharWidth())
        self.split.set_pane(pane)

    def _picture_card(self) -> Card:
        title = self.tr("Who gives to whom")
        card = Card()
        card.setAccessibleName(title)
        self.counts = Words("", "muted", wrap=True)
        self.twins = PageStack()
        self.twins.addWidget(self.picture)
        self.twins.addWidget(self.table)
        self.key = NetworkKey(self._words.key(), self.tr("What the marks stand for"))
        self.told = Words("", wrap=True)
        # Nothing moves under the mouse when somebody with many ties is chosen.
        self.told.setMinimumHeight(_TOLD_LINES * self.fontMetrics().lineSpacing())
        self.open = secondary_button(self.tr("Open"))
        self.near = secondary_button(self.tr("Show who is near"))
        self.open.clicked.connect(lambda: self._with_chosen(self.open_party))
        self.near.clicked.connect(lambda: self._with_chosen(self.look_around))
        self.no_names = Chip(self.tr("Without names"), checkable=True)
        self.no_names.toggled.connect(lambda _: self._draw())
        self.out = DrawingActions(self._context, self.drawing)
        self.out.setParent(self)
        self.out.hide()
        actions = ChipRow(self.tr("What can be done with the picture"))
        for widget in (self.open, self.near, *self.out.buttons):
            actions.add(widget)
        # One row for all three: a small window has to leave the picture some room.
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(Heading(title))
        row.addWidget(self.counts, 1)
        row.addWidget(self.no_names)
        card.body.addLayout(row)
        card.body.addWidget(self.twins, 1)
        for widget in (self.key, self.told, actions):
            card.body.addWidget(widget)
        return card

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        around = [*self.controls.stops, self.no_names, *self.picture.buttons, self.table, self.open, self.near]
        beside = [*self.latest.links, *self.noticing.stops, *self.circles.stops]
        return [*around, *self.out.buttons, *(beside if self._pane is not None else ())]

    def chain_tabs(self) -> None:
        """Let Tab follow the eye: spots, remarks, circles and the latest are made anew with each reading."""
        for before, after in pairwise(self.stops):
            QWidget.setTabOrder(before, after)

    # -- reading and showing --

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the picture was not to be seen."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Put the picture into words anew when the language or the direction of writing changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._refresh_when_seen()

    def refresh(self) -> None:
        """Read the picture and the places in the lane."""
        self._stale = False
        desk = self._context.desk
        read = partial(_read, desk.reader, self.controls.wish(desk.clock.today()))
        # Nobody who has gone on meanwhile waits for it.
        self._context.tasks.run_aside(read, self._show, key="exchanges.picture")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _CONCERNS:
            self._refresh_when_seen()

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _show(self, read: _Read) -> InTurns:
        self.found, places = read
        if self.controls.centre is not None and self.found.centre is None:  # gone meanwhile
            self.controls.look_at(None)
            return
        self.controls.place.set_places(places)
        today = self._context.desk.clock.today()
        since = self.controls.stretch(today)
        self.counts.setText(self._words.counts(self.found))
        self._show_or_invite()
        yield
        self._full = self._words.network(self.found)
        yield
        self._draw()
        yield
        self._add_pane()
        yield
        self.table.ties.set_rows(self._words.rows(self.found))
        yield
        self.noticing.show_noticed(self.found, since.first if since else None, today)
        yield
        self.circles.show_circles(self.found)
        self.chain_tabs()

    def _draw(self) -> None:
        """Show the picture, with names or without."""
        named = not self.no_names.isChecked()
        self.network = self._full if named else nameless(self._full)
        self.picture.show_network(self._full, self._words.about(self.found), self.found.centre, named=named)
        self._tell_chosen()
        self.out.refresh()

    def _show_or_invite(self) -> None:
        if self.found.ties or self.found.centre is not None:
            self.stack.setCurrentWidget(self.split)
            return
        if self.found.anything:
            self.empty.set_texts(self.tr("Nothing was given in this time or place."), self.tr("Show all"))
        else:
            sentence = self.tr("Here you will see who gives to whom, as a picture.")
            self.empty.set_texts(sentence, self.tr("Record an exchange"))
        self.stack.setCurrentWidget(self.empty)

    def _on_empty_asked(self) -> None:
        if self.found.anything:
            self.controls.show_all()
        else:
            self.asked.emit()

    def _on_as_table(self, as_table: bool) -> None:
        self.twins.setCurrentWidget(self.table if as_table else self.picture)
        self.key.setVisible(not as_table)
        self._tell_chosen()

    def _on_circle(self, members: object) -> None:
        self.controls.as_table.setChecked(False)
        if isinstance(members, tuple):
            self.picture.light_together(members)

    # -- who is chosen --

    def _tell_chosen(self) -> None:
        key, as_table = self.picture.chosen, self.controls.as_table.isChecked()
        chosen = self.found.parties.get(key) if key is not None and not as_table else None
        page = ref_of(chosen) if chosen else None
        self.open.setEnabled(page is not None)
        self.near.setEnabled(page is not None and key != self.found.centre)
        if chosen is not None:
            self.told.setText(self._words.told(self.found, chosen.key))
        elif as_table:
            self.told.setText(self.tr("Enter opens who is named in a cell; S sorts by its column."))
        else:
            self.told.setText(self.tr("Arrow keys go from one to the next, Enter opens, Space shows who is near."))

    def _with_chosen(self, act: object) -> None:
        if self.picture.chosen is not None and callable(act):
            act(self.picture.chosen)

    def open_party(self, key: int) -> None:
        """Ask for the page of a person or group."""
        ref = ref_of(self.found.parties[key])
        if ref is not None:
            self.open_requested.emit(ref)

    def look_around(self, key: int) -> None:
        """Show who is near to a person or group."""
        ref = ref_of(self.found.parties[key])
        if ref is not None:
            self.controls.look_at(ref, self._words.name(self.found, key))

    def _on_left(self) -> None:
        """Go a step back: to nobody chosen, then to everybody."""
        if self.picture.chosen is not None and self.picture.chosen != self.found.centre:
            self.picture.choose(self.found.centre)
        elif self.controls.centre is not None:
            self.controls.look_at(None)
        else:
            self.picture.choose(None)

    def drawing(self) -> NetworkDrawing | None:
        """Return the picture as it leaves: as it is seen, with its key and a warning where it names people."""
        if not self.found.ties:
            return None
        named = QCoreApplication.translate("PictureView", "This picture names people, and it is not encrypted.")
        title = self.tr("Who gives to whom: {time}").format(time=self.controls.period_text())
        return NetworkDrawing(
            self.network if self.no_names.isChecked() else self._words.leaving(self.found, self.network),
            self._words.key(),
            title,
            "" if self.no_names.isChecked() else named,
            QCoreApplication.translate("PictureView", "who gives to whom"),
            self.found.centre,
        )


def _read(reader: Reader, wish: Wish, go_on: Callable[[], object]) -> _Read:
    places = [(place.id, place.name) for place in reader.places()]
    return read_picture(reader, wish, go_on), places
