"""A line at the foot of the window while something takes a while."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from connector_app.ui.theme import SPACE_2, SPACE_5
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.words import Words


class BusyLine(QWidget):
    """What the lane is doing that takes a while; signal `stopped` when somebody will not wait for it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Words(tone="muted")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_5, SPACE_2, SPACE_5, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(self._words)
        row.addWidget(bar, 1)
        self.stop = link_button(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        row.addWidget(self.stop)
        self.hide()

    def say(self, text: str, *, stoppable: bool = False) -> None:
        """Show what is being done, and whether it can be stopped; an empty text hides the line."""
        self._words.setText(text)
        self.stop.setVisible(stoppable)
        self.setVisible(bool(text))
