"""How nouns become tables and plain data, by their fields: a new field is in both without a word here."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from connector_app.domain.guarding import guarded
from connector_app.domain.noun import NOUNS, Kind, Noun


@dataclass(frozen=True, slots=True)
class Table:
    """One table: of the nouns of a kind, or of what one of their fields has many of (`many`).

    The first column of the latter is the id of the noun that a row belongs to.
    """

    kind: Kind
    many: str
    columns: tuple[str, ...]

    @property
    def file(self) -> str:
        """Return the name of the table's file."""
        return f"{self.kind}_{self.many}.csv" if self.many else f"{self.kind}.csv"

    def rows(self, noun: Noun) -> Iterator[list[str]]:
        """Yield the rows of one noun."""
        if not self.many:
            links = manys(self.kind)
            yield [t for n in _names(noun) if n not in links for t in _cells(getattr(noun, n))]
            return
        for thing in getattr(noun, self.many):
            yield [noun.id, *(text for name in _names(thing) for text in _cells(getattr(thing, name)))]


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it: objects by field name, days as 2026-11-22, codes as they are stored."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, AbstractSet):
        return sorted((plain(each) for each in value), key=repr)
    return {name: plain(getattr(value, name)) for name in _names(value)}


def _names(thing: Any) -> Iterable[str]:
    names: Iterable[str] = thing.__dataclass_fields__  # at once, where dataclasses.fields looks through them
    return names


@cache
def tables() -> tuple[Table, ...]:
    """Return all tables, each kind's own before those of its fields."""
    found = []
    for kind, noun in NOUNS.items():
        links = manys(kind)
        own = [field.name for field in fields(noun) if field.name not in links]
        found.append(Table(kind, "", _columns(noun, own)))
        for name, thing in links.items():
            names = [field.name for field in fields(thing)]
            found.append(Table(kind, name, (f"{kind}_id", *_columns(thing, names))))
    return tuple(found)


@cache
def manys(kind: Kind) -> dict[str, type[Any]]:
    """Return the fields of a kind that hold many objects, with the class of these."""
    hints = get_type_hints(NOUNS[kind])
    return {
        field.name: get_args(hints[field.name])[0]
        for field in fields(NOUNS[kind])
        if get_origin(hints[field.name]) is tuple
    }


def _columns(thing: type[Any], names: Sequence[str]) -> tuple[str, ...]:
    """Return the columns of some fields; one that holds an object has a column for each of its fields."""
    hints = get_type_hints(thing)
    found: list[str] = []
    for name in names:
        inner = hints[name]
        found += [f"{name}_{part.name}" for part in fields(inner)] if is_dataclass(inner) else [name]
    return tuple(found)


def _cells(value: Any) -> list[str]:
    if value is None:
        return [""]
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if isinstance(value, Enum | str | int | date):
        return [guarded(str(plain(value)))]
    return [text for name in _names(value) for text in _cells(getattr(value, name))]
