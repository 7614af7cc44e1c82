"""Names of people in a text: those of the notebook, those like them, and those of anybody else."""

import re
from collections.abc import Container

from connector_app.scan import cues
from connector_app.scan.context import Context
from connector_app.scan.cues import PARTICLES
from connector_app.scan.east_asian import find_east_asian
from connector_app.scan.evidence import Source, Witness
from connector_app.scan.findings import Finding, Label, Why
from connector_app.scan.known import NameIndex, Role
from connector_app.scan.tokens import Token, tokens_of
from connector_app.scan.wordlists import Wordlists

_INITIALS = re.compile(r"(?<![\w.-])[^\W\d_](?:[.'’]{1,2} ?[^\W\d_]|-[^\W\d_]){1,4}\.?(?![\w-])")
_NEAR = re.compile(r"[ \t\u00a0]{1,2}|\.? ?[-‐‑] ?")
_INITIAL_GAP = re.compile(r"\.? ?|[.'’]{1,2} ?")
_TITLE_GAP = re.compile(r"\.? {1,2}")
_LISTING = re.compile(r"\s{1,3}|\s{0,3}[,/&+]\s{0,3}")
_BETWEEN_LISTED = frozenset(("and", "or", "not", "plus", "little", "old", "young", "with"))
_TWO_INITIALS = 2
_COUPLE = 3
#: Words of the longest name that everybody knows.
_LONGEST_PUBLIC = 5
_WHY = {
    Source.KNOWN: Why.KNOWN_NAME,
    Source.LIKE: Why.LIKE_KNOWN_NAME,
    Source.GIVEN: Why.OTHER_NAME,
    Source.UNKNOWN: Why.OTHER_NAME,
    Source.NONE: Why.OTHER_NAME,
}


def find_names(text: str, index: NameIndex, lists: Wordlists, met: Container[str] = ()) -> list[Finding]:
    """Return the names of people in a text; overlapping ones are possible.

    `met` are folded words by which somebody was named in it before it was blotted out.
    """
    tokens = tokens_of(text)
    found = _initials(text, index) + find_east_asian(text, index)
    if not tokens:
        return found
    names = _Names(text, tokens, index, lists, met)
    return found + names.findings()


