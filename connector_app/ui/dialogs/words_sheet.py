"""New recovery words in a sheet over the window: until they are typed back, the old ones still work."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from connector_app.ui.dialogs.words_panel import WordsPanel
from connector_app.ui.theme import SPACE_5
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.column_page import ColumnPage


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
        until = self.tr(
            "Write them on paper or print them, then type three of them back. Until then the old ones stay."
        )
        page = ColumnPage(self.tr("Your new recovery words"), until)
        page.column.addWidget(self.panel)
        page.column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        whole = page.column.totalSizeHint() + QSize(2 * SPACE_5, SPACE_5)
        self.resize(whole.boundedTo(parent.window().size()))
        self.panel.setFocus()
