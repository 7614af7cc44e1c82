"""A town of sixty people, made from what is written in a notebook, and the tables of its summary.

All agreed to be counted, and each had a conversation of their own on 1 November 2026, person 0 to 59; what is said
about conversation n is about the one of person n.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from connector_app.application.plan_summary import Planned, plan_summary
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight, Source
from connector_app.domain.noun import Noun
from connector_app.domain.period import parse_period
from connector_app.domain.tag import Tag
from connector_app.store.notebook import OpenNotebook
from connector_app.summary.protected import Protected, Withheld
from tests.factory import copy_notebook, make_consent, make_conversation, make_person
from tests.summary.made_facts import VOCABULARY

QUARTER, DAY, TODAY = parse_period("2026Q4"), date(2026, 11, 1), date(2027, 1, 10)
PEOPLE = 60
#: How a number that is withheld reads here.
FEW = None


class Town:
    """Sixty people with a conversation each, to which a test adds."""

    def __init__(self, **of_person: Sequence[object]) -> None:
        self.groups: list[Noun] = []
        fields = [{name: values[n] for name, values in of_person.items()} for n in range(PEOPLE)]
        self.people = [make_person(f"Person {n:02}", **fields[n]) for n in range(PEOPLE)]
        self.talks = [make_conversation(person, on=DAY, text="") for person in self.people]
        self.more: list[Noun] = []

    def tag(self, which: Iterable[int], *tags: tuple[str, str]) -> None:
        """Put conversations under items of frameworks."""
        for n in which:
            self.talks[n] = replace(self.talks[n], tags=tuple(Tag(*each) for each in tags))

    def in_group(self, which: Iterable[int], group: Group) -> None:
        """Have conversations with a group."""
        self.groups.append(group)
        for n in which:
            self.talks[n] = replace(self.talks[n], group_id=group.id)

    def hear(self, which: Iterable[int], **fields: object) -> Insight:
        """Gather an insight from conversations."""
        sources = tuple(Source(self.talks[n].id) for n in which)
        insight = Insight(**{"title": "The surgery is far", "heard_on": DAY, "sources": sources, **fields})
        self.more.append(insight)
        return insight

    def plan(self, folder: Path) -> Protected:
        """Keep everything in a notebook, and return the summary of the quarter."""
        return self.planned(folder).protected

    def notebook(self, folder: Path) -> OpenNotebook:
        """Keep everything in a notebook."""
        consents = [make_consent(person, decided_on=DAY) for person in self.people]
        return copy_notebook(folder, *self.groups, *self.people, *consents, *self.talks, *self.more)

    def planned(self, folder: Path) -> Planned:
        """Keep everything in a notebook, and plan the summary of the quarter."""
        notebook = self.notebook(folder)
        try:
            return plan_summary(notebook, VOCABULARY, QUARTER, TODAY)
        finally:
            notebook.close()


def table(protected: Protected, name: str) -> dict[str, int | None]:
    """Return a table of one column: what each row shows, None where it is withheld."""
    found = next(each for each in protected.tables if each.name == name)
    return {
        label: None if isinstance(shown, Withheld) else shown
        for label, (shown, *_) in zip(found.rows, found.cells, strict=True)
    }
