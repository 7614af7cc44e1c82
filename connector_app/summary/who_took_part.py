"""Who took part: age bands by neighbourhood."""

from dataclasses import replace

import numpy as np

from connector_app.domain.vocabulary import CodeList
from connector_app.summary.cells import EVERYONE, Cell, Count
from connector_app.summary.counting import Counting, Table, ints, listed
from connector_app.summary.layout import Layout
from connector_app.summary.protected import Unit
from connector_app.summary.words import NEIGHBOURHOOD, NOT_KNOWN
from connector_app.text import QT_TRANSLATE_NOOP

_PEOPLE = QT_TRANSLATE_NOOP("Summary", "People")


def people_by_age(counting: Counting) -> Table:
    """Count the people who took part by age band and neighbourhood."""
    facts = counting.facts
    items = listed(_in_force(counting), facts.age_codes)
    known = {item.code: n for n, item in enumerate(items)}
    # A band of another classification is as little known in this one as no band at all (-1, the last).
    into = np.asarray([*(known.get(code, len(items)) for code in facts.age_codes), len(items)])
    band = into[ints(facts.people_age)]
    cells: list[Cell] = [frozenset({("age", item.code)}) for item in items] + [frozenset({("age", "")})]
    counts: dict[Cell, Count] = counting.across_places(EVERYONE, ~counting.none())
    for number, cell in enumerate(cells):
        counts |= counting.across_places(cell, band == number)
    layout = Layout(
        name="people_by_age",
        short=QT_TRANSLATE_NOOP("Summary", "People by age"),
        title=QT_TRANSLATE_NOOP("Summary", "People who took part, by age band and neighbourhood"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Age band"),
        rows=(*(item.label for item in items), NOT_KNOWN, QT_TRANSLATE_NOOP("Summary", "All ages")),
        columns=counting.place_labels,
        units=(Unit.PEOPLE,) * len(counting.place_labels),
        cells=tuple(counting.places_of(cell) for cell in (*cells, EVERYONE)),
        notes=(NEIGHBOURHOOD,),
        own_words="columns",
        retired=frozenset(n for n, item in enumerate(items) if not item.active),
    )
    return [replace(layout, margins=(_ages(layout), _neighbourhoods(layout)))], counts


def _in_force(counting: Counting) -> CodeList:
    """Return the one classification that knows most of the bands; the first of equals."""
    used = frozenset(counting.facts.age_codes)
    found = sorted(counting.vocabulary.age_classifications, key=lambda codes: codes.code)
    return max(found, key=lambda codes: len(used & codes.by_code.keys()))


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
