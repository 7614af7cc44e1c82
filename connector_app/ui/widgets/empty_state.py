"""What an empty page says: what will be here, and the first step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.buttons import link_button, secondary_button
from connector_app.ui.widgets.words import Words


class EmptyState(QWidget):
    """One sentence and, if there is a first step, one button: signal `asked`; another way: `also_asked`."""

    asked = Signal()
    also_asked = Signal()

    def __init__(
        self, sentence: str, button_text: str = "", also_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.sentence = Words(sentence, "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = secondary_button(button_text)
        self.button.clicked.connect(self.asked)
        self.also = link_button(also_text)
        self.also.clicked.connect(self.also_asked)
        box = QVBoxLayout(self)
        box.setSpacing(SPACE_4)
        box.addStretch()
        box.addWidget(self.sentence)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.also, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch()
        # Only now: shown before it has a parent, it would be a window of its own for a moment.
        self.button.setVisible(bool(button_text))
        self.also.setVisible(bool(also_text))

    def set_texts(self, sentence: str, button_text: str = "", also_text: str = "") -> None:
        """Say something else."""
        self.also.set_text(also_text)
        self.also.setVisible(bool(also_text))
        self.sentence.setText(sentence)
        self.button.set_text(button_text)
        self.button.setVisible(bool(button_text))
