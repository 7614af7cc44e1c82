"""Languages to write in: the one the window speaks, or any other that our texts are in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from connector_app.text import Translate


@dataclass(frozen=True, slots=True)
class Speech:
    """A language to write in: `translate` is called as Qt's own is, `locale` has its dates and numbers."""

    translate: Callable[..., str]
    locale: QLocale

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Return which way it is read."""
        return self.locale.textDirection()

    def worded(self, text: str) -> str:
        """Return a text of a summary: one of ours, or a label or title of one of the lists."""
        shown = self.translate("Summary", text)
        return shown if shown != text else self.translate("Vocabulary", text)


def window_speech() -> Speech:
    """Return what the window speaks."""
    return Speech(QCoreApplication.translate, QLocale())


def speech_in(folder: Path, language: str) -> Speech | None:
    """Return a language (BCP 47) whatever the window speaks; None where we have it not."""
    known = {path.stem.removeprefix("connector_"): path.stem for path in folder.glob("connector_*.qm")}
    tag = language.replace("-", "_")
    name = known.get(tag) or known.get(tag.split("_")[0])
    translator = QTranslator()
    if name is None or not translator.load(name, str(folder)):
        return None

    def translate(context: str, source: str, note: str | None = None, number: int = -1) -> str:
        # The translator chooses the plural; putting the number in is left to the application it is installed on.
        return (translator.translate(context, source, note, number) or source).replace("%n", f"{number}")

    return Speech(translate, QLocale(tag))


def words_in(folder: Path, language: str) -> Translate | None:
    """Return what translates into a language (BCP 47) whatever the window speaks; None where we have it not."""
    found = speech_in(folder, language)
    return found.translate if found else None
