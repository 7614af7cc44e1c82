"""The card in which one says what a workbook's cover says beside the numbers."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from connector_app.application.export_summary import Details
from connector_app.ui.context import Context
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_LONGEST = 120
#: Settings of the notebook in which the cover's words are kept.
_KEPT_AS = ("summary_recipient", "summary_community", "summary_contact")


class CoverCard(Card):
    """What the cover sheet says, remembered in the notebook; `changed` when it says something else."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CoverCard", "On the cover"), parent)
        self._context = context
        self._read = False
        self.recipient = self._field(self.tr("Who is it for?"))
        self.community = self._field(self.tr("Who sends it?"))
        self.contact = self._field(self.tr("Whom can they ask? This leaves with the file."))
        self._fields = (self.recipient, self.community, self.contact)
        self.charts = QCheckBox(self.tr("Charts for a meeting, as PDF"))
        self.charts.setToolTip(self.tr("Two pages beside the workbook, with numbers that it shows."))
        self.body.addWidget(self.charts)

    def read(self) -> None:
        """Show what the cover said last; once is enough."""
        if self._read:
            return
        self._read = True
        setting = self._context.desk.notebook.setting
        self._context.tasks.run(lambda: [setting(name) or "" for name in _KEPT_AS], self._on_read)

    def name(self, recipient: str) -> None:
        """Name another recipient, as if somebody had written it."""
        self._read = True
        self.recipient.setText(recipient)
        self.recipient.setModified(True)
        self._on_edited()

    def details(self) -> Details:
        """Return what the cover says, dated today."""
        recipient, community, contact = (field.text().strip() for field in self._fields)
        today = self._context.desk.clock.today()
        return Details(recipient=recipient, community=community, contact=contact, made_on=today)

    def _on_read(self, texts: list[str]) -> None:
        for field, text in zip(self._fields, texts, strict=True):
            if not field.isModified():
                field.setText(text)
        self.changed.emit()

    def _on_edited(self) -> None:
        notebook = self._context.desk.notebook
        texts = [field.text().strip() for field in self._fields]

        def keep() -> None:
            for name, text in zip(_KEPT_AS, texts, strict=True):
                notebook.keep_setting(name, text)

        self._context.tasks.run(keep, lambda _: None, key="summary.cover")
        self.changed.emit()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        field.editingFinished.connect(self._on_edited)
        self.body.addLayout(under_label(Words(name, wrap=True), field))
        return field
