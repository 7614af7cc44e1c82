"""What a notebook keeps to look postcodes up in; a part of the `ports`.

It lies in the notebook itself: the data is public, but which areas somebody kept tells where their community is.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from connector_app.domain.deprivation import Deprivation, Edition
from connector_app.domain.gazetteer import Area, Gazetteer
from connector_app.domain.person import Person


@dataclass(frozen=True, slots=True)
class KeptArea:
    """A postcode area that is kept, without what is in it; `edition` is that of the ranks in its file."""

    code: str
    release: str
    year: int
    edition: Edition | None
    postcodes: int
    taken_on: date


@dataclass(frozen=True, slots=True)
class KeptDeprivation:
    """The edition that was taken in for itself, with how many small areas."""

    edition: Edition
    areas: int
    taken_on: date


class AreaShelf(Protocol):
    """Postcode areas and an edition of the indices of deprivation, as they were taken in."""

    def kept(self) -> tuple[list[KeptArea], KeptDeprivation | None]:
        """Return what is kept, in the order of the areas; nothing is unpacked."""

    def open(self, areas: Collection[str] | None = None) -> Gazetteer:
        """Return some of the areas, or all, with the edition that is kept; those not kept are left out."""

    def keep(
        self, areas: Iterable[Area], deprivation: Deprivation | None, day: date, action: str, via: str
    ) -> None:
        """Put areas and perhaps an edition in the place of those there were, in one transaction.

        `action`, `via`: the line of the audit trail. NotebookError as writing does.
        """

    def drop(self, action: str, via: str) -> None:
        """Let all of it go; what was looked up stays with the people."""

    def living(self) -> list[Person]:
        """Return everybody with a postcode among the ways to reach them."""

    def known(self, ids: Iterable[str]) -> dict[str, Person]:
        """Return those of the people who are here, as they stand."""

    def postcodes(self) -> list[str]:
        """Return every postcode as it was written down, of people alone."""

    def looked_up(self) -> dict[str, int]:
        """Return how many people have a decile, by its edition."""
