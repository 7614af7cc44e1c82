"""From what would be shown to what an audit is asked: the bounds a reader reads off, and what must stay open."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from connector_app.summary.audit.answers import SPOKE
from connector_app.summary.audit.before import Before
from connector_app.summary.audit.helping import TOOK_PART
from connector_app.summary.audit.knowledge import CUSTOMS, Known, Lore
from connector_app.summary.audit.people import single_of
from connector_app.summary.audit.repair import Question
from connector_app.summary.audit.spans import Span
from connector_app.summary.audit.targets import Target
from connector_app.summary.cells import (
    ANSWERED,
    COUNTED,
    EVERYONE,
    HAS,
    IS,
    Cell,
    Count,
    Part,
    counts_people,
    parents,
    people_of,
)
from connector_app.summary.policy import Policy
from connector_app.summary.protected import Shown, Withheld

Bounds = tuple[int, int | None]


@dataclass(frozen=True, slots=True)
class Showing:
    """What a summary is about to show: cells with their true counts and displays.

    `told` are bounds that the mere presence or absence of a table tells. `sensitive` cells must be able to be
    empty.
    """

    counts: Mapping[Cell, Count]
    display: Mapping[Cell, Shown]
    told: Mapping[Cell, Bounds]
    sensitive: frozenset[Cell]
    policy: Policy

    def can_hide(self, cell: Cell) -> bool:
        """Tell whether a reader takes more from a number than nothing; the number of people stays on the cover."""
        shown = self.display.get(cell, Withheld.TOO_FEW)
        return cell != EVERYONE and (isinstance(shown, int) or shown is Withheld.LOOKS_LIKE_EVERYONE)

    def bounds(self, cell: Cell) -> Bounds:
        """Return the counts between which a reader may place a number, as one who knows the rules would."""
        low, high = self._shown(cell)
        least, most = self.told.get(cell, (0, None))
        ends = [end for end in (high, most) if end is not None]
        return max(low, least), min(ends, default=None)

    def known(self, span: Span, cell: Cell) -> Known:
        """Return what a reader knows of a number."""
        return Known(span, cell, *self.bounds(cell), isinstance(self.display.get(cell), int))

    def _shown(self, cell: Cell) -> Bounds:
        count, shown = self.counts[cell].number, self.display.get(cell, Withheld.TOO_FEW)
        if isinstance(shown, int):
            return bin_of(shown, self.policy)
        match shown:
            case Withheld.LOOKS_LIKE_EVERYONE:
                # A careful guess: the reader knows which number was too near to that of the whole.
                return bin_of(nearest(count, self.policy.base), self.policy)
            case Withheld.TOO_FEW if count < self.policy.threshold:
                return 0, self.policy.threshold - 1
        return 0, None


def nearest(number: int, base: int) -> int:
    """Return the nearest multiple of `base`, the upper one of two."""
    return (2 * number + base) // (2 * base) * base


def bin_of(shown: int, policy: Policy) -> tuple[int, int]:
    """Return the least and the largest count that shows as this number."""
    base = policy.base
    return max(policy.threshold, shown - base // 2), shown + (base - 1) // 2


def question_of(showing: Showing, new: Iterable[Cell], before: Before) -> tuple[Question, tuple[Cell, ...]]:
    """Return what to ask, and the new cells in the order of their numbers, which follow those of before."""
    cells = tuple(sorted(new, key=sorted))
    first = len(before.known)
    place = {cell: first + n for n, cell in enumerate(cells)}
    known = [*before.known, *(showing.known(before.span, cell) for cell in cells)]
    targets = [Target(n, values=showing.policy.spread) for n in sorted(before.small)]
    trivial = _trivial(cells)
    targets += [target for cell in cells for target in _targets(showing, cell, place, trivial)]
    shown = frozenset(n for cell, n in place.items() if showing.can_hide(cell))
    together = _together(cells, place, shown)
    silent = frozenset(n for n in shown if not isinstance(showing.display[cells[n - first]], int))
    return Question(
        known,
        targets,
        shown,
        silent,
        together,
        Lore(before.coarser, customs_of(showing.counts), showing.policy.slack),
        {place[cell]: told for cell, told in showing.told.items() if cell in place},
    ), cells


def _together(
    cells: Iterable[Cell], place: Mapping[Cell, int], shown: frozenset[int]
) -> dict[int, frozenset[int]]:
    """Return for each number of people the numbers shown of what they are behind."""
    found: dict[int, set[int]] = {}
    for cell in cells:
        people = people_of(cell)
        if people != cell and people in place and place[cell] in shown:
            found.setdefault(place[people], set()).add(place[cell])
    return {number: frozenset(others) for number, others in found.items()}


def customs_of(counts: Mapping[Cell, Count]) -> frozenset[str]:
    """Return the customs that these true counts keep to; a reader cannot know what is not so."""

    def count(*parts: Part) -> int | None:
        found = counts.get(frozenset(parts))
        return None if found is None else found.number

    spoke, took_part = count(SPOKE), count(TOOK_PART)
    said = [number.number for cell, number in counts.items() if len(cell) == 1 and cell <= _said(counts)]
    broken = set()
    if spoke is not None and any(number > spoke for number in said):
        broken.add("speaking")
    if spoke is not None and took_part is not None and counts[EVERYONE].number > spoke + took_part:
        broken.add("being there")
    exchanges = count(TOOK_PART, (COUNTED, "exchanges"))
    kinds = [n.number for cell, n in counts.items() if (COUNTED, "exchanges") in cell and len(cell) > 2]  # noqa: PLR2004
    if exchanges is not None and exchanges != sum(kinds):
        broken.add("kinds")
    return CUSTOMS - broken


def _said(counts: Mapping[Cell, Count]) -> frozenset[Part]:
    """Return everything people are asked in conversations; what else is told of them need not be said in one."""
    answered = {part for cell in counts for part in cell if part[0] == ANSWERED}
    answered -= {part for part in answered if part[1].startswith((HAS, IS))}
    return frozenset(answered - {SPOKE, TOOK_PART})


def _trivial(cells: Iterable[Cell]) -> frozenset[Part]:
    """Return codes that everybody has because there is no other: that all share them tells nothing."""
    codes: dict[str, set[Part]] = {}
    for part in (part for cell in cells for part in single_of(cell)):
        codes.setdefault(part[0], set()).add(part)
    return frozenset(part for parts in codes.values() if len(parts) == 1 for part in parts)


def _targets(
    showing: Showing, cell: Cell, place: Mapping[Cell, int], trivial: frozenset[Part]
) -> Iterator[Target]:
    policy, counts = showing.policy, showing.counts
    count, here = counts[cell], place[cell]
    if not counts_people(cell):
        if count.number < policy.threshold:
            yield Target(here, true=count.number, values=policy.spread)
        elif showing.display.get(cell) is Withheld.TOO_FEW:
            # What few people share in must not be known to within a fifth, however large it is.
            yield Target(here, true=count.number, values=max(policy.spread, count.number // 5 + 1))
        return
    if count.number < policy.threshold:
        down_to = 0 if cell in showing.sensitive else 1 << 40
        yield Target(here, true=count.number, values=policy.spread, down_to=down_to)
    for parent in parents(cell):
        if parent in place and counts[parent].number >= policy.threshold and not cell - parent <= trivial:
            rest = counts[parent].number - count.number
            if rest < policy.threshold:
                yield Target(place[parent], here, true=rest, reach=policy.slack)
