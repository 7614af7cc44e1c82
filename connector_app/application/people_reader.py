"""Questions about one person or group: what they bring, whom they know, where they belong, what they said."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from connector_app.domain.conversation import Change, Precision
from connector_app.domain.group import Group
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.relationship import Relationship
from connector_app.domain.strength import Strength
from connector_app.domain.wellbeing import Wellbeing


@dataclass(frozen=True, slots=True)
class Told:
    """A conversation as it is read in a stream; `key` says where the stream goes on.

    `people` are the labels of whoever else took part, `themes` codes, `check_ins` codes with their answers.
    """

    key: int
    id: str
    on: date
    precision: Precision
    text: str
    people: tuple[str, ...] = ()
    group: str = ""
    themes: tuple[str, ...] = ()
    check_ins: tuple[tuple[str, Change], ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """How somebody stands to another person, seen from one of the two; `label` names the other one."""

    relationship: Relationship
    other_id: str
    label: str


@dataclass(frozen=True, slots=True)
class Belonging:
    """A group that somebody belongs to; `others` are the labels of some who are in it with them."""

    membership: Membership
    group: Group
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a group."""

    membership: Membership
    label: str


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a person or group: the newest of `talks` conversations, and what is lasting.

    Of a group `members` are who belongs to it, of a person `ties` and `groups` are whom and what they belong to.
    """

    strengths: tuple[Strength, ...] = ()
    needs: tuple[Need, ...] = ()
    ties: tuple[Tie, ...] = ()
    groups: tuple[Belonging, ...] = ()
    members: tuple[Member, ...] = ()
    stream: tuple[Told, ...] = ()
    talks: int = 0


class PeopleReader(Protocol):
    """Questions about people and groups; safe on any thread."""

    def around(self, party_id: str, conversations: int) -> Around:
        """Return what surrounds a person or group, with so many of their newest conversations."""

    def stream(self, party_id: str, before: int, limit: int) -> tuple[Told, ...]:
        """Return the conversations of a person or group before a key, the newest first."""

    def groups(self) -> list[tuple[str, str]]:
        """Return id and name of every group but households, by name."""

    def sittings(self, person_id: str) -> tuple[Wellbeing, ...]:
        """Return how somebody said they are by published measures, the newest first."""

    def households_of(self, person_id: str) -> list[Group]:
        """Return the households in which somebody lives now."""
