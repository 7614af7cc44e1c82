"""The audit of published workbooks from the outside: everything they show, tied together and attacked at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from connector_app.outsider.attack import Attack, Part
from connector_app.outsider.book import Book
from connector_app.outsider.cover import Claims, claims_of
from connector_app.outsider.findings import Findings, Problem, Proved
from connector_app.outsider.languages import worded_like
from connector_app.outsider.narrowing import narrowed
from connector_app.outsider.numbers import check_numbers
from connector_app.outsider.ours import in_words, place_ours
from connector_app.outsider.placing import Placing, is_rounded
from connector_app.outsider.puzzle import OPEN, Amount, Link, Puzzle
from connector_app.outsider.releases import Release, tie
from connector_app.outsider.shares import check_shares
from connector_app.outsider.structure import check_structure
from connector_app.outsider.tables import Table, tables_of
from connector_app.outsider.theirs import place_theirs

#: Larger parts than this, and more programmes than this, would keep a person waiting for minutes.
MOST_AMOUNTS = 6_000
MOST_PROGRAMMES = 6_000


def audit(book: Book, against: Sequence[Book] = ()) -> Findings:
    """Return what somebody who has these workbooks could prove, and what else is wrong with the first one."""
    puzzle = Puzzle()
    releases: list[Release] = []
    problems: list[Problem] = list(check_structure(book))
    for number, each in enumerate((book, *against)):
        file = each.name if number == 0 else f"{each.name} ({number + 1})"
        tables = tables_of(each)
        if each.language != book.language:
            tables = worded_like(tables, tables_of(book))
        said, wrong = _place(puzzle, each, file, tables)
        releases.append(Release(file, said))
        problems += wrong if number == 0 else ()
    problems += (
        Problem("two_numbers", str(amount.where), text)
        for amount, where, text in puzzle.clashes
        if where.file == releases[0].file
    )
    problems += tie(puzzle, releases)
    claims = {release.file: release.claims for release in releases}
    proved, found = _attack(puzzle, claims)
    firmly = [each for each in proved if not each.assuming or not claims[each.where.file].ours]
    likely = [each for each in proved if each.assuming and claims[each.where.file].ours]
    return Findings(firmly, [*dict.fromkeys([*problems, *found])], likely)


def _place(puzzle: Puzzle, book: Book, file: str, tables: Sequence[Table]) -> tuple[Claims, list[Problem]]:
    claims = claims_of(book)
    tables = [table for table in tables if not in_words(table)]
    placing = Placing(puzzle, file, claims, is_rounded(tables, claims))
    theirs = place_ours(placing, tables)
    place_theirs(placing, theirs)
    problems = list(check_numbers(tables, claims, rounded=placing.rounded))
    problems += (problem for table in tables for problem in check_shares(placing, table))
    return claims, problems


@dataclass(frozen=True, slots=True)
class _Split:
    """Amounts that hang together, by their numbers in the puzzle."""

    members: Sequence[int]
    links: Sequence[Link]


def _attack(puzzle: Puzzle, claims: dict[str, Claims]) -> tuple[list[Proved], list[Problem]]:
    proved: list[Proved] = []
    problems: list[Problem] = []
    left = MOST_PROGRAMMES
    waiting = list(_splits(range(len(puzzle.amounts)), puzzle.links))
    whole = len(waiting)
    for number, split in enumerate(waiting):
        part = _part(puzzle, split, claims, few=False)
        if len(split.members) > MOST_AMOUNTS:
            part = _quick(part)
            if any(low < high for low, high in part.bounds):
                problems.append(Problem("not_audited", str(part.amounts[0].where)))
        attack = Attack(part, left)
        if not attack.possible():
            problems.append(Problem("contradiction", _named(part.amounts)))
            # Once more each table of each file on its own, where it does not contradict itself.
            waiting += _within_tables(puzzle, split) if number < whole else ()
            continue
        found = list(attack.run())
        guess = Attack(_part(puzzle, split, claims, few=True), attack.left, assuming=True)
        if part.links and _guesses(split, puzzle) and guess.possible():
            known = {(each.kind, each.where, each.of) for each in found}
            exact = {each.where for each in found if each.low == each.high}
            found += (
                each
                for each in guess.run()
                if (each.kind, each.where, each.of) not in known and each.where not in exact
            )
        left = guess.left
        proved += found
        if left < 0:
            problems.append(Problem("not_audited", str(part.amounts[0].where)))
            break
    return proved, problems


def _quick(part: Part) -> Part:
    """Return a part too large for the solver with all that single links tell; as it is when they contradict."""
    bounds = narrowed(part.bounds, part.links)
    return part if bounds is None else replace(part, bounds=bounds, links=())


def _named(amounts: Sequence[Amount]) -> str:
    tables = dict.fromkeys(amount.where.table for amount in amounts if amount.where.table)
    return ", ".join(tables)


def _guesses(split: _Split, puzzle: Puzzle) -> bool:
    return any(_may_be_few(puzzle.amounts[at]) for at in split.members)


def _may_be_few(amount: Amount) -> bool:
    return amount.hidden and amount.people and amount.high >= OPEN


def _part(puzzle: Puzzle, split: _Split, claims: dict[str, Claims], *, few: bool) -> Part:
    """Return a part by its own numbers; `few` reads every withheld number of people as a small one."""
    own = {at: number for number, at in enumerate(split.members)}
    amounts = [puzzle.amounts[at] for at in split.members]
    thresholds = [claims[amount.where.file].threshold for amount in amounts]
    # Where zeros are shown, what is withheld is somebody.
    zeros = any(amount.shown.number == 0 for amount in puzzle.amounts)
    bounds = [
        (1 if zeros else amount.low, threshold - 1) if few and _may_be_few(amount) else (amount.low, amount.high)
        for amount, threshold in zip(amounts, thresholds, strict=True)
    ]
    links = [
        Link(tuple((weight, own[at]) for weight, at in link.terms), link.low, link.high) for link in split.links
    ]
    crowds = [
        type(crowd)(own[crowd.child], own[crowd.parent], crowd.growing)
        for crowd in puzzle.crowds
        if crowd.child in own and crowd.parent in own
    ]
    return Part(amounts, bounds, links, crowds, thresholds)


def _splits(members: Sequence[int], links: Sequence[Link]) -> Iterator[_Split]:
    """Yield the parts that nothing ties to each other."""
    head = {at: at for at in members}

    def found(at: int) -> int:
        while head[at] != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    for link in links:
        first, *others = {at for _, at in link.terms}
        for at in others:
            head[found(at)] = found(first)
    groups: dict[int, list[int]] = {}
    for at in members:
        groups.setdefault(found(at), []).append(at)
    tied: dict[int, list[Link]] = {}
    for link in links:
        tied.setdefault(found(link.terms[0][1]), []).append(link)
    for top, group in groups.items():
        yield _Split(group, tied.get(top, []))


def _within_tables(puzzle: Puzzle, split: _Split) -> Iterator[_Split]:
    """Yield a part again, without what ties different tables or files together."""

    def table(at: int) -> tuple[str, str]:
        where = puzzle.amounts[at].where
        return where.file, where.table

    kept = [link for link in split.links if len({table(at) for _, at in link.terms}) == 1]
    return _splits(split.members, kept)
