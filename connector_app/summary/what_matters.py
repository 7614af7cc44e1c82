"""What matters to people: themes by neighbourhood."""

from dataclasses import replace

from connector_app.summary.cells import EVERYONE, Cell, Count
from connector_app.summary.counting import Counting, Table, answered, anyone, ints, listed
from connector_app.summary.cut import Places
from connector_app.summary.layout import Layout
from connector_app.summary.protected import Unit
from connector_app.summary.words import COUNTED_ONCE, NEIGHBOURHOOD, TOWN
from connector_app.text import QT_TRANSLATE_NOOP

_BY_NEIGHBOURHOOD = QT_TRANSLATE_NOOP("Summary", "What matters to people, by theme and neighbourhood")
_BY_TOWN = QT_TRANSLATE_NOOP("Summary", "What matters to people, by theme and town")


def what_matters(counting: Counting) -> Table:
    """Count people by theme and neighbourhood."""
    facts, themes = counting.facts, counting.vocabulary.themes
    grid = counting.by_code(facts.theme_person, ints(facts.theme_theme), len(facts.theme_codes))
    any_theme = answered("theme")
    items = listed(themes, facts.theme_codes)
    counts: dict[Cell, Count] = counting.across_places(EVERYONE, ~counting.none())
    rows = []
    for item in items:
        cell = any_theme | {("theme", item.code)}
        counts |= counting.across_places(cell, counting.row(grid, facts.theme_codes, item.code))
        rows.append(cell)
    counts |= counting.across_places(any_theme, anyone(grid))
    towns = counting.cut.places is Places.TOWNS
    layout = Layout(
        name="what_matters",
        short=QT_TRANSLATE_NOOP("Summary", "What matters"),
        title=_BY_TOWN if towns else _BY_NEIGHBOURHOOD,
        row_title=QT_TRANSLATE_NOOP("Summary", "Theme"),
        rows=(*(item.label for item in items), QT_TRANSLATE_NOOP("Summary", "Any theme")),
        columns=counting.place_labels,
        units=(Unit.PEOPLE,) * len(counting.place_labels),
        cells=tuple(counting.places_of(cell) for cell in (*rows, any_theme)),
        notes=(COUNTED_ONCE, TOWN if towns else NEIGHBOURHOOD),
        own_words="columns",
        retired=frozenset(n for n, item in enumerate(items) if not item.active),
    )
    one_way = layout.only_columns(
        slice(-1, None),
        title=QT_TRANSLATE_NOOP("Summary", "What matters to people, by theme"),
        columns=(QT_TRANSLATE_NOOP("Summary", "People"),),
        notes=(COUNTED_ONCE,),
        own_words="",
    )
    return [one_way if counting.cut.places is Places.NONE else replace(layout, margins=(one_way,))], counts
