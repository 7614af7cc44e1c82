"""Protection: from true counts to what may leave.

Stages, each a pure function over canonical cells, so that one cell shows one thing wherever it stands:

1. `_admit`: too few people for anything, for tables of two dimensions, for a network.
2. `_bin`: fewer than the threshold (none included) is withheld, all else goes to the nearest base; totals are
   binned from their own true counts.
3. `_hide_everyone`: a crowd that is nearly the whole of a larger one is withheld.
4. `_hide_behind`: conversations are withheld with the people behind them.
5. `_seal`: percentages from displayed numbers, retired rows that show nothing, `Protected`.

The audit of all displayed numbers together, its repair and the ledger of earlier releases are functions from
displayed cells to displayed cells: their place is between 4 and 5, and they may only withhold more.
"""

from collections.abc import Iterator, Mapping

from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.summary.cells import Cell, Count, counts_people, parents, people_of
from connector_app.summary.layout import Layout, Mean, Share, Tabulated, Weighted
from connector_app.summary.policy import Policy
from connector_app.summary.protected import (
    _SEAL,
    LeftOut,
    Protected,
    ProtectedTable,
    Shown,
    Withheld,
)
from connector_app.summary.words import LEFT_OUT_REASONS as LEFT_OUT_REASONS

Display = dict[Cell, Shown]


def protect(period: Period, tables: Tabulated, people: int, policy: Policy) -> Protected:
    """Return what may leave of a period's tables; raise Refused when it is about too few people.

    `people` is the true number of people counted.
    """
    if people < policy.least_people:
        raise Refused("too_few_people", least=policy.least_people)
    layouts, left_out = _admit(tables, people, policy)
    counts = tables.counts
    display = _hide_behind(_hide_everyone(_bin(counts, policy), counts, policy))
    return Protected(
        _SEAL,
        period=period,
        policy=policy,
        people=_nearest(people, policy.base),
        tables=[_seal(layout, display) for layout in layouts],
        left_out=left_out,
    )


def _admit(tables: Tabulated, people: int, policy: Policy) -> tuple[list[Layout], list[LeftOut]]:
    """Return the tables that may be made, and what was left out and why."""
    layouts: list[Layout] = []
    left_out: list[LeftOut] = []
    for layout in tables.layouts:
        reason = ""
        if layout.network is not None and tables.counts[layout.network].people < policy.least_network:
            reason = "left_out_network"
        elif layout.margins is not None and people < policy.least_two_way:
            reason = "left_out_two_way"
            layouts += layout.margins
        else:
            layouts.append(layout)
        if reason:
            left_out.append(LeftOut(layout.name, layout.title, reason))
    return layouts, left_out


def _nearest(number: int, base: int) -> int:
    """Return the nearest multiple of `base`, the upper one of two."""
    return (2 * number + base) // (2 * base) * base


def _dominated(count: Count) -> bool:
    """Tell whether the two largest people stand for so much that one could work out the other (p% rule)."""
    first, second = count.largest
    return 5 * (count.number - first - second) < first


def _bin(counts: Mapping[Cell, Count], policy: Policy) -> Display:
    return {
        cell: Withheld.TOO_FEW
        if min(count.number, count.people) < policy.threshold or _dominated(count)
        else _nearest(count.number, policy.base)
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


def _shown(cell: Cell | Share | Mean, display: Mapping[Cell, Shown]) -> Shown:
    """Return what a place of a table shows."""
    if isinstance(cell, Share):
        return _percent(cell, display)
    return _each(cell, display) if isinstance(cell, Mean) else display[cell]


_Row = tuple[str, tuple[Shown, ...], tuple[Cell | None, ...]]


def _rows(layout: Layout, display: Mapping[Cell, Shown]) -> Iterator[_Row]:
    """Yield the rows to show; a retired code has none unless it shows a number, else its presence would tell."""
    for number, (label, row) in enumerate(zip(layout.rows, layout.cells, strict=True)):
        shown = tuple(_shown(cell, display) for cell in row)
        if number not in layout.retired or any(isinstance(cell, int) for cell in shown):
            yield label, shown, tuple(None if isinstance(cell, (Share, Mean)) else cell for cell in row)


def _seal(layout: Layout, display: Mapping[Cell, Shown]) -> ProtectedTable:
    rows = list(_rows(layout, display))
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
