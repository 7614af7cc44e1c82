"""Names that stand in a text as names: whole words on folded text, with or without blanks between them.

One lone word in small letters is taken for the ordinary word: a Hope is known, and yet people hope.
"""

import re
from collections.abc import Iterable, Iterator

from connector_app.domain.folding import words

#: Shorter names than this are ordinary words too often.
LEAST_LETTERS = 4
_CHUNK = re.compile(r"\S+")
_EDGE = re.compile(r"^\W+|\W+$")


class WrittenNames:
    """Names to be found in texts: made once for many texts, since their words take longer than those of a text."""

    def __init__(self, names: Iterable[str]) -> None:
        """Learn the names."""
        self._known = {joined for name in names if len(joined := "".join(words(name))) >= LEAST_LETTERS}
        self._longest = max(map(len, self._known), default=0)

    def within(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where one of the names stands: the first code point, and the one after the last."""
        known = self._known
        parts = [(part, *_span(chunk)) for chunk in _CHUNK.finditer(text) for part in words(chunk.group())]
        for at, (_, start, _) in enumerate(parts):
            joined = ""
            for number, (part, _, end) in enumerate(parts[at:], 1):
                joined += part
                if len(joined) > self._longest + 1:
                    break
                # "Ada's garden" reads as the one word adas.
                written = joined in known or joined.removesuffix("s") in known
                if written and not (number == 1 and text[start:end].islower()):
                    yield start, end


def _span(chunk: re.Match[str]) -> tuple[int, int]:
    """Return where the letters of a chunk begin and end, without what stands around them."""
    text = chunk.group()
    inside = _EDGE.sub("", text)
    start = chunk.start() + text.index(inside)
    return start, start + len(inside)
