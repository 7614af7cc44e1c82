"""Lists that change by outside decree: themes, features, age bands, exchange categories, as versioned data.

A pack is one JSON file in `resources/frameworks/`; codes are what is stored, labels are what is shown.
Items are never deleted: they become inactive and name what replaced them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from connector_app.domain.folding import fold


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list; `short` is the chip's word, `also` are words that people type for it.

    `prompt` is a question that makes one think about it. Of a `sensitive` one nobody may be known to have raised
    it. `within` are the wider entries, of other lists, in which all of it lies.
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

    @property
    def chip(self) -> str:
        """Return the shortest name fit for a screen."""
        return self.short or self.label


@dataclass(frozen=True)
class CodeList:
    """A versioned list; `items` keeps the order in which it is shown."""

    code: str
    title: str
    version: str
    source: str
    items: tuple[Item, ...]
    kind: str = ""
    licence: str = ""

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


def read_pack(data: Mapping[str, Any]) -> CodeList:
    """Build a list from a parsed pack; raise KeyError or ValueError when it is not one."""
    items = tuple(
        Item(
            code=raw["code"],
            label=raw["label"],
            short=raw.get("short", ""),
            definition=raw.get("definition", ""),
            prompt=raw.get("prompt", ""),
            also=tuple(raw.get("also", ())),
            active=raw.get("active", True),
            replaced_by=raw.get("replaced_by"),
            views=frozenset(raw.get("views", ())),
            sensitive=raw.get("sensitive", False),
            within=frozenset(raw.get("within", ())),
        )
        for raw in data["items"]
    )
    codes = [item.code for item in items]
    if len(codes) != len(set(codes)):
        raise ValueError("a code stands twice in " + data["code"])
    return CodeList(
        code=data["code"],
        title=data["title"],
        version=data["version"],
        source=data["source"],
        items=items,
        kind=data.get("kind", ""),
        licence=data.get("licence", ""),
    )


def vocabulary_of(packs: Iterable[Mapping[str, Any]]) -> Vocabulary:
    """Build the vocabulary from parsed packs."""
    return Vocabulary({found.code: found for found in map(read_pack, packs)})
