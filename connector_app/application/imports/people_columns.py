"""Understands the columns of an address list: headings of Google, Outlook, Thunderbird and everyday English."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from connector_app.application.imports.imported import ImportedPerson
from connector_app.domain.folding import words
from connector_app.domain.noun import Kind

_EXACT: dict[str, str] = {
    name: role
    for role, names in {
        "full": "name,full name,fullname,display name,contact name,contact,person,resident,member,member name,"
        "names",
        "given": "first name,given name,forename,first names,first,firstname,formal name",
        "middle": "middle name,middle names,additional name",
        "family": "last name,family name,surname,last,lastname",
        "prefix": "name prefix",
        "suffix": "name suffix,suffix",
        "nick": "nickname,nick name,known as,also known as,preferred name,aka",
        "file as": "file as",
        "organisation": "company,organisation,organization,organisation name,organization name",
        "phone": "contact number",
        "notes": "notes,note,comments,comment,remarks,memo",
        "place": "ward,neighbourhood,neighborhood,area,estate,community,locality,patch",
        "age": "age band,ageband,age group,age range,age bracket,age",
        "id": "id,ref,reference,member id,member number,membership number,contact id,person id,external id,code",
        "pronouns": "pronouns",
        "met": "how we met,met",
        "access": "access needs,access need,accessibility",
        "counted": "counted,counted in summaries,may be counted,consent to be counted,anonymous counts,"
        "consent anonymous counts",
    }.items()
    for name in names.split(",")
}
_PHONE = {"phone", "phones", "mobile", "mob", "tel", "telephone", "cell", "landline", "whatsapp"}
_ADDRESS = {
    "address", "street", "city", "town", "county", "state", "region", "country", "box", "formatted", "extended",
}  # fmt: skip
_POSTCODE = re.compile(r"(post ?code|postal code|zip ?code|zip)$")
#: What stands beside such words is not the thing itself: its label, its sound, a fax, a web address.
_BESIDE = {
    "label", "type", "yomi", "phonetic", "fax", "pager", "telex", "tty", "callback", "web", "im", "ip", "display",
    "photo",
}  # fmt: skip
#: Columns that only say what their neighbour is.
_MEANS_ANOTHER = {"label", "type"}
#: Columns whose text is kept as it is: what they hold -> under which name.
_TEXTS = {
    "full": "full", "nick": "also_known_as", "file as": "file as", "organisation": "organisation",
    "id": "external_id",
    "pronouns": "pronouns", "met": "how_we_met", "access": "access_needs", "place": "place", "age": "age",
}  # fmt: skip
_FITS: dict[str, Callable[[str], bool]] = {
    "phone": lambda value: any(map(str.isdigit, value)),
    "email": lambda value: "@" in value,
}
_SEVERAL = " ::: "
_YES = {"yes", "y", "true", "1", "given", "agreed", "ja", "ie", "tak", "x"}
_NO = {"no", "n", "false", "0", "refused", "declined", "nie", "na"}
_PHONE_VALUE = re.compile(r"'?[+(]?\d[\d\s().\-/]{5,18}\d")
_MAJORITY = 0.5


def role_of(heading: str) -> str | None:
    """Return what a column of this heading holds, None when it is nothing we keep."""
    said = words(heading.replace("_", " "))
    plain = " ".join(word for word in said if not word.isdigit())
    if role := _EXACT.get(plain):
        return role
    if _BESIDE.intersection(said):
        return None
    if "e mail" in plain or {"email", "emails"}.intersection(said):
        return "email"
    if _PHONE.intersection(said):
        return "phone"
    if _POSTCODE.search(plain):
        return "postcode"
    return "address" if _ADDRESS.intersection(said) else None


def guessed_headings(rows: Sequence[Sequence[str]]) -> list[str] | None:
    """Return headings for a table that has none, from what its cells look like; None when no people are seen."""
    headings: list[str] = []
    for column in range(max(map(len, rows), default=0)):
        cells = [row[column].strip() for row in rows if column < len(row) and row[column].strip()]
        if not cells:
            headings.append("")
        elif _mostly(cells, lambda cell: "@" in cell):
            headings.append("email")
        elif _mostly(cells, lambda cell: _PHONE_VALUE.fullmatch(cell) is not None):
            headings.append("phone")
        else:
            headings.append("notes" if "name" in headings else "name")
    return headings if {"email", "phone"}.intersection(headings) else None


def _mostly(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    """Tell whether most cells fit, the topmost among them: a heading nobody knows is not a person."""
    return fits(cells[0]) and sum(map(fits, cells)) > len(cells) * _MAJORITY


class PeopleColumns:
    """Which column of one file holds what; made once, used for every row."""

    def __init__(self, headings: Sequence[str]) -> None:
        """Find the role of each column and which address columns belong together."""
        self.headings = headings
        at: dict[str, list[int]] = defaultdict(list)
        addresses: dict[str, list[int]] = defaultdict(list)
        for index, heading in enumerate(headings):
            if role := role_of(heading):
                at[role].append(index)
                if role == "address":
                    addresses[_address_of(heading)].append(index)
        self._at = at
        self._name_parts = [*at["given"], *at["middle"], *at["family"]]
        self._full_name = [*at["prefix"], *self._name_parts, *at["suffix"]]
        self._addresses = [self._one_address(columns) for columns in addresses.values()]
        self._texts = [(kept, at[role]) for role, kept in _TEXTS.items() if at[role]]

    def _one_address(self, columns: list[int]) -> list[int]:
        """Return the column that already holds the whole address, else all its parts."""
        whole = [column for column in columns if "formatted" in words(self.headings[column])]
        return whole or columns

    def left_out(self, rows: Iterable[Sequence[str]]) -> list[str]:
        """Return the headings of columns that hold something and are not imported."""
        unknown = [
            i
            for i, heading in enumerate(self.headings)
            if heading.strip() and not role_of(heading) and not _MEANS_ANOTHER.intersection(words(heading))
        ]
        full: set[int] = set()
        for row in rows:
            full.update(i for i in unknown if i not in full and i < len(row) and row[i].strip())
            if len(full) == len(unknown):
                break
        return [self.headings[i] for i in unknown if i in full]

    def person(self, row: int, cells: list[str]) -> ImportedPerson | None:
        """Return the person of a row, None when it has neither name, number, e-mail nor reference."""
        width = len(self.headings)
        if len(cells) < width:
            cells = [*cells, *[""] * (width - len(cells))]
        phones, odd_phones = self._values(cells, "phone")
        emails, odd_emails = self._values(cells, "email")
        texts = {kept: _first(cells, columns) for kept, columns in self._texts}
        nick = texts.get("also_known_as", "")
        organisation = texts.pop("organisation", "")
        own_name = texts.pop("full", "") or _joined(cells, self._name_parts, " ") or nick
        display = (
            own_name or organisation or texts.pop("file as", "")
            or next(iter((*emails, *phones)), "") or texts.get("external_id", "")
        )  # fmt: skip
        if not display:
            return None
        if nick == display:
            texts["also_known_as"] = ""
        texts.pop("file as", None)
        full_name = _joined(cells, self._full_name, " ")
        return ImportedPerson(
            row=row,
            display=display,
            kind=Kind.GROUP if organisation and own_name in ("", organisation) else Kind.PERSON,
            names="" if full_name == display else full_name,
            phones=phones,
            emails=emails,
            addresses=tuple(filter(None, (_joined(cells, columns, ", ") for columns in self._addresses))),
            postcodes=tuple(filter(None, (cells[i].strip() for i in self._at["postcode"]))),
            notes=(
                *(cells[i] for i in self._at["notes"] if cells[i].strip()), *odd_phones, *odd_emails,
                *filter(str.strip, cells[width:]),
            ),
            counted=_yes_or_no(_first(cells, self._at["counted"])) if self._at["counted"] else None,
            **texts,
        )  # fmt: skip

    def _values(self, cells: Sequence[str], role: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the values of all columns of a role, each once, and those that cannot be what they should be."""
        fits = _FITS[role]
        found: dict[str, None] = {}
        odd: dict[str, None] = {}
        for i in self._at[role]:
            if cells[i]:
                for value in filter(None, map(_bare, cells[i].split(_SEVERAL))):
                    (found if fits(value) else odd)[value] = None
        return tuple(found), tuple(odd)


def _first(cells: Sequence[str], columns: Iterable[int]) -> str:
    """Return the first cell of some columns that is not blank, as it is written."""
    for i in columns:
        if cells[i].strip():
            return cells[i]
    return ""


def _bare(value: str) -> str:
    """Return a value without Google's mark of the main one and Excel's apostrophe before a number."""
    value = value.strip().removeprefix("* ").strip()
    return value[1:] if value[:1] == "'" and value[1:2] in "+(0123456789" and len(value) > 1 else value


def _joined(cells: Sequence[str], columns: Iterable[int], between: str) -> str:
    return between.join(filter(None, (cells[i].strip() for i in columns)))


def _address_of(heading: str) -> str:
    """Return which of several addresses a column belongs to: ``1`` in ``Address 1 - City``, else ``home`` ..."""
    said = words(heading)
    if said[0] == "address" and len(said) > 1 and said[1].isdigit():
        return said[1]
    return said[0] if said[0] in ("home", "work", "business", "other") else ""


def _yes_or_no(answer: str) -> bool | None:
    said = answer.strip().casefold()
    if said in _YES:
        return True
    return False if said in _NO else None
