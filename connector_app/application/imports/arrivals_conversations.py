"""Looks the past conversations of a file over: which are new or kept already, and whom their names may mean.

One is kept already when one of the same day has the same text, with the same people; of two that are the same in
the file, both are new. Themes are those of the list by any of their names; other words for them stay in the text.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, product
from math import prod

from connector_app.application.arrivals_reader import SaidOnce
from connector_app.application.imports.arriving import Arriving, Choice, Verdict
from connector_app.application.imports.imported import (
    ConversationsFile,
    ImportedConversation,
    Line,
    Progress,
    Skipped,
    row_list,
)
from connector_app.application.imports.parties_met import Meant, Met, PartiesMet, together
from connector_app.application.imports.people_made import PlacesMet
from connector_app.application.imports.reasons import NOTHING_NEW_COUNT
from connector_app.application.imports.taking_in import TakenIn, known_already
from connector_app.application.ports import Reader
from connector_app.domain.conversation import Conversation, Participant, Precision, ThemeMention
from connector_app.domain.exchange import COMMONS, PartyKind
from connector_app.domain.noun import Noun
from connector_app.domain.vocabulary import Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

_PAGE = 1000
#: Ways in which names that may mean several people are tried when doubles are looked for; and with the people of
#: one conversation that is kept.
_MOST_WAYS, _MOST_TRIED = 64, 4096
_SHOWN = 80
_EMPTY = Line(QT_TRANSLATE_NOOP("Imports", "Neither a text nor anybody's name."))
_KEPT = Line(QT_TRANSLATE_NOOP("Imports", "Kept already: the same day, the same people, the same text."))


class ConversationsLookedOver:
    """The conversations of one file beside those of a notebook."""

    def __init__(
        self,
        reader: Reader,
        vocabulary: Vocabulary,
        file: ConversationsFile,
        today: date,
        progress: Progress | None,
    ) -> None:
        """What `progress` raises passes through."""
        self._rows, self._today = file.conversations, today
        self._themes = vocabulary.themes
        self._codes: dict[str, str | None] = {}
        self._parties = PartiesMet(reader)
        self._places = PlacesMet(reader.places())
        self._names: list[tuple[Met, ...]] = []
        for number, row in enumerate(self._rows):
            if progress and number % _PAGE == 0:
                progress(number, len(self._rows))
            names = dict.fromkeys(name for name in row.people if name.strip())
            self._names.append(tuple(self._parties.met(name, number) for name in names))
        self._parties.settle()
        days = {row.on for row in self._rows if row.on is not None}
        undated = any(row.on is None for row in self._rows)
        self._kept = Counter(reader.arrivals.conversations(days, undated=undated))
        #: With whom something was said, by when and what it was.
        self._with: dict[tuple[date | None, str], list[frozenset[str]]] = defaultdict(list)
        for on, text, people in self._kept:
            self._with[on, text].append(people)
        if progress:
            progress(len(self._rows), len(self._rows))

    def arriving(self) -> list[Arriving]:
        """Return the rows in the order of the file, each with what will become of it if nobody says otherwise."""
        kept = self._kept.copy()
        return [self._arriving(row, names, kept) for row, names in zip(self._rows, self._names, strict=True)]

    def _arriving(self, row: ImportedConversation, names: tuple[Met, ...], kept: Counter[SaidOnce]) -> Arriving:
        base = Arriving(
            row=row.row, title=", ".join(met.name for met in names), detail=_detail(row), verdict=Verdict.NEW,
            choices=(Choice.ADD, Choice.LEAVE), choice=Choice.ADD, on=row.on,
        )  # fmt: skip
        text = self._text(row, names)
        if not text.strip() and not names:
            return base._replace(
                verdict=Verdict.UNREADABLE, reason=_EMPTY, choices=(Choice.LEAVE,), choice=Choice.LEAVE
            )
        if reason := next(filter(None, map(self._parties.rests, names)), None):
            return base._replace(
                verdict=Verdict.KNOWN, reason=reason, choices=(Choice.LEAVE,), choice=Choice.LEAVE
            )
        for once in self._ways(row.on, text, names):
            if kept[once] > 0:
                kept[once] -= 1
                return base._replace(verdict=Verdict.KNOWN, reason=_KEPT, choice=Choice.LEAVE)
        likely = tuple({each.id: each for met in names for each in met.likely}.values())
        if not likely:
            return base
        return base._replace(verdict=Verdict.LIKE, reason=likely[0].reason, likely=likely, choices=tuple(Choice))

    def _ways(self, on: date | None, text: str, names: tuple[Met, ...]) -> Iterator[SaidOnce]:
        """Yield what a row may be, by whom its names may mean; where very many, of what is kept alone."""
        if prod(len(met.options) for met in names) <= _MOST_WAYS:
            for people in product(*(met.options for met in names)):
                yield on, text, frozenset(people) - {COMMONS.id}
            return
        for there in self._with[on, text]:
            everybody = {*there, COMMONS.id}
            theirs = ([id_ for id_ in everybody if id_ in met.options] for met in names)
            if any(frozenset(people) - {COMMONS.id} == there for people in islice(product(*theirs), _MOST_TRIED)):
                yield on, text, there

    def together(self, number: int) -> Sequence[int]:
        """Return the rows with one of the names of this one that may mean somebody known."""
        return together(self._names, number)

    def take_in(self, rows: list[Arriving]) -> TakenIn:
        """Return what becomes of the rows."""
        meant = self._parties.meant(zip(self._names, rows, strict=True))
        skipped, conversations = [], []
        for row, names, arriving in zip(self._rows, self._names, rows, strict=True):
            if arriving.choice is not Choice.LEAVE:
                conversation = self._conversation(row, names, meant)
                if conversation.text or conversation.people or conversation.themes:
                    conversations.append(conversation)
                else:  # as somebody chose that a name means a group
                    skipped.append(Skipped(row.row, _EMPTY))
        wanted = {noun.place_id for noun in conversations}
        places = [place for place in self._places.new.values() if place.id in wanted]
        lines = list(self._lines(meant, rows))
        if places:
            template = QT_TRANSLATE_NOOP("Imports", "New neighbourhoods: {names}.")
            lines.append(Line(template, {"names": ", ".join(sorted(place.name for place in places))}))
        nouns: list[Noun] = [*places, *meant.people, *conversations]
        return TakenIn(nouns=nouns, imported=len(conversations), lines=lines, skipped=skipped)

    def _conversation(self, row: ImportedConversation, names: tuple[Met, ...], meant: Meant) -> Conversation:
        parties = list(dict.fromkeys(meant.party(met, row.row) for met in names))
        codes = dict.fromkeys(filter(None, map(self._code, row.themes)))
        return Conversation(
            on=row.on or self._today,
            text=self._text(row, names),
            precision=Precision.ABOUT if row.on is None else Precision.DAY,
            place_id=self._places.named(row.place),
            group_id=next((party.id for party in parties if party.kind is PartyKind.GROUP), None),
            people=tuple(Participant(party.id) for party in parties if party.kind is PartyKind.PERSON),
            themes=tuple(ThemeMention(code) for code in codes),
        )

    def _text(self, row: ImportedConversation, names: tuple[Met, ...]) -> str:
        """Return what was said, with the words for themes that are on no list; of groups alone their names."""
        other = [theme for theme in row.themes if theme.strip() and self._code(theme) is None]
        text = "\n".join(filter(None, (row.text.strip(), ", ".join(other))))
        groups = [met.name for met in names if met.party is not None and met.party.kind is not PartyKind.PERSON]
        return text or ", ".join(groups)

    def _code(self, theme: str) -> str | None:
        if theme not in self._codes:
            item = self._themes.named(theme)
            self._codes[theme] = item.code if item else None
        return self._codes[theme]

    def _lines(self, meant: Meant, rows: list[Arriving]) -> Iterator[Line]:
        """Yield what the reader should know about how the conversations arrive."""
        if people := meant.people:
            template = QT_TRANSLATE_NOOP("Imports", "New people, known by the names in the file: {count}.")
            yield Line(template, {"count": len(people)})
        told = zip(self._rows, rows, strict=True)
        if any(row.on is None and arriving.choice is not Choice.LEAVE for row, arriving in told):
            template = QT_TRANSLATE_NOOP(
                "Imports", "Without a day of their own, conversations are dated about {day}."
            )
            yield Line(template, {"day": self._today})
        if other := sorted(theme for theme, code in self._codes.items() if code is None and theme.strip()):
            template = QT_TRANSLATE_NOOP("Imports", "Themes that are on no list stay in the text: {themes}.")
            yield Line(template, {"themes": ", ".join(other)})
        if known := sum(map(known_already, rows)):
            yield Line(NOTHING_NEW_COUNT, {"count": known})
        if meant.several:
            template = QT_TRANSLATE_NOOP("Imports", "More than one known person fits, a new one was made: {rows}.")
            yield Line(template, {"rows": row_list(meant.several)})


def _detail(row: ImportedConversation) -> str:
    said = " ".join(row.text.split())
    said = said if len(said) <= _SHOWN else said[: _SHOWN - 1] + "…"
    return " · ".join(filter(None, (row.place, said)))
