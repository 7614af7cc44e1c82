"""Copies after somebody was forgotten: a new one without them, and what still holds them."""

from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.application.copies import Copy
from connector_app.application.ports import Notebook, Told, untold

#: No copy is kept longer than so many days once newer ones are made.
_LONGEST_KEPT = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class CopiesAfterwards:
    """The new copy, how many older ones still hold somebody, and the day by which the last of those may go.

    `put_aside` counts folders with a notebook that another copy took the place of; nothing takes those away.
    """

    copy: Copy
    older: int
    until: date | None
    put_aside: int


def copy_afterwards(notebook: Notebook, told: Told = untold) -> CopiesAfterwards:
    """Make a verified copy of a notebook from which somebody is gone; NotebookError as `Notebook.back_up` does."""
    copy = notebook.back_up(told=told)
    older = [each for each in notebook.copies(copy.path.parent) if each.sequence < copy.sequence]
    until = max((each.made_at.date() for each in older), default=None)
    aside = sum(1 for found in notebook.path.parent.glob(f"{_literal(notebook.path.stem)} put aside *"))
    return CopiesAfterwards(copy, len(older), until and until + _LONGEST_KEPT, aside)


def _literal(name: str) -> str:
    """Return a pattern that means just this name."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
