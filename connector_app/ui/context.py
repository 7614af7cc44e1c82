"""What every page is given: the open notebook and the ways to work with it and to speak."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.domain.errors import UserError
from connector_app.settings import Settings
from connector_app.ui.change_relay import ChangeRelay
from connector_app.ui.labels import translated
from connector_app.ui.messages import Messages
from connector_app.ui.tasks import Tasks


@dataclass(frozen=True)
class Context:
    """One open notebook as the pages see it."""

    desk: Desk
    tasks: Tasks
    messages: Messages
    changes: ChangeRelay
    settings: Settings

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

    def undo(self) -> None:
        """Take the last command back and say which."""
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
