"""Keeps doorstep mode: the key that turns it on and off, everywhere; what it was when the notebook was locked."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QLineEdit, QWidget

from connector_app.settings import Settings
from connector_app.ui import veil
from connector_app.ui.all_widgets import all_widgets

KEY = "F9"
_COVERED = "covered"
_APPEARS = frozenset({QEvent.Type.Show, QEvent.Type.Paint})


class VeilKeeper(QObject):
    """`action` turns the mode on and off; `changed` tells which. It lasts from `begin` to `rest`."""

    changed = Signal(bool)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._fields = _Fields(self)
        self.action = QAction(QCoreApplication.translate("VeilKeeper", "Doorstep mode"), self)
        self.action.setShortcut(QKeySequence(KEY))
        self.action.setCheckable(True)
        self.action.toggled.connect(self._on_toggled)
        self._listening = False

    def begin(self) -> None:
        """Be as the person left it, or on where they want it so from the start."""
        self._listen(on=True)
        preferences = self._settings.load()
        self.action.setChecked(preferences.doorstep or preferences.begin_at_doorstep)

    def rest(self) -> None:
        """Cover nothing any more, for nothing is shown; `begin` remembers. Sheets of others get no second key."""
        self._listen(on=False)
        if self.action.isChecked():  # else nothing is covered, and there are thousands of widgets to look at
            self._cover(on=False)

    def _on_toggled(self, on: bool) -> None:
        preferences = self._settings.load()
        if preferences.doorstep != on:
            self._settings.save(replace(preferences, doorstep=on))
        self._cover(on=on)
        self.changed.emit(on)

    def _listen(self, *, on: bool) -> None:
        app = QApplication.instance()
        if on == self._listening or not isinstance(app, QApplication):
            return
        self._listening = on
        focus = app.focusChanged
        focus.connect(self._on_focus_changed) if on else focus.disconnect(self._on_focus_changed)

    def _cover(self, *, on: bool) -> None:
        veil.draw(on)
        self._fields.cover(on=on)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let the key work in a sheet over the window too: it hears no keys of the window.

        One action in several windows comes to be ambiguous to Qt once some of them are gone.
        """
        window = now.window() if now is not None else None
        if isinstance(window, QDialog):
            window.installEventFilter(self)  # a second time changes nothing

    def eventFilter(self, _sheet: QObject, event: QEvent) -> bool:
        """Take the key when nothing in a sheet wants it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not self._listening or QKeySequence(event.keyCombination()) != self.action.shortcut():
            return False
        self.action.toggle()
        return True


class _Fields(QObject):
    """Covers what stands in fields of one line, until somebody types in them; they need not know of it."""

    def cover(self, *, on: bool) -> None:
        """Begin or end to cover; what is being typed at this moment stays readable."""
        app = QCoreApplication.instance()
        if app is None:
            return
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
        for widget in all_widgets():
            if isinstance(widget, QLineEdit):
                if on and not widget.hasFocus() and widget.echoMode() == QLineEdit.EchoMode.Normal:
                    widget.setProperty(_COVERED, widget.text())
                _settle(widget, on=on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle a field when it appears and just before it is painted, whoever filled it."""
        if event.type() in _APPEARS and isinstance(watched, QLineEdit):
            _settle(watched, on=True)
        return False


def _settle(field: QLineEdit, *, on: bool) -> None:
    """Show dots for what was in a field before; what was typed into it since stays readable."""
    if field.property(veil.OURS) or isinstance(field.parent(), QAbstractSpinBox):
        return
    dotted = field.echoMode() == QLineEdit.EchoMode.Password
    if dotted and field.property(_COVERED) is None:
        return  # a passphrase, which shows dots by itself
    text = field.text()
    covering = on and bool(text) and (not field.isModified() or text == field.property(_COVERED))
    if covering:
        field.setProperty(_COVERED, text)
    if covering != dotted:
        field.setEchoMode(QLineEdit.EchoMode.Password if covering else QLineEdit.EchoMode.Normal)
    if not on:
        field.setProperty(_COVERED, None)
