"""What was measured, and the tables it is shown in: one line a figure, and how it grows with the notebook."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_TITLES = ("operation", "size", "unit", "ours", "p95", "baseline", "", "ratio", "reach", "met")
_GROWTH_TITLES = ("operation", "from", "to", "exponent", "reach", "met")


@dataclass(frozen=True, slots=True)
class Reach:
    """What to reach; every limit that is given has to hold.

    `ratio` is to the baseline, `p95` and `most` are in the figure's unit, `more` is how much more than the
    baseline, `exponent` is of the growth between two sizes.
    """

    ratio: float | None = None
    p95: float | None = None
    most: float | None = None
    more: float | None = None
    exponent: float | None = None

    def __str__(self) -> str:
        """Return the limits, as short as they can be said."""
        limits = {"ratio": self.ratio, "p95": self.p95, "": self.most, "+": self.more}
        return ", ".join(f"{name} <= {limit:g}".strip() for name, limit in limits.items() if limit is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One operation at one size: medians of ours and of the baseline, in `unit`."""

    operation: str
    size: int
    unit: str
    ours: float
    baseline: float
    beside: str
    reach: Reach
    p95: float | None = None

    @property
    def ratio(self) -> float:
        """Return how many times the baseline ours is."""
        return self.ours / self.baseline

    @property
    def met(self) -> bool:
        """Tell whether every limit holds."""
        pairs = (
            (self.ratio, self.reach.ratio),
            (self.p95, self.reach.p95),
            (self.ours, self.reach.most),
            (self.ours - self.baseline, self.reach.more),
        )
        return all(value is not None and value <= limit for value, limit in pairs if limit is not None)

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        p95 = "" if self.p95 is None else _number(self.p95)
        ours, baseline = _number(self.ours), _number(self.baseline)
        met = _yes(self.met) if str(self.reach) else ""
        ratio, size = f"{self.ratio:.3g}", f"{self.size:,}"
        return (self.operation, size, self.unit, ours, p95, baseline, self.beside, ratio, str(self.reach), met)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation that could not be measured here, and why."""

    operation: str
    size: int
    why: str

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        return (self.operation, f"{self.size:,}", *[""] * 4, f"left out: {self.why}", "", "", "")


class Failed(LeftOut):
    """An operation that broke while it was measured."""


Line = Figure | LeftOut


@dataclass(frozen=True, slots=True)
class Growth:
    """How an operation's time grows: time ~ size ** exponent."""

    before: Figure
    after: Figure

    @property
    def exponent(self) -> float:
        """Return 1 for twice the time at twice the size, 0 for the same time."""
        return math.log(self.after.ours / self.before.ours) / math.log(self.after.size / self.before.size)

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        most = self.after.reach.exponent
        limit, met = ("", "") if most is None else (f"<= {most:g}", _yes(self.exponent <= most))
        sizes = f"{self.before.size:,}", f"{self.after.size:,}"
        return (self.after.operation, *sizes, f"{self.exponent:.2f}", limit, met)


def growths(lines: Iterable[Line]) -> list[Growth]:
    """Return the growth of each operation that was measured at several sizes, from the least to the greatest."""
    by_name: dict[str, list[Figure]] = defaultdict(list)
    for line in lines:
        if isinstance(line, Figure):
            by_name[line.operation].append(line)
    found = [sorted(figures, key=lambda figure: figure.size) for figures in by_name.values()]
    return [Growth(each[0], each[-1]) for each in found if each[0].size < each[-1].size]


def as_text(lines: Sequence[Line]) -> str:
    """Return both tables with their columns lined up."""
    return "\n\n".join(_lined_up(titles, rows) for titles, rows in _tables(lines))


def as_markdown(lines: Sequence[Line], heading: str) -> str:
    """Return both tables in Markdown under a heading."""
    parts = [f"# {heading}"]
    for titles, rows in _tables(lines):
        written = [titles, ("---",) * len(titles), *rows]
        parts.append("\n".join("| " + " | ".join(row) + " |" for row in written))
    return "\n\n".join(parts) + "\n"


def _tables(lines: Sequence[Line]) -> list[tuple[tuple[str, ...], list[tuple[str, ...]]]]:
    tables = [(_TITLES, [line.cells() for line in lines])]
    if grown := growths(lines):
        tables.append((_GROWTH_TITLES, [growth.cells() for growth in grown]))
    return tables


def _lined_up(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    written = [titles, *rows]
    widths = [max(map(len, column)) for column in zip(*written, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in written)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def _yes(met: bool) -> str:
    return "yes" if met else "NO"
