"""A street that keeps a notebook and sends summaries: few codes, so that each one is tried in no time."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from connector_app.application.commands import Command, delete
from connector_app.application.dispatch import Dispatcher
from connector_app.application.export_summary import Details, export_summary
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.plan_summary import Planned, plan_summary
from connector_app.domain.consent import ConsentState
from connector_app.domain.conversation import Change, CheckIn
from connector_app.domain.noun import Noun
from connector_app.domain.period import parse_period
from connector_app.domain.person import Person
from connector_app.domain.vocabulary import Vocabulary
from connector_app.formats.workbook_writer import write_workbook
from connector_app.settings import SentFromHere
from connector_app.summary.cut import FINEST, Cut
from connector_app.summary.ledger import Release
from connector_app.summary.protected import Protected, Withheld
from tests.factory import (
    PASSPHRASE,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_person,
    make_place,
    quick_notebooks,
)

THEMES = ("FOOD", "MONEY", "HOUSING")
_KEPT = {"THEME": 3, "HC6": 2, "HC3C": 1, "EXCHANGE": 2, "AGE10": 3}


def few_codes() -> Vocabulary:
    """Return the shipped lists with their first codes only, and the themes of this module."""
    shipped = shipped_vocabulary()
    lists = {code: shipped.lists[code] for code in _KEPT}
    for code, size in _KEPT.items():
        items = lists[code].items
        if code == "THEME":
            items = tuple(shipped.themes.by_code[theme] for theme in THEMES)
        lists[code] = replace(lists[code], items=items[:size])
    return Vocabulary(lists)


VOCABULARY = few_codes()
CHECK_IN = VOCABULARY.check_ins.items[0].code


class Street:
    """A notebook with some people who said yes to being counted, and the ways to work on it."""

    def __init__(self, folder: Path, size: int = 30, places: int = 2, name: str = "street") -> None:
        self.folder = folder
        self.places = [make_place(f"Quarter {number}") for number in range(places)]
        self.people = [self.newcomer(number) for number in range(size)]
        self.notebook = copy_notebook(
            folder, *self.places, *self.people, *map(make_consent, self.people), name=name
        )
        self.dispatcher = Dispatcher(self.notebook, lambda _changes: None)
        self.marks = SentFromHere(folder / "sent.json")
        self.vocabulary = VOCABULARY

    @classmethod
    def again(cls, made: "Street", folder: Path) -> "Street":
        """Return a copy of a street whose notebook is closed."""
        street = copy(made)
        street.folder, street.people = folder, list(made.people)
        for path in made.folder.iterdir():
            shutil.copy(path, folder)
        street.notebook = quick_notebooks().open(folder / made.notebook.path.name, PASSPHRASE)
        street.dispatcher = Dispatcher(street.notebook, lambda _changes: None)
        street.marks = SentFromHere(folder / "sent.json")
        return street

    def newcomer(self, number: int) -> Person:
        """Return a person of this street who is not in the notebook yet."""
        ages = VOCABULARY.age_bands().items
        home = self.places[number % len(self.places)] if self.places else None
        return make_person(f"Neighbour {number}", place_id=home and home.id, age_band=ages[number % 2].code)

    def keep(self, *nouns: Noun) -> None:
        """Store nouns."""
        self.dispatcher.run(Command(title="Keep", saves=nouns))

    def arrive(self, count: int) -> list[Person]:
        """Let people come who agree to be counted; return them."""
        new = [self.newcomer(len(self.people) + number) for number in range(count)]
        self.people += new
        self.keep(*new, *map(make_consent, new))
        return new

    def talk(self, people: Iterable[Person], on: date, *themes: str, change: str = "") -> None:
        """Let people speak on a day, each for themselves."""
        self.keep(
            *(
                make_conversation(
                    person,
                    themes=themes,
                    on=on,
                    check_ins=(CheckIn(CHECK_IN, Change(change), person.id),) if change else (),
                )
                for person in people
            )
        )

    def help(self, giver: Person, receiver: Person, on: date) -> None:
        """Let one person help another."""
        self.keep(make_exchange(giver, receiver, on=on, category=VOCABULARY.categories.items[0].code))

    def speak_up(self, month: date, seed: int = 1) -> None:
        """Let most people speak in the first days of a month, of what chance has it, and some help each other."""
        chance = Random(seed)
        answers = list(Change)
        kept: list[Noun] = []
        for number, person in enumerate(self.people):
            if chance.random() < 0.8:
                kept.append(
                    make_conversation(
                        person,
                        themes=chance.sample(THEMES, chance.choice((0, 1, 1, 2))),
                        on=month.replace(day=1 + number % 9),
                        check_ins=(CheckIn(CHECK_IN, chance.choice(answers)),) if number % 2 else (),
                    )
                )
        for item in VOCABULARY.categories.items:
            giver, receiver = chance.sample(self.people, 2)
            kept.append(make_exchange(giver, receiver, on=month.replace(day=3), category=item.code))
        self.keep(*kept)

    def retract(self, person: Person, on: date) -> None:
        """Let a person take back the yes to being counted."""
        self.keep(make_consent(person, state=ConsentState.RETRACTED, decided_on=on))

    def remove(self, person: Person) -> None:
        """Delete a person, as the page does."""
        self.dispatcher.run(delete(person))

    def plan(self, period: str, today: date, cut: Cut = FINEST) -> Planned:
        """Plan a summary."""
        return plan_summary(self.notebook, self.vocabulary, parse_period(period), today, cut=cut, marks=self.marks)

    def send(self, period: str, today: date, cut: Cut = FINEST, to: str = "A service") -> tuple[Release, Path]:
        """Plan and send a summary; return its release and its file."""
        return self.export(self.plan(period, today, cut), today, to)

    def export(self, planned: Planned, today: date, to: str = "A service") -> tuple[Release, Path]:
        """Send what was planned."""
        path = self.folder / f"sent {self.notebook.ledger.head().sequence + 1}.xlsx"
        release = export_summary(
            self.notebook, planned, path, write_workbook, details(to, today), marks=self.marks
        )
        return release, path

    @contextmanager
    def untouched(self) -> Iterator[None]:
        """Check that a refusal leaves the ledger and the folder as they were."""
        before = self._standing()
        yield
        assert self._standing() == before

    def _standing(self) -> object:
        ledger = self.notebook.ledger
        files = sorted(path.name for path in self.folder.rglob("*") if path.suffix in (".xlsx", ".tmp"))
        return ledger.head(), ledger.releases(), self.marks.sent(ledger.head().ledger), files


def details(to: str = "A service", made_on: date = date(2026, 11, 22)) -> Details:
    """Return what a cover says."""
    return Details(recipient=to, community="Our street", contact="", made_on=made_on)


def shown(protected: Protected) -> dict[frozenset[tuple[str, str]], int | Withheld]:
    """Return what stands in each cell that counts something, shares left out."""
    return {
        key: cell
        for table in protected.tables
        for keys, cells in zip(table.keys, table.cells, strict=True)
        for key, cell in zip(keys, cells, strict=True)
        if key is not None
    }


def theme(code: str, place: str = "") -> frozenset[tuple[str, str]]:
    """Return the cell of the people who raised a theme."""
    cell = frozenset({("answered", "theme"), ("theme", code)})
    return cell | {("place", place)} if place else cell
