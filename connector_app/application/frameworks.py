"""Reads the lists that change by outside decree (themes, features, age bands ...) from a folder of JSON packs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from connector_app.domain.vocabulary import Vocabulary, vocabulary_of

_INDEX = "frameworks.json"


@dataclass(frozen=True, slots=True)
class Framework:
    """What is known of one framework; `pack` is the code of the list shipped for it, `view` a part of it."""

    code: str
    title: str
    version: str
    kind: str
    default: bool
    source: str
    pack: str | None = None
    view: str | None = None


def load_vocabulary(folder: Path) -> Vocabulary:
    """Return all lists of a folder; OSError, KeyError or ValueError say that the installation is broken."""
    return vocabulary_of(_parsed(path) for path in sorted(folder.glob("*.json")) if path.name != _INDEX)


def load_frameworks(folder: Path) -> tuple[Framework, ...]:
    """Return the frameworks that the lists and reports refer to, in the order of the index."""
    return tuple(Framework(**raw) for raw in _parsed(folder / _INDEX)["frameworks"])


def _parsed(path: Path) -> Mapping[str, Any]:
    parsed: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return parsed
