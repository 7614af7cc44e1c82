"""A text to be read, in which places are underlined; words in it can be selected, nothing can be typed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from connector_app.ui.widgets.marked_text import mark_places
from connector_app.ui.widgets.quick_line_text import from_qt

_MOST_LINES = 12
_ROOM = 32


class MarkedPassage(QPlainTextEdit):
    """As high as its text, up to a dozen lines; then it scrolls."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def mark(self, spans: Iterable[tuple[int, int]]) -> None:
        """Underline these places (first code point, and the one after the last) and no others."""
        mark_places(self, spans)

    @property
    def selected(self) -> tuple[int, int] | None:
        """Return the place that is selected, in code points; None when nothing is."""
        cursor, text = self.textCursor(), self.toPlainText()
        if not cursor.hasSelection():
            return None
        return from_qt(text, cursor.selectionStart()), from_qt(text, cursor.selectionEnd())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        block, lines = self.document().firstBlock(), 0
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        scrolls = lines > _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * min(_MOST_LINES, max(1, lines)) + _ROOM)
