"""Finds names that may mean the same person as a given one, among many, without comparing it with each of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from connector_app.domain.folding import fold, words
from connector_app.domain.likeness import MOST_SHARING, Reason, one_slip

#: In shorter words one letter makes another name, as in `likeness`.
_LEAST_FOR_SLIPS = 5
#: What is longer is no word of a name, and would take its square in time.
_MOST_FOR_SLIPS = 40
#: Letters with which a first name begins, so that it may be the short form of a longer one.
_LEAST_FOR_SHORT = 3


def name_key(name: str) -> str:
    """Return the form in which names are the same: folded words; of a name without letters, what is left of it."""
    return " ".join(words(name)) or fold(name)


class LikeNames:
    """Names by their words, in any order, with a short form or a slip in one of them; made once, asked often."""

    def __init__(self, keys: Iterable[str], nicknames: Mapping[str, Collection[str]]) -> None:
        """`keys` are names as `name_key` gives them; `nicknames` short and full first names, both ways."""
        self._known = set(keys)
        self._nicknames = nicknames
        self._sorted: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._first: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for key in self._known:
            said = tuple(key.split())
            if len(said) > 1:
                self._sorted[tuple(sorted(said))].append(key)
                self._first[said[1:]].append(said[0])
        self._words = {word for key in self._known for word in key.split()}
        self._shorter: dict[str, set[str]] | None = None
        self._near: dict[str, list[str]] = {}

    def like(self, key: str) -> dict[str, Reason]:
        """Return the known names that are like this one, each with the plainest reason; never the name itself."""
        said = tuple(key.split())
        strange = [at for at, word in enumerate(said) if word not in self._words]
        if len(strange) > 1:  # no more than one word is ever another one
            return {}
        if strange and not self._may_be_another(said, strange[0]):
            return {}
        found: dict[str, Reason] = {}
        for reason, other in self._alike(said, strange):
            if other != key:
                found.setdefault(other, reason)
        return found

    def _may_be_another(self, said: tuple[str, ...], at: int) -> bool:
        """Tell whether the one word of a name that no known name has may be a short form or a slip: few are."""
        word = said[at]
        return word in self._nicknames or _may_slip(word) or (at == 0 and said[1:] in self._first)

    def _alike(self, said: tuple[str, ...], strange: list[int]) -> Iterator[tuple[Reason, str]]:
        """Yield what is like the words of a name, of which at most one is `strange` and has to be another one."""
        if not strange:
            for other in self._in_any_order(said):
                yield Reason.OTHER_ORDER, other
        for at in strange or range(len(said)):
            word = said[at]
            for reason, others in (
                (Reason.SHORT_FORM, self._nicknames.get(word, ())),
                (Reason.NEAR_NAME, self._near_words(word)),
            ):
                for other_word in others:
                    changed = (*said[:at], other_word, *said[at + 1 :])
                    if " ".join(changed) in self._known:
                        yield reason, " ".join(changed)
                    for other in self._in_any_order(changed):
                        yield reason, other
        for first in self._first.get(said[1:], ())[: 20 * MOST_SHARING]:
            if _begins(said[0], first) or _begins(first, said[0]):
                yield Reason.SHORT_FORM, " ".join((first, *said[1:]))

    def _in_any_order(self, said: tuple[str, ...]) -> list[str]:
        return self._sorted.get(tuple(sorted(said)), [])[:MOST_SHARING] if len(said) > 1 else []

    def _near_words(self, word: str) -> list[str]:
        """Return the words of known names that are one slip away from this one."""
        if not _may_slip(word):
            return []
        if self._shorter is None:
            self._shorter = defaultdict(set)
            for known in self._words:
                if _may_slip(known):
                    for each in (known, *_shortened(known)):
                        self._shorter[each].add(known)
        if word not in self._near:
            shorter = self._shorter
            found = {known for each in (word, *_shortened(word)) if each in shorter for known in shorter[each]}
            self._near[word] = sorted([other for other in found if one_slip(word, other)])
        return self._near[word]


def _may_slip(word: str) -> bool:
    return _LEAST_FOR_SLIPS <= len(word) <= _MOST_FOR_SLIPS and word.isalpha()


def _shortened(word: str) -> list[str]:
    """Return the word without each of its letters in turn."""
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _begins(short: str, long: str) -> bool:
    """Tell whether one first name may be the other, cut short; one letter more is a slip of longer ones."""
    return len(_cut(short)) >= _LEAST_FOR_SHORT and long.startswith(short) and len(long) > len(short)


def _cut(word: str) -> str:
    return word if word.isalpha() else ""
