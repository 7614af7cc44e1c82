"""Saying which insight shaped a plan: one of those that were heard."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.widgets.name_choice import NameChoice

_LEAST = 20


class ShapingForm(InlineForm):
    """`filled_in(insight id)` once one was chosen."""

    filled_in = Signal(str)

    def __init__(self, heard: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`heard` are the insights that may be chosen, by (id, title)."""
        super().__init__(
            QCoreApplication.translate("ShapingForm", "What shaped it"),
            QCoreApplication.translate("ShapingForm", "Add"),
            parent,
        )
        self.insight = NameChoice()
        self.insight.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.insight.setMinimumContentsLength(_LEAST)
        self.insight.begin(self.tr("Choose from what you heard"))
        for id_, title in heard:
            self.insight.add(title, id_)
        self.add_field(self.tr("Which of the things you heard?"), self.insight)

    def on_keep(self) -> None:
        """Keep which one it was."""
        id_ = self.insight.currentData()
        if id_ is None:
            self.say_wrong(self.tr("Choose one of them first."), self.insight)
            return
        self.sent = True
        self.filled_in.emit(id_)
