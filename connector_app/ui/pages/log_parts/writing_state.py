"""What a page for writing something down keeps: a form, what it is understood as, and how it becomes a command."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.domain.noun import Ref
from connector_app.ui.pages.log_parts.known_names import KnownNames


class WritingForm(Protocol):
    """What was typed and chosen so far: a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def line(self) -> str:
        """Return the line that was typed."""

    @property
    def empty(self) -> bool:
        """Tell whether nothing was entered that would be missed."""

    @property
    def changes(self) -> str | None:
        """Return the id of what is stored and changed by the form; None where it is new."""

    def to_json(self) -> str:
        """Return the form as text for the draft."""


Form = TypeVar("Form", bound=WritingForm)
Understood = TypeVar("Understood")
Stored = TypeVar("Stored")


class WritingState(QObject, Generic[Form, Understood, Stored]):
    """The state that the parts of a page share; `changed` comes when the form or its meaning is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.names = KnownNames(desk.reader)
        self._before: Stored | None = None
        self._untouched: Form | None = None
        self.form = self._empty()
        self.understood = self._understand()

    @property
    def today(self) -> date:
        """Return the day at the desk."""
        return self.desk.clock.today()

    @property
    def line(self) -> str:
        """Return the line of the form."""
        return self.form.line

    @property
    def changing(self) -> bool:
        """Tell whether something stored is being changed."""
        return self._before is not None

    def write(self, line: str) -> None:
        """Let the form hold another line."""
        self.edit(lambda form, _: replace(form, line=line))

    def edit(self, change: Callable[[Form, Understood], Form]) -> None:
        """Replace the form by what `change` makes of it and of what it is understood as."""
        form = change(self.form, self.understood)
        if form != self.form:
            self._take(form)

    def begin(self) -> None:
        """Begin with an empty form."""
        self._start(self._empty(), None)

    def change(self, ref: Ref) -> bool:
        """Begin to change what is stored; return False when it is not there."""
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
            form = self._read(draft)
        except (ValueError, KeyError, TypeError):
            return False  # written by another version; it stays kept until something new is written
        before = self._stored(form.changes) if form.changes else None
        if form.changes and before is None:
            return False
        self._start(form, before)
        return True

    def refresh(self) -> None:
        """Understand the same form anew: names in the notebook changed."""
        self.names.forget()
        self._take(self.form)

    @abstractmethod
    def command(self) -> Command:
        """Return the command that stores the form; raise RuleBroken where something must be settled first."""

    @abstractmethod
    def _empty(self) -> Form:
        """Return a form in which nothing is written."""

    @abstractmethod
    def _read(self, draft: str) -> Form:
        """Return the form of a draft; raise ValueError, KeyError or TypeError when it is none."""

    @abstractmethod
    def _understand(self) -> Understood:
        """Return what the form means."""

    @abstractmethod
    def _stored(self, id_: str) -> Stored | None:
        """Return what is stored under an id."""

    @abstractmethod
    def _form_of(self, stored: Stored) -> Form:
        """Return the form that says what is stored."""

    def _start(self, form: Form, before: Stored | None) -> None:
        self.names.forget()
        self._before = before
        self._untouched = self._form_of(before) if before is not None else None
        self._take(form)

    def _take(self, form: Form) -> None:
        self.form = form
        self.understood = self._understand()
        self.changed.emit()
