"""The card in which a notebook is told who keeps it: consent is asked for in that name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.application.wordings import keep_keeper, keeper_of
from connector_app.domain.wording import Keeper
from connector_app.ui.context import Context
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_LONGEST = 120


class KeeperCard(Card):
    """Two lines, kept in the notebook as soon as one of them is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeeperCard", "Who keeps this notebook"), parent)
        self._context = context
        self.body.addWidget(
            Words(
                self.tr(
                    "People are told this when they are asked what they agree to, and when they are given "
                    "everything about them. The law wants it said who answers for a record."
                ),
                "muted",
                wrap=True,
            )
        )
        self.name = self._field(self.tr("Who keeps this notebook, a person or a group"))
        self.contact = self._field(self.tr("How anybody reaches them"))
        context.tasks.run(lambda: keeper_of(context.desk.notebook), self._on_read)

    def _on_read(self, keeper: Keeper) -> None:
        for field, text in ((self.name, keeper.name), (self.contact, keeper.contact)):
            if not field.isModified():
                field.setText(text)

    def _on_edited(self) -> None:
        keeper = Keeper(self.name.text().strip(), self.contact.text().strip())
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: keep_keeper(notebook, keeper), lambda _: None, key="keeper")

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        field.editingFinished.connect(self._on_edited)
        self.body.addLayout(under_label(Words(name, wrap=True), field))
        return field
