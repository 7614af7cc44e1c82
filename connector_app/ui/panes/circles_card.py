"""Circles of giving beside their picture; one can be given a name, and is a group from then on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
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
from connector_app.ui.widgets.inline_question import InlineQuestion

#: As many circles are told before "and more".
MOST = 4


class CirclesCard(ToldCard):
    """Tells the circles in a picture, and asks for the name of one."""

    def __init__(self, context: Context, words: PictureWords, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CirclesCard", "Circles"), parent)
        self._context = context
        self._words = words
        self.question: InlineQuestion | None = None
        self.asking: list[Button] = []

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        question = self.question
        return [*self.asking, *((question.line, question.ok, question.cancel) if question else ())]

    def show_circles(self, found: PictureReading) -> None:
        """Tell those of a reading: named ones by their names."""
        self.begin()
        self.question = None
        self.asking = []
        circles = sorted(found.circles, key=lambda each: each.group is None)
        for each in circles[:MOST]:
            self._tell_circle(found, each)
        if len(circles) > MOST:
            self.tell(self.tr("and %n more", None, len(circles) - MOST), "muted")
        if not circles and found.ties:
            self.tell(self.tr("When help goes round and comes back, you will see the circle here."), "muted")
        if any(each.group is None for each in circles):
            self.question = InlineQuestion()
            self.body.addWidget(self.question)
        self.finish()

    def _tell_circle(self, found: PictureReading, each: NamedCircle) -> None:
        around = self._words.round(found, each.circle)
        if each.group is not None:
            self.tell(self.tr("{name}: {circle}").format(name=isolated(each.group.name), circle=around))
            return
        self.tell(around)
        people = people_of(each.circle, found.parties)
        if people:
            link = flush_link(self.tr("Name this circle"))
            link.setAccessibleName(self.tr("Name this circle: {circle}").format(circle=around))
            link.clicked.connect(partial(self._ask, people))
            self.asking.append(link)
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask(self, people: list[str], _checked: bool = False) -> None:
        if self.question is not None:
            take: Callable[[str], str] = partial(self._name, people)
            self.question.ask(self.tr("What is this circle called?"), take)

    def _name(self, people: list[str], name: str) -> str:
        """Keep a circle as a group of that name; return what is wrong with the name, or nothing."""
        if not name:
            return self.tr("Write a name, however short.")
        group = Group(name=name)
        today = self._context.desk.clock.today()
        members = [Membership(person_id=person, group_id=group.id, since=today) for person in people]
        self._context.carry_out(name_circle(group, members), self.tr("The circle has a name."))
        return ""
