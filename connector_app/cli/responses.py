"""A partner's answers without a screen: what a file brings, and taking it in."""

from argparse import Namespace
from typing import Any

from connector_app.application.desk import Desk
from connector_app.application.take_responses import CHOSEN, TAKEABLE, TakenRow, look_at_responses, take_in
from connector_app.cli.answers import Answer
from connector_app.cli.copies import copy_before
from connector_app.domain.response import Response


def take(desk: Desk, asked: Namespace) -> Answer:
    """Take in the answers of a file that are new or changed, all in one step; say why the others are not."""
    taking = look_at_responses(desk.notebook, asked.file, desk.files.read_workbook, desk.clock.today())
    wanted = TAKEABLE if asked.unsure else CHOSEN
    chosen = [number for number, row in enumerate(taking.rows) if row.standing in wanted]
    if chosen and not asked.dry_run:
        copy_before(desk)
        desk.dispatcher.run(take_in(desk.reader, taking, chosen))
    data: dict[str, Any] = {
        "file": taking.file,
        "made_on": taking.made_on.isoformat() if taking.made_on else None,
        "taken": 0 if asked.dry_run else len(chosen),
        "would_take": len(chosen),
        "rows": [_as_data(row) for row in taking.rows],
        "report": [line.say() for line in taking.lines],
    }
    counts = f"{len(chosen)} of {len(taking.rows)} answers"
    lines = [f"Would take in {counts}." if asked.dry_run else f"Took in {counts}.", *data["report"]]
    return Answer(data, (*lines, *map(_line, taking.rows)))


def _as_data(row: TakenRow) -> dict[str, Any]:
    return {
        "sheet": row.sheet,
        "row": row.row,
        "standing": row.standing.value,
        "heard": row.heard,
        "organisation": row.organisation,
        "was": _response(row.kept),
        "would_be": _response(row.found),
        "why": [why.say() for why in row.why],
    }


def _response(response: Response | None) -> dict[str, Any] | None:
    if response is None:
        return None
    return {
        "state": response.state.value,
        "answered_on": response.answered_on.isoformat() if response.answered_on else None,
        "decided_by": response.decided_by,
        "led_by": response.led_by,
        "changed_how": response.changed_how,
        "shared": [thing.what.value for thing in response.shared],
        "words": response.words,
        "reason": response.reason,
    }


def _line(row: TakenRow) -> str:
    parts = [f"Row {row.row}: {row.standing.value}", row.heard, *(why.say() for why in row.why)]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
