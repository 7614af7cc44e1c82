"""What becomes of the rows of a file as it was chosen: the nouns to store, and what the report says of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from connector_app.application.imports.arriving import Arriving, Choice, Verdict
from connector_app.application.imports.imported import ImportedPerson, Line, Skipped
from connector_app.domain.noun import Noun


@dataclass(slots=True)
class TakenIn:
    """What is stored by the choices of the moment: `imported` are new, `updated` had something added."""

    nouns: list[Noun] = field(default_factory=list)
    imported: int = 0
    updated: int = 0
    contacts: list[ImportedPerson] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    age_classification: str | None = None
    skipped: list[Skipped] = field(default_factory=list)


class LookedOver(Protocol):
    """The rows of one kind of file, looked over."""

    def arriving(self) -> list[Arriving]:
        """Return the rows in the order of the file, each with what will become of it if nobody says otherwise."""

    def together(self, number: int) -> Iterable[int]:
        """Return the rows for which what is chosen for one holds as well, itself among them."""

    def take_in(self, rows: list[Arriving]) -> TakenIn:
        """Return what becomes of the rows, which are those of `arriving` with other choices."""


def left_alone(row: Arriving) -> bool:
    """Tell whether a row is left out although it has something new; of what is known already nothing is missed."""
    if row.choice is not Choice.LEAVE:
        return False
    return row.verdict is not Verdict.KNOWN or row.choices == (Choice.LEAVE,)


def known_already(row: Arriving) -> bool:
    """Tell whether a row is left out because the notebook has all of it."""
    return row.verdict is Verdict.KNOWN and row.choice is Choice.LEAVE and row.choices != (Choice.LEAVE,)
