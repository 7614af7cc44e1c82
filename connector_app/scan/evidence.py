"""What each word of a text is by itself: in the notebook's names, like one, a given name, an ordinary word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from unicodedata import normalize

from connector_app.scan.cues import PARTICLES
from connector_app.scan.known import NameIndex, Role
from connector_app.scan.tokens import Token
from connector_app.scan.wordlists import Wordlists

#: Endings of names in languages that decline them, and what a name may end with instead; folded, without accents.
_INFLECTIONS = (
    "owi", "iem", "em", "ie", "om", "a", "e", "i", "o", "u", "y",
    "ы", "и", "у", "ю", "е", "я", "а", "і", "ом", "ои", "еи", "ею", "ою", "єю", "ем", "єм", "ові", "еві",
)  # fmt: skip
_ENDS = ("", "a", "а", "я", "и", "ь")
#: Where an ending changes the letter before it: Małgorzacie of Małgorzata, Monice of Monika, Ользі of Ольга.
_SOFTENED = (("cie", "ta"), ("dzie", "da"), ("rze", "ra"), ("ce", "ka"), ("dze", "ga"), ("зі", "га"), ("ці", "ка"))
#: Scripts of South Asia: without its vowel signs one word may be another.
_VOWEL_SIGNS = "\u0900", "\u0dff"
#: What surnames begin or end with and hardly any other word does.
_SURNAME_FORM = re.compile(
    r"(?:mac|mc|fitz)[a-z]{4,}|[a-z]{3,}(?:ow?ski|ow?ska|ewski|inski|wicz|enko|chuk|czyk|opoulos|opoulou|akis|idis|"
    r"shvili|ovic|evic|escu|eanu|sson|dottir|thwaite|bottom|clough|ingham)"
)
_SHORTEST_STEM = 3
_SHORTEST_SMALL = 3
_SHORTEST_LIKE_SMALL = 6


class Source(IntEnum):
    """How a word came to be taken for a name, the firmest last."""

    NONE = 0
    UNKNOWN = 1  # a capital, and neither a word nor a place that the lists have
    GIVEN = 2
    LIKE = 3
    KNOWN = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a word is by itself; `common` says that it is an ordinary word too, `place` a place or the like."""

    source: Source
    role: Role = Role.NONE
    common: bool = False
    place: bool = False


_NOTHING = Evidence(Source.NONE)


class Witness:
    """Gives evidence on words; each different word is looked up once."""

    def __init__(self, index: NameIndex, lists: Wordlists) -> None:
        self._index = index
        self._lists = lists
        self._seen: dict[tuple[str, bool], Evidence] = {}

    def of(self, token: Token) -> Evidence:
        """Return the evidence on one word of a text."""
        key = token.text, token.owns
        if key not in self._seen:
            self._seen[key] = self._look(token)
        return self._seen[key]

    def _look(self, token: Token) -> Evidence:
        word, lists = token.folded, self._lists
        if (
            not word or (word in PARTICLES and not self._index.role(token)) or token.parts[-1:] == ["t"]
        ):  # don't, isn't
            return _NOTHING
        common, place = lists.ordinary(word), word in lists.proper
        if token.parts and self._index.sequence(token.parts, 0) == len(token.parts):  # Jo-King
            return Evidence(Source.KNOWN, Role.FIRST)
        role = self._index.role(token)
        if role:
            return Evidence(Source.KNOWN, role, common, place)
        if self._is_given(token):
            return Evidence(Source.GIVEN, Role.FIRST, common, place)
        if common:
            return Evidence(Source.NONE, common=True, place=place)
        if token.capital and not place and (word in lists.surnames or _SURNAME_FORM.fullmatch(word)):
            return Evidence(Source.UNKNOWN, Role.FURTHER)
        if place or len(word) == 1:
            return Evidence(Source.NONE, place=True)
        return self._unlisted(token)

    def _unlisted(self, token: Token) -> Evidence:
        """Judge a word that no list has: a slip, a part of a name, or a name nobody listed."""
        for part in token.named_parts:
            role = self._index.part_role(part)
            if role and not self._lists.ordinary(part) and (token.capital or len(part) >= _SHORTEST_SMALL):
                return Evidence(Source.KNOWN, role)
        if token.capital:
            role = next(filter(None, map(self._index.part_role, _undeclined(token.folded))), Role.NONE)
            if role:
                return Evidence(Source.KNOWN, role)
        if token.parts and all(self._lists.ordinary(part) or not part for part in token.parts):
            return _NOTHING
        if token.capital and self._plural(token.folded):
            return Evidence(Source.GIVEN, Role.FURTHER)
        if token.capital and any(part in self._lists.given for part in token.named_parts):
            return Evidence(Source.GIVEN, Role.FIRST)
        if not token.text[0].isupper() and not token.text[0].islower() and self._index.inflected(token.folded):
            return Evidence(Source.KNOWN, Role.FIRST)
        long_enough = token.capital or len(token.folded) >= _SHORTEST_LIKE_SMALL
        if long_enough and self._index.like(token.folded):
            return Evidence(Source.LIKE, Role.FIRST)
        return Evidence(Source.UNKNOWN) if token.capital else _NOTHING

    def _plural(self, word: str) -> bool:
        """Tell whether a word is a family by its surname: the Hussains."""
        one = word.removesuffix("s")
        listed = one in self._lists.surnames or one in self._lists.given or bool(self._index.part_role(one))
        return one != word and listed and not self._lists.ordinary(one)

    def _is_given(self, token: Token) -> bool:
        """Tell whether a word is a listed given name, or one with an ending of a language that declines names."""
        word, given = token.folded, self._lists.given
        if _VOWEL_SIGNS[0] <= token.text[0] <= _VOWEL_SIGNS[1]:
            return normalize("NFC", token.text) in self._lists.spelt
        if word in given:
            accented = token.text.isascii() or token.text.capitalize() in self._lists.spelt
            return token.capital or (len(word) >= _SHORTEST_SMALL and accented)
        if not token.capital or self._lists.ordinary(word) or word in self._lists.proper:
            return False
        return any(base in given for base in _undeclined(word))


def _undeclined(word: str) -> Iterator[str]:
    """Yield what a folded word may be without the ending of a language that declines names."""
    for ending in _INFLECTIONS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            yield from (stem + end for end in _ENDS)
            yield stem[:-1] + "e" + stem[-1]
    for ending, base in _SOFTENED:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word.removesuffix(ending) + base
