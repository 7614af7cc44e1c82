"""New recovery words in a sheet over the window: until they are typed back, the old ones still work."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.ui.dialogs.words_panel import WordsPanel
from connector_app.ui.theme import SPACE_3, SPACE_5
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words


class WordsSheet(QDialog):
    """Accepted when the words were typed back; leaving it in any other way changes nothing."""

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = WordsPanel(words, self.tr("Use these words from now on"))
        self.panel.confirmed.connect(self.accept)
        self.leave = secondary_button(self.tr("Keep the old words"))
        self.leave.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(Words(self.tr("Until then the old words stay as they are."), "muted", wrap=True), 1)
        below.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        box.setSpacing(SPACE_3)
        box.addWidget(Heading(self.tr("Your new recovery words"), 1))
        box.addWidget(
            Words(self.tr("Write them on paper or print them, then type three of them back."), wrap=True)
        )
        box.addWidget(self.panel, 1)
        box.addLayout(below)
        self.panel.setFocus()
