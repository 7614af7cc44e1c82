"""From a planned summary to a file: asks where, writes in the data lane, and says what happened."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from connector_app.application.export_summary import Details
from connector_app.application.plan_summary import Planned
from connector_app.domain.errors import FileTrouble, UserError
from connector_app.domain.period import Period
from connector_app.domain.profile import Profile
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated
from connector_app.ui.panes.summary_reading import file_name, writing


class SummaryExport(QObject):
    """`ended` once a summary was written, or could not be; True when what was shown has to be tried anew."""

    ended = Signal(bool)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent

    def ask(self, period: Period) -> QFileDialog:
        """Return an open dialog that asks where the file goes."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page, self.tr("Export the summary"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(file_name(period))
        dialog.open()
        return dialog

    def write(
        self, planned: Planned, path: Path, details: Details, profile: Profile, *, kept: bool, charts: bool = False
    ) -> None:
        """Write what was planned and a profile chooses, and nothing else; `kept` says it is the notebook's.

        Charts of the same numbers are written beside it when asked for.
        """
        again = planned.release is None
        self._context.tasks.run(
            writing(self._context.desk, planned, path, details, profile, kept=kept, charts=charts),
            partial(self._on_written, path, again),
            self._on_failed,
            progress_text=self.tr("Writing the workbook…"),
        )

    def _on_written(self, path: Path, again: bool, written: tuple[Release, FileTrouble | None]) -> None:
        release, trouble = written
        text = self.tr("Written: {file}").format(file=isolated(path.name))
        if again:
            more = self.tr("The same numbers as before, word for word.")
        elif release.kind is ReleaseKind.CLOSED:
            more = self.tr("From now on this period shows these numbers and no others.")
        else:
            more = self.tr("It is remembered as sent; what leaves later is compared with it.")
        folder = partial(open_folder, path.parent)
        self._context.messages.say(f"{text}. {more}", self.tr("Open folder"), folder)
        if trouble is not None:
            self._context.messages.tell(trouble)
        self.ended.emit(True)

    def _on_failed(self, error: Exception) -> None:
        """Say what went wrong; when another summary was sent meanwhile, this one has to be tried again."""
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)
        self.ended.emit(error.code == "ledger_moved_on")


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
