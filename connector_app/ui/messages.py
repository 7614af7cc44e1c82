"""What the window has to say: one bridge from anywhere to the toast."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from connector_app.domain.errors import UserError
from connector_app.ui.isolation import isolated


@dataclass(frozen=True, slots=True)
class Said:
    """One message; `action` is what its button does, `warn` marks something that did not work."""

    text: str
    action_text: str = ""
    action: Callable[[], None] | None = None
    warn: bool = False


class Messages(QObject):
    """Says short things that need no answer; the window shows them for some seconds.

    `told` carries the error itself, for what has to stay on the screen.
    """

    said = Signal(object)
    told = Signal(object)

    def say(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a text, perhaps with a button (``Undo``)."""
        self.said.emit(Said(text, action_text, action))

    def tell(self, error: UserError) -> None:
        """Show the plain sentence of an error."""
        self.said.emit(Said(sentence_of(error), warn=True))
        self.told.emit(error)


def sentence_of(error: UserError) -> str:
    """Return the translated sentence of an error, for those who show it beside a field."""
    from connector_app.application.messages import sentence  # all sentences there are: not before the first frame

    params = {name: isolated(value) if isinstance(value, str) else value for name, value in error.params.items()}
    return sentence(UserError(error.code, **params), QCoreApplication.translate)
