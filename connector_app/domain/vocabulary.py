"""Lists that change by outside decree: themes, features, age bands, frameworks of partners, as versioned data.

A pack is one JSON file, see `pack`; codes are what is stored, labels are what is shown.
Items are never deleted: they become inactive and name what replaced them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from connector_app.domain.folding import fold
from connector_app.domain.found_by import Rule
from connector_app.domain.scale import Scale
from connector_app.text import QT_TRANSLATE_NOOP

#: Stands wherever a list is shown or counted whose labels nobody compared with the official ones.
NOT_CHECKED = QT_TRANSLATE_NOOP("Vocabulary", "Wording not checked against the official text")

#: Items of every question about somebody; that nobody asked is no answer, but a row of the table.
PREFER_NOT_TO_SAY, NOT_KNOWN, NOT_ASKED = "PREFER_NOT_TO_SAY", "NOT_KNOWN", "NOT_ASKED"


class ListKind(StrEnum):
    """What a list is for: what stands under its items, and what it answers."""

    THEME = "theme"
    EXCHANGE = "exchange"
    AGE = "age"
    AGE_OF_SUMMARY = "age_of_summary"
    PRACTICE = "practice"
    CHECK_IN = "check_in"
    OUTCOME = "outcome"
    POPULATION = "population"
    TOPIC = "topic"
    INFLUENCE = "influence"
    CONTRIBUTION = "contribution"
    PRACTICE_EVIDENCE = "practice_evidence"
    PLAN = "plan"
    ASSET = "asset"
    INSIGHT = "insight"
    DEPRIVATION = "deprivation"
    EQUALITY = "equality"
    EQUALITY_DETAIL = "equality_detail"
    LANGUAGE = "language"
    ORGANISATION = "organisation"
    MEASURE = "measure"


#: Kinds whose items a conversation, a group or an insight can be tagged with.
TAGGED = frozenset(
    {
        ListKind.OUTCOME, ListKind.POPULATION, ListKind.TOPIC, ListKind.INFLUENCE, ListKind.CONTRIBUTION,
        ListKind.PRACTICE_EVIDENCE, ListKind.ASSET,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list; `short` is the chip's word, `also` are words that people type for it.

    `prompt` is a question that makes one think about it, or of a measure the question as it is asked. Of a
    `sensitive` one nobody may be known to have raised it. `within` are the wider entries, of this list or others,
    in which all of it lies; `maps_to` is the entry of a later list that took its place. An item that is not
    `verified` has an official wording with which this one was never compared. `found_by` are the rules by which
    records come under it untagged, `scale` the numbers of a measure's answers.
    """

    code: str
    label: str
    short: str = ""
    definition: str = ""
    prompt: str = ""
    also: tuple[str, ...] = ()
    active: bool = True
    replaced_by: str | None = None
    views: frozenset[str] = frozenset()
    sensitive: bool = False
    within: frozenset[str] = frozenset()
    maps_to: str = ""
    verified: bool = True
    found_by: tuple[Rule, ...] = ()
    scale: Scale | None = None

    @property
    def chip(self) -> str:
        """Return the shortest name fit for a screen."""
        return self.short or self.label


@dataclass(frozen=True, slots=True)
class TableWords:
    """How the table of a list is called: its stable name, the name of its sheet, its title, its rows."""

    name: str
    short: str
    title: str
    row_title: str


