"""The card from which everything can be taken along, in an open format: a warning first, then where it goes."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from connector_app.application.open_export import WARNING, export_openly
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated, translated
from connector_app.ui.panes.summary_export import open_folder
from connector_app.ui.tasks import Task
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words


class OpenExportCard(Card):
    """Asks twice: what leaves here is neither encrypted nor anonymous."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OpenExportCard", "Take everything with you"), parent)
        self._context = context
        self._task: Task | None = None
        self.body.addWidget(
            Words(
                self.tr(
                    "The notebook is yours: all of it can be written as tables (CSV) and as JSON, which other "
                    "programs read. For services make a summary instead."
                ),
                wrap=True,
            )
        )
        self.begin = secondary_button(self.tr("Export everything…"))
        self.begin.clicked.connect(lambda: self._ask(on=True))
        self.warning = Words(translated("OpenExport", WARNING), "warm", wrap=True)
        self.go_on = secondary_button(self.tr("I understand, choose where"))
        self.go_on.clicked.connect(self.choose)
        self.leave = secondary_button(self.tr("Cancel"))
        self.leave.clicked.connect(lambda: self._ask(on=False))
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._on_stopped)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.warning)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.go_on)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.progress)
        self._ask(on=False)

    def choose(self) -> QFileDialog:
        """Return an open dialog that asks where the file goes; its name tells nothing but the day."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Export everything"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Packed file (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(_file_name(self._context.desk.clock.today()))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write everything to a file, in the lane."""
        self._ask(on=False)
        self.begin.setEnabled(False)
        desk = self._context.desk

        def work(tell: Callable[[float], None]) -> int:
            def progress(done: int, total: int) -> None:
                tell(done / total)

            write = desk.files.write_open_export
            return export_openly(desk.notebook, path, write, desk.clock.today(), progress, translated)

        self.progress.begin(self.tr("Writing everything…"))
        self._task = self._context.tasks.run_long(
            work, partial(self._on_written, path), self.progress.say, self._on_failed
        )

    def _ask(self, *, on: bool) -> None:
        """Show the warning and what can be done after it, or only the way to it."""
        for widget in (self.warning, self.go_on, self.leave):
            widget.setVisible(on)
        self.begin.setVisible(not on)
        if on:
            self.leave.setFocus()
            self.go_on.setAccessibleDescription(self.warning.text())

    def _on_written(self, path: Path, _total: int) -> None:
        self._end()
        text = self.tr("Written: {file}. It is not encrypted.").format(file=isolated(path.name))
        self._context.messages.say(text, self.tr("Open folder"), partial(open_folder, path.parent))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)

    def _on_stopped(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._end()
        self._context.messages.say(self.tr("Stopped; nothing was written."))

    def _end(self) -> None:
        self.progress.end()
        self.begin.setEnabled(True)


def _file_name(today: date) -> str:
    return f"connector-{today.isoformat()}.zip"
