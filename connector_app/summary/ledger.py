"""What was sent before, as plain data: the memory against which every new summary is tried."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_app.domain.period import Period
from connector_app.summary.cells import Cell


class ReleaseKind(StrEnum):
    """How numbers came to be known outside."""

    #: A period that was over: printed once, the same for ever.
    CLOSED = "closed"
    #: A period still running: parts of it may be counted anew later.
    RUNNING = "running"
    #: A closed period's numbers sent once more, word for word.
    AGAIN = "again"
    #: Numbers that somebody outside has from elsewhere (a funder's list).
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a release: what a reader was shown, and between which counts they may place it.

    `shown` is None for ``[c]``. `high` is None where nothing but the whole bounds the count. Both ends are known
    to whoever knows the rules; the true count is not kept. `block` names the part of a running summary that is
    counted anew together, `since` the release (by sequence) in which this number was counted.
    """

    cell: Cell
    shown: int | None
    low: int
    high: int | None
    block: str
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A summary that was sent, or numbers known from elsewhere.

    `sequence` counts from 1. `lists` names the versions of the code lists it was counted by, `content` is the
    text from which the same tables are printed again (`summary.printing`), `certificate` the invented
    communities that agree with all that was shown (JSON), `sha256` the file's, empty for outside numbers.
    """

    id: str
    sequence: int
    made_on: date
    kind: ReleaseKind
    period: Period
    recipient: str
    lists: str
    policy: str
    sha256: str
    content: str
    certificate: str
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a ledger's chain: which ledger it is, how many releases it holds, the id of the last."""

    ledger: str
    sequence: int
    last: str = ""


#: People of one block: what is kept instead of a person, and a digest of what they did there.
Members = Mapping[bytes, bytes]
