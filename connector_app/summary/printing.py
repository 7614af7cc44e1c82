"""Printing a summary again, word for word: a protected summary as text, and back."""

import json
from datetime import date
from typing import Any

from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.summary.cells import Cell
from connector_app.summary.policy import Policy
from connector_app.summary.protected import (
    _SEAL,
    Audit,
    LeftOut,
    Protected,
    ProtectedTable,
    Shown,
    ShownQuote,
    Unit,
    Withheld,
)
from connector_app.summary.statements import Approved, Headline, Label, Month, Number, Said, Statement


def to_text(protected: Protected) -> str:
    """Return a summary as text, the same for the same summary."""
    content = {
        "period": [protected.period.first.isoformat(), protected.period.last.isoformat()],
        "policy": {name: getattr(protected.policy, name) for name in Policy.__slots__},
        "people": protected.people,
        "tables": [_table_out(table) for table in protected.tables],
        "left_out": [[left.name, left.title, left.reason] for left in protected.left_out],
        "audit": {name: getattr(protected.audit, name) for name in Audit.__slots__},
        "until": protected.until.isoformat() if protected.until else None,
        "quotes": [[quote.theme, quote.text] for quote in protected.quotes],
        "statements": [_statement_out(page) for page in protected.statements],
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> Protected:
    """Return the summary a text was made of; raise Refused "ledger_broken" when it is none."""
    try:
        content = json.loads(text)
        first, last = map(date.fromisoformat, content["period"])
        return Protected(
            _SEAL,
            period=Period(first, last),
            policy=Policy(**content["policy"]),
            people=content["people"],
            tables=[_table_in(table) for table in content["tables"]],
            left_out=[LeftOut(*left) for left in content["left_out"]],
            audit=Audit(**content["audit"]),
            until=date.fromisoformat(content["until"]) if content["until"] else None,
            quotes=[ShownQuote(*quote) for quote in content["quotes"]],
            # A summary of an earlier version states nothing.
            statements=[_statement_in(page) for page in content.get("statements", ())],
        )
    except (ValueError, KeyError, TypeError, AttributeError) as broken:
        raise Refused("ledger_broken") from broken


#: Fields of a table that are texts or rows of texts, and go out and in as they are.
_WORDS = ("name", "title", "row_title", "own_words", "short")
_LISTS = ("rows", "columns", "notes")


def _table_out(table: ProtectedTable) -> dict[str, Any]:
    return {name: getattr(table, name) for name in _WORDS + _LISTS} | {
        "units": list(table.units),
        "cells": [list(row) for row in table.cells],
        "keys": [[None if key is None else sorted(map(list, key)) for key in row] for row in table.keys],
    }


def _table_in(content: dict[str, Any]) -> ProtectedTable:
    words: dict[str, Any] = {name: content[name] for name in _WORDS}
    lists: dict[str, Any] = {name: tuple(content[name]) for name in _LISTS}
    return ProtectedTable(
        **words,
        **lists,
        units=tuple(map(Unit, content["units"])),
        cells=tuple(tuple(map(_shown_in, row)) for row in content["cells"]),
        keys=tuple(tuple(map(_key_in, row)) for row in content["keys"]),
    )


def _statement_out(page: Statement) -> dict[str, Any]:
    return {
        "name": page.name,
        "short": page.short,
        "title": page.title,
        "columns": list(page.columns),
        "rows": [[_said_out(cell) for cell in row] for row in page.rows],
        "notes": list(page.notes),
        "headlines": [[headline.text, headline.number] for headline in page.headlines],
    }


def _statement_in(content: dict[str, Any]) -> Statement:
    return Statement(
        name=content["name"],
        short=content["short"],
        title=content["title"],
        columns=tuple(content["columns"]),
        rows=tuple(tuple(map(_said_in, row)) for row in content["rows"]),
        notes=tuple(content["notes"]),
        headlines=tuple(Headline(*headline) for headline in content["headlines"]),
    )


def _said_out(cell: Said) -> list[Any]:
    match cell:
        case Label(texts=texts):
            return ["label", *texts]
        case Approved(texts=texts):
            return ["approved", *texts]
        case Month(first=first):
            return ["month", first.isoformat()]
        case Number(shown=shown):
            return ["number", shown]


def _said_in(content: list[Any]) -> Said:
    kind, *values = content
    match kind:
        case "label":
            return Label(tuple(values))
        case "approved":
            return Approved(tuple(values))
        case "month":
            return Month(date.fromisoformat(values[0]))
        case "number":
            return Number(int(values[0]))
    raise ValueError(kind)


def _shown_in(value: int | str) -> Shown:
    return Withheld(value) if isinstance(value, str) else value


def _key_in(parts: list[list[str]] | None) -> Cell | None:
    return None if parts is None else frozenset((dimension, code) for dimension, code in parts)
