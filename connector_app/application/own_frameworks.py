"""The frameworks of a notebook: those that are shipped, and packs taken in later, kept in it and its copies."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from connector_app.application.frameworks import Pack, shipped, shipped_vocabulary
from connector_app.application.ports import Notebook
from connector_app.domain.errors import Refused, UserError
from connector_app.domain.pack import read_pack, vocabulary_of
from connector_app.domain.pack_update import check_update, is_newer, updated
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

FRAMEWORK_TAKEN = QT_TRANSLATE_NOOP("Commands", "Take in a framework")
FRAMEWORK_REMOVED = QT_TRANSLATE_NOOP("Commands", "Take a framework out again")
_SETTING = "framework:"


@dataclass(frozen=True, slots=True)
class OwnFramework:
    """A framework of a notebook; `taken_on` is the day it was taken in, None for one that is shipped.

    A `damaged` one was taken in and cannot be read, perhaps because a later version of the program did it.
    """

    found: CodeList | None
    code: str
    taken_on: date | None = None
    shipped: bool = False
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a pack in does: the list as it will be, the one before, which codes are new or out of force.

    `whole` is what is kept: the pack with what the one before it had.
    """

    found: CodeList
    before: CodeList | None
    whole: Pack
    new: tuple[str, ...]
    ended: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    pack: Pack
    taken_on: date


def vocabulary_in(notebook: Notebook) -> Vocabulary:
    """Return the lists in force in a notebook; a pack that cannot be read is left out and in nobody's way."""
    kept = _kept(notebook)
    if not kept:
        return shipped_vocabulary()
    found = vocabulary_of(_in_force(kept).values()).lists
    return Vocabulary({code: replace(each, own=bool(kept.get(code))) for code, each in found.items()})


def frameworks_of(notebook: Notebook) -> list[OwnFramework]:
    """Return the frameworks of a notebook by their titles, those that cannot be read first."""
    vocabulary, kept = vocabulary_in(notebook), _kept(notebook)
    damaged = [
        OwnFramework(None, code, shipped=code in shipped(), damaged=True)
        for code, one in kept.items()
        if one is None or code not in vocabulary.lists
    ]
    found = [
        OwnFramework(
            one, code, taken_on=own.taken_on if (own := kept.get(code)) else None, shipped=code in shipped()
        )
        for code, one in vocabulary.lists.items()
    ]
    return [*damaged, *sorted(found, key=lambda one: one.found.title if one.found else "")]


def compare(notebook: Notebook, pack: Pack) -> Taken:
    """Return what taking a pack in would do; FileTrouble or Refused say why it cannot be."""
    fresh = read_pack(pack)
    packs = _in_force(_kept(notebook))
    known = packs.get(fresh.code)
    before = read_pack(known) if known is not None else None
    check_update(fresh, before)
    whole = updated(pack, known)
    found = vocabulary_of({**packs, fresh.code: whole}.values()).lists[fresh.code]
    then = {item.code for item in before.items if item.active} if before else set()
    now = {item.code for item in found.items if item.active}
    return Taken(found, before, whole, tuple(sorted(now - then)), tuple(sorted(then - now)))


def take_in(notebook: Notebook, pack: Pack, today: date, via: str = "") -> Taken:
    """Keep a pack in the notebook; FileTrouble or Refused say why not, and nothing is changed then."""
    taken = compare(notebook, pack)
    kept = json.dumps({"taken_on": today.isoformat(), "pack": taken.whole}, ensure_ascii=False)
    notebook.keep_setting(_SETTING + taken.found.code, kept)
    notebook.note(FRAMEWORK_TAKEN, via=via)
    return taken


def remove(notebook: Notebook, code: str, via: str = "") -> None:
    """Take a pack out again: the shipped one is in force then, or none; Refused while its own codes are used."""
    kept = _kept(notebook)
    if code not in kept:
        raise Refused("pack_not_taken", pack=code)
    own = shipped().get(code)
    stay = set(read_pack(own).by_code) | {""} if own else set()
    used = sorted(notebook.reader.codes_in_use(code) - stay)
    if used:
        raise Refused("pack_in_use", pack=code, codes=", ".join(filter(None, used[:5])) or code)
    notebook.keep_setting(_SETTING + code, "")
    notebook.note(FRAMEWORK_REMOVED, via=via)


def _kept(notebook: Notebook) -> dict[str, _Kept | None]:
    """Return what was taken in by code; None stands for what cannot be read."""
    found: dict[str, _Kept | None] = {}
    for name, value in notebook.settings().items():
        if name.startswith(_SETTING) and value:
            found[name.removeprefix(_SETTING)] = _read_kept(value)
    return found


def _read_kept(value: str) -> _Kept | None:
    try:
        told = json.loads(value)
        pack = told["pack"]
        read_pack(pack)
        return _Kept(pack, date.fromisoformat(told["taken_on"]))
    except (ValueError, KeyError, TypeError, RecursionError, UserError):
        return None


def _in_force(kept: Mapping[str, _Kept | None]) -> dict[str, Pack]:
    """Return the packs in force by code: shipped ones, and in their place or beside them those taken in.

    Where the program ships a later version by now, that one is in force, with the codes of both.
    """
    packs: dict[str, Pack] = dict(shipped())
    for code, one in kept.items():
        if one is None:
            continue
        own = packs.get(code)
        later = own is not None and is_newer(str(own["version"]), str(one.pack["version"]))
        tried = {**packs, code: updated(own, one.pack) if own is not None and later else one.pack}
        with suppress(UserError):  # two that call their table alike cannot both be counted
            vocabulary_of(tried.values())
            packs = tried
    return packs
