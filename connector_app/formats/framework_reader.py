"""Reads the file of a framework pack in bounds: plain JSON of a modest size, in which nothing is hidden."""

import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from connector_app.domain.errors import FileTrouble

#: The longest framework that is shipped takes 10 kB.
MOST_BYTES = 512_000
DEEPEST = 8
# What turns the direction of writing around, hides, or ends a line makes a label say what it does not.
_STRANGE = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")
_MARKUP = re.compile(r"<\s*[/!?a-zA-Z]")


def read_framework(path: Path) -> Mapping[str, Any]:
    """Return a pack as it was parsed; raise FileTrouble when the file is none, and change nothing."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileTrouble("file_unreadable", file=path.name) from error
    if len(data) > MOST_BYTES:
        raise FileTrouble("pack_too_large", file=path.name)
    try:
        found = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise FileTrouble("pack_not_json", file=path.name) from error
    if not isinstance(found, dict) or "code" not in found or "items" not in found:
        raise FileTrouble("pack_foreign", file=path.name)
    _check(found, path.name)
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _no_number(name: str) -> float:
    raise ValueError(name)


def _check(found: object, name: str) -> None:
    """Raise FileTrouble when something lies too deep, or a text holds what no label needs."""
    level = [found]
    for _ in range(DEEPEST):
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                below += [*value, *value.values()]
            elif isinstance(value, list):
                below += value
            elif isinstance(value, str) and _is_strange(value):
                raise FileTrouble("pack_strange_letters", file=name)
        level = below
    if level:
        raise FileTrouble("pack_foreign", file=name)


def _is_strange(text: str) -> bool:
    return bool(_MARKUP.search(text)) or any(
        (kind := unicodedata.category(letter)) in _STRANGE or (kind == "Cf" and letter not in _JOINERS)
        for letter in text
    )
