"""Worth noticing: whom one could ask what they would enjoy giving, or be glad of; nobody is scolded or ranked."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from connector_app.domain.naming import told_apart
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.picture_reading import PictureReading
from connector_app.ui.panes.told_card import ToldCard
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.words import Words

_MOST_NAMED = 12


class NamesLink(QWidget):
    """A link that opens a list of names, each a link to its person."""

    open_requested = Signal(object)

    def __init__(self, people: Sequence[tuple[str, str]], about: str) -> None:
        super().__init__()
        self._people = sorted(people, key=lambda each: (each[0].casefold(), each[1]))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        self._about = about
        self.toggle = flush_link("")
        self._name_toggle(self.tr("Show who"))
        self.toggle.clicked.connect(self._toggle)
        box.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        self._list = QWidget()
        self._box = QVBoxLayout(self._list)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._list.hide()
        box.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def links(self) -> list[Button]:
        """Return the names that are shown."""
        return self._list.findChildren(Button)

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        return [self.toggle, *self.links]

    def _toggle(self) -> None:
        opens = self._list.isHidden()
        if opens and not self.links:
            for label, id_ in self._people[:_MOST_NAMED]:
                link = flush_link(label, personal=True)
                ref = Ref(Kind.PERSON, id_)
                link.clicked.connect(lambda _checked=False, ref=ref: self.open_requested.emit(ref))
                self._box.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            if len(self._people) > _MOST_NAMED:
                more = self.tr("and %n more", None, len(self._people) - _MOST_NAMED)
                self._box.addWidget(Words(more, "muted", wrap=True))
            for before, after in pairwise(self.stops):
                QWidget.setTabOrder(before, after)
        self._list.setVisible(opens)
        self._name_toggle(self.tr("Show less") if opens else self.tr("Show who"))

    def _name_toggle(self, text: str) -> None:
        self.toggle.set_text(text)
        self.toggle.setAccessibleName(self.tr("{action}: {remark}").format(action=text, remark=self._about))


class NoticingCard(ToldCard):
    """Tells what there is to notice; `open_requested` with a person whom one of the remarks is about."""

    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NoticingCard", "Worth noticing"), parent)

    @property
    def lists(self) -> list[NamesLink]:
        """Return the lists of names that can be opened."""
        items = [self.body.itemAt(place) for place in range(self.body.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), NamesLink)]

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        return [stop for each in self.lists for stop in each.stops]

    def show_noticed(self, found: PictureReading, since: date | None, today: date) -> None:
        """Tell what there is in a reading, since a day or ever."""
        self.begin()
        noticed = found.noticed
        when = labels.short_date(since, today) if since else ""
        if people := noticed.only_received:
            received = self.tr("%n person(s) have only received since {when}.", None, len(people)).format(
                when=when
            )
            ever = self.tr("%n person(s) have only received so far.", None, len(people))
            ask = self.tr("Ask what they would enjoy giving.")
            self._remark(f"{received if since else ever} {ask}", people, found)
        if people := noticed.only_gave:
            lately = self.tr("%n person(s) have only given since {when}.", None, len(people))
            ever = self.tr("%n person(s) have only given so far.", None, len(people))
            ask = self.tr("What would they be glad of?")
            self._remark(f"{lately.format(when=when) if since else ever} {ask}", people, found)
        if people := noticed.began_to_give:
            began = self.tr("%n person(s) who had received gave for the first time.", None, len(people))
            self._remark(began, people, found)
        self.finish()

    def _remark(self, text: str, people: Sequence[int], found: PictureReading) -> None:
        self.tell(text)
        shown = (found.parties[key] for key in people)
        names = NamesLink([(told_apart(party.label, party.hint), party.party.id) for party in shown], text)
        names.open_requested.connect(self.open_requested)
        self.body.addWidget(names)
