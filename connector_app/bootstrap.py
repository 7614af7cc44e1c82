"""The one module that knows every room: it wires store, files and screens to the application.

Only what the first frame needs is imported at the top; every room is imported where it is first entered.
"""

import gc
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from connector_app import paths
from connector_app.domain.errors import WRONG_SECRET, NotebookError
from connector_app.settings import SentFromHere, Settings, tries_beside

if TYPE_CHECKING:
    from connector_app.application.copies import Copy, Inside
    from connector_app.application.desk import Desk, Publish
    from connector_app.application.ports import Notebook, Notebooks
    from connector_app.cli.answers import Answer, Progress
    from connector_app.outsider.book import Book

SAMPLE_NAME = "Sample community.connector"


class SystemClock:
    """Today by the clock of this machine."""

    def today(self) -> date:
        """Return the local date."""
        return date.today()  # noqa: DTZ011 - the day on the wall where the person is


class NotebookDoors:
    """`Doors` of the application: every way to an open notebook."""

    def __init__(self, settings: Settings, *, for_scripts: bool = False) -> None:
        """`for_scripts` says that the command line asks, not the window; the audit trail tells them apart."""
        self._settings = settings
        self._tries = tries_beside(settings)
        self._for_scripts = for_scripts

    @cached_property
    def _notebooks(self) -> "Notebooks":
        from connector_app.store.opening import NotebookFiles

        return NotebookFiles(paths.resources() / "wordlists" / "bip39_english.txt")

    def prepare(self) -> None:
        """Start the log and load what an opening and its first seconds need, while the person types.

        What is loaded before a notebook is open need not be gone through when it is closed. Of the rooms that the
        window's pages ask for, these bring most others; the pages themselves are loaded on the window's thread.
        """
        _begin_quietly()
        _ = self._notebooks
        import connector_app.application.desk
        import connector_app.application.dispatch
        import connector_app.application.exchange_form
        import connector_app.application.forget
        import connector_app.application.imports.mapping
        import connector_app.application.take_responses
        import connector_app.file_formats
        import connector_app.store.raw_lists  # noqa: F401
        from connector_app.application.frameworks import shipped_vocabulary

        shipped_vocabulary()

    def needs_secret(self, path: Path) -> bool:
        """Tell whether a notebook asks for a passphrase."""
        return self._notebooks.needs_secret(path)

    def open(self, path: Path, secret: str | None, publish: "Publish") -> "Desk":
        """Open a notebook and remember it as the last one; a wrong passphrase makes the next one wait."""
        mark = self._notebooks.mark(path)
        with self._counted(path):
            notebook = self._notebooks.open(path, secret)
        self._tries.opened(mark)
        return self._desk(_caught_up(notebook), publish)

    def open_unasked(self, path: Path, publish: "Publish") -> "Desk | None":
        """Open a sample, or what the system's keyring opens; None when the passphrase has to be asked for."""
        notebook = self._notebooks.open_unasked(path)
        return None if notebook is None else self._desk(_caught_up(notebook), publish)

    @contextmanager
    def _counted(self, path: Path) -> Iterator[None]:
        """Let a wrong passphrase count for a notebook; only its own opening forgets those before."""
        mark = self._notebooks.mark(path)
        try:
            yield
        except NotebookError as error:
            if error.code in WRONG_SECRET:
                self._tries.failed(mark, time.time())
            raise

    def seconds_to_wait(self, path: Path) -> int:
        """Return how long the next passphrase has to wait, because wrong ones were typed before."""
        return self._tries.seconds_to_wait(self._notebooks.mark(path), time.time())

    def create(self, path: Path, passphrase: str, publish: "Publish") -> "tuple[Desk, tuple[str, ...]]":
        """Create an encrypted notebook."""
        notebook, words = self._notebooks.create(path, passphrase)
        return self._desk(notebook, publish), words

    def create_sample(self, path: Path, publish: "Publish") -> "Desk":
        """Create the invented community afresh, in place of the one that was there."""
        from connector_app.application.sample_community import sample_nouns
        from connector_app.application.sample_notebook import fill

        if path.exists():
            self.remove_sample(path)
        notebook = self._notebooks.create_sample(path)
        fill(notebook, sample_nouns(today=SystemClock().today()))
        return self._desk(notebook, publish)

    def remove_sample(self, path: Path) -> None:
        """Delete the invented community's file and what lies beside it; refuse any other notebook."""
        self._notebooks.remove_sample(path)
        preferences = self._settings.load()
        if preferences.last_notebook == str(path.absolute()):
            self._settings.save(replace(preferences, last_notebook=""))

    def copies(self, notebook: Path) -> "list[Copy]":
        """Return the copies beside a notebook, newest first."""
        return self._notebooks.copies(notebook)

    def is_as_made(self, copy: Path) -> bool:
        """Tell without a key whether a copy's files are what they were when it was made."""
        return self._notebooks.is_as_made(copy)

    def look_inside(
        self, copy: Path, notebook: Path, secret: str | None, told: Callable[[float], None] = lambda _share: None
    ) -> "Inside":
        """Check all of a copy, and say what is in it and what going back to it would lose."""
        from connector_app.application.keep_copies import with_unknown_releases

        with self._counted(notebook):
            return with_unknown_releases(self._notebooks.look_inside(copy, notebook, secret, told), self._marks)

    def restore(
        self, copy: Path, notebook: Path, secret: str | None, told: Callable[[float], None] = lambda _share: None
    ) -> Path | None:
        """Put a copy in a closed notebook's place; return the folder with what was there before."""
        with self._counted(notebook):
            return self._notebooks.restore(copy, notebook, secret, told)

    def bring_keys_back(self, notebook: Path) -> "Copy":
        """Put the keys of the newest copy beside a notebook that lost its own."""
        return self._notebooks.bring_keys_back(notebook)

    def read_workbook(self, path: Path) -> "Book":
        """Read any workbook; no notebook is needed for that."""
        from connector_app.file_formats import FileFormats

        return FileFormats().read_workbook(path)

    def last_notebook(self) -> Path | None:
        """Return the notebook opened last on this machine, or None."""
        last = self._settings.load().last_notebook
        return Path(last) if last else None

    def make_sample(self, path: Path, secret: str | None, asked: Namespace, progress: "Progress") -> "Answer":
        """Create an invented community of the size asked for, encrypted when there is a passphrase."""
        from connector_app.application.sample_community import sample_nouns
        from connector_app.application.sample_notebook import fill
        from connector_app.cli.answers import Answer

        words: tuple[str, ...] = ()
        if secret is None:
            notebook = self._notebooks.create_sample(path)
        else:
            notebook, words = self._notebooks.create(path, secret)
        with closing(notebook):
            nouns = sample_nouns(
                seed=asked.seed,
                people=asked.people,
                conversations=asked.conversations,
                exchanges=asked.exchanges,
                today=SystemClock().today(),
            )
            fill(notebook, nouns, progress)
            totals = notebook.reader.totals()
        data = {
            "notebook": str(path),
            "people": totals.people,
            "conversations": totals.conversations,
            "exchanges": totals.exchanges,
            "recovery_words": list(words),
        }
        size = f"{totals.people} people, {totals.conversations} conversations, {totals.exchanges} exchanges"
        return Answer(data, (f"Created {path}: {size}, all invented", *([" ".join(words)] if words else [])))

    def _desk(self, notebook: "Notebook", publish: "Publish") -> "Desk":
        from connector_app.application.audit import Via
        from connector_app.application.desk import Desk
        from connector_app.application.dispatch import Dispatcher
        from connector_app.application.own_frameworks import vocabulary_in
        from connector_app.file_formats import FileFormats

        self._remember(notebook)
        via = Via.COMMAND_LINE if self._for_scripts else Via.WINDOW
        dispatcher = Dispatcher(notebook, publish, via)
        vocabulary = vocabulary_in(notebook)
        return Desk(notebook, dispatcher, vocabulary, SystemClock(), FileFormats(), self._marks)

    def _remember(self, notebook: "Notebook") -> None:
        """Begin with this notebook the next time; a look at invented people takes nobody away from their own."""
        preferences = self._settings.load()
        own = preferences.last_notebook and Path(preferences.last_notebook).is_file()
        if not (notebook.sample and own):
            self._settings.save(replace(preferences, last_notebook=str(notebook.path.absolute())))

    @property
    def _marks(self) -> SentFromHere:
        return SentFromHere(self._settings.path.with_name("sent.json"))


