"""Each framework from what is written in a notebook to its table: every figure here is worked out by hand.

Sixty people who agreed to be counted each had a conversation of their own on 1 November 2026, person 0 to 59;
what is said below about conversation n is about the one of person n.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from connector_app.application.plan_summary import plan_summary
from connector_app.domain.insight import Insight, Source
from connector_app.domain.noun import Noun
from connector_app.domain.period import parse_period
from connector_app.domain.tag import Tag
from connector_app.summary.protected import Protected, Withheld
from tests.factory import (
    copy_notebook,
    make_consent,
    make_conversation,
    make_group,
    make_person,
)
from tests.summary.made_facts import VOCABULARY

QUARTER, DAY, TODAY = parse_period("2026Q4"), date(2026, 11, 1), date(2027, 1, 10)
PEOPLE = 60
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
            talk = self.talks[n]
            self.talks[n] = type(talk)(**{**_fields(talk), "tags": tuple(Tag(*each) for each in tags)})

    def in_group(self, which: Iterable[int], group: Noun) -> None:
        """Have conversations with a group."""
        self.groups.append(group)
        for n in which:
            self.talks[n] = type(self.talks[n])(**{**_fields(self.talks[n]), "group_id": group.id})

    def hear(self, which: Iterable[int], **fields: object) -> Insight:
        """Gather an insight from conversations."""
        sources = tuple(Source(self.talks[n].id) for n in which)
        insight = Insight(**{"title": "The surgery is far", "heard_on": DAY, "sources": sources, **fields})
        self.more.append(insight)
        return insight

    def plan(self, folder) -> Protected:
        """Keep everything in a notebook, and plan the summary of the quarter."""
        consents = [make_consent(person, decided_on=DAY) for person in self.people]
        nouns = (*self.groups, *self.people, *consents, *self.talks, *self.more)
        notebook = copy_notebook(folder, *nouns)
        try:
            return plan_summary(notebook, VOCABULARY, QUARTER, TODAY).protected
        finally:
            notebook.close()


def _fields(talk):
    return {name: getattr(talk, name) for name in talk.__slots__}


def table(protected: Protected, name: str) -> dict[str, int | None]:
    """Return a table of one column: what each row shows, None where it is withheld."""
    found = next(each for each in protected.tables if each.name == name)
    return {
        label: None if isinstance(shown, Withheld) else shown
        for label, (shown, *_) in zip(found.rows, found.cells, strict=True)
    }


def names(protected: Protected) -> set[str]:
    return {each.name for each in protected.tables}


def shown_of(rows: dict[str, int | None]) -> dict[str, int]:
    return {label: number for label, number in rows.items() if number is not None}


def test_purpose_hope_mastery_and_control(tmp_path):
    town = Town()
    # Hope in 0 to 24; purpose in 20 to 36; the group of 37 to 45 stands under mastery; an insight of 50 to 52.
    town.tag(range(25), ("HCSENSE", "HOPE"))
    town.tag(range(20, 25), ("HCSENSE", "HOPE"), ("HCSENSE", "PURPOSE"))
    town.tag(range(25, 37), ("HCSENSE", "PURPOSE"))
    town.in_group(range(37, 46), make_group("Knitters", tags=(Tag("HCSENSE", "MASTERY"),)))
    town.hear(range(50, 53), tags=(Tag("HCSENSE", "CONTROL"),))
    rows = table(town.plan(tmp_path), "senses")
    # 25 people, 17 people, 9 people, 3 people; 0 to 45 and 50 to 52 are 49 people.
    assert rows == {"Hope": 25, "Purpose": 15, "Mastery": 10, "Control": FEW, "Any of these": 50}
