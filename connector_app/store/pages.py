"""Every page of a notebook's file and of its write-ahead log, decrypted by our own hand.

SQLCipher 4 keeps in the last 80 bytes of a page what AES-256-CBC began with (16) and an HMAC-SHA512 (64) over
the cipher text, that beginning and the page's number; the first 16 bytes of the file are the salt. So no cache,
no query and no driver stands between what is on the disk and whoever looks for something in it.
"""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import pbkdf2_hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from connector_app.store.files import PAGE
from connector_app.store.key_slots import DataKey

_SALT, _IV, _MAC = 16, 16, 64
_MAC_SALT = 0x3A
_LOG_HEADER, _FRAME_HEADER = 32, 24


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it lies on the disk; `content` is None when it cannot be read with the notebook's key."""

    number: int
    content: bytes | None


class PageReader:
    """Reads the pages of files that belong to one key; without a key they lie there in the open."""

    def __init__(self, data_key: DataKey | None) -> None:
        """`data_key` is None for an unencrypted sample."""
        self._key = data_key
        if data_key is not None:
            salt = bytes(byte ^ _MAC_SALT for byte in data_key.salt)
            self._mac_key = pbkdf2_hmac("sha512", data_key.key, salt, 2, len(data_key.key))

    def pages_of(self, notebook: Path) -> Iterator[Page]:
        """Yield each page of a notebook's file."""
        with notebook.open("rb") as file:
            number = 0
            while raw := file.read(PAGE):
                number += 1
                yield Page(number, self._read(number, raw))

    def frames_of(self, log: Path) -> Iterator[Page]:
        """Yield each page that a write-ahead log holds, none when there is no log."""
        if not log.exists():
            return
        with log.open("rb") as file:
            file.read(_LOG_HEADER)
            while header := file.read(_FRAME_HEADER):
                number = int.from_bytes(header[:4])
                yield Page(number, self._read(number, file.read(PAGE)))

    def _read(self, number: int, raw: bytes) -> bytes | None:
        if len(raw) < PAGE:
            return None
        if self._key is None:
            return raw
        begins, ends = (_SALT if number == 1 else 0), PAGE - _IV - _MAC
        cipher, start, mac = raw[begins:ends], raw[ends : ends + _IV], raw[ends + _IV :]
        sealed = hmac.digest(self._mac_key, cipher + start + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(sealed, mac):
            return None
        decryptor = Cipher(algorithms.AES(self._key.key), modes.CBC(start)).decryptor()
        return decryptor.update(cipher) + decryptor.finalize()
