"""The list of places at the side of the window."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from connector_app.ui.isolation import button_text, directed
from connector_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, tokens_of
from connector_app.ui.widgets.focus_ring import paint_focus_ring
from connector_app.ui.widgets.heading import Heading

_WIDTH_IN_LETTERS, _NARROW_IN_LETTERS = 23, 14
#: How much lower a narrow entry is: what the style sheet's padding leaves out above and below it.
_CLOSER = 10
#: Between narrow entries.
_NARROW_GAP = 2


class NavButton(QPushButton):
    """One entry of the sidebar."""

    def __init__(self, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._hint, self._badge = text, hint, ""
        self.set_narrow(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the bold text of the current place, so that nothing is cut when it is chosen."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setBold(True)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return QSize(hint.width() + max(0, more) + self._badge_width(), hint.height())

    def set_badge(self, text: str, spoken: str) -> None:
        """Show a number behind the words, none when empty; `spoken` says to a screen reader what is counted."""
        self._badge = text
        self.setAccessibleDescription(spoken if text else "")
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge at the row's end, and where the keyboard is."""
        super().paintEvent(event)
        if self._badge:
            self._paint_badge()
        paint_focus_ring(self)

    def _paint_badge(self) -> None:
        tokens = tokens_of(QApplication.palette())
        height = self.fontMetrics().height() + 2
        width = self._badge_width() - SPACE_2
        box = QRect(self.width() - width - SPACE_3, (self.height() - height) // 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.warm_weak))
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(tokens.warm))
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _badge_width(self) -> int:
        """Return what the badge takes of the row, with the gap before it."""
        if not self._badge:
            return 0
        font = QFont(self.font())
        font.setBold(True)
        height = self.fontMetrics().height() + 2
        return max(height, QFontMetrics(font).horizontalAdvance(self._badge) + SPACE_3 + SPACE_1) + SPACE_2

    def minimumSizeHint(self) -> QSize:
        """Return the same: a place is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Be read anew when the direction of writing turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._say()

    def _say(self) -> None:
        hinted = self._hint and self.property("narrow") == "false"
        whole = f"{self._words}   {self._hint}" if hinted else self._words
        self.setText(button_text(directed(whole, rtl=self.isRightToLeft())))

    def set_narrow(self, narrow: bool) -> None:
        """Stand closer and without the shortcut after the text, or not."""
        self.setProperty("narrow", "true" if narrow else "false")
        self._say()
        self.style().unpolish(self)
        self.style().polish(self)
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # it would keep the size it had


class Sidebar(QFrame):
    """Places, of which one is current, and below them tools; signal `chosen` gives the key."""

    chosen = Signal(str)

    def __init__(self, brand: str, name: str, parent: QWidget | None = None) -> None:
        """`brand` stands on top, `name` is what assistive technology calls the list."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, NavButton] = {}
        self._narrow = False
        self._group = QButtonGroup(self)
        self._places = QVBoxLayout()
        self._places.setSpacing(SPACE_1)
        self._tools = QVBoxLayout()
        self._tools.setSpacing(SPACE_1)
        self._rows: list[QHBoxLayout] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_3, SPACE_4 + 4, SPACE_3, SPACE_3)
        outer.setSpacing(SPACE_3)
        outer.addWidget(Heading(brand, 2))
        outer.addLayout(self._places)
        outer.addStretch()
        outer.addLayout(self._tools)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._mark_direction()

    def add_place(self, key: str, text: str, keys: str = "", *, among_tools: bool = False) -> None:
        """Add a place to go to, a seldom needed one at the bottom; a mouse that rests on it is told its keys."""
        button = self._add(self._row() if among_tools else self._places, key, text, "")
        button.setToolTip(keys)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to it; this tells assistive technology: one of several
        self._group.addButton(button)

    def add_tool(self, key: str, text: str, hint: str = "", *, beside: bool = False) -> None:
        """Add something to do at the bottom, with its shortcut; `beside` the one before where both are short."""
        self._add(self._rows[-1] if beside else self._row(), key, text, hint)

    def add_switch(self, action: QAction, hint: str) -> None:
        """Add something to turn on and off at the bottom; it shows which, whoever turned it."""
        button = self._add(self._tools, action.text(), action.text(), hint)
        button.setCheckable(True)
        button.setChecked(action.isChecked())
        button.clicked.connect(action.setChecked)
        action.toggled.connect(button.setChecked)

    def set_current(self, key: str) -> None:
        """Mark a place as the one shown; an unknown key marks none."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            if button in self._group.buttons():
                button.setChecked(each == key)
        self._group.setExclusive(True)

    def set_badge(self, key: str, text: str, spoken: str) -> None:
        """Show a number behind a place, none when empty; `spoken` says what it counts."""
        self._buttons[key].set_badge(text, spoken)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room: the shortcuts go, the words stay and stand closer."""
        if narrow == self._narrow:
            return
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._narrow = narrow
        for row in self._rows:
            row.invalidate()
        for layout in (self._places, self._tools):
            layout.setSpacing(_NARROW_GAP if narrow else SPACE_1)
            layout.invalidate()  # Qt does so for the layout around them only
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for all words, and some air when there is."""
        hint = super().sizeHint()
        letters = _NARROW_IN_LETTERS if self._narrow else _WIDTH_IN_LETTERS
        return QSize(max(hint.width(), letters * self.fontMetrics().averageCharWidth()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size without shortcuts, however it stands now: it becomes narrow before it is squeezed."""
        width = _NARROW_IN_LETTERS * self.fontMetrics().averageCharWidth()
        places = [
            button.sizeHint().width() for button in self._buttons.values() if button in self._group.buttons()
        ]
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 2 * SPACE_3
        height = self.roomy_height - self._closer
        return QSize(max([width, *(place + margins for place in places)]), height)

    @property
    def roomy_height(self) -> int:
        """Return the least height at which the entries need not stand closer."""
        return super().minimumSizeHint().height() + (self._closer if self._narrow else 0)

    @property
    def _closer(self) -> int:
        """Return how much lower all entries are together when they stand closer."""
        gaps = sum(max(0, layout.count() - 1) for layout in (self._places, self._tools))
        return _CLOSER * (self._places.count() + self._tools.count()) + (SPACE_1 - _NARROW_GAP) * gaps

    def changeEvent(self, event: QEvent) -> None:
        """Draw the line on the other side when the direction of writing turns."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mark_direction()
        super().changeEvent(event)

    def _mark_direction(self) -> None:
        self.setProperty("rtl", "true" if self.isRightToLeft() else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _row(self) -> QHBoxLayout:
        """Return another row at the bottom."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_1)
        self._rows.append(row)
        self._tools.addLayout(row)
        return row

    def _add(self, box: QBoxLayout, key: str, text: str, hint: str) -> NavButton:
        button = NavButton(text, hint)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit(key))
        box.addWidget(button)
        self._buttons[key] = button
        return button
