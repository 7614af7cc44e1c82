"""A rounded surface that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from connector_app.ui import veil
from connector_app.ui.theme import SPACE_2, SPACE_4
from connector_app.ui.widgets.heading import Heading


class Card(veil.Veiled, QFrame):
    """A card with an optional title; put widgets into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_4 + 2, SPACE_4, SPACE_4 + 2, SPACE_4)
        self.body.setSpacing(SPACE_2)
        self.heading: Heading | None = None
        if title:
            self.heading = Heading(title, 2)
            self.body.addWidget(self.heading)
            self.setAccessibleName(title)
