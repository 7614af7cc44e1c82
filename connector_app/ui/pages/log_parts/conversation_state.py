"""What the parts of the log page share: the conversation's form, and what it is understood as."""

from dataclasses import replace

from PySide6.QtCore import QObject

from connector_app.application.commands import Command
from connector_app.application.conversation_form import (
    ConversationForm,
    Understood,
    bringers,
    command_of,
    form_from_json,
    form_of,
    understand,
)
from connector_app.application.desk import Desk
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Conversation
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.ui.pages.log_parts.writing_state import WritingState


class ConversationState(WritingState[ConversationForm, Understood, Conversation]):
    """The form of a conversation being filled in.

    `answers` holds what people not stored yet said to being counted, by folded name.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.answers: dict[str, ConsentState] = {}

    def answer(self, name: str, state: ConsentState) -> None:
        """Note what somebody who is new said to being counted."""
        self.answers[name] = state
        self.changed.emit()

    def command(self) -> Command:
        """Return the command that stores the form; raise RuleBroken where something must be settled first."""
        known = self.desk.reader.offers.strengths_of(bringers(self.understood))
        command = command_of(self.form, self.understood, self._before, known)
        consents = [
            Consent(
                person_id=noun.id,
                purpose=Purpose.ANONYMOUS_COUNTS,
                state=self.answers[fold(noun.label)],
                decided_on=self.form.on,
            )
            for noun in command.saves
            if isinstance(noun, Person) and fold(noun.label) in self.answers
        ]
        return replace(command, saves=(*command.saves, *consents)) if consents else command

    def _empty(self) -> ConversationForm:
        return ConversationForm(on=self.today)

    def _read(self, draft: str) -> ConversationForm:
        return form_from_json(draft)

    def _start(self, form: ConversationForm, before: Conversation | None) -> None:
        self.answers = {}
        super()._start(form, before)

    def _understand(self) -> Understood:
        return understand(self.form, self.names.as_reader(), self.desk.vocabulary, self.today)

    def _stored(self, id_: str) -> Conversation | None:
        found = self.desk.reader.get(Ref(Kind.CONVERSATION, id_))
        return found if isinstance(found, Conversation) else None

    def _form_of(self, stored: Conversation) -> ConversationForm:
        there = [participant.person_id for participant in stored.people]
        labels = self.desk.reader.labels([*there, stored.group_id] if stored.group_id else there)
        return form_of(stored, labels, self.desk.vocabulary)
