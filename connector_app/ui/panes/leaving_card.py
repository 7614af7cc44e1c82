"""A file that is neither locked nor anonymous: what is in it and a warning first, then where it goes."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated
from connector_app.ui.panes.pane_parts import button_line
from connector_app.ui.panes.summary_export import open_folder
from connector_app.ui.tasks import Task
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words

#: What runs in the lane and says how far it is.
Work = Callable[[Callable[[float], None]], object]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a file may go: the dialog's title, the kind of file in words, its ending and the name proposed."""

    title: str
    kind: str
    suffix: str
    name: str


class LeavingCard(Card):
    """Asks twice. Hidden until `ask`; `left` when it is done or given up, Escape leaves.

    Whoever derives from it says what to look at, in which words, where it may go and how it is written, and calls
    `finish` at the end of its making.
    """

    left = Signal()

    def __init__(
        self, context: Context, title: str, what: str, warning: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._context = context
        self._task: Task | None = None
        self.found: Any = None
        self.what = Words(what, wrap=True)
        self.body.addWidget(self.what)
        self.question = QWidget()
        self.question.setProperty("plain", "true")
        self._choices = QVBoxLayout(self.question)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(SPACE_2)
        self.body.addWidget(self.question)
        self._warning = warning

    def finish(self, *choices: QWidget) -> None:
        """Add what is asked, and below it what is told and the buttons: Tab goes in the order of making."""
        for widget in choices:
            self._choices.addWidget(widget)
        self.inside = Words(tone="strong", wrap=True)
        self.warning = Words(self._warning, "warm", wrap=True)
        self.go_on = secondary_button(QCoreApplication.translate("LeavingCard", "I understand, choose where"))
        self.go_on.clicked.connect(self.choose)
        self.leave = secondary_button(QCoreApplication.translate("LeavingCard", "Cancel"))
        self.leave.clicked.connect(self.give_up)
        self.buttons = button_line(self.go_on, self.leave)
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._on_stopped)
        for part in (self.inside, self.warning, self.buttons, self.progress):
            self.body.addWidget(part)

    @abstractmethod
    def gathering(self) -> Work:
        """Return what finds out in the lane what would be in the file; its result becomes `found`."""

    @abstractmethod
    def told(self) -> Sequence[str]:
        """Return what would be in the file, in sentences with numbers."""

    @abstractmethod
    def target(self) -> Target:
        """Return where the file may go; its name tells of nobody."""

    @abstractmethod
    def writing(self, path: Path) -> Work:
        """Return what writes the file in the lane."""

    def ask(self) -> None:
        """Open, look what would be in the file, and wait for an answer."""
        self.show()
        self.show_question(on=True)
        self.look()
        bring_into_view(self)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Leave; nothing is written."""
        self._call_off()
        self.show_question(on=False)
        self.left.emit()

    def look(self) -> None:
        """Find out, perhaps once more, what would be in the file."""
        self._call_off()
        self.found = None
        self.go_on.setEnabled(False)
        self.progress.begin(QCoreApplication.translate("LeavingCard", "Looking what is in it…"))
        self._task = self._context.tasks.run_long(
            self.gathering(), self._on_found, self.progress.say, self._on_nothing, key=f"leaving.{id(self)}"
        )

    def show_question(self, *, on: bool) -> None:
        """Show what has to be read and decided first, or not."""
        for widget in (self.question, self.inside, self.warning, self.buttons):
            widget.setVisible(on)

    def choose(self) -> QFileDialog:
        """Return an open dialog that asks where the file goes."""
        target = self.target()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, target.title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(target.kind)
        dialog.setDefaultSuffix(target.suffix)
        dialog.selectFile(f"{target.name}.{target.suffix}")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write the file, in the lane."""
        work = self.writing(path)
        self.show_question(on=False)
        self.progress.begin(QCoreApplication.translate("LeavingCard", "Writing…"))
        self._task = self._context.tasks.run_long(
            work, partial(self._on_written, path), self.progress.say, self._on_unwritten
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.buttons.isVisible():
            self.give_up()
        else:
            super().keyPressEvent(event)

    # -- inside --

    def _on_found(self, found: object) -> None:
        self.progress.end()
        self.found = found
        told = "\n".join(self.told())
        self.inside.setText(told)
        self.go_on.setAccessibleDescription(f"{told}\n{self.warning.text()}")
        self.go_on.setEnabled(True)

    def _on_nothing(self, error: Exception) -> None:
        self.progress.end()
        self.show_question(on=False)
        self.left.emit()
        self._tell(error)

    def _on_unwritten(self, error: Exception) -> None:
        """Let another name or folder be chosen."""
        self.progress.end()
        self.show_question(on=True)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)

    def _on_written(self, path: Path, _written: object) -> None:
        self.progress.end()
        text = QCoreApplication.translate("LeavingCard", "Written: {file}. It is not encrypted.")
        folder = QCoreApplication.translate("LeavingCard", "Open folder")
        self._context.messages.say(
            text.format(file=isolated(path.name)), folder, partial(open_folder, path.parent)
        )
        self.left.emit()

    def _on_stopped(self) -> None:
        self._call_off()
        self.show_question(on=False)
        self.left.emit()
        self._context.messages.say(QCoreApplication.translate("LeavingCard", "Stopped; nothing was written."))

    def _call_off(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.progress.end()
