"""A partner service beside the list: whom to write to, and what was passed on to it with what it answered."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Response
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.partner_form import PartnerForm
from connector_app.ui.heard_labels import word
from connector_app.ui.labels import short_date
from connector_app.ui.panes.pane_parts import Pane, add_buttons, add_fact, add_linked
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words

#: What was passed on that is shown, the newest.
_SENT = 30


class PartnerPane(Pane):
    """Shows one partner; `changed(Organisation)` and `delete_requested` are asked for."""

    open_requested = Signal(object)
    changed = Signal(object)
    delete_requested = Signal()

    def __init__(
        self,
        partner: Organisation,
        sent: Sequence[tuple[Response, Insight]],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(partner.name, parent)
        self._partner = partner
        card = self.add_card()
        card.body.addWidget(Heading(partner.name))
        card.body.addWidget(Words(word(partner.kind), "muted", wrap=True))
        add_fact(card, self.tr("Official number"), partner.official_code)
        add_fact(card, self.tr("Whom to write to"), partner.contact)
        add_fact(card, self.tr("Note"), partner.notes)
        self.edit = secondary_button(self.tr("Change"))
        self.delete = secondary_button(self.tr("Delete"))
        self.delete.clicked.connect(self.delete_requested)
        self._room = LaterForm(self.edit, self._make_form, self.edit if sent else self.delete)
        add_buttons(card, self.edit, self.delete)
        if sent:
            self.delete.hide()
            said = self.tr("It cannot be deleted, because something was passed on to it.")
            card.body.addWidget(Words(said, "muted", wrap=True))
        card.body.addWidget(self._room)
        self._add_sent(sent, today)
        self.finish()

    @property
    def form(self) -> PartnerForm:
        """Return the form in which the partner is changed."""
        return self._room.form

    def _make_form(self) -> PartnerForm:
        form = PartnerForm(self._partner)
        form.filled_in.connect(self.changed)
        return form

    def _add_sent(self, sent: Sequence[tuple[Response, Insight]], today: date) -> None:
        card = self.add_card(self.tr("Passed on to them"))
        for response, insight in sent[:_SENT]:
            parts = [
                word(response.state),
                self.tr("passed on {day}").format(day=short_date(response.sent_on, today)),
            ]
            if response.answered_on is not None:
                parts.append(self.tr("answered {day}").format(day=short_date(response.answered_on, today)))
            ref = Ref(Kind.INSIGHT, insight.id)
            add_linked(card, insight.title, "", partial(self.open_requested.emit, ref), "", named=True)
            card.body.addWidget(Words(" · ".join(parts), "muted", wrap=True))
        if not sent:
            card.body.addWidget(Words(self.tr("Nothing yet."), "muted", wrap=True))
