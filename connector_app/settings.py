"""What a person prefers on this machine, and what was sent from it; nothing of what a notebook holds."""

import json
import math
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

#: The sizes of text that can be chosen, in percent.
TEXT_SCALES = (100, 125, 150, 200)
#: After how many minutes without a key or the mouse a notebook may lock.
LOCK_AFTER = (1, 5, 15, 30)
#: The longest wait after a wrong passphrase, in seconds.
_LONGEST_WAIT = 60
_NOTEBOOKS_REMEMBERED = 50


class Theme(StrEnum):
    """The colours; auto follows the system, also in whether it asks for high contrast."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST_LIGHT = "high contrast light"
    HIGH_CONTRAST_DARK = "high contrast dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Preferences with their values for a first start.

    `language` is a BCP 47 tag, empty for the system's own; `last_notebook` is a path, empty when there is none;
    `copies_folder` is a second folder for copies, empty for none; `doorstep` says whether words of people are
    covered, as they were last, `begin_at_doorstep` that they are so at first in any case; `window` and `columns`
    are what Qt gave to remember, in hexadecimal digits; `text_scale` is one of `TEXT_SCALES`, `lock_after` one of
    `LOCK_AFTER`, in minutes; `lately` is what was done last, by the names the program has for it.
    """

    language: str = ""
    theme: Theme = Theme.AUTO
    text_scale: int = 100
    lock_after: int = 5
    last_notebook: str = ""
    copies_folder: str = ""
    window: str = ""
    columns: str = ""
    doorstep: bool = False
    begin_at_doorstep: bool = False
    lately: tuple[str, ...] = ()


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


def tries_beside(settings: Settings) -> "FailedTries":
    """Return the memory of wrong passphrases that lies beside the settings."""
    return FailedTries(settings.path.with_name("tries.json"))


class FailedTries:
    """How often a wrong passphrase was typed for a notebook, and when last; by a random mark, nothing else.

    Nothing is ever locked for good: each failure makes the next try wait longer, at most a minute. A file that
    cannot be read counts as absent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def failed(self, mark: str, now: float) -> None:
        """Count a wrong passphrase at a time in seconds since 1970."""
        known = self._load()
        times, _ = known.pop(mark, (0, 0.0))
        self._save({**known, mark: (times + 1, now)})

    def opened(self, mark: str) -> None:
        """Forget the failures: the right one was typed."""
        known = self._load()
        if known.pop(mark, None) is not None:
            self._save(known)

    def seconds_to_wait(self, mark: str, now: float) -> int:
        """Return how long the next try has to wait; a clock that was set back begins this one wait anew."""
        known = self._load()
        times, last = known.get(mark, (0, 0.0))
        if not -math.inf < last <= now:  # a file that was tampered with may hold anything
            known[mark] = (times, now)
            self._save(known)
            last = now
        return max(0, math.ceil(_wait_after(times) - (now - last)))

    def _load(self) -> dict[str, tuple[int, float]]:
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
            return {str(mark): (int(times), float(last)) for mark, (times, last) in kept.items()}
        except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return {}

    def _save(self, known: dict[str, tuple[int, float]]) -> None:
        newest = dict(list(known.items())[-_NOTEBOOKS_REMEMBERED:])
        with suppress(OSError):  # where nothing can be written, the window still counts by itself
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _replace(self.path, json.dumps(newest, indent=2) + "\n")


def _wait_after(failures: int) -> int:
    """Return the seconds to wait after so many failures: none after the first, then 2, 6, 14, 30, 60."""
    return max(0, min((1 << max(0, min(failures, 10))) - 2, _LONGEST_WAIT))


def _sensible(kept: dict[str, object]) -> Preferences:
    first = Preferences()

    def text(name: str) -> str:
        value = kept.get(name)
        return value if isinstance(value, str) else ""

    def choice(name: str, options: tuple[int, ...], value: int) -> int:
        chosen = kept.get(name)
        return chosen if isinstance(chosen, int) and chosen in options else value

    def texts(name: str) -> tuple[str, ...]:
        value = kept.get(name)
        return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()

    return Preferences(
        language=text("language"),
        theme=Theme(text("theme")) if text("theme") in tuple(Theme) else first.theme,
        text_scale=choice("text_scale", TEXT_SCALES, first.text_scale),
        lock_after=choice("lock_after", LOCK_AFTER, first.lock_after),
        last_notebook=text("last_notebook"),
        copies_folder=text("copies_folder"),
        window=text("window"),
        columns=text("columns"),
        doorstep=kept.get("doorstep") is True,
        begin_at_doorstep=kept.get("begin_at_doorstep") is True,
        lately=texts("lately"),
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
