"""Reads the lists that change by outside decree (themes, features, age bands ...) from a folder of JSON packs."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from connector_app import paths
from connector_app.domain.pack import vocabulary_of
from connector_app.domain.vocabulary import Vocabulary

#: A framework pack as it was parsed.
Pack = Mapping[str, Any]


@cache
def shipped() -> Mapping[str, Pack]:
    """Return the shipped packs by code, read once; OSError or ValueError say that the installation is broken."""
    return _packs(paths.resources() / "frameworks")


@cache
def shipped_vocabulary() -> Vocabulary:
    """Return the lists of the shipped packs."""
    return vocabulary_of(shipped().values())


def load_vocabulary(folder: Path) -> Vocabulary:
    """Return all lists of a folder; OSError, ValueError or FileTrouble say that the installation is broken."""
    return vocabulary_of(_packs(folder).values())


def _packs(folder: Path) -> dict[str, Pack]:
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return {pack["code"]: pack for pack in found}
