"""One card: what it says of a person or an organisation, and what of it is not taken in."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from email.utils import parseaddr

from connector_app.application.imports.imported import ImportedPerson
from connector_app.domain.noun import Kind
from connector_app.formats.vcard_reader.lines import Content
from connector_app.formats.vcard_reader.values import Values
from connector_app.text import QT_TRANSLATE_NOOP

#: What is left out on purpose, in the sentence that says so.
LEFT_OUT = {
    "PHOTO": QT_TRANSLATE_NOOP("Imports", "Pictures that were not taken in: {count}."),
    "LOGO": QT_TRANSLATE_NOOP("Imports", "Pictures that were not taken in: {count}."),
    "BDAY": QT_TRANSLATE_NOOP("Imports", "Birthdays that were not taken in: {count}."),
    "GENDER": QT_TRANSLATE_NOOP("Imports", "Genders that were not taken in: {count}."),
    "URL": QT_TRANSLATE_NOOP("Imports", "Web pages that were not taken in: {count}."),
    "CATEGORIES": QT_TRANSLATE_NOOP("Imports", "Labels that were not taken in: {count}."),
    "AGENT": QT_TRANSLATE_NOOP("Imports", "Cards within cards that were not taken in: {count}."),
}
#: Properties that are of no use to people: about the card itself, or said by others already.
_SILENT = frozenset(
    {
        "VERSION",
        "PRODID",
        "REV",
        "UID",
        "SORT-STRING",
        "LABEL",
        "MAILER",
        "PROFILE",
        "SOURCE",
        "CLASS",
        "KIND",
        "NAME",
    }
)
_TAKEN = frozenset({"FN", "N", "NICKNAME", "NOTE", "TITLE", "ROLE", "TEL", "EMAIL", "ORG", "ADR"})
_KNOWN = _SILENT | _TAKEN
_OTHERS = QT_TRANSLATE_NOOP("Imports", "Other entries that were not taken in: {count}.")
#: Where the postcode stands among the parts of an address.
_POSTCODE = 5
_ORGANISATIONS = frozenset({"org", "organization", "group"})


@dataclass
class Card:
    """The properties of one card; `number` is the line on which it begins, counted from 1."""

    number: int
    contents: dict[str, list[Content]] = field(default_factory=dict)
    closed: bool = True

    def add(self, content: Content) -> None:
        """Add a property."""
        self.contents.setdefault(content.name, []).append(content)

    def left_out(self) -> Counter[str]:
        """Return how often what was not taken in, by the sentence that says so, in English source text."""
        found: Counter[str] = Counter()
        for name, contents in self.contents.items():
            if name not in _KNOWN and not name.startswith("X-"):
                found[LEFT_OUT.get(name, _OTHERS)] += len(contents)
        return found

    def person(self, values: Values) -> ImportedPerson | None:
        """Return who the card is about; None when nothing in it tells that."""
        texts = {name: self._texts(values, name) for name in ("FN", "NICKNAME", "NOTE", "KIND", "TITLE", "ROLE")}
        family, given, middle, prefix, suffix, *_ = [*self._name(values), *[""] * 5]
        phones = [_number(text) for text in self._texts(values, "TEL")]
        emails, odd = _addresses(self._texts(values, "EMAIL"))
        if odd:
            values.odd.append(self.number)
        org = self._organisation(values)
        named = _joined((prefix, given, middle, family, suffix))
        nicknames = texts["NICKNAME"]
        shown = (*texts["FN"], _joined((given, family)), named, *nicknames, org, *emails, *odd, *phones)
        display = next((" ".join(name.split()) for name in shown if name), "")
        if not display:
            return None
        whole = " ".join(org.split())
        alone = bool(org) and not named and display in (whole, whole.split(" · ")[0])
        is_group = (
            alone
            or self._is_shown_as_company(bool(org))
            or not _ORGANISATIONS.isdisjoint(map(str.casefold, texts["KIND"]))
        )
        notes = [*texts["NOTE"], *odd]
        if is_group and named not in ("", display):
            notes.append(named)  # whom to ask for there
        work = _joined((*texts["TITLE"][:1], *texts["ROLE"][:1], "" if is_group else org), ", ")
        addresses, postcodes = self._addresses(values)
        return ImportedPerson(
            row=self.number,
            display=display,
            kind=Kind.GROUP if is_group else Kind.PERSON,
            names="" if is_group or named == display else named,
            also_known_as="; ".join(name for name in nicknames if name != display),
            phones=_each_once(phones),
            emails=_each_once(emails),
            addresses=addresses,
            postcodes=postcodes,
            notes=tuple(notes) + ((work,) if work else ()),
        )

    def _is_shown_as_company(self, has_organisation: bool) -> bool:
        """Tell whether Apple's address book shows the card under its organisation."""
        shown = self.contents.get("X-ABSHOWAS", ())
        return has_organisation and any(content.value.strip().upper() == b"COMPANY" for content in shown)

    def _texts(self, values: Values, name: str) -> list[str]:
        """Return the values of a property, of several versions of one only the first, none of them empty."""
        contents = self.contents.get(name)
        if not contents:
            return []
        seen: set[str] = set()
        found = []
        for content in contents:
            alike = content.first("ALTID") if name != "NOTE" else ""
            if alike in seen:
                continue
            seen |= {alike} - {""}
            if text := values.text(content):
                found.append(text)
        return found

    def _name(self, values: Values) -> list[str]:
        found = next(iter(self.contents.get("N", ())), None)
        return [" ".join(part.split()) for part in values.parts(found)] if found else []

    def _organisation(self, values: Values) -> str:
        """Return the organisation and its parts, largest first."""
        found = next((values.parts(content) for content in self.contents.get("ORG", ())), [])
        return " · ".join(filter(None, found))

    def _addresses(self, values: Values) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the addresses, each on one line, and the postcodes in them."""
        addresses, postcodes = [], []
        for content in self.contents.get("ADR", ()):
            parts = [" ".join(part.split()) for part in values.parts(content)]
            if any(parts[:_POSTCODE] + parts[_POSTCODE + 1 :]):
                addresses.append(", ".join(filter(None, parts)))
            if postcode := next(iter(parts[_POSTCODE:]), ""):
                postcodes.append(postcode)
        return _each_once(addresses), _each_once(postcodes)


def _number(text: str) -> str:
    """Return a phone number as it is dialled, not as an address on the web."""
    return text[4:] if text[:4].casefold() == "tel:" else text


def _addresses(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the e-mail addresses, and what stands for one and is none."""
    addresses: list[str] = []
    odd: list[str] = []
    for text in texts:
        bare = text[7:] if text[:7].casefold() == "mailto:" else text
        if "<" in bare:
            bare = parseaddr(" ".join(bare.split()))[1] or bare
        (addresses if "@" in bare else odd).append(bare)
    return addresses, odd


def _joined(parts: Iterable[str], between: str = " ") -> str:
    return between.join(filter(None, parts))


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
