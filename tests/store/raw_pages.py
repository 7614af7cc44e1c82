"""What lies on the pages of an encrypted notebook, read by a few lines that share nothing with the program's."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from connector_app.store.files import Beside
from connector_app.store.keys import unwrap
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, WORDLIST

_PAGE, _LOG_HEADER, _FRAME_HEADER = 4096, 32, 24


def decrypted(path: Path) -> bytes:
    """Return every page of a notebook of the factory and of its log, one after the other, in small letters."""
    key = unwrap(Beside(path).keys, PASSPHRASE, read_wordlist(WORDLIST)).key
    whole = path.read_bytes()
    pages = [whole[at : at + _PAGE] for at in range(0, len(whole), _PAGE)]
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes()[_LOG_HEADER:] if log.exists() else b""
    pages += [
        frames[at + _FRAME_HEADER : at + _FRAME_HEADER + _PAGE]
        for at in range(0, len(frames), _FRAME_HEADER + _PAGE)
    ]
    plain = [
        Cipher(algorithms.AES(key), modes.CBC(page[-80:-64]))
        .decryptor()
        .update(page[16 if number == 0 else 0 : -80])
        for number, page in enumerate(pages)
    ]
    return b"".join(plain).lower()
