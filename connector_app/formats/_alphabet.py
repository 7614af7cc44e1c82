"""In which alphabet a text that is no UTF-8 was most likely written: the one in which it looks least strange."""

import re
import unicodedata
from functools import cache

#: Python's names and what people call them; of two in which a text looks as good the first.
ALPHABETS = {
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "mac_roman": "Mac OS Roman", "cp1251": "Windows-1251",
    "koi8_r": "KOI8-R", "cp1253": "Windows-1253", "cp1256": "Windows-1256", "shift_jis": "Shift JIS",
    "gb18030": "GB 18030",
}  # fmt: skip
#: Alphabets in which one letter takes several bytes: what does not fit at all is of another.
_SEVERAL_BYTES = ("shift_jis", "gb18030")
#: Signs that stand in any text.
_USUAL = frozenset("‘’“”–—…•·°£€©®™§«»¿¡ºª½¼¾½²³±×´„‚、。・「」（）：，　ー")
#: Those of them that stand inside words.
_INSIDE = frozenset("’‘·–—・ー、。，「」（）：")
#: More letters in a row that are not plain ones stand in few words.
_RUN = 2
#: So much of a text tells.
_LOOKED_AT = 8_000
_WORD = re.compile(r"\S+")


def likeliest(data: bytes) -> str:
    """Return the alphabet of lines that are not UTF-8, as Python names it."""
    sample = data[:_LOOKED_AT]
    found = {name: _strangeness(sample, name) for name in ALPHABETS}
    return min(found, key=lambda name: found[name])


def _strangeness(data: bytes, alphabet: str) -> int:
    try:
        text = data.decode(alphabet, errors="strict" if alphabet in _SEVERAL_BYTES else "replace")
    except UnicodeDecodeError as error:
        if error.end < len(data) - 1:
            return len(data)
        text = data[: error.start].decode(alphabet)  # only the last letter was cut
    return sum(_of_word(word) for word in _WORD.findall(text) if not word.isascii())


def _of_word(word: str) -> int:
    """Return how strange a word is: signs in it, capitals inside it, letters of several scripts."""
    strange, run = 0, 0
    scripts = set()
    for at, letter in enumerate(word):
        if letter.isascii():
            if letter.isalpha():
                scripts.add("LATIN")
            run = 0
            continue
        if not letter.isalpha():
            strange += 0 if letter in _USUAL and not _within(word, at) else 3
            run = 0
            continue
        script = _script(letter)
        scripts.add(script)
        run = run + 1 if script == "LATIN" else 0
        strange += max(0, run - _RUN)
        if at and letter.isupper() and word[at - 1].islower():
            strange += 2
    return strange + 2 * (len(scripts) - 1 if len(scripts) > 1 else 0)


def _within(word: str, at: int) -> bool:
    """Tell whether a sign stands between two letters, as only few do."""
    between = 0 < at < len(word) - 1 and word[at - 1].isalpha() and word[at + 1].isalpha()
    return between and word[at] not in _INSIDE


@cache
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "?").split()[0]
    return "JAPANESE OR CHINESE" if name in ("HIRAGANA", "KATAKANA", "CJK", "KATAKANA-HIRAGANA") else name
