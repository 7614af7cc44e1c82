"""Looks through the parts of a finished file for names and numbers that must not be in it.

Matched are whole words on folded text, with or without blanks between them, and telephone numbers by their
last digits. In what people said, nothing that is written as a name may stand. Elsewhere what the program says
anyway and what was typed for the cover are no finds; neither is a one-word name in a neighbourhood's name, for
half the parks and roads of a town are called after a Victoria or an Albert.
"""

import html
import re
from collections.abc import Iterable, Iterator
from zipfile import ZipFile

from connector_app.domain.folding import words
from connector_app.domain.written_names import LEAST_LETTERS, WrittenNames
from connector_app.formats.workbook_writer.sheets import Plan

#: So many last digits make a telephone number, with whatever prefix.
_PHONE_DIGITS = 9
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s().\-/]+(?=\d)")
_DIGITS = re.compile(r"\d+")
_NUMBER_CELL = re.compile(r"<v>[\d.]+</v>")
#: Whatever stands between tags, and the attributes that hold texts; all others are words of the format.
_TEXTS = re.compile(
    r">([^<]+)<|\b(?:name|displayName|display|tooltip|location|title|Target|author|prompt)=(?:\"([^\"]*)\"|'([^']*)')"
)
#: The same in every workbook: the library's theme, and fonts by our own choice.
_CONSTANT = ("xl/theme/", "xl/styles.xml")


def texts_of(archive: ZipFile) -> Iterator[str]:
    """Yield every text in a workbook's parts, their names included."""
    for part in archive.namelist():
        yield part
        if not part.startswith(_CONSTANT):
            content = _NUMBER_CELL.sub("", archive.read(part).decode("utf-8"))
            for found in _TEXTS.finditer(content):
                yield html.unescape(next(filter(None, found.groups()), ""))


def leaks(archive: ZipFile, plan: Plan, forbidden: Iterable[str]) -> bool:
    """Tell whether a forbidden text stands in the file; which one is not said, since errors are shown."""
    forbidden = tuple(forbidden)
    names, tails = _sought(forbidden)
    length, written = max(map(len, names), default=0), WrittenNames(forbidden)
    if any(any(written.within(text)) or tails & _tails(text) for text in plan.quotes):
        return True
    own_words = {"".join(words(text)) for text in plan.own_words}
    own_words |= {word for text in plan.own_words for word in words(text) if word.isalpha()}
    for text in _known(plan):
        names -= _found(text, names, length)
        tails -= _tails(text)
    names -= own_words
    others = (text for text in texts_of(archive) if text not in plan.quotes)
    return any(_found(text, names, length) or not tails.isdisjoint(_tails(text)) for text in others)


def _sought(forbidden: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return what to search for: names with their blanks taken out, and ends of telephone numbers."""
    names: set[str] = set()
    tails: set[str] = set()
    for text in forbidden:
        joined = "".join(words(text))
        if len(joined) >= LEAST_LETTERS:
            names.add(joined)
        if joined.isdigit():
            tails |= _tails(joined)
    return names, tails


def _known(plan: Plan) -> Iterator[str]:
    """Yield the texts that are in the file whatever the notebook holds, or because they were typed for it."""
    yield from (plan.title, plan.subject)
    unknown = plan.own_words | plan.quotes
    for sheet in plan.sheets:
        yield sheet.name
        if sheet.grid is not None:
            yield sheet.grid.name
        yield from (v for v in sheet.values().values() if isinstance(v, str) and v not in unknown)


def _found(text: str, names: set[str], length: int) -> set[str]:
    """Return the names that stand in a text between the borders of words."""
    parts = words(text)
    hits: set[str] = set()
    for start in range(len(parts)):
        joined = ""
        for part in parts[start:]:
            joined += part
            if len(joined) > length + 1:
                break
            # "Ada's garden" reads as the one word adas.
            hits |= names & {joined, joined.removesuffix("s")}
    return hits


def _tails(text: str) -> set[str]:
    """Return the last digits of every long number in a text."""
    joined = _BETWEEN_DIGITS.sub("", text)
    return {run[-_PHONE_DIGITS:] for run in _DIGITS.findall(joined) if len(run) >= _PHONE_DIGITS}
