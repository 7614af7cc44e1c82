"""The store as it is, but that it derives the key of one key file once, so that many openings are quick."""

from pathlib import Path

from connector_app.store.files import Beside, Nature
from connector_app.store.key_slots import DataKey
from connector_app.store.keys import unwrap
from connector_app.store.opening import NotebookFiles
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, WORDLIST, notebooks


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
