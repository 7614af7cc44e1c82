"""What a partner is asked beside the numbers: insights that were passed on to it and wait for an answer.

An insight stands there only in words that somebody read and let go, under a random reference, in an order left to
chance. It needs a crowd as a quote does: it stands only beside numbers that show enough people to be any of. Only
`admit` makes the `Asks` that a workbook takes.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import final

from connector_app.domain.insight import LONGEST_SAFE, InsightKind
from connector_app.domain.response import Response
from connector_app.summary.protected import _SEAL


class AskStays(StrEnum):
    """Why an insight is not asked about; the first reason counts."""

    #: Nothing more will come.
    SETTLED = "settled"
    #: A group or place it was heard from has not agreed that this partner gets it.
    NOT_AGREED = "not_agreed"
    UNREAD = "unread"
    BLOCKED = "blocked"
    #: Neither its theme's number nor its own is shown, so that too few people could be behind it.
    NO_CROWD = "no_crowd"


@dataclass(frozen=True, slots=True)
class WaitingAsk:
    """A response by what decides whether it is asked for; `text` and `theme` (a code) are the insight's.

    `agreed` says that no terms of the community keep it back, `clear` that the scan finds nothing in the text, and
    `stated` that its words stand in the summary already, beside the number of people behind them.
    """

    response: Response
    text: str
    kind: InsightKind
    theme: str
    settled: bool
    agreed: bool
    approved: bool
    clear: bool
    stated: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """One row as it leaves: no numbers, no names, no days but the month in which it was passed on.

    `theme` is a theme's label as the tables have it, empty where its number is not shown. `said` are the codes of
    what the partner answered before, by the names of `Response`; words it wrote do not leave again.
    """

    token: str
    text: str
    kind: InsightKind
    theme: str
    sent: date
    said: Mapping[str, str]
    shared: frozenset[str]


@final
class Asks:
    """Everything one partner is asked, with the mark of the sheet; cannot be built outside this module."""

    __slots__ = ("mark", "rows")

    mark: str
    rows: tuple[Ask, ...]

    def __init__(self, seal: object, mark: str, rows: Sequence[Ask]) -> None:
        if seal is not _SEAL:
            raise TypeError("only summary.asks makes an Asks")
        for row in rows:
            if not 0 < len(row.text.strip()) <= LONGEST_SAFE or row.sent.day != 1:
                raise ValueError("a row that may not be asked")
        if not rows or len({row.token for row in rows}) != len(rows):
            raise ValueError("nothing to ask, or something twice")
        object.__setattr__(self, "mark", mark)
        object.__setattr__(self, "rows", tuple(rows))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("an Asks does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("an Asks does not change")

    def __init_subclass__(cls) -> None:
        raise TypeError("an Asks has no other forms")


def stays(waiting: WaitingAsk, themes: Mapping[str, str]) -> AskStays | None:
    """Return what holds an insight back, None when it may be asked about; `themes` are those shown beside it."""
    for held, why in (
        (waiting.settled, AskStays.SETTLED),
        (not waiting.agreed, AskStays.NOT_AGREED),
        (not waiting.approved, AskStays.UNREAD),
        (not waiting.clear, AskStays.BLOCKED),
        (not waiting.stated and waiting.theme not in themes, AskStays.NO_CROWD),
    ):
        if held:
            return why
    return None


def admit(
    waiting: Iterable[WaitingAsk],
    themes: Mapping[str, str],
    mark: str,
    shuffle: Callable[[list[WaitingAsk]], None],
) -> Asks | None:
    """Return what a partner is asked, None when there is nothing.

    `themes` are the labels of those whose numbers are shown beside it; `shuffle` puts a list into an order that
    nobody can foretell.
    """
    ready = [each for each in waiting if stays(each, themes) is None]
    if not ready:
        return None
    shuffle(ready)
    return Asks(_SEAL, mark, [_row(each, themes) for each in ready])


def _row(waiting: WaitingAsk, themes: Mapping[str, str]) -> Ask:
    response = waiting.response
    said = {
        "state": response.state if response.answered else None,
        "decided_by": response.decided_by,
        "led_by": response.led_by,
        "changed_how": response.changed_how,
    }
    return Ask(
        token=response.token,
        text=waiting.text,
        kind=waiting.kind,
        theme=themes.get(waiting.theme, ""),
        sent=response.sent_on.replace(day=1),
        said={name: code for name, code in said.items() if code is not None},
        shared=frozenset(thing.what for thing in response.shared),
    )
