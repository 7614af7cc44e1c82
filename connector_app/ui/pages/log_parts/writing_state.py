"""What a page for writing something down keeps: a form, what it is understood as, and how it becomes a command."""

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import QObject, Signal

from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.domain.noun import Ref
from connector_app.ui.pages.log_parts.known_names import KnownNames


class WritingState(QObject):
    """The state that the parts of a page share; `changed` comes when the form or its meaning is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.names = KnownNames(desk.reader)

    @property
    def today(self) -> date:
        """Return the day at the desk."""
        return self.desk.clock.today()

    @property
    @abstractmethod
    def line(self) -> str:
        """Return the line of the form."""

    @property
    @abstractmethod
    def changing(self) -> bool:
        """Tell whether something stored is being changed."""

    @abstractmethod
    def write(self, line: str) -> None:
        """Let the form hold another line."""

    @abstractmethod
    def begin(self) -> None:
        """Begin with an empty form."""

    @abstractmethod
    def change(self, ref: Ref) -> bool:
        """Begin to change what is stored; return False when it is not there."""

    @abstractmethod
    def draft(self) -> str | None:
        """Return the form as text, or None when nothing in it would be missed."""

    @abstractmethod
    def bring_back(self, draft: str) -> bool:
        """Begin with a draft; return False, with nothing changed, when it cannot be read."""

    @abstractmethod
    def refresh(self) -> None:
        """Understand the same form anew: names in the notebook changed."""

    @abstractmethod
    def command(self) -> Command:
        """Return the command that stores the form; raise RuleBroken where something must be settled first."""
