"""A file looked over before it is taken in: every row with what it may be and what will become of it.

Nothing is stored by looking: what was chosen becomes one command, and so one transaction and one undo.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from connector_app.application.commands import Command, import_nouns
from connector_app.application.dispatch import Dispatcher
from connector_app.application.imports.arriving import Arriving, Choice, Content, Verdict
from connector_app.application.imports.imported import (
    COMMONS_NAME,
    ConversationsFile,
    ExchangesFile,
    ImportReport,
    Line,
    PeopleFile,
    Progress,
    Remark,
    Skipped,
)
from connector_app.application.imports.report_text import report_text as report_text
from connector_app.application.imports.taking_in import LookedOver, TakenIn, left_alone
from connector_app.application.look_up import with_look_up
from connector_app.application.ports import Notebook, Told
from connector_app.collector import collector_paused
from connector_app.domain.consent import ConsentMethod
from connector_app.domain.vocabulary import Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

AnyFile: TypeAlias = PeopleFile | ExchangesFile | ConversationsFile
_CHOSEN = Line(QT_TRANSLATE_NOOP("Imports", "Left out, as was chosen."))
_NEW = Line(QT_TRANSLATE_NOOP("Imports", "New."))


@collector_paused()
def look_over(
    notebook: Notebook,
    vocabulary: Vocabulary,
    file: AnyFile,
    today: date,
    counted_consent: ConsentMethod | None = None,
    progress: Progress | None = None,
) -> "Arrivals":
    """Return every row of a file beside what the notebook holds; nothing is stored.

    `counted_consent` says that everybody in a file of people agreed to be counted, and how. What `progress` raises
    passes through.
    """
    if isinstance(file, PeopleFile):
        from connector_app.application.imports.arrivals_people import PeopleLookedOver

        people = PeopleLookedOver(notebook, vocabulary, file, today, counted_consent, progress)
        return Arrivals(file, Content.PEOPLE, people)
    if isinstance(file, ExchangesFile):
        from connector_app.application.imports.arrivals_exchanges import ExchangesLookedOver

        exchanges = ExchangesLookedOver(notebook.reader, vocabulary, file, today, progress)
        return Arrivals(file, Content.EXCHANGES, exchanges)
    from connector_app.application.imports.arrivals_conversations import ConversationsLookedOver

    conversations = ConversationsLookedOver(notebook.reader, vocabulary, file, today, progress)
    return Arrivals(file, Content.CONVERSATIONS, conversations)


class Arrivals:
    """The rows of one file with what was chosen for each of them."""

    def __init__(self, file: AnyFile, content: Content, looked_over: LookedOver) -> None:
        """`looked_over` are its readable rows beside what the notebook holds."""
        self.file = file.file
        self.content = content
        self._looked_over = looked_over
        #: What there is to know of the file before anything is chosen.
        self.file_lines = file.lines
        self._taken: TakenIn | None = None
        readable = looked_over.arriving()
        unreadable = [
            Arriving(row=left.row, title="", verdict=Verdict.UNREADABLE, reason=left.reason)
            for left in file.skipped
        ]
        everything = [*readable, *unreadable]
        order = sorted(range(len(everything)), key=[row.row for row in everything].__getitem__)
        self._rows = [everything[at] for at in order]
        #: Where each readable row stands among all.
        self._place = {at: place for place, at in enumerate(order) if at < len(readable)}
        self._number = {place: at for at, place in self._place.items()}

    @property
    def rows(self) -> Sequence[Arriving]:
        """Return every row of the file in its order, unreadable ones too, as it is chosen now."""
        return self._rows

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return what there is to know of the file as a whole, by what is chosen now."""
        return (*self.file_lines, *self._take_in().lines)

    def counts(self) -> dict[Verdict, int]:
        """Return how many rows there are of each verdict."""
        found = Counter(row.verdict for row in self._rows)
        return {verdict: found[verdict] for verdict in Verdict}

    def choose(self, index: int, choice: Choice, likely_id: str | None = None) -> Arriving:
        """Choose what becomes of a row, with FILL who of `likely` it is (else the first); return it as it is now.

        In a file of exchanges or conversations a name means the same in every row, so further rows may change.
        Raises ValueError for what the row's `choices` and `likely` do not have.
        """
        self._taken = None
        chosen = _chosen(self._rows[index], choice, likely_id)
        self._rows[index] = chosen
        number = self._number.get(index)
        for other in (
            self._looked_over.together(number) if number is not None and choice is not Choice.LEAVE else ()
        ):
            place = self._place[other]
            row = self._rows[place]
            if place != index and row.choice is not Choice.LEAVE and choice in row.choices:
                theirs = likely_id if any(each.id == likely_id for each in row.likely) else None
                self._rows[place] = _chosen(row, choice, theirs)
        return chosen

    def choose_all(self, verdict: Verdict, choice: Choice) -> None:
        """Choose the same for all rows of a verdict that can be treated so; others stay as they are."""
        self._taken = None
        self._rows = [
            row._replace(choice=choice) if row.verdict is verdict and choice in row.choices else row
            for row in self._rows
        ]

    def command(self) -> Command | None:
        """Return the command that stores what was chosen, None when there is nothing to store."""
        nouns = self._take_in().nouns
        return import_nouns(nouns) if nouns else None

    def report(self) -> ImportReport:
        """Return the report on what was chosen."""
        taken = self._take_in()
        return ImportReport(
            file=self.file,
            imported=taken.imported,
            updated=taken.updated,
            contacts=tuple(taken.contacts),
            skipped=tuple(sorted((*taken.skipped, *_left_out(self._rows)), key=lambda left: left.row)),
            lines=self.lines,
            age_classification=taken.age_classification,
            remarks=tuple(
                Remark(row.row, _named(row), row.choice.value, row.reason or _NEW, _beside(row))
                for row in self._rows
                if not (row.verdict is Verdict.NEW and row.choice is Choice.ADD)
            ),
        )

    @collector_paused()
    def _take_in(self) -> TakenIn:
        if self._taken is None:
            self._taken = self._looked_over.take_in([self._rows[self._place[n]] for n in range(len(self._place))])
        return self._taken