def _caught_up(notebook: "Notebook") -> "Notebook":
    """Return a notebook in which whoever was forgotten stays so, also when it came from an older copy."""
    from connector_app.application.forgotten_again import catch_up

    try:
        catch_up(notebook, SystemClock().today())
    except BaseException:
        notebook.close()
        raise
    return notebook


def main(arguments: list[str]) -> int:
    """Run a command, or open the window, or without a display show what the program does; return the exit code."""
    settings = Settings(paths.settings_file())
    for_scripts = bool(arguments) and not _is_file(arguments)
    doors = NotebookDoors(settings, for_scripts=for_scripts)
    if for_scripts:
        from connector_app.cli.main import run

        _begin_quietly()
        return run(arguments, doors)
    if not _has_display():
        return _without_display(doors)
    # Collecting garbage while modules load costs a tenth of a second and finds nothing.
    gc.disable()
    from connector_app.ui import qt_app

    gc.enable()
    named = Path(arguments[0]) if arguments else None
    notebook = named or doors.last_notebook()
    return qt_app.run(doors, settings, notebook=notebook, sample=paths.notebooks() / SAMPLE_NAME, named=named)


def _begin_quietly() -> None:
    """Start the log, and let no crash leave more than it says."""
    from connector_app import log, no_dumps

    no_dumps.forbid()
    log.start(paths.log_file())


def _is_file(arguments: list[str]) -> bool:
    return len(arguments) == 1 and not arguments[0].startswith("-") and Path(arguments[0]).is_file()


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_display(doors: NotebookDoors) -> int:
    """Do the main job on the invented community where no window can open: a workbook and a picture of it."""
    _begin_quietly()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from connector_app.application.export_summary import Details, export_summary
    from connector_app.application.plan_summary import plan_summary
    from connector_app.domain.period import quarter_of
    from connector_app.ui import qt_app

    folder = paths.notebooks()
    folder.mkdir(parents=True, exist_ok=True)
    workbook, picture = folder / "Connector sample summary.xlsx", folder / "Connector window.png"
    today = SystemClock().today()

    def summarise(desk: "Desk") -> None:
        planned = plan_summary(desk.notebook, desk.vocabulary, quarter_of(today).previous(), today)
        details = Details(recipient="", community="An invented community", contact="", made_on=today)
        export_summary(desk.notebook, planned, workbook, desk.files.write_workbook, details)

    desk = doors.create_sample(folder / SAMPLE_NAME, lambda _changes: None)
    with closing(desk.notebook):
        summarise(desk)
        qt_app.picture(desk, picture)
    sys.stdout.write(
        "There is no display here, so Connector did its main job on an invented community instead of opening "
        f"a window.\nThe summary for a partner: {workbook}\nA picture of the window: {picture}\n"
    )
    return 0
