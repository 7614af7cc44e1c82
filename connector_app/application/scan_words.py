"""Looks texts over before they leave: what the notebook knows of people, brought to the scan."""

import re
from collections.abc import Iterable
from pathlib import Path

from connector_app import paths
from connector_app.application.ports import Reader
from connector_app.domain.errors import FileTrouble
from connector_app.domain.place import PlaceLevel
from connector_app.scan.findings import Finding
from connector_app.scan.known import Known
from connector_app.scan.scan import Scanner
from connector_app.scan.wordlists import read_wordlists

_LONGEST_TEXT = 2_000_000
_CODE = re.compile(r"P-[0-9A-Z]{4,}")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
_PHONE = re.compile(r"[+(]?\d[\d ()./+-]{4,}(?: ?(?:ext|x)\.? ?\d+)?", re.IGNORECASE)
_HOUSE_NUMBER = re.compile(r"^(?:flat \w+,? |apartment \w+,? |no\.? ?)?\d+\w?,? +", re.IGNORECASE)
#: A name with one of these in it is a group's; its words are no names of people.
_OF_GROUPS = re.compile(
    r"\b(?:Club|Group|Team|Choir|Association|Society|Friends|Network|Forum|Project|Centre|Street|Road|Residents|"
    r"Household|Gardeners|Walkers|Knitters|Class|Committee|Collective|Church|Mosque|School|Families|Neighbours)\b"
)


def known_of(reader: Reader) -> Known:
    """Return what a notebook knows that could tell who somebody is, sorted by what it looks like."""
    places = [place.name for place in reader.places() if place.level in (PlaceLevel.STREET, PlaceLevel.VENUE)]
    sorted_out: dict[str, list[str]] = {kind: [] for kind in Known.__dataclass_fields__}
    for identifier in map(str.strip, reader.identifiers()):
        for kind, value in _kinds_of(identifier):
            sorted_out[kind].append(value)
    sorted_out["places"] += places
    return Known(**{kind: tuple(values) for kind, values in sorted_out.items()})


def scanner_of(reader: Reader) -> Scanner:
    """Return what looks texts over for this notebook as it now stands; it takes a moment with many people."""
    return Scanner(known_of(reader), read_wordlists(paths.resources() / "wordlists"))


def scan(reader: Reader, text: str) -> list[Finding]:
    """Return what may not leave of one text; whoever has many texts keeps the scanner."""
    return scanner_of(reader).find(text)


def read_text(path: Path) -> str:
    """Return a text file as it stands, so that offsets hold; raise FileTrouble when it is no text."""
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST_TEXT + 1)
        text = content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FileTrouble("text_unreadable", file=path.name) from error
    if len(content) > _LONGEST_TEXT:
        raise FileTrouble("text_too_long", file=path.name)
    return text


def _kinds_of(identifier: str) -> Iterable[tuple[str, str]]:
    """Yield what an identifier is, by its looks; an address is a postcode and a street."""
    if "@" in identifier:
        return [("emails", identifier)]
    if _CODE.fullmatch(identifier):
        return [("codes", identifier)]
    if _PHONE.fullmatch(identifier):
        return [("phones", identifier)]
    postcodes = [("postcodes", code) for code in _POSTCODE.findall(identifier)]
    if postcodes or _HOUSE_NUMBER.match(identifier):
        street = _HOUSE_NUMBER.sub("", _POSTCODE.sub("", identifier)).split(",")[0].strip()
        return [*postcodes, *([("places", street)] if len(street.split()) > 1 else [])]
    if any(c.isdigit() for c in identifier) and " " not in identifier:
        return [("emails", identifier)]  # a name on some network
    return [("groups" if _OF_GROUPS.search(identifier) else "names", identifier)]
