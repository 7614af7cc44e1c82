"""A chip: a word that can be switched on, pressed, or taken away."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import apart, button_text, one_line, reads_rtl
from connector_app.ui.widgets.focus_ring import paint_focus_ring

_REMOVE_ZONE = 32


class Chip(veil.Veiled, QPushButton):
    """A rounded toggle or button. A removable chip goes by its cross, Delete or Backspace: signal `removed`.

    `tone` is "" (by being checked or not), "on" or "warn"; `personal` says that its text is somebody's words.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        checkable: bool = False,
        removable: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
        *,
        personal: bool = False,
    ) -> None:
        super().__init__(parent)
        self.personal = personal
        self._removable = removable
        self._words = text
        self._room: QSize | None = None
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("tone", tone)
        self.set_text(text)
        if removable:
            self.setAccessibleDescription(self.tr("Press Delete to take it away."))

    @property
    def words(self) -> str:
        """Return the text without the cross."""
        return self._words

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._words = text
        self._show()
        self.setAccessibleName(text)

    def veil_changed(self) -> None:
        """Cover the text, or show it again."""
        super().veil_changed()
        self._show()

    def _show(self) -> None:
        seen = one_line(veil.shown(self._words, personal=self.personal))
        rtl = reads_rtl(seen, rtl=self.isRightToLeft(), personal=self.personal)
        shown = button_text(apart(seen, rtl=rtl))  # the cross stays at the end, whatever the words are
        self.setText(f"{shown}  ×" if self._removable else shown)
        self._room = None
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Change the tone."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self._room = None
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for the bold text of the switched-on state, so that nothing moves when toggled."""
        self.ensurePolished()
        if self._room is None:
            self._room = self._measured()
        return QSize(self._room)

    def _measured(self) -> QSize:
        bold = QFont(self.font())
        bold.setBold(True)
        size = QFontMetrics(bold).size(Qt.TextFlag.TextShowMnemonic, self.text())
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, size, self)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip is never squeezed."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the letters or the style change, be read anew when the direction of writing turns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._room = None
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what a button is, and where it is filled a ring for the keyboard."""
        super().paintEvent(event)
        paint_focus_ring(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chip away on Delete or Backspace; Enter presses it like Space."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the chip away when its cross was clicked."""
        x = event.position().x()
        on_cross = x < _REMOVE_ZONE if self.isRightToLeft() else x > self.width() - _REMOVE_ZONE
        if self._removable and on_cross and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)
