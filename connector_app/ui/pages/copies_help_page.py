"""Help: copies, and how to come back; with a drill, so that coming back was tried before it is needed."""

from PySide6.QtWidgets import QWidget

from connector_app.application.help_texts import COPIES_TITLE, copies_and_coming_back
from connector_app.ui.context import Context
from connector_app.ui.labels import translated
from connector_app.ui.panes.drill_card import DrillCard
from connector_app.ui.panes.reading_page import ReadingPage


class CopiesHelpPage(ReadingPage):
    """What there is to read about copies, below the drill."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(translated("Help", COPIES_TITLE), copies_and_coming_back(translated), parent)
        self.drill = DrillCard(context)
        self.column.insertWidget(0, self.drill)

    def flush(self) -> None:
        """Let a drill that is under way go: somebody wants the lane."""
        self.drill.stop()
