"""What the store works out anew for each notebook, remembered for all of them, so that many openings are quick."""

from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine

from connector_app.store import engine
from connector_app.store.files import Beside, Nature
from connector_app.store.key_slots import DataKey
from connector_app.store.keys import unwrap
from connector_app.store.opening import NotebookFiles
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, WORDLIST, notebooks


@cache
def remember_statements() -> None:
    """Have all notebooks from now on share what SQLAlchemy makes of each statement.

    The program lets each notebook have its own, for a statement keeps the words that it was first asked with.
    """
    shared = create_engine("sqlite://", module=driver, query_cache_size=2000)
    shared.connect().close()  # the dialect learns what the database can do

    def create(*arguments: Any, **options: Any) -> Engine:
        made = create_engine(*arguments, **options)
        made.dialect = made.pool._dialect = shared.dialect
        made._compiled_cache = shared._compiled_cache
        return made

    engine.create_engine = create


class RememberedKeys(NotebookFiles):
    """`tests.factory.notebooks()` for notebooks whose passphrase is PASSPHRASE, and for those without one."""

    def __init__(self) -> None:
        super().__init__(WORDLIST)
        vars(self).update(vars(notebooks()))
        self._known: dict[bytes, DataKey] = {}

    def key_of(self, path: Path) -> DataKey:
        """Return the data key of a notebook; NotebookError as opening does."""
        keys = Beside(path).keys
        content = keys.read_bytes()
        if content not in self._known:
            self._known[content] = unwrap(keys, PASSPHRASE, read_wordlist(WORDLIST))
        return self._known[content]

    def _unlocked(self, path: Path, nature: Nature, secret: str | None) -> DataKey | None:
        if nature is Nature.ENCRYPTED and secret == PASSPHRASE:
            return self.key_of(path)
        return super()._unlocked(path, nature, secret)
