"""Reads the people of a sheet whose columns are known; texts stay as they are typed."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import ImportedPerson, Line, PeopleFile, Skipped, row_list
from connector_app.application.imports.mapping.cell_looks import turned
from connector_app.application.imports.mapping.heading_words import heading_words, plain, role_of
from connector_app.application.imports.mapping.phone_cells import NONE, USUAL, mended
from connector_app.application.imports.mapping.roles import Mapping
from connector_app.application.imports.mapping.table_body import body_of, left_out, ragged
from connector_app.application.imports.tables import Sheet
from connector_app.domain.errors import FileTrouble
from connector_app.domain.folding import words
from connector_app.domain.guarding import unguarded
from connector_app.domain.noun import Kind
from connector_app.text import QT_TRANSLATE_NOOP

#: Columns whose text is kept as it is: role -> field of a person.
_TEXTS = {
    "nick": "also_known_as", "id": "external_id", "pronouns": "pronouns", "met": "how_we_met",
    "access": "access_needs", "place": "place", "age": "age",
}  # fmt: skip
#: Of several columns of these only the first that is filled is used; what else they say becomes a note.
_FIRST_OF = ("full", "reversed", "organisation", "names", *_TEXTS)
_DIGIT = re.compile(r"\d")
#: The layouts of our own files.
OWN = "Connector"
_SEVERAL = " ::: "
_BETWEEN_EMAILS = re.compile(r"[;,\s]+")
#: Two people in one name: Ann & Bob Smith.
_TWO = re.compile(r"\w\.? (?:&|\+|and) \w", re.IGNORECASE)
_YES = {"yes", "y", "true", "1", "given", "agreed", "ja", "ie", "tak", "x", "✓", "✔"}
_NO = {"no", "n", "false", "0", "refused", "declined", "nie", "na"}

_UNCLEAR = QT_TRANSLATE_NOOP(
    "Imports", "Whether they agreed to be counted was not understood, so nothing was noted: rows {rows}."
)
_ZERO = QT_TRANSLATE_NOOP(
    "Imports", "A 0 was put before phone numbers that had lost it, as happens in spreadsheets: rows {rows}."
)
_LOST = QT_TRANSLATE_NOOP(
    "Imports",
    "Phone numbers that a spreadsheet had shortened have lost digits and were kept as notes: rows {rows}.",
)
_TWO_PEOPLE = QT_TRANSLATE_NOOP(
    "Imports", "Two people may stand in one name; each name became one record: rows {rows}."
)
_HEADINGS = QT_TRANSLATE_NOOP(
    "Imports", "Only a name stands in some rows, which may be headings within the list: rows {rows}."
)
_NOBODY = Line(QT_TRANSLATE_NOOP("Imports", "No name, phone number, e-mail or reference in this row."))


def read_people(file: str, sheet: Sheet, mapping: Mapping) -> PeopleFile:
    """Return the people of a sheet; raise FileTrouble when there is nobody in it."""
    body = body_of(sheet, mapping)
    columns = _Columns(body.headings, mapping)
    people: list[ImportedPerson] = []
    skipped: list[Skipped] = list(body.skipped)
    if mapping.enough:
        own = mapping.recognised == OWN
        for row, cells in body.rows:
            person = columns.person(row, list(map(unguarded, cells)) if own else cells)
            if person:
                people.append(person)
            else:
                skipped.append(Skipped(row, _NOBODY))
    if not people:
        raise FileTrouble("no_people_in_file", file=file)
    beyond = QT_TRANSLATE_NOOP("Imports", "More columns than headings, the rest went to notes: rows {rows}.")
    lines = [*sheet.lines, *body.lines, *ragged(body, beyond), *columns.lines(), *left_out(body, mapping)]
    if headings := _maybe_headings(people):
        lines.append(Line(_HEADINGS, {"rows": row_list(headings)}))
    skipped.sort(key=lambda left: left.row)
    return PeopleFile(file=file, people=tuple(people), skipped=tuple(skipped), lines=tuple(lines))


def _maybe_headings(people: Sequence[ImportedPerson]) -> list[int]:
    """Return the rows that part a list: those with only a name, the first of them one, no two neighbours."""
    if not _is_bare(people[0]):
        return []
    bare = list(map(_is_bare, people))
    parted = sum(bare) > 1 and not bare[-1] and not any(one and two for one, two in pairwise(bare))
    return [person.row for person, is_bare in zip(people, bare, strict=True) if is_bare] if parted else []


def _is_bare(person: ImportedPerson) -> bool:
    return person == ImportedPerson(person.row, person.display)


class _Columns:
    """Which column of one sheet holds what; made once, used for every row."""

    def __init__(self, headings: Sequence[str], mapping: Mapping) -> None:
        self._headings = headings
        self._own = mapping.recognised == OWN
        self._bare: Callable[[str], str] = str.strip if self._own else _bare
        self._width = len(headings)
        at = {role: mapping.columns(role) for role in {*mapping.roles, *_FIRST_OF, *_OTHERS}}
        self._at = at
        self._name_parts = [*at["given"], *at["middle"], *at["family"]]
        self._full_name = [*at["prefix"], *self._name_parts, *at["suffix"]]
        self._titled = bool(at["prefix"] or at["suffix"])
        self._addresses = self._by_address(at["address"])
        self._texts = [(kept, at[role]) for role, kept in _TEXTS.items() if at[role]]
        self._repeated = [column for role in _FIRST_OF for column in at[role][1:]]
        self._notes = [(column, self._before(column)) for column in at["notes"]]
        self._unclear: list[int] = []
        self._zero: list[int] = []
        self._lost: list[int] = []
        self._two: list[int] = []

    def person(self, row: int, cells: list[str]) -> ImportedPerson | None:
        """Return the person of a row, None when it has neither name, number, e-mail nor reference."""
        width = self._width
        if len(cells) < width:
            cells = [*cells, *[""] * (width - len(cells))]
        at = self._at
        phones, odd_phones = _values(cells, at["phone"], self._bare, _has_digit)
        if not self._own and not all(map(USUAL.fullmatch, phones)):  # ours are as somebody typed them
            phones, odd_phones = self._mended(row, phones, odd_phones)
        emails, odd_emails = _values(cells, at["email"], self._bare, _has_at, _one_by_one)
        texts = {kept: _first(cells, columns) for kept, columns in self._texts}
        nick = texts.get("also_known_as", "")
        organisation = _first(cells, at["organisation"])
        parts = _joined(cells, self._name_parts, " ") if self._name_parts else ""
        own_name = _first(cells, at["full"]) or turned(_first(cells, at["reversed"])) or parts or nick
        display = (
            own_name or organisation or _first(cells, at["file as"])
            or (*emails, *phones, texts.get("external_id", ""))[0]
        )  # fmt: skip
        if not display:
            return None
        if nick == display:
            texts["also_known_as"] = ""
        full_name = _first(cells, at["names"]) or (_joined(cells, self._full_name, " ") if self._titled else parts)
        is_group = bool(organisation) and own_name in ("", organisation)
        notes = [before + cells[column] for column, before in self._notes if cells[column].strip()]
        if organisation and not is_group:
            notes.append(organisation)
        if self._repeated:
            notes += self._said_again(cells)
        if odd_phones or odd_emails:
            notes += (odd for odd in (*odd_phones, *odd_emails) if odd.casefold().strip(" .-?") not in NONE)
        if len(cells) > width:
            notes += filter(str.strip, cells[width:])
        if not self._own and not is_group and _TWO.search(display):
            self._two.append(row)
        return ImportedPerson(
            row=row,
            display=display,
            kind=Kind.GROUP if is_group else Kind.PERSON,
            names="" if full_name == display else full_name,
            phones=phones,
            emails=emails,
            addresses=tuple([said for columns in self._addresses if (said := _joined(cells, columns, ", "))]),
            postcodes=tuple([said for i in at["postcode"] if (said := cells[i].strip())]),
            notes=tuple(notes),
            counted=self._yes_or_no(row, _first(cells, at["counted"])) if at["counted"] else None,
            **texts,
        )

    def lines(self) -> list[Line]:
        """Return what the reader should know about the rows."""
        told = ((_UNCLEAR, self._unclear), (_ZERO, self._zero), (_LOST, self._lost), (_TWO_PEOPLE, self._two))
        return [Line(template, {"rows": row_list(rows)}) for template, rows in told if rows]

    def _mended(
        self, row: int, phones: Iterable[str], odd: tuple[str, ...]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the numbers of a row one by one, and what is none."""
        found: dict[str, None] = {}
        for cell in phones:
            one = mended(cell)
            found |= dict.fromkeys(one.numbers)
            if one.zero:
                self._zero.append(row)
            if one.lost:
                self._lost.append(row)
                odd = (*odd, cell)
        return tuple(found), odd

    def _by_address(self, columns: Sequence[int]) -> list[list[int]]:
        """Return the columns of each address: the one that holds it whole, else all its parts."""
        found: dict[str, list[int]] = {}
        for column in columns:
            found.setdefault(_address_of(self._headings[column]), []).append(column)
        return [
            [column for column in parts if "formatted" in words(self._headings[column])] or parts
            for parts in found.values()
        ]

    def _before(self, column: int) -> str:
        """Return what stands before a note: its heading, unless that only says that notes are below."""
        heading = self._headings[column]
        is_notes = role_of(heading, Content.PEOPLE) == "notes" and plain(heading) not in heading_words().telling
        return "" if not heading or is_notes else f"{heading} " if heading.endswith("?") else f"{heading}: "

    def _said_again(self, cells: Sequence[str]) -> list[str]:
        """Return what further columns of one role say, with their headings, as far as it is filled."""
        return [
            f"{self._headings[column]}: {cells[column]}".removeprefix(": ")
            for column in self._repeated
            if cells[column].strip()
        ]

    def _yes_or_no(self, row: int, answer: str) -> bool | None:
        said = answer.strip().casefold()
        if said in _YES:
            return True
        if said and said not in _NO:
            self._unclear.append(row)
        return False if said in _NO else None


