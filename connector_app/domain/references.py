"""What a noun refers to, found by its fields: to point it at somebody else without knowing its kind."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from connector_app.domain.exchange import Party
from connector_app.domain.noun import Noun

N = TypeVar("N", bound=Noun)

#: The one reference whose name does not say so.
_INTRODUCED_BY = "introduced_by"


def refers(noun: Noun, id_: str) -> bool:
    """Tell whether a noun, or a part of it, refers to the noun of this id."""
    return pointed(noun, id_, "") != noun


def pointed(noun: N, before: str, after: str) -> N:
    """Return a noun that refers to `after` wherever it referred to `before`; its own id stays."""
    return cast("N", _pointed(noun, before, after))


def _pointed(thing: Any, before: str, after: str) -> Any:
    if isinstance(thing, Party):
        return replace(thing, id=after) if thing.id == before else thing
    if isinstance(thing, tuple):
        return tuple(_pointed(part, before, after) for part in thing)
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        if isinstance(value, str | None):
            is_reference = field.name.endswith("_id") or field.name == _INTRODUCED_BY
            if is_reference and value == before:
                changed[field.name] = after
        elif (new := _pointed(value, before, after)) != value:
            changed[field.name] = new
    return replace(thing, **changed) if changed else thing
