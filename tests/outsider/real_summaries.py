"""A made-up street through three months and their quarter: summaries as they are sent, and the truth."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random

from connector_app.application.export_summary import Details
from connector_app.domain.period import Period, parse_period
from connector_app.formats.workbook_reader import read_workbook
from connector_app.formats.workbook_writer import write_workbook
from connector_app.outsider.book import Book
from connector_app.outsider.findings import Findings, Proved
from connector_app.summary.facts import Facts
from connector_app.summary.layout import Layout
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import AGES, CHANGES, VOCABULARY, Someone, facts_of, protected_of

MONTHS = ("2026-07", "2026-08", "2026-09")
MADE = date(2026, 10, 3)
True_ = dict[tuple[str, str, str], int]


@dataclass(frozen=True)
class Street:
    """Everybody, and per month who raised what, spoke when, answered what and gave to whom."""

    people: list[Someone]
    places: tuple[str, ...]
    months: list[dict[str, list[tuple]]]

    @classmethod
    def of(cls, size: int, seed: int, places: int = 3) -> "Street":
        chance = Random(seed)
        names = tuple(f"Place {n}" for n in range(places))
        people = [Someone(n, chance.randrange(-1, places), chance.randrange(-1, len(AGES))) for n in range(size)]
        return cls(people, names, [cls._month(chance, size, month) for month in range(len(MONTHS))])

    @staticmethod
    def _month(chance: Random, size: int, month: int) -> dict[str, list[tuple]]:
        themes = [item.code for item in VOCABULARY.themes.items if item.active]
        features = [item.code for item in VOCABULARY.features.items if item.active]
        kinds = [item.code for item in VOCABULARY.categories.items if item.active]
        weights = [1 / (n + 1) for n in range(len(themes))]
        talks = [(chance.randrange(size), 10_000 * month + n) for n in range(size)]
        some = [n for n in range(size) if chance.random() < 0.5]
        return {
            "themes": [(n, code) for n in some for code in sorted(set(chance.choices(themes, weights, k=2)))],
            "spoke": talks,
            "features": [(n, talk, code) for n, talk in talks for code in chance.sample(features, 2)],
            "check_ins": [(n, code, chance.choice(CHANGES)) for n in some for code in ("CONTACT", "CONTROL")],
            "legs": [(chance.randrange(size), chance.randrange(size), chance.choice(kinds)) for _ in range(size)],
        }

    def facts(self, months: range, period: Period) -> Facts:
        """Return what is counted of some months together."""
        chosen = [self.months[n] for n in months]
        events = {kind: [event for month in chosen for event in month[kind]] for kind in chosen[0]}
        events["themes"] = list(dict.fromkeys(events["themes"]))
        # The latest answer in the period counts.
        events["check_ins"] = [
            (n, c, change) for (n, c), change in {e[:2]: e[2] for e in events["check_ins"]}.items()
        ]
        events["legs"] = [leg for leg in events["legs"] if leg[0] != leg[1]]
        seen = {event[0] for kind in events for event in events[kind]} | {leg[1] for leg in events["legs"]}
        people = [person for person in self.people if person.number in seen]
        return replace(facts_of(people, places=self.places, **events), period=period)


def sent(facts: Facts, folder: Path) -> tuple[Book, True_]:
    """Protect, write and read a summary; return the workbook as a stranger reads it, and the truth."""
    path = folder / f"{facts.period}.xlsx"
    details = Details(recipient="", community="Us", contact="", made_on=MADE)
    write_workbook(protected_of(facts), details, path)
    tables = tabulate(facts, VOCABULARY)
    truth: True_ = {}
    for layout in tables.layouts:
        for each in (layout, *(layout.margins or ())):
            truth |= _numbers(each, tables.counts)
    return read_workbook(path), truth


def _numbers(layout: Layout, counts) -> True_:
    return {
        (layout.name, row, column): counts[cell].number
        for row, cells in zip(layout.rows, layout.cells, strict=True)
        for column, cell in zip(layout.columns, cells, strict=True)
        if isinstance(cell, frozenset)
    }


def untrue(findings: Findings, truths: dict[str, True_]) -> Iterator[Proved]:
    """Yield what was said to be proved and is not so; `truths` by the name of the file."""
    for proved in findings.proved:
        number = _true(proved.where, truths)
        if proved.of is not None:
            number = abs(_true(proved.of, truths) - number)
        if not proved.low <= number <= proved.high:
            yield proved


def _true(where, truths: dict[str, True_]) -> int:
    return truths[where.file.partition(" (")[0]][where.table, where.row, where.column]


def audited(street: Street, folder: Path, audit) -> tuple[Findings, list[Proved]]:
    """Return what the three months and the quarter together prove, and what of it is not true."""
    whole = street.facts(range(3), parse_period("2026Q3"))
    parts = [street.facts(range(n, n + 1), parse_period(MONTHS[n])) for n in range(3)]
    books = [sent(facts, folder) for facts in (whole, *parts)]
    findings = audit(books[0][0], [book for book, _ in books[1:]])
    return findings, list(untrue(findings, {book.name: truth for book, truth in books}))
