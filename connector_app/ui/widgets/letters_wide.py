"""A column that never gets wider than so many letters, whatever their size: long lines are hard to follow."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

#: So many letters wide are cards that have a page to themselves, at most.
OF_CARDS = 120


class LettersWide(QWidget):
    """Holds what is put into `column`, below each other, at most so many average letters wide."""

    def __init__(self, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setProperty("plain", "true")
        self._limit()

    def sizeHint(self) -> QSize:
        """Return its full width: it takes that where there is room, on the side where lines begin if told so."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when letters get larger or smaller."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def _limit(self) -> None:
        self.setMaximumWidth(self._letters * self.fontMetrics().averageCharWidth())
