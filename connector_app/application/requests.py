"""Requests and complaints with the names of who asks, and those that are due."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.application.ports import Reader
from connector_app.domain.request import Request

#: So many days before it is due, a request is brought up on the first page.
SOON = timedelta(7)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and who it is from: the name of the person in the notebook, else the words that were written."""

    request: Request
    who: str


def asked(reader: Reader) -> list[Asked]:
    """Return all requests, the open ones by the day they are due, those whose clock stands still after them."""
    found = reader.requests()
    still_open = sorted((r for r in found if r.closed_on is None), key=lambda r: r.due_on or date.max)
    closed = sorted(
        (r for r in found if r.closed_on is not None), key=lambda r: r.closed_on or date.min, reverse=True
    )
    return _named(reader, [*still_open, *closed])


def due_soon(reader: Reader, today: date) -> list[Asked]:
    """Return the requests whose next step is due within a week or overdue, the most urgent first."""
    due = [(r.due_on, r) for r in reader.requests() if r.due_on is not None and r.due_on <= today + SOON]
    return _named(reader, [request for _, request in sorted(due, key=lambda pair: pair[0])])


def _named(reader: Reader, requests: Iterable[Request]) -> list[Asked]:
    requests = list(requests)
    labels = reader.labels(request.person_id for request in requests if request.person_id)
    return [Asked(request, labels.get(request.person_id or "", request.who)) for request in requests]
