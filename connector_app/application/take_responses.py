"""Takes in what a partner filled in: every row beside what is kept, what is new, and why the rest is not taken."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from connector_app.application.check_workbook import ReadWorkbook
from connector_app.application.commands import Command
from connector_app.application.heard_commands import take_in_responses
from connector_app.application.imports.imported import row_list
from connector_app.application.messages import SENTENCES
from connector_app.application.ports import Notebook, Reader
from connector_app.application.response_cells import Said, answered, read_cells
from connector_app.application.response_sheet import Mark, mark_in
from connector_app.application.response_words import SETTING, Column, Remark, known_words
from connector_app.application.returned_sheet import Returned, ReturnedRow, returned
from connector_app.domain.errors import FileTrouble, Refused, RuleBroken
from connector_app.domain.folding import words
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import SETTLED, Response, ResponseState
from connector_app.text import QT_TRANSLATE_NOOP

_NO_ANSWER = QT_TRANSLATE_NOOP(
    "Responses", "Nothing is chosen in the column “{column}”, so nobody can say what it is."
)
_NO_REFERENCE = QT_TRANSLATE_NOOP("Responses", "The row has no reference, so nobody can say what it answers.")
_DIFFERENT_ROWS = QT_TRANSLATE_NOOP(
    "Responses", "The reference is in the file more than once, and the rows say different things: rows {rows}."
)
_SAME_ROWS = QT_TRANSLATE_NOOP("Responses", "The same answer is in the file more than once: rows {rows}.")
_DELETED = QT_TRANSLATE_NOOP("Responses", "What it answers is no longer in the notebook.")
_FOREIGN = QT_TRANSLATE_NOOP("Responses", "The reference is not from this notebook.")
_OTHER_WORDS = QT_TRANSLATE_NOOP(
    "Responses",
    "What we heard reads differently in the file: it was changed there, or you have reworded it since.",
)
_SHIFTED = QT_TRANSLATE_NOOP(
    "Responses",
    "What we heard and the reference of this row belong to two different insights: the columns of the file were "
    "sorted apart, so nobody can say which of the two is answered.",
)
_OLDER = QT_TRANSLATE_NOOP("Responses", "You have noted a later answer, of {day}; this one is older.")
_PERHAPS_OLDER = QT_TRANSLATE_NOOP(
    "Responses", "The row gives no day, and you have noted an answer since the file was made: it may be older."
)
_LINE_OTHER_MARK = QT_TRANSLATE_NOOP("Responses", "The reference of the sheet itself is not one of this notebook.")
_LINE_NO_MARK = QT_TRANSLATE_NOOP("Responses", "The reference of the sheet itself is missing.")
_LINE_MISSING = QT_TRANSLATE_NOOP(
    "Responses", "The column “{column}” is missing in the file; nothing changes there."
)
_LINE_SINCE = QT_TRANSLATE_NOOP(
    "Responses", "The file was made on {day}. What was passed on since, and is not answered yet: {count}."
)


#: What to say where a workbook to be checked could not be read, when it was to bring answers.
_ABOUT_ANSWERS = {
    "check_no_workbook": "responses_no_workbook",
    "check_missing": "responses_missing",
    "check_unreadable": "responses_unreadable",
    "check_damaged": "responses_damaged",
    "check_encrypted": "responses_encrypted",
    "check_too_large": "responses_too_large",
}


class Standing(StrEnum):
    """How a row of the file stands to what is kept."""

    NEW = "new"
    CHANGED = "changed"
    #: Something about it has to be decided: it may be older, or its words differ.
    UNSURE = "unsure"
    SAME = "same"
    UNANSWERED = "unanswered"
    DOUBLED = "doubled"
    UNKNOWN = "unknown"
    UNCLEAR = "unclear"


#: What may be taken in, and what is taken in unless somebody decides otherwise.
TAKEABLE = frozenset({Standing.NEW, Standing.CHANGED, Standing.UNSURE})
CHOSEN = frozenset({Standing.NEW, Standing.CHANGED})


@dataclass(frozen=True, slots=True)
class TakenRow:
    """One answer in the file: where it stands, what is kept, what would be, and what to know about it.

    `heard` are the words that the partner was sent, as they are kept now; `found` is None when it cannot be taken.
    """

    sheet: str
    row: int
    standing: Standing
    kept: Response | None = None
    found: Response | None = None
    heard: str = ""
    organisation: str = ""
    why: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Taking:
    """A whole file beside what is kept; nothing is stored yet. `made_on` is the day its sheet was made."""

    file: str
    rows: tuple[TakenRow, ...]
    lines: tuple[Remark, ...]
    made_on: date | None = None


def look_at_responses(notebook: Notebook, path: Path, read: ReadWorkbook, today: date) -> Taking:
    """Return what a file would bring; nothing is changed.

    Raises FileTrouble with a code of `response_messages`.
    """
    try:
        book = read(path)
    except FileTrouble as trouble:
        raise FileTrouble(_ABOUT_ANSWERS.get(trouble.code, trouble.code), **trouble.params) from trouble
    known = known_words(notebook.setting(SETTING))
    found = returned(book, known, lambda text: mark_in(notebook, text) is not None)
    if not found.rows:
        raise FileTrouble("responses_no_rows", name=found.file)
    marks = {sheet: _mark(notebook, texts) for sheet, texts in found.marks.items()}
    kept = _Kept(notebook.reader, [row.token for row in found.rows])
    ours = any(mark is not None and mark.ours for mark in marks.values())
    if not kept.responses and not ours:
        raise FileTrouble("responses_foreign", name=found.file)
    looked = _Look(kept, marks, today, ours)
    rows = tuple(looked.rows([(row, read_cells(row.cells, known, today)) for row in found.rows]))
    made = [mark.on for mark in marks.values() if mark is not None and mark.ours]
    made_on = max(made, default=None)
    return Taking(found.file, rows, tuple(_lines(found, kept, marks, made_on)), made_on)


def holds_responses(notebook: Notebook, path: Path, read: ReadWorkbook) -> bool:
    """Tell whether a workbook is a sheet that we sent, whatever became of it; one that cannot be read is none."""
    try:
        returned(
            read(path), known_words(notebook.setting(SETTING)), lambda text: mark_in(notebook, text) is not None
        )
    except FileTrouble as trouble:
        return trouble.code.startswith("responses_") and trouble.code != "responses_not_in_file"
    return True


def take_in(reader: Reader, taking: Taking, chosen: Collection[int]) -> Command:
    """Return the one command that takes in the chosen rows, by their place in `taking.rows`.

    Raises Refused: responses_nothing_chosen, plan_outdated when something about them was changed meanwhile.
    """
    rows = [row for number, row in enumerate(taking.rows) if number in chosen and row.standing in TAKEABLE]
    pairs = [(row.kept, row.found) for row in rows if row.kept is not None and row.found is not None]
    if not pairs:
        raise Refused("responses_nothing_chosen")
    if any(reader.get(ref_of(kept)) != kept for kept, _ in pairs):
        raise Refused("plan_outdated")
    return take_in_responses(found for _, found in pairs)


class _Kept:
    """What a notebook has about the references of a file."""

    def __init__(self, reader: Reader, tokens: Sequence[str]) -> None:
        self.reader = reader
        self.responses = reader.heard.responses_by_token({token for token in tokens if token})
        self.insights: dict[str, Insight] = {}
        self.organisations: dict[str, str] = {}
        for response in self.responses.values():
            insight = reader.get(Ref(Kind.INSIGHT, response.insight_id))
            organisation = reader.get(Ref(Kind.ORGANISATION, response.organisation_id))
            if isinstance(insight, Insight) and isinstance(organisation, Organisation):
                self.insights[response.token] = insight
                self.organisations[response.organisation_id] = organisation.name
        self._said: defaultdict[str, set[str]] = defaultdict(set)
        for token, insight in self.insights.items():
            self._said[_folded(insight.safe_text)].add(token)

    def heard(self, token: str) -> str:
        """Return the words of the insight behind a token."""
        insight = self.insights.get(token)
        return insight.safe_text or insight.title if insight else ""

    def says_another(self, token: str, text: str) -> bool:
        """Tell whether a text is what stands behind another reference of the same file."""
        return token not in self._said.get(_folded(text), {token})

    def waiting_since(self, on: date) -> int:
        """Return how much was passed on to the same organisations after a day and is not settled."""
        later = {
            response.id
            for organisation in self.organisations
            for response, _ in self.reader.heard.responses_of(organisation)
            if response.sent_on > on and response.state not in SETTLED
        }
        return len(later - {response.id for response in self.responses.values()})


@dataclass(frozen=True)
class _Look:
    """How the rows of one file stand to what is kept."""

    kept: _Kept
    marks: Mapping[str, Mark | None]
    today: date
    ours: bool

    def rows(self, read: Sequence[tuple[ReturnedRow, Said]]) -> Iterator[TakenRow]:
        """Yield one row for each reference, where it stands first; rows without one each for themselves."""
        together: defaultdict[str, list[tuple[ReturnedRow, Said]]] = defaultdict(list)
        for row, said in read:
            together[row.token or f"{row.sheet} {row.row}"].append((row, said))
        for all_of_it in together.values():
            yield self._row(all_of_it)

    def _row(self, every: Sequence[tuple[ReturnedRow, Said]]) -> TakenRow:
        row, said = next((each for each in every if each[1]), every[0])
        if not row.token:
            return TakenRow(row.sheet, row.row, Standing.UNCLEAR, why=(Remark(_NO_REFERENCE),))
        kept = self.kept.responses.get(row.token)
        if kept is None:
            unknown = Remark(_DELETED if self.ours else _FOREIGN)
            return TakenRow(row.sheet, row.row, Standing.UNKNOWN, why=(unknown,))
        standing, found, why = self._standing(kept, row, said)
        # Copies in which nobody wrote anything say nothing against the one that was filled in.
        others = [other for other in every if other[1] and other[1] != said]
        rows = row_list([each.row for each, _ in every])
        if others:
            standing, found, why = Standing.DOUBLED, None, (Remark(_DIFFERENT_ROWS, {"rows": rows}),)
        elif len(every) > 1:
            why = (*why, Remark(_SAME_ROWS, {"rows": rows}))
        heard, organisation = self.kept.heard(row.token), self.kept.organisations.get(kept.organisation_id, "")
        return TakenRow(row.sheet, row.row, standing, kept, found, heard, organisation, why)

    def _standing(
        self, kept: Response, row: ReturnedRow, said: Said
    ) -> tuple[Standing, Response | None, tuple[Remark, ...]]:
        if said.unclear:
            return Standing.UNCLEAR, None, said.unclear
        if not said:
            return Standing.UNANSWERED, None, ()
        found = answered(kept, said, self.today)
        if found == kept:
            return Standing.SAME, None, ()
        if found.state is ResponseState.WAITING:
            return Standing.UNCLEAR, None, (Remark(_NO_ANSWER, {"column": Column.STATE}),)
        try:
            found.check()
        except RuleBroken as broken:
            return Standing.UNCLEAR, None, (Remark(SENTENCES[broken.code], broken.params, "Errors"),)
        text = " ".join(cell.text for cell in row.cells.get(Column.HEARD, ())[:1])
        if text and self.kept.says_another(row.token, text):
            return Standing.UNCLEAR, None, (Remark(_SHIFTED),)
        doubts = tuple(self._doubts(kept, row, said, text))
        if doubts:
            return Standing.UNSURE, found, doubts
        return (Standing.CHANGED if kept.answered else Standing.NEW), found, ()

    def _doubts(self, kept: Response, row: ReturnedRow, said: Said, text: str) -> Iterator[Remark]:
        """Yield why somebody has to decide about a row."""
        if text and _folded(text) != _folded(self.kept.heard(row.token)):
            yield Remark(_OTHER_WORDS)
        if kept.answered_on is None:
            return
        mark = self.marks.get(row.sheet)
        if said.on is not None:
            if said.on < kept.answered_on:
                yield Remark(_OLDER, {"day": kept.answered_on})
        elif mark is None or not mark.ours or mark.on <= kept.answered_on:
            yield Remark(_PERHAPS_OLDER)


def _lines(
    found: Returned, kept: _Kept, marks: Mapping[str, Mark | None], made_on: date | None
) -> Iterator[Remark]:
    """Yield what there is to know about the file as a whole."""
    if not marks:
        yield Remark(_LINE_NO_MARK)
    elif made_on is None:
        yield Remark(_LINE_OTHER_MARK)
    for column in found.missing:
        yield Remark(_LINE_MISSING, {"column": column})
    if made_on is not None and (since := kept.waiting_since(made_on)):
        yield Remark(_LINE_SINCE, {"day": made_on, "count": since})


def _mark(notebook: Notebook, texts: Sequence[str]) -> Mark | None:
    """Return the one of several marks that this notebook made, else the first."""
    marks = [mark for text in texts if (mark := mark_in(notebook, text)) is not None]
    return next((mark for mark in marks if mark.ours), marks[0] if marks else None)


def _folded(text: str) -> str:
    return " ".join(words(text))
