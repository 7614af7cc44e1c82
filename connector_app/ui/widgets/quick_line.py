"""A text line that grows, completes words opened by signs and tells of changes; it knows nothing of the app."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from connector_app.ui.widgets.quick_line_popup import Offer, QuickLinePopup
from connector_app.ui.widgets.quick_line_text import Finder, Opening, by_signs, clean, difference, from_qt, to_qt

_MOST_LINES = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Look(Enum):
    """How a stretch of the line is set off; words elsewhere say the same, colour is only a second voice."""

    NAME = "name"
    PROMISE = "promise"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the line by indexes of the Python string, end exclusive."""

    start: int
    end: int
    look: Look


class QuickLine(QPlainTextEdit):
    """One line (or up to eight) in which names and signs are completed while typing.

    `finder` says what is being completed at the cursor; `formats` how marks look. In single-line mode Enter
    submits; otherwise Ctrl+Enter does. A page answers `completion_wanted` by calling `offer` at once; `chosen`
    comes when the text of an offer stands in the line.
    """

    edited = Signal(str)
    submitted = Signal()
    completion_wanted = Signal(str, str)
    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        finder: Finder | None = None,
        *,
        single_line: bool = False,
        least_lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finder = finder or by_signs({"@": 2, "#": 0})
        self._single = single_line
        self._least = least_lines
        self._formats: dict[Look, QTextCharFormat] = {}
        self._marks: tuple[Mark, ...] = ()
        self._offers: tuple[Offer, ...] = ()
        self._popup: QuickLinePopup | None = None
        self._closed_at = -1
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    # What a page uses

    def line(self) -> str:
        """Return the text as it stands, line breaks as newlines."""
        return self.toPlainText()

    def set_line(self, text: str) -> None:
        """Make the line read `text`, as one step of the line's own undo; the cursor keeps its place."""
        before = self.line()
        if text == before:
            return
        start, end, new = difference(before, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(before, start))
        cursor.setPosition(to_qt(before, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()  # a block of its own, or undo would take what was typed before along
        cursor.insertText(new)
        cursor.endEditBlock()
        self.close_offers()

    def start_with(self, text: str) -> None:
        """Begin afresh: nothing before this can be undone in the line; the cursor stands at the end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.close_offers()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show suggestions for the word at the cursor, or with none close the list."""
        self._offers = tuple(offers)
        opening = self._opening()
        if not self._offers or opening is None:
            self.close_offers()
            return
        if self._popup is None or self._popup.parent() is not self.window():
            self._popup = QuickLinePopup(self.window())
            self._popup.chosen.connect(self._choose)
            self.destroyed.connect(self._popup.deleteLater)
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self.line(), opening.start))
        beside = self.cursorRect(cursor)
        corner = self.viewport().mapTo(self.window(), beside.topLeft())
        self._popup.offer(self._offers, QRect(corner, beside.size()), self)
        self._say(self._popup.row_text)

    def mark(self, marks: Sequence[Mark]) -> None:
        """Set stretches of the line off; replaces earlier marks."""
        self._marks = tuple(marks)
        text = self.line()
        selections = []
        for mark in self._marks:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(to_qt(text, mark.start))
            cursor.setPosition(to_qt(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = self._formats.get(mark.look, QTextCharFormat())
            selections.append(selection)
        self.setExtraSelections(selections)

    def set_formats(self, formats: dict[Look, QTextCharFormat]) -> None:
        """Say how marks look; called again when the colours of the theme change."""
        self._formats = dict(formats)
        self.mark(self._marks)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return the suggestions on show, none when the list is closed."""
        return self._offers if self._popup is not None and self._popup.isVisible() else ()

    def close_offers(self) -> None:
        """Close the list of suggestions."""
        self._offers = ()
        if self._popup is not None:
            self._popup.hide()

    # Keys and the mouse

    def event(self, event: QEvent) -> bool:
        """Keep Enter with Ctrl for submitting, and leave undo to the window when the line has none of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_submit(event) or (self.offers and event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
            if self._has_nothing_for(event):
                event.ignore()
                return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._handle(event):
            return True
        return super().event(event)

    def _has_nothing_for(self, event: QKeyEvent) -> bool:
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        document = self.document()
        return (undo and not document.isUndoAvailable()) or (redo and not document.isRedoAvailable())

    def _handle(self, event: QKeyEvent) -> bool:
        """Act on keys that belong to the line or its suggestions; tell whether it did."""
        if _is_submit(event):
            self.close_offers()
            self.submitted.emit()
            return True
        if self.offers and self._popup is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
                self._say(self._popup.row_text)
                return True
            if event.key() in (*_ENTER, Qt.Key.Key_Tab):
                self._choose(self._popup.row)
                return True
            if event.key() == Qt.Key.Key_Escape:
                opening = self._opening()
                self._closed_at = opening.start if opening else -1
                self.close_offers()
                return True
        if self._single and event.key() in _ENTER:
            self.submitted.emit()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, then look whether something can be completed."""
        before = self.document().revision()
        super().keyPressEvent(event)
        if self.document().revision() != before:
            self._complete()
        elif event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr):
            self.close_offers()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose; what an input method has not committed yet is not completed."""
        super().inputMethodEvent(event)
        if event.commitString():
            self._complete()
        elif event.preeditString():
            self.close_offers()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close the suggestions: the cursor goes elsewhere."""
        self.close_offers()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the line was left, so that a draft is kept."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_offers()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the suggestions along."""
        super().hideEvent(event)
        self.close_offers()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only, without control characters."""
        if source.hasText():
            self.textCursor().insertText(clean(source.text(), single_line=self._single))
            self.ensureCursorVisible()

    # Height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew and follow with the height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), self._least), _MOST_LINES)
        around = self.height() - self.viewport().height() + 2 * ceil(self.document().documentMargin()) + 1
        # Qt rounds each line up, and scrolls as soon as the last one does not fit.
        height = max(lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + around, 32)
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    # Completion

    def _on_text_changed(self) -> None:
        self.edited.emit(self.line())

    def _opening(self) -> Opening | None:
        text = self.line()
        return self._finder(text, from_qt(text, self.textCursor().position()))

    def _complete(self) -> None:
        opening = self._opening()
        if opening is None or opening.start == self._closed_at:
            self._closed_at = -1 if opening is None else self._closed_at
            self.close_offers()
            return
        text = self.line()
        at = from_qt(text, self.textCursor().position())
        self._closed_at = -1
        self.completion_wanted.emit(opening.sign, text[opening.start + len(opening.sign) : at])

    def _choose(self, row: int) -> None:
        opening = self._opening()
        if opening is None or not 0 <= row < len(self._offers):
            self.close_offers()
            return
        offer = self._offers[row]
        text = self.line()
        cursor = self.textCursor()
        at = from_qt(text, cursor.position())
        space = "" if text[at : at + 1].isspace() else " "
        cursor.setPosition(to_qt(text, opening.start), QTextCursor.MoveMode.KeepAnchor)
        self.close_offers()
        cursor.insertText(offer.text + space)
        self.setTextCursor(cursor)
        self.chosen.emit(offer)

    def _say(self, words: str) -> None:
        """Have a screen reader say something about the suggestions."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _is_submit(event: QKeyEvent) -> bool:
    control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in _ENTER
