"""What the columns of a file hold: guessed, corrected by a person, remembered, and then read into records."""

import math
from dataclasses import replace
from itertools import islice

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import ConversationsFile, ExchangesFile, PeopleFile
from connector_app.application.imports.mapping.conversation_rows import read_conversations
from connector_app.application.imports.mapping.exchange_rows import read_exchanges
from connector_app.application.imports.mapping.guessing import guess_mapping
from connector_app.application.imports.mapping.heading_rows import headings_of
from connector_app.application.imports.mapping.people_rows import read_people
from connector_app.application.imports.mapping.remembering import remember, remembered
from connector_app.application.imports.mapping.roles import ROLES, Mapping
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.collector import collector_paused

__all__ = [
    "ROLES",
    "Mapping",
    "best_sheet",
    "first_rows",
    "guess_mapping",
    "headings_of",
    "read_sheet",
    "remember",
    "remembered",
]

#: What is read to show the first rows: enough for dates to tell their order.
_SHOWN_FROM = 200


@collector_paused()
def read_sheet(file: str, sheet: Sheet, mapping: Mapping) -> PeopleFile | ExchangesFile | ConversationsFile:
    """Return what the rows of a sheet hold, as a mapping says; `file` is the file's name.

    Raises FileTrouble, with one clear sentence, when there is nothing of that kind in it.
    """
    if mapping.content is Content.PEOPLE:
        return read_people(file, sheet, mapping)
    if mapping.content is Content.EXCHANGES:
        return read_exchanges(file, sheet, mapping)
    return read_conversations(file, sheet, mapping)


def first_rows(
    sheet: Sheet, mapping: Mapping, count: int = 5, file: str = ""
) -> PeopleFile | ExchangesFile | ConversationsFile:
    """Return the first records of a sheet as they will arrive, soon whatever its length.

    Raises FileTrouble as `read_sheet` does, when there is nothing near the top.
    """
    start = 0 if mapping.heading is None else mapping.heading + 1
    near = replace(sheet, rows=list(islice(sheet.rows, max(0, start) + _SHOWN_FROM)))
    found = read_sheet(file, near, mapping)
    if isinstance(found, PeopleFile):
        return replace(found, people=found.people[:count])
    if isinstance(found, ExchangesFile):
        return replace(found, exchanges=found.exchanges[:count])
    return replace(found, conversations=found.conversations[:count])


def best_sheet(tables: Tables) -> int:
    """Return the index of the sheet that most likely holds what somebody wants to bring in."""
    return max(range(len(tables.sheets)), key=lambda index: (_promise(tables.sheets[index]), -index), default=0)


def _promise(sheet: Sheet) -> tuple[bool, bool, float]:
    """Return how much a sheet promises: one that is shown and understood, with much in it, more than others."""
    mapping = guess_mapping(sheet)
    known = len({role for role in mapping.roles if role})
    return mapping.enough and not sheet.hidden, mapping.enough, known + math.log10(len(sheet.rows) + 1)
