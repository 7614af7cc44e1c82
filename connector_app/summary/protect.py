"""Protection: from true counts to what may leave.

Stages over canonical cells, so that one cell shows one thing wherever it stands; each may only withhold more:

1. `_admit`: too few people for anything, for tables of two dimensions, for a network.
2. `_bin`: fewer than the threshold (none included) is withheld, all else goes to the nearest base; totals are
   binned from their own true counts.
3. `_hide_everyone`: a crowd that is nearly the whole of a larger one is withheld.
4. `_hide_behind`: conversations are withheld with the people behind them.
5. `_carry`: parts of a running summary in which too little changed show what they showed last time.
6. `_audit`: everything shown here and before is attacked together, and more is withheld until nothing gives way.
7. `_seal`: percentages from displayed numbers, retired rows that show nothing, `Protected`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.summary.audit.before import Before, block_of
from connector_app.summary.audit.question import Bounds, Showing, nearest, question_of
from connector_app.summary.audit.repair import audit, certificate_of
from connector_app.summary.audit.spans import Span
from connector_app.summary.cells import EVERYONE, Cell, Count, counts_people, parents, people_of
from connector_app.summary.layout import Derived, Layout, Mean, Rest, Share, Tabulated, Weighted
from connector_app.summary.ledger import Number
from connector_app.summary.policy import Policy
from connector_app.summary.protected import (
    _SEAL,
    Audit,
    LeftOut,
    Protected,
    ProtectedTable,
    Shown,
    Withheld,
)
from connector_app.summary.words import LEFT_OUT_REASONS as LEFT_OUT_REASONS

Display = dict[Cell, Shown]


@dataclass(frozen=True, slots=True)
class Made:
    """A protected summary, and what a ledger has to remember of it."""

    protected: Protected
    numbers: tuple[Number, ...]
    certificate: str
    display: Mapping[Cell, Shown] = field(default_factory=dict)


def protect(period: Period, tables: Tabulated, people: int, policy: Policy) -> Protected:
    """Return what may leave of a period of which nothing is known outside; see `make`."""
    return make(period, tables, people, policy, Before(Span(period.first, period.last))).protected


def make(
    period: Period,
    tables: Tabulated,
    people: int,
    policy: Policy,
    before: Before,
    *,
    sequence: int = 1,
    tick: Callable[[], None] = lambda: None,
) -> Made:
    """Return what may leave of a period's tables, given what is known already.

    `people` is the true number of people counted, `sequence` the place the release would take in the ledger;
    `tick` is called often and may raise to stop. Raises Refused: too_few_people, and as `audit.repair.audit` does.
    """
    if people < policy.least_people:
        raise Refused("too_few_people", least=policy.least_people)
    if EVERYONE in before.carried:
        # What tables there are must not tell more than the number on the cover.
        people = before.carried[EVERYONE].shown or people
    try:
        return _made(period, tables, people, policy, before, sequence, tick, helping=True)
    except Refused as refused:
        if refused.code != "audit_failed" or not before.alone:
            raise
        # Where hardly any number of help is free to differ, nothing is proved about the others either.
        return _made(period, tables, people, policy, before, sequence, tick, helping=False)


def _made(
    period: Period,
    tables: Tabulated,
    people: int,
    policy: Policy,
    before: Before,
    sequence: int,
    tick: Callable[[], None],
    *,
    helping: bool,
) -> Made:
    layouts, left_out, told = _admit(tables, people, policy, alone=before.alone, helping=helping)
    lists, told_by_lists = _admit_lists(tables, policy, before)
    layouts, told = [*layouts, *lists], told | told_by_lists
    display = _hide_behind(_hide_everyone(_bin(tables.counts, policy), tables.counts, policy))
    new = {cell for cell in _cells(layouts) | told.keys() if not (cell in before.carried or before.keeps(cell))}
    display = _carry(display, before)
    showing = Showing(tables.counts, display, told, tables.sensitive, policy)
    display, numbers, tried, certificate = _audit(showing, new, before, sequence, tick)
    protected = Protected(
        _SEAL,
        period=period,
        policy=policy,
        people=_total(display),
        tables=[_seal(layout, display, policy) for layout in layouts if not layout.unseen],
        left_out=(*left_out, *tables.left_out),
        audit=tried,
        until=before.until,
    )
    carried = (number for cell, number in before.carried.items() if cell in display)
    shown = _cells(layouts)
    return Made(
        protected, (*numbers, *carried), certificate, {cell: display[cell] for cell in shown if cell in display}
    )


def _total(display: Mapping[Cell, Shown]) -> int:
    """Return the number of people for the cover: nothing ever withholds it."""
    shown = display[EVERYONE]
    if isinstance(shown, Withheld):
        raise TypeError("the number of people is withheld")
    return shown


def _cells(layouts: Iterable[Layout]) -> set[Cell]:
    """Return every cell that some table shows, and the number of people, which the cover shows."""
    found = {cell for layout in layouts for row in layout.cells for cell in row}
    return {EVERYONE} | {cell for cell in found if isinstance(cell, frozenset)}


Admitted = tuple[list[Layout], list[LeftOut], dict[Cell, Bounds]]


def _admit(tables: Tabulated, people: int, policy: Policy, *, alone: bool, helping: bool) -> Admitted:
    """Return the tables that may be made, what was left out and why, and what that tells of true counts.

    `alone` says that no other summary ever counted any of these days; without `helping` it is not told how
    giving and receiving go together.
    """
    layouts: list[Layout] = []
    left_out: list[LeftOut] = []
    told: dict[Cell, Bounds] = {EVERYONE: (policy.least_people, None)}
    wide = people >= policy.least_two_way
    for layout in tables.layouts:
        if layout.answered is not None:
            continue
        reason = ""
        if layout.network is not None:
            enough = tables.counts[layout.network].people >= policy.least_network
            told[layout.network] = (policy.least_network, None) if enough else (0, policy.least_network - 1)
            reason = "" if enough else "left_out_network"
            if not (alone and helping):
                # Pairs of one stretch and of a part of it can hardly be told apart safely.
                told.pop(layout.network)
                reason = "left_out_again" if not alone else "left_out_unsure"
        elif layout.margins is not None:
            told[EVERYONE] = (
                (policy.least_two_way, None) if wide else (policy.least_people, policy.least_two_way - 1)
            )
            reason = "" if wide else "left_out_two_way"
            if not helping and layout.name == "exchanges":
                reason = "left_out_unsure"
        if not reason:
            layouts.append(layout)
            continue
        layouts += layout.margins or ()
        left_out.append(LeftOut(layout.name, layout.title, reason))
    return layouts, left_out, told


def _admit_lists(tables: Tabulated, policy: Policy, before: Before) -> tuple[list[Layout], dict[Cell, Bounds]]:
    """Return the tables of lists of which enough people have any code, and what that tells.

    A list with fewer has no table: to somebody who knows the rules it tells as much as withheld numbers would.
    Where nothing may be counted anew, there is a table exactly where there was one last time.
    """
    layouts: list[Layout] = []
    told: dict[Cell, Bounds] = {}
    for layout in tables.layouts:
        cell = layout.answered
        if cell is None:
            continue
        if before.keeps(cell):
            last = before.carried.get(cell)
            enough = last is not None and last.low >= policy.threshold
        else:
            enough = tables.counts[cell].number >= policy.threshold
            told[cell] = (policy.threshold, None) if enough else (0, policy.threshold - 1)
        layouts += [layout] if enough else []
    return layouts, told


def _carry(display: Display, before: Before) -> Display:
    """Show once more what a part showed last time, and nothing of it that was not shown then."""
    kept = {
        cell: Withheld.ALREADY_SENT for cell in display if before.keeps(cell) and isinstance(display[cell], int)
    }
    carried = {
        cell: Withheld.ALREADY_SENT if number.shown is None else number.shown
        for cell, number in before.carried.items()
        if cell in display
    }
    return display | kept | carried


def _audit(
    showing: Showing, new: Iterable[Cell], before: Before, sequence: int, tick: Callable[[], None]
) -> tuple[Display, list[Number], Audit, str]:
    """Attack what would be shown; return it with more withheld, its numbers, what was tried, and the proof."""
    question, cells = question_of(showing, new, before)
    found = audit(question, tick)
    first, display = len(before.known), dict(showing.display)
    for number in found.hidden:
        display[cells[number - first]] = Withheld.WORKED_OUT
    display = _hide_behind(display)
    numbers = []
    for number, cell in enumerate(cells, first):
        known, shown = question.known[number], display.get(cell)
        free = number in found.hidden
        numbers.append(
            Number(
                cell,
                shown if isinstance(shown, int) else None,
                *(showing.told.get(cell, (0, None)) if free else (known.low, known.high)),
                block_of(cell),
                sequence,
            )
        )
    groups = sum(target.minus >= 0 for target in question.targets)
    tried = Audit(
        small=len(question.targets) - groups,
        groups=groups,
        earlier=before.earlier,
        hidden=len(found.hidden),
        tables=len(found.communities),
    )
    return display, numbers, tried, certificate_of(found.communities, question.lore)


def _dominated(count: Count) -> bool:
    """Tell whether the two largest people stand for so much that one could work out the other (p% rule)."""
    first, second = count.largest
    return 5 * (count.number - first - second) < first


def _bin(counts: Mapping[Cell, Count], policy: Policy) -> Display:
    return {
        cell: Withheld.TOO_FEW
        if min(count.number, count.people) < policy.threshold or _dominated(count)
        else nearest(count.number, policy.base)
        for cell, count in counts.items()
    }


def _hide_everyone(display: Display, counts: Mapping[Cell, Count], policy: Policy) -> Display:
    """Withhold every crowd that lacks fewer than `slack` of a larger one it lies within."""

    def everyone(cell: Cell) -> bool:
        return any(
            counts[parent].number - counts[cell].number < policy.slack
            for parent in parents(cell)
            if parent in counts
        )

    return {
        cell: Withheld.LOOKS_LIKE_EVERYONE if isinstance(shown, int) and everyone(cell) else shown
        for cell, shown in display.items()
    }


def _hide_behind(display: Display) -> Display:
    """Withhold conversations whose people are withheld: the one would tell the other."""

    def behind(cell: Cell) -> bool:
        return not counts_people(cell) and isinstance(display.get(people_of(cell)), Withheld)

    return {
        cell: Withheld.FROM_WITHHELD if isinstance(shown, int) and behind(cell) else shown
        for cell, shown in display.items()
    }


def _sum(weighted: Weighted, display: Mapping[Cell, Shown]) -> int | None:
    """Return a sum of displayed numbers, None when one of them is withheld."""
    total = 0
    for weight, cell in weighted:
        shown = display[cell]
        if isinstance(shown, Withheld):
            return None
        total += weight * shown
    return total


def _percent(share: Share, display: Mapping[Cell, Shown]) -> Shown:
    """Return a share in whole per cent; none and all are withheld, rounded numbers cannot tell them."""
    part, whole = _sum(share.part, display), _sum(share.whole, display)
    if part is None or whole is None:
        return Withheld.FROM_WITHHELD
    percent = (200 * part + whole) // (2 * whole)
    if share.part != share.whole and percent in (0, 100):
        return Withheld.LOOKS_LIKE_EVERYONE
    return percent


def _each(mean: Mean, display: Mapping[Cell, Shown]) -> Shown:
    """Return a mean as a whole number, the upper one of two; less than a half is withheld like every nothing."""
    part, whole = display[mean.part], display[mean.whole]
    if isinstance(part, Withheld) or isinstance(whole, Withheld):
        return Withheld.FROM_WITHHELD
    return (2 * part + whole) // (2 * whole) or Withheld.TOO_FEW


def _left(rest: Rest, display: Mapping[Cell, Shown], policy: Policy) -> Shown:
    """Return the rest of a crowd as the displayed numbers have it, withheld like any that is few."""
    whole, part = display[rest.whole], display[rest.part]
    if isinstance(whole, Withheld) or isinstance(part, Withheld):
        return Withheld.FROM_WITHHELD
    return whole - part if whole - part >= policy.threshold else Withheld.TOO_FEW


def _shown(cell: Cell | Derived, display: Mapping[Cell, Shown], policy: Policy) -> Shown:
    """Return what a place of a table shows."""
    match cell:
        case Share():
            return _percent(cell, display)
        case Mean():
            return _each(cell, display)
        case Rest():
            return _left(cell, display, policy)
    return display[cell]


_Row = tuple[str, tuple[Shown, ...], tuple[Cell | None, ...]]


def _rows(layout: Layout, display: Mapping[Cell, Shown], policy: Policy) -> Iterator[_Row]:
    """Yield the rows to show; a retired code has none unless it shows a number, else its presence would tell."""
    for number, (label, row) in enumerate(zip(layout.rows, layout.cells, strict=True)):
        shown = tuple(_shown(cell, display, policy) for cell in row)
        if number not in layout.retired or any(isinstance(cell, int) for cell in shown):
            yield label, shown, tuple(cell if isinstance(cell, frozenset) else None for cell in row)


def _seal(layout: Layout, display: Mapping[Cell, Shown], policy: Policy) -> ProtectedTable:
    rows = list(_rows(layout, display, policy))
    return ProtectedTable(
        name=layout.name,
        title=layout.title,
        row_title=layout.row_title,
        rows=tuple(label for label, _, _ in rows),
        columns=layout.columns,
        units=layout.units,
        cells=tuple(cells for _, cells, _ in rows),
        keys=tuple(keys for _, _, keys in rows),
        notes=layout.notes,
        own_words=layout.own_words,
        short=layout.short,
    )
