"""A row with somebody's name that leads to them, a word beside it, words below it, and a way to take it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.words import Words


class NamedRow(QWidget):
    """`chosen` when the name was pressed, `taken_away` when it is to go."""

    chosen = Signal()
    taken_away = Signal()

    def __init__(
        self, name: str, beside: str, below: str = "", *, warm: bool = False, parent: QWidget | None = None
    ) -> None:
        """`warm` says that what stands `beside` needs attention; somebody's words in the texts are isolated."""
        super().__init__(parent)
        self.link = flush_link(name, personal=True)
        self.link.clicked.connect(lambda _=False: self.chosen.emit())
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE_2)
        self._line.addWidget(self.link)
        if warm:
            self._line.addWidget(Badge(beside, warm=True))
            self._line.addStretch(1)
        else:
            note = Words(beside, "muted", wrap=True)
            note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._line.addWidget(note, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._line)
        if below:
            words = Words(below, wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            box.addWidget(words)

    def let_take_away(self, text: str, name: str) -> None:
        """Add the button that takes the row's matter away; `name` says of whom."""
        button = link_button(text)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _=False: self.taken_away.emit())
        self._line.addWidget(button)
