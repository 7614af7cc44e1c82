"""Numbers that somebody outside has from elsewhere: entered as if they had been published, so that nothing
which leaves later can be compared with them to anybody's harm.
"""

from datetime import date

from connector_app.application.plan_summary import Planned
from connector_app.application.ports import Notebook
from connector_app.domain.errors import Refused, RuleBroken
from connector_app.domain.ids import new_id
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cells import Cell
from connector_app.summary.cut import FINEST, Cut
from connector_app.summary.ledger import Number, Release, ReleaseKind


def know_outside(
    notebook: Notebook,
    vocabulary: Vocabulary,
    planned: Planned,
    cell: Cell,
    number: int,
    who: str,
    today: date,
    *,
    cut: Cut = FINEST,
) -> Release:
    """Remember that `who` has a summary's number of one cell already, exactly; return the entry.

    Raises RuleBroken "outside_without_name" when nobody is named, Refused "outside_while_running" while the
    period's numbers still change, and Refused "outside_number_differs" when the notebook counts another number
    there: what they have is then about something else, and would contradict every later summary. NotebookError
    as writing does. Nothing is kept then.
    """
    if planned.protected.until is not None:
        raise Refused("outside_while_running")
    if not who.strip():
        raise RuleBroken("outside_without_name")
    from connector_app.summary.frameworks import lists_of
    from connector_app.summary.tabulate import tabulate  # numpy is loaded here, not with the window

    period = planned.protected.period
    counted = tabulate(notebook.reader.facts(period, lists_of(vocabulary)), vocabulary, cut).counts.get(cell)
    if counted is None or counted.number != number:
        raise Refused("outside_number_differs")
    sequence = notebook.ledger.head().sequence + 1
    release = Release(
        id=new_id(),
        sequence=sequence,
        made_on=today,
        kind=ReleaseKind.OUTSIDE,
        period=period,
        recipient=" ".join(who.split()),
        lists=_lists_of(planned),
        policy="",
        sha256="",
        content="",
        certificate="",
        numbers=(Number(cell, number, number, number, "", sequence),),
    )
    notebook.ledger.commit(release, {})
    return release


def _lists_of(planned: Planned) -> str:
    """Return the versions of the lists that a summary was counted by."""
    return (planned.release or planned.earlier[-1]).lists
