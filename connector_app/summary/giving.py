"""Help that flows: who gave and received, and whether it flows both ways."""

from dataclasses import dataclass, replace

import numpy as np

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
)
from connector_app.summary.layout import Layout, Share
from connector_app.summary.protected import Unit
from connector_app.summary.words import COUNTED_ONCE, GAVE_RECEIVED, LINKS, PAIRS, PERCENT
from connector_app.text import QT_TRANSLATE_NOOP

_TOOK_PART = answered("exchange")
_GAVE = _TOOK_PART | {("gave", "anything")}
_RECEIVED = _TOOK_PART | {("received", "anything")}
_PAIRS: Cell = frozenset({(COUNTED, "pairs")})
_MUTUAL = _PAIRS | {("help", "both ways")}
_ONE_WAY = _PAIRS | {("help", "one way")}
#: The people between whom help passed, whichever way.
_IN_PAIRS: Cell = frozenset({("exchange", "with a person")})


def exchanges(counting: Counting) -> Table:
    """Count people who gave, received, or did both, by category."""
    facts, categories = counting.facts, counting.vocabulary.categories
    size = len(facts.category_codes)
    gave = counting.by_code(facts.leg_giver, ints(facts.leg_category), size)
    received = counting.by_code(facts.leg_receiver, ints(facts.leg_category), size)
    counts: dict[Cell, Count] = counting.everyone()
    items = listed(categories, facts.category_codes)
    cells = []
    for item in items:
        given, got = _GAVE | {("gave", item.code)}, _RECEIVED | {("received", item.code)}
        givers = counting.row(gave, facts.category_codes, item.code)
        receivers = counting.row(received, facts.category_codes, item.code)
        counts |= {given: people(givers), got: people(receivers), given | got: people(givers & receivers)}
        cells.append((given, got, given | got))
    givers, receivers = anyone(gave), anyone(received)
    counts |= {_GAVE: people(givers), _RECEIVED: people(receivers), _GAVE | _RECEIVED: people(givers & receivers)}
    cells.append((_GAVE, _RECEIVED, _GAVE | _RECEIVED))
    layout = Layout(
        name="exchanges",
        short=QT_TRANSLATE_NOOP("Summary", "Exchanges"),
        title=QT_TRANSLATE_NOOP("Summary", "People who gave and received, by kind of help"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Kind of help"),
        rows=(*(item.label for item in items), QT_TRANSLATE_NOOP("Summary", "Any kind of help")),
        columns=(
            QT_TRANSLATE_NOOP("Summary", "Gave"),
            QT_TRANSLATE_NOOP("Summary", "Received"),
            QT_TRANSLATE_NOOP("Summary", "Both gave and received"),
        ),
        units=(Unit.PEOPLE,) * 3,
        cells=tuple(cells),
        notes=(GAVE_RECEIVED, COUNTED_ONCE),
        retired=frozenset(n for n, item in enumerate(items) if not item.active),
    )
    # Who did both is a crossing of two things, so it goes where people are too few for that.
    return [replace(layout, margins=(layout.only_columns(slice(0, 2)),))], counts


def reciprocity(counting: Counting) -> Table:
    """Count who both gave and received, and between how many pairs of people help flows both ways."""
    facts = counting.facts
    givers, receivers = counting.numbered(facts.leg_giver), counting.numbered(facts.leg_receiver)
    gave, received = counting.those(givers), counting.those(receivers)
    pairs = _pairs(givers, receivers, counting.size)
    counts = counting.everyone() | {
        _TOOK_PART: people(gave | received),
        _GAVE | _RECEIVED: people(gave & received),
        _IN_PAIRS: people(pairs.people(pairs.either)),
        _PAIRS: pairs.count(pairs.either),
        _MUTUAL: pairs.count(pairs.mutual),
        _ONE_WAY: pairs.count(pairs.one_way),
    }
    return [_both_ways_layout(), _pairs_layout()], counts


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs of people by number, first * size + second, the smaller first."""

    size: int
    either: Ints
    mutual: Ints
    one_way: Ints

    def people(self, pairs: Ints) -> Flags:
        return self._degrees(pairs) > 0

    def count(self, pairs: Ints) -> Count:
        degrees = self._degrees(pairs)
        return Count(pairs.size, int(np.count_nonzero(degrees)), largest_two(degrees))

    def _degrees(self, pairs: Ints) -> Ints:
        ends = np.concatenate(np.divmod(pairs, max(self.size, 1)))
        return np.bincount(ends, minlength=self.size)


def _pairs(givers: Ints, receivers: Ints, size: int) -> _Pairs:
    between = (givers >= 0) & (receivers >= 0) & (givers != receivers)
    giver, receiver = givers[between], receivers[between]
    # The pair and, as its last bit, the direction: one sort brings the two directions of a pair together.
    links = distinct(2 * (np.minimum(giver, receiver) * size + np.maximum(giver, receiver)) + (giver < receiver))
    pairs = links >> 1
    back = np.zeros(pairs.size + 1, dtype=np.bool_)
    back[1:-1] = pairs[1:] == pairs[:-1]
    mutual, one_way = pairs[back[:-1]], pairs[~(back[:-1] | back[1:])]
    return _Pairs(size, np.concatenate((mutual, one_way)), mutual, one_way)


def _both_ways_layout() -> Layout:
    both = _GAVE | _RECEIVED
    return Layout(
        name="reciprocity",
        short=QT_TRANSLATE_NOOP("Summary", "Giving and receiving"),
        title=QT_TRANSLATE_NOOP("Summary", "People who both gave and received"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Part in exchanges"),
        rows=(
            QT_TRANSLATE_NOOP("Summary", "Both gave and received"),
            QT_TRANSLATE_NOOP("Summary", "Took part in any way"),
        ),
        columns=(
            QT_TRANSLATE_NOOP("Summary", "People"),
            QT_TRANSLATE_NOOP("Summary", "Share of those who took part (per cent)"),
        ),
        units=(Unit.PEOPLE, Unit.PERCENT),
        cells=((both, Share.of(both, _TOOK_PART)), (_TOOK_PART, Share.of(_TOOK_PART, _TOOK_PART))),
        notes=(GAVE_RECEIVED, PERCENT),
        network=_TOOK_PART,
    )


def _pairs_layout() -> Layout:
    links = ((2, _MUTUAL), (1, _ONE_WAY))
    return Layout(
        name="helping_pairs",
        short=QT_TRANSLATE_NOOP("Summary", "Pairs who help"),
        title=QT_TRANSLATE_NOOP("Summary", "Pairs of people between whom help flows"),
        row_title=QT_TRANSLATE_NOOP("Summary", "How help flows"),
        rows=(
            QT_TRANSLATE_NOOP("Summary", "Both ways"),
            QT_TRANSLATE_NOOP("Summary", "One way so far"),
            QT_TRANSLATE_NOOP("Summary", "Either"),
        ),
        columns=(
            QT_TRANSLATE_NOOP("Summary", "Pairs"),
            QT_TRANSLATE_NOOP("Summary", "Share of pairs (per cent)"),
            QT_TRANSLATE_NOOP("Summary", "Share of links (per cent)"),
        ),
        units=(Unit.PAIRS, Unit.PERCENT, Unit.PERCENT),
        cells=(
            (_MUTUAL, Share.of(_MUTUAL, _PAIRS), Share(((2, _MUTUAL),), links)),
            (_ONE_WAY, Share.of(_ONE_WAY, _PAIRS), Share(((1, _ONE_WAY),), links)),
            (_PAIRS, Share.of(_PAIRS, _PAIRS), Share(links, links)),
        ),
        notes=(PAIRS, LINKS, PERCENT),
        network=_IN_PAIRS,
    )
