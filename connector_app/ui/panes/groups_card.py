"""Where somebody belongs: groups and their household, each one press away; two live together in one step."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.people_reader import Belonging
from connector_app.domain.group import GroupKind
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.ui.dialogs.home_form import HomeForm
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.join_form import JoinForm
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.offer_labels import word
from connector_app.ui.panes.named_row import NamedRow
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class GroupsCard(Card):
    """`joined(Membership, group or None)` for a group, `left_group(Membership)` to leave one.

    `shares_home(Candidate or None, name)` carries with whom they live; `names_asked(picker, text)` asks who may be
    meant.
    """

    open_requested = Signal(object)
    joined = Signal(object, object)
    left_group = Signal(object)
    shares_home = Signal(object, str)
    names_asked = Signal(object, str)

    def __init__(
        self, person: Person, groups: Sequence[Belonging], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("GroupsCard", "Where they belong"), parent)
        self._person, self._today = person, today
        if not groups:
            text = self.tr("A household, a club, a team, a street.")
            self.body.addWidget(Words(text, "muted", wrap=True))
        for each in sorted(groups, key=lambda found: found.group.kind is not GroupKind.HOUSEHOLD):
            self._add(each)
        self.join = secondary_button(self.tr("Add to a group"))
        self.join.clicked.connect(self._on_join)
        self.home = secondary_button(self.tr("Lives with…"))
        self.home.clicked.connect(self._on_home)
        add_buttons(self, self.join, self.home)
        self.form: InlineForm | None = None

    def _add(self, found: Belonging) -> None:
        row = NamedRow(found.group.name, self._beside(found), self._others(found))
        row.chosen.connect(partial(self.open_requested.emit, Ref(Kind.GROUP, found.group.id)))
        name = self.tr("Take out of {name}").format(name=isolated(found.group.name))
        row.let_take_away(self.tr("Take out"), name)
        row.taken_away.connect(partial(self.left_group.emit, found.membership))
        self.body.addWidget(row)

    def _beside(self, found: Belonging) -> str:
        kept = found.membership
        role = isolated(kept.role) if kept.role else ""
        since = self.tr("since {date}").format(date=short_date(kept.since, self._today)) if kept.since else ""
        until = self.tr("until {date}").format(date=short_date(kept.until, self._today)) if kept.until else ""
        return " · ".join(filter(None, (word(found.group.kind), role, since, until)))

    def _others(self, found: Belonging) -> str:
        names = ", ".join(map(isolated, found.others))
        return self.tr("with {names}").format(names=names) if names else ""

    def _on_join(self) -> None:
        form = JoinForm(self._person, self._today)
        form.filled_in.connect(self.joined)
        self._open(form, self.join)

    def _on_home(self) -> None:
        form = HomeForm(self._person)
        form.filled_in.connect(self.shares_home)
        self._open(form, self.home)

    def _open(self, form: InlineForm, asked_by: QWidget) -> None:
        """Put a form below the buttons, in place of the other one."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        form.names_asked.connect(self.names_asked)
        form.left.connect(lambda: asked_by.setFocus(Qt.FocusReason.OtherFocusReason))
        self.body.addWidget(form)
        form.open_form(self.home)
