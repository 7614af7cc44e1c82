"""A framework pack in the place of an earlier one: newer, of the same kind, and losing no code that was used."""

import re
from collections.abc import Mapping
from typing import Any

from connector_app.domain.errors import Refused
from connector_app.domain.vocabulary import NOT_KNOWN, PREFER_NOT_TO_SAY, CodeList, ListKind

#: Lists whose codes the program itself acts upon; nobody outside decides about them.
OF_THE_PROGRAM = frozenset(
    {
        ListKind.THEME, ListKind.EXCHANGE, ListKind.AGE, ListKind.AGE_OF_SUMMARY, ListKind.CHECK_IN,
        ListKind.INSIGHT, ListKind.ORGANISATION, ListKind.DEPRIVATION,
    }
)  # fmt: skip
_ASKED_OF_PEOPLE = frozenset({ListKind.EQUALITY, ListKind.LANGUAGE})
# A published scale may not lose its licence, a delicate item its care, because a later pack forgets to say so.
_STAYS = ("sensitive", "views", "found_by")


def is_newer(version: str, than: str) -> bool:
    """Tell whether a version is later than another, by their numbers: 2022-24 before 2025, 1.9 before 1.10."""
    return _numbers(version) > _numbers(than)


def check_update(fresh: CodeList, known: CodeList | None) -> None:
    """Raise Refused when a pack may not come in beside or in the place of the one that is known."""
    if fresh.kind in OF_THE_PROGRAM or (known is not None and known.kind in OF_THE_PROGRAM):
        raise Refused("pack_of_program", pack=fresh.code)
    in_force = {item.code for item in fresh.items if item.active}
    if fresh.kind in _ASKED_OF_PEOPLE and not {PREFER_NOT_TO_SAY, NOT_KNOWN} <= in_force:
        raise Refused("pack_without_choice", pack=fresh.code)
    if known is None:
        return
    if fresh.kind != known.kind:
        raise Refused("pack_of_other_kind", pack=fresh.code, title=known.title)
    if fresh.version == known.version:
        raise Refused("pack_there", pack=fresh.code, version=fresh.version)
    if not is_newer(fresh.version, known.version):
        raise Refused("pack_older", pack=fresh.code, version=fresh.version, known=known.version)


def updated(fresh: Mapping[str, Any], known: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return a pack with what the one before it had and it has not: out of force, naming what replaced it.

    Both are parsed packs that were read without error. An item names with ``replaces`` the earlier ones.
    """
    if known is None:
        return dict(fresh)
    before = {item["code"]: item for item in known["items"]}
    items = [_with_care(item, before.get(item["code"], {})) for item in fresh["items"]]
    here = {item["code"] for item in items}
    heirs = {old: item["code"] for item in items for old in item.get("replaces", ()) if isinstance(old, str)}
    for code, item in before.items():
        if code not in here:
            heir = heirs.get(code) or item.get("replaced_by")
            items.append({**item, "active": False, **({"replaced_by": heir} if heir else {})})
    return {**fresh, "items": items, **({"licensed": True} if known.get("licensed") else {})}


def _with_care(item: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    kept = {field: before[field] for field in _STAYS if field in before and field not in item}
    careful = {"sensitive": True} if before.get("sensitive") else {}
    return {**item, **kept, **careful}


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(digits[:9]) for digits in re.findall(r"[0-9]+", version))
