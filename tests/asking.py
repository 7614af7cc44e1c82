"""Insights that were passed on to a partner service, and the sheet on which it answers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from connector_app.application.response_words import HEADINGS, Column, Remark
from connector_app.application.take_responses import Standing, TakenRow, Taking
from connector_app.domain.insight import Insight, InsightKind
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Led, Response, ResponseState, Shared, SharedThing
from connector_app.summary.asks import Asks, WaitingAsk, admit
from tests.factory import make_insight, make_response

SHEET = "Your response"
MARK = "S-20261003-4K7M2PQ9XW"
#: What was heard, as it was let go.
HEARD = (
    "The last bus leaves before late appointments are over.",
    "Neighbours would run a repair table in a warm room.",
    "Letters arrive after the appointment they are about.",
)


def let_go(safe_text: str = HEARD[0], **fields: Any) -> Insight:
    """Return an insight whose words were let go; `fields` win."""
    given: dict[str, Any] = {
        "title": "Heard at the lunch club",
        "heard_on": date(2026, 6, 3),
        "kind": InsightKind.BARRIER,
        "safe_text": safe_text,
        "approved_by": "Maeve",
        "approved_on": date(2026, 6, 20),
    }
    return make_insight(**(given | fields))


def passed_on(insight: Insight, organisation: Organisation, **fields: Any) -> Response:
    """Return that an insight was passed on to an organisation in July."""
    return make_response(insight, organisation, **({"sent_on": date(2026, 7, 14)} | fields))


def asks_of(*pairs: tuple[Insight, Response], themes: Mapping[str, str] | None = None, mark: str = MARK) -> Asks:
    """Return what is asked about these, in this order."""
    waiting = [
        WaitingAsk(
            response=response,
            text=insight.safe_text,
            kind=insight.kind,
            theme=insight.theme,
            settled=False,
            agreed=True,
            approved=insight.approved,
            clear=True,
            stated=True,
        )
        for insight, response in pairs
    ]
    asks = admit(waiting, themes or {}, mark, lambda _waiting: None)
    assert asks is not None
    return asks


def page_of(path: Path) -> tuple[Workbook, Worksheet]:
    """Return a workbook and its sheet to fill in."""
    book = load_workbook(path)
    return book, book[SHEET]


def top_of(page: Worksheet) -> int:
    """Return the row of the headings."""
    return next(cell.row for cell in page["A"] if cell.value == HEADINGS[Column.HEARD])


def column_of(column: Column) -> int:
    """Return where a column stands in a sheet as it was written, from 1."""
    return list(HEADINGS).index(column) + 1


def fill_in(page: Worksheet, token: str, **answers: Any) -> int:
    """Write answers, by the names of columns, into the row with a token; return the row."""
    column = column_of(Column.REFERENCE)
    row = next(cell.row for (cell,) in page.iter_rows(min_col=column, max_col=column) if cell.value == token)
    for name, value in answers.items():
        page.cell(row, column_of(Column(name))).value = value
    return row


def a_taking(words: str) -> Taking:
    """Return a file with a row of every sort, some of these words in all that is somebody's."""
    pcn = Organisation(name=f"Town PCN {words}")
    kept = passed_on(let_go(), pcn)
    said = replace(kept, state=ResponseState.ACKNOWLEDGED, answered_on=date(2026, 9, 1))
    found = replace(
        kept,
        state=ResponseState.NOT_DONE,
        answered_on=date(2026, 11, 2),
        led_by=Led.TOGETHER,
        shared=(SharedThing(Shared.SPACE), SharedThing(Shared.TIME)),
        words=f"It waits until eight. {words}",
        reason=f"There is no money this year. {words}",
    )
    older = Remark("You have noted a later answer, of {day}; this one is older.", {"day": date(2026, 11, 20)})
    unclear = Remark(
        "“{typed}” in the column “{column}” is none of the choices, so it is not clear what is meant.",
        {"typed": f"perhaps {words}", "column": Column.STATE},
    )
    rows = [
        (Standing.NEW, kept, found, ()),
        (Standing.CHANGED, said, found, ()),
        (Standing.UNSURE, said, found, (older,)),
        (Standing.UNCLEAR, kept, None, (unclear,)),
        (Standing.SAME, said, None, ()),
        (Standing.UNANSWERED, kept, None, ()),
    ]
    return Taking(
        file=f"{words}.xlsx",
        rows=tuple(
            TakenRow(SHEET, number, standing, before, after, f"{HEARD[0]} {words}", pcn.name, why)
            for number, (standing, before, after, why) in enumerate(rows, 9)
        ),
        lines=(
            Remark("The column “{column}” is missing in the file; nothing changes there.", {"column": Column.LED}),
        ),
        made_on=date(2026, 10, 3),
    )