class _Names:
    """The names of one text: marked word by word, then along lists, then widened to the whole name."""

    def __init__(
        self, text: str, tokens: list[Token], index: NameIndex, lists: Wordlists, met: Container[str]
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._index = index
        witness = Witness(index, lists)
        self._evidence = [witness.of(token) for token in tokens]
        self._context = Context(text, tokens, self._evidence)
        self._named = [False] * len(tokens)
        #: Words and initials of the whole names that this text holds.
        self._met: set[str] = set()
        self._mark_whole_names(index)
        for at in range(len(tokens)):
            self._named[at] = self._named[at] or self._context.is_name(at)
        self._mark_listed()
        written = {t.text for t, named in zip(tokens, self._named, strict=True) if named}
        self._mark_whole_names(index, written)
        self._mark_again()
        self._unmark_puns(met)

    def findings(self) -> list[Finding]:
        """Return one finding for each run of words that belong to a name."""
        spans: list[tuple[int, int]] = []
        for at, named in enumerate(self._named):
            if named and (not spans or at > spans[-1][1]):
                spans.append(self._widened(at))
        return [self._finding(first, last) for first, last in spans if not self._is_public(first, last)]

    def _is_public(self, first: int, last: int) -> bool:
        """Tell whether everybody knows this name, or a building bears it, and the notebook does not hold it."""
        ours = sum(self._evidence[k].source is Source.KNOWN for k in range(first, last + 1))
        if ours > 1:
            return False
        spelt = [t.folded for t in self._tokens[: last + _LONGEST_PUBLIC]]
        known_to_all = any(
            tuple(spelt[k : k + length]) in cues.PUBLIC
            for length in range(2, _LONGEST_PUBLIC + 1)
            for k in range(max(0, first - length + 1), last + 1)
        )
        after = self._tokens[last + 1] if last + 1 < len(self._tokens) else None
        long = last > first and after is not None and self._near(last)
        street = after is not None and after.capital and after.folded in cues.PLACES
        royal = self._tokens[first].folded in cues.CROWNED
        place = long and after is not None and (street or after.folded in cues.BUILDINGS)
        return known_to_all or (place and (not ours or royal))  # Prince Albert ward

    def _mark_whole_names(self, index: NameIndex, met: Container[str] = ()) -> None:
        """Mark whole names of the notebook.

        In small letters only when they cannot be ordinary words, or when their first is among those `met` before.
        """
        words = [token.folded for token in self._tokens]
        for at, token in enumerate(self._tokens):
            length = index.sequence(words, at) or self._reversed_at(index, words, at)
            gaps = range(at, at + length - 1)
            if not length or not all(self._near(k) or self._parted(k, at) or self._shortened(k) for k in gaps):
                continue
            run = range(at, at + length)
            telling = any(self._tokens[k].capital and not self._tokens[k].opens for k in run)
            rare = any(not self._evidence[k].common and self._evidence[k].source for k in run)
            # Daisy chain, where the former has its capital from the sentence alone
            half = token.opens and token.capital and self._is_small_word(run[-1])
            if (
                telling
                or (not half and (rare or token.text in met))
                or self._context.is_met(at)
                or self._context.acts(at + length - 1)
                or (token.capital and self._tokens[at + 1].capital)
            ):
                for k in run:
                    self._named[k] = True
                self._met.update(words[k] for k in run)
                self._met.add("".join(words[k][0] for k in run))

    def _mark_again(self) -> None:
        """Mark parts and initials of whole names that the same text holds: Anh Dung came, Dung is how he signs."""
        for first, last in map(self._widened, (at for at, named in enumerate(self._named) if named)):
            if first < last:
                self._met.update(token.folded for token in self._tokens[first : last + 1])
        for at, token in enumerate(self._tokens):
            if token.folded in self._met and not self._named[at]:
                self._named[at] = self._context.may_be_met_again(at)

    def _unmark_puns(self, met: Container[str]) -> None:
        """Leave the word for a place or a thing where its sentence has named somebody by it: Paris saw Paris."""
        named: set[str] = set()
        for at, token in enumerate(self._tokens):
            if token.opens:
                named.clear()
            if not self._named[at] or any(self._named[k] for k in (at - 1, at + 1) if 0 <= k < len(self._named)):
                continue
            if (token.folded in named or token.folded in met) and self._context.may_be_a_pun(at):
                self._named[at] = False
            named.add(token.folded)

    def _is_small_word(self, at: int) -> bool:
        return self._evidence[at].common and not self._tokens[at].capital

    def _reversed_at(self, index: NameIndex, words: list[str], at: int) -> int:
        """Return how many words are a name written as in a register: Price, Will."""
        length = index.reversed_sequence(words, at)
        run = self._tokens[at : at + length]
        alike = len({token.capital for token in run}) == 1  # change the lock, Heath
        return length if alike and "," in run[-1].before else 0

    def _parted(self, at: int, first: int) -> bool:
        """Tell whether a comma as in a register, or the end of a line, parts two words of a whole name."""
        gap = self._tokens[at + 1].before
        return gap in (", ", ",", "\n") and at >= first and not self._tokens[at].owns

    def _shortened(self, at: int) -> bool:
        """Tell whether a full stop only shortens a word inside a whole name: Leigh-Anne St. John."""
        short = self._tokens[at].folded in cues.ABBREVIATED | {"st"}
        return short and self._tokens[at + 1].before == ". "

    def _mark_listed(self) -> None:
        """Let a name in a list speak for its neighbours: Raj, Sunita and little Arjun."""
        forward = range(1, len(self._tokens))
        for order, step in ((forward, -1), (reversed(range(len(self._tokens) - 1)), 1)):
            for at in order:
                other = at + step
                if self._named[at]:
                    continue
                while 0 <= other < len(self._tokens) and self._tokens[other].folded in _BETWEEN_LISTED:
                    other += step
                if not 0 <= other < len(self._tokens) or not self._named[other]:
                    continue
                if self._listed(min(at, other), max(at, other)):
                    word = self._evidence[at].common and not self._tokens[at].capital
                    beside = not (word and self._tokens[other].capital)  # blue sky, Sky in charge
                    self._named[at] = beside and self._context.may_be_listed(at)

    def _listed(self, first: int, last: int) -> bool:
        """Tell whether only signs and small words of a list stand between two words."""
        gaps = [self._tokens[k].before for k in range(first + 1, last + 1)]
        apart = last > first + 1 or bool(gaps[0].strip())
        return apart and not self._tokens[first].owns and all(_LISTING.fullmatch(gap) for gap in gaps)

    def _near(self, at: int) -> bool:
        """Tell whether only a space (or a hyphen) parts this word from the next."""
        return bool(_NEAR.fullmatch(self._tokens[at + 1].before)) and not self._tokens[at].owns

    def _widened(self, at: int) -> tuple[int, int]:
        """Return the first and last word of the name around a marked word."""
        last = at
        while last + 1 < len(self._tokens) and self._goes_on(last):
            last += 1
        while last > at and self._tokens[last].folded in PARTICLES and not self._named[last]:
            last -= 1
        return self._first_of(at), last

    def _goes_on(self, last: int) -> bool:
        after = self._tokens[last + 1]
        if not self._near(last):
            return len(after.folded) == 1 and self._context.in_register(last)
        if self._named[last + 1]:
            return True
        if after.folded in PARTICLES and last + 2 < len(self._tokens):
            return self._tokens[last + 2].capital and self._context.is_surname(last + 2)
        if after.capital and len(after.folded) == 1 and last + 2 < len(self._tokens) and self._near(last + 1):
            return self._context.is_surname(last + 2)  # Mary O Sullivan
        return self._context.is_surname(last + 1)

    def _first_of(self, first: int) -> int:
        """Take in initials, particles and titles before a name."""
        while first:
            before, gap = self._tokens[first - 1], self._tokens[first].before
            initial = len(before.folded) == 1 and before.capital and bool(_INITIAL_GAP.fullmatch(gap))
            initial = initial and before.folded not in ("i", "a")
            initial = initial or (before.upper and len(before.folded) == _TWO_INITIALS and gap == " ")
            particle = before.folded in PARTICLES - {"i", "y", "do"} and (before.capital or len(before.folded) > 1)
            titled = before.folded in cues.TITLES | cues.OLD_AND_YOUNG and bool(_TITLE_GAP.fullmatch(gap))
            titled = titled and (before.capital or before.folded not in cues.KIN)
            if before.folded in cues.OLD_AND_YOUNG:
                titled = titled and self._tokens[first].folded in cues.TITLES
            looks = (
                before.capital and before.folded in cues.BY_LOOKS and gap == " " and self._tokens[first].capital
            )
            further = self._evidence[first].role is Role.FURTHER and self._evidence[first].source is Source.KNOWN
            slip = further and before.capital and not before.opens and gap == " "
            slip = slip and self._index.like(before.folded)  # Earnest Truman for Ernest
            if not (initial or titled or looks or slip or (particle and gap in (" ", "-", "'"))):
                break
            first -= 1
        return self._with_spouse(first)

    def _with_spouse(self, first: int) -> int:
        """Take in the former of two titles: Mr and Mrs Patel."""
        spelt = [token.folded for token in self._tokens[max(0, first - 2) : first + 1]]
        both = len(spelt) == _COUPLE and spelt[1] == "and" and spelt[0] in cues.ABBREVIATED
        return first - 2 if both and spelt[2] in cues.ABBREVIATED else first

    def _finding(self, first: int, last: int) -> Finding:
        sources = [self._evidence[k].source for k in range(first, last + 1) if self._named[k]]
        start, end = self._tokens[first].start, self._tokens[last].end
        return Finding(start, end, Label.NAME, _WHY[max(sources)])


def _initials(text: str, index: NameIndex) -> list[Finding]:
    """Find initials with full stops that are somebody's in the notebook."""
    return [
        Finding(match.start(), match.end(), Label.NAME, Why.KNOWN_NAME)
        for match in _INITIALS.finditer(text)
        if ("." in match.group() or "-" in match.group())
        and match.group()[0].isupper()
        and "".join(c for c in match.group().lower() if c.isalpha()) in index.initials
    ]
