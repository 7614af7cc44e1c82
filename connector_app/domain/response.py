"""A response: an insight was passed on to a partner service, and what the service says and does."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id, new_token


class ResponseState(StrEnum):
    """How far the partner has come."""

    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    NOT_DONE = "not_done"


#: States in which nothing more will come.
SETTLED = frozenset({ResponseState.DONE, ResponseState.NOT_DONE})


class Led(StrEnum):
    """Who decided, or who led: the community, the service, or both together."""

    COMMUNITY = "community"
    TOGETHER = "together"
    SERVICE = "service"


class Shared(StrEnum):
    """What a service can share of its power."""

    DECISION = "decision"
    MONEY = "money"
    SPACE = "space"
    INFORMATION = "information"
    TIME = "time"


class ChangedHow(StrEnum):
    """Whether the service changed how it works, or only told people where else to go."""

    YES = "yes"
    SIGNPOSTED = "signposted"
    NO = "no"


@dataclass(frozen=True, slots=True)
class SharedThing:
    """One thing that was shared."""

    what: Shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One insight with one organisation, from being sent to being answered.

    `token` stands for it in a file that leaves: random, and without meaning outside this notebook. `words` are
    what the partner says, `reason` why something is not done.
    """

    insight_id: str
    organisation_id: str
    sent_on: date
    id: str = field(default_factory=new_id)
    token: str = field(default_factory=new_token)
    state: ResponseState = ResponseState.WAITING
    answered_on: date | None = None
    decided_by: Led | None = None
    led_by: Led | None = None
    changed_how: ChangedHow | None = None
    words: str = ""
    reason: str = ""
    shared: tuple[SharedThing, ...] = ()

    @property
    def answered(self) -> bool:
        """Tell whether anything came back."""
        return self.state is not ResponseState.WAITING

    def check(self) -> None:
        """Raise RuleBroken when an answer has no day, comes before it was sent, refuses without a reason, or
        something is shared twice.
        """
        if self.answered != (self.answered_on is not None):
            raise RuleBroken("response_half_answered")
        if self.answered_on is not None and self.answered_on < self.sent_on:
            raise RuleBroken("response_before_sent")
        if self.state is ResponseState.NOT_DONE and not self.reason.strip():
            raise RuleBroken("response_without_reason")
        if len({thing.what for thing in self.shared}) != len(self.shared):
            raise RuleBroken("response_shared_twice")
