"""Everything about a person as plain data: sections, entries, facts, and the texts to be looked over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from connector_app.application.about_person_others import Choice, Decision, Others, Passage, decided
from connector_app.domain.wording import Keeper
from connector_app.text import Translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is kept: what it is called, what is said of it, and the same as data under its field's name.

    What people typed is no part of `shown`: it is the text of a passage, and stands after it once settled.
    """

    field: str
    name: str
    shown: str = ""
    data: Any = None
    passage: int | None = None
    text: str = ""

    @property
    def value(self) -> Any:
        """Return what the data say."""
        if self.passage is None:
            return self.data
        return self.text if self.data is None else {**self.data, "text": self.text}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of a section, a conversation say, under a title of ours."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Things of one kind, and what they are used for."""

    code: str
    title: str
    used_for: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about the person of a code; `passages` are the texts in it, as they are kept.

    `forbidden` is empty until it is settled; then it holds what may stand nowhere in the file.
    """

    code: str
    made_on: date
    keeper: Keeper
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    others: Others
    forbidden: tuple[str, ...] = ()
    replaced: int = 0
    left_out: int = 0

    @property
    def to_review(self) -> Iterator[Passage]:
        """Yield the passages that somebody should look at: others stand in them, or they may be about another."""
        return (each for each in self.passages if each.found or not each.certain)

    def settled(self, decisions: Mapping[int, Decision], translate: Translate) -> "Dossier":
        """Return it with every text as it is to be written; without a decision others are taken out."""
        made = decided(self.passages, decisions)
        texts = {each.number: made[each.number].text_of(each, translate) for each in self.passages}
        gone = {each.number for each in self.passages if made[each.number].choice is Choice.LEAVE_OUT}
        doubtful = {each.number for each in self.passages if not each.certain}
        kept = [each.text for each in self.passages if made[each.number].choice is Choice.SHOW]
        replaced = [each for each in self.passages if made[each.number].choice is Choice.REPLACE]
        return replace(
            self,
            sections=tuple(_settled(section, texts, gone & doubtful) for section in self.sections),
            forbidden=tuple(self.others.forbidden(kept)),
            replaced=sum(len(each.found) for each in replaced) + sum(len(each.marked) for each in made.values()),
            left_out=len(gone),
        )


def _settled(section: Section, texts: Mapping[int, str], without: set[int]) -> Section:
    entries = [
        replace(entry, facts=tuple(_with_text(fact, texts) for fact in entry.facts))
        for entry in section.entries
        if not any(fact.passage in without for fact in entry.facts)
    ]
    return replace(section, entries=tuple(entries))


def _with_text(fact: Fact, texts: Mapping[int, str]) -> Fact:
    return fact if fact.passage is None else replace(fact, text=texts[fact.passage])
