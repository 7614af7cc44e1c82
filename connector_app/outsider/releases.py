"""What several workbooks tell together: a period twice, a period within another, parts that make up a whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from connector_app.domain.period import Period
from connector_app.outsider.cover import Claims
from connector_app.outsider.findings import Problem
from connector_app.outsider.ours import may_sink
from connector_app.outsider.puzzle import Amount, Key, Puzzle

#: So many parts at most are tried to make up a whole: the months of a year.
_MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Release:
    """One workbook in the puzzle, by its name there and what it says of itself."""

    file: str
    claims: Claims


@dataclass(frozen=True, slots=True)
class _Pair:
    """The same number in two files, by its number in the puzzle."""

    key: Key
    before: int
    after: int


def tie(puzzle: Puzzle, releases: Sequence[Release]) -> Iterator[Problem]:
    """Tie the files to each other, the first being the latest; yield what must not have changed and did."""
    for one, two in combinations(releases, 2):
        after, before = (one, two) if not _made_before(one, two) else (two, one)
        yield from _tie(puzzle, before, after)
    for whole in releases:
        for parts in _tilings(whole, releases):
            _cover(puzzle, parts, whole)


def _made_before(one: Release, two: Release) -> bool:
    first, second = one.claims.made_on, two.claims.made_on
    return first is not None and second is not None and first < second


def _tie(puzzle: Puzzle, before: Release, after: Release) -> Iterator[Problem]:
    pairs = list(_common(puzzle, before, after))
    if _same_period(before.claims, after.claims):
        changed = [pair for pair in pairs if _shown(puzzle, pair.before) != _shown(puzzle, pair.after)]
        if not changed:
            for pair in pairs:
                puzzle.add_up([pair.before], pair.after)
            return
        if not _running(before.claims):
            for pair in changed:
                there = puzzle.amounts[pair.after]
                yield Problem("period_changed", str(there.where), puzzle.amounts[pair.before].shown.text)
        _grow(puzzle, pairs)
    elif _timeless(before.claims) and _timeless(after.claims):
        # Nothing says which crowd lies within which, but the numbers may.
        _ = _grow(puzzle, pairs) or _grow(puzzle, _turned(pairs))
    elif before.claims.period is None or after.claims.period is None:
        return
    elif _holds(after.claims.period, before.claims.period):
        _grow(puzzle, pairs, newcomers=after.claims.period.first == before.claims.period.first)
    elif _holds(before.claims.period, after.claims.period):
        _grow(puzzle, _turned(pairs), newcomers=False)


def _turned(pairs: Sequence[_Pair]) -> list[_Pair]:
    return [_Pair(pair.key, pair.after, pair.before) for pair in pairs]


def _common(puzzle: Puzzle, before: Release, after: Release) -> Iterator[_Pair]:
    for key in puzzle.keys(before.file):
        other = puzzle.find((after.file, *key[1:]))
        mine = puzzle.find(key)
        if other is not None and mine is not None:
            yield _Pair(key, mine, other)


def _same_period(one: Claims, two: Claims) -> bool:
    if one.period is not None or two.period is not None:
        return one.period == two.period
    return bool(one.period_text) and one.period_text == two.period_text


def _timeless(claims: Claims) -> bool:
    """Tell whether a file says nothing at all of its period."""
    return claims.period is None and not claims.period_text


def _running(claims: Claims) -> bool:
    """Tell whether a file was made before its period was over, so that its numbers could still grow."""
    return claims.made_on is not None and claims.period is not None and claims.made_on <= claims.period.last


def _holds(large: Period, small: Period) -> bool:
    return large.first <= small.first and small.last <= large.last and large != small


def _grow(puzzle: Puzzle, pairs: Sequence[_Pair], *, newcomers: bool = True) -> bool:
    """Say that numbers did not sink, unless some did for all to see: then the crowds are not nested (False)."""
    rising = [pair for pair in pairs if not may_sink(pair.key)]
    both = [(puzzle.amounts[pair.before], puzzle.amounts[pair.after]) for pair in rising]
    if any(before.low > after.high for before, after in both):
        return False
    for pair, (before, after) in zip(rising, both, strict=True):
        # What shows the same number again tells nobody that somebody came.
        growing = newcomers and _text(before) != _text(after)
        puzzle.within([pair.before], pair.after, tells=growing, growing=True)
    return True


def _shown(puzzle: Puzzle, at: int) -> str:
    return _text(puzzle.amounts[at])


def _text(amount: Amount) -> str:
    return "" if amount.hidden else str(amount.shown.number)


def _tilings(whole: Release, releases: Sequence[Release]) -> Iterator[list[Release]]:
    """Yield the files whose periods follow each other and make up a whole one."""
    if whole.claims.period is None:
        return
    by_first: dict[object, list[Release]] = {}
    for each in releases:
        if each.claims.period is not None and _holds(whole.claims.period, each.claims.period):
            by_first.setdefault(each.claims.period.first, []).append(each)
    found: list[Release] = []
    day = whole.claims.period.first
    while day <= whole.claims.period.last and day in by_first and len(found) < _MOST_PARTS:
        shortest = min(by_first[day], key=lambda each: _last(each).toordinal())
        found.append(shortest)
        day = _last(shortest) + timedelta(days=1)
    if day > whole.claims.period.last:
        yield found


def _last(release: Release) -> date:
    period = release.claims.period
    return period.last if period is not None else date.max


def _cover(puzzle: Puzzle, parts: Sequence[Release], whole: Release) -> None:
    """Say that whoever counts in a whole period counts in one of its parts; conversations are in exactly one."""
    for key in puzzle.keys(whole.file):
        at = puzzle.find(key)
        found = [puzzle.find((part.file, *key[1:])) for part in parts]
        numbers = [each for each in found if each is not None]
        if at is None or len(numbers) < len(parts) or may_sink(key):
            continue
        if key[-1] in ("conversations", "exchanges"):
            puzzle.add_up(numbers, at)
        elif key[1:] != ("pairs", "both ways") and key[-1] not in ("both", "hours"):
            puzzle.cover(numbers, at)
