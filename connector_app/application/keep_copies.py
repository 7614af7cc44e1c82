"""When copies are made: at locking and closing once something was written, before what changes much at once."""

from dataclasses import replace
from pathlib import Path

from connector_app.application.copies import Inside, copies_folder
from connector_app.application.ledger_memory import LedgerMarks
from connector_app.application.ports import Notebook, Told, untold
from connector_app.domain.errors import NotebookError


def folders_for(notebook: Path, second: Path | None) -> list[Path]:
    """Return where copies go now: beside the notebook, and into a second folder while it is there, say a stick."""
    ours = copies_folder(notebook)
    return [ours, second / ours.name] if second is not None and second.is_dir() else [ours]


def copy_is_due(notebook: Notebook, second: Path | None = None) -> bool:
    """Tell whether `keep_copies` has anything to do; an invented community needs no copies."""
    return not notebook.sample and any(map(notebook.copy_due, folders_for(notebook.path, second)))


def keep_copies(notebook: Notebook, second: Path | None = None, told: Told = untold) -> list[NotebookError]:
    """Make the copies that are due; return what kept one from being made. What `told` raises calls it off."""
    if notebook.sample:
        return []
    troubles = []
    for folder in folders_for(notebook.path, second):
        if notebook.copy_due(folder):
            try:
                notebook.back_up(folder, told=told)
            except NotebookError as error:
                troubles.append(error)
    return troubles


def copy_before(notebook: Notebook, told: Told = untold) -> None:
    """Make a copy before something that changes much at once, unless the newest one has everything."""
    if copy_is_due(notebook):
        notebook.back_up(told=told)


def with_unknown_releases(inside: Inside, marks: LedgerMarks) -> Inside:
    """Say how many summaries are known to have been sent of which a copy knows nothing.

    Where a copy lacks some, the notebook keeps in mind that periods of that time are not to be counted anew.
    """
    known = set(marks.sent(inside.ledger)) if inside.ledger else set()
    if inside.difference is not None:
        known |= inside.difference.releases
    return replace(inside, unknown_releases=len(known - inside.releases))
