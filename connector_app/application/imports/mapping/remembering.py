"""Remembers in a notebook what the columns of a file held, by its headings, so that nobody is asked twice."""

import hashlib
import json
from typing import Any

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping.heading_rows import headings_of
from connector_app.application.imports.mapping.roles import ROLES, Mapping
from connector_app.application.imports.tables import Sheet
from connector_app.application.ports import Notebook

_SETTING = "import_mappings"
#: So many headings are remembered, the latest used; how far down they are looked for again.
_MOST = 40
_LOOKED_AT = 25


def remember(notebook: Notebook, sheet: Sheet, mapping: Mapping) -> None:
    """Keep a mapping for the next file of these headings; one without headings is not kept.

    What is kept are the roles and a digest of the headings, never their words.
    """
    if mapping.heading is None or not any(headings_of(sheet, mapping.heading)):
        return
    digest = _digest(headings_of(sheet, mapping.heading))
    kept = _kept(notebook)
    kept.pop(digest, None)
    kept[digest] = {"content": mapping.content.value, "roles": mapping.roles, "recognised": mapping.recognised}
    latest = dict(list(kept.items())[-_MOST:])
    notebook.keep_setting(_SETTING, json.dumps(latest, ensure_ascii=False))


def remembered(notebook: Notebook, sheet: Sheet, content: Content | None = None) -> Mapping | None:
    """Return the mapping last used for these headings, None when there is none, or none as `content`."""
    kept = _kept(notebook)
    if not kept:
        return None
    for heading in range(min(len(sheet.rows), _LOOKED_AT)):
        found = kept.get(_digest(headings_of(sheet, heading)))
        if found and (mapping := _mapping(heading, found)) and content in (None, mapping.content):
            return mapping
    return None


def _kept(notebook: Notebook) -> dict[str, Any]:
    try:
        kept = json.loads(notebook.setting(_SETTING) or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _mapping(heading: int, found: Any) -> Mapping | None:
    """Return a kept mapping, None when it is not of this version's roles."""
    try:
        content = Content(found["content"])
        roles = tuple(found["roles"])
        recognised = str(found["recognised"])
    except (KeyError, TypeError, ValueError):
        return None
    known = {"", *ROLES[content]}
    return Mapping(content, heading, roles, recognised) if all(role in known for role in roles) else None


def _digest(headings: list[str]) -> str:
    said = "\x1f".join(" ".join(heading.split()).casefold() for heading in headings)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]
