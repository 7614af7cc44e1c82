"""A question above its answer, as forms here are set."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.words import Words


class Labelled(QWidget):
    """A field under its label; `focus_on` is what the label names when the field holds several widgets."""

    def __init__(self, text: str, field: QWidget, focus_on: QWidget | None = None) -> None:
        super().__init__()
        label = Words(text)
        label.setBuddy(focus_on or field)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_1)
        self.body.addWidget(label)
        self.body.addWidget(field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
