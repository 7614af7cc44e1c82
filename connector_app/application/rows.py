"""Rows and questions of lists and searches: what a screen shows, ready to show, and nothing to write back.

Rows of lists are tuples: somebody who scrolls has thousands of them made in a second, and a tuple takes a third of
the time of anything else that cannot be changed.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from connector_app.application.heard_reader import InsightRow, InsightState
from connector_app.domain.conversation import Precision
from connector_app.domain.group import GroupKind
from connector_app.domain.naming import Candidate as Candidate
from connector_app.domain.noun import Kind
from connector_app.domain.period import Period
from connector_app.domain.person import Person
from connector_app.domain.resting import Rest


class Sort(StrEnum):
    """By what a list is sorted; each kind of list offers some of these."""

    DATE = "date"
    NAME = "name"
    PLACE = "place"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Listing:
    """One question to a list page; SQL does all of it.

    `words` filters by every word of the text (the last one as a prefix); people are found by what they bring as
    well. `person_id` keeps what a person took part in, `group_id` the people who belong to a group now,
    `place_id` the people living in or conversations with people of a place, `theme` the conversations and insights
    on a theme, `category` the exchanges or groups of one kind, `heard` the insights that have come so far,
    `settled` those that every partner settled,
    `open_only` the follow-ups still open, `not_asked` the people whose answer to being counted is not known; with
    a `limit` only so many of the first.
    """

    kind: Kind
    words: str = ""
    sort: Sort = Sort.DATE
    descending: bool = True
    place_id: str | None = None
    person_id: str | None = None
    group_id: str | None = None
    theme: str | None = None
    category: str | None = None
    period: Period | None = None
    open_only: bool = False
    not_asked: bool = False
    heard: InsightState | None = None
    settled: bool | None = None
    limit: int | None = None


class PersonRow(NamedTuple):
    """A person in a list; `last_on` is the last conversation's day, `rest` why their record rests, if it does.

    `heeded` says that something is to be read before they are contacted, an access need for one.
    """

    id: str
    label: str
    code: str
    hint: str
    place: str
    age_band: str
    status: str
    last_on: date | None
    conversations: int
    rest: Rest | None = None
    heeded: bool = False


class GroupRow(NamedTuple):
    """A group in a list; `members` counts who belongs to it now, `last_on` is its last conversation's day."""

    id: str
    name: str
    kind: GroupKind
    members: int
    last_on: date | None


class ConversationRow(NamedTuple):
    """A conversation in a list: `people` are labels, told apart by a hint, `snippet` is the text's beginning.

    `themes` are codes.
    """

    id: str
    on: date
    precision: Precision
    people: tuple[str, ...]
    themes: tuple[str, ...]
    snippet: str
    place: str


class ExchangeRow(NamedTuple):
    """An exchange in a list; labels of givers and receivers in order of first appearance, told apart by a hint.

    The commons has the empty label; the screen names it.
    """

    id: str
    on: date
    precision: Precision
    givers: tuple[str, ...]
    receivers: tuple[str, ...]
    title: str
    category: str
    minutes: int | None
    circle: bool


class FollowUpRow(NamedTuple):
    """A follow-up in a list; `heeded` says that something is to be read before its person is contacted."""

    id: str
    what: str
    person_id: str | None
    person: str
    due: date | None
    closed_on: date | None
    heeded: bool = False


Row = PersonRow | GroupRow | ConversationRow | ExchangeRow | FollowUpRow | InsightRow


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: somebody or a place by name, or a text by its words; `title` may say whose."""

    kind: Kind
    id: str
    title: str
    snippet: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Search results, newest first, names before texts; `total` is None while there are more than these."""

    hits: tuple[Hit, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a notebook holds; `groups` is None where nobody has counted them."""

    people: int
    conversations: int
    exchanges: int
    follow_ups_open: int
    groups: int | None = None


@dataclass(frozen=True, slots=True)
class KeptRow:
    """Somebody about whose record may be decided; `last_on` is the day of the last contact, or of the first entry.

    `stopped_on` is the day on which they took back their yes to being kept, None while it stands; `least` tells
    that no more than the least of the record is left.
    """

    person: Person
    last_on: date
    stopped_on: date | None = None
    least: bool = False


@dataclass(frozen=True, slots=True)
class TrailRow:
    """A line of the audit trail; `action` is a title of the context ``Commands``, `fields` are ``kind.field``."""

    key: int
    at: datetime
    action: str
    kinds: tuple[str, ...]
    fields: tuple[str, ...]
    via: str
