"""The frameworks of a notebook without a screen: show them, take one in, take it out again."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.own_frameworks import OwnFramework, Taken, compare, frameworks_of, remove, take_in
from connector_app.cli.answers import Answer
from connector_app.domain.vocabulary import NOT_CHECKED


def frameworks(desk: Desk, asked: Namespace) -> Answer:
    """Do what was asked with the frameworks."""
    if asked.what == "add":
        return _add(desk, asked)
    if asked.what == "remove":
        remove(desk.notebook, asked.which, Via.COMMAND_LINE)
        return Answer({"removed": asked.which}, (f"Taken out: {asked.which}",))
    found = frameworks_of(desk.notebook)
    return Answer({"frameworks": [_data(one) for one in found]}, tuple(_line(one) for one in found))


def _add(desk: Desk, asked: Namespace) -> Answer:
    pack = desk.files.read_framework(Path(asked.which))
    if asked.dry_run:
        taken = compare(desk.notebook, pack)
    else:
        taken = take_in(desk.notebook, pack, desk.clock.today(), Via.COMMAND_LINE)
    found, before = taken.found, taken.before
    data = {
        "framework": found.code,
        "version": found.version,
        "before": before.version if before else None,
        "new": list(taken.new),
        "out_of_force": list(taken.ended),
        "taken_in": not asked.dry_run,
    }
    return Answer(data, tuple(_told(taken, dry_run=asked.dry_run)))


def _told(taken: Taken, *, dry_run: bool) -> list[str]:
    found, before = taken.found, taken.before
    where = f"in the place of version {before.version}" if before else "as a new framework"
    begins = "Would be taken in" if dry_run else "Taken in"
    lines = [f"{begins}: {found.title} ({found.code}), version {found.version}, {where}"]
    lines += [f"New: {', '.join(taken.new)}"] if taken.new else []
    lines += [f"No longer in force: {', '.join(taken.ended)}"] if taken.ended else []
    return lines


def _data(one: OwnFramework) -> dict[str, Any]:
    found = one.found
    data: dict[str, Any] = {"code": one.code, "readable": not one.damaged, "shipped": one.shipped}
    data["taken_on"] = one.taken_on.isoformat() if one.taken_on else None
    if found:
        data |= {"title": found.title, "version": found.version, "kind": found.kind, "source": found.source}
        data |= {"licence": found.licence, "wording_checked": found.verified, "items": len(found.items)}
    return data


def _line(one: OwnFramework) -> str:
    if one.found is None:
        return f"{one.code}: cannot be read by this version of Connector"
    origin = f"taken in on {one.taken_on.isoformat()}" if one.taken_on else "shipped"
    note = "" if one.found.verified else f". {NOT_CHECKED}"
    return f"{one.code}: {one.found.title}, version {one.found.version}, {origin}{note}"
