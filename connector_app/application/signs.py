"""What leads to one person: what they are called, their code, and the ways to reach them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from connector_app.domain.folding import fold, words
from connector_app.domain.group import Group
from connector_app.domain.person import ContactKind, ContactPoint, Person
from connector_app.scan.cues import PARTICLES, TITLES

_BETWEEN_NAMES = re.compile(r"[,;/\n]")
#: What stands in brackets, or owns what follows, is about somebody else: Ali (Dawn's brother), Dawn's mum.
_OF_OTHERS = re.compile(r"\([^)]*\)|\w+['’]s\b")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
#: Without one of these a way to reach somebody is ordinary words: knock twice, the flats.
_TELLING = re.compile(r"[\d@._/,\n]")
_NUMBERED = re.compile(r"\d")
#: The last digits of a telephone number are the same with and without the country's code.
_SAME_DIGITS = 9
#: Digits by whose run a number is looked for in texts, however it is grouped.
_TAIL = 3
_LEAST_WORD = 2
_LEAST_PIECE = 4


@dataclass(frozen=True)
class Signs:
    """Everything that names one person, as written in the notebook."""

    names: tuple[str, ...]
    code: str
    contacts: tuple[ContactPoint, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the folded words of all names but titles and small words, unless that is all there is."""
        found = dict.fromkeys(word for name in self.names for word in words(name))
        telling = [word for word in found if len(word) >= _LEAST_WORD and word not in TITLES | PARTICLES]
        return tuple(telling or found)

    @cached_property
    def whole(self) -> tuple[str, ...]:
        """Return the names of two words and more, as written."""
        return tuple(dict.fromkeys(name for name in self.names if len(words(name)) > 1))

    @cached_property
    def phones(self) -> tuple[str, ...]:
        """Return the digits by which a telephone number is the same, however it is written."""
        numbers = (digits_of(point.value) for point in self.contacts if point.kind is ContactKind.PHONE)
        return tuple(number for number in numbers if number)

    @cached_property
    def literal(self) -> tuple[str, ...]:
        """Return what is looked for as it is written: mail, postcodes, addresses and their numbered lines."""
        found: list[str] = []
        for point in self.contacts:
            value = point.value.strip()
            if point.kind is ContactKind.PHONE or len(value) < _LEAST_PIECE or not _TELLING.search(value):
                continue
            found.append(value)
            if point.kind is ContactKind.ADDRESS:
                lines = (line.strip() for line in re.split(r"[,\n]", value))
                found += [line for line in lines if _NUMBERED.search(line) and len(line) >= _LEAST_PIECE]
                found += _POSTCODE.findall(value)
        return tuple(dict.fromkeys(found))

    def pieces(self) -> list[str]:
        """Return, in small letters, what a text holds that has the code, a contact, or a name without capitals."""
        found = [self.code.lower(), *(each.lower() for each in self.literal)]
        for postcode in (each for each in self.literal if _POSTCODE.fullmatch(each)):
            close = postcode.replace(" ", "").lower()
            found += [close, f"{close[:-3]} {close[-3:]}"]
        for number in self.phones:
            last = number[-_TAIL:]
            found += [last, f"{last[0]} {last[1:]}", f"{last[:2]} {last[2]}", f"{last[:2]}-{last[2]}"]
        found += [name.lower() for name in self.names if without_capitals(name)]
        return list(dict.fromkeys(found))


def signs_of(person: Person) -> Signs:
    """Return what leads to a person."""
    names = [person.label, person.names, *_BETWEEN_NAMES.split(person.also_known_as)]
    names = [name.strip() for name in names]
    return Signs(tuple(dict.fromkeys(filter(None, names))), person.code, person.contact_points)


def names_borne(others: Iterable[Person | Group]) -> Iterator[str]:
    """Yield what others are called themselves, without what their names say of somebody else."""
    for other in others:
        names = signs_of(other).names if isinstance(other, Person) else (other.name,)
        for name in names:
            if left := " ".join(_OF_OTHERS.sub(" ", name).split()):
                yield left


def contacts_of(others: Iterable[Person | Group]) -> frozenset[str]:
    """Return the ways to reach others, in the form in which they are compared."""
    return frozenset(compared(point.value) for other in others for point in other.contact_points)


def compared(contact: str) -> str:
    """Return the form in which a contact is compared: the last digits of a number, else letters and digits."""
    digits = digits_of(contact)
    letters = any(c.isalpha() for c in contact)
    return fold(contact).replace(" ", "") if letters or not digits else digits


def digits_of(number: str) -> str:
    """Return the digits by which a number is the same, with and without the country's code."""
    digits = "".join(c for c in number if c.isdigit())
    return digits[-_SAME_DIGITS:].lstrip("0") if len(digits) > _SAME_DIGITS else digits.lstrip("0")


def without_capitals(name: str) -> bool:
    """Tell whether a name is in a script that has no capitals, where words may be written together."""
    return any(c.isalpha() for c in name) and name.lower() == name.upper()
