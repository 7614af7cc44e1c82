"""Questions about what was heard: insights, who still waits to hear back, what else belongs, and partners."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from connector_app.domain.insight import Insight, InsightKind
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import Period
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.response import Response, ResponseState
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Wellbeing


class InsightState(StrEnum):
    """How far an insight has come; told back means since the newest answer, to somebody at least."""

    GATHERED = "gathered"
    PASSED_ON = "passed_on"
    ANSWERED = "answered"
    TOLD_BACK = "told_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsAsked:
    """Which insights are asked for: those with every one of the words, and with all else that is said."""

    words: str = ""
    kind: InsightKind | None = None
    theme: str = ""
    state: InsightState | None = None
    organisation_id: str | None = None
    #: Whether every partner that has it said that it is done, or is not; None asks for either.
    settled: bool | None = None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """To whom an insight was passed on, and how far they have come."""

    organisation: str
    state: ResponseState


@dataclass(frozen=True, slots=True)
class InsightRow:
    """An insight in a list.

    `people` took part in its conversations and are in use, each counted once; `waiting` of them have not heard
    what became of it. `days` passed from hearing it to first telling somebody back, None before that.
    """

    id: str
    title: str
    kind: InsightKind
    theme: str
    heard_on: date
    approved: bool
    state: InsightState
    sent_to: tuple[AnswerRow, ...]
    people: int
    waiting: int
    days: int | None


class Belongs(StrEnum):
    """Why a conversation may belong to an insight."""

    THEME = "theme"
    PLACE = "place"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A conversation: its day, who took part and the beginning of what was said.

    Of one that was looked for, `why` it may belong, with the folded `words` that it shares.
    """

    conversation_id: str
    on: date
    people: tuple[str, ...]
    snippet: str
    why: tuple[Belongs, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Somebody who has not heard what became of an insight; `since` the newest answer, else since it was sent.

    `heeded` says that something is to be read before they are contacted.
    """

    person_id: str
    label: str
    insight_id: str
    title: str
    since: date
    answered: bool
    heeded: bool = False


@dataclass(frozen=True, slots=True)
class WaitingToHear:
    """How many people wait to hear back, how many of them can be told an answer, and whom for how long.

    The rows begin with who can be told, those who wait longest first; there may be fewer than people.
    """

    people: int = 0
    can_tell: int = 0
    rows: tuple[WaitingRow, ...] = ()


@dataclass(frozen=True, slots=True)
class AnsweredBy:
    """An insight with an organisation, and the name of that."""

    response: Response
    organisation: str


@dataclass(frozen=True, slots=True)
class InsightWhole:
    """One insight with all that came of it; `row` is as in the list, `sources` are the newest first."""

    insight: Insight
    row: InsightRow
    responses: tuple[AnsweredBy, ...]
    sources: tuple[SourceRow, ...]
    waiting: WaitingToHear


@dataclass(frozen=True, slots=True)
class PassedOn:
    """An insight that was passed on, with every response; `number` tells it from others within this notebook."""

    number: int
    insight: Insight
    responses: tuple[Response, ...]


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """A partner: how many insights were passed on to it, how many of them it answered, when the last one was."""

    organisation: Organisation
    sent: int
    answered: int
    last_sent: date | None


@dataclass(frozen=True, slots=True)
class CountedUnder:
    """The groups and places that agreed on terms and of which somebody is counted in a period, by id."""

    groups: frozenset[str]
    places: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarAsked:
    """What conversations are looked for: those like an insight's theme, place and words, or like these."""

    theme: str = ""
    place_id: str | None = None
    words: str = ""

    @staticmethod
    def like(insight: Insight) -> "SimilarAsked":
        """Return what finds conversations like an insight."""
        return SimilarAsked(
            theme=insight.theme, place_id=insight.place_id, words=f"{insight.title} {insight.safe_text}"
        )


class HeardReader(Protocol):
    """The questions; whoever is only mentioned in a conversation took no part in it."""

    def insights(self, asked: InsightsAsked, limit: int = 100, offset: int = 0) -> Sequence[InsightRow]:
        """Return insights, those heard last first."""

    def insights_total(self, asked: InsightsAsked) -> int:
        """Return how many there are in all."""

    def insight(self, insight_id: str) -> InsightWhole | None:
        """Return one insight with all that came of it, or None."""

    def gathered_from(self, conversation_id: str) -> Sequence[Insight]:
        """Return the insights that were gathered from a conversation."""

    def passed_on(self, period: Period) -> Sequence[PassedOn]:
        """Return the insights that were passed on and have a source in a period."""

    def similar(self, asked: SimilarAsked, limit: int = 20) -> Sequence[SourceRow]:
        """Return conversations that belong to no insight yet and may belong to this, the likeliest first.

        None of them is private, and nobody named in them has a record that is only kept.
        """

    def waiting(self, limit: int = 200) -> WaitingToHear:
        """Return who took part in conversations behind an insight that was passed on, and was not told back since.

        Told back is who was told by name, as one of a group that was told (a member then, or part of a
        conversation with that group), or as everybody was. Nobody is among them whom no prompt may name.
        """

    def organisations(self) -> Sequence[OrganisationRow]:
        """Return the partner services by name."""

    def responses_of(self, organisation_id: str) -> Sequence[tuple[Response, Insight]]:
        """Return what was passed on to an organisation, the newest first."""

    def responses_by_token(self, tokens: Iterable[str]) -> dict[str, Response]:
        """Return the responses that tokens stand for, by token."""

    def plans(self) -> Sequence[Plan]:
        """Return the plans, those begun last first."""

    def terms(self) -> Sequence[Terms]:
        """Return all terms, those agreed on last first."""

    def counted_under(self, period: Period) -> CountedUnder:
        """Return the groups and places with terms of which somebody is counted in a period.

        Of a place are who lives in it or in what lies in it, of a group who spoke where it did, or gave or
        received what it received or gave.
        """

    def profiles(self) -> Sequence[Profile]:
        """Return the summary profiles by name."""

    def wellbeing_of(self, person_id: str) -> Sequence[Wellbeing]:
        """Return somebody's answers to measures, the newest first."""
