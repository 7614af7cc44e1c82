"""What summaries count, on connections that cannot read names, texts or contacts: the database refuses."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from typing import Any

from connector_app.domain.period import Period
from connector_app.store.asking import Asking
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.permission import permit
from connector_app.store.same_moment import begin_together
from connector_app.store.troubles import told_plainly
from connector_app.summary.facts import Facts
from connector_app.summary.lists import AnswerList

_ARCS = """
    SELECT group_concat(giver), group_concat(receiver) FROM exchange_leg
    WHERE exchange BETWEEN :first AND :last
        AND giver NOT IN (SELECT key FROM party WHERE party_kind = 'commons')
        AND receiver NOT IN (SELECT key FROM party WHERE party_kind = 'commons')
    """


class Counting:
    """Fetches what summaries count, and can fetch nothing else."""

    def __init__(self, asking: Asking, connected: Callable[[], Any], file: str) -> None:
        """`connected` makes connections of its own for each count; `file` names the notebook in errors."""
        self._asking = asking
        self._connected = connected
        self._file = file

    def facts(self, period: Period, lists: Sequence[AnswerList] = ()) -> Facts:
        """Return packed columns of a period, and those of some lists of codes."""
        from connector_app.store.raw_columns import raw_columns
        from connector_app.summary.gathering import facts_of

        with self._connection() as one, self._connection() as other:
            begin_together(one, other)
            raw = raw_columns(one, other, period, lists, **_bounds(period))
        return facts_of(raw, lists)

    def arcs(self, period: Period | None) -> list[tuple[int, int]]:
        """Return (giver, receiver) of every leg between people and groups, as keys; the commons left out."""
        with self._connection() as connection:
            found = connection.execute(_ARCS, _bounds(period)).fetchone()
        givers, receivers = (json.loads(f"[{joined or ''}]") for joined in found)
        return list(zip(givers, receivers, strict=True))

    @contextmanager
    def _connection(self) -> Iterator[Any]:
        """Lend a connection that may read counted columns only."""
        with told_plainly(self._file), closing(self._connected()) as connection:
            connection.set_authorizer(permit)
            with self._asking.watched(connection):
                yield connection


def _bounds(period: Period | None) -> dict[str, int]:
    first = date.min if period is None else period.first
    last = date.max if period is None else period.last
    return {"first": first_key(first.toordinal()), "last": last_key(last.toordinal())}
