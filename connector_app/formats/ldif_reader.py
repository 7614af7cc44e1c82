"""Reads people from an LDIF file (RFC 2849), as Thunderbird and directories write address books."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from connector_app.application.imports.imported import ImportedPerson, Line, PeopleFile, Skipped, row_list
from connector_app.collector import collector_paused
from connector_app.domain.errors import FileTrouble
from connector_app.formats._bytes import bounded_bytes, wide_alphabet
from connector_app.text import QT_TRANSLATE_NOOP

_LISTS = frozenset({"groupofnames", "groupofuniquenames"})
_PHONES = ("telephonenumber", "homephone", "mobile", "pager")
_EMAILS = ("mail", "mozillasecondemail", "xmozillasecondemail")
_NAMES = ("cn", "displayname", "givenname", "sn", "mozillanickname", "xmozillanickname")
_ADDRESSES = (
    ("homepostaladdress", "mozillahomestreet", "mozillahomelocalityname", "mozillahomepostalcode"),
    ("postaladdress", "street", "streetaddress", "l", "st", "postalcode"),
)
_POSTCODES = ("mozillahomepostalcode", "postalcode")
_WORK = ("title", "ou", "o", "company")
#: What an entry says about itself, and nobody misses.
_SILENT = frozenset({"dn", "objectclass", "modifytimestamp", "changetype", "mozillausehtmlmail", "version"})
_TAKEN = frozenset((*_PHONES, *_EMAILS, *_NAMES, *sum(_ADDRESSES, ()), *_WORK, "description"))
_LIST = Line(QT_TRANSLATE_NOOP("Imports", "This is a list of people, not a person."))
_NOBODY = Line(QT_TRANSLATE_NOOP("Imports", "No name, phone number or e-mail in this entry."))


@dataclass
class _Entry:
    """One entry: the line it begins on and the values of each attribute, by its name in small letters."""

    number: int
    values: dict[str, list[str]] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        return next((value for name in names for value in self.values.get(name, ()) if value.strip()), "").strip()

    def every(self, *names: str) -> tuple[str, ...]:
        found = (" ".join(value.split()) for name in names for value in self.values.get(name, ()))
        return tuple(dict.fromkeys(filter(None, found)))


@collector_paused()
def read_ldif(path: Path) -> PeopleFile:
    """Return the people of a file; raise FileTrouble, with one clear sentence, when it holds no entries."""
    data = bounded_bytes(path)
    try:
        text = data.decode(wide_alphabet(data) or "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # old directories; the format itself asks for UTF-8
    text = text.replace("\0", "")
    people: list[ImportedPerson] = []
    skipped: list[Skipped] = []
    strays: list[int] = []
    unknown: set[str] = set()
    for entry in _entries(text, strays):
        person = _person(entry)
        if person is not None:
            people.append(person)
            unknown |= entry.values.keys() - _SILENT - _TAKEN
        elif entry.values.keys() - {"version"}:
            is_list = _LISTS & set(map(str.casefold, entry.values.get("objectclass", ())))
            skipped.append(Skipped(entry.number, _LIST if is_list else _NOBODY))
    if not people and not skipped:
        raise FileTrouble("no_cards_in_file", file=path.name)
    return PeopleFile(
        file=path.name, people=tuple(people), skipped=tuple(skipped), lines=tuple(_lines(strays, unknown))
    )


def _lines(strays: list[int], unknown: set[str]) -> Iterator[Line]:
    if strays:
        template = QT_TRANSLATE_NOOP("Imports", "These lines could not be understood: {rows}.")
        yield Line(template, {"rows": row_list(strays)})
    if unknown:
        template = QT_TRANSLATE_NOOP("Imports", "Entries that were not taken in: {names}.")
        yield Line(template, {"names": ", ".join(sorted(unknown))})


def _entries(text: str, strays: list[int]) -> Iterator[_Entry]:
    """Yield the entries of a file; `strays` gets the lines that say nothing."""
    entry: _Entry | None = None
    for number, line in _unfolded(text):
        if not line.strip():
            if entry is not None:
                yield entry
            entry = None
            continue
        if line.startswith("#"):
            continue
        name, colon, value = line.partition(":")
        if not colon:
            strays.append(number)
            continue
        entry = entry or _Entry(number)
        try:
            said = _said(value)
        except ValueError:
            strays.append(number)
            continue
        entry.values.setdefault(name.partition(";")[0].strip().casefold(), []).append(said)
    if entry is not None:
        yield entry


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines with those that go on in the next, which begins with a blank; numbers count from 1."""
    parts: list[str] = []
    begin = 1
    for number, line in enumerate([*text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), ""], 1):
        if line.startswith(" ") and parts:
            parts.append(line[1:])
            continue
        if parts:
            yield begin, "".join(parts)
        parts, begin = [line], number
    yield begin, "".join(parts)


def _said(value: str) -> str:
    """Return a value; one after two colons is packed, one after ``:<`` stands elsewhere and is not fetched."""
    if value.startswith(":"):
        return base64.b64decode(value[1:].strip(), validate=True).decode().replace("\0", "")
    return "" if value.startswith("<") else value.strip()


def _person(entry: _Entry) -> ImportedPerson | None:
    """Return who an entry is about; None when it is a list, or tells of nobody."""
    if _LISTS & set(map(str.casefold, entry.values.get("objectclass", ()))):
        return None
    named = " ".join(filter(None, (entry.first("givenname"), entry.first("sn"))))
    emails, phones = entry.every(*_EMAILS), entry.every(*_PHONES)
    nickname = entry.first("mozillanickname", "xmozillanickname")
    shown = (entry.first("displayname", "cn"), named, nickname, *emails, *phones)
    display = next((" ".join(name.split()) for name in shown if name), "")
    if not display:
        return None
    work = ", ".join(entry.every(*_WORK))
    notes = [value.strip() for value in entry.values.get("description", ()) if value.strip()]
    return ImportedPerson(
        row=entry.number,
        display=display,
        names="" if named == display else named,
        also_known_as="" if nickname == display else nickname,
        phones=phones,
        emails=emails,
        addresses=tuple(filter(None, (", ".join(entry.every(*names)) for names in _ADDRESSES))),
        postcodes=entry.every(*_POSTCODES),
        notes=(*notes, work) if work else tuple(notes),
    )
