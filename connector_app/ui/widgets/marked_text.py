"""A field for a short text in which places can be underlined while one types, with a count of its letters."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1, tokens_of
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.quick_line_text import clean, to_qt
from connector_app.ui.widgets.words import Words

_LINES = 4


class _Field(QPlainTextEdit):
    """A field that takes text only, without what turns the order of letters."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words on one line."""
        self.insertPlainText(clean(source.text(), single_line=True))


class MarkedText(QWidget):
    """`typed` when the text is another; more than `most` letters can be typed, and are said to be too many."""

    typed = Signal(str)

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._remark = ""
        self.field = _Field()
        self.field.setAccessibleName(name)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 24)
        self.count = Words(tone="muted")
        self.field.textChanged.connect(self._on_typed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        self._cover = CoveredField(self.field)
        box.addWidget(self._cover)
        box.addWidget(self.count)
        self.setFocusProxy(self.field)
        self._say_count()

    @property
    def text(self) -> str:
        """Return what was typed."""
        return self.field.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text, with nothing underlined."""
        self.field.setPlainText(text)
        self._cover.cover_what_is_there()

    def mark(self, spans: Iterable[tuple[int, int]]) -> None:
        """Underline these places (first code point, and the one after the last) and no others."""
        mark_places(self.field, spans)

    def remark(self, text: str) -> None:
        """Let assistive technology say a text after the count of letters."""
        self._remark = text
        self._say_count()

    def _on_typed(self) -> None:
        self._say_count()
        self.typed.emit(self.text)

    def _say_count(self) -> None:
        letters = len(" ".join(self.text.split()))
        said = self.tr("{letters} of {most} characters").format(letters=letters, most=self._most)
        self.count.setText(said)
        self.count.set_tone("warm" if letters > self._most else "muted")
        self.field.setAccessibleDescription(f"{said}. {self._remark}" if self._remark else said)


def mark_places(field: QPlainTextEdit, spans: Iterable[tuple[int, int]]) -> None:
    """Underline these places of a field (first code point, and the one after the last) and no others."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    warm = tokens_of(QApplication.palette())
    look.setUnderlineColor(QColor(warm.warm))
    look.setBackground(QColor(warm.warm_weak))
    text = field.toPlainText()
    field.setExtraSelections(
        [_selection(field, to_qt(text, start), to_qt(text, end), look) for start, end in spans]
    )


def _selection(field: QPlainTextEdit, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(field.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
