"""Who was told what became of it, who still waits, and the form to tell them."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import WaitingToHear
from connector_app.domain.insight import Insight, ToldBack
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.tell_back_form import TellBackForm
from connector_app.ui.heard_labels import word
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.pane_parts import add_buttons, selectable
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class ToldBackCard(Card):
    """`told(ToldBack)` when somebody was told."""

    told = Signal(object)

    def __init__(
        self,
        insight: Insight,
        waiting: WaitingToHear,
        names: Mapping[str, str],
        groups: Sequence[tuple[str, str]],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`names` are of who was told, by id; `groups` may be told together, by (id, name)."""
        super().__init__(QCoreApplication.translate("ToldBackCard", "Told back"), parent)
        for each in insight.told_back:
            self._add(each, names, today)
        if waiting.people:
            text = self.tr("%n person(s) who said it have not heard what became of it.", None, waiting.people)
            self.body.addWidget(Words(text, "warm", wrap=True))
            labels = ", ".join(isolated(row.label) for row in waiting.rows)
            self.body.addWidget(selectable(labels, "muted"))
        elif not insight.told_back:
            self.body.addWidget(Words(self.tr("Nobody waits to hear yet."), "muted", wrap=True))
        self.tell = secondary_button(self.tr("Tell people…"), "T")
        people = [(row.person_id, row.label) for row in waiting.rows]
        self._room = LaterForm(self.tell, partial(self._make_form, people, groups, today))
        add_buttons(self, self.tell)
        self.body.addWidget(self._room)

    @property
    def form(self) -> TellBackForm:
        """Return the form for who was told."""
        return self._room.form

    def _make_form(
        self, people: Sequence[tuple[str, str]], groups: Sequence[tuple[str, str]], today: date
    ) -> TellBackForm:
        form = TellBackForm(people, groups, today)
        form.filled_in.connect(self.told)
        return form

    def _add(self, told: ToldBack, names: Mapping[str, str], today: date) -> None:
        whom = names.get(told.person_id or told.group_id or "", "") or self.tr("everybody who said it")
        parts = [short_date(told.on, today), isolated(whom)]
        if told.how_taken is not None:
            parts.append(word(told.how_taken))
        self.body.addWidget(selectable(" · ".join(parts)))
        if told.note:
            self.body.addWidget(selectable(told.note, "muted"))
