"""A short list of lines: something strong, then words, then a badge; keyboard and screen readers know it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from connector_app.ui import veil
from connector_app.ui.isolation import directed, one_line
from connector_app.ui.theme import SPACE_2, SPACE_3, Tokens, tokens_of

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_LINE = Qt.ItemDataRole.UserRole
_BADGE_TEXT = 13 / 15
# The words of a line are worth more than a quiet badge: so much of them is always to be seen.
_WORDS_IN_LETTERS = 24
_SELECTED = QStyle.StateFlag.State_Selected
_ELIDED = Qt.TextElideMode.ElideRight
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
# Turned round for the direction of writing it is not turned again; a last letter may stand out by a hair.
_AS_SAID = int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextDontClip)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `key` is whatever the page knows it by, `warm` marks a badge that needs attention.

    A `mark` stands before the badge and is read out first: something to know before anything is done. All but mark
    and badges is `personal`, somebody's words, unless it is said that it is not. An `aside` is a second badge, a
    quiet one, before the other. A `heading` stands over the lines after it; the keyboard passes it by. What is
    `muted` no longer counts; its words say so too.
    """

    strong: str
    text: str = ""
    badge: str = ""
    warm: bool = False
    key: object = None
    mark: str = ""
    personal: bool = True
    aside: str = ""
    heading: bool = False
    muted: bool = False

    @property
    def spoken(self) -> str:
        """Return the line as one text."""
        words = veil.spoken(", ".join(filter(None, (self.strong, self.text))), personal=self.personal)
        return ", ".join(filter(None, (self.mark, words, self.aside, self.badge)))

    @property
    def seen(self) -> "Line":
        """Return the line as it may be seen now."""
        strong, text = (veil.shown(words, personal=self.personal) for words in (self.strong, self.text))
        return replace(self, strong=strong, text=text)


class LineModel(QAbstractListModel):
    """Lines as a model of one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self._seen: dict[int, Line] = {}

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = lines
        self._seen.clear()
        self.endResetModel()

    def veil_changed(self) -> None:
        """Cover the lines, or show them again."""
        self._seen.clear()
        self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return a line's text, or the whole line for the delegate."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self._line_seen(index.row())
        if role == _LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:  # all of a line that may have been cut
            return " · ".join(filter(None, (line.strong, line.text, line.aside)))
        return line.spoken if role in (_DISPLAY, _SPOKEN) else None

    def _line_seen(self, row: int) -> Line:
        """Return a line as it may be seen: of thousands only those that come into view are covered."""
        seen = self._seen.get(row)
        if seen is None:
            seen = self._seen[row] = self.lines[row].seen
        return seen

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings cannot be chosen."""
        flags = super().flags(index)
        if index.isValid() and index.row() < len(self.lines) and self.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return flags


class _Letters:
    """The fonts of a line with their measures, made once for all lines of a list."""

    def __init__(self, font: QFont) -> None:
        self.of = QFont(font)
        self.plain, self.strong, self.badge, self.warm = (QFont(font) for _ in range(4))
        self.strong.setBold(True)
        for each in (self.badge, self.warm):
            each.setPointSizeF(font.pointSizeF() * _BADGE_TEXT)
        self.warm.setBold(True)
        fonts = (self.plain, self.strong, self.badge, self.warm)
        self.plain_metrics, self.strong_metrics, self.badge_metrics, self.warm_metrics = map(QFontMetrics, fonts)
        self.gap = self.strong_metrics.horizontalAdvance(" ")


