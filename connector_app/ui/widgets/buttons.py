"""Push buttons in the house's three weights."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import button_text, directed
from connector_app.ui.widgets.focus_ring import paint_focus_ring

#: So many letters of a link are seen at least, where it has that many.
_LEAST_LETTERS = 36


class Button(veil.Veiled, QPushButton):
    """A push button whose text is shown as it is; `hint` names a shortcut beside it.

    `personal` says that its text is somebody's words, which doorstep mode covers.
    """

    def __init__(
        self,
        text: str,
        kind: str = "",
        hint: str = "",
        parent: QWidget | None = None,
        *,
        personal: bool = False,
    ) -> None:
        super().__init__(parent)
        self.personal = personal
        self._hint = hint
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.set_text(text)

    def set_kind(self, kind: str) -> None:
        """Let it have another weight."""
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._words = text
        self._show()
        self.setAccessibleName(text)

    def veil_changed(self) -> None:
        """Cover the text, or show it again."""
        super().veil_changed()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it like Space: on a page, unlike in a dialog, Qt does not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what a button is, and where it is filled a ring for the keyboard."""
        super().paintEvent(event)
        paint_focus_ring(self)

    def changeEvent(self, event: QEvent) -> None:
        """Be read anew when the direction of writing turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show()

    def _show(self) -> None:
        self.setText(button_text(self._whole()))

    def _whole(self) -> str:
        """Return all that it says, covered where that is to be, to be read as it should."""
        text = veil.shown(self._words, personal=self.personal)
        whole = f"{text}   {self._hint}" if self._hint else text
        return directed(whole, rtl=self.isRightToLeft(), personal=self.personal)


class FlushLink(Button):
    """A button like a word in the text that begins where the text above it begins, and ends in … where it must."""

    def __init__(self, text: str, *, personal: bool = False, parent: QWidget | None = None) -> None:
        self._room: int | None = None
        super().__init__(text, "link", "", parent, personal=personal)
        self.setProperty("flush", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return self._size_of(self._whole())

    def minimumSizeHint(self) -> QSize:
        """Return the size of the first letters."""
        whole = self._whole()
        return self._size_of(whole if len(whole) <= _LEAST_LETTERS else f"{whole[: _LEAST_LETTERS - 1]}…")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the text as there is room for."""
        super().resizeEvent(event)
        self._room = self.width() - self._rim()
        self._show()

    def _show(self) -> None:
        whole = self._whole()
        if self._room is not None:
            whole = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self._room)
        if (text := button_text(whole)) != self.text():
            self.setText(text)

    def _rim(self) -> int:
        """Return how much wider it is than what it shows."""
        shown = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint().width() - shown.width()

    def _size_of(self, text: str) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.size(Qt.TextFlag.TextShowMnemonic, button_text(text)).width()
        return QSize(wide + self._rim(), super().sizeHint().height())


def primary_button(text: str, shortcut_hint: str = "", parent: QWidget | None = None) -> Button:
    """Return the one button of a page that goes on."""
    return Button(text, "primary", shortcut_hint, parent)


def secondary_button(text: str, shortcut_hint: str = "", parent: QWidget | None = None) -> Button:
    """Return a button beside the primary one."""
    return Button(text, "", shortcut_hint, parent)


def link_button(
    text: str, parent: QWidget | None = None, *, personal: bool = False, flush: bool = False
) -> Button:
    """Return a button that looks like a word in the text; a `flush` one begins where the text above it begins.

    A property tells the style sheet, for a sheet of its own on each link is read anew each time.
    """
    button = Button(text, "link", "", parent, personal=personal)
    if flush:
        button.setProperty("flush", "true")
    return button
