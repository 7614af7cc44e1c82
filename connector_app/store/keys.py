"""The ways to the data key: the passphrase, the twelve recovery words, and perhaps the system's keyring."""

import os
from dataclasses import asdict
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from connector_app.domain.errors import NotebookError
from connector_app.store.key_cost import KdfCost, cost_of, derived, from_passphrase
from connector_app.store.key_slots import (
    DataKey,
    Slot,
    SlotKind,
    bytes_of,
    new_salt,
    open_slot,
    read_slots,
    salt_of,
    with_slot,
    wrap,
    write_slots,
)
from connector_app.store.recovery_words import ENTROPY_BYTES, RecoveryWords

_KEY = 32
#: Bytes of the random name under which the system's keyring keeps a notebook's secret.
_NAME = 16
SECRET_BYTES = 32


def write_keys(
    path: Path, data_key: DataKey, passphrase: str, cost: KdfCost, words: RecoveryWords
) -> tuple[str, ...]:
    """Write the file of both slots and return the twelve words, which are kept nowhere."""
    entropy = os.urandom(ENTROPY_BYTES)
    write_slots(path, [_passphrase_slot(data_key, passphrase, cost), _words_slot(data_key, entropy)])
    return words.of(entropy)


def unwrap(path: Path, secret: str, words: RecoveryWords) -> DataKey:
    """Return the data key for the passphrase or the twelve words; raise NotebookError.

    Codes: keys_damaged, keys_newer, keys_refused (a cost beyond all reason, before it is paid), memory_short,
    wrong_passphrase, recovery_words_wrong (they are words of the list, but not these).
    """
    slots = read_slots(path)
    entropy = words.entropy(secret)
    if entropy is not None:
        for slot in _of_kind(slots, SlotKind.RECOVERY):
            if found := open_slot(slot, _from_entropy(entropy, salt_of(slot))):
                return found
    for slot in _of_kind(slots, SlotKind.PASSPHRASE):
        if found := open_slot(slot, from_passphrase(secret, salt_of(slot), cost_of(slot))):
            return found
    raise NotebookError("recovery_words_wrong" if words.look_meant(secret) else "wrong_passphrase")


def change_passphrase(path: Path, data_key: DataKey, fresh: str, cost: KdfCost) -> None:
    """Put a new passphrase in the place of the old one; every other way in stays as it is."""
    write_slots(path, with_slot(read_slots(path), _passphrase_slot(data_key, fresh, cost)))


def change_words(path: Path, data_key: DataKey, entropy: bytes) -> None:
    """Put the words of 16 new random bytes in the place of the old ones; other ways in stay as they are."""
    write_slots(path, with_slot(read_slots(path), _words_slot(data_key, entropy)))


def new_keyring_slot(data_key: DataKey) -> tuple[Slot, str, bytes]:
    """Return a slot for the system's keyring, with the random name and the secret that belong into the keyring."""
    name, secret, salt = os.urandom(_NAME), os.urandom(SECRET_BYTES), new_salt()
    about = {"kind": SlotKind.KEYRING.value, "id": name.hex(), "salt": salt.hex()}
    return wrap(about, _from_keyring(secret, salt), data_key), name.hex(), secret


def keyring_names(path: Path) -> list[str]:
    """Return the names under which the system's keyring may hold a secret; NotebookError as reading does."""
    return [bytes_of(slot, "id", _NAME).hex() for slot in _of_kind(read_slots(path), SlotKind.KEYRING)]


def unwrap_by_keyring(path: Path, name: str, secret: bytes) -> DataKey | None:
    """Return the data key for what the system's keyring held under a name, None when it does not fit."""
    if len(secret) != SECRET_BYTES:
        return None
    for slot in _of_kind(read_slots(path), SlotKind.KEYRING):
        if bytes_of(slot, "id", _NAME).hex() == name:
            return open_slot(slot, _from_keyring(secret, salt_of(slot)))
    return None


def mark_of(path: Path) -> str:
    """Return random digits that tell this key file from others as long as its passphrase stays the same."""
    return "".join(salt_of(slot).hex() for slot in _of_kind(read_slots(path), SlotKind.PASSPHRASE)[:1])


def _of_kind(slots: list[Slot], kind: SlotKind) -> list[Slot]:
    return [slot for slot in slots if slot["kind"] == kind]


def _passphrase_slot(data_key: DataKey, passphrase: str, cost: KdfCost) -> Slot:
    salt = new_salt()
    wrapping, paid = derived(passphrase, salt, cost)
    return wrap({"kind": SlotKind.PASSPHRASE.value, "salt": salt.hex(), **asdict(paid)}, wrapping, data_key)


def _words_slot(data_key: DataKey, entropy: bytes) -> Slot:
    salt = new_salt()
    return wrap({"kind": SlotKind.RECOVERY.value, "salt": salt.hex()}, _from_entropy(entropy, salt), data_key)


def _from_entropy(entropy: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), _KEY, salt, b"connector recovery slot").derive(entropy)


def _from_keyring(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), _KEY, salt, b"connector keyring slot").derive(secret)