def take_in(
    arrivals: Arrivals, notebook: Notebook, dispatcher: Dispatcher, told: Told | None = None
) -> ImportReport:
    """Store what was chosen as one step and return the report; raises as `Dispatcher.run`, with nothing stored.

    The age bands are kept first: while nobody has one, they mean nothing, and afterwards everybody's are of them.
    People with a postcode are looked up on the way in. `told` hears how far it is; what it raises calls it off.
    """
    report, command = arrivals.report(), arrivals.command()
    if command is not None:
        if report.age_classification:
            notebook.keep_setting("age_classification", report.age_classification)
        dispatcher.run(with_look_up(notebook, command), told=told)
    return report


def _chosen(row: Arriving, choice: Choice, likely_id: str | None) -> Arriving:
    if choice not in row.choices:
        raise ValueError(f"row {row.row} has no choice {choice}")
    if choice is not Choice.FILL or likely_id is None:
        return row._replace(choice=choice)
    meant = tuple(each for each in row.likely if each.id == likely_id)
    if not meant:
        raise ValueError(f"row {row.row} is not like {likely_id}")
    likely = (*meant, *(each for each in row.likely if each.id != likely_id))
    return row._replace(choice=choice, likely=likely, reason=meant[0].reason)


def _left_out(rows: Iterable[Arriving]) -> Iterator[Skipped]:
    """Yield the rows that were left out: because they have to be, or because somebody chose so."""
    for row in rows:
        if left_alone(row):
            forced = row.verdict is Verdict.UNREADABLE or row.choices == (Choice.LEAVE,) or not row.likely
            yield Skipped(row.row, row.reason if row.reason is not None and forced else _CHOSEN)


def _named(row: Arriving) -> str:
    """Return whom or what a row is about, for a text of many lines."""
    return row.title if row.receiver is None else f"{row.title} → {row.receiver or COMMONS_NAME}"


def _beside(row: Arriving) -> str:
    """Return whom a row is beside, where that says more than its reason."""
    return row.likely[0].label if row.likely and row.verdict is not Verdict.UNREADABLE else ""
