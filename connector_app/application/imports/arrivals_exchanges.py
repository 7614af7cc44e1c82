"""Looks the exchanges of a file over: which are new, which are recorded already, and whom their names may mean.

An exchange is recorded already when one of the same day has the same two parties, the same minutes and the same
title; of two that are the same in the file, both are new. A name is looked for by label, then by other name,
reference or code; somebody unknown becomes one new person, and where two have the name nobody is taken for either.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from connector_app.application.arrivals_reader import GivenOnce
from connector_app.application.imports.arriving import Arriving, Choice, Verdict
from connector_app.application.imports.imported import (
    ExchangesFile,
    ImportedExchange,
    Line,
    Progress,
    Skipped,
    row_list,
)
from connector_app.application.imports.parties_met import Meant, Met, PartiesMet, together
from connector_app.application.imports.reasons import NOTHING_NEW_COUNT
from connector_app.application.imports.taking_in import TakenIn, known_already
from connector_app.application.ports import Reader
from connector_app.domain.category import guess_category
from connector_app.domain.conversation import Precision
from connector_app.domain.exchange import COMMONS, Exchange, Leg, Mode, Party
from connector_app.domain.vocabulary import Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

_PAGE = 1000
#: Where more may be meant than so many pairs, those between whom something was recorded are asked instead.
_MOST_PAIRS = 64
_COMMONS_GIVE = Line(QT_TRANSLATE_NOOP("Imports", "The commons cannot give."))
_ONESELF = Line(QT_TRANSLATE_NOOP("Imports", "Giver and receiver are the same."))
_NO_TIME = Line(QT_TRANSLATE_NOOP("Imports", "The time given is not more than nothing."))
_RECORDED = Line(QT_TRANSLATE_NOOP("Imports", "Recorded already: the same day, the same two, the same title."))


class ExchangesLookedOver:
    """The exchanges of one file beside those of a notebook."""

    def __init__(
        self, reader: Reader, vocabulary: Vocabulary, file: ExchangesFile, today: date, progress: Progress | None
    ) -> None:
        """What `progress` raises passes through."""
        self._rows, self._today = file.exchanges, today
        self._categories = vocabulary.categories
        self._guessed: dict[str, str] = {}
        self._parties = PartiesMet(reader)
        self._names: list[tuple[Met, Met]] = []
        for number, row in enumerate(self._rows):
            if progress and number % _PAGE == 0:
                progress(number, len(self._rows))
            self._names.append((self._parties.met(row.giver, number), self._parties.met(row.receiver, number)))
        self._parties.settle()
        days = {row.on for row in self._rows if row.on is not None}
        undated = any(row.on is None for row in self._rows)
        self._recorded = Counter(reader.arrivals.exchanges(days, undated=undated))
        #: Between whom something was recorded, by all the rest of it.
        self._between: dict[tuple[date | None, int | None, str], list[tuple[str, str]]] = defaultdict(list)
        for on, giver, receiver, minutes, title in self._recorded:
            self._between[on, minutes, title].append((giver, receiver))
        if progress:
            progress(len(self._rows), len(self._rows))

    def arriving(self) -> list[Arriving]:
        """Return the rows in the order of the file, each with what will become of it if nobody says otherwise."""
        recorded = self._recorded.copy()
        return [
            self._arriving(row, giver, receiver, recorded)
            for row, (giver, receiver) in zip(self._rows, self._names, strict=True)
        ]

    def _arriving(
        self, row: ImportedExchange, giver: Met, receiver: Met, recorded: Counter[GivenOnce]
    ) -> Arriving:
        base = Arriving(
            row=row.row, title=row.giver, detail=row.title, verdict=Verdict.NEW,
            choices=(Choice.ADD, Choice.LEAVE), choice=Choice.ADD, on=row.on, minutes=row.minutes,
            receiver="" if receiver.party == COMMONS else row.receiver,
        )  # fmt: skip
        if reason := _unreadable(row, giver, receiver):
            return base._replace(
                verdict=Verdict.UNREADABLE, reason=reason, choices=(Choice.LEAVE,), choice=Choice.LEAVE
            )
        if reason := self._parties.rests(giver) or self._parties.rests(receiver):
            return base._replace(
                verdict=Verdict.KNOWN, reason=reason, choices=(Choice.LEAVE,), choice=Choice.LEAVE
            )
        pairs: Iterable[tuple[str, str]] = product(giver.options, receiver.options)
        if len(giver.options) * len(receiver.options) > _MOST_PAIRS:
            between = self._between[row.on, row.minutes, row.title]
            pairs = (pair for pair in between if pair[0] in giver.options and pair[1] in receiver.options)
        for pair in pairs:
            once = (row.on, *pair, row.minutes, row.title)
            if recorded[once] > 0:
                recorded[once] -= 1
                return base._replace(verdict=Verdict.KNOWN, reason=_RECORDED, choice=Choice.LEAVE)
        likely = (*giver.likely, *(each for each in receiver.likely if each not in giver.likely))
        if not likely:
            return base
        return base._replace(verdict=Verdict.LIKE, reason=likely[0].reason, likely=likely, choices=tuple(Choice))

    def together(self, number: int) -> Sequence[int]:
        """Return the rows with one of the names of this one that may mean somebody known."""
        return together(self._names, number)

    def take_in(self, rows: list[Arriving]) -> TakenIn:
        """Return what becomes of the rows."""
        meant = self._parties.meant(zip(self._names, rows, strict=True))
        taken, exchanges = TakenIn(), []
        for row, names, arriving in zip(self._rows, self._names, rows, strict=True):
            if arriving.choice is not Choice.LEAVE:
                giver, receiver = (meant.party(met, row.row) for met in names)
                if giver == receiver:  # as somebody chose whom the names mean
                    taken.skipped.append(Skipped(row.row, _ONESELF))
                else:
                    exchanges.append(self._exchange(row, giver, receiver))
        taken.nouns, taken.imported = [*meant.people, *exchanges], len(exchanges)
        taken.lines = list(self._lines(meant, rows))
        return taken

    def _exchange(self, row: ImportedExchange, giver: Party, receiver: Party) -> Exchange:
        if row.title not in self._guessed:
            self._guessed[row.title] = guess_category(row.title, self._categories).code
        return Exchange(
            on=row.on or self._today,
            legs=(Leg(giver, receiver, row.minutes),),
            title=row.title,
            precision=Precision.ABOUT if row.on is None else Precision.DAY,
            category=self._guessed[row.title],
            mode=Mode.TALLY if row.minutes is None else Mode.TIME,
        )

    def _lines(self, meant: Meant, rows: list[Arriving]) -> Iterator[Line]:
        """Yield what the reader should know about how the exchanges arrive."""
        if people := meant.people:
            template = QT_TRANSLATE_NOOP("Imports", "New people, known by the names in the file: {count}.")
            yield Line(template, {"count": len(people)})
        told = zip(self._rows, rows, strict=True)
        if any(row.on is None and arriving.choice is not Choice.LEAVE for row, arriving in told):
            template = QT_TRANSLATE_NOOP("Imports", "There are no dates: all of it is dated about today, {day}.")
            yield Line(template, {"day": self._today})
        if known := sum(map(known_already, rows)):
            yield Line(NOTHING_NEW_COUNT, {"count": known})
        if meant.several:
            template = QT_TRANSLATE_NOOP("Imports", "More than one known person fits, a new one was made: {rows}.")
            yield Line(template, {"rows": row_list(meant.several)})


def _unreadable(row: ImportedExchange, giver: Met, receiver: Met) -> Line | None:
    if giver.party == COMMONS:
        return _COMMONS_GIVE
    if giver is receiver or (giver.party is not None and giver.party == receiver.party):
        return _ONESELF
    return _NO_TIME if row.minutes is not None and row.minutes < 1 else None
