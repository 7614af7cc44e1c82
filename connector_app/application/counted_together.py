"""Recording of several people at once that they may be counted: who can get a yes, and who is left out and why."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_app.application.ports import Reader
from connector_app.application.rows import PersonRow
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.noun import Kind
from connector_app.domain.person import PersonStatus
from connector_app.domain.resting import SAID_NO, Rest


class LeftOut(StrEnum):
    """Why nothing is recorded of somebody among several; what matters most comes first."""

    SAID_NO = "said_no"
    STOPPED = "stopped"
    TO_BE_FORGOTTEN = "to_be_forgotten"
    ONLY_KEPT = "only_kept"
    DIED = "died"
    MOVED = "moved"
    AGREED_ALREADY = "agreed_already"


_OF_REST: Mapping[Rest, LeftOut] = {
    Rest.NOT_TO_BE_KEPT: LeftOut.STOPPED,
    Rest.TO_BE_FORGOTTEN: LeftOut.TO_BE_FORGOTTEN,
    Rest.RESTRICTED: LeftOut.ONLY_KEPT,
}
_OF_STATUS: Mapping[str, LeftOut] = {PersonStatus.DIED: LeftOut.DIED, PersonStatus.MOVED: LeftOut.MOVED}


@dataclass(frozen=True, slots=True)
class Together:
    """The people chosen: `asked` have given no answer yet (their ids); of the others how many are left out why."""

    asked: tuple[str, ...]
    left_out: Mapping[LeftOut, int]

    @property
    def count(self) -> int:
        """Return how many people were chosen."""
        return len(self.asked) + sum(self.left_out.values())

    def answers(self, today: date) -> tuple[Consent, ...]:
        """Return the yes of everybody who has given no answer yet."""
        return tuple(
            Consent(person_id=each, purpose=Purpose.ANONYMOUS_COUNTS, state=ConsentState.GIVEN, decided_on=today)
            for each in self.asked
        )


def together(reader: Reader, keys: Sequence[int]) -> Together:
    """Return of the people of these keys who can be recorded as agreeing to be counted.

    An answer that stands is theirs and stays; nothing is added to a record that rests, nor to that of somebody
    who has moved away or died and was surely not asked together with others.
    """
    rows = [row for row in reader.rows(Kind.PERSON, keys) if isinstance(row, PersonRow)]
    stands = reader.standing([row.id for row in rows], Purpose.ANONYMOUS_COUNTS)
    reasons = {row.id: _left_out(row, stands.get(row.id)) for row in rows}
    counted = Counter(reason for reason in reasons.values() if reason is not None)
    return Together(
        asked=tuple(person for person, reason in reasons.items() if reason is None),
        left_out={reason: counted[reason] for reason in LeftOut if reason in counted},
    )


def _left_out(row: PersonRow, answer: Consent | None) -> LeftOut | None:
    if answer is not None and answer.state in SAID_NO:
        return LeftOut.SAID_NO
    if row.rest is not None:
        return _OF_REST[row.rest]
    return LeftOut.AGREED_ALREADY if answer is not None else _OF_STATUS.get(row.status)
