"""An open notebook with everything that works on it: what a screen or a script is given."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from connector_app.application.area_files import AreaFile
from connector_app.application.calendar_leaving import CalendarLeaving
from connector_app.application.changes import ChangeSet
from connector_app.application.copies import Copy, Inside
from connector_app.application.dispatch import Dispatcher
from connector_app.application.dossier import Dossier
from connector_app.application.export_summary import Details
from connector_app.application.imports.imported import ImportedPerson, PeopleFile
from connector_app.application.imports.tables import Tables
from connector_app.application.ledger_memory import LedgerMarks
from connector_app.application.open_export import Everything, Progress
from connector_app.application.people_leaving import Shape
from connector_app.application.ports import Clock, Notebook, Reader, Told, untold
from connector_app.domain.vocabulary import Vocabulary
from connector_app.outsider.book import Book
from connector_app.summary.asks import Asks
from connector_app.summary.protected import Protected
from connector_app.text import Translate, untranslated


class Files(Protocol):
    """File formats, wired to their rooms by bootstrap."""

    def write_workbook(
        self,
        protected: Protected,
        details: Details,
        path: Path,
        translate: Translate,
        forbidden: Iterable[str] = (),
        settle: Callable[[str], None] = lambda _sha256: None,
        asks: Asks | None = None,
    ) -> str:
        """Write, read back and scan a summary workbook as `export_summary.Writer` says; return its SHA-256."""

    def write_open_export(
        self,
        everything: Everything,
        path: Path,
        progress: Progress = lambda _done, _total: None,
        settle: Callable[[], None] = lambda: None,
        translate: Translate = untranslated,
    ) -> None:
        """Write everything a notebook holds as `open_export.Writer` says."""

    def write_about_person(
        self,
        dossier: Dossier,
        path: Path,
        translate: Translate = untranslated,
        language: str = "en-GB",
        settle: Callable[[], None] = lambda: None,
    ) -> Path:
        """Write everything about a person as `about_person_export.Writer` says."""

    def write_people(
        self,
        people: Collection[ImportedPerson],
        path: Path,
        shape: Shape,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        """Write people as `people_leaving.Writer` says."""

    def write_calendar(
        self, leaving: CalendarLeaving, path: Path, settle: Callable[[], None] = lambda: None
    ) -> None:
        """Write follow-ups as `calendar_leaving.Writer` says."""

    def write_picture(self, content: bytes, path: Path) -> None:
        """Write a picture whole or not at all; raise FileTrouble when it cannot be."""

    def write_report(self, text: str, path: Path) -> None:
        """Write a report as a text file, whole or not at all; raise FileTrouble when it cannot be."""

    def languages(self) -> list[str]:
        """Return the languages our texts are in, as BCP 47 tags, English first."""

    def words_in(self, language: str) -> Translate | None:
        """Return what translates our texts into a language (BCP 47); None of one that we have not."""

    def draw_meeting(self, protected: Protected, details: Details, language: str) -> bytes:
        """Return a PDF of charts of a summary in a language (BCP 47), "" for that of the window."""

    def write_meeting(
        self,
        content: bytes,
        protected: Protected,
        details: Details,
        path: Path,
        translate: Translate,
        forbidden: Iterable[str],
    ) -> None:
        """Write a PDF of charts once its text was looked through; raise FileTrouble with nothing left behind."""

    def read_framework(self, path: Path) -> Mapping[str, Any]:
        """Read the file of a framework pack; raise FileTrouble when it is none."""

    def read_import(
        self, path: Path, encoding: str | None = None, check: Callable[[], None] = lambda: None
    ) -> PeopleFile | Tables:
        """Read what somebody has: cards and LDIF as people, any table as its sheets; raise FileTrouble.

        `encoding` says how the letters of a text table are to be read, in place of what is guessed. `check` is
        called now and then; whatever it raises ends the reading.
        """

    def read_areas(self, path: Path, wanted: Collection[str], told: Told) -> AreaFile:
        """Read a file of postcodes, of deprivation or of names of wards; raise FileTrouble when it is none.

        Of postcodes only the `wanted` areas are read; `told` hears how far it is, and what it raises calls it off.
        """

    def read_workbook(self, path: Path) -> Book:
        """Read any workbook; raise FileTrouble when it is none."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One open notebook and the ways to work on it."""

    notebook: Notebook
    dispatcher: Dispatcher
    vocabulary: Vocabulary
    clock: Clock
    files: Files
    marks: LedgerMarks

    @property
    def reader(self) -> Reader:
        """Return the notebook's reader."""
        return self.notebook.reader


Publish = Callable[[ChangeSet], None]


class Doors(Protocol):
    """The ways in; each raises NotebookError with the file untouched when it cannot."""

    def prepare(self) -> None:
        """Load what the first opening needs, so that it is there when the passphrase is."""

    def needs_secret(self, path: Path) -> bool:
        """Tell whether a notebook asks for a passphrase."""

    def open_unasked(self, path: Path, publish: Publish) -> Desk | None:
        """Open a sample, or what the system's keyring opens; None when the passphrase has to be asked for."""

    def seconds_to_wait(self, path: Path) -> int:
        """Return how long the next passphrase has to wait, because wrong ones were typed before."""

    def open(self, path: Path, secret: str | None, publish: Publish) -> Desk:
        """Open a notebook by passphrase or recovery words, None for a sample; a wrong one is counted."""

    def create(self, path: Path, passphrase: str, publish: Publish) -> tuple[Desk, tuple[str, ...]]:
        """Create an encrypted notebook; return its desk and the twelve recovery words."""

    def create_sample(self, path: Path, publish: Publish) -> Desk:
        """Create the invented community afresh, in a file of its own."""

    def remove_sample(self, path: Path) -> None:
        """Delete the invented community's file and what lies beside it; refuse any other notebook."""

    def copies(self, notebook: Path) -> list[Copy]:
        """Return the copies beside a notebook, newest first; nothing is opened."""

    def is_as_made(self, copy: Path) -> bool:
        """Tell without a key whether a copy's files are, byte for byte, what they were when it was made."""

    def look_inside(self, copy: Path, notebook: Path, secret: str | None, told: Told = untold) -> Inside:
        """Check all of a copy, and say what is in it and what going back to it would lose; nothing is changed."""

    def restore(self, copy: Path, notebook: Path, secret: str | None, told: Told = untold) -> Path | None:
        """Put a copy in a closed notebook's place; return the folder with what was there before, if anything."""

    def bring_keys_back(self, notebook: Path) -> Copy:
        """Put the keys of the newest copy beside a notebook that lost its own."""
