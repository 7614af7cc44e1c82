"""A page for a meeting: what is promised, who waits to hear back, thanks; with names, or without any."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.application.ports import Reader
from connector_app.application.today_reader import PromiseRow
from connector_app.domain.followup import FollowUp
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.domain.written_names import WrittenNames
from connector_app.scan.findings import Why

#: What stands in a text in the place of what tells who somebody is.
HIDDEN = "[…]"
_MOST = 60
_THANKS_FOR = timedelta(14)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line on paper: who (a name, a code, or nothing), what, the day that belongs to it, and its promise."""

    who: str
    what: str
    on: date | None = None
    promise: FollowUp | None = None


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """Everything on the page; `waiting_total` counts people and groups, more than `waiting` may list.

    So many as `waiting_due` wait for nothing but what is due, and stand among `promises`.
    """

    names: bool
    promises: tuple[Entry, ...] = ()
    waiting: tuple[Entry, ...] = ()
    waiting_total: int = 0
    waiting_due: int = 0
    thanks: tuple[Entry, ...] = ()


def meeting_page(reader: Reader, today: date, *, names: bool) -> MeetingPage:
    """Gather it, for the data lane; without names people stand by their codes, groups and thanks by nothing.

    Then what tells who somebody is goes from the texts too, as far as it can be found; that takes a moment.
    """
    asked = reader.today
    promises, waiting = asked.promises(today, _MOST), asked.waiting(today, _MOST)
    thanks = asked.thanks(today - _THANKS_FOR, _MOST)
    waiting_total, waiting_due = asked.waiting_total(today)
    who = _named if names else _coded(reader, [row.promise for row in (*promises, *waiting)])
    said = str if names else hiding(reader)
    return MeetingPage(
        names=names,
        promises=tuple(Entry(who(row), said(row.promise.what), row.promise.due, row.promise) for row in promises),
        waiting=tuple(Entry(who(row), said(row.promise.what), row.since, row.promise) for row in waiting),
        waiting_total=waiting_total,
        waiting_due=waiting_due,
        thanks=tuple(Entry(", ".join(row.people) if names else "", said(row.snippet), row.on) for row in thanks),
    )


def _named(row: PromiseRow) -> str:
    return row.who


def _coded(reader: Reader, promises: Iterable[FollowUp]) -> Callable[[PromiseRow], str]:
    ids = {promise.person_id for promise in promises if promise.person_id}
    people = (reader.get(Ref(Kind.PERSON, id_)) for id_ in ids)
    codes = {person.id: person.code for person in people if isinstance(person, Person)}
    return lambda row: codes.get(row.promise.person_id or "", "")


def hiding(reader: Reader) -> Callable[[str], str]:
    """Return what takes names, numbers and addresses out of a text; the names of meeting places are nobody's."""
    from connector_app.application.scan_words import scanner_of  # with word lists that few sessions need

    scanner, known = scanner_of(reader), WrittenNames(reader.identifiers())

    def hide(text: str) -> str:
        found = (each for each in scanner.find(text) if each.why is not Why.KNOWN_PLACE)
        spans = [(each.start, each.end) for each in found]
        return _without(text, sorted([*spans, *known.within(text)]))

    return hide


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, last = [], 0
    for start, end in spans:
        if start >= last:
            pieces += [text[last:start], HIDDEN]
        last = max(last, end)
    return "".join((*pieces, text[last:]))
