"""What every page is given: the open notebook and the ways to work with it and to speak."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.domain.errors import UserError
from connector_app.settings import Settings
from connector_app.ui.change_relay import ChangeRelay
from connector_app.ui.labels import translated
from connector_app.ui.messages import Messages
from connector_app.ui.tasks import Tasks


class ThrownAway(QObject):
    """What was thrown away last before it was ever stored; undo brings it back until something else is done.

    `changed` when there is such a thing, or none any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._back: Callable[[], None] | None = None

    @property
    def waits(self) -> bool:
        """Tell whether there is something to bring back."""
        return self._back is not None

    def put(self, back: Callable[[], None]) -> None:
        """Note what was thrown away; `back` brings it back."""
        self._back = back
        self.changed.emit()

    def bring_back(self, back: Callable[[], None] | None = None) -> None:
        """Bring back what was thrown away last, or what it was when somebody was offered the way back."""
        back = back or self._back
        if back is self._back:
            self.forget()
        if back is not None:
            back()

    def forget(self, _changes: object = None) -> None:
        """Hold nothing: something else was done since."""
        if self._back is not None:
            self._back = None
            self.changed.emit()


@dataclass(frozen=True)
class Context:
    """One open notebook as the pages see it."""

    desk: Desk
    tasks: Tasks
    messages: Messages
    changes: ChangeRelay
    settings: Settings
    thrown_away: ThrownAway = field(default_factory=ThrownAway)

    def carry_out(
        self,
        command: Command | Callable[[], Command | None],
        said: str | Callable[[], str],
        initiator: object | None = None,
        done: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        nothing: str = "",
    ) -> None:
        """Run a command in the lane; then say what was done, with a button that takes it back.

        A command that has to look into the notebook first comes as a function, which runs in the lane too, and
        before `said` is asked for. Where it finds nothing to do it returns None, and `nothing` is said.
        """

        def finished(changes: object) -> None:
            if changes is not None:
                text = said if isinstance(said, str) else said()
                self.messages.say(text, QCoreApplication.translate("Context", "Undo"), self.undo)
            elif nothing:
                self.messages.say(nothing)
            if done is not None:
                done()

        def work() -> object:
            made = command if isinstance(command, Command) else command()
            return None if made is None else self.desk.dispatcher.run(made, initiator)

        self.tasks.run(work, finished, failed)

    def throw_away(self, said: str, back: Callable[[], None]) -> None:
        """Say that something not yet stored was thrown away; the button and undo bring it back by `back`."""
        self.thrown_away.put(back)
        undo = QCoreApplication.translate("Context", "Undo")
        self.messages.say(said, undo, partial(self.thrown_away.bring_back, back))

    def undo(self) -> None:
        """Bring back what was thrown away last, else take the last command back and say which."""
        if self.thrown_away.waits:
            self.thrown_away.bring_back()
            return
        self.tasks.run(self.desk.dispatcher.undo, self._say_undone)

    def redo(self) -> None:
        """Carry the command taken back out again and say which."""
        self.tasks.run(self.desk.dispatcher.redo, self._say_redone)

    def go_to_step(self, steps: int, done: Callable[[], None]) -> None:
        """Take back or do again until so many steps are done, say how many it were, then call `done`."""

        def moved(count: int) -> None:
            self.messages.say(StepWords().moved(count))
            done()

        def failed(error: Exception) -> None:
            done()
            if not isinstance(error, UserError):
                raise error
            self.messages.tell(error)

        going = QCoreApplication.translate("Context", "Going through the steps…")
        self.tasks.run(lambda: self.desk.dispatcher.go_to(steps), moved, failed, progress_text=going)

    def _say_undone(self, command: Command | None) -> None:
        if command is None:
            self.messages.say(QCoreApplication.translate("Context", "There is nothing to undo."))
            return
        text = QCoreApplication.translate("Context", "Taken back: {action}")
        text = text.format(action=translated("Commands", command.title))
        self.messages.say(text, QCoreApplication.translate("Context", "Redo"), self.redo)

    def _say_redone(self, command: Command | None) -> None:
        if command is None:
            self.messages.say(QCoreApplication.translate("Context", "There is nothing to do again."))
            return
        text = QCoreApplication.translate("Context", "Done again: {action}")
        text = text.format(action=translated("Commands", command.title))
        self.messages.say(text, QCoreApplication.translate("Context", "Undo"), self.undo)


class StepWords(QObject):
    """Says how many steps it were; only as a method of an object is a number's plural asked of translators."""

    def moved(self, count: int) -> str:
        """Return the words for so many steps."""
        return self.tr("%n step(s) taken back or done again.", None, count)
