"""Other people in what is told about one: found in every text, and taken out unless somebody decides otherwise."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from connector_app.application.ports import Reader
from connector_app.domain.folding import words
from connector_app.domain.person import ContactKind, Person
from connector_app.domain.written_names import WrittenNames
from connector_app.scan.findings import Finding, Label, Why, without_overlap
from connector_app.text import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from connector_app.scan.scan import Scanner

#: What stands in the place of what was found (context ``About``); other findings are no matter of other people.
STANDS_FOR: Mapping[Label, str] = {
    Label.NAME: QT_TRANSLATE_NOOP("About", "[another person]"),
    Label.PHONE: QT_TRANSLATE_NOOP("About", "[a phone number]"),
    Label.EMAIL: QT_TRANSLATE_NOOP("About", "[an e-mail address]"),
    Label.HANDLE: QT_TRANSLATE_NOOP("About", "[a name on a network]"),
    Label.POSTCODE: QT_TRANSLATE_NOOP("About", "[a postcode]"),
    Label.ADDRESS: QT_TRANSLATE_NOOP("About", "[an address]"),
    Label.NHS_NUMBER: QT_TRANSLATE_NOOP("About", "[a number]"),
    Label.OTHER_ID: QT_TRANSLATE_NOOP("About", "[a number]"),
    Label.BIRTH_DATE: QT_TRANSLATE_NOOP("About", "[a date of birth]"),
}
LEFT_OUT = QT_TRANSLATE_NOOP("About", "[left out, since it is about somebody else]")
#: What somebody at the desk marked by hand.
MARKED = QT_TRANSLATE_NOOP("About", "[left out]")
#: The names of streets and meeting places are nobody's.
_NOBODYS = frozenset({Why.KNOWN_PLACE})
_PHONE_DIGITS = 9


class Choice(StrEnum):
    """What becomes of a text in which other people were found."""

    REPLACE = "replace"
    SHOW = "show"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text as it is kept, with what was found in it; not `certain` when it may be about a namesake."""

    number: int
    where: str
    text: str
    found: tuple[Finding, ...]
    certain: bool = True

    @property
    def default(self) -> Choice:
        """Return what becomes of it when nobody decides."""
        return Choice.REPLACE if self.certain else Choice.LEAVE_OUT


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a passage; `marked` are further places (code points) that somebody marked by hand."""

    choice: Choice
    marked: tuple[tuple[int, int], ...] = ()

    def text_of(self, passage: Passage, translate: Translate) -> str:
        """Return what is written in the place of the passage's text."""
        if self.choice is Choice.LEAVE_OUT:
            return translate("About", LEFT_OUT)
        found = passage.found if self.choice is Choice.REPLACE else ()
        spans = [(each.start, each.end, translate("About", STANDS_FOR[each.label])) for each in found]
        spans += [(start, end, translate("About", MARKED)) for start, end in self.marked]
        pieces, last = [], 0
        for start, end, instead in sorted(spans):
            if start >= last:
                pieces += [passage.text[last:start], instead]
            last = max(last, end)
        return "".join([*pieces, passage.text[last:]])


class Others:
    """Finds other people in texts about one person."""

    def __init__(self, reader: Reader, person: Person) -> None:
        """Ask `reader` once for what it knows; that takes a moment with many people."""
        from connector_app.application.scan_words import scanner_of  # with word lists that few sessions need

        called = [person.label, person.names, person.also_known_as]
        # In another way to reach them, somebody else may be named: ask Bea next door, 07700 900123.
        reached = [point.value for point in person.contact_points if point.kind is not ContactKind.OTHER]
        self._own = {joined(text) for text in (*called, person.code, *reached)}
        self._own_words = {word for text in called for word in words(text)}
        self._reached = [joined(text) for text in reached]
        self._own_tails = tails(reached)
        self.names = [name for name in reader.identifiers_of_others(person.id) if joined(name) not in self._own]
        self._written = WrittenNames(self.names)
        self._joined = {joined(name) for name in self.names}
        self._scanner: Scanner = scanner_of(reader)

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return where other people stand in a text, in order and without overlap."""
        written = (Finding(start, end, Label.NAME, Why.KNOWN_NAME) for start, end in self._written.within(text))
        found = [
            each for each in self._scanner.find(text) if each.label in STANDS_FOR and each.why not in _NOBODYS
        ]
        return tuple(without_overlap(each for each in [*found, *written] if not self._is_own(text, each)))

    def forbidden(self, kept: Iterable[str] = ()) -> list[str]:
        """Return what may stand nowhere in the file, when the texts in `kept` are shown on purpose."""
        kept = list(kept)
        shown = {joined(text[start:end]) for text in kept for start, end in self._written.within(text)}
        spared = tails(kept) | self._own_tails
        return [name for name in self.names if joined(name) not in shown and not tails([name]) & spared]

    def _is_own(self, text: str, finding: Finding) -> bool:
        """Tell whether a finding is the person's own name or number, and not what another one is called."""
        piece = text[finding.start : finding.end]
        whole = joined(piece)
        if whole in self._own or (tails([piece]) & self._own_tails):
            return True
        if whole in self._joined or whole.removesuffix("s") in self._joined:
            return False
        if finding.label is not Label.NAME:
            return any(whole in reached for reached in self._reached)
        parts = words(piece)
        own = self._own_words
        return bool(parts) and all(part in own or part.removesuffix("s") in own for part in parts)


def joined(text: str) -> str:
    """Return the folded words of a text without blanks between them."""
    return "".join(words(text))


def tails(texts: Iterable[str]) -> set[str]:
    """Return the last digits of every telephone number among the texts, whatever prefix it has."""
    found = ("".join(filter(str.isdigit, run)) for text in texts for run in _runs(text))
    return {digits[-_PHONE_DIGITS:] for digits in found if len(digits) >= _PHONE_DIGITS}


def _runs(text: str) -> Iterator[str]:
    """Yield the stretches of a text in which only digits and what is written between them stand."""
    run = ""
    for letter in text:
        if letter.isdigit() or (run and letter in " ().-/"):
            run += letter
        else:
            yield run
            run = ""
    yield run


def decided(passages: Sequence[Passage], decisions: Mapping[int, Decision]) -> dict[int, Decision]:
    """Return a decision for every passage: the one that was made, or what happens by itself."""
    return {each.number: decisions.get(each.number, Decision(each.default)) for each in passages}
