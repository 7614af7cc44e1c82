"""Where a text names one person: each place, why it is taken for them, and whether it surely means them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from connector_app.application.signs import Signs, compared, contacts_of, digits_of, names_borne, without_capitals
from connector_app.domain.group import Group
from connector_app.domain.person import Person
from connector_app.scan.cues import MONTHS, PLACES, SEASONS
from connector_app.scan.known import NameIndex, Role
from connector_app.scan.tokens import Token, tokens_of
from connector_app.scan.wordlists import Wordlists

#: What stands in a text where somebody was named.
REMOVED = "[…]"
_PHONE = re.compile(r"[+(]?\d[\d ()./+-]{3,}\d")
_INITIALS = re.compile(r"(?<![\w.])[^\W\d_]\.[ ]?[^\W\d_]\.(?:[ ]?[^\W\d_]\.)?")
_LEAST_STEM, _LONGEST_ENDING = 4, 3
#: What may stand between two words of one name, and after an initial; a short name may be cut after three letters.
_GAP, _AFTER_INITIAL = re.compile(r"[\s\u00a0-]{1,2}|, ?"), re.compile(r"\.? ?")
_INITIAL, _CUT = 2, 3


class Why(StrEnum):
    """Why a place is taken for somebody."""

    NAME = "name"
    PART_OF_NAME = "part_of_name"
    LIKE_NAME = "like_name"
    CODE = "code"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text from `start` up to `end`; `sure` says that it means the person unless somebody objects."""

    start: int
    end: int
    why: Why
    sure: bool


