"""Finds the people and groups of a notebook that a file means: by reference, code, label or other name."""

import re

from connector_app.application.ports import Reader
from connector_app.domain.errors import Refused
from connector_app.domain.folding import fold
from connector_app.domain.group import Group
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, Person

_BETWEEN_NAMES = re.compile(r"[,;/\n]")
_CODE = re.compile(r"P-[0-9A-Z]{6}", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"\D")
_BRITAIN = re.compile(r"^(?:0044|44)(?=\d{9,10}$)")


def other_names(person: Person) -> list[str]:
    """Return what else a person goes by, one by one, as written."""
    return [name.strip() for name in _BETWEEN_NAMES.split(person.also_known_as) if name.strip()]


def contact_key(kind: ContactKind, value: str) -> tuple[ContactKind, str]:
    """Return the form in which two ways to reach somebody are compared: digits of a number, folded texts."""
    if kind is ContactKind.PHONE:
        return kind, _BRITAIN.sub("0", _NOT_DIGITS.sub("", value))
    return kind, fold(value)


def person_of_code(reader: Reader, code: str) -> Person:
    """Return the person of a code; raise Refused "no_such_code" when there is none."""
    for candidate in reader.named(code):
        found = reader.get(Ref(Kind.PERSON, candidate.id)) if candidate.kind is Kind.PERSON else None
        if isinstance(found, Person) and found.code == code.strip().upper():
            return found
    raise Refused("no_such_code", typed=code)


def known_as(reader: Reader, name: str) -> list[Person | Group]:
    """Return everybody whose label, full name, other name, reference or code is exactly this, folded."""
    candidates = reader.named(name)
    if not candidates and _CODE.fullmatch(name.strip()):
        candidates = reader.complete(name.strip())
    found = []
    for candidate in candidates:
        noun = reader.get(Ref(candidate.kind, candidate.id))
        if isinstance(noun, Person | Group) and fold(name) in _names(noun):
            found.append(noun)
    return found


def _names(noun: Person | Group) -> set[str]:
    if isinstance(noun, Group):
        return {fold(noun.name)}
    return {fold(name) for name in (noun.label, noun.names, noun.code, *other_names(noun))}
