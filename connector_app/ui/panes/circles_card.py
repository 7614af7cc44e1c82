"""Circles of giving beside their picture; one can be given a name, and is a group from then on."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import name_circle
from connector_app.domain.group import Group
from connector_app.domain.membership import Membership
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.picture_reading import NamedCircle, PictureReading, people_of
from connector_app.ui.panes.picture_words import PictureWords
from connector_app.ui.panes.told_card import ToldCard
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.inline_question import InlineQuestion

#: As many circles are told before "and more".
MOST = 4


class CirclesCard(ToldCard):
    """Tells the circles in a picture and asks for the name of one; `looked_at` with the members of one to show."""

    looked_at = Signal(object)

    def __init__(self, context: Context, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CirclesCard", "Circles"), parent)
        self._context = context
        self._words = words
        self.question = InlineQuestion(self)
        self.asking: list[Button] = []
        self.stops: list[QWidget] = []
        self._asked_by: Button | None = None

    def show_circles(self, found: PictureReading) -> None:
        """Tell those of a reading: named ones by their names."""
        self.begin()
        self.question.deleteLater()
        self.stops = []
        self.asking = []
        self.question = InlineQuestion(self)
        self.question.cancelled.connect(self._on_cancelled)
        circles = sorted(found.circles, key=lambda each: each.group is None)
        for each in circles[:MOST]:
            self._tell_circle(found, each)
        if len(circles) > MOST:
            self.tell(self.tr("and %n more", None, len(circles) - MOST), "muted")
        if not circles and found.ties:
            self.tell(self.tr("When help goes round and comes back, you will see the circle here."), "muted")
        self.finish()

    def _tell_circle(self, found: PictureReading, each: NamedCircle) -> None:
        around = self._words.round(found, each.circle)
        if each.group is None:
            self.tell(around)
        else:
            self.tell(self.tr("{name}: {circle}").format(name=isolated(each.group.name), circle=around))
        row = ChipRow(around)
        show = flush_link(self.tr("Show"))
        show.setAccessibleName(self.tr("Show in the picture: {circle}").format(circle=around))
        show.clicked.connect(lambda _checked=False: self.looked_at.emit(each.circle.members))
        row.add(show)
        self.stops.append(show)
        people = people_of(each.circle, found.parties)
        if people and each.group is None:
            ask = flush_link(self.tr("Name this circle"))
            ask.setAccessibleName(self.tr("Name this circle: {circle}").format(circle=around))
            ask.clicked.connect(partial(self._ask, people, row, ask))
            row.add(ask)
            self.asking.append(ask)
            self.stops.append(ask)
        self.body.addWidget(row)

    def _ask(self, people: list[str], row: QWidget, button: Button, _checked: bool = False) -> None:
        """Ask for a name below the circle that is to have it."""
        question, self._asked_by = self.question, button
        self.body.insertWidget(self.body.indexOf(row) + 1, question)
        for before, after in pairwise([button, question.line, question.ok, question.cancel]):
            QWidget.setTabOrder(before, after)
        question.ask(self.tr("What is this circle called?"), partial(self._name, people))

    def _on_cancelled(self) -> None:
        if self._asked_by in self.asking and self._asked_by is not None:
            self._asked_by.setFocus()

    def _name(self, people: list[str], name: str) -> str:
        """Keep a circle as a group of that name; return what is wrong with the name, or nothing."""
        if not name:
            return self.tr("Write a name, however short.")
        group = Group(name=name)
        today = self._context.desk.clock.today()
        members = [Membership(person_id=person, group_id=group.id, since=today) for person in people]
        self._context.carry_out(name_circle(group, members), self.tr("The circle has a name."))
        return ""
