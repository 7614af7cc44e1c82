"""Who took part: age bands by neighbourhood or town."""

from dataclasses import replace

import numpy as np

from connector_app.summary.ages import bands_of
from connector_app.summary.cells import EVERYONE, Cell, Count
from connector_app.summary.counting import Counting, Table, ints, listed
from connector_app.summary.cut import Places
from connector_app.summary.layout import Layout
from connector_app.summary.protected import Unit
from connector_app.summary.words import NEIGHBOURHOOD, NOT_KNOWN, TOWN
from connector_app.text import QT_TRANSLATE_NOOP

_PEOPLE = QT_TRANSLATE_NOOP("Summary", "People")
_BY_NEIGHBOURHOOD = QT_TRANSLATE_NOOP("Summary", "People who took part, by age band and neighbourhood")
_BY_TOWN = QT_TRANSLATE_NOOP("Summary", "People who took part, by age band and town")


def people_by_age(counting: Counting) -> Table:
    """Count the people who took part by age band and place."""
    facts = counting.facts
    bands, goes_into = bands_of(facts, counting.vocabulary, counting.cut.ages)
    items = listed(bands, (goes_into[code] for code in facts.age_codes if code in goes_into))
    known = {item.code: n for n, item in enumerate(items)}
    # A band of another classification is as little known in this one as no band at all (-1, the last).
    into = [known[goes_into[code]] if code in goes_into else len(items) for code in facts.age_codes]
    band = np.asarray([*into, len(items)])[ints(facts.people_age)]
    cells: list[Cell] = [frozenset({("age", item.code)}) for item in items] + [frozenset({("age", "")})]
    counts: dict[Cell, Count] = counting.across_places(EVERYONE, ~counting.none())
    for number, cell in enumerate(cells):
        counts |= counting.across_places(cell, band == number)
    towns = counting.cut.places is Places.TOWNS
    layout = Layout(
        name="people_by_age",
        short=QT_TRANSLATE_NOOP("Summary", "People by age"),
        title=_BY_TOWN if towns else _BY_NEIGHBOURHOOD,
        row_title=QT_TRANSLATE_NOOP("Summary", "Age band"),
        rows=(*(item.label for item in items), NOT_KNOWN, QT_TRANSLATE_NOOP("Summary", "All ages")),
        columns=counting.place_labels,
        units=(Unit.PEOPLE,) * len(counting.place_labels),
        cells=tuple(counting.places_of(cell) for cell in (*cells, EVERYONE)),
        notes=(TOWN if towns else NEIGHBOURHOOD,),
        own_words="columns",
        retired=frozenset(n for n, item in enumerate(items) if not item.active),
    )
    if counting.cut.places is Places.NONE:
        return [_ages(layout)], counts
    places = _towns(layout) if towns else _neighbourhoods(layout)
    return [replace(layout, margins=(_ages(layout), places))], counts


def _ages(layout: Layout) -> Layout:
    return layout.only_columns(
        slice(-1, None),
        title=QT_TRANSLATE_NOOP("Summary", "People who took part, by age band"),
        columns=(_PEOPLE,),
        notes=(),
        own_words="",
    )


def _neighbourhoods(layout: Layout) -> Layout:
    return Layout(
        name="people_by_neighbourhood",
        short=QT_TRANSLATE_NOOP("Summary", "People by neighbourhood"),
        title=QT_TRANSLATE_NOOP("Summary", "People who took part, by neighbourhood"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Neighbourhood"),
        rows=layout.columns,
        columns=(_PEOPLE,),
        units=(Unit.PEOPLE,),
        cells=tuple((cell,) for cell in layout.cells[-1]),
        notes=layout.notes,
        own_words="rows",
    )


def _towns(layout: Layout) -> Layout:
    return replace(
        _neighbourhoods(layout),
        name="people_by_town",
        short=QT_TRANSLATE_NOOP("Summary", "People by town"),
        title=QT_TRANSLATE_NOOP("Summary", "People who took part, by town"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Town"),
    )
