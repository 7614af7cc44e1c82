"""Copies of a notebook: what each is called, what is in it, and what going back to it would lose."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


class Why(StrEnum):
    """Why a copy was made."""

    ORDINARY = ""
    BEFORE_VERSION = "before version"
    RESCUE = "rescue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One copy: its own encrypted file with its own keys beside it.

    `sequence` counts up by one, whatever the clock does; `made_at` is the local time by the clock of that moment;
    `size` is in bytes; `version` is the one that the notebook was brought to afterwards, 0 but for those copies.
    """

    path: Path
    sequence: int
    made_at: datetime
    size: int
    why: Why = Why.ORDINARY
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What two states of a notebook have apart, in conversations, exchanges, people, groups and promises.

    `lost` are in the present notebook alone, `changed` differ, `returning` are in the copy alone: they were
    deleted since. `releases` are the ids of the summaries that the present notebook knows of.
    """

    lost: int = 0
    changed: int = 0
    returning: int = 0
    releases: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What is in a copy, after it was found whole.

    `difference` is None when the present notebook could not be compared; `releases` are the ids of the summaries
    that the copy knows of, `unknown_releases` how many more are known to have been sent.
    """

    people: int
    conversations: int
    exchanges: int
    newest_conversation: date | None
    last_change: datetime | None
    ledger: str = ""
    releases: frozenset[str] = frozenset()
    unknown_releases: int = 0
    difference: Difference | None = None


def copies_folder(notebook: Path) -> Path:
    """Return where the copies of a notebook are kept: beside it, under its name."""
    return notebook.with_name(f"{notebook.stem} copies")
