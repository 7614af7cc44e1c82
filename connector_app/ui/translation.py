"""Puts a language on the application: our texts, Qt's own, the locale and the direction of writing."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Language:
    """A language the window can speak; `name` is what its speakers call it."""

    code: str
    name: str


class Translation(QObject):
    """Installs translators; windows built afterwards speak the language, others get LanguageChange."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        """`folder` holds ``connector_<language>.qm`` files.

        `code` is the language last asked for, empty for the system's, `spoken` the one it came to.
        """
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.code = self.spoken = ""

    def languages(self) -> list[Language]:
        """Return the languages there are, English first."""
        found = sorted(path.stem.removeprefix("connector_") for path in self._folder.glob("connector_*.qm"))
        codes = ["en", *(code for code in found if code != "en")]
        return [Language(code, _own_name(code)) for code in codes]

    def use(self, code: str) -> None:
        """Speak a language; an empty code means the system's, if we have it, else English."""
        self.code = code
        known = {language.code for language in self.languages()}
        if code not in known:
            system = QLocale.system().name()
            code = next((c for c in (system, system.split("_")[0]) if c in known), "en")
        self.spoken = code
        locale = QLocale("en_GB" if code == "en" else code)
        QLocale.setDefault(locale)
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        self._install(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(f"connector_{code}", str(self._folder))
        self._app.setLayoutDirection(locale.textDirection())

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def _own_name(code: str) -> str:
    """Return a language in its own words, with a capital."""
    name = QLocale(code).nativeLanguageName() if code != "en" else "English"
    return name[:1].upper() + name[1:]
