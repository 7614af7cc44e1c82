"""What a workbook says of itself outside its tables: its rule, its period, when it was made, how many people.

Words are only used where they are English; else the order of the headings on our own cover tells what is what.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from connector_app.domain.errors import RuleBroken
from connector_app.domain.period import Period, parse_period
from connector_app.outsider.book import Book

#: Every withheld number shows this.
MARK = "[c]"
#: Threshold and base where a file says nothing.
USUAL = (8, 5)
#: Tables that are about the workbook itself.
ABOUT = frozenset({"contents", "notes"})
#: Our table with lists to choose from, which is filled in and sent back.
TO_FILL_IN = "your_response"
#: Tables of ours that hold no numbers.
WORDS = ABOUT | {"in_their_own_words", TO_FILL_IN}
_NUMBER = re.compile(r"\d+")
_NEAREST = re.compile(r"(?:nearest|multiples? of|base) (\d+)", re.IGNORECASE)
_ABOUT_PEOPLE = re.compile(r"\babout (\d+)", re.IGNORECASE)
_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_DAY = r"(\d{1,2}) ([a-z]+) (\d{4})"
_IN_WORDS = re.compile(rf"{_DAY} (?:to|until|-|–) {_DAY}", re.IGNORECASE)
_IN_NUMBERS = re.compile(
    r"\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}|\b(?:19|20)\d\d(?:-?[Qq][1-4]|-(?:0\d|1[0-2]))\b(?!-)"
)
#: Where things stand on our cover, by heading.
_PERIOD, _CONTACT, _PEOPLE = 2, 5, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a workbook says of itself.

    Below `threshold` numbers are withheld, the others are rounded to the nearest `base`; `stated` when the file
    says so. `ours` when the program made it: then ``[c]`` may have other reasons than a small number. `people`
    is the rounded number of people on the cover.
    """

    threshold: int = USUAL[0]
    base: int = USUAL[1]
    stated: bool = False
    ours: bool = False
    period: Period | None = None
    period_text: str = ""
    made_on: date | None = None
    people: int | None = None


def claims_of(book: Book) -> Claims:
    """Return what a workbook says of itself, else the usual."""
    ours = {grid.name for sheet in book.sheets for grid in sheet.grids} >= ABOUT
    texts = [cell.text for sheet in book.sheets for cell in sheet.lines()]
    sections = list(sections_of(book))
    rule = _rule(texts)
    said = next((text for text in sections[_PERIOD] if text), "") if ours and len(sections) > _PEOPLE else ""
    period = _period([said, *texts])
    return Claims(
        threshold=(rule or USUAL)[0],
        base=(rule or USUAL)[1],
        stated=rule is not None,
        ours=ours,
        period=period,
        period_text=str(period) if period else said.casefold(),
        made_on=book.made_on if ours else None,
        people=_people(sections) if ours else None,
    )


def sections_of(book: Book) -> Iterator[list[str]]:
    """Yield the lines under each heading of the first sheet."""
    lines: list[str] | None = None
    for cell in book.sheets[0].lines():
        if cell.heading > 1:
            if lines is not None:
                yield lines
            lines = []
        elif lines is not None:
            lines.append(cell.text)
    if lines is not None:
        yield lines


def contact_lines(book: Book) -> list[str]:
    """Return where a cover gives an address on purpose: under our heading, or after the word."""
    sections = list(sections_of(book))
    found = sections[_CONTACT] if len(sections) > _PEOPLE else []
    texts = [cell.text for cell in book.sheets[0].lines()]
    named = [n for n, text in enumerate(texts) if "contact" in text.casefold()]
    return [*found, *(text for n in named for text in texts[n : n + 2])]


def _rule(texts: list[str]) -> tuple[int, int] | None:
    """Return threshold and base as the line about the mark says them."""
    nearest = next((int(found[1]) for text in texts if (found := _NEAREST.search(text))), None)
    for text in texts:
        numbers = [int(found) for found in _NUMBER.findall(text.replace(MARK, ""))]
        if MARK in text and 1 <= len(numbers) <= 2 and 1 < max(numbers) <= 100:  # noqa: PLR2004 - a rule, no year
            base = min(numbers) if len(numbers) > 1 else nearest or 1
            return max(numbers), max(base, 1)
    return None


def _period(texts: list[str]) -> Period | None:
    for text in texts:
        found = _IN_WORDS.search(text)
        try:
            if found:
                return Period(_day(*found.groups()[:3]), _day(*found.groups()[3:]))
            if short := _IN_NUMBERS.search(text):
                return parse_period(short[0])
        except (ValueError, RuleBroken):
            continue
    return None


def _day(day: str, month: str, year: str) -> date:
    return date(int(year), _MONTHS.index(month.casefold()) + 1, int(day))


def _people(sections: list[list[str]]) -> int | None:
    lines = [text for section in sections for text in section]
    about = next((int(found[1]) for text in lines if (found := _ABOUT_PEOPLE.search(text))), None)
    if about is None and len(sections) > _PEOPLE:
        numbers = [int(found) for text in sections[_PEOPLE] for found in _NUMBER.findall(text)]
        about = numbers[0] if len(numbers) == 1 else None
    return about
