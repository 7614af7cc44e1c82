"""Doorstep mode: what people wrote down is covered on the screen, what the program itself says is not.

Covered words are not in the widget any more, so that nothing can paint them, read them aloud, copy them, drag them
or show them in a picture of the window. Two things are covered: a text that is `personal` as a whole, and inside
any other text the words of users, which are isolated in it anyway (`isolation`). Each word becomes the same few
dots, so that not even its length tells whose name it is.
"""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connector_app.ui.all_widgets import all_widgets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # beside the class of Qt that it is mixed into

#: The property of a field whose words are nobody's: a day, a number.
OURS = "ours"
#: What stands for a word.
DOTS = "•••••"
# The application carries the state, as it carries palette and direction of writing: every window shows it.
_STATE = "veil"
# Signs that stand between words keep lines readable.
_WORD = re.compile(r"(?<!\S)(?![·→←–](?!\S))\S+")
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")


def is_drawn() -> bool:
    """Tell whether words of people are covered now."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_STATE))


def draw(on: bool) -> None:
    """Cover all words of people in all windows, or show them again."""
    app = QCoreApplication.instance()
    if app is None or on == is_drawn():
        return
    app.setProperty(_STATE, on)
    for widget in all_widgets():
        if isinstance(widget, Veiled):
            widget.veil_changed()


def covered(text: str) -> str:
    """Return a text with dots for each word."""
    return _WORD.sub(DOTS, text)


def shown(text: str, *, personal: bool = False) -> str:
    """Return a text as it may be seen now: covered if it is `personal`, else only the users' words in it."""
    if not is_drawn():
        return text
    return covered(text) if personal else _ISOLATED.sub(lambda found: covered(found[0]), text)


def spoken(text: str, *, personal: bool = False) -> str:
    """Return a text as it may be read aloud now, for somebody may listen too; nothing need be isolated in it."""
    if not is_drawn() or not text.strip():
        return text.translate(_MARKS)
    hidden = QCoreApplication.translate("Veil", "hidden")
    return hidden if personal else _ISOLATED.sub(hidden, text)


def initials(text: str) -> str:
    """Return a name by its first letters while the veil is drawn: enough to choose the one that was typed."""
    if not is_drawn():
        return text
    words = (re.sub(r"[\W_]", "", word) for word in text.split())
    return " ".join(f"{word[0]}." for word in words if word) or DOTS


class Veiled(_Widget):
    """Mixed into a widget: its name, description and tip are covered; it shows itself anew by `veil_changed`."""

    #: Whether all that it says is somebody's words.
    personal = False
    _spoken_name = _spoken_description = _shown_tip = ""

    def veil_changed(self) -> None:
        """Say everything again, as it may be said now; widgets add what they show."""
        if self._spoken_name:
            self.setAccessibleName(self._spoken_name)
        if self._spoken_description:
            self.setAccessibleDescription(self._spoken_description)
        if self._shown_tip:
            self.setToolTip(self._shown_tip)

    def setAccessibleName(self, name: str) -> None:
        """Give what assistive technology calls the widget."""
        self._spoken_name = name
        super().setAccessibleName(spoken(name, personal=self.personal))

    def setAccessibleDescription(self, description: str) -> None:
        """Give what assistive technology says about the widget."""
        self._spoken_description = description
        super().setAccessibleDescription(spoken(description, personal=self.personal))

    def setToolTip(self, tip: str) -> None:
        """Give what is shown beside the mouse."""
        self._shown_tip = tip
        super().setToolTip(shown(tip, personal=self.personal))
