"""Reads the words with which consent is asked for, and who keeps the notebook they are said for."""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from connector_app import paths
from connector_app.application.ports import Notebook
from connector_app.domain.wording import Keeper, Wordings, read_wordings

#: Settings of the notebook: its keeper, and whoever wrote down an answer last.
KEEPER_NAME, KEEPER_CONTACT, RECORDED_BY = "keeper_name", "keeper_contact", "recorded_by"
_FILE = "consent.json"


@dataclass(frozen=True, slots=True)
class Asking:
    """What it takes to ask for consent: the words, in whose name, and who writes the answers down."""

    wordings: Wordings
    keeper: Keeper = field(default_factory=Keeper)
    recorded_by: str = ""


def load_wordings(folder: Path) -> Wordings:
    """Return the wordings of a folder; OSError, KeyError or ValueError say that the installation is broken."""
    return read_wordings(json.loads((folder / _FILE).read_text(encoding="utf-8")))


@cache
def wordings() -> Wordings:
    """Return the wordings that are shipped; they are read once."""
    return load_wordings(paths.resources() / "wordings")


def asking_of(notebook: Notebook) -> Asking:
    """Return what it takes to ask for consent in a notebook."""
    return Asking(wordings(), keeper_of(notebook), notebook.setting(RECORDED_BY) or "")


def keeper_of(notebook: Notebook) -> Keeper:
    """Return who keeps a notebook, as far as it was said."""
    return Keeper(notebook.setting(KEEPER_NAME) or "", notebook.setting(KEEPER_CONTACT) or "")


def keep_keeper(notebook: Notebook, keeper: Keeper) -> None:
    """Remember who keeps a notebook."""
    notebook.keep_setting(KEEPER_NAME, keeper.name)
    notebook.keep_setting(KEEPER_CONTACT, keeper.contact)
