"""A field close under what it is called, so that one sees at once which name belongs to which field."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.words import Words


def under_label(label: Words, field: QWidget) -> QVBoxLayout:
    """Return a column of a label and its field, which the label names for whoever listens."""
    label.setBuddy(field)
    box = QVBoxLayout()
    box.setSpacing(SPACE_1)
    box.addWidget(label)
    box.addWidget(field)
    return box
