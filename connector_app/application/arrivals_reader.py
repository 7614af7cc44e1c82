"""The questions of whoever looks a file over before it is taken in; a part of the `reader`."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeAlias

from connector_app.domain.noun import Noun, Ref

#: An exchange between two, as doubles are found: day (None: only about), giver, receiver, minutes, title.
GivenOnce: TypeAlias = tuple[date | None, str, str, int | None, str]
#: A conversation, as doubles are found: day (None when it is only about), what was said, the ids of who was there.
SaidOnce: TypeAlias = tuple[date | None, str, frozenset[str]]


class ArrivalsReader(Protocol):
    """Questions before an import, each answered in a few queries however much there is; safe on any thread."""

    def groups(self) -> list[tuple[str, str]]:
        """Return (id, name) of every group."""

    def anybody_has_a_band(self) -> bool:
        """Tell whether the age of anybody is kept."""

    def nouns(self, refs: Iterable[Ref]) -> dict[Ref, Noun]:
        """Return those of the nouns that exist."""

    def exchanges(self, days: Iterable[date], *, undated: bool) -> list[GivenOnce]:
        """Return the exchanges between two of these days, and with `undated` those that are dated about a day."""

    def conversations(self, days: Iterable[date], *, undated: bool) -> list[SaidOnce]:
        """Return the conversations of these days, and with `undated` those that are dated about a day."""

    def forgotten(self) -> int:
        """Return how many people were forgotten: of them nothing is kept by which a file could be compared."""
