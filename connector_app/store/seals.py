"""What only the holder of a ledger's key can make: seals of releases, and what is kept instead of a person.

BLAKE2b with a key is a message authentication code by itself (RFC 7693); seals and tokens are told apart by its
personalisation, so that neither can pass for the other. The key never leaves the store.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b

_SEAL, _SEAL_BYTES = b"release seal", 32
_TOKEN, _TOKEN_BYTES = b"party token", 16


def seal_of(secret: bytes, before: bytes, row: Sequence[object], cells: Iterable[Sequence[object]]) -> bytes:
    """Return the seal of a release, as its rows are stored, after the seal `before`."""
    content = json.dumps([list(row), [list(cell) for cell in cells]], separators=(",", ":"))
    mac = blake2b(key=secret, digest_size=_SEAL_BYTES, person=_SEAL)
    mac.update(len(before).to_bytes(4) + before)
    mac.update(content.encode("ascii"))
    return mac.digest()


def token_of(secret: bytes, party: bytes) -> bytes:
    """Return what is kept instead of a person whose random id is `party`."""
    return blake2b(party, key=secret, digest_size=_TOKEN_BYTES, person=_TOKEN).digest()
