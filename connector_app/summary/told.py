"""Tables of people by the codes of a list: what was said of them, what they took part in, what they told."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from connector_app.domain.vocabulary import NOT_CHECKED, Item, Vocabulary
from connector_app.summary.cells import (
    ANSWERED,
    EVERYONE,
    HAS,
    INSIGHT,
    IS,
    SAID,
    Cell,
    Count,
    code_cell,
    list_cell,
)
from connector_app.summary.counting import Counting, Flags, Table, anyone, ints, people
from connector_app.summary.facts import AnswerColumns
from connector_app.summary.frameworks import crowd_of, evidence_name, with_evidence
from connector_app.summary.layout import Derived, Layout, Rest, Tabulated
from connector_app.summary.lists import HEARD, AnswerList
from connector_app.summary.protected import LeftOut, ProtectedTable, Unit
from connector_app.summary.words import ALL_PEOPLE, COUNTED_ONCE, EDITIONS, FOUND, FRAMEWORKS, PEOPLE, PEOPLE_FOUND

#: The layout of the people behind each insight.
INSIGHTS = "insights"


def listed_tables(counting: Counting) -> Table:
    """Count people by every list that the facts hold."""
    found = {answers.name: answers for answers in counting.facts.answers}
    layouts: list[Layout] = []
    counts: dict[Cell, Count] = counting.everyone()
    for each in counting.lists:
        if each.name in found:
            counts |= _counts(counting, each, found[each.name])
            layouts += [_layout(each, found[each.name].edition)] if each.table else []
    layouts += _insights(counting, counts)
    return layouts, counts


def insight_cell(kind: str, code: str) -> Cell:
    """Return the cell of the people behind one insight of a kind."""
    return code_cell(f"{SAID}{HEARD}", kind) | {(INSIGHT, code)}


def _insights(counting: Counting, counts: dict[Cell, Count]) -> list[Layout]:
    """Count the people behind each insight that was passed on; only statements show these numbers."""
    facts, heard = counting.facts, list_cell(f"{SAID}{HEARD}")
    if facts.passed_on is None or not facts.passed_on.codes or heard not in counts:
        return []
    codes = facts.passed_on.codes
    grid = counting.by_code(facts.passed_on.person, ints(facts.passed_on.code), len(codes))
    cells = [insight_cell(kind, code) for kind, code in zip(facts.passed_on_kinds, codes, strict=True)]
    counts |= dict(zip(cells, map(people, grid), strict=True))
    return [
        Layout(
            name=INSIGHTS,
            short="",
            title="",
            row_title="",
            rows=tuple(codes),
            columns=(PEOPLE,),
            units=(Unit.PEOPLE,),
            cells=tuple((cell,) for cell in cells),
            answered=heard,
            unseen=True,
        )
    ]


def evidence_tables(counting: Counting, counts: Mapping[Cell, Count]) -> list[Layout]:
    """Return for each list with rules which crowd stands behind each item; `counts` are those of all tables.

    Every crowd is a cell that other tables share, so that it shows one number wherever it stands.
    """
    layouts = []
    for found in with_evidence(counting.vocabulary) if counting.lists else ():
        rows = [
            (item.label, cell)
            for item in found.items
            if item.active and (cell := _behind(item, counting.vocabulary, counts)) is not None
        ]
        if rows and found.table is not None:
            layouts.append(
                Layout(
                    name=evidence_name(found),
                    short=found.table.short,
                    title=found.table.title,
                    row_title=found.table.row_title,
                    rows=tuple(label for label, _ in rows),
                    columns=(PEOPLE_FOUND,),
                    units=(Unit.PEOPLE,),
                    cells=tuple((cell,) for _, cell in rows),
                    own_words="rows" if found.own else "",
                    # A list that stands back until somebody uses it has both of its tables or none.
                    answered=None if found.default else list_cell(f"{SAID}tag:{found.code}"),
                    notes=(FOUND, COUNTED_ONCE, *((NOT_CHECKED,) if not found.verified else ())),
                )
            )
    return layouts


def without_lists(tables: Tabulated) -> Tabulated:
    """Return tables without any that counts by a list of a framework, whether there would be one or not."""
    layouts = tuple(layout for layout in tables.layouts if layout.answered is None and FOUND not in layout.notes)
    left = LeftOut("frameworks", FRAMEWORKS, "left_out_since")
    return replace(tables, layouts=layouts, left_out=(*tables.left_out, left))


def by_list(table: ProtectedTable) -> bool:
    """Tell whether a table counts people by a list of a framework: no coarser grouping would show more of it."""
    parts = {part for keys in table.keys for key in keys if key for part in key}
    return FOUND in table.notes or any(
        name.startswith((SAID, HAS, IS)) for kind, name in parts if kind == ANSWERED
    )


def _behind(item: Item, vocabulary: Vocabulary, counts: Mapping[Cell, Count]) -> Cell | None:
    """Return the crowd behind the first rule of an item that has one."""
    crowds = (crowd_of(rule, vocabulary) for rule in item.found_by)
    return next((cell for cell in crowds if cell is not None and cell in counts), None)


def _counts(counting: Counting, wanted: AnswerList, answers: AnswerColumns) -> dict[Cell, Count]:
    """Count the people of each code and of any; raise ValueError when somebody has two who can have one."""
    codes = list(answers.codes)
    grid = counting.by_code(answers.person, ints(answers.code), len(codes))
    if wanted.one and bool((np.count_nonzero(grid, axis=0) > 1).any()):
        raise ValueError("two codes where there can be one: " + wanted.name)
    counts = {wanted.cell(code.code): people(counting.row(grid, codes, code.code)) for code in wanted.codes}
    return counts | {wanted.answered: people(_any(counting, grid))}


def _any(counting: Counting, grid: Flags) -> Flags:
    return anyone(grid) if len(grid) else counting.none()


def _layout(wanted: AnswerList, edition: str) -> Layout:
    """Lay a list out: a row for each code, whoever has any, and where it matters who has none and all people."""
    rows: list[tuple[str, Cell | Derived]] = [(code.label, wanted.cell(code.code)) for code in wanted.codes]
    rows.append((wanted.all_label, wanted.answered))
    if wanted.rest:
        rows += [(wanted.rest, Rest(EVERYONE, wanted.answered)), (ALL_PEOPLE, EVERYONE)]
    return Layout(
        name=wanted.table,
        short=wanted.short,
        title=wanted.title,
        row_title=wanted.row_title,
        rows=tuple(label for label, _ in rows),
        columns=(PEOPLE,),
        units=(Unit.PEOPLE,),
        cells=tuple((cell,) for _, cell in rows),
        notes=(
            *wanted.notes,
            *(note for year, note in EDITIONS.items() if year in edition),
            *(() if wanted.one else (COUNTED_ONCE,)),
        ),
        own_words="rows" if wanted.own_words else "",
        retired=frozenset(n for n, code in enumerate(wanted.codes) if not code.active),
        answered=wanted.answered,
    )
