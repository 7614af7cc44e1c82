"""Who belongs to a group, with what they do in it; each name leads to the person."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.people_reader import Member
from connector_app.domain.group import Group
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.join_form import JoinForm
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.named_row import NamedRow
from connector_app.ui.panes.pane_parts import add_buttons, flush_link
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

#: Members shown at first, and added each time more are asked for.
_MOST = 20


class MembersCard(Card):
    """`joined(Membership, person or None)` lets somebody in, `left_group(Membership)` takes somebody out.

    `names_asked(picker, text)` asks who may be meant.
    """

    open_requested = Signal(object)
    joined = Signal(object, object)
    left_group = Signal(object)
    names_asked = Signal(object, str)

    def __init__(
        self, group: Group, members: Sequence[Member], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("MembersCard", "Who belongs to it"), parent)
        self._group, self._today = group, today
        self._waiting = sorted(members, key=lambda found: found.membership.until is not None)
        if not members:
            self.body.addWidget(Words(self.tr("Nobody is named yet."), "muted", wrap=True))
        self.more = flush_link("")
        self.more.clicked.connect(self._on_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_some()
        self.add = secondary_button(self.tr("Add somebody"))
        self.add.clicked.connect(self._on_add)
        add_buttons(self, self.add)
        self.form: JoinForm | None = None

    def _add_some(self) -> None:
        some, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
        for found in some:
            self.body.insertWidget(self.body.indexOf(self.more), self._row(found))
        self.more.set_text(self.tr("%n more", None, len(self._waiting)))
        self.more.setVisible(bool(self._waiting))

    def _row(self, found: Member) -> NamedRow:
        kept = found.membership
        role = isolated(kept.role) if kept.role else ""
        since = self.tr("since {date}").format(date=short_date(kept.since, self._today)) if kept.since else ""
        until = self.tr("until {date}").format(date=short_date(kept.until, self._today)) if kept.until else ""
        row = NamedRow(found.label, " · ".join(filter(None, (role, since, until))))
        row.chosen.connect(partial(self.open_requested.emit, Ref(Kind.PERSON, kept.person_id)))
        row.let_take_away(self.tr("Take out"), self.tr("Take out {name}").format(name=isolated(found.label)))
        row.taken_away.connect(partial(self.left_group.emit, kept))
        return row

    def _on_more(self) -> None:
        self._add_some()

    def _on_add(self) -> None:
        if self.form is None:
            self.form = JoinForm(self._group, self._today)
            self.form.filled_in.connect(self.joined)
            self.form.names_asked.connect(self.names_asked)
            self.form.left.connect(self._on_left)
            self.body.addWidget(self.form)
        self.add.hide()
        self.form.open_form(self.add)

    def _on_left(self) -> None:
        self.add.show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