class Finder:
    """Finds one person in texts; `others` are people and groups that may be called the same."""

    def __init__(self, signs: Signs, others: Iterable[Person | Group], lists: Wordlists) -> None:
        others = list(others)
        self._signs = signs
        self._lists = lists
        self._names = NameIndex(signs.names, lists)
        self._others = NameIndex(names_borne(others), lists)
        self._borne_contacts = contacts_of(others)
        self._alone = {"".join(each.folded for each in tokens_of(name)) for name in signs.names}
        self._patterns = [(re.compile(rf"(?<!\w){re.escape(signs.code)}(?!\w)", re.IGNORECASE), Why.CODE, True)]
        for value in signs.literal:
            flexible = r"\s*".join(map(re.escape, value.split()))
            if re.fullmatch(r"[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}", value):
                close = value.replace(" ", "")
                flexible = rf"{close[:-3]}\s?{close[-3:]}"
            pattern = re.compile(rf"(?<!\w){flexible}(?!\w)", re.IGNORECASE)
            self._patterns.append((pattern, Why.CONTACT, compared(value) not in self._borne_contacts))

    def find(self, text: str, *, linked: bool) -> list[Spot]:
        """Return the places in order, none within another; `linked` is a text of something they had a part in.

        There also what is like their name is found; elsewhere only what is written as the notebook has it.
        """
        found = [*self._contacts(text), *self._named(text, linked=linked)]
        if linked:
            found += self._initials(text)
        return _apart(found)

    def _contacts(self, text: str) -> Iterator[Spot]:
        for pattern, why, sure in self._patterns:
            for match in pattern.finditer(text):
                yield Spot(*match.span(), why, sure)
        for match in _PHONE.finditer(text) if self._signs.phones else ():
            number = digits_of(match.group())
            if number in self._signs.phones:
                yield Spot(*match.span(), Why.CONTACT, number not in self._borne_contacts)

    def _initials(self, text: str) -> Iterator[Spot]:
        for match in _INITIALS.finditer(text):
            if "".join(c for c in match.group().lower() if c.isalpha()) in self._names.initials:
                yield Spot(*match.span(), Why.LIKE_NAME, sure=True)

    def _named(self, text: str, *, linked: bool) -> Iterator[Spot]:
        tokens = tokens_of(text)
        folded = [token.folded for token in tokens]
        at = 0
        while at < len(tokens):
            theirs = self._length(self._names, folded, tokens, at)
            others = self._length(self._others, folded, tokens, at)
            if theirs > 1 and theirs >= others:
                sure = linked or others < theirs
                yield _spot(text, tokens[at].start, tokens[at + theirs - 1].end, Why.NAME, sure=sure)
                at += theirs
            elif others > 1:  # somebody else, by their whole name
                at += others
            else:
                yield from self._word(text, tokens, at, linked=linked)
                at += 1
        for name in self._names.unspaced_in(text):
            for match in re.finditer(re.escape(name), text):
                yield Spot(*match.span(), Why.NAME, sure=linked or name not in self._others.unspaced_in(text))

    @staticmethod
    def _length(index: NameIndex, folded: list[str], tokens: list[Token], at: int) -> int:
        """Return how many words from here on are a whole name with nothing else between them."""
        length = index.sequence(folded, at) or index.reversed_sequence(folded, at)
        return length if all(_near(tokens[k - 1], tokens[k]) for k in range(at + 1, at + length)) else 0

    def _word(self, text: str, tokens: list[Token], at: int, *, linked: bool) -> Iterator[Spot]:
        token = tokens[at]
        start, end, folded = token.start, token.end, token.folded
        why = self._reason(token, linked=linked)
        if why is None and token.parts:
            found = self._part(token)
            if found is None:
                return
            start, end, folded = found
            why = Why.PART_OF_NAME
        if why is None:
            return
        sure = self._is_sure(tokens, at, folded, why, linked=linked)
        if linked or sure or token.capital:
            yield _spot(text, start, end, why, sure=sure)

    def _reason(self, token: Token, *, linked: bool) -> Why | None:
        """Return why a single word is taken for the person, None when it is not."""
        role = self._names.role(token) or self._names.part_role(token.folded.removesuffix("s"))
        if role & (Role.FIRST | Role.FURTHER):
            whole = {token.folded, token.folded.removesuffix("s")} & self._alone
            return Why.NAME if whole else Why.PART_OF_NAME
        if not linked:
            return None
        if role & Role.SHORT and token.capital:
            return Why.LIKE_NAME
        if without_capitals(token.text):
            return Why.LIKE_NAME if self._names.inflected(token.folded) else None
        if token.upper and token.folded in self._names.initials and not self._lists.ordinary(token.folded):
            return Why.LIKE_NAME
        return Why.LIKE_NAME if token.capital and self._is_like(token.folded) else None

    def _is_like(self, folded: str) -> bool:
        """Tell whether a word is a name with an ending or a slip in it, and neither a word nor somebody else."""
        if self._lists.ordinary(folded) or self._others.part_role(folded):
            return False
        if len(folded) >= _CUT and any(word.startswith(folded) for word in self._signs.words):
            return True
        stems = (folded[:end] for end in range(max(_LEAST_STEM, len(folded) - _LONGEST_ENDING), len(folded)))
        return any(self._names.part_role(stem) for stem in stems) or self._names.like(folded)

    def _part(self, token: Token) -> tuple[int, int, str] | None:
        """Return where in a word with hyphens the name stands."""
        for piece in re.finditer(r"[^\W\d_]+", token.text):
            folded = piece.group().lower()
            if piece.group()[0].isupper() and self._names.part_role(folded) & (Role.FIRST | Role.FURTHER):
                return token.start + piece.start(), token.start + piece.end(), folded
        return None

    def _is_sure(self, tokens: list[Token], at: int, folded: str, why: Why, *, linked: bool) -> bool:
        token = tokens[at]
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following and following.capital and following.folded in PLACES and len(following.before) == 1:
            return False  # Price Street
        ordinary = self._lists.ordinary(folded)
        if linked:
            return token.capital or not ordinary or without_capitals(token.text)
        borne = self._others.part_role(folded) or self._others.part_role(folded.removesuffix("s"))
        # Inside a sentence only a name has a capital, months and seasons aside.
        named = token.capital and not token.opens and folded not in MONTHS | SEASONS
        return not (borne or (ordinary and not named) or why is Why.LIKE_NAME)


def _spot(text: str, start: int, end: int, why: Why, *, sure: bool) -> Spot:
    """Return a place with the sign before a name that a typed line has, and the quotes around it."""
    if text[max(0, start - 2) : start] == '@"' and text[end : end + 1] == '"':
        return Spot(start - 2, end + 1, why, sure)
    return Spot(start - (text[max(0, start - 1) : start] == "@"), end, why, sure)


def _near(before: Token, after: Token) -> bool:
    """Tell whether nothing stands between two words that would part a name."""
    initial = len(before.folded) <= _INITIAL and _AFTER_INITIAL.fullmatch(after.before)
    return bool(initial or _GAP.fullmatch(after.before))


def _apart(found: list[Spot]) -> list[Spot]:
    """Return places of which none lies within another: the longer one stays, and sure ones before others."""
    kept: list[Spot] = []
    for spot in sorted(found, key=lambda each: (each.start - each.end, not each.sure)):
        if all(spot.end <= other.start or spot.start >= other.end for other in kept):
            kept.append(spot)
    return sorted(kept, key=lambda each: each.start)
