"""Reads people from a file of cards (vCard 2.1, 3.0, 4.0), as phones and address books write them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from connector_app.application.imports.imported import ImportedPerson, Line, PeopleFile, Skipped, row_list
from connector_app.collector import collector_paused
from connector_app.domain.errors import FileTrouble
from connector_app.formats._bytes import bounded_bytes, wide_alphabet
from connector_app.formats.vcard_reader.card import Card
from connector_app.formats.vcard_reader.lines import Content, Stray, contents_of
from connector_app.formats.vcard_reader.values import Values
from connector_app.text import QT_TRANSLATE_NOOP

#: What a card, or one within it, begins and ends with.
_FRAMES = frozenset({"BEGIN", "END", "AGENT"})
_NOBODY = Line(QT_TRANSLATE_NOOP("Imports", "No name, phone number or e-mail in this card."))


@collector_paused()
def read_cards(path: Path) -> PeopleFile:
    """Return the people of a file; raise FileTrouble, with one clear sentence, when it holds no cards."""
    data = bounded_bytes(path)
    if not data.strip(b"\0 \t\r\n"):
        raise FileTrouble("file_empty", file=path.name)
    if alphabet := wide_alphabet(data):
        try:
            data = data.decode(alphabet).encode()
        except UnicodeDecodeError as error:
            raise FileTrouble("file_not_text", file=path.name) from error
    data = data.removeprefix(b"\xef\xbb\xbf")
    values = Values()
    people: list[ImportedPerson] = []
    skipped: list[Skipped] = []
    strays: list[int] = []
    unclosed: list[int] = []
    left_out: Counter[str] = Counter()
    for card in _cards(data, strays):
        person = card.person(values)
        if person is None:
            skipped.append(Skipped(card.number, _NOBODY))
            continue
        people.append(person)
        left_out.update(card.left_out())
        if not card.closed:
            unclosed.append(card.number)
    if not people and not skipped:
        raise FileTrouble("no_cards_in_file", file=path.name)
    lines = _lines(strays, unclosed, values, left_out)
    return PeopleFile(file=path.name, people=tuple(people), skipped=tuple(skipped), lines=tuple(lines))


def _cards(data: bytes, strays: list[int]) -> Iterator[Card]:
    """Yield the cards of a file; `strays` gets the lines within cards that say nothing."""
    card: Card | None = None
    for content in _outermost(contents_of(data)):
        if isinstance(content, Stray):
            if card is not None:
                strays.append(content.number)
        elif card is not None and content.name not in _FRAMES:
            card.add(content)
        elif _is(content, "BEGIN"):
            if card is not None:
                yield replace(card, closed=False)
            card = Card(content.number)
        elif card is not None and _is(content, "END"):
            yield card
            card = None
        elif card is not None:
            card.add(content)
    if card is not None:
        yield replace(card, closed=False)


def _outermost(contents: Iterable[Content | Stray]) -> Iterator[Content | Stray]:
    """Yield what is not within a card that stands inside another one, as older programs write it for an agent."""
    depth, agent = 0, False
    for content in contents:
        if isinstance(content, Stray) or content.name not in _FRAMES:
            agent = False
            if not depth:
                yield content
            continue
        begins, ends = _is(content, "BEGIN"), _is(content, "END")
        if depth or (begins and agent):
            depth += begins - ends
            continue
        agent = content.name == "AGENT" and not content.value.strip()
        yield content


def _is(content: Content, name: str) -> bool:
    return content.name == name and content.value.strip().upper() == b"VCARD"


def _lines(strays: list[int], unclosed: list[int], values: Values, left_out: Counter[str]) -> Iterator[Line]:
    """Yield what the reader should know about how the cards were read."""
    for rows, template in (
        (strays, QT_TRANSLATE_NOOP("Imports", "These lines say nothing that a card can hold: {rows}.")),
        (unclosed, QT_TRANSLATE_NOOP("Imports", "The card has no end; what stands in it was kept: lines {rows}.")),
        (
            sorted(set(values.guessed)),
            QT_TRANSLATE_NOOP("Imports", "The alphabet had to be guessed; look at the letters in lines {rows}."),
        ),
        (
            values.odd,
            QT_TRANSLATE_NOOP("Imports", "What is no e-mail address was kept as a note: cards of lines {rows}."),
        ),
    ):
        if rows:
            yield Line(template, {"rows": row_list(rows)})
    for sentence, count in sorted(left_out.items()):
        yield Line(sentence, {"count": count})
