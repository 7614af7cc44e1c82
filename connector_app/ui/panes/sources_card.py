"""The conversations an insight was gathered from, and others that could belong to it, each with its reason."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import SourceRow
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.heard_labels import word
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.pane_parts import add_buttons, add_linked
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words


class SourcesCard(Card):
    """`open_requested(Ref)`, `added(id)` and `taken_out(id)` name a conversation."""

    open_requested = Signal(object)
    added = Signal(str)
    taken_out = Signal(str)

    def __init__(
        self,
        sources: Sequence[SourceRow],
        similar: Sequence[SourceRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("SourcesCard", "Where it was heard"), parent)
        self._today = today
        self.adding: list[Button] = []
        for row in sources:
            self._add(row, self.tr("Take out")).clicked.connect(partial(self._on_out, row.conversation_id))
        if not sources:
            self.body.addWidget(Words(self.tr("No conversation is part of it."), "muted", wrap=True))
        if similar:
            self.body.addWidget(Heading(self.tr("These could belong to it"), 3))
        for row in similar:
            button = self._add(row, self.tr("Add"))
            button.clicked.connect(partial(self._on_add, row.conversation_id))
            self.adding.append(button)

    def _add(self, row: SourceRow, text: str) -> Button:
        day = short_date(row.on, self._today)
        who = ", ".join(map(isolated, row.people))
        ref = Ref(Kind.CONVERSATION, row.conversation_id)
        add_linked(self, who or day, row.snippet, partial(self.open_requested.emit, ref), named=False)
        facts = [day] if who else []
        self.body.addWidget(Words(" · ".join([*facts, *map(word, row.why)]), "muted", wrap=True))
        button = secondary_button(text)
        button.setAccessibleName(f"{text}: {isolated(row.snippet)}")
        add_buttons(self, button)
        return button

    def _on_add(self, conversation_id: str, _checked: bool = False) -> None:
        self.added.emit(conversation_id)

    def _on_out(self, conversation_id: str, _checked: bool = False) -> None:
        self.taken_out.emit(conversation_id)