class _LineDelegate(QStyledItemDelegate):
    """Paints a line in the colours of the scheme."""

    def __init__(self, parent: "LineList") -> None:
        super().__init__(parent)
        self._known = _Letters(parent.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return one line's height, the same for all."""
        return QSize(0, max(option.fontMetrics.height() + 14, 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint background, badge, then as much of the words as there is room for."""
        line: Line = index.data(_LINE)
        tokens = tokens_of(QApplication.palette())
        letters = self._letters(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            _paint_heading(painter, option, letters, tokens, line.strong)
            painter.restore()
            return
        if option.state & _SELECTED and self._marks(option.widget):
            painter.setPen(_outline(tokens.accent, tokens))
            painter.setBrush(QColor(tokens.accent_weak))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), SPACE_2, SPACE_2)
        room = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        if line.badge:
            room = _paint_badge(painter, option, room, letters, tokens, (line.badge, line.warm))
        if line.aside and _has_room(letters, room, line):
            room = _paint_badge(painter, option, room, letters, tokens, (line.aside, False))
        if line.mark:
            room = _paint_badge(painter, option, room, letters, tokens, (line.mark, True))
        painter.setPen(QColor(tokens.muted if line.muted else tokens.text))
        if line.strong:
            words = _read(option, line.strong, line.personal)
            room = _paint_strong(painter, option.direction, room, letters, words)
        if line.text and room.width() > 0:
            painter.setFont(letters.plain)
            words = _read(option, line.text, line.personal)
            shown = letters.plain_metrics.elidedText(words, _ELIDED, room.width())
            painter.drawText(room, int(QStyle.visualAlignment(option.direction, _LEADING)) | _AS_SAID, shown)
        painter.restore()

    def _letters(self, font: QFont) -> _Letters:
        if self._known.of != font:
            self._known = _Letters(font)
        return self._known

    @staticmethod
    def _marks(view: QWidget | None) -> bool:
        """Tell whether the line the keyboard is on is to be seen: in the list in use, or where it matters."""
        return isinstance(view, LineList) and (view.marks_always or view.hasFocus())


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, letters: _Letters, tokens: Tokens, text: str
) -> None:
    room = option.rect.adjusted(SPACE_2, 0, -SPACE_2, -2)
    painter.setFont(letters.warm)
    painter.setPen(QColor(tokens.muted))
    aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    shown = letters.warm_metrics.elidedText(_read(option, text), _ELIDED, room.width())
    painter.drawText(room, int(aligned) | _AS_SAID, shown)


def _read(option: QStyleOptionViewItem, text: str, personal: bool = False) -> str:
    """Return a text that reads as it should where the line's painter begins at the one side or the other."""
    return directed(one_line(text), rtl=option.direction is Qt.LayoutDirection.RightToLeft, personal=personal)


def _outline(colour: str, tokens: Tokens) -> QPen:
    """Return the pen round what is set off by its ground: only in high contrast is there a line."""
    return QPen(QColor(colour), 2) if tokens.strong else QPen(Qt.PenStyle.NoPen)


def _paint_badge(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    letters: _Letters,
    tokens: Tokens,
    badge: tuple[str, bool],
) -> QRect:
    """Paint a badge (its text, and whether it is warm) at the line's end; return the room left."""
    text, warm = _read(option, badge[0]), badge[1]
    font, metrics = (letters.warm, letters.warm_metrics) if warm else (letters.badge, letters.badge_metrics)
    width = min(metrics.horizontalAdvance(text) + 2 * SPACE_3, room.width() // 2)
    height = metrics.height() + 4
    box = QRect(room.right() + 1 - width, room.center().y() - height // 2 + 1, width, height)
    box = QStyle.visualRect(option.direction, room, box)
    painter.setPen(_outline(tokens.warm if warm else tokens.edge, tokens))
    painter.setBrush(QColor(tokens.warm_weak if warm else tokens.shade))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(tokens.warm if warm else tokens.muted))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(text, _ELIDED, width - SPACE_3))
    left = QRect(room.left(), room.top(), room.width() - width - SPACE_2, room.height())
    return QStyle.visualRect(option.direction, room, left)


def _has_room(letters: _Letters, room: QRect, line: Line) -> bool:
    """Tell whether a quiet badge leaves enough room for the mark and some of the words; else it gives way."""
    aside = letters.badge_metrics.horizontalAdvance(line.aside) + 2 * SPACE_3 + SPACE_2
    mark = letters.warm_metrics.horizontalAdvance(line.mark) + 2 * SPACE_3 + SPACE_2 if line.mark else 0
    words = _WORDS_IN_LETTERS * letters.plain_metrics.averageCharWidth()
    return room.width() - aside - mark >= words


def _paint_strong(
    painter: QPainter, direction: Qt.LayoutDirection, room: QRect, letters: _Letters, text: str
) -> QRect:
    """Paint what is strong from where lines begin; return the room left after it and a blank."""
    if room.width() <= 0:
        return room
    shown = letters.strong_metrics.elidedText(text, _ELIDED, room.width())
    used = letters.strong_metrics.horizontalAdvance(shown)
    painter.setFont(letters.strong)
    box = QStyle.visualRect(direction, room, QRect(room.left(), room.top(), used + 1, room.height()))
    painter.drawText(box, _LEADING, shown)
    rest = QRect(room.left() + used + letters.gap, room.top(), room.width() - used - letters.gap, room.height())
    return QStyle.visualRect(direction, room, rest)


class LineList(veil.Veiled, QListView):
    """Lines to go through; `chosen(key)` on Enter or double click, `key_pressed(key, text)` for letters."""

    chosen = Signal(object)
    key_pressed = Signal(object, str)

    def __init__(
        self, name: str, most: int = 8, *, marks_always: bool = False, parent: QWidget | None = None
    ) -> None:
        """`name` is what assistive technology calls the list; it grows up to `most` lines, then scrolls.

        With `marks_always` the current line is marked even while the keyboard is elsewhere.
        """
        super().__init__(parent)
        self._most = most
        self._letters = ""
        self.marks_always = marks_always
        self._model = LineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(name)
        self.setProperty("plain", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_clicked)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not (line := self.lines[index.row()]).heading:
            self.chosen.emit(line.key)

    def veil_changed(self) -> None:
        """Cover the lines, or show them again."""
        super().veil_changed()
        self._model.veil_changed()

    @property
    def lines(self) -> Sequence[Line]:
        """Return the lines shown."""
        return self._model.lines

    @property
    def current(self) -> Line | None:
        """Return the line the keyboard is on, or None."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def listen_for(self, letters: str) -> None:
        """Send these keys as `key_pressed` instead of searching for them; a blank is the space bar."""
        self._letters = letters

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, with the keyboard on the same line as before, else near it."""
        before, row = self.current, self.currentIndex().row()
        self._model.set_lines(lines)
        self.updateGeometry()
        if not lines:
            return
        same = next((n for n, line in enumerate(lines) if before and line.key == before.key), None)
        self.choose(same if same is not None else min(max(row, 0), len(lines) - 1))

    def set_most(self, most: int) -> None:
        """Grow up to so many lines from now on."""
        self._most = most
        self.updateGeometry()

    def choose(self, row: int) -> None:
        """Put the keyboard on a row."""
        self.setCurrentIndex(self._model.index(row))

    def choose_first(self) -> None:
        """Put the keyboard on the first line that is no heading, and show what stands above it."""
        first = next((row for row, line in enumerate(self.lines) if not line.heading), None)
        if first is not None:
            self.choose(first)
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send chosen lines and letters on; everything else is Qt's."""
        line = self.current
        if line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(line.key)
        elif line is not None and event.text() and event.text().lower() in self._letters and not event.modifiers():
            self.key_pressed.emit(line.key, event.text().lower())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for all lines, at most `most`."""
        row = max(self.fontMetrics().height() + 14, 32)
        return QSize(super().sizeHint().width(), row * max(1, min(len(self.lines), self._most)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return room for two lines, or the one there is."""
        row = max(self.fontMetrics().height() + 14, 32)
        return QSize(120, row * max(1, min(len(self.lines), 2)) + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Take other room when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
