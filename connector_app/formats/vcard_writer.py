"""Writes people as a file of cards (vCard 3.0 as in RFC 2426, or 4.0 as in RFC 6350) that phones read.

3.0 is what iPhones, Android and Outlook all take in; Outlook takes no 4.0, in which more modern address books
(Thunderbird, CardDAV) lose less. What is written here reads back the same through `vcard_reader`.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from connector_app.application.imports.imported import ImportedPerson
from connector_app.domain.errors import FileTrouble
from connector_app.formats._content_lines import content, escaped
from connector_app.formats._whole_file import put_whole

SUFFIX = ".vcf"


def write_cards(
    people: Iterable[ImportedPerson], path: Path, *, newer: bool = False, settle: Callable[[], None] = lambda: None
) -> None:
    """Write a card for each person, `newer` ones as vCard 4.0; `settle` is called before they take their place.

    Raises FileTrouble with nothing left behind, and a file that was there as it was.
    """
    if path.suffix.lower() != SUFFIX:
        raise FileTrouble("cards_suffix", name=path.name)
    lines = (line for person in people for line in _card(person, newer=newer))
    put_whole(path, content(lines), settle)


def _card(person: ImportedPerson, *, newer: bool) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0" if newer else "VERSION:3.0"
    yield "PRODID:-//Connector//EN"
    yield f"FN:{escaped(person.display)}"
    # Nobody here knows which of somebody's names is the family's, so none is said to be.
    yield f"N:;{escaped(person.names or person.display)};;;"
    for name in filter(None, person.also_known_as.split("; ")):
        yield f"NICKNAME:{escaped(name)}"
    for phone in person.phones:
        yield f"{'TEL' if newer else 'TEL;TYPE=VOICE'}:{escaped(phone)}"
    for email in person.emails:
        yield f"{'EMAIL' if newer else 'EMAIL;TYPE=INTERNET'}:{escaped(email)}"
    for street, postcode in _addresses(person):
        yield f"ADR:;;{escaped(street)};;;{escaped(postcode)};"
    for note in person.notes:
        yield f"NOTE:{escaped(note)}"
    yield "END:VCARD"


def _addresses(person: ImportedPerson) -> Iterator[tuple[str, str]]:
    """Yield street and postcode; a postcode that no address ends with stands by itself."""
    alone = list(person.postcodes)
    for address in person.addresses:
        ending = next((each for each in alone if address.endswith(f", {each}")), "")
        if ending:
            alone.remove(ending)
            yield address.removesuffix(f", {ending}"), ending
        else:
            yield address, ""
    yield from (("", postcode) for postcode in alone)
