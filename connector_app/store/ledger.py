"""The memory of what was sent, by the terms of `application.ports.Ledger`."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection, Engine, func, select, text

from connector_app.domain.errors import Refused
from connector_app.store import schema, statements
from connector_app.store.release_rows import add, head_of, releases_of, standing_of
from connector_app.store.seals import token_of
from connector_app.store.troubles import told_plainly
from connector_app.summary.facts import Column
from connector_app.summary.ledger import Head, Members, Release

_WANTED = "token IN (SELECT unhex(value) FROM json_each(:tokens))"
_COUNT_ERASED = text(f"""
    UPDATE block_state SET erased_since = erased_since
        + (SELECT count(*) FROM block_member WHERE block = block_state.key AND {_WANTED})
    """)  # noqa: S608 - from above
_FORGET = text(f"DELETE FROM block_member WHERE {_WANTED}")  # noqa: S608 - from above


class NotebookLedger:
    """The ledger of an open notebook; safe on any thread."""

    def __init__(
        self, engine: Engine, file: str, writing: Callable[[], AbstractContextManager[Connection]]
    ) -> None:
        """Read through `engine`, write by `writing`, the notebook's one writer; `file` names it in errors."""
        self._engine = engine
        self._file = file
        self._writing = writing

    def head(self) -> Head:
        """Return which ledger this is and how many releases it holds; nothing is checked."""
        with self._reading() as connection:
            return head_of(connection)

    def releases(self) -> list[Release]:
        """Return all releases, oldest first; raise Refused "ledger_broken" when a seal does not fit."""
        with self._reading() as connection:
            return releases_of(connection)

    def tokens(self, people: Column) -> list[bytes]:
        """Return what the ledger keeps instead of each of these keys; Refused "gone" when one is no more."""
        party, keys = schema.party, statements.each("keys")
        asked = select(party.c.key, party.c.id).select_from(keys.join(party, party.c.key == keys.c.value))
        with self._reading() as connection:
            secret = standing_of(connection).secret
            ids = {row.key: row.id for row in connection.execute(asked, {"keys": json.dumps(people.tolist())})}
        if not ids.keys() >= set(people):
            raise Refused("gone")
        return [token_of(secret, ids[key]) for key in people]

    def members(self, block: str) -> tuple[Members, int]:
        """Return who was in a block when it was last counted, and how many were erased from it since."""
        state, member = schema.block_state.c, schema.block_member.c
        asked = select(state.key, state.erased_since).where(state.block == block)
        with self._reading() as connection:
            key, erased = connection.execute(asked).one_or_none() or (None, 0)
            rows = connection.execute(select(member.token, member.digest).where(member.block == key))
            return {row.token: row.digest for row in rows}, erased

    def commit(self, release: Release, blocks: Mapping[str, Members]) -> None:
        """Add a release and who is in the blocks it counted anew, in one transaction.

        Raises Refused "ledger_moved_on" unless its sequence is the next one; NotebookError as writing does.
        """
        with self._writing() as connection:
            add(connection, release)
            for block, members in blocks.items():
                _count_anew(connection, block, release.sequence, members)

    def erase(self, person_ids: Iterable[str]) -> None:
        """Forget people in all blocks; that somebody was erased is still counted as a change."""
        with self._writing() as connection:
            forget_members(connection, person_ids)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told_plainly(self._file), self._engine.connect() as connection:
            yield connection


def forget_members(connection: Connection, person_ids: Iterable[str]) -> None:
    """Take people out of all blocks, inside a transaction; each counts as a change of the blocks they were in."""
    secret = standing_of(connection).secret
    tokens = [token_of(secret, bytes.fromhex(id_)).hex() for id_ in person_ids]
    for statement in (_COUNT_ERASED, _FORGET):
        connection.execute(statement, {"tokens": json.dumps(tokens)})


def fits(connection: Connection) -> bool:
    """Tell whether every release fits its seal."""
    try:
        releases_of(connection)
    except Refused:
        return False
    return True


def _count_anew(connection: Connection, block: str, sequence: int, members: Members) -> None:
    """Put the people of one block in the place of those it had."""
    state, member = schema.block_state, schema.block_member
    key = connection.scalar(select(state.c.key).where(state.c.block == block))
    if key is None:
        key = int(connection.scalar(select(func.max(state.c.key))) or 0) + 1
    else:  # its members go with it
        connection.execute(state.delete().where(state.c.key == key))
    connection.exec_driver_sql(statements.insert(state), (key, block, sequence, 0))
    if members:
        rows = [(key, token, digest) for token, digest in members.items()]
        connection.exec_driver_sql(statements.insert(member), rows)
