"""What a person prefers on this machine; nothing in it belongs to a notebook."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
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
    `window` and `columns` are what Qt gave to remember, in hexadecimal digits; `text_scale` is one of
    `TEXT_SCALES`.
    """

    language: str = ""
    theme: Theme = Theme.AUTO
    text_scale: int = 100
    last_notebook: str = ""
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
