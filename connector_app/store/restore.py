"""Going back to a copy so that, cut short anywhere, the old notebook is there or the new one, never half of each.

The copy is first written whole beside the notebook and checked. Then one small file, ``.<name>.restoring``, says
that it is to take the notebook's place: from that moment on it does, by whoever opens the notebook next, however
often the machine stops meanwhile. What was there before lies in a folder of its own afterwards.
"""

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from connector_app.application.ports import Told
from connector_app.domain.errors import NotebookError
from connector_app.store import files
from connector_app.store.files import Beside
from connector_app.store.inside import inside_of
from connector_app.store.keys import DataKey

_BLOCK = 1024 * 1024


def put_in_place(
    copy: Path,
    notebook: Path,
    data_key: DataKey | None,
    keys: Path | None,
    now: datetime,
    told: Told,
) -> Path | None:
    """Put a copy in a notebook's place under a lock that is held; return the folder with what was there before.

    `keys` is the file of keys to put beside it, None where the present one stays. NotebookError: notebook_damaged
    when the copy is not whole, and as writing does; nothing is changed then. What `told` raises calls it off.
    """
    fresh = _Fresh(notebook)
    fresh.remove()
    try:
        _write_out(copy, fresh.notebook, told)
        _check(fresh.notebook, data_key, lambda: told(0.5), copy.name)
        if keys is not None:
            files.replace_durably(fresh.keys, keys.read_bytes())
        aside = _free_folder(notebook, now)
        told(0.9)
        files.replace_durably(fresh.decision, json.dumps({"aside": aside}).encode())
    except BaseException:
        fresh.remove()
        raise
    return finish(notebook)


def finish(notebook: Path) -> Path | None:
    """Carry out what was decided before; return the folder with the files from before, None for nothing.

    Every step may already have been done by somebody who was cut short.
    """
    fresh = _Fresh(notebook)
    if not fresh.decision.exists():
        return None
    beside = Beside(notebook)
    aside = notebook.with_name(json.loads(fresh.decision.read_bytes())["aside"])
    if fresh.notebook.exists():
        aside.mkdir(mode=0o700, exist_ok=True)
        for path in (beside.log, beside.index):
            if path.exists():
                path.replace(aside / path.name)
        _set_aside(notebook, aside)
        _set_aside(beside.keys, aside)
        files.sync_folder(aside)
        files.sync_folder(notebook.parent)
        if fresh.keys.exists():
            fresh.keys.replace(beside.keys)
        fresh.notebook.replace(notebook)
        files.sync_folder(notebook.parent)
    fresh.decision.unlink()
    with suppress(OSError):  # there was nothing to put into it
        aside.rmdir()
    files.sync_folder(notebook.parent)
    return aside if aside.exists() else None


class _Fresh:
    """The files that are about to take a notebook's place, and the one that says so."""

    def __init__(self, notebook: Path) -> None:
        self.notebook = notebook.with_name(f".{notebook.name}.fresh")
        self.keys = notebook.with_name(f".{notebook.name}.fresh-keys")
        self.decision = notebook.with_name(f".{notebook.name}.restoring")

    def remove(self) -> None:
        """Take away what was not decided."""
        for path in (self.decision, self.notebook, self.keys):
            path.unlink(missing_ok=True)


def is_decided(notebook: Path) -> bool:
    """Tell whether a copy is to take the notebook's place, and was kept from it so far."""
    return _Fresh(notebook).decision.exists()


def _write_out(copy: Path, fresh: Path, told: Told) -> None:
    files.create_private(fresh)
    size = max(1, copy.stat().st_size)
    with copy.open("rb") as source, fresh.open("r+b") as target:
        while block := source.read(_BLOCK):
            target.write(block)
            told(0.5 * min(1.0, target.tell() / size))
        target.flush()
        os.fsync(target.fileno())


def _check(fresh: Path, data_key: DataKey | None, went_on: Callable[[], None], name: str) -> None:
    try:
        inside_of(fresh, data_key, went_on)
    except NotebookError as error:
        raise NotebookError(error.code, file=name) from error


def _set_aside(path: Path, aside: Path) -> None:
    """Let a file lie in the folder too, under its name; the one in place stays until another takes it."""
    target = aside / path.name
    if not path.exists() or target.exists():
        return
    try:
        os.link(path, target)
    except OSError:  # a memory stick knows no links: then it is a copy, named when it is whole
        part = target.with_name(f".{path.name}.part")
        part.unlink(missing_ok=True)
        files.create_private(part)
        shutil.copyfile(path, part)
        part.replace(target)


def _free_folder(notebook: Path, now: datetime) -> str:
    """Return a name for a folder that is not there yet."""
    name = first = f"{notebook.stem} put aside {now.strftime('%Y-%m-%d %H%M')}"
    number = 1
    while notebook.with_name(name).exists():
        number += 1
        name = f"{first} ({number})"
    return name


def bring_keys_back(notebook: Path, keys: Path, now: datetime) -> None:
    """Put a copy's keys beside a notebook that lost its own; damaged ones are kept under another name."""
    beside = Beside(notebook)
    content = keys.read_bytes()
    if beside.keys.exists():
        kept = beside.keys.with_name(f"{beside.keys.name} {now.strftime('%Y-%m-%d %H%M%S')}")
        files.replace_durably(kept, beside.keys.read_bytes())
    files.replace_durably(beside.keys, content)
