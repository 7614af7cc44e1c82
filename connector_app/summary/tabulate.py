"""The registry of summary tables: a new table is one function and one line here; the rest follows."""

from collections.abc import Callable

from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.ages import bands_in_cells
from connector_app.summary.cells import Cell, Count
from connector_app.summary.counting import Counting, Table
from connector_app.summary.cut import FINEST, Cut
from connector_app.summary.facts import Facts
from connector_app.summary.frameworks import lists_of
from connector_app.summary.giving import exchanges, reciprocity
from connector_app.summary.help_given import help_given
from connector_app.summary.homes import towns_in_cells
from connector_app.summary.layout import Layout, Tabulated
from connector_app.summary.practice import check_ins, features_practised
from connector_app.summary.told import evidence_tables, listed_tables
from connector_app.summary.what_matters import what_matters
from connector_app.summary.who_took_part import people_by_age

TABLES: tuple[Callable[[Counting], Table], ...] = (
    what_matters,
    features_practised,
    people_by_age,
    check_ins,
    exchanges,
    help_given,
    reciprocity,
    listed_tables,
)


def tabulate(facts: Facts, vocabulary: Vocabulary, cut: Cut = FINEST) -> Tabulated:
    """Count every table; raise ValueError when two tables count one cell differently, which is a bug.

    Raises ValueError also when `cut` asks for age bands that do not hold those in force.
    """
    counting = Counting(facts, vocabulary, cut, lists_of(vocabulary) if facts.answers else ())
    counts: dict[Cell, Count] = {}
    layouts: list[Layout] = []
    for table in TABLES:
        more, counted = table(counting)
        if any(counts.get(cell, count) != count for cell, count in counted.items()):
            raise ValueError("two tables count one cell differently")
        counts |= counted
        layouts += more
    layouts += evidence_tables(counting, counts)
    sensitive = {("theme", item.code) for item in vocabulary.themes.items if item.sensitive}
    sensitive |= {(each.name, code.code) for each in counting.lists for code in each.codes if code.sensitive}
    return Tabulated(
        counting.size,
        counts,
        tuple(layouts),
        frozenset(cell for cell in counts if cell & sensitive),
        {**towns_in_cells(facts), **bands_in_cells(facts, vocabulary)},
    )
