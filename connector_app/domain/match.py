"""A match: somebody's strength brought together with somebody's need, from being suggested to having happened."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class MatchState(StrEnum):
    """How far it has come."""

    SUGGESTED = "suggested"
    INTRODUCED = "introduced"
    AGREED = "agreed"
    HAPPENED = "happened"
    DID_NOT_WORK = "did_not_work"


#: A match that is neither done nor given up.
UNDER_WAY = frozenset({MatchState.SUGGESTED, MatchState.INTRODUCED, MatchState.AGREED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A strength and a need together; a suggestion is no match until somebody takes it up.

    `changed_on` is the day it came to its state, `exchange_id` what happened, `reason` why it did not work.
    """

    strength_id: str
    need_id: str
    changed_on: date
    id: str = field(default_factory=new_id)
    state: MatchState = MatchState.SUGGESTED
    exchange_id: str | None = None
    reason: str = ""

    def check(self) -> None:
        """Raise RuleBroken when an exchange is named that did not happen."""
        if self.exchange_id is not None and self.state is not MatchState.HAPPENED:
            raise RuleBroken("match_did_not_happen")
