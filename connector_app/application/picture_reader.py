"""Questions to an open notebook about who gives to whom; a part of the `Reader`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from connector_app.domain.exchange import Party
from connector_app.domain.period import Period
from connector_app.domain.ties import Tie


@dataclass(frozen=True, slots=True)
class GivingParty:
    """A person, a group or the commons in a network of giving; the commons has no label of its own.

    `hint` tells two of one name apart, and is empty where nobody else has it.
    """

    key: int
    party: Party
    label: str
    code: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class GroupOf:
    """A group by id and name, with the keys of those who belong to it now."""

    id: str
    name: str
    members: frozenset[int]


class PictureReader(Protocol):
    """Questions about who gives to whom; safe on any thread. Parties go by their keys."""

    def ties(self, period: Period | None, place_id: str | None = None) -> Sequence[Tie]:
        """Return who gave to whom in a period, or ever; with a place, only ties of somebody who lives there.

        Whose record rests is in none of them.
        """

    def parties(self, keys: Iterable[int]) -> list[GivingParty]:
        """Return who these are, in their order."""

    def may_be_named(self) -> frozenset[int]:
        """Return the people whom a prompt may name: not moved, dead, resting, or waiting to be forgotten."""

    def living_in(self, place_id: str) -> frozenset[int]:
        """Return the people of a place and of every place inside it."""

    def began_to_give(self, period: Period) -> list[int]:
        """Return who received before a period, and gave for the first time in it."""

    def groups_of(self, keys: Iterable[int]) -> list[GroupOf]:
        """Return the groups to which any of these people belong, by name."""