#: Roles that every row is asked for.
_OTHERS = (
    "given", "middle", "family", "prefix", "suffix", "phone", "email", "address", "postcode", "counted", "notes",
    "file as",
)  # fmt: skip


def _has_digit(value: str) -> bool:
    return _DIGIT.search(value) is not None


def _has_at(value: str) -> bool:
    return "@" in value


def _values(
    cells: Sequence[str],
    columns: Iterable[int],
    bare: Callable[[str], str],
    fits: Callable[[str], bool],
    parted: Callable[[str], Iterable[str]] = lambda value: (value,),
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the values of columns, each once, and those that do not fit.

    `bare` takes off what is no part of a value, `parted` takes one of them apart.
    """
    filled = [cells[i] for i in columns if cells[i]]
    if not filled:
        return (), ()
    if len(filled) == 1 and _SEVERAL not in filled[0] and filled[0].count("@") <= 1:  # as nearly all are
        value = bare(filled[0])
        if not value:
            return (), ()
        return ((value,), ()) if fits(value) else ((), (value,))
    found: dict[str, None] = {}
    odd: dict[str, None] = {}
    for cell in filled:
        for value in filter(None, map(bare, cell.split(_SEVERAL) if _SEVERAL in cell else (cell,))):
            for one in parted(value):
                (found if fits(one) else odd)[one] = None
    return tuple(found), tuple(odd)


def _one_by_one(value: str) -> list[str]:
    """Return the addresses of a cell that has several, each of them whole."""
    if value.count("@") > 1:
        found = [one for one in _BETWEEN_EMAILS.split(value) if one]
        if all("@" in one for one in found):
            return found
    return [value]


def _first(cells: Sequence[str], columns: Iterable[int]) -> str:
    """Return the first cell of some columns that is not blank, as it is written."""
    for i in columns:
        if (cell := cells[i]) and not cell.isspace():
            return cell
    return ""


def _bare(value: str) -> str:
    """Return a value without Google's mark of the main one and Excel's apostrophe before a number."""
    value = value.strip()
    if value.startswith("* "):
        value = value[2:].lstrip()
    return value[1:] if value[:1] == "'" and value[1:2] in "+(0123456789" and len(value) > 1 else value


def _joined(cells: Sequence[str], columns: Iterable[int], between: str) -> str:
    return between.join([said for i in columns if (said := cells[i].strip())])


def _address_of(heading: str) -> str:
    """Return which of several addresses a column belongs to: ``1`` in ``Address 1 - City``, else ``home`` ..."""
    said = words(heading)
    if said[:1] == ["address"] and len(said) > 1 and said[1].isdigit():
        return said[1]
    return said[0] if said and said[0] in ("home", "work", "business", "other") else ""
