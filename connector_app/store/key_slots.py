"""The key file: `keys.json` beside the notebook, a list of slots that each wrap the data key in another way.

A slot is AES-256-GCM over the data key; what it says about itself (kind, cost, salt) is authenticated with it.
Slots of kinds that this version does not know are kept as they are.
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from connector_app.domain.errors import NotebookError
from connector_app.store.files import replace_durably

Slot = Mapping[str, Any]

_FORMAT = 1
_MOST_BYTES = 64 * 1024  # a key file is under 2 KB
_MOST_SLOTS = 32
_DATA_KEY, _HEADER_SALT, _SALT, _NONCE = 32, 16, 16, 12


class SlotKind(StrEnum):
    """The ways in that this version knows."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class DataKey:
    """What opens the database: 32 bytes of key and the 16 bytes of salt in its header."""

    key: bytes
    salt: bytes

    def raw(self) -> bytes:
        """Return SQLCipher's form, 96 hexadecimal digits, which opens even when the header is destroyed."""
        return b"x'" + (self.key + self.salt).hex().encode() + b"'"

    def __repr__(self) -> str:
        """Never show the key, in a crash report least of all."""
        return "DataKey(...)"


def new_data_key() -> DataKey:
    """Return a random key."""
    return DataKey(os.urandom(_DATA_KEY), os.urandom(_HEADER_SALT))


def new_salt() -> bytes:
    """Return a random salt for a slot."""
    return os.urandom(_SALT)


def read_slots(path: Path) -> list[Slot]:
    """Return every slot of a key file, known kinds and others.

    NotebookError: keys_missing, keys_damaged, keys_newer (a form that this version cannot read).
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise NotebookError("keys_damaged")
        content = json.loads(path.read_bytes())
        form, slots = content.get("format", _FORMAT), content["slots"]
        known = [slot for slot in slots if slot["kind"] in tuple(SlotKind)]
    except FileNotFoundError as error:
        raise NotebookError("keys_missing") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotebookError("keys_damaged") from error
    if type(form) is int and form > _FORMAT:
        raise NotebookError("keys_newer")
    sensible = type(form) is int and form == _FORMAT and all(type(slot) is dict for slot in slots)
    if not sensible or not known or len(slots) > _MOST_SLOTS:
        raise NotebookError("keys_damaged")
    return list(slots)


def write_slots(path: Path, slots: Sequence[Slot]) -> None:
    """Replace the key file at one stroke: after a crash it holds either all of the old slots or all of the new."""
    replace_durably(path, json.dumps({"format": _FORMAT, "slots": slots}, indent=1).encode())


def with_slot(slots: Sequence[Slot], fresh: Slot) -> list[Slot]:
    """Return the slots with a fresh one in the place of those of its kind, else at the end."""
    places = [place for place, slot in enumerate(slots) if slot["kind"] == fresh["kind"]]
    place = places[0] if places else len(slots)
    others = without_kind(slots, fresh["kind"])
    return [*others[:place], fresh, *others[place:]]


def without_kind(slots: Sequence[Slot], kind: str) -> list[Slot]:
    """Return the slots of other kinds."""
    return [slot for slot in slots if slot["kind"] != kind]


def wrap(about: Slot, wrapping: bytes, data_key: DataKey) -> Slot:
    """Return a slot that says `about` of itself and holds the data key under 32 wrapping bytes."""
    nonce = os.urandom(_NONCE)
    sealed = AESGCM(wrapping).encrypt(nonce, data_key.key + data_key.salt, _authenticated(about))
    return {**about, "nonce": nonce.hex(), "wrapped": sealed.hex()}


def open_slot(slot: Slot, wrapping: bytes) -> DataKey | None:
    """Return the data key of a slot, None when these are not its wrapping bytes or it was changed."""
    about = {name: value for name, value in slot.items() if name not in ("nonce", "wrapped")}
    try:
        opened = AESGCM(wrapping).decrypt(
            bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), _authenticated(about)
        )
    except InvalidTag:
        return None
    except (KeyError, TypeError, ValueError) as error:
        raise NotebookError("keys_damaged") from error
    return DataKey(opened[:_DATA_KEY], opened[_DATA_KEY:])


def salt_of(slot: Slot) -> bytes:
    """Return a slot's salt; raise NotebookError keys_damaged."""
    return bytes_of(slot, "salt", _SALT)


def bytes_of(slot: Slot, name: str, length: int) -> bytes:
    """Return the bytes that a slot gives as hexadecimal digits; raise NotebookError keys_damaged."""
    try:
        found = bytes.fromhex(slot[name])
    except (KeyError, TypeError, ValueError) as error:
        raise NotebookError("keys_damaged") from error
    if len(found) != length:
        raise NotebookError("keys_damaged")
    return found


def _authenticated(about: Slot) -> bytes:
    return json.dumps({"format": _FORMAT, **about}, sort_keys=True, separators=(",", ":")).encode()
