"""Puts a scheme on the application and its windows, and follows the system when asked to."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.theme.style_sheet import style_sheet
from connector_app.ui.theme.tokens import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Tokens

_SCHEMES = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.HIGH_CONTRAST_LIGHT: HIGH_CONTRAST_LIGHT,
    ThemeChoice.HIGH_CONTRAST_DARK: HIGH_CONTRAST_DARK,
}
#: What a QApplication is given for its style; told later, the style would be wrapped for Python, which takes time.
STYLE = ("-style", "Fusion")


class Theme(QObject):
    """Keeps the look of the application, begun with `STYLE`, in step with choice and system.

    Colours and font are the application's. The style sheet is each dressed window's: if the application had it,
    all in a part would be styled anew each time the part is put into another while a page is made.
    """

    changed = Signal(object)
    sheet_changed = Signal(str)

    def __init__(
        self, app: QApplication, icons: Path, choice: ThemeChoice = ThemeChoice.AUTO, text_scale: int = 100
    ) -> None:
        """`icons` is the folder of icons; `text_scale` is in percent of the system's text size."""
        super().__init__(app)
        self._app = app
        self._icons = icons
        self._choice = choice
        self._system_font = QFont(app.font())
        self._tokens = LIGHT
        self._sheet = ""
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.choose(choice, text_scale)

    @property
    def sheet(self) -> str:
        """Return the style sheet of dressed windows."""
        return self._sheet

    @property
    def tokens(self) -> Tokens:
        """Return the colours on the screen now."""
        return self._tokens

    def choose(self, choice: ThemeChoice, text_scale: int) -> None:
        """Show the scheme of a choice, with text of a size in percent of the system's."""
        self._choice = choice
        font = QFont(self._system_font)
        font.setPointSizeF(self._system_font.pointSizeF() * text_scale / 100)
        self._app.setFont(font)
        hints = self._app.styleHints()
        if choice is ThemeChoice.AUTO:
            hints.unsetColorScheme()
        else:  # window frames, where the platform listens
            hints.setColorScheme(Qt.ColorScheme.Dark if _SCHEMES[choice].dark else Qt.ColorScheme.Light)
        self._paint()

    def dress(self, window: QWidget | QApplication) -> None:
        """Give a window, and all that is and will be in it or opens from it, the style sheet of now and later."""
        window.setStyleSheet(self._sheet)
        self.sheet_changed.connect(window.setStyleSheet)

    def _paint(self) -> None:
        self._tokens = self._wanted()
        self._app.setPalette(self._tokens.palette())
        self._sheet = style_sheet(self._tokens, self._app.font(), self._icons)
        self.sheet_changed.emit(self._sheet)
        self.changed.emit(self._tokens)

    def _wanted(self) -> Tokens:
        if self._choice is not ThemeChoice.AUTO:
            return _SCHEMES[self._choice]
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self._system_wants_contrast():
            return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
        return DARK if dark else LIGHT

    def _system_wants_contrast(self) -> bool:
        """Tell whether the system asks for high contrast; Qt before 6.10 cannot say."""
        accessibility = getattr(self._app.styleHints(), "accessibility", None)
        if accessibility is None:
            return False
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _on_system_changed(self) -> None:
        if self._choice is ThemeChoice.AUTO:
            self._paint()
