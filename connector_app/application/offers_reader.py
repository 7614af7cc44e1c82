"""The questions about what people bring and would be glad of; a part of the `reader`."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from connector_app.domain.match import Match
from connector_app.domain.matching import Facts
from connector_app.domain.need import Need
from connector_app.domain.strength import Strength


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A match that is neither done nor given up, with what it brought together."""

    match: Match
    strength: Strength
    need: Need


@dataclass(frozen=True, slots=True)
class Offers:
    """All that is offered and needed now, at one moment.

    `facts` hold the strengths of those who would, and the open needs; `names` the labels of parties, groups and
    places by id.
    """

    facts: Facts
    under_way: Sequence[UnderWay]
    names: Mapping[str, str]


class OffersReader(Protocol):
    """Questions about offers and needs; safe on any thread."""

    def now(self, today: date, go_on: Callable[[], object] = lambda: None) -> Offers:
        """Return all that is offered and needed on a day, with what the rules of matching ask for.

        `go_on` is called between questions; what it raises ends the reading.
        """

    def strengths_of(self, party_ids: Collection[str]) -> list[Strength]:
        """Return what these people and groups bring, in the order in which it was written down."""

    def needs_of(self, party_id: str) -> list[Need]:
        """Return what somebody would be glad of: what is open first, then what is over."""

    def titles(self, limit: int = 2_000) -> list[str]:
        """Return the titles of strengths, those that most people have first."""