@dataclass(frozen=True)
class CodeList:
    """A versioned list; `items` keeps the order in which it is shown.

    `intro` is said before its questions; a list that is not a `default` one stands back until somebody uses it;
    of a `licensed` measure only scores are kept, under the licence of whoever uses it. An `own` one was taken in
    from a file.
    """

    code: str
    title: str
    version: str
    source: str
    items: tuple[Item, ...]
    kind: str = ""
    licence: str = ""
    intro: str = ""
    table: TableWords | None = None
    default: bool = True
    licensed: bool = False
    own: bool = False

    @property
    def verified(self) -> bool:
        """Tell whether no label in force waits to be compared with the official one; see `NOT_CHECKED`."""
        return all(item.verified and (not item.scale or item.scale.verified) for item in self.items if item.active)

    @cached_property
    def by_code(self) -> Mapping[str, Item]:
        """Return the items by code, inactive ones included."""
        return {item.code: item for item in self.items}

    @cached_property
    def _by_word(self) -> Mapping[str, Item]:
        found: dict[str, Item] = {}
        for item in self.items:
            if item.active:
                for name in (item.code, item.chip, item.label, *item.also):
                    found.setdefault(fold(name), item)
        return found

    def named(self, word: str) -> Item | None:
        """Return the active item whose code, label, short name or other name is `word`, folded."""
        return self._by_word.get(fold(word))

    def starting(self, prefix: str) -> list[Item]:
        """Return active items one of whose names starts with `prefix`, in list order, each once."""
        folded = fold(prefix)
        hits = {item.code for name, item in self._by_word.items() if name.startswith(folded)}
        return [item for item in self.items if item.code in hits]

    def view(self, name: str) -> tuple[Item, ...]:
        """Return the items of a named view (the older five features, say)."""
        return tuple(item for item in self.items if name in item.views)


@dataclass(frozen=True)
class Vocabulary:
    """All lists in force, by their code."""

    lists: Mapping[str, CodeList] = field(default_factory=dict)

    @property
    def themes(self) -> CodeList:
        """Return what matters to people: 20 themes and something else."""
        return self.lists["THEME"]

    @property
    def features(self) -> CodeList:
        """Return the six features of health creating practice; their view ``five`` is the older list."""
        return self.lists["HC6"]

    @property
    def check_ins(self) -> CodeList:
        """Return control, contact and confidence."""
        return self.lists["HC3C"]

    @property
    def categories(self) -> CodeList:
        """Return the categories of exchange."""
        return self.lists["EXCHANGE"]

    def of_kind(self, *kinds: ListKind) -> tuple[CodeList, ...]:
        """Return the lists of these kinds, in the order of their titles."""
        return tuple(
            sorted((found for found in self.lists.values() if found.kind in kinds), key=lambda f: f.title)
        )

    @property
    def tagged(self) -> tuple[CodeList, ...]:
        """Return the lists with whose items records can be tagged; those of a later version come first."""
        return tuple(sorted(self.of_kind(*TAGGED), key=lambda one: not one.default))

    @property
    def questions(self) -> tuple[CodeList, ...]:
        """Return the questions of equality that somebody may answer about themselves."""
        return self.of_kind(ListKind.EQUALITY)

    @property
    def measures(self) -> tuple[CodeList, ...]:
        """Return the published measures of how somebody is."""
        return self.of_kind(ListKind.MEASURE)

    def finer(self, wide: CodeList) -> tuple[CodeList, ...]:
        """Return the lists that answer an equality question more exactly: each item lies in one of `wide`."""
        return tuple(
            found
            for found in self.of_kind(ListKind.EQUALITY_DETAIL)
            if any(item.within & wide.by_code.keys() for item in found.items)
        )

    def age_bands(self, code: str = "AGE10") -> CodeList:
        """Return an age classification; one is in force in a notebook at a time."""
        return self.lists[code]

    @property
    def age_classifications(self) -> tuple[CodeList, ...]:
        """Return every age classification that a notebook may choose."""
        return tuple(found for found in self.lists.values() if found.kind == "age")

    def coarser_ages(self, fine: CodeList) -> tuple[CodeList, ...]:
        """Return the classifications by which `fine` can be counted: each of its bands lies in one of theirs."""
        return tuple(
            found
            for found in self.lists.values()
            if found.code != fine.code and all(len(item.within & found.by_code.keys()) == 1 for item in fine.items)
        )
