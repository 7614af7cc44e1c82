"""Plans a workbook: from a protected summary to every sheet, line and cell of it."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from connector_app.application.export_summary import Details
from connector_app.domain.period import Period, containing
from connector_app.formats.workbook_writer import wording as say
from connector_app.formats.workbook_writer.cleaning import clean, distinct, label, sheet_names
from connector_app.formats.workbook_writer.response_sheet import response_sheet
from connector_app.formats.workbook_writer.sheets import Grid, Plan, Sheet, Value, Weight
from connector_app.formats.workbook_writer.wording import Wording
from connector_app.summary.asks import Asks
from connector_app.summary.in_words import PARAGRAPH, REMAINING
from connector_app.summary.protected import QUOTES_OF_A_THEME, Protected, ProtectedTable, Shown, Withheld
from connector_app.summary.statements import Approved, Label, Month, Number, Said, Statement
from connector_app.summary.words import OURS
from connector_app.text import Translate

#: What every withheld number shows, whatever the reason.
WITHHELD = "[c]"


def plan_of(protected: Protected, details: Details, translate: Translate, asks: Asks | None = None) -> Plan:
    """Lay a summary out on sheets, with one to fill in when there is something to ask."""
    return _Planner(protected, details, Wording(translate), asks).plan()


def following(period: Period) -> Period:
    """Return the period of the same form just after this one."""
    first = period.last + timedelta(days=1)
    text = str(period)
    return Period(first, first + (period.last - period.first)) if ".." in text else containing(first, text)


class _Planner:
    def __init__(self, protected: Protected, details: Details, words: Wording, asks: Asks | None) -> None:
        self._protected = protected
        self._asks = asks
        self._details = details
        self._words = words
        self._period = words.span(protected.period.first, protected.period.last, protected.until)
        pages: tuple[ProtectedTable | Statement, ...] = (*protected.tables, *protected.statements)
        self._notes = list(dict.fromkeys(note for page in pages for note in page.notes))
        self._names = sheet_names(
            [words.say(fixed) for fixed in (say.COVER, say.CONTENTS, say.NOTES)]
            + [words.table(page.short or page.name) for page in pages]
            + [words.say(say.QUOTES), words.say(say.RESPONSE)]
        )

    def plan(self) -> Plan:
        tables = self._protected.tables
        sheets = [self._cover(), self._contents(), self._note_sheet()]
        sheets += [self._table(table, name) for table, name in zip(tables, self._names[3:], strict=False)]
        stated = zip(self._protected.statements, self._names[3 + len(tables) :], strict=False)
        sheets += [self._statement(page, name) for page, name in stated]
        sheets += [self._quotes()] if self._protected.quotes else []
        asks = self._asks
        sheets += [response_sheet(self._names[-1], asks, self._details, self._words)] if asks else []
        return Plan(
            title=self._title(),
            subject=self._words.say(say.SUBJECT),
            language=self._details.language,
            made_on=self._details.made_on,
            sheets=tuple(sheets),
            own_words=frozenset(text for table in tables for text in _own_words(table)),
            quotes=frozenset(self._passed()),
        )

    def _passed(self) -> Iterator[str]:
        """Yield what people said or wrote and somebody let go, as it stands in cells."""
        yield from (clean(quote.text) for quote in self._protected.quotes)
        for page in self._protected.statements:
            cells = (cell for row in page.rows for cell in row)
            yield from (str(self._said(cell)) for cell in cells if isinstance(cell, Approved))
        yield from (clean(ask.text) for ask in (self._asks.rows if self._asks else ()))

    def _title(self) -> str:
        recipient = clean(self._details.recipient)
        source = say.TITLE_FOR if recipient else say.TITLE
        return self._words.say(source, period=self._period, recipient=recipient)

    def _cover(self) -> Sheet:
        lines = [(self._title(), Weight.TITLE)]
        for heading, texts in self._cover_parts():
            lines.append((self._words.say(heading), Weight.HEADING))
            lines += [(text, Weight.TEXT) for text in texts]
        return Sheet(self._names[0], tuple(lines))

    def _cover_parts(self) -> Iterator[tuple[str, Sequence[str]]]:
        words, details, protected = self._words, self._details, self._protected
        not_given = words.say(say.NOT_GIVEN)
        yield say.MADE_BY, [clean(details.community) or not_given]
        yield say.MADE_FOR, [clean(details.recipient) or not_given]
        yield say.PERIOD, [self._period]
        yield say.PUBLISHED, [words.day(details.made_on)]
        yield say.NEXT_UPDATE, [self._next_update()]
        yield say.CONTACT, [clean(details.contact) or not_given]
        yield say.PEOPLE, [words.say(say.PEOPLE_TEXT, people=protected.people)]
        yield say.METHOD, list(self._method())
        yield (
            say.LIMITS,
            [*(words.protection(risk, protected.policy) for risk in REMAINING), words.say(say.LIMITS_PLEASE)],
        )
        shorthand = say.SHORTHAND_C if any(table.withheld for table in protected.tables) else say.SHORTHAND_NONE
        yield say.SHORTHAND, [words.say(shorthand)]
        if protected.left_out:
            yield say.LEFT_OUT, [words.table(left.title) for left in protected.left_out]
        owners = [words.owners(details.postcode_year)] if details.postcode_year else []
        yield say.LICENCE, [clean(details.licence) or words.say(say.LICENCE_TEXT), *owners]

    def _method(self) -> Iterator[str]:
        words, protected = self._words, self._protected
        yield " ".join(words.protection(sentence, protected.policy) for sentence in PARAGRAPH)
        if protected.until is not None:
            until = words.day(protected.until)
            yield words.say(say.METHOD_RUNNING, until=until, refresh=protected.policy.refresh)
        yield words.say(say.METHOD_EVERYONE)

    def _next_update(self) -> str:
        words, protected = self._words, self._protected
        if protected.until is not None:
            return words.say(say.WHEN_ENOUGH, refresh=protected.policy.refresh)
        return words.say(say.NOT_BEFORE, date=words.day(following(protected.period).last))

    def _contents(self) -> Sheet:
        words, names = self._words, self._names
        rows = [(names[0], words.say(say.COVER_HOLDS)), (names[2], words.say(say.NOTES_HOLD))]
        pages: tuple[ProtectedTable | Statement, ...] = (*self._protected.tables, *self._protected.statements)
        rows += [(name, words.table(page.title)) for name, page in zip(names[3:-2], pages, strict=True)]
        rows += [(names[-2], words.say(say.QUOTES))] if self._protected.quotes else []
        rows += [(names[-1], words.say(say.RESPONSE_HOLDS))] if self._asks else []
        header = (words.say(say.WORKSHEET), words.say(say.WHAT_IT_HOLDS))
        targets = tuple(name for name, _ in rows)
        return Sheet(
            names[1],
            ((words.say(say.CONTENTS_TITLE), Weight.TITLE), (words.say(say.CONTENTS_LINES), Weight.TEXT)),
            Grid("contents", header, tuple(rows), targets, wide=True),
        )

    def _note_sheet(self) -> Sheet:
        words = self._words
        header = (words.say(say.NOTE), words.say(say.NOTE_TEXT))
        rows = tuple((_marker(n), words.table(note)) for n, note in enumerate(self._notes, 1))
        return Sheet(
            self._names[2],
            ((words.say(say.NOTES_TITLE), Weight.TITLE), (words.say(say.NOTES_LINES), Weight.TEXT)),
            Grid("notes", header, rows, wide=True),
        )

    def _table(self, table: ProtectedTable, name: str) -> Sheet:
        words = self._words
        markers = map(_marker, sorted(self._notes.index(note) + 1 for note in table.notes))
        community = clean(self._details.community) or words.say(say.NOT_GIVEN)
        lines = [
            (" ".join([words.table(table.title), *markers]), Weight.TITLE),
            (words.say(say.ONE_TABLE), Weight.TEXT),
            (words.say(say.SEE_NOTES, base=self._protected.policy.base), Weight.TEXT),
        ]
        if table.withheld:
            lines.append((words.say(say.SEE_SHORTHAND), Weight.TEXT))
        lines.append((words.say(say.SOURCE, community=community, period=self._period), Weight.TEXT))
        return Sheet(name, tuple(lines), self._grid(table))

    def _statement(self, page: Statement, name: str) -> Sheet:
        words = self._words
        markers = map(_marker, sorted(self._notes.index(note) + 1 for note in page.notes))
        community = clean(self._details.community) or words.say(say.NOT_GIVEN)
        header = distinct(words.table(column) for column in page.columns)
        rows = tuple(tuple(self._said(cell) for cell in row) for row in page.rows)
        lines = [
            (" ".join([words.table(page.title), *markers]), Weight.TITLE),
            (words.say(say.ONE_TABLE), Weight.TEXT),
            (words.say(say.STATEMENTS_ABOUT, base=self._protected.policy.base), Weight.TEXT),
            (words.say(say.SOURCE, community=community, period=self._period), Weight.TEXT),
        ]
        lines += [
            (words.say(say.HEADLINE, what=words.table(each.text), number=each.number), Weight.TEXT)
            for each in page.headlines
        ]
        # The lines above the table wrap at its first column.
        columns = zip(*rows, strict=True) if rows else ((),) * len(header)
        widths = (_WIDEST, *map(_text_width, header[1:], list(columns)[1:]))
        return Sheet(name, tuple(lines), Grid(page.name, header, rows, wide=True, widths=widths))

    def _said(self, cell: Said) -> Value:
        """Return what a cell of a statement holds."""
        words = self._words
        match cell:
            case Number(shown=shown):
                return shown
            case Month(first=first):
                return words.month(first)
            case Approved(texts=texts):
                return _BETWEEN.join(map(clean, texts))
            case Label(texts=texts):
                return ", ".join(clean(words.table(text)) for text in texts) or words.say(say.NOT_NOTED)

    def _quotes(self) -> Sheet:
        words, quotes = self._words, self._protected.quotes
        community = clean(self._details.community) or words.say(say.NOT_GIVEN)
        return Sheet(
            self._names[-2],
            (
                (words.say(say.QUOTES), Weight.TITLE),
                (words.say(say.ONE_TABLE), Weight.TEXT),
                (words.say(say.QUOTES_ABOUT, most=QUOTES_OF_A_THEME), Weight.TEXT),
                (words.say(say.SOURCE, community=community, period=self._period), Weight.TEXT),
            ),
            Grid(
                name="in_their_own_words",
                header=(words.say(say.QUOTES_THEME), words.say(say.QUOTES_WORDS)),
                rows=tuple((words.table(quote.theme), clean(quote.text)) for quote in quotes),
                wide=True,
            ),
        )

    def _grid(self, table: ProtectedTable) -> Grid:
        words = self._words
        columns = [self._label(text, own=table.own_words == "columns") for text in table.columns]
        rows = distinct(self._label(text, own=table.own_words == "rows") for text in table.rows)
        return Grid(
            name=table.name,
            header=distinct([words.table(table.row_title), *columns]),
            rows=tuple(
                (text, *(_value(cell) for cell in cells)) for text, cells in zip(rows, table.cells, strict=True)
            ),
        )

    def _label(self, text: str, *, own: bool) -> str:
        return label(text) if own and text not in OURS else self._words.table(text)


#: Between words that were let go one by one.
_BETWEEN = " / "
#: Letters of the longest text of a column, and how wide it is then.
_WIDTHS, _WIDEST = ((12, 16), (40, 24)), 45


def _text_width(heading: str, texts: Sequence[Value]) -> int:
    """Return the width of a column of texts; its heading may take two lines more than they do."""
    longest = max([len(heading) // 2, *(len(str(text)) for text in texts)])
    return next((width for most, width in _WIDTHS if longest <= most), _WIDEST)


def _marker(number: int) -> str:
    return f"[note {number}]"


def _value(cell: Shown) -> Value:
    return WITHHELD if isinstance(cell, Withheld) else int(cell)


def _own_words(table: ProtectedTable) -> Iterator[str]:
    if table.own_words:
        labels = table.columns if table.own_words == "columns" else table.rows
        yield from (label(text) for text in labels if text not in OURS)
