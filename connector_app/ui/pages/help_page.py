"""Help: how people are protected, with the numbers it goes by and the risk that remains."""

from PySide6.QtWidgets import QWidget

from connector_app.application.help_texts import TITLE, how_people_are_protected
from connector_app.summary.policy import STANDARD
from connector_app.ui.context import Context
from connector_app.ui.labels import translated
from connector_app.ui.panes.reading_page import ReadingPage


class HelpPage(ReadingPage):
    """One page to read."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Every page is given the notebook; what is read here is the same for all."""
        super().__init__(translated("Help", TITLE), how_people_are_protected(STANDARD, translated), parent)
