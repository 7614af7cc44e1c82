"""A message at the foot of the window that goes by itself, and covers nothing that is used."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from connector_app.ui import veil
from connector_app.ui.theme import SPACE_2, SPACE_4, SPACE_5
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.words import Words

# In milliseconds: at least, and for each letter.
_SHOWN_FOR, _FOR_EACH_LETTER = 8_000, 80

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)


class Toast(QFrame):
    """Shows a text and perhaps a button over the foot of its parent; stays while it is hovered or focused.

    It stands higher where it would cover what has the keyboard or can be pressed, and gives the keyboard back.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._action: Callable[[], None] | None = None
        self._words = Words(wrap=True)
        self._before: QWidget | None = None
        self._button = Button("")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_pressed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        row.setSpacing(SPACE_4)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said now."""
        return self._words.text()

    @property
    def button(self) -> Button:
        """Return the button."""
        return self._button

    def show_message(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a text, with a button when an action comes with it, in place of what was said before."""
        self._action = action
        self._words.setText(text)
        self._button.set_text(action_text)
        self._button.setVisible(bool(action_text))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(max(_SHOWN_FOR, _FOR_EACH_LETTER * len(text)))
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the first frame has nothing to say

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, veil.spoken(text)))

    def stop(self) -> None:
        """Hide, stay silent and forget what was said."""
        self._timer.stop()
        self._action = None
        self._words.clear()
        self._button.set_text("")
        before, self._before = self._before, None
        if self._button.hasFocus() and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _on_pressed(self) -> None:
        action = self._action
        self.stop()
        if action is not None:
            action()

    def _on_time(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start()
        else:
            self.stop()

    def _place(self) -> None:
        self._words.setMinimumWidth(0)
        room = self._over.width() - 2 * SPACE_5
        text = self._words.fontMetrics().horizontalAdvance(self._words.text()) + SPACE_4
        button = 0 if self._button.isHidden() else self._button.sizeHint().width() + SPACE_4
        width = min(room, text + button + 2 * SPACE_4)
        height = max(self._row.heightForWidth(width), self._row.minimumSize().height())
        self.setGeometry(self._free(QRect((self._over.width() - width) // 2, 0, width, height)))

    def _free(self, place: QRect) -> QRect:
        """Return where it covers least, the lowest of such places."""
        focused, used = QApplication.focusWidget(), self._used()
        held = self._seen(_line(focused)) if focused is not None else QRect()
        lowest = self._over.height() - place.height() - SPACE_5
        places = [place.translated(0, top) for top in range(lowest, SPACE_5, -SPACE_4)] or [
            place.translated(0, lowest)
        ]
        return min(places, key=lambda each: (held.intersects(each), sum(map(each.intersects, used))))

    def _used(self) -> list[QRect]:
        """Return where what can be pressed or written in is seen."""
        found = [each for kind in _CONTROLS for each in self._over.findChildren(kind)]
        seen = (self._seen((each, each.rect())) for each in found if each.isVisible() and each is not self._button)
        return [rect for rect in seen if not rect.isEmpty()]

    def _seen(self, what: tuple[QWidget, QRect]) -> QRect:
        """Return where a part of a widget is seen in the window."""
        widget, part = what
        if not self._over.isAncestorOf(widget) or self.isAncestorOf(widget):
            return QRect()
        seen = part.intersected(widget.visibleRegion().boundingRect())
        return seen.translated(widget.mapTo(self._over, QPoint()))

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if getattr(self, "_button", None) is None or not isValid(self):
            return
        if now is self._button:
            self._before = old
        elif now is not None and self.isVisible() and self.geometry().intersects(self._seen(_line(now))):
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent when it changes its size."""
        # While Python takes a window apart, its events go on when what we knew of it is gone already.
        if watched is getattr(self, "_over", None) and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)


def _line(widget: QWidget) -> tuple[QWidget, QRect]:
    """Return what has the keyboard: of a list its current line."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.viewport(), widget.visualRect(widget.currentIndex())
    return widget, widget.rect()
