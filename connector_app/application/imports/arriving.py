"""What a file would bring, row by row, for whoever decides before anything is stored."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from connector_app.application.imports.imported import Line


class Content(StrEnum):
    """What the rows of a file are."""

    PEOPLE = "people"
    EXCHANGES = "exchanges"
    CONVERSATIONS = "conversations"


class Verdict(StrEnum):
    """What is known of a row before it is taken in."""

    NEW = "new"
    LIKE = "like"
    KNOWN = "known"
    UNREADABLE = "unreadable"


class Choice(StrEnum):
    """What becomes of a row: a record of its own, what is missing added to one we have, or nothing."""

    ADD = "add"
    FILL = "fill"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Likely:
    """Somebody or something in the notebook that a row may be, and why."""

    id: str
    label: str
    reason: Line


class Arriving(NamedTuple):
    """One row of a file: `title` is whom or what it is about in its own words, `detail` what else it brings.

    Of exchanges and conversations also the day `on` which they were and how many `minutes` they took; of an
    exchange the title is its giver, and `receiver` the other side, empty for the commons.

    `likely` are those it may be, the likeliest first; `choices` what can be done with it, and `choice` what will
    be when nobody says otherwise. `reason` says why it cannot be read, or what makes it known.
    """

    row: int
    title: str
    verdict: Verdict
    detail: str = ""
    reason: Line | None = None
    likely: tuple[Likely, ...] = ()
    choices: tuple[Choice, ...] = (Choice.LEAVE,)
    choice: Choice = Choice.LEAVE
    on: date | None = None
    minutes: int | None = None
    receiver: str | None = None
