"""Who was forgotten, by random ids alone, in a small file beside a notebook: against copies from before.

The ids stand in the notebook too. A copy from before holds the person and not the id, but lies beside this file
or is put in the place of a notebook that does; so it is known, when it is opened, who has to go from it once more.

Each notebook seals its own list with a key that comes from its data key: who can write into the folder, and no
more, can have nobody forgotten. A folder of copies may serve several notebooks, so a file holds a list for each.
Files of earlier versions hold one list without a seal; whether it is believed is for the notebook to say.
"""

import hmac
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from connector_app.store.files import replace_durably
from connector_app.store.key_slots import DataKey

#: Where a folder of copies keeps them, for whoever goes back to one of them somewhere else.
IN_FOLDER = "forgotten.json"
_FORMAT = 2
_ID_DIGITS = 32
_MOST_BYTES = 4 * 1024 * 1024
_KEY, _MARK = 32, 8
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listed:
    """The ids of one notebook in a file: those it sealed, and those that nobody did.

    `forged` says that a list which claims to be the notebook's is not as the notebook wrote it.
    """

    sealed: frozenset[str] = frozenset()
    unsealed: frozenset[str] = frozenset()
    forged: bool = False


class ForgottenList:
    """The file at a path, as one notebook reads and writes it; without a key nothing in it can be sealed."""

    def __init__(self, path: Path, data_key: DataKey | None) -> None:
        """`data_key` is the notebook's, None for an unencrypted sample."""
        self._path = path
        self._key = _derived(data_key, b"connector forgotten ids", _KEY) if data_key else None
        self._mark = _derived(data_key, b"connector forgotten mark", _MARK).hex() if data_key else None

    def read(self) -> Listed:
        """Return what the file says of this notebook; a file that cannot be understood is put aside."""
        lists = self._lists()
        unsealed = [each["ids"] for each in lists if "of" not in each]
        ours = [each for each in lists if self._key and each.get("of") == self._mark]
        good = [each["ids"] for each in ours if self._fits(each)]
        return Listed(frozenset().union(*good), frozenset().union(*unsealed), forged=len(good) < len(ours))

    def remember(self, ids: Iterable[str], *, sealed: bool = True) -> None:
        """Add ids to the notebook's list, durably; nothing is written when it holds them all.

        Without a seal they are for the notebook to decide about when it is opened.
        """
        listed, sealed = self.read(), sealed and self._key is not None
        known = listed.sealed if sealed else listed.unsealed
        wanted = known | frozenset(ids)
        if wanted != known:
            self._write(wanted, own=sealed)

    def drop_unsealed(self) -> None:
        """Take away what nobody sealed, and what only claims to be; the file is kept aside as it was."""
        lists = self._lists()
        good = [each for each in lists if "of" in each and (each["of"] != self._mark or self._fits(each))]
        if len(good) < len(lists):
            replace_durably(self._aside, self._path.read_bytes())
            self._save(good)

    @property
    def _aside(self) -> Path:
        return self._path.with_name(self._path.name + ".damaged")

    def _lists(self) -> list[Mapping[str, Any]]:
        try:
            with self._path.open("rb") as file:
                content = file.read(_MOST_BYTES)
        except FileNotFoundError:
            return []
        lists = _understood(content)
        if lists is None:
            _log.warning("the list of forgotten ids was damaged and is put aside")
            self._path.replace(self._aside)
            return []
        return lists

    def _write(self, ids: frozenset[str], *, own: bool) -> None:
        """Put a list in the place of the one of its sort."""
        others = [each for each in self._lists() if each.get("of") != (self._mark if own else None)]
        fresh: dict[str, Any] = {"ids": sorted(ids)}
        if own:
            fresh |= {"of": self._mark, "seal": self._seal(fresh["ids"])}
        self._save([*others, fresh])

    def _save(self, lists: list[Mapping[str, Any]]) -> None:
        replace_durably(self._path, json.dumps({"format": _FORMAT, "lists": lists}, indent=1).encode())

    def _fits(self, listed: Mapping[str, Any]) -> bool:
        return hmac.compare_digest(str(listed.get("seal")).encode(), self._seal(sorted(listed["ids"])).encode())

    def _seal(self, ids: list[str]) -> str:
        return hmac.new(self._key or b"", json.dumps(ids).encode(), sha256).hexdigest()


def _derived(data_key: DataKey, purpose: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, data_key.salt, purpose).derive(data_key.key)


def _understood(content: bytes) -> list[Mapping[str, Any]] | None:
    """Return the lists of a file, None when it holds anything else; earlier versions wrote one, unsealed."""
    try:
        found = json.loads(content)
        lists = found["lists"] if "lists" in found else [{"ids": found["ids"]}]
        whole = all(len(bytes.fromhex(id_)) * 2 == _ID_DIGITS for each in lists for id_ in each["ids"])
        named = all(isinstance(each.get("of", ""), str) for each in lists)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return lists if whole and named else None
