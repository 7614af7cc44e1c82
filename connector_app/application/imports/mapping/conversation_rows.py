"""Reads past conversations from a sheet whose columns are known: when, with whom, what was said, where."""

import re
from collections.abc import Sequence

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import ConversationsFile, ImportedConversation, Line, Skipped
from connector_app.application.imports.mapping.column_dates import NO_DATES, column_dates
from connector_app.application.imports.mapping.heading_words import rank_of
from connector_app.application.imports.mapping.roles import Mapping
from connector_app.application.imports.mapping.table_body import body_of, left_out, ragged
from connector_app.application.imports.tables import Sheet
from connector_app.domain.errors import FileTrouble
from connector_app.text import QT_TRANSLATE_NOOP

#: What stands between several names, and between several themes.
_BETWEEN_NAMES = re.compile(r"[;,/\n+&،؛]|\s(?:and|with|a|i|und|et|y)\s(?=[A-ZÀ-ÞŁŚŻ])")
_BETWEEN_THEMES = re.compile(r"[;,/|\n،؛]")
_BEFORE_NAMES = re.compile(r"(?:with|and)\s+", re.IGNORECASE)

_NOTHING = Line(QT_TRANSLATE_NOOP("Imports", "There is nothing in this row of what was said."))


def read_conversations(file: str, sheet: Sheet, mapping: Mapping) -> ConversationsFile:
    """Return the conversations of a sheet; raise FileTrouble without what was said, or without rows."""
    body = body_of(sheet, mapping)
    if not mapping.enough or not (body.rows or body.skipped):
        raise FileTrouble("no_conversations_in_file", file=file)
    at = {role: mapping.columns(role) for role in ("date", "with", "given", "family", "text", "place", "themes")}
    width = body.width
    texts = _with_headings(at["text"], body.headings)
    padded = [
        (r, cells if len(cells) >= width else [*cells, *[""] * (width - len(cells))]) for r, cells in body.rows
    ]
    written = [_together(cells, at["date"], " ") for _, cells in padded] if at["date"] else []
    around = (file, *body.around)
    dates = column_dates([row for row, _ in padded], written, around) if written else NO_DATES
    found: list[ImportedConversation] = []
    skipped: list[Skipped] = list(body.skipped)
    for index, (row, cells) in enumerate(padded):
        text = _text(cells, texts, width)
        if reason := dates.fault(index) if text else _NOTHING:
            skipped.append(Skipped(row, reason))
        else:
            on = dates.days[index] if dates.days else None
            themes = tuple(_parts(cells, at["themes"], _BETWEEN_THEMES))
            place = _together(cells, at["place"], ", ")
            found.append(
                ImportedConversation(
                    row=row, text=text, people=_people(cells, at), on=on, place=place, themes=themes
                )
            )
    skipped.sort(key=lambda left: left.row)
    beyond = QT_TRANSLATE_NOOP(
        "Imports", "More columns than headings, the rest went to what was said: rows {rows}."
    )
    wide = [line for line in ragged(body, beyond) if line.text == beyond]
    lines = (*sheet.lines, *body.lines, *wide, *dates.lines, *left_out(body, mapping))
    return ConversationsFile(file=file, conversations=tuple(found), skipped=tuple(skipped), lines=lines)


def _with_headings(columns: Sequence[int], headings: Sequence[str]) -> list[tuple[int, str]]:
    """Return each column of words, and what stands before them: its heading, but for the one that says it best."""
    best = min(columns, key=lambda column: (rank_of(headings[column], Content.CONVERSATIONS), column))
    return [(i, "" if i == best or not headings[i] else f"{headings[i]}: ") for i in columns]


def _text(cells: Sequence[str], columns: Sequence[tuple[int, str]], width: int) -> str:
    """Return what was said: every column of it on a line of its own, then what stands beyond the headings."""
    said = [before + words for column, before in columns if (words := cells[column].strip())]
    return "\n".join((*said, *filter(None, map(str.strip, cells[width:]))))


def _people(cells: Sequence[str], at: dict[str, list[int]]) -> tuple[str, ...]:
    """Return the names of a row, each once and in its order."""
    names = _parts(cells, at["with"], _BETWEEN_NAMES)
    own = _together(cells, [*at["given"], *at["family"]], " ")
    return tuple(dict.fromkeys([*names, own] if own else names))


def _parts(cells: Sequence[str], columns: Sequence[int], between: re.Pattern[str]) -> list[str]:
    found: dict[str, None] = {}
    for column in columns:
        for part in map(str.strip, between.split(cells[column])):
            before = _BEFORE_NAMES.match(part)
            if bare := part[before.end() :] if before else part:
                found[bare] = None
    return list(found)


def _together(cells: Sequence[str], columns: Sequence[int], between: str) -> str:
    return between.join(filter(None, (cells[column].strip() for column in columns)))
