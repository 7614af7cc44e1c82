"""What an import did, in words, with the report to keep."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from connector_app.application.imports.arrivals import report_text
from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import ImportReport
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated, translated
from connector_app.ui.panes.arriving_words import ArrivingCounts
from connector_app.ui.panes.pane_parts import add_buttons, selectable
from connector_app.ui.panes.summary_export import open_folder
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words

#: Of what there is to know so many lines are shown; the report has all.
_MOST_LINES = 20
#: The place of the sidebar where each content is to be seen.
_PLACES = {
    Content.PEOPLE: "people",
    Content.EXCHANGES: "exchanges",
    Content.CONVERSATIONS: "conversations",
}


class ImportedView(Scrolling):
    """The last thing one sees of a file: how many came in, how many did not, and what to look at."""

    def __init__(
        self,
        context: Context,
        report: ImportReport,
        content: Content,
        said: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._report = report
        self._content = content
        self.place = _PLACES[content]
        card = Card(self.tr("Done"))
        card.body.addWidget(Words(said, "strong", wrap=True))
        if left := len(report.skipped):
            card.body.addWidget(Words(ArrivingCounts().left_out(left), wrap=True))
        for line in report.lines[:_MOST_LINES]:
            card.body.addWidget(selectable(line.say(translated)))
        card.body.addWidget(
            Words(self.tr("The file itself is as it was. Ctrl+Z takes back what came in."), "muted", wrap=True)
        )
        self.save = secondary_button(self.tr("Save the report…"))
        self.save.clicked.connect(self.choose)
        add_buttons(card, self.save)
        whole = QWidget()
        whole.setProperty("plain", "true")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.setWidget(whole)

    @property
    def show_text(self) -> str:
        """Return the words for going to where it stands now."""
        match self._content:
            case Content.PEOPLE:
                return self.tr("Show the people")
            case Content.EXCHANGES:
                return self.tr("Show the exchanges")
            case Content.CONVERSATIONS:
                return self.tr("Show the conversations")

    def choose(self) -> QFileDialog:
        """Return an open dialog that asks where the report goes; its name tells nothing but the day."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the report"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(_file_name(self._context.desk.clock.today()))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write the report in the lane, and say where it is and that people are named in it."""
        report, files = self._report, self._context.desk.files

        def work() -> None:
            files.write_report(report_text(report, translated), path)

        self._context.tasks.run(work, partial(self._on_written, path))

    def _on_written(self, path: Path, _nothing: None) -> None:
        text = self.tr("Written: {file}. People are named in it: keep it as safe as the file it is about.")
        text = text.format(file=isolated(path.name))
        self._context.messages.say(text, self.tr("Open folder"), partial(open_folder, path.parent))


def _file_name(today: date) -> str:
    return QCoreApplication.translate("ImportedView", "import-{day}").format(day=today.isoformat()) + ".txt"
