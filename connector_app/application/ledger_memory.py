"""What this machine remembers of the summaries that were sent, against copies of a notebook that know fewer.

A notebook restored from an older backup has forgotten what left since; counting anew there could give somebody
away. The machine keeps the random ids of releases that it sent or saw. What a copy lacks is written into the copy
itself, so that it stays true after new releases and on other machines.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Protocol

from connector_app.application.ports import Notebook
from connector_app.domain.errors import Refused
from connector_app.summary.ledger import Head

_SETTING = "releases_lost"


class LedgerMarks(Protocol):
    """The memory of this machine, wired to its file by bootstrap."""

    def sent(self, ledger: str) -> Mapping[str, date]:
        """Return the ids of a ledger's releases that were sent or seen here, each with the day."""

    def keep(self, ledger: str, release: str, day: date) -> bool:
        """Remember a release; return False when that is not possible."""


def remember(marks: LedgerMarks, head: Head, today: date) -> bool:
    """Keep that the last release of a ledger was sent or seen here; return False when that is not possible."""
    known = marks.sent(head.ledger)
    if not head.last or head.last in known:
        return True
    # A clock that lags behind must not make what left seem older than what left before.
    return marks.keep(head.ledger, head.last, max([today, *known.values()]))


def lost_until(notebook: Notebook, marks: LedgerMarks, today: date) -> date | None:
    """Return the day until which summaries left that this copy does not know; None when it knows them all.

    Only periods that begin after that day may be counted anew. What is found is kept in the notebook. Raises
    Refused "ledger_broken" when what the notebook itself remembers does not fit together.
    """
    lost = _kept(notebook)
    sent = marks.sent(notebook.ledger.head().ledger)
    known = {release.id for release in notebook.ledger.releases()}
    # A clock that ran ahead when something was sent must not lock the notebook for years.
    found = {id_: min(day, today) for id_, day in sent.items() if id_ not in known and id_ not in lost}
    if found:
        lost |= found
        days = {id_: day.isoformat() for id_, day in lost.items()}
        notebook.keep_setting(_SETTING, json.dumps(days))
    return max(lost.values(), default=None)


def _kept(notebook: Notebook) -> dict[str, date]:
    """Return the releases of which the notebook knows that it lacks them, each with its day."""
    try:
        kept = json.loads(notebook.setting(_SETTING) or "{}")
        return {str(id_): date.fromisoformat(day) for id_, day in kept.items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise Refused("ledger_broken") from error
