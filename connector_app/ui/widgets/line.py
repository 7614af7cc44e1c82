"""One line of a list: something strong, then words, then a badge; how tall it is and how it is painted."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import directed, one_line
from connector_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, Tokens, tokens_of

#: The role under which a model gives the whole line.
LINE = Qt.ItemDataRole.UserRole
_BADGE_TEXT = 13 / 15
# The words of a line are worth more than a quiet badge: so much of them is always to be seen.
_WORDS_IN_LETTERS = 24
_SELECTED = QStyle.StateFlag.State_Selected
_ELIDED = Qt.TextElideMode.ElideRight
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
# Turned round for the direction of writing it is not turned again; a last letter may stand out by a hair.
_AS_SAID = int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextDontClip)
# Pixels between the two rows of a line.
_BETWEEN = 2
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


class LineDelegate(QStyledItemDelegate):
    """Paints a line in the colours of the scheme: in two rows where its words have no room beside its badges."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = _Letters(parent.font())

    def height(self, font: QFont, *, rows: int = 1) -> int:
        """Return how tall a line of one or two rows is, in pixels."""
        tall = self._letters(font).plain_metrics.height()
        return max(tall * rows + 14 + (rows - 1) * _BETWEEN, 32)

    def rows(self, line: Line, font: QFont, width: int) -> int:
        """Return how many rows a line takes, one or two, in a list of a width; 0 is a width not known yet."""
        if not width or not line.strong or not line.text or line.heading:
            return 1
        letters = self._letters(font)
        words = letters.strong_metrics.horizontalAdvance(line.strong) + letters.gap
        words += letters.plain_metrics.horizontalAdvance(line.text)
        badges = sum(_badge_width(letters, *badge) + SPACE_2 for badge in _badges(line))
        return 1 if words + badges <= width - 2 * SPACE_2 else 2

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line of one row; who shows lines of two asks for their height."""
        return QSize(0, self.height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint background, badges, then as much of the words as there is room for."""
        line: Line = index.data(LINE)
        tokens = tokens_of(QApplication.palette())
        letters = self._letters(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            _paint_heading(painter, option, letters, tokens, line.strong)
            painter.restore()
            return
        if option.state & _SELECTED and self.marks(option.widget):
            painter.setPen(_outline(tokens.accent, tokens))
            painter.setBrush(QColor(tokens.accent_weak))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), SPACE_2, SPACE_2)
        room = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        below = room
        if in_two := option.rect.height() > self.height(option.font):
            room, below = _rows_of(room, letters)
        for badge in _badges(line, aside=not in_two and _aside_fits(letters, room, line, beside=True)):
            room = _paint_badge(painter, option, room, letters, tokens, badge)
        if in_two and line.aside and _aside_fits(letters, below, line, beside=False):
            below = _paint_badge(painter, option, below, letters, tokens, (line.aside, False))
        painter.setPen(QColor(tokens.muted if line.muted else tokens.text))
        if line.strong:
            words = _read(option, line.strong, line.personal)
            room = _paint_strong(painter, option.direction, room, letters, words)
        room = below if in_two else room
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

    def marks(self, view: QWidget | None) -> bool:
        """Tell whether the line the keyboard is on is to be seen: in the list in use, or where it matters."""
        return view is not None and view.hasFocus()


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
    width = min(_badge_width(letters, text, warm), room.width() // 2)
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


def _rows_of(room: QRect, letters: _Letters) -> tuple[QRect, QRect]:
    """Return where the strong words and badges of a line of two rows stand, and where its other words do."""
    tall = letters.plain_metrics.height()
    first = QRect(room.left(), room.top() + SPACE_1, room.width(), tall + SPACE_1)
    return first, QRect(room.left(), first.bottom() + 1, room.width(), tall + _BETWEEN)


def _badges(line: Line, *, aside: bool = True) -> list[tuple[str, bool]]:
    """Return the badges of a line from its end on, and whether each is warm."""
    badges = ((line.badge, line.warm), (line.aside if aside else "", False), (line.mark, True))
    return [(text, warm) for text, warm in badges if text]


def _aside_fits(letters: _Letters, room: QRect, line: Line, *, beside: bool) -> bool:
    """Tell whether a quiet badge, perhaps `beside` others, leaves room for some words; else it gives way."""
    badges = _badges(line) if beside else [(line.aside, False)]
    words = _WORDS_IN_LETTERS * letters.plain_metrics.averageCharWidth()
    return sum(_badge_width(letters, *badge) + SPACE_2 for badge in badges) + words <= room.width()


def _badge_width(letters: _Letters, text: str, warm: bool) -> int:
    return (letters.warm_metrics if warm else letters.badge_metrics).horizontalAdvance(text) + 2 * SPACE_3


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
