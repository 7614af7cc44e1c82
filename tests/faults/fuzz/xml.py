"""Changes XML so that most of it stays XML: values, whole elements, and now and then a few bytes."""

import re
from collections.abc import Sequence
from random import Random

from tests.faults.fuzz.loop import changed

_ELEMENT = re.compile(
    rb"<([\w:]+)[^<>]*/>|<([\w:]+)[^<>]*>[^<>]*(?:<[^<>]*/>[^<>]*|<([\w:]+)[^<>]*>[^<>]*</\3>)*</\2>"
)
_VALUE = re.compile(rb"(?<==')[^'<>]*(?=')|(?<==\")[^\"<>]*(?=\")|(?<=>)[^<>]+(?=<)")
_VALUES = (
    b"", b"0", b"-1", b"1", b"2", b"59", b"60", b"1.5", b"45351.4375", b"1e300", b"nan", b"inf", b"99999999999",
    b"&#65;", b"XFD1048576", b"A1:B2", b"hidden", b"true", b"str", b"s", b"b", b"d", b"e", b"inlineStr",
    b"_x000D_", b"PT1H",
)  # fmt: skip
_LONGEST = 6_000


def changed_xml(chance: Random, kept: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """Return a document like one that is known, changed in a few places."""
    if not chance.randrange(4):
        return changed(chance, kept, words)
    data = chance.choice(kept)
    for _ in range(chance.choice((1, 1, 2, 4))):
        values, elements = list(_VALUE.finditer(data)), list(_ELEMENT.finditer(data))
        way = chance.randrange(4)
        if way < 2 and values:
            place, other = chance.choice(values), chance.choice(values)[0]
            data = data[: place.start()] + chance.choice((*_VALUES, other)) + data[place.end() :]
        elif way == 2 and elements:
            place, other = chance.choice(elements), chance.choice(elements)[0]
            data = data[: place.end()] + other * chance.choice((1, 1, 3)) + data[place.end() :]
        elif elements:
            place = chance.choice(elements)
            data = data[: place.start()] + data[place.end() :]
    return data if len(data) <= _LONGEST else chance.choice(kept)
