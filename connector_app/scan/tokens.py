"""Words of a text with their places in it, as names are written: in any script, with apostrophes and hyphens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from connector_app.domain.folding import fold

#: Signs that stand on or between letters without being letters: accents, vowel signs, invisible ones. The Indic
#: and South-East Asian blocks are taken whole but for their full stops, since signs and letters alternate there.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
    "\u0900-\u0963\u0971-\u0e4e\u0e81-\u0ecf\u0f18-\u0fbc\u1000-\u1049\u1780-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
)
_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*+"
APOSTROPHES = "'’‘ʼ`´＇"
HYPHENS = "‐‑-"
#: A word may hold apostrophes and hyphens between letters; the possessive is taken off afterwards.
_WORD = re.compile(rf"{_LETTERS}(?:[{APOSTROPHES}{HYPHENS}]{_LETTERS})*+")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}](?:s|ll|d|ve|re|m)$", re.IGNORECASE)
_JOINERS = re.compile(rf"[{APOSTROPHES}{HYPHENS}]")
#: What may stand before the first word of a sentence, a line, a bracket or what somebody said.
_OPENING = re.compile(r"[.!?:;…\n\r•–—“\"(*>]|\s-\s")
#: Stands for each letter of what was found, when a text is looked over again; it belongs to no word.
BLOT = "]"
_LONGEST = 60
#: No more than this is looked at between two words.
_WIDEST_GAP = 20


@dataclass(frozen=True, slots=True)
class Token:
    """A word at `start` up to `end` without its possessive; `folded` has neither accents nor joiners.

    `before` is what stands between the word before and this one, `capital` tells how it is written, `owns`
    that it carries a possessive, `opens` that it begins a sentence, where a capital says nothing.
    """

    text: str
    start: int
    end: int
    folded: str
    before: str
    capital: bool
    upper: bool
    owns: bool
    opens: bool

    @property
    def upper_initial(self) -> bool:
        """Tell whether the word is a single capital that is no word of its own."""
        return len(self.folded) == 1 and self.capital and self.folded not in ("i", "a")

    @property
    def parts(self) -> list[str]:
        """Return the folded parts of a word with joiners, none for a plain word."""
        pieces = _JOINERS.split(self.text)
        return [fold(piece) for piece in pieces] if len(pieces) > 1 else []

    @property
    def named_parts(self) -> list[str]:
        """Return those of the parts that are written like names: the first, and any with a capital."""
        pieces = _JOINERS.split(self.text)
        return [part for k, part in enumerate(self.parts) if k == 0 or _capital(pieces[k])]


def tokens_of(text: str) -> list[Token]:
    """Return the words of a text in order; time grows with the length of the text."""
    return list(_tokens(text))


def joined(name: str) -> str:
    """Return a name folded, with apostrophes, hyphens, dots and spaces gone."""
    return "".join(c for c in fold(name) if c.isalnum())


def _capital(piece: str) -> bool:
    """Tell whether a piece of a word begins with a capital, or is in a script that has none."""
    return bool(piece) and not piece[0].islower()


def _tokens(text: str) -> Iterator[Token]:
    last = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        possessive = _POSSESSIVE.search(word, max(0, len(word) - 3))
        if possessive:
            word, end = word[: possessive.start()], start + possessive.start()
        before = text[max(last, start - _WIDEST_GAP) : start]
        owns = bool(possessive and possessive.group()[1:] in "sS") or (
            word[-1] in "sS" and text[end : end + 1] in tuple(APOSTROPHES)
        )
        yield Token(
            text=word,
            start=start,
            end=end,
            folded=joined(word[:_LONGEST]),
            before=before,
            capital=not word.islower() and any(_capital(piece) for piece in _JOINERS.split(word)),
            upper=word.isupper() and len(word) > 1,
            owns=owns,
            opens=(last == 0 and BLOT not in before) or bool(_OPENING.search(before)),
        )
        last = match.end()
