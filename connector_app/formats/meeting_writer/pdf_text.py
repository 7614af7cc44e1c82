"""Reads the text back that a finished PDF of ours holds, as its letters are drawn.

Only what Qt writes is understood: objects in plain sight, content packed with zlib, letters as four hexadecimal
digits, and beside each font a table of what its letters mean.
"""

import re
import zlib
from collections.abc import Iterator
from unicodedata import normalize

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_FONT = re.compile(rb"/F(\d+) \d+ 0 R")
_MEANING = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_LISTED = re.compile(rb"<([0-9A-Fa-f]+)>")
_STEP = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|\b(ET)\b")
_UNSEEN = dict.fromkeys((0x200B, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069))


def lines_of(content: bytes) -> Iterator[str]:
    """Yield each run of letters that is drawn; raise ValueError when a letter has no meaning."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    fonts = {int(number): _letters(objects, int(number)) for number in _FONT.findall(content)}
    for body in objects.values():
        found = _STREAM.search(body)
        if found is None or b"/FlateDecode" not in body[: found.start()] or b"/Length1" in body[: found.start()]:
            continue
        yield from _runs(zlib.decompress(found[1]), fonts)


def _runs(drawn: bytes, fonts: dict[int, dict[int, str]]) -> Iterator[str]:
    letters: dict[int, str] = {}
    run = ""
    for font, codes, end in _STEP.findall(drawn):
        if font:
            letters = fonts.get(int(font), {})
        elif codes:
            for at in range(0, len(codes), 4):
                meant = letters.get(int(codes[at : at + 4], 16))
                if meant is None:
                    raise ValueError("a letter without a meaning")
                run += meant
        elif end and run:
            yield " ".join(normalize("NFKC", run.translate(_UNSEEN)).split())
            run = ""


def _letters(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """Return what each letter of a font means; nothing is known of a font without such a table."""
    found = _MEANING.search(objects.get(font, b""))
    letters: dict[int, str] = {}
    for ranges in _RANGES.findall(objects[int(found[1])] if found else b""):
        for first, last, start, listed in _RANGE.findall(ranges):
            low, high = int(first, 16), int(last, 16)
            if start:
                letters |= {code: chr(int(start, 16) + code - low) for code in range(low, high + 1)}
            else:
                meant = [bytes.fromhex(each.decode()).decode("utf-16-be") for each in _LISTED.findall(listed)]
                letters |= dict(zip(range(low, high + 1), meant, strict=True))
    return letters
