"""Guesses the kind of an exchange from the words people use for it, so that nobody has to choose from a list."""

from functools import lru_cache

from connector_app.domain.folding import words
from connector_app.domain.vocabulary import CodeList, Item

_OTHER = "X_OTHER"


def guess_category(title: str, categories: CodeList) -> Item:
    """Return the category one of whose names stands in the title as whole words; X_OTHER when none does.

    The longest name wins (`lift to vet` is about pets), among equally long ones the first in the title.
    """
    names = _names(categories)
    said = tuple(words(title))
    for length in range(min(len(said), max(map(len, names), default=0)), 0, -1):
        for start in range(len(said) - length + 1):
            if found := names.get(said[start : start + length]):
                return found
    return categories.by_code[_OTHER]


@lru_cache(maxsize=8)
def _names(categories: CodeList) -> dict[tuple[str, ...], Item]:
    """Return every active item by each of its names, as folded words."""
    names: dict[tuple[str, ...], Item] = {}
    for item in categories.items:
        if item.active and item.code != _OTHER:
            for name in (item.label, item.short, *item.also):
                names.setdefault(tuple(words(name)), item)
    names.pop((), None)
    return names
