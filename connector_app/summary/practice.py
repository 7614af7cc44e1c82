"""How people were met: features of health creating practice, and the check-ins."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from connector_app.domain.vocabulary import Item
from connector_app.summary.cells import COUNTED, Cell, Count
from connector_app.summary.counting import (
    Counting,
    Flags,
    Ints,
    Table,
    answered,
    anyone,
    distinct,
    ints,
    largest_two,
    listed,
    people,
    positions,
    ranks,
)
from connector_app.summary.layout import Layout, Share
from connector_app.summary.protected import Unit
from connector_app.summary.words import CHECK_INS, COUNTED_ONCE, FEATURES, PERCENT
from connector_app.text import QT_TRANSLATE_NOOP

#: The view of the features that were named until 2021.
_FIVE = "five"
_CONVERSATIONS: Cell = frozenset({(COUNTED, "conversations")})
_SPOKE = answered("conversation")
#: Contact gives confidence, confidence gives control: the order in which they are read.
_ORDER = ("CONTACT", "CONFIDENCE", "CONTROL")
_CHANGES = ("less", "same", "more")


@dataclass(frozen=True)
class _Talks:
    """The conversations of a summary, numbered from 0, with the people in them."""

    counting: Counting

    @cached_property
    def known(self) -> Ints:
        return distinct(ints(self.counting.facts.spoke_conversation))

    @cached_property
    def speakers(self) -> Ints:
        return self.counting.numbered(self.counting.facts.spoke_person)

    @cached_property
    def spoken(self) -> Ints:
        return ranks(ints(self.counting.facts.spoke_conversation), self.known)

    @cached_property
    def practised(self) -> Flags:
        """Which feature was practised in which conversation, [feature, conversation]."""
        facts = self.counting.facts
        grid = np.zeros((len(facts.feature_codes), self.known.size + 1), dtype=np.bool_)
        grid[ints(facts.feature_feature), positions(self.known, ints(facts.feature_conversation))] = True
        return grid[:, :-1]

    def count(self, talks: Flags) -> tuple[Count, Count]:
        """Count the people in some conversations, and these conversations themselves."""
        talked = np.compress(talks[self.spoken], self.speakers)
        crowd = people(self.counting.those(talked))
        parts = np.bincount(talked[talked >= 0], minlength=self.counting.size)
        return crowd, Count(int(np.count_nonzero(talks)), crowd.people, largest_two(parts))


def features_practised(counting: Counting) -> Table:
    """Count people and conversations by feature, and the conversations with two features or more."""
    facts, talks = counting.facts, _Talks(counting)
    items = listed(counting.vocabulary.features, facts.feature_codes)
    which = {
        item.code: talks.practised[list(facts.feature_codes).index(item.code)]
        for item in items
        if item.code in facts.feature_codes
    }
    nothing = np.zeros(talks.known.size, dtype=np.bool_)
    rows: list[tuple[str, Cell, Flags]] = [
        (item.label, _SPOKE | {("feature", item.code)}, which.get(item.code, nothing)) for item in items
    ]
    several = QT_TRANSLATE_NOOP("Summary", "Two features or more")
    rows.append((several, _SPOKE | {("features", "2+")}, np.count_nonzero(talks.practised, axis=0) > 1))
    rows.append((QT_TRANSLATE_NOOP("Summary", "All conversations"), _SPOKE, ~nothing))
    counts: dict[Cell, Count] = counting.everyone()
    for _, cell, flags in rows:
        counts[cell], counts[cell | _CONVERSATIONS] = talks.count(flags)
    layout = Layout(
        name="features_practised",
        short=QT_TRANSLATE_NOOP("Summary", "Features practised"),
        title=QT_TRANSLATE_NOOP("Summary", "Features of health creating practice in conversations"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Feature"),
        rows=tuple(label for label, _, _ in rows),
        columns=(
            QT_TRANSLATE_NOOP("Summary", "People"),
            QT_TRANSLATE_NOOP("Summary", "Conversations"),
            QT_TRANSLATE_NOOP("Summary", "Share of conversations (per cent)"),
        ),
        units=(Unit.PEOPLE, Unit.CONVERSATIONS, Unit.PERCENT),
        cells=tuple(
            (cell, cell | _CONVERSATIONS, Share.of(cell | _CONVERSATIONS, _SPOKE | _CONVERSATIONS))
            for _, cell, _ in rows
        ),
        notes=(FEATURES, COUNTED_ONCE, PERCENT),
        retired=frozenset(n for n, item in enumerate(items) if not item.active),
    )
    return [layout, _older(layout, items)], counts


def _older(layout: Layout, items: list[Item]) -> Layout:
    """Return the table of the older five features: the same cells, for whoever compares with earlier years."""
    kept = [n for n, item in enumerate(items) if _FIVE in item.views]
    rows = [*kept, len(layout.rows) - 1]
    return replace(
        layout,
        name="features_five",
        short=QT_TRANSLATE_NOOP("Summary", "Features (older five)"),
        title=QT_TRANSLATE_NOOP(
            "Summary", "The five features of health creating practice as they were named before"
        ),
        rows=tuple(layout.rows[n] for n in rows),
        cells=tuple(layout.cells[n] for n in rows),
        retired=frozenset(at for at, n in enumerate(rows) if n in layout.retired),
    )


def check_ins(counting: Counting) -> Table:
    """Count people by less, the same or more contact, confidence and control."""
    facts, codes = counting.facts, counting.vocabulary.check_ins
    items = sorted(
        listed(codes, facts.check_in_codes),
        key=lambda item: _ORDER.index(item.code) if item.code in _ORDER else len(_ORDER),
    )
    size = len(facts.check_in_codes)
    both = ints(facts.check_in_code) + size * ints(facts.check_in_change)
    grid = counting.by_code(facts.check_in_person, both, size * len(_CHANGES))
    counts: dict[Cell, Count] = counting.everyone()
    cells = []
    for item in items:
        at = list(facts.check_in_codes).index(item.code) if item.code in facts.check_in_codes else None
        flags = [grid[at + size * n] if at is not None else counting.none() for n in range(len(_CHANGES))]
        said = answered(item.code)
        row = [said | {(item.code, change)} for change in _CHANGES]
        counts |= dict(zip((*row, said), map(people, (*flags, anyone(np.stack(flags)))), strict=True))
        cells.append((*row, said))
    return [_check_in_layout([item.label for item in items], tuple(cells))], counts


def _check_in_layout(labels: list[str], cells: tuple[tuple[Cell, ...], ...]) -> Layout:
    return Layout(
        name="check_ins",
        short=QT_TRANSLATE_NOOP("Summary", "Check-ins"),
        title=QT_TRANSLATE_NOOP("Summary", "Contact, confidence and control, compared with before"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Check-in"),
        rows=tuple(labels),
        columns=(
            QT_TRANSLATE_NOOP("Summary", "Less"),
            QT_TRANSLATE_NOOP("Summary", "The same"),
            QT_TRANSLATE_NOOP("Summary", "More"),
            QT_TRANSLATE_NOOP("Summary", "All who answered"),
        ),
        units=(Unit.PEOPLE,) * 4,
        cells=cells,
        notes=(CHECK_INS, COUNTED_ONCE),
    )
