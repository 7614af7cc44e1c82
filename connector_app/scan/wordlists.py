"""The shipped word lists: given names, nicknames, ordinary English words, and names of what is no person."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from connector_app.domain.folding import fold

#: What a regular English ending is put back to before a word is looked up; the list holds base forms.
_ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("ly", ""),
)  # fmt: skip
_SHORTEST_BASE = 3


@dataclass(frozen=True)
class Wordlists:
    """Folded words: `given` names, `surnames` that are no words, `nicknames` both ways, `words` of English, and
    `proper` names of places, languages and such; `spelt` are given names unfolded, for scripts that fold badly.
    """

    given: frozenset[str]
    spelt: frozenset[str]
    surnames: frozenset[str]
    nicknames: Mapping[str, frozenset[str]]
    words: frozenset[str]
    proper: frozenset[str]

    def ordinary(self, folded: str) -> bool:
        """Tell whether a folded word is an ordinary English word or a regular form of one."""
        return folded in self.words or any(base in self.words for base in _bases(folded))


@cache
def read_wordlists(folder: Path) -> Wordlists:
    """Return the lists of a folder, read once, for they are long; OSError when one is missing."""
    nicknames = read_nicknames(folder)
    return Wordlists(
        given=frozenset(_joined(name) for name in _lines(folder / "given_names.txt")) | nicknames.keys(),
        spelt=frozenset(_lines(folder / "given_names.txt")),
        surnames=frozenset(_joined(name) for name in _lines(folder / "surnames.txt")),
        nicknames=nicknames,
        words=frozenset(_lines(folder / "ordinary_words.txt")),
        proper=frozenset(_joined(name) for name in _lines(folder / "proper_words.txt")),
    )


def read_nicknames(folder: Path) -> Mapping[str, frozenset[str]]:
    """Return folded given names with their short forms, both ways; OSError when the list is missing."""
    nicknames: dict[str, set[str]] = defaultdict(set)
    for line in _lines(folder / "nicknames.txt"):
        full, *short = line.split()
        nicknames[full].update(short)
        for name in short:
            nicknames[name].add(full)
    return {name: frozenset(others) for name, others in nicknames.items()}


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _joined(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


def _bases(word: str) -> list[str]:
    found = []
    for ending, base in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BASE:
            stem = word.removesuffix(ending)
            found.append(stem + base)
            if stem[-1] == stem[-2] and ending in ("ed", "ing"):
                found.append(stem[:-1])
    return found
