"""A partner's answers: the sheet that went with a summary, filled in and sent back, looked at and taken in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from connector_app.application.take_responses import Taking, look_at_responses, take_in
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.answers_view import AnswersView
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in


class AnswersPage(PageFrame):
    """Nothing of a file is kept until somebody has looked at it; then all that is chosen is one step."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AnswersPage", "A partner's answers"), parent)
        self._context = context
        self._path: Path | None = None
        self._taking: Taking | None = None
        self.view: AnswersView | None = None
        self.set_subtitle(self.tr("The sheet that went with a summary, filled in and sent back."))
        self.take = primary_button("")
        self.take.clicked.connect(self._on_take)
        self.choose = secondary_button(self.tr("Another file…"))
        self.choose.clicked.connect(self.ask)
        self.back = secondary_button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        for button in (self.back, self.choose, self.take):
            self.actions_row.addWidget(button)
        self._first = self.tr("Choose a file…")
        self.empty = EmptyState("", self._first)
        self.empty.asked.connect(self.ask)
        self._scroll = Scrolling()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._scroll)
        self.body.addWidget(self.stack, 1)
        self._say(self.tr("Drop the workbook that came back anywhere on this window, or choose it."))

    def ask(self) -> QFileDialog:
        """Return an open dialog that asks which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self, self.tr("The workbook that came back"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()
        return dialog

    def read(self, path: Path) -> None:
        """Look at a file in the lane, and show what it would bring."""
        desk = self._context.desk
        self._path = path
        look = partial(look_at_responses, desk.notebook, path, desk.files.read_workbook, desk.clock.today())
        self._context.tasks.run(
            look, self.show_taking, self._on_failed, key="answers", progress_text=self.tr("Reading the answers…")
        )

    def show_taking(self, taking: Taking) -> None:
        """Show what a file would bring, with what is chosen."""
        self._taking = taking
        self.view = AnswersView(taking, self._context.desk.clock.today())
        self.view.changed.connect(self._name_button)
        self.view.grown.connect(self._chain_tabs)
        self._scroll.setWidget(self.view)
        self.stack.setCurrentWidget(self._scroll)
        self._name_button()
        self._chain_tabs()
        (self.take if self.view.chosen else self.choose).setFocus()

    def _chain_tabs(self) -> None:
        """Let Tab come to the button before it goes through the answers below it."""
        if self.view is not None:
            let_tab_go_on(self.back, (self.choose, self.take, *stops_in(self.view)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_take(self) -> None:
        taking, view = self._taking, self.view
        if taking is None or view is None or not view.chosen:
            return
        reader, chosen = self._context.desk.reader, view.chosen
        said = self.tr("%n answer(s) taken in.", None, len(chosen))
        self.take.setEnabled(False)
        self._context.carry_out(
            lambda: take_in(reader, taking, chosen), said, done=lambda: self._say(said), failed=self._on_not_taken
        )

    def _on_not_taken(self, error: Exception) -> None:
        """Say why nothing was taken in; what was changed meanwhile is looked at anew."""
        self._name_button()
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)
        if error.code == "plan_outdated" and self._path is not None:
            self.read(self._path)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(sentence_of(error))

    def _say(self, text: str) -> None:
        """Show a sentence instead of answers."""
        self._taking = self.view = None
        self.empty.set_texts(text, self._first)
        self.stack.setCurrentWidget(self.empty)
        if (shown := self._scroll.takeWidget()) is not None:
            shown.deleteLater()
        self._name_button()

    def _name_button(self) -> None:
        count = len(self.view.chosen) if self.view is not None else 0
        self.take.set_text(self.tr("Take in %n answer(s)", None, count))
        self.take.setVisible(self.view is not None)
        self.choose.setVisible(self.view is not None)
        self.take.setEnabled(count > 0)
