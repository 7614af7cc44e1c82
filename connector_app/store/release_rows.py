"""Releases as rows, and the chain of their seals: rows are believed only when every seal fits."""

import hmac
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.store import schema, statements
from connector_app.store.cell_text import cell_of, text_of
from connector_app.store.seals import seal_of
from connector_app.summary.ledger import Head, Number, Release, ReleaseKind

_Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Standing:
    """The ledger's own row: which it is, its key, how many releases it holds and the seal of the last."""

    id: bytes
    secret: bytes
    sequence: int
    seal: bytes


def standing_of(connection: Connection) -> Standing:
    """Return the ledger's own row; raise Refused "ledger_broken" unless there is exactly one."""
    ledger = schema.ledger.c
    rows = connection.execute(select(ledger.id, ledger.secret, ledger.sequence, ledger.seal)).all()
    if len(rows) != 1:
        raise Refused("ledger_broken")
    return Standing(*rows[0])


def head_of(connection: Connection) -> Head:
    """Return the end of the chain as the ledger's own row tells it."""
    standing = standing_of(connection)
    last = connection.scalar(select(schema.release.c.id).where(schema.release.c.key == standing.sequence))
    return Head(standing.id.hex(), standing.sequence, last or "")


def releases_of(connection: Connection) -> list[Release]:
    """Return all releases, oldest first; raise Refused "ledger_broken" when anything does not fit its seal."""
    standing = standing_of(connection)
    rows = connection.execute(schema.release.select().order_by(schema.release.c.key)).all()
    cells = _cells(connection)
    seal = b""
    for number, (*row, kept) in enumerate(rows, 1):
        seal = _seal(standing, seal, row, cells[number])
        if row[0] != number or not hmac.compare_digest(seal, kept):
            raise Refused("ledger_broken")
    strays = len(cells) > len(rows)
    if strays or len(rows) != standing.sequence or not hmac.compare_digest(seal, standing.seal):
        raise Refused("ledger_broken")
    return [_release(row, cells[row[0]]) for row in rows]


def add(connection: Connection, release: Release) -> None:
    """Add a release at the end of the chain; raise Refused "ledger_moved_on" unless its sequence is the next.

    A cell that stands in it twice is a bug, a ValueError.
    """
    standing = standing_of(connection)
    if release.sequence != standing.sequence + 1:
        raise Refused("ledger_moved_on")
    _check_end(connection, standing)
    row, cells = _row(release), _cell_rows(release)
    if len({cell[1] for cell in cells}) < len(cells):
        raise ValueError("a release has one number of a cell")
    seal = _seal(standing, standing.seal, row, cells)
    connection.exec_driver_sql(statements.insert(schema.release), (*row, seal))
    if cells:
        linked = [(release.sequence, *cell) for cell in cells]
        connection.exec_driver_sql(statements.insert(schema.release_cell), linked)
    connection.execute(schema.ledger.update().values(sequence=release.sequence, seal=seal))


def _check_end(connection: Connection, standing: Standing) -> None:
    """Raise Refused "ledger_broken" unless the last release is the one that the ledger's own row names."""
    table = schema.release.c
    last = connection.execute(select(table.key, table.seal).order_by(table.key.desc()).limit(1)).one_or_none()
    if tuple(last or (0, b"")) != (standing.sequence, standing.seal):
        raise Refused("ledger_broken")


def _seal(standing: Standing, before: bytes, row: _Row, cells: Sequence[_Row]) -> bytes:
    """Return the next seal; the first one hangs on the ledger's id."""
    return seal_of(standing.secret, before or standing.id, row, cells)


def _row(release: Release) -> tuple[Any, ...]:
    """Return the columns of a release but its seal, in the table's order."""
    return (
        release.sequence,
        release.id,
        release.made_on.toordinal(),
        release.kind.value,
        release.period.first.toordinal(),
        release.period.last.toordinal(),
        release.recipient,
        release.lists,
        release.policy,
        release.sha256,
        release.content,
        release.certificate,
    )


def _cell_rows(release: Release) -> list[tuple[Any, ...]]:
    """Return the columns of the numbers but their release, in the table's order."""
    return [
        (place, text_of(each.cell), each.shown, each.low, each.high, each.block, each.since)
        for place, each in enumerate(release.numbers)
    ]


def _cells(connection: Connection) -> defaultdict[int, list[_Row]]:
    """Return the numbers of all releases by sequence."""
    table = schema.release_cell
    found: defaultdict[int, list[_Row]] = defaultdict(list)
    for owner, *cell in connection.execute(table.select().order_by(table.c.release, table.c.position)):
        found[owner].append(cell)
    return found


def _release(row: _Row, cells: Sequence[_Row]) -> Release:
    sequence, id_, made_on, kind, first, last, recipient, lists, policy, sha256, content, certificate, _ = row
    return Release(
        id=id_,
        sequence=sequence,
        made_on=date.fromordinal(made_on),
        kind=ReleaseKind(kind),
        period=Period(date.fromordinal(first), date.fromordinal(last)),
        recipient=recipient,
        lists=lists,
        policy=policy,
        sha256=sha256,
        content=content,
        certificate=certificate,
        numbers=tuple(Number(cell_of(text), *values) for _, text, *values in cells),
    )
