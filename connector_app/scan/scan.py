"""The scan: everything in a text that could tell who somebody is."""

import re
from collections.abc import Container, Iterator

from connector_app.domain.folding import words
from connector_app.scan import cues
from connector_app.scan.contacts import find_contacts
from connector_app.scan.dates import find_dates
from connector_app.scan.findings import Finding, Label, Why, blocks, without_overlap
from connector_app.scan.known import Known, NameIndex
from connector_app.scan.numbers import Numbers
from connector_app.scan.people import find_names
from connector_app.scan.places import Places
from connector_app.scan.tokens import BLOT, tokens_of
from connector_app.scan.wordlists import Wordlists

__all__ = ["Scanner", "blocks", "scan_text"]

_CODE = re.compile(r"(?<![\w-])[A-Za-z]-\w{4,12}(?!\w)")

_MOST_ROUNDS = 3
#: What was hidden counts only when the notebook itself has it.
_FIRM = frozenset((Why.KNOWN_NAME, Why.KNOWN_PHONE, Why.KNOWN_CODE, Why.NHS_NUMBER))


class Scanner:
    """Looks texts over for one notebook; building it takes the time, a text then takes little."""

    def __init__(self, known: Known, lists: Wordlists) -> None:
        self._lists = lists
        self._index = NameIndex(known.names, lists)
        self._numbers = Numbers(known.phones)
        self._places = Places(known.postcodes, known.places)
        #: Addresses with a sign in them are found as such; names on networks are known by their letters alone.
        self._handles = [address.casefold() for address in known.emails if "@" not in address]
        self._codes = frozenset(code.upper() for code in known.codes)
        self._groups = frozenset(filter(None, (tuple(words(group)) for group in known.groups)))
        self._longest = max(map(len, self._groups), default=0)

    def find(self, text: str) -> list[Finding]:
        """Return what may not leave, in order and without overlap; offsets count code points.

        What is found is blotted out and the rest looked over again, since one finding may have hidden another.
        """
        found = without_overlap(self._look(text))
        for _ in range(_MOST_ROUNDS):
            met = {token.folded for f in found for token in tokens_of(text[f.start : f.end])}
            more = [f for f in self._look(_blotted(text, found), met) if f.why in _FIRM] if found else []
            if not more:
                break
            found = without_overlap([*found, *more])
        return found

    def _look(self, text: str, met: Container[str] = ()) -> list[Finding]:
        found = find_contacts(text, self._handles, self._is_word)
        found += self._numbers.find(text)
        found += self._places.find(text)
        found += find_dates(text)
        found += find_names(text, self._index, self._lists, met)
        found += self._phrases(text)
        return found

    def _is_word(self, word: str) -> bool:
        small = word.casefold()
        return self._lists.ordinary(small) or small in self._lists.proper or small in cues.SMALL_WORDS

    def _phrases(self, text: str) -> Iterator[Finding]:
        """Find groups by their whole name, and people by their code."""
        for match in _CODE.finditer(text):
            if match.group().upper() in self._codes:
                yield Finding(match.start(), match.end(), Label.OTHER_ID, Why.KNOWN_CODE)
        tokens = tokens_of(text) if self._groups else []
        spelt = [token.folded for token in tokens]
        for at in range(len(spelt)):
            for length in range(1, min(self._longest, len(spelt) - at) + 1):
                if tuple(spelt[at : at + length]) in self._groups:
                    yield Finding(tokens[at].start, tokens[at + length - 1].end, Label.GROUP, Why.KNOWN_GROUP)


def _blotted(text: str, found: list[Finding]) -> str:
    """Return the text with a sign that belongs to no word in place of each letter found."""
    pieces, last = [], 0
    for finding in found:
        pieces += [text[last : finding.start], BLOT * (finding.end - finding.start)]
        last = finding.end
    return "".join([*pieces, text[last:]])


def scan_text(text: str, known: Known, lists: Wordlists) -> list[Finding]:
    """Return what may not leave of one text; for many texts keep a `Scanner`."""
    return Scanner(known, lists).find(text)
