"""Folding: the form in which texts are compared, so that a search for luk finds Łukasz.

Letters that Unicode does not take apart (ł, ø, đ, ß ...) are mapped by hand, Arabic and Persian letter forms
that sound alike become one, vowel signs, tatweel and invisible direction marks go.
"""

import re
import unicodedata

_BY_HAND = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŀ": "l", "ŋ": "n", "ŧ": "t",
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ĸ": "k", "ə": "e",
        "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ی",
        "ـ": None, "’": "'", "‘": "'", "ʼ": "'", "`": "'",
    }
)  # fmt: skip


class _Plain(dict[int, str | int | None]):
    """What becomes of each letter once it is taken apart; made as letters are met, as there are a million."""

    _MOST = 10_000

    def __missing__(self, code: int) -> str | int | None:
        """Keep a letter, or what is put by hand in its place; drop marks."""
        mark = unicodedata.category(chr(code)) in ("Mn", "Me", "Cf")
        found = None if mark else _BY_HAND.get(code, code)
        if len(self) < self._MOST:
            self[code] = found
        return found


_PLAIN = _Plain()
_WORD = re.compile(r"\w+")
#: Of plain letters: capitals become small, what belongs to no word becomes a space.
_ASCII_WORDS = str.maketrans({c: c.lower() if c.isalnum() or c == "_" else " " for c in map(chr, range(128))})
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def fold(text: str) -> str:
    """Return the comparable form: lower case, no accents, no marks, one space between words."""
    if text.isascii():  # nothing to take apart: the same answer, much sooner
        return " ".join(text.lower().replace("`", "'").split())
    text = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKD", text).translate(_PLAIN).split())


def words(text: str) -> list[str]:
    """Return the folded words of a text, letters and digits only; ``O'Brien`` is the one word obrien."""
    if text.isascii() and "'" not in text and "`" not in text:  # the same answer, much sooner
        return text.translate(_ASCII_WORDS).split()
    return _WORD.findall(_APOSTROPHE.sub("", fold(text)))
