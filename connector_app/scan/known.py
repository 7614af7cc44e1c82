"""What the notebook knows of people, and an index of their names in which a text's words are looked up quickly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntFlag

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from connector_app.scan.cues import PARTICLES, PARTICLES_AND_NAMES, TITLES
from connector_app.scan.tokens import Token, joined, tokens_of
from connector_app.scan.wordlists import Wordlists

#: A changed letter is looked for in names of so many letters, two from `_TWO_SLIPS`.
_FUZZY = 4
_TWO_SLIPS = 7
_CLOSE = 0.93
#: Small words that Arabic, Persian and Hebrew write as one with what follows: and, for, with, so, as.
_JOINED_ON = "ولبفكוללבמ"
_SHORTEST_PART = 3
#: Names of so few letters are known only as they are written: Xi is somebody, XI a number.
_SHORT = 2
#: Signs of a Chinese or Korean name with its surname; where such signs begin.
_WITH_SURNAME = 3
_HAN = "\u4e00"
_SCRIPTS_WITHOUT_SPACES = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u2e80", "\u9fff"),
    ("\uac00", "\ud7a3"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """What may tell who somebody is: written as in the notebook, each part in any order."""

    names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


class Role(IntFlag):
    """What a word is in names: the name used for somebody, a further name, or a short form of the former."""

    NONE = 0
    FIRST = 1
    FURTHER = 2
    SHORT = 4


class NameIndex:
    """Names taken apart once; every question afterwards is quick, with 20,000 of them too."""

    def __init__(self, names: Iterable[str], lists: Wordlists) -> None:
        self._roles: dict[str, Role] = defaultdict(lambda: Role.NONE)
        self._sequences: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._reversed: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._short: set[str] = set()
        self.initials: set[str] = set()
        self._unspaced: set[str] = set()
        for name in names:
            self._take(name)
        self._add_nicknames(lists)
        firsts = (word for word, role in self._roles.items() if role & Role.FIRST)
        self._beginnings = {word[:end] for word in firsts for end in range(_FUZZY, len(word))}
        self._buckets: dict[tuple[int, str, int], list[str]] = defaultdict(list)
        for word in self._roles:
            if len(word) >= _FUZZY:
                self._buckets[0, word[0], len(word)].append(word)
                self._buckets[-1, word[-1], len(word)].append(word)

    def role(self, token: Token) -> Role:
        """Return what a word is in the names, Role.NONE when it is in none."""
        if len(token.folded) <= _SHORT and token.text not in self._short:
            return Role.NONE
        return self.part_role(token.folded)

    def part_role(self, folded: str) -> Role:
        """Return what a folded part of a word is in the names."""
        return self._roles.get(folded, Role.NONE)

    def inflected(self, folded: str) -> bool:
        """Tell whether a word of a script without capitals is a name with an ending or a small word joined on."""
        stems = (folded[:end] for end in range(len(folded) - 1, _SHORT, -1))
        if any(stem in self._roles for stem in stems):
            return True
        return folded[0] in _JOINED_ON and folded[1:] in self._roles

    def reversed_sequence(self, words: list[str], at: int) -> int:
        """Return how many folded words from `at` on are a name with the further names first, else 0."""
        lengths = (len(s) for s in self._reversed.get(words[at], ()) if tuple(words[at : at + len(s)]) == s)
        return max(lengths, default=0)

    def sequence(self, words: list[str], at: int) -> int:
        """Return how many folded words from `at` on make up a whole name of two or more, else 0."""
        lengths = (len(s) for s in self._sequences.get(words[at], ()) if tuple(words[at : at + len(s)]) == s)
        return max(lengths, default=0)

    def unspaced_in(self, text: str) -> list[str]:
        """Return the names in scripts without spaces that stand somewhere in the text."""
        return [name for name in self._unspaced if name in text]

    def like(self, folded: str) -> bool:
        """Tell whether a folded word is a slip or two away from a word of the names."""
        if len(folded) < _FUZZY:
            return False
        if folded in self._beginnings:  # Bern for Bernadette
            return True
        slips = 1 if len(folded) < _TWO_SLIPS else 2
        lengths = range(len(folded) - slips, len(folded) + slips + 1)
        near = [w for n in lengths for w in self._buckets.get((0, folded[0], n), ())]
        far = [w for n in lengths for w in self._buckets.get((-1, folded[-1], n), ())]
        for words in (near, far):
            if process.extractOne(folded, words, scorer=OSA.distance, score_cutoff=slips, processor=None):
                return True
        return bool(
            process.extractOne(folded, near, scorer=JaroWinkler.similarity, score_cutoff=_CLOSE, processor=None)
        )

    def _take(self, name: str) -> None:
        tokens = self._named_in(name)
        words = [t.folded for t in tokens]
        self._take_sequences(tokens, words)
        if tokens and tokens[0].capital and words[0] in PARTICLES_AND_NAMES:
            self._roles[words[0]] |= Role.FIRST
        self._short.update(t.text for t in tokens if len(t.folded) <= _SHORT)
        first = Role.FIRST
        if len(tokens) == 1:  # Lo is a particle, unless it is all there is
            self._roles[words[0]] |= first
        for token in tokens:
            for word in _words_of(token):
                self._roles[word] |= first
            first = Role.FURTHER
        self._take_initials(tokens)

    def _named_in(self, name: str) -> list[Token]:
        """Return the words of a name, without titles and what else is written in small letters before it."""
        tokens = [t for t in tokens_of(name) if t.folded]
        self._take_unspaced(t.text for t in tokens)
        if not any(t.capital for t in tokens):  # a name typed in small letters: its first word is the name
            tokens = tokens[:1]
        if len(tokens) > 1 and tokens[0].folded in TITLES:
            tokens = tokens[1:]
        tokens = [t for t in tokens if t.capital or t.folded in PARTICLES]
        while tokens and tokens[0].folded in PARTICLES and len(tokens) > 1 and not tokens[0].capital:
            tokens = tokens[1:]
        return tokens

    def _take_sequences(self, tokens: list[Token], words: list[str]) -> None:
        if len(words) > 1:
            self._sequences[words[0]].append(tuple(words))
            self._reversed[words[1]].add((*words[1:], words[0]))
            if len("".join(words)) >= _TWO_SLIPS:
                self._roles["".join(words)] |= Role.FIRST
        for token in tokens:
            if len(token.parts) > 1 and all(len(part) > 1 for part in token.parts):  # Chi Chi for Chi-Chi
                self._sequences[token.parts[0]].append(tuple(token.parts))

    def _take_unspaced(self, written: Iterable[str]) -> None:
        for text in written:
            if len(text) > 1 and _without_spaces(text):
                self._unspaced.add(text)
                if len(text) == _WITH_SURNAME and text[0] >= _HAN:
                    self._unspaced.add(text[1:])  # after a surname of one sign

    def _take_initials(self, tokens: list[Token]) -> None:
        parts = [t.parts or [t.folded] for t in tokens]
        for letters in ("".join(p[0][0] for p in parts if p[0]), "".join(w[0] for p in parts for w in p if w)):
            if len(letters) > 1:
                self.initials.add(letters)
        self.initials.update("".join(p[0] for p in t.parts if p) for t in tokens if len(t.parts) > 1)
        alone = [t.folded for t in tokens if len(t.folded) == 1]
        if len(alone) > 1:
            self.initials.add("".join(alone))

    def _add_nicknames(self, lists: Wordlists) -> None:
        used = [word for word, role in self._roles.items() if role & Role.FIRST]
        for word in used:
            for short in lists.nicknames.get(word, ()):
                self._roles[short] |= Role.SHORT


def _words_of(token: Token) -> Iterator[str]:
    """Yield the word and the parts of it that are names of their own."""
    if token.folded not in PARTICLES and len(token.folded) > 1:
        yield token.folded
    for part in token.parts:
        if len(part) >= _SHORTEST_PART and part not in PARTICLES:
            yield joined(part)


def _without_spaces(text: str) -> bool:
    return all(any(low <= c <= high for low, high in _SCRIPTS_WITHOUT_SPACES) for c in text)
