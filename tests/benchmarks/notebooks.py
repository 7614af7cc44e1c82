"""The notebooks that are measured: the invented community, as large as asked for, through the real store."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from connector_app.application.ports import Notebook
from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import SETTING, fill
from connector_app.domain.period import Period
from connector_app.store.engine import connect
from connector_app.store.files import Beside
from connector_app.store.key_cost import KdfCost
from connector_app.store.key_slots import DataKey
from connector_app.store.keys import unwrap
from connector_app.store.opening import NotebookFiles
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, TODAY, WORDLIST

#: All that the invented community did.
EVER = Period(TODAY.replace(year=TODAY.year - 3), TODAY)
_SMALL = 100_000


def people_for(conversations: int) -> int:
    """Return how many people have so many conversations: 300 have 5,000, 100,000 have a million."""
    return max(60, conversations * 6 // 100 if conversations < _SMALL else conversations // 10)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of notebooks, each made when first asked for; without a `cost` keys are derived as in the app."""

    folder: Path
    cost: KdfCost | None = None

    def notebook(self, conversations: int) -> Path:
        """Return a notebook of this size, with half as many exchanges."""
        exchanges = conversations // 2
        return self._made(f"talks-{conversations}", people_for(conversations), conversations, exchanges)

    def crowd(self, people: int) -> Path:
        """Return a notebook of people who have not said anything yet."""
        return self._made(f"people-{people}", people, 0, 0)

    def room(self, name: str) -> Path:
        """Return an empty folder for what a measurement writes."""
        room = self.folder / name
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(parents=True)
        return room

    def new_notebook(self, path: Path) -> Notebook:
        """Return an empty notebook."""
        notebook, _ = NotebookFiles(WORDLIST, self.cost).create(path, PASSPHRASE)
        return notebook

    def _made(self, name: str, people: int, conversations: int, exchanges: int) -> Path:
        finished = self.folder / name
        if not finished.exists():
            making = self.room(f"{name}.making")
            with closing(self.new_notebook(making / "notes.connector")) as notebook:
                nouns = sample_nouns(today=TODAY, people=people, conversations=conversations, exchanges=exchanges)
                fill(notebook, nouns)
                notebook.keep_setting(SETTING, "0")  # from now on it is treated like anybody's
            making.rename(finished)
        return finished / "notes.connector"


def opened(path: Path) -> Notebook:
    """Open a notebook with its passphrase."""
    return NotebookFiles(WORDLIST).open(path, PASSPHRASE)


def key_of(path: Path) -> DataKey:
    """Return the key of a notebook, to read it without our store."""
    return unwrap(Beside(path).keys, PASSPHRASE, read_wordlist(WORDLIST))


@contextmanager
def raw(path: Path, key: DataKey | None) -> Iterator[Any]:
    """Lend a bare driver connection to a file, with the same settings as ours."""
    connection = connect(path, key)
    try:
        yield connection
    finally:
        connection.close()
