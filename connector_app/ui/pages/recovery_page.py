"""Shows the twelve recovery words of a new notebook, once, and has some of them typed back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.dialogs.words_panel import WordsPanel
from connector_app.ui.widgets.column_page import ColumnPage


class RecoveryPage(ColumnPage):
    """The words to write on paper; signal `written_down` goes on, once they were typed back."""

    written_down = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.panel = WordsPanel(words, self.tr("Open the notebook"))
        self.panel.confirmed.connect(self.written_down)
        self.panel.stage_changed.connect(self._show_stage)
        self.column.addWidget(self.panel)
        self.column.addStretch()
        self.setFocusProxy(self.panel)
        self._show_stage(asked=False)

    def _show_stage(self, asked: bool) -> None:
        if asked:
            title = QCoreApplication.translate("RecoveryPage", "Is it all on paper?")
            sentence = QCoreApplication.translate(
                "RecoveryPage", "A word copied wrongly would be noticed only when it is needed. So try it now."
            )
        else:
            title = QCoreApplication.translate("RecoveryPage", "Write these twelve words on paper")
            sentence = QCoreApplication.translate(
                "RecoveryPage",
                "If the passphrase is ever forgotten, they are the only other way into your notebook. They are "
                "shown only now, until you have typed three of them. Keep the paper where you keep other "
                "important papers, not beside the computer.",
            )
        self.set_title(title, sentence)
