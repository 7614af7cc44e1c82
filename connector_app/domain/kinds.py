"""Every kind of help that a title speaks of, and the words of its own by which two titles can meet."""

from collections import defaultdict
from functools import lru_cache

from connector_app.domain.folding import words
from connector_app.domain.vocabulary import CodeList

_OTHER, _TEACHING = "X_OTHER", "X_TEACH"
# Shorter words join others; these say that there is an offer or a need, not of what.
_LEAST_LETTERS = 4
_EMPTY = frozenset({
    "able", "about", "also", "anything", "bring", "brings", "could", "each", "every", "from", "good", "have",
    "help", "helps", "here", "kind", "knows", "like", "little", "lots", "many", "more", "much", "need", "needs",
    "offer", "offers", "over", "people", "some", "somebody", "someone", "something", "than", "that", "their",
    "them", "there", "these", "they", "thing", "things", "this", "want", "wants", "well", "what", "when", "which",
    "with", "would", "your",
})  # fmt: skip


@lru_cache(maxsize=16_384)
def own_words(title: str) -> frozenset[str]:
    """Return the folded words of a title that say what it is about."""
    return frozenset(word for word in words(title) if len(word) >= _LEAST_LETTERS and word not in _EMPTY)


class Kinds:
    """The kinds of a list by their names; make one where many titles are looked at."""

    def __init__(self, categories: CodeList) -> None:
        self._codes = [item.code for item in categories.items]
        self._whole: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        self._beginnings: defaultdict[str, set[str]] = defaultdict(set)
        for item in categories.items:
            if item.active and item.code != _OTHER:
                for name in (item.label, item.short, *item.also):
                    self._learn(tuple(words(name)), item.code)
        self._longest = max(map(len, self._whole), default=0)

    def of(self, title: str, *, begun: bool = False, teaches: bool = False) -> tuple[str, ...]:
        """Return the codes of all kinds one of whose names stands in the title, as whole words, in list order.

        With `begun` a word is enough with which a name begins: who offers sewing may do a ``sewing repair``. That
        somebody can do a thing does not say that they teach it: that kind is among them only if so said.
        """
        said = words(title)
        found: set[str] = set()
        for start in range(len(said)):
            for end in range(start + 1, min(start + self._longest, len(said)) + 1):
                found |= self._whole.get(tuple(said[start:end]), set())
        if begun:
            for word in own_words(title):
                found |= self._beginnings.get(word, set())
            if not teaches:
                found.discard(_TEACHING)
        return tuple(code for code in self._codes if code in found)

    def _learn(self, name: tuple[str, ...], code: str) -> None:
        if name:
            self._whole[name].add(code)
        if len(name) > 1:
            self._beginnings[name[0]].add(code)
