"""What the first page asks a notebook: promises, who waits to hear back, who was not heard from, thanks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from connector_app.domain.followup import FollowUp


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise with the name of the person or group it is for, told apart from others of it, empty for nobody.

    `since` is the day of the conversation it was made in, else the one on which it was closed or first written
    down; `heeded` says that something is to be read before its person is contacted.
    """

    promise: FollowUp
    who: str
    since: date
    heeded: bool = False


@dataclass(frozen=True, slots=True)
class QuietRow:
    """Somebody whose own rhythm has passed: last met on `last_on`, or only written down when `met` is False.

    `hint` tells them apart where somebody else has their name.
    """

    person_id: str
    label: str
    last_on: date
    touch_every: int
    met: bool
    heeded: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ThanksRow:
    """A conversation in which somebody gave thanks: who took part, and the beginning of what was said."""

    conversation_id: str
    on: date
    people: tuple[str, ...]
    snippet: str


class TodayReader(Protocol):
    """The first page's questions; nobody is in an answer whom no prompt may name."""

    def promises(self, today: date, limit: int, *, everything: bool = False) -> Sequence[PromiseRow]:
        """Return open promises, the most urgent first, those without a day last.

        Left out is what its own days do not show today, unless `everything` is asked for, and what a service leads
        for somebody who has not heard back, as long as it is not due: that is among `waiting`.
        """

    def promises_total(self, today: date, *, everything: bool = False) -> int:
        """Return how many there are in all."""

    def due(self, today: date) -> int:
        """Return how many promises are due by today."""

    def waiting(self, today: date, limit: int) -> Sequence[PromiseRow]:
        """Return what a service leads or was handed over and nobody was told of, who waits longest first.

        What is due as well is among `promises`.
        """

    def waiting_total(self, today: date) -> tuple[int, int]:
        """Return how many people and groups wait to hear back, and how many of them are not among `waiting`.

        Those wait for what is due, which is among `promises`.
        """

    def quiet(self, today: date, limit: int) -> Sequence[QuietRow]:
        """Return who was not met for longer than their own rhythm, the longest by that rhythm first.

        Being mentioned is no meeting. Nobody is among them who wants some quiet.
        """

    def thanks(self, since: date, limit: int) -> Sequence[ThanksRow]:
        """Return the conversations since a day in which somebody gave thanks, newest first."""

    def promised_to(self, party_id: str, closed: int) -> Sequence[FollowUp]:
        """Return a person's or group's open promises, the most urgent first, then so many of those closed last."""
