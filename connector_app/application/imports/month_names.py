"""The names of months in the languages of files, read from ``resources/headings``: one file a language."""

import json
from functools import cache

from connector_app import paths
from connector_app.domain.folding import fold


def month_of(name: str) -> int:
    """Return the number of a month by its folded name, whole or short; 0 when it is none."""
    return _months().get(name, 0)


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for path in sorted((paths.resources() / "headings").glob("*.json")):
        for number, names in enumerate(json.loads(path.read_text(encoding="utf-8")).get("months", ()), 1):
            for name in names:
                found.setdefault(fold(name), number)
    return found
