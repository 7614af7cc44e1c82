"""The free texts of a noun, each under the way that leads to it, and the noun with other texts in their place.

Driven by the fields' types, so that a new text cannot be forgotten where somebody's name has to be found.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, get_type_hints

#: From a noun to one text: a field, or a field that holds many, which of them, and its field.
Way = tuple[str | int, ...]
#: Texts that are a code of a list or a reference, and so can say nothing of anybody.
_CODES = frozenset(
    {"id", "code", "theme", "category", "main_language", "language", "wording_version", "framework", "item"}
    | {"measure", "question", "answer", "decile_edition", "token", "pack", "places", "ages", "ChosenTable.name"}
    | {"person_id", "conversation_id", "group_id", "one_id", "other_id", "strength_id", "need_id", "exchange_id"}
    | {"insight_id", "organisation_id"}
)
_N = TypeVar("_N")


def texts_of(noun: Any) -> Iterator[tuple[Way, str]]:
    """Yield every free text of a noun that is not empty."""
    for name in _text_fields(noun.__class__):
        if text := getattr(noun, name):
            yield (name,), text
    for field in fields(noun):
        many = getattr(noun, field.name)
        if isinstance(many, tuple):
            for place, thing in enumerate(many):
                if is_dataclass(thing):
                    yield from (((field.name, place, *way), text) for way, text in texts_of(thing))


def with_texts(noun: _N, texts: Mapping[Way, str]) -> _N:
    """Return the noun with these texts in place of those it has."""
    changed: dict[str, Any] = {}
    for way, text in texts.items():
        name = str(way[0])
        if len(way) == 1:
            changed[name] = text
            continue
        many = list(changed.get(name, getattr(noun, name)))
        place = int(way[1])
        many[place] = with_texts(many[place], {way[2:]: text})
        changed[name] = tuple(many)
    return replace(noun, **changed)  # type: ignore[type-var]


def is_text(made_of: Any, name: str) -> bool:
    """Tell whether a field of a class is a free text."""
    return name in _text_fields(made_of)


@cache
def _text_fields(made_of: type) -> tuple[str, ...]:
    texts = (name for name, hint in get_type_hints(made_of).items() if hint is str)
    return tuple(name for name in texts if not _CODES & {name, f"{made_of.__name__}.{name}"})
