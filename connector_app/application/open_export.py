"""Everything a notebook holds, in an open format, so that nobody is locked in; neither locked nor anonymous."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from connector_app.application.audit import EVERYTHING_EXPORTED, Via
from connector_app.application.ports import Notebook
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Noun
from connector_app.summary.ledger import Release
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

#: Told how many of how many are written; what it raises stops the writing, and nothing is left.
Progress = Callable[[int, int], None]
#: Stands on the screen and the command line before anything is written (context ``OpenExport``).
WARNING = QT_TRANSLATE_NOOP(
    "OpenExport",
    "The file is not encrypted and not anonymous: whoever gets it can read every name, number and word. "
    "Keep it where only you can reach it, and delete it when it is no longer needed.",
)


@dataclass(frozen=True, slots=True)
class Everything:
    """What a notebook holds: `total` nouns in batches of one kind, each kind once, and what lies beside them.

    `releases` is None when the memory of what was sent does not fit its seals any more.
    """

    batches: Iterator[list[Noun]]
    total: int
    drafts: Mapping[str, str]
    settings: Mapping[str, str]
    releases: list[Release] | None
    made_on: date


class Writer(Protocol):
    """Writes everything to a file, whole or not at all."""

    def __call__(
        self,
        everything: Everything,
        path: Path,
        progress: Progress,
        settle: Callable[[], None],
        translate: Translate,
    ) -> None:
        """Raise FileTrouble with nothing left behind; `settle` is called just before the file takes its place."""


def export_openly(
    notebook: Notebook,
    path: Path,
    write: Writer,
    today: date,
    progress: Progress = lambda _done, _total: None,
    translate: Translate = untranslated,
    via: Via = Via.WINDOW,
) -> int:
    """Write everything to `path` and return how many nouns that was; the audit trail says that it happened.

    Raises FileTrouble with no file left behind and one that was there before as it was.
    """
    total = notebook.reader.how_many()

    def settle() -> None:
        notebook.note(EVERYTHING_EXPORTED, Kind, via)

    with closing(notebook.reader.everything()) as batches:
        everything = Everything(batches, total, notebook.drafts(), notebook.settings(), _releases(notebook), today)
        write(everything, path, progress, settle, translate)
    return total


def _releases(notebook: Notebook) -> list[Release] | None:
    """Return what was sent; a broken memory keeps nobody from taking the rest along, and the file says so."""
    try:
        return notebook.ledger.releases()
    except Refused:
        return None
