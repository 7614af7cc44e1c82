"""The ways into one open notebook, and changing them: by the terms of `application.ports.WaysIn`."""

import os
from collections.abc import Callable
from pathlib import Path

from connector_app.domain.errors import NotebookError
from connector_app.store import keys
from connector_app.store.key_cost import KdfCost, measured_cost
from connector_app.store.key_ring import KeyRing
from connector_app.store.key_slots import (
    DataKey,
    SlotKind,
    read_slots,
    with_slot,
    without_kind,
    write_slots,
)
from connector_app.store.recovery_words import ENTROPY_BYTES, RecoveryWords


class NotebookWaysIn:
    """Changes the slots of a key file, one at a time; each change asks for the passphrase or the words first."""

    def __init__(self, path: Path, words: RecoveryWords, cost: KdfCost | None, ring: KeyRing) -> None:
        """`path` is the key file; without a `cost` each new passphrase measures the machine."""
        self._path = path
        self._words = words
        self._cost = cost
        self._ring = ring

    def mark(self) -> str:
        """Return random digits that tell this notebook's passphrase from others."""
        return keys.mark_of(self._path)

    def kinds(self) -> frozenset[str]:
        """Return which ways are there: passphrase, recovery, keyring."""
        return frozenset(slot["kind"] for slot in read_slots(self._path)) & frozenset(SlotKind)

    def keyring_offered(self) -> bool:
        """Tell whether this machine has a keyring that is good enough; asks it, so it may take seconds."""
        return self._ring.offered()

    def change_passphrase(self, secret: str, fresh: str) -> None:
        """Put a passphrase in the place of the old one; NotebookError as unwrapping does, or passphrase_empty."""
        if not fresh.strip():
            raise NotebookError("passphrase_empty")
        data_key = self.unwrapped(secret)
        keys.change_passphrase(self._path, data_key, fresh, self._cost or measured_cost())

    def new_words(self, secret: str) -> tuple[tuple[str, ...], Callable[[], None]]:
        """Return twelve new words, and what puts them in the place of the old ones once they are on paper."""
        data_key, entropy = self.unwrapped(secret), os.urandom(ENTROPY_BYTES)
        return self._words.of(entropy), lambda: keys.change_words(self._path, data_key, entropy)

    def add_keyring(self, secret: str) -> None:
        """Let the system's keyring open the notebook too; NotebookError keyring_refused when it will not."""
        data_key = self.unwrapped(secret)
        before = keys.keyring_names(self._path)
        slot, name, kept = keys.new_keyring_slot(data_key)
        if not self._ring.keep(name, kept):
            raise NotebookError("keyring_refused")
        write_slots(self._path, with_slot(read_slots(self._path), slot))
        self._forget(before)

    def remove_keyring(self) -> bool:
        """Let the keyring open it no longer; return False when the keyring may still hold its half."""
        names = keys.keyring_names(self._path)
        write_slots(self._path, without_kind(read_slots(self._path), SlotKind.KEYRING))
        return self._forget(names)

    def by_keyring(self) -> DataKey | None:
        """Return the data key when the system's keyring has the other half, else None."""
        for name in keys.keyring_names(self._path):
            secret = self._ring.get(name)
            if secret is not None and (found := keys.unwrap_by_keyring(self._path, name, secret)):
                return found
        return None

    def unwrapped(self, secret: str) -> DataKey:
        """Return the data key for the passphrase or the words; NotebookError as `keys.unwrap` says."""
        return keys.unwrap(self._path, secret, self._words)

    def _forget(self, names: list[str]) -> bool:
        """Take what the keyring holds under these names; ask for every one, also after one failed."""
        still_there = [name for name in names if not self._ring.forget(name)]
        return not still_there
