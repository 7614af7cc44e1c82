"""Joining a group: which group, or which person, what they do in it and since when."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.days import parse_day
from connector_app.domain.group import Group
from connector_app.domain.membership import Membership
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.party_picker import PartyPicker
from connector_app.ui.veil import OURS

_LONGEST = 120


class JoinForm(InlineForm):
    """`filled_in(Membership, new)`: `new` is the group or person first named here, else None."""

    filled_in = Signal(object, object)

    def __init__(self, whose: Person | Group, today: date, parent: QWidget | None = None) -> None:
        """Ask for the group that a person joins, or for the person that joins a group."""
        super().__init__(
            QCoreApplication.translate("JoinForm", "Who belongs where"),
            QCoreApplication.translate("JoinForm", "Add"),
            parent,
        )
        self._whose, self._today = whose, today
        asked = self.tr("Which group?") if isinstance(whose, Person) else self.tr("Who?")
        self.other = PartyPicker(asked, Kind.GROUP if isinstance(whose, Person) else Kind.PERSON)
        self.role = QLineEdit()
        self.role.setMaxLength(_LONGEST)
        self.since = QLineEdit()
        self.since.setProperty(OURS, True)
        self.since.setMaxLength(_LONGEST)
        self.add_field("", self.other)
        self.add_field(self.tr("What they do in it, if anything"), self.role)
        self.add_field(self.tr("Since, if it is known (25/11, last Monday)"), self.since)

    def on_keep(self) -> None:
        """Keep who belongs where."""
        since = parse_day(self.since.text(), self._today, ahead=False) if self.since.text().strip() else None
        if not self.is_clear(self.other):
            return
        if self.since.text().strip() and since is None:
            self.say_wrong(
                self.tr("That day is not understood. Write it like yesterday, Monday or 25/11."), self.since
            )
            return
        found, role = self.other.candidate, self.role.text().strip()
        if isinstance(self._whose, Person):
            group = None if found else Group(name=self.other.typed)
            group_id = found.id if found else group.id if group else ""
            made = Membership(person_id=self._whose.id, group_id=group_id, role=role, since=since)
            self.sent = True
            self.filled_in.emit(made, group)
            return
        person = None if found else Person(label=self.other.typed)
        person_id = found.id if found else person.id if person else ""
        made = Membership(person_id=person_id, group_id=self._whose.id, role=role, since=since)
        self.sent = True
        self.filled_in.emit(made, person)
