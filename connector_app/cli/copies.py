"""Copies without a screen: make one, look into one, go back to one."""

from argparse import Namespace
from pathlib import Path

from connector_app.application import keep_copies
from connector_app.application.copies import Inside
from connector_app.application.desk import Desk, Doors
from connector_app.cli.answers import Answer, Progress
from connector_app.domain.errors import NotebookError


def backup(desk: Desk, asked: Namespace) -> Answer:
    """Make a verified copy and say where it is."""
    progress = Progress("Copying", quiet=asked.quiet)
    copy = desk.notebook.back_up(asked.to, told=lambda share: progress(round(100 * share), 100))
    data = {
        "copy": str(copy.path),
        "sequence": copy.sequence,
        "made_at": copy.made_at.isoformat(timespec="minutes"),
        "bytes": copy.size,
        "kept": len(desk.notebook.copies(copy.path.parent)),
    }
    return Answer(data, (f"Copied and checked: {copy.path}",))


def copy_before(desk: Desk) -> None:
    """Make a copy before something that changes much at once, unless the newest one has everything."""
    keep_copies.copy_before(desk.notebook)


def needs_secret(copy: Path, doors: Doors) -> bool:
    """Tell whether a copy asks for a passphrase; one without its own keys may open with the notebook's."""
    try:
        return doors.needs_secret(copy)
    except NotebookError as error:
        if error.code != "keys_missing":
            raise
        return True


def restore(asked: Namespace, doors: Doors, secret: str | None) -> Answer:
    """Go back to a copy, or with ``--dry-run`` only look into it."""
    progress = Progress("Checking", quiet=asked.quiet)
    inside = doors.look_inside(asked.backup, asked.notebook, secret)
    data = _as_data(inside) | {"notebook": str(asked.notebook), "put_aside": None}
    lines = list(_lines(inside))
    if not asked.dry_run:
        aside = doors.restore(
            asked.backup, asked.notebook, secret, lambda share: progress(round(100 * share), 100)
        )
        data["put_aside"] = str(aside) if aside else None
        lines.append(f"The copy is in place: {asked.notebook}")
        lines += [f"What was there before is in {aside}"] if aside else []
    return Answer(data, tuple(lines))


def _as_data(inside: Inside) -> dict[str, object]:
    apart = inside.difference
    return {
        "people": inside.people,
        "conversations": inside.conversations,
        "exchanges": inside.exchanges,
        "newest_conversation": inside.newest_conversation.isoformat() if inside.newest_conversation else None,
        "last_change": inside.last_change.isoformat(timespec="minutes") if inside.last_change else None,
        "unknown_releases": inside.unknown_releases,
        "lost": apart.lost if apart else None,
        "changed": apart.changed if apart else None,
        "returning": apart.returning if apart else None,
    }


def _lines(inside: Inside) -> list[str]:
    lines = [
        f"In the copy: {inside.people} people, {inside.conversations} conversations, {inside.exchanges} exchanges"
    ]
    if inside.newest_conversation:
        lines.append(f"Newest conversation: {inside.newest_conversation.isoformat()}")
    if inside.last_change:
        lines.append(f"Last change: {inside.last_change.isoformat(sep=' ', timespec='minutes')}")
    if inside.difference is not None:
        apart = inside.difference
        lines.append(
            f"Against the notebook as it is: {apart.lost} entries are not in the copy, {apart.changed} are older "
            f"there, {apart.returning} were deleted since"
        )
    if inside.unknown_releases:
        lines.append(f"Summaries sent since, of which the copy knows nothing: {inside.unknown_releases}")
    return lines
