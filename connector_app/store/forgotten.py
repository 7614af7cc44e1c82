"""Who was forgotten, by random ids alone, in a small file beside a notebook: against copies from before.

The ids stand in the notebook too. A copy from before holds the person and not the id, but lies beside this file
or is put in the place of a notebook that does; so it is known, when it is opened, who has to go from it once more.
"""

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from connector_app.store.files import replace_durably

#: Where a folder of copies keeps them, for whoever goes back to one of them somewhere else.
IN_FOLDER = "forgotten.json"
_FORMAT = 1
_ID_DIGITS = 32
_MOST_BYTES = 4 * 1024 * 1024
_log = logging.getLogger(__name__)


def forgotten(path: Path) -> frozenset[str]:
    """Return the ids in a file, none when there is no such file; one that cannot be understood is put aside."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES)
    except FileNotFoundError:
        return frozenset()
    ids = _ids(content)
    if ids is None:
        _log.warning("the list of forgotten ids was damaged and is put aside")
        path.replace(path.with_name(path.name + ".damaged"))
        return frozenset()
    return ids


def remember(path: Path, ids: Iterable[str]) -> None:
    """Add ids to a file, durably; nothing is written when it holds them all."""
    known = forgotten(path)
    wanted = known | frozenset(ids)
    if wanted != known:
        replace_durably(path, json.dumps({"format": _FORMAT, "ids": sorted(wanted)}, indent=1).encode())


def _ids(content: bytes) -> frozenset[str] | None:
    """Return the ids of a file, None when it holds anything else."""
    try:
        ids = json.loads(content)["ids"]
        whole = all(len(bytes.fromhex(id_)) * 2 == _ID_DIGITS for id_ in ids)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return frozenset(ids) if whole else None
