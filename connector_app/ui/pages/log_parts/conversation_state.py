"""What the parts of the log page share: the conversation's form, and what it is understood as."""

from collections.abc import Callable
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


class ConversationState(WritingState):
    """The form being filled in.

    `answers` holds what people not stored yet said to being counted, by folded name.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.answers: dict[str, ConsentState] = {}
        self._before: Conversation | None = None
        self._untouched: ConversationForm | None = None
        self.form = ConversationForm(on=self.today)
        self.understood = self._understand()

    @property
    def line(self) -> str:
        """Return the line of the form."""
        return self.form.line

    @property
    def changing(self) -> bool:
        """Tell whether a stored conversation is being changed."""
        return self._before is not None

    def write(self, line: str) -> None:
        """Let the form hold another line."""
        self.edit(lambda form, _: replace(form, line=line))

    def edit(self, change: Callable[[ConversationForm, Understood], ConversationForm]) -> None:
        """Replace the form by what `change` makes of it."""
        form = change(self.form, self.understood)
        if form != self.form:
            self._take(form)

    def answer(self, name: str, state: ConsentState) -> None:
        """Note what somebody who is new said to being counted."""
        self.answers[name] = state
        self.changed.emit()

    def begin(self) -> None:
        """Begin with an empty form."""
        self._start(ConversationForm(on=self.today), None)

    def change(self, ref: Ref) -> bool:
        """Begin to change a stored conversation; return False when it is not there."""
        before = self._stored(ref.id)
        if before is not None:
            self._start(self._form_of(before), before)
        return before is not None

    def draft(self) -> str | None:
        """Return the form as text, or None when nothing in it would be missed."""
        return None if self.form.empty or self.form == self._untouched else self.form.to_json()

    def bring_back(self, draft: str) -> bool:
        """Begin with a draft; return False when it cannot be read or what it changes is gone."""
        try:
            form = form_from_json(draft)
        except (ValueError, KeyError, TypeError):
            return False  # written by another version; it stays kept until something new is written
        before = self._stored(form.conversation_id) if form.conversation_id else None
        if form.conversation_id and before is None:
            return False
        self._start(form, before)
        return True

    def refresh(self) -> None:
        """Understand the same form anew: names in the notebook changed."""
        self.names.forget()
        self._take(self.form)

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

    def _start(self, form: ConversationForm, before: Conversation | None) -> None:
        self.names.forget()
        self._before = before
        self._untouched = self._form_of(before) if before is not None else None
        self.answers = {}
        self._take(form)

    def _take(self, form: ConversationForm) -> None:
        self.form = form
        self.understood = self._understand()
        self.changed.emit()

    def _understand(self) -> Understood:
        return understand(self.form, self.names.as_reader(), self.desk.vocabulary, self.today)

    def _stored(self, conversation_id: str) -> Conversation | None:
        found = self.desk.reader.get(Ref(Kind.CONVERSATION, conversation_id))
        return found if isinstance(found, Conversation) else None

    def _form_of(self, conversation: Conversation) -> ConversationForm:
        there = [participant.person_id for participant in conversation.people]
        labels = self.desk.reader.labels([*there, conversation.group_id] if conversation.group_id else there)
        return form_of(conversation, labels, self.desk.vocabulary)
