"""What every page is given: the open notebook and the ways to work with it and to speak."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

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
        command: Command | Callable[[], Command],
        said: str,
        initiator: object | None = None,
        done: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a command in the lane; then say what was done, with a button that takes it back.

        A command that has to look into the notebook first comes as a function, which runs in the lane too.
        """

        def finished(_: object) -> None:
            self.messages.say(said, QCoreApplication.translate("Context", "Undo"), self.undo)
            if done is not None:
                done()

        def work() -> object:
            return self.desk.dispatcher.run(command if isinstance(command, Command) else command(), initiator)

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
            text = QCoreApplication.translate("Context", "%n step(s) taken back or done again.", None, count)
            self.messages.say(text)
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
