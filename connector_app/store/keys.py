"""The data key, wrapped: `keys.json` beside the notebook holds one slot for the passphrase, one for the words.

A slot is AES-256-GCM over the data key; what it says about itself (kind, cost, salt) is authenticated with it.
"""

import json
import os
import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from connector_app.domain.errors import NotebookError
from connector_app.store.files import replace_durably
from connector_app.store.recovery_words import ENTROPY_BYTES, RecoveryWords

_FORMAT = 1
_MIB = 1024  # KiB, the unit of Argon2
_LEAST_KIB, _MOST_KIB = 19 * _MIB, 1024 * _MIB
_MOST_PASSES, _MOST_LANES = 20, 16
_MOST_BYTES = 64 * 1024  # a keys file is under 2 KB
_DATA_KEY, _HEADER_SALT, _SLOT_SALT, _NONCE = 32, 16, 16, 12


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one Argon2id derivation costs: KiB of memory, passes over it, lanes in parallel."""

    memory_kib: int = 64 * _MIB
    passes: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Raise NotebookError outside 19 MiB-1 GiB, 1-20 passes, 1-16 lanes: a file may not ask for more."""
        if not (
            _LEAST_KIB <= self.memory_kib <= _MOST_KIB
            and 1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
        ):
            raise NotebookError("keys_refused")


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


def measured_cost(clock: Callable[[], float] = time.perf_counter) -> KdfCost:
    """Return a cost of about a second on this machine: memory doubled from 64 MiB, at most 256 MiB."""
    cost = KdfCost()
    began = clock()
    _from_passphrase("measure", b"\0" * _SLOT_SALT, cost)
    seconds, memory = clock() - began, cost.memory_kib
    while memory < 256 * _MIB and seconds * 2 <= 1.0:
        seconds, memory = seconds * 2, memory * 2
    return KdfCost(memory, cost.passes, cost.lanes)


def write_keys(
    path: Path, data_key: DataKey, passphrase: str, cost: KdfCost, words: RecoveryWords
) -> tuple[str, ...]:
    """Write the file of both slots and return the twelve words, which are kept nowhere."""
    entropy = os.urandom(ENTROPY_BYTES)
    salt = os.urandom(_SLOT_SALT)
    by_passphrase = {"kind": "passphrase", "salt": salt.hex(), **asdict(cost)}
    by_words = {"kind": "recovery", "salt": salt.hex()}
    slots = [
        _wrap(by_passphrase, _from_passphrase(passphrase, salt, cost), data_key),
        _wrap(by_words, _from_entropy(entropy, salt), data_key),
    ]
    replace_durably(path, json.dumps({"format": _FORMAT, "slots": slots}, indent=1).encode())
    return words.of(entropy)


def unwrap(path: Path, secret: str, words: RecoveryWords) -> DataKey:
    """Return the data key for the passphrase or the twelve words; raise NotebookError.

    Codes: keys_damaged, keys_refused (a cost beyond all reason, before it is paid), wrong_passphrase,
    recovery_words_wrong (they are words of the list, but not these).
    """
    slots = _read_slots(path)
    entropy = words.entropy(secret)
    if entropy is not None:
        for slot in slots:
            if slot["kind"] == "recovery" and (found := _open_slot(slot, _from_entropy(entropy, _salt(slot)))):
                return found
    for slot in slots:
        if slot["kind"] == "passphrase":
            found = _open_slot(slot, _from_passphrase(secret, _salt(slot), _cost(slot)))
            if found:
                return found
    raise NotebookError("recovery_words_wrong" if words.look_meant(secret) else "wrong_passphrase")


def _from_passphrase(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    cost.check()
    normal = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(normal, salt, cost.passes, cost.memory_kib, cost.lanes, _DATA_KEY, Type.ID)


def _from_entropy(entropy: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), _DATA_KEY, salt, b"connector recovery slot").derive(entropy)


def _wrap(about: Mapping[str, Any], wrapping: bytes, data_key: DataKey) -> dict[str, Any]:
    nonce = os.urandom(_NONCE)
    sealed = AESGCM(wrapping).encrypt(nonce, data_key.key + data_key.salt, _authenticated(about))
    return {**about, "nonce": nonce.hex(), "wrapped": sealed.hex()}


def _open_slot(slot: Mapping[str, Any], wrapping: bytes) -> DataKey | None:
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


def _authenticated(about: Mapping[str, Any]) -> bytes:
    return json.dumps({"format": _FORMAT, **about}, sort_keys=True, separators=(",", ":")).encode()


def _read_slots(path: Path) -> list[dict[str, Any]]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise NotebookError("keys_damaged")
        content = json.loads(path.read_bytes())
        slots = [slot for slot in content["slots"] if slot["kind"] in ("passphrase", "recovery")]
    except FileNotFoundError as error:
        raise NotebookError("keys_missing") from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotebookError("keys_damaged") from error
    if not slots:
        raise NotebookError("keys_damaged")
    return slots


def _salt(slot: Mapping[str, Any]) -> bytes:
    try:
        salt = bytes.fromhex(slot["salt"])
    except (KeyError, TypeError, ValueError) as error:
        raise NotebookError("keys_damaged") from error
    if len(salt) != _SLOT_SALT:
        raise NotebookError("keys_damaged")
    return salt


def _cost(slot: Mapping[str, Any]) -> KdfCost:
    try:
        numbers = [slot[name] for name in ("memory_kib", "passes", "lanes")]
    except KeyError as error:
        raise NotebookError("keys_damaged") from error
    if not all(type(number) is int for number in numbers):
        raise NotebookError("keys_damaged")
    cost = KdfCost(*numbers)
    cost.check()
    return cost
