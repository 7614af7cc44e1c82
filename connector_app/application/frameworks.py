"""Reads the lists that change by outside decree (themes, features, age bands ...) from a folder of JSON packs."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from connector_app.domain.pack import vocabulary_of
from connector_app.domain.vocabulary import Vocabulary


def shipped_packs(folder: Path) -> list[Mapping[str, Any]]:
    """Return the packs of a folder, parsed; OSError or ValueError say that the installation is broken."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def load_vocabulary(folder: Path) -> Vocabulary:
    """Return all lists of a folder; OSError, ValueError or FileTrouble say that the installation is broken."""
    return vocabulary_of(shipped_packs(folder))
