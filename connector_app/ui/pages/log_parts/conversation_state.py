"""What the parts of the log page share: the form, what it is understood as, and one signal when either changes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from connector_app.application.commands import Command
from connector_app.application.conversation_form import ConversationForm, Understood, command_of, understand
from connector_app.application.desk import Desk
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Conversation
from connector_app.domain.folding import fold
from connector_app.domain.person import Person


class ConversationState(QObject):
    """The form being filled in; `before` is the stored conversation while one is changed.

    `answers` holds what people not stored yet said to being counted, by folded name.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.before: Conversation | None = None
        self.answers: dict[str, ConsentState] = {}
        self.form = ConversationForm(on=desk.clock.today())
        self.understood = self._understand()

    @property
    def today(self) -> date:
        """Return the day at the desk."""
        return self.desk.clock.today()

    def start(self, form: ConversationForm, before: Conversation | None = None) -> None:
        """Begin with another form."""
        self.before = before
        self.answers = {}
        self._take(form)

    def answer(self, name: str, state: ConsentState) -> None:
        """Note what somebody who is new said to being counted."""
        self.answers[name] = state
        self.changed.emit()

    def command(self) -> Command:
        """Return the command that stores the form; raise RuleBroken where something must be settled first."""
        command = command_of(self.form, self.understood, self.before)
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

    def edit(self, change: Callable[[ConversationForm, Understood], ConversationForm]) -> None:
        """Replace the form by what `change` makes of it."""
        form = change(self.form, self.understood)
        if form != self.form:
            self._take(form)

    def refresh(self) -> None:
        """Understand the same form anew: names in the notebook changed."""
        self._take(self.form)

    def _take(self, form: ConversationForm) -> None:
        self.form = form
        self.understood = self._understand()
        self.changed.emit()

    def _understand(self) -> Understood:
        return understand(self.form, self.desk.reader, self.desk.vocabulary, self.today)
