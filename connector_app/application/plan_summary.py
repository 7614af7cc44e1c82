"""From an open notebook to a summary that may leave: counted, protected, and tried against all that was sent.

What `plan_summary` returns is the preview, cell by cell; `export_summary` writes exactly this and nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from connector_app.application.ports import Notebook
from connector_app.domain.period import Period
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cut import FINEST, Cut
from connector_app.summary.ledger import Members, Release
from connector_app.summary.policy import STANDARD, Policy
from connector_app.summary.protected import Protected

#: Told how much is done, from 0 to 1; raises Interrupted when nobody waits any more.
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Planned:
    """A summary ready to be written; what it will leave in the ledger; how many took part but are not counted.

    `release` is None when the period was sent before and is printed again. `earlier` are the releases of the same period or of one that
    overlaps it, oldest first.
    """

    protected: Protected
    release: Release | None
    blocks: Mapping[str, Members]
    not_counted: int
    earlier: tuple[Release, ...]


def plan_summary(
    notebook: Notebook,
    vocabulary: Vocabulary,
    period: Period,
    today: date,
    *,
    cut: Cut = FINEST,
    policy: Policy = STANDARD,
    progress: Progress = lambda _done: None,
) -> Planned:
    """Count and protect a period.

    Raises Refused, with nothing changed: too_few_people, month_too_thin, ledger_broken, ledger_lost,
    lists_changed, periods_cross, audit_failed, audit_timed_out, outside_total_contradicts.
    """
    raise NotImplementedError
