"""What a person prefers on this machine, and what was sent from it; nothing of what a notebook holds."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

#: The sizes of text that can be chosen, in percent.
TEXT_SCALES = (100, 125, 150, 200)


class Theme(StrEnum):
    """Light or dark; auto follows the system."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Preferences with their values for a first start.

    `language` is a BCP 47 tag, empty for the system's own; `last_notebook` is a path, empty when there is none;
    `copies_folder` is a second folder for copies, empty for none; `window` and `columns` are what Qt gave to
    remember, in hexadecimal digits; `text_scale` is one of `TEXT_SCALES`.
    """

    language: str = ""
    theme: Theme = Theme.AUTO
    text_scale: int = 100
    last_notebook: str = ""
    copies_folder: str = ""
    window: str = ""
    columns: str = ""


class Settings:
    """The preferences in their file. A file that cannot be read counts as absent: the app always starts."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Preferences:
        """Return the preferences; whatever is missing or makes no sense has its first value."""
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Preferences()
        return _sensible(kept) if isinstance(kept, dict) else Preferences()

    def save(self, preferences: Preferences) -> bool:
        """Keep the preferences, whole or not at all; return False when the file cannot be written."""
        text = json.dumps(asdict(preferences), indent=2) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _replace(self.path, text)
        except OSError:
            return False
        return True


class SentFromHere:
    """Which releases of which ledger left from this machine or were seen on it, and when: random ids only.

    A file of its own, so that whoever resets the preferences forgets nothing. A file that cannot be read counts as
    absent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def sent(self, ledger: str) -> dict[str, date]:
        """Return the releases known here, by id with the day on which they were first seen."""
        try:
            return {release: date.fromisoformat(day) for release, day in self._load().get(ledger, {}).items()}
        except (OSError, ValueError):
            return {}

    def keep(self, ledger: str, release: str, day: date) -> bool:
        """Remember a release, whole or not at all; return False when the file cannot be read or written."""
        try:
            known = self._load()
            known.setdefault(ledger, {})[release] = day.isoformat()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _replace(self.path, json.dumps(known, indent=2) + "\n")
        except OSError:
            return False
        return True

    def _load(self) -> dict[str, dict[str, str]]:
        """Return what the file holds, nothing when there is none or it makes no sense; OSError as reading does."""
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError, RecursionError):
            return {}
        ledgers = kept.items() if isinstance(kept, dict) else ()
        return {
            ledger: {release: day for release, day in releases.items() if isinstance(day, str)}
            for ledger, releases in ledgers
            if isinstance(releases, dict)
        }


def _sensible(kept: dict[str, object]) -> Preferences:
    first = Preferences()

    def text(name: str) -> str:
        value = kept.get(name)
        return value if isinstance(value, str) else ""

    scale = kept.get("text_scale")
    return Preferences(
        language=text("language"),
        theme=Theme(text("theme")) if text("theme") in tuple(Theme) else first.theme,
        text_scale=scale if isinstance(scale, int) and scale in TEXT_SCALES else first.text_scale,
        last_notebook=text("last_notebook"),
        copies_folder=text("copies_folder"),
        window=text("window"),
        columns=text("columns"),
    )


def _replace(path: Path, text: str) -> None:
    import tempfile  # with all it needs; reading, which the first frame waits for, does without

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
