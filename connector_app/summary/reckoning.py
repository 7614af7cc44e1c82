"""Reckoning with what is out: from the releases of a ledger to what a new summary has to be tried against."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.summary.audit.happenings import IN_PAIRS, PAIRS
from connector_app.summary.audit.knowledge import Known
from connector_app.summary.audit.repair import certificate_holds
from connector_app.summary.audit.spans import Span, cross
from connector_app.summary.cells import counts_people
from connector_app.summary.ledger import Number, Release, ReleaseKind
from connector_app.summary.policy import Policy

#: What brings numbers of its own; a summary sent once more does not.
_NEW = frozenset({ReleaseKind.CLOSED, ReleaseKind.RUNNING, ReleaseKind.OUTSIDE})


@dataclass(frozen=True, slots=True)
class Out:
    """Numbers that are out, each with the days it counts; `small` are the places of those that must stay open."""

    known: tuple[Known, ...]
    small: frozenset[int]


def overlapping(releases: Iterable[Release], period: Period) -> tuple[Release, ...]:
    """Return the releases that told something of any day of a period, oldest first."""
    return tuple(
        each
        for each in releases
        if each.kind in _NEW and each.period.first <= period.last and period.first <= each.period.last
    )


def span_of(kind: ReleaseKind, period: Period, made_on: date) -> Span:
    """Return the days a release counts: of a running period those before it was made, never quite all of it."""
    if kind is not ReleaseKind.RUNNING:
        return Span(period.first, period.last)
    return Span(period.first, max(period.first, min(made_on, period.last - timedelta(1))))


def out_of(releases: Sequence[Release], threshold: int, itself: Release | None = None) -> Out:
    """Return what some releases told, each number once, and after them what one told by `itself`.

    Who helps whom is told once of any day, so numbers of pairs meet no others of their kind: only with those of
    their own release are they tried.
    """
    known: list[Known] = []
    small: list[int] = []
    for release in [*releases, *([itself] if itself else [])]:
        span = span_of(release.kind, release.period, release.made_on)
        for number in sorted(_own(release), key=lambda number: sorted(number.cell)):
            if release is not itself and (PAIRS in number.cell or IN_PAIRS in number.cell):
                continue
            hidden = number.shown is None and (number.low, number.high) == (0, _threshold(release, threshold) - 1)
            if hidden and counts_people(number.cell):
                small.append(len(known))
            told = number.shown is not None and release.kind is not ReleaseKind.OUTSIDE
            known.append(Known(span, number.cell, number.low, number.high, told))
    return Out(tuple(known), frozenset(small))


def _threshold(release: Release, usual: int) -> int:
    """Return below what a release withheld counts: its own policy may have been a stricter one."""
    found = re.search(r"\bthreshold=(\d+)", release.policy)
    return int(found[1]) if found else usual


def _own(release: Release) -> list[Number]:
    """Return the numbers a release was the first to tell."""
    return [number for number in release.numbers if number.since == release.sequence]


def require_fit(releases: Sequence[Release], new: Span, lists: str, period: Period) -> None:
    """Raise Refused when a new summary cannot be compared with earlier ones.

    lists_changed: codes were added or taken away since; periods_cross: the days overlap without lying within.
    """
    for release in releases:
        if lists_of(release.lists) != lists_of(lists):
            raise Refused("lists_changed", period=str(release.period))
        running = release.period == period and release.kind is ReleaseKind.RUNNING
        if running and _cut_of(release.lists) != _cut_of(lists):
            raise Refused("cut_changed", period=str(release.period))
    for release in releases:
        if cross({new, span_of(release.kind, release.period, release.made_on)}):
            raise Refused("periods_cross", period=str(release.period))


def lists_of(text: str) -> str:
    """Return the part of a release's `lists` that names the lists that every summary counts by.

    What follows is how finely it was cut, and then the version of each list of a framework that it counted by.
    """
    return text.partition("|")[0]


def _cut_of(text: str) -> list[str]:
    return text.split("|")[1:3]


def frameworks_of(text: str) -> dict[str, str]:
    """Return the version of each list of a framework in a release's `lists`, by name."""
    # The name of a list may be a rule, which has both signs in it: led_by=community|together.
    each = text.split("|", 3)[3:4]
    pairs = (pair.rpartition("=") for pair in each[0].split(",")) if each and each[0] else ()
    return {name: version for name, _, version in pairs}


def changed_since(releases: Iterable[Release], versions: Mapping[str, str]) -> frozenset[str]:
    """Return the lists of frameworks, by name, whose codes are not those that earlier releases counted by.

    Nor may they be worked out from another edition; where nobody had been looked up yet, any edition fits.
    """
    before = [frameworks_of(release.lists) for release in releases]
    return frozenset(
        name for name, now in versions.items() if any(not _alike(then.get(name, now), now) for then in before)
    )


def _alike(then: str, now: str) -> bool:
    (codes, _, edition), (same, _, other) = then.partition("@"), now.partition("@")
    return codes == same and (edition == other or not edition)


def require_proof(releases: Sequence[Release], everything: Sequence[Release], policy: Policy) -> None:
    """Raise Refused "ledger_broken" when the certificate of a release does not fit what it told."""
    for release in releases:
        if release.kind is ReleaseKind.OUTSIDE:
            continue
        at = [each for each in overlapping(everything, release.period) if each.sequence < release.sequence]
        known = out_of(at, policy.threshold, release).known
        if not certificate_holds(known, release.certificate):
            raise Refused("ledger_broken")
