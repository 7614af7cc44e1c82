"""Consent: for each person of the line, whether they may be counted in summaries; one press records the answer."""

from functools import partial
from itertools import takewhile

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.commands import record_consent
from connector_app.application.conversation_form import NEW
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.words import Words

#: A person of the line: folded name, words to show, id (NEW for somebody not stored yet).
_Entry = tuple[str, str, str]


class ConsentCard(Card):
    """Shows who may be counted, and records the answer of those nobody asked before.

    Answers of people who are new wait in the state until the conversation is stored.
    """

    def __init__(self, context: Context, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ConsentCard", "Consent"), parent)
        self._context = context
        self._state = state
        self._shown: tuple[tuple[_Entry, ConsentState | None], ...] | None = None
        self._standing: dict[str, ConsentState] = {}
        self._asked: frozenset[str] = frozenset()
        self.note = Words(tone="muted", wrap=True)
        self.body.addWidget(self.note)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_2)
        self.body.addLayout(self._rows)
        self.show_state()
        state.changed.connect(self.show_state)

    def reload(self) -> None:
        """Ask the notebook anew: an answer was recorded or taken back."""
        self._asked = frozenset()
        self.show_state()

    def show_state(self) -> None:
        """Show everybody of the line with the answer that stands."""
        entries = self._entries()
        ids = frozenset(person for _, _, person in entries if person != NEW)
        if ids != self._asked:
            standing = self._state.desk.reader.standing(ids, Purpose.ANONYMOUS_COUNTS) if ids else {}
            self._standing = {person: consent.state for person, consent in standing.items()}
            self._asked = ids
        shown = tuple((entry, self._answer(entry)) for entry in entries)
        if shown == self._shown:
            return
        # most keys change the name that is typed, which is the last: the rows before it stay
        pairs = zip(self._shown or (), shown, strict=False)
        stays = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        self._shown = shown
        while (item := self._rows.takeAt(stays)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for entry, answer in shown[stays:]:
            self._rows.addWidget(self._row(entry, answer))
        self.note.setText(
            self.tr("May they be counted in summaries? Names never leave.")
            if shown
            else self.tr("Nobody is named yet.")
        )

    def _entries(self) -> list[_Entry]:
        understood = self._state.understood
        found: dict[str, _Entry] = {}
        for mention in understood.line.mentions:
            person = understood.person_of(mention)
            who = next((c for c in mention.candidates if c.id == person), None)
            if person is not None and (who is None or who.kind is Kind.PERSON):
                label = who.label if who is not None else mention.name
                found.setdefault(person or fold(mention.name), (fold(mention.name), label, person))
        return list(found.values())

    def _answer(self, entry: _Entry) -> ConsentState | None:
        name, _, person = entry
        return self._state.answers.get(name) if person == NEW else self._standing.get(person)

    def _row(self, entry: _Entry, answer: ConsentState | None) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        label = entry[1]
        layout.addWidget(Words(label, wrap=True, personal=True), 1)
        if answer is ConsentState.GIVEN:
            layout.addWidget(Badge(self.tr("counted in summaries")), 0, Qt.AlignmentFlag.AlignVCenter)
        elif answer in (ConsentState.REFUSED, ConsentState.WITHDRAWN):
            layout.addWidget(Badge(self.tr("said no, not counted")), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            layout.addWidget(Badge(self.tr("not asked yet"), warm=True), 0, Qt.AlignmentFlag.AlignVCenter)
            for state, text, spoken in (
                (ConsentState.GIVEN, self.tr("Yes"), self.tr("{name} said yes")),
                (ConsentState.REFUSED, self.tr("No"), self.tr("{name} said no")),
            ):
                chip = Chip(text)
                chip.setAccessibleName(spoken.format(name=isolated(label)))
                chip.clicked.connect(partial(self._on_answered, entry, state))
                layout.addWidget(chip)
        return row

    def _on_answered(self, entry: _Entry, state: ConsentState) -> None:
        name, _, person = entry
        if person == NEW:
            self._state.answer(name, state)
            return
        consent = Consent(
            person_id=person,
            purpose=Purpose.ANONYMOUS_COUNTS,
            state=state,
            decided_on=self._state.today,
        )
        self._context.carry_out(record_consent(consent), self.tr("Consent noted."), self, self.reload)
