"""Looks through a finished page and its data for what may not be in them: others' names and numbers."""

from collections.abc import Collection, Iterator
from html.parser import HTMLParser
from typing import Any

from connector_app.application.about_person_others import tails
from connector_app.domain.written_names import WrittenNames


class _Texts(HTMLParser):
    """Collects what stands between the tags of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.found.append(data)


def leaks(page: str, data: Any, ours: Collection[str], forbidden: Collection[str]) -> bool:
    """Tell whether a forbidden name or number stands in the page or the data, outside the texts that are ours."""
    numbers, names = tails(forbidden), WrittenNames(forbidden)
    texts = {text.strip() for text in (*texts_of(page), *strings_of(data))} - {text.strip() for text in ours}
    return any(any(names.within(text)) or not numbers.isdisjoint(tails([text])) for text in texts)


def texts_of(page: str) -> list[str]:
    """Return every text of a page."""
    parser = _Texts()
    parser.feed(page)
    parser.close()
    return parser.found


def strings_of(data: Any) -> Iterator[str]:
    """Yield every text in data as JSON holds them; the names of fields are ours."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from strings_of(value)
    elif isinstance(data, list):
        for value in data:
            yield from strings_of(value)
