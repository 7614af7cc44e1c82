"""Push buttons in the house's three weights."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import button_text
from connector_app.ui.widgets.focus_ring import paint_focus_ring


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

    def _show(self) -> None:
        text = veil.shown(self._words, personal=self.personal)
        self.setText(button_text(f"{text}   {self._hint}" if self._hint else text))


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
