"""Summaries: what would leave, exactly as it would leave, and the button that writes it to a file."""

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.export_summary import Details
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import parse_period, quarter_of
from connector_app.summary.protected import ProtectedTable
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated, translated
from connector_app.ui.messages import sentence_of
from connector_app.ui.models.protected_model import ProtectedModel
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.preview_table import PreviewTable
from connector_app.ui.panes.summary_cards import SummaryCards
from connector_app.ui.panes.summary_reading import SummaryReading, file_name, read_summary, writing
from connector_app.ui.widgets.buttons import primary_button
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.period_picker import PeriodPicker
from connector_app.ui.widgets.words import Words

_CONCERNS = frozenset({Kind.CONVERSATION, Kind.EXCHANGE, Kind.PERSON, Kind.CONSENT, Kind.PLACE})
#: How the preview and the cards share the width.
_SHARES = (640, 360)
#: Settings of the notebook in which the cover's words are kept.
_COVER = ("summary_recipient", "summary_community", "summary_contact")


class SummariesPage(PageFrame):
    """A period's protected tables, one at a time, with what protection did beside them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummariesPage", "Summaries"), parent)
        self._context = context
        self._reading: SummaryReading | None = None
        self._stale = True
        self.export = primary_button(self.tr("Export to Excel"))
        self.export.setEnabled(False)
        self.export.clicked.connect(self._on_export)
        self.period = PeriodPicker(str(quarter_of(context.desk.clock.today()).previous()))
        self.period.changed.connect(self.refresh)
        self.actions_row.addWidget(self.export)
        self.chips = ChipRow(self.tr("Tables"))
        self.model = ProtectedModel(self)
        self.table = PreviewTable(self.model)
        self.note = Words(tone="muted", wrap=True)
        self.cards = SummaryCards()
        self.cards.people_requested.connect(self._on_people_requested)
        self.cards.cover_changed.connect(self._on_cover_changed)
        self.empty = EmptyState("")
        self.empty.asked.connect(self._on_people_requested)
        self._arrange()
        context.changes.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        split = FoldingSplit(self.tr("About this summary"))
        for widget in (self.table, self.note):
            split.list_box.addWidget(widget)
        split.set_pane(self.cards)
        split.setSizes(_SHARES)
        self.stack = QStackedWidget()
        self.stack.addWidget(split)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.period)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.stack, 1)

    # -- reading --

    def refresh(self) -> None:
        """Count and protect again."""
        self._stale = False
        self.export.setEnabled(False)
        self._context.tasks.run(
            partial(read_summary, self._context.desk, parse_period(self.period.value)),
            self._on_read,
            key="summary",
            progress_text=self.tr("Counting and protecting…"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was not to be seen, and what the cover said last."""
        super().showEvent(event)
        if self._reading is None:
            setting = self._context.desk.notebook.setting
            self._context.tasks.run(lambda: [setting(name) or "" for name in _COVER], self._on_cover_read)
        if self._stale:
            self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.kinds & _CONCERNS:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_read(self, reading: SummaryReading) -> None:
        self._reading = reading
        protected = reading.protected
        self.export.setEnabled(protected is not None)
        if protected is None:
            self._refuse(reading)
            return
        self.set_subtitle(self.tr("About %n people", None, protected.people))
        self.cards.show_reading(reading)
        shown = self.model.table.name if self.model.table else ""
        chosen = next((t for t in protected.tables if t.name == shown), protected.tables[0])
        self.chips.set_chips([self._chip(table, on=table is chosen) for table in protected.tables])
        self._show_table(chosen)
        self.stack.setCurrentIndex(0)
        self._chain_tabs()

    def _chain_tabs(self) -> None:
        """Let Tab follow the eye, though chips and cards came after what stands below them."""
        steps: list[QWidget] = [*self.period.findChildren(QPushButton), *self.chips.chips, self.table]
        steps += [self.cards.see_people] if self.cards.see_people else []
        steps.append(self.cards.cover.recipient)
        for before, after in pairwise(steps):
            QWidget.setTabOrder(before, after)

    def _refuse(self, reading: SummaryReading) -> None:
        """Say why there is nothing to send, and what can be done."""
        text = sentence_of(reading.refused) if isinstance(reading.refused, Refused) else ""
        self.set_subtitle("")
        self.model.set_table(None)
        self.chips.set_chips(())
        if reading.not_counted:
            more = self.tr(
                "%n people took part but are not counted: nobody asked them yet, or they said no.",
                None,
                reading.not_counted,
            )
            text = f"{text}\n\n{more}"
        self.empty.set_texts(text, self.tr("See people") if reading.not_counted else "")
        self.stack.setCurrentWidget(self.empty)

    def _chip(self, table: ProtectedTable, *, on: bool) -> Chip:
        chip = Chip(translated("Summary", table.short or table.title), checkable=True)
        chip.setChecked(on)
        chip.setAutoExclusive(True)
        chip.toggled.connect(lambda checked: self._show_table(table) if checked else None)
        return chip

    def _show_table(self, table: ProtectedTable) -> None:
        title = translated("Summary", table.title)
        self.table.setAccessibleName(title)
        self.model.set_table(table)
        rule = self.tr("Numbers are to the nearest {base}. [c] = withheld so that no one can be recognised.")
        base = self._reading.protected.policy.base if self._reading and self._reading.protected else 0
        notes = [translated("Summary", note) for note in table.notes]
        self.note.setText(rule.format(base=base))
        self.cards.show_table(title, notes)

    # -- the cover --

    def _on_cover_read(self, texts: list[str]) -> None:
        cover = self.cards.cover
        for field, text in zip((cover.recipient, cover.community, cover.contact), texts, strict=True):
            if not field.isModified():
                field.setText(text)
        self._name_recipient()

    def _on_cover_changed(self) -> None:
        self._name_recipient()
        cover, notebook = self.cards.cover, self._context.desk.notebook
        texts = [field.text().strip() for field in (cover.recipient, cover.community, cover.contact)]

        def keep() -> None:
            for name, text in zip(_COVER, texts, strict=True):
                notebook.keep_setting(name, text)

        self._context.tasks.run(keep, lambda _: None, key="summary.cover")

    def _name_recipient(self) -> None:
        recipient = self.cards.cover.recipient.text().strip()
        text = self.tr("Summary for {recipient}") if recipient else self.tr("Summaries")
        self.title.setText(text.format(recipient=isolated(recipient)))

    def _on_people_requested(self) -> None:
        self.open_requested.emit(Ref(Kind.PERSON, ""))

    # -- the file --

    def _on_export(self) -> None:
        if self._reading is None or self._reading.protected is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Export the summary"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(file_name(self._reading.period))
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write what is shown to a file, in the lane; what was shown is what is written."""
        if self._reading is None or self._reading.protected is None:
            return
        cover = self.cards.cover
        details = Details(
            recipient=cover.recipient.text().strip(),
            community=cover.community.text().strip(),
            contact=cover.contact.text().strip(),
            made_on=self._context.desk.clock.today(),
        )
        self._context.tasks.run(
            writing(self._context.desk, self._reading.protected, path, details),
            self._on_written,
            progress_text=self.tr("Writing the workbook…"),
        )

    def _on_written(self, path: Path) -> None:
        text = self.tr("Written: {file}").format(file=isolated(path.name))
        self._context.messages.say(text, self.tr("Open folder"), partial(_open_folder, path.parent))


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
