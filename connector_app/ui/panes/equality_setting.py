"""The card in which a notebook is told to ask people about equality, or not to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from connector_app.application.asking_about_equality import ask_about_equality, asks_about_equality
from connector_app.ui.context import Context
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class EqualitySetting(Card):
    """One switch, kept in the notebook."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("EqualitySetting", "Questions about equality"), parent)
        self._context = context
        self.ask = QCheckBox(self.tr("Ask about equality"))
        self.ask.setAccessibleName(self.ask.text())
        self.ask.clicked.connect(self._on_clicked)
        self.body.addWidget(self.ask)
        about = self.tr(
            "Sex, ethnic group, disability and unpaid caring, as people describe themselves. Ask only with a "
            "reason you could give them, and only those who agree that such things are noted. Nobody has to "
            "answer."
        )
        self.ask.setAccessibleDescription(about)
        self.body.addWidget(Words(about, "muted", wrap=True))
        notebook = context.desk.notebook
        context.tasks.run(lambda: asks_about_equality(notebook), self.ask.setChecked, key="equality")

    def _on_clicked(self, on: bool) -> None:
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: ask_about_equality(notebook, ask=on), lambda _: None)
