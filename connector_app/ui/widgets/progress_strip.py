"""How far something is that takes a while, with a button to stop it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.words import Words

_STEPS = 100
_LEAST_LETTERS = 12
#: What ends within this many milliseconds is not worth moving the page for.
_PATIENCE = 300


class ProgressStrip(QWidget):
    """Words, a bar and a button; signal `stopped`."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words(tone="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setMinimumWidth(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        self.stop = secondary_button(self.tr("Cancel"))
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Come into view: what began it may be further down."""
        super().showEvent(event)
        bring_into_view(self)

    def begin(self, text: str) -> None:
        """Show that something is under way, unless it ends at once."""
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setValue(0)
        self._patience.start()

    def say(self, share: float) -> None:
        """Show how far it is, from 0 to 1."""
        self.bar.setValue(round(_STEPS * share))

    def end(self) -> None:
        """Show nothing any more."""
        self._patience.stop()
        self.hide()
