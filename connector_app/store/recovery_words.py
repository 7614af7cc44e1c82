"""Twelve recovery words for 128 bits and back, as BIP-39 does it: 11 bits a word, the last 4 are a checksum."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from connector_app.domain.folding import words as folded_words

WORDS = 12
ENTROPY_BYTES = 16
_BITS = 11


class RecoveryWords:
    """Writes 16 random bytes as words of one list and reads them back."""

    def __init__(self, wordlist: Sequence[str]) -> None:
        """`wordlist` holds 2,048 different words in their fixed order; ValueError otherwise."""
        self._words = tuple(wordlist)
        self._places = {word: place for place, word in enumerate(self._words)}
        if len(self._places) != 1 << _BITS or len(self._words) != 1 << _BITS:
            raise ValueError("a word list has 2,048 different words")

    def of(self, entropy: bytes) -> tuple[str, ...]:
        """Return the twelve words of 16 bytes."""
        number = (int.from_bytes(entropy) << 4) | _checksum(entropy)
        places = [(number >> (_BITS * place)) & ((1 << _BITS) - 1) for place in reversed(range(WORDS))]
        return tuple(self._words[place] for place in places)

    def look_meant(self, text: str) -> bool:
        """Tell whether a text is twelve words of the list, rightly copied or not."""
        found = folded_words(text)
        return len(found) == WORDS and all(word in self._places for word in found)

    def entropy(self, text: str) -> bytes | None:
        """Return the 16 bytes behind twelve words in any case and spacing; None when the checksum is wrong."""
        if not self.look_meant(text):
            return None
        number = 0
        for word in folded_words(text):
            number = (number << _BITS) | self._places[word]
        entropy = (number >> 4).to_bytes(ENTROPY_BYTES)
        return entropy if _checksum(entropy) == number & 0xF else None


def read_wordlist(path: Path) -> RecoveryWords:
    """Read the list from a file with one word a line."""
    return RecoveryWords(path.read_text("ascii").split())


def _checksum(entropy: bytes) -> int:
    return hashlib.sha256(entropy).digest()[0] >> 4
