"""A summary as the page shows it before it leaves, planned and written in the data lane."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from connector_app.application.desk import Desk
from connector_app.application.export_summary import (
    Details,
    charts_beside,
    export_summary,
    naming_owners,
    only_chosen,
)
from connector_app.application.plan_summary import Planned, Progress, plan_summary
from connector_app.application.profiles import keep_used, names_of
from connector_app.application.sent_before import Again, SentBefore, sent_before
from connector_app.application.statements import without_blocked
from connector_app.application.terms import partner_of
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.period import Period, parse_period, quarter_of
from connector_app.domain.profile import Profile
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.ledger import Release
from connector_app.summary.policy import STANDARD, Policy
from connector_app.summary.protected import Withheld
from connector_app.ui.labels import translated

if TYPE_CHECKING:
    from connector_app.application.coarser import Coarser


@dataclass(frozen=True, slots=True)
class SummaryReading:
    """A planned summary and what it is compared with, or why there is none.

    `not_counted` is how many took part but are not counted (not for sending); `releases` are all that ever left.
    """

    period: Period
    cut: Cut
    planned: Planned | None = None
    before: SentBefore | None = None
    releases: tuple[Release, ...] = ()
    refused: Refused | None = None
    not_counted: int = 0

    @property
    def withheld(self) -> Counter[Withheld]:
        """Return how many cells are withheld, by reason."""
        tables = self.planned.protected.tables if self.planned else ()
        return Counter(
            cell for table in tables for row in table.cells for cell in row if isinstance(cell, Withheld)
        )


def read_summary(
    desk: Desk,
    period: Period,
    cut: Cut,
    progress: Progress,
    *,
    policy: Policy = STANDARD,
    tables: tuple[str, ...] = (),
) -> SummaryReading:
    """Count and protect a period; a refusal is an answer like any other. Raises Interrupted as `progress` does.

    Of `tables`, where any are named, one has to be in the summary.
    """
    notebook, today = desk.notebook, desk.clock.today()
    try:
        planned = plan_summary(
            notebook, desk.vocabulary, period, today, cut=cut, policy=policy, marks=desk.marks, progress=progress
        )
        only_chosen(planned.protected, tables)
        releases = tuple(notebook.ledger.releases())
        before = sent_before(planned)
    except Refused as refused:
        few = refused.code == "too_few_people"
        not_counted = desk.reader.facts(period).not_counted if few else 0
        return SummaryReading(period, cut, refused=refused, not_counted=not_counted)
    return SummaryReading(period, cut, planned, before, releases, None, planned.not_counted)


def coarser_than(desk: Desk, reading: SummaryReading) -> "list[Coarser]":
    """Return ways of counting that would show more; none for a period that was sent before as it is."""
    if reading.planned is None or reading.before is None or reading.before.again is not Again.FIRST:
        return []
    from connector_app.application.coarser import coarser_ways  # with all that counts

    policy, today = reading.planned.protected.policy, desk.clock.today()
    return coarser_ways(desk.notebook, desk.vocabulary, reading.period, reading.cut, policy, today)


def way_out(reading: SummaryReading) -> tuple[Period, Cut] | None:
    """Return what may be shown where a summary was refused: a longer period, one sent before, larger areas."""
    refused, cut = reading.refused, reading.cut
    if refused is None:
        return None
    if refused.code == "month_too_thin":
        return quarter_of(reading.period.first), cut
    if refused.code == "periods_cross" and ".." not in (text := str(refused.params["period"])):
        return parse_period(text), cut
    if refused.code == "cut_changed" and cut != FINEST:
        return reading.period, FINEST
    if refused.code in ("audit_failed", "audit_timed_out") and cut.places is not Places.NONE:
        return reading.period, replace(cut, places=Places.NONE)
    return None


def writing(
    desk: Desk,
    planned: Planned,
    path: Path,
    details: Details,
    profile: Profile,
    *,
    kept: bool,
    charts: bool = False,
) -> Callable[[], tuple[Release, FileTrouble | None]]:
    """Return the work of writing what a profile chooses to a file; it raises FileTrouble with nothing left behind.

    Its answer says too why the `charts` that were asked for are not beside it: the workbook has left by then.
    Where the notebook keeps the profile, it remembers that this one was used last.
    """

    def write() -> tuple[Release, FileTrouble | None]:
        chosen = kept or bool(profile.pack)
        spoken = desk.files.words_in(profile.language) if chosen else None
        partner = partner_of(desk.reader, details.organisation_id, details.recipient)
        leaving = without_blocked(desk.reader, only_chosen(planned.protected, names_of(profile)))
        named = naming_owners(desk.notebook, leaving, details)
        drawn = desk.files.draw_meeting(leaving, named, profile.language if spoken else "") if charts else b""
        release = export_summary(
            desk.notebook,
            planned,
            path,
            desk.files.write_workbook,
            replace(details, language=profile.language) if spoken else details,
            spoken or translated,
            tables=names_of(profile),
            marks=desk.marks,
            ask=partner.id if partner and profile.response_sheet else "",
        )
        keep_used(desk.notebook, profile if kept else None)
        try:
            if drawn:
                beside, names = charts_beside(path), desk.reader.identifiers()
                desk.files.write_meeting(drawn, leaving, named, beside, spoken or translated, names)
        except FileTrouble as trouble:
            return release, trouble
        return release, None

    return write


def file_name(period: Period) -> str:
    """Return a name for the workbook that says nothing about anybody."""
    return f"Connector summary {str(period).replace('..', ' to ')}.xlsx"
