"""Sending a summary without a screen: by a saved profile, by a ready-made choice of tables, or all of it."""

from argparse import Namespace
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.export_summary import (
    Details,
    charts_beside,
    export_summary,
    naming_owners,
    only_chosen,
)
from connector_app.application.messages import SENTENCES
from connector_app.application.plan_summary import Planned, plan_summary
from connector_app.application.profiles import (
    begun,
    cut_of,
    keep_used,
    names_of,
    period_over,
    policy_of,
    profile_named,
    recipient_of,
)
from connector_app.application.ready_made import PACKS
from connector_app.application.response_sheet import organisation_named, to_ask
from connector_app.application.statements import without_blocked
from connector_app.application.terms import partner_of, require_terms
from connector_app.cli.answers import Answer, table
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.period import parse_period
from connector_app.domain.profile import Profile
from connector_app.summary.ledger import Release
from connector_app.summary.protected import Protected, ProtectedTable, Withheld
from connector_app.text import untranslated

#: How a withheld cell shows, whatever the reason.
WITHHELD = "[c]"
#: What protects as usual or more strictly and chooses nothing, as long as no profile is called so.
_PROTECTION = {"standard": False, "strict": True}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be sent: by a profile, with what was said beside it."""

    profile: Profile
    saved: bool
    details: Details
    ask: str


def summary(desk: Desk, asked: Namespace) -> Answer:
    """Protect a period's tables and write those that were chosen."""
    if not asked.dry_run and asked.out is None:
        raise FileTrouble("out_needed")
    wanted = _wanted(desk, asked)
    profile, today = wanted.profile, desk.clock.today()
    planned = plan_summary(
        desk.notebook,
        desk.vocabulary,
        parse_period(asked.period) if asked.period else period_over(profile.rhythm, today),
        today,
        cut=cut_of(profile),
        policy=policy_of(profile),
        marks=desk.marks,
    )
    leaving = only_chosen(planned.protected, names_of(profile))
    if asked.dry_run:
        _look(desk, wanted, leaving)
        return _told(leaving, None, None, None)
    charts = asked.charts or (charts_beside(asked.out) if profile.charts else None)
    drawn, named = b"", wanted.details
    if charts is not None:
        leaving = without_blocked(desk.reader, leaving)
        named = naming_owners(desk.notebook, leaving, wanted.details)
        drawn = desk.files.draw_meeting(leaving, named, profile.language)
    sent = _write(desk, asked.out, wanted, planned)
    if charts is not None:
        spoken = desk.files.words_in(profile.language) or untranslated
        names = desk.reader.identifiers()
        desk.files.write_meeting(drawn, leaving, named, charts, spoken, names)
    return _told(leaving, sent, asked.out, charts)


def _wanted(desk: Desk, asked: Namespace) -> _Wanted:
    profile, saved = _profile(desk, asked)
    details = Details(
        recipient=asked.recipient or recipient_of(desk.reader, profile),
        community=asked.community,
        contact=asked.contact,
        made_on=desk.clock.today(),
        language=profile.language,
        organisation_id=None if asked.recipient else profile.organisation_id,
    )
    ask = organisation_named(desk.reader, asked.ask).id if asked.ask else ""
    if not ask and profile.response_sheet:
        partner = partner_of(desk.reader, details.organisation_id, details.recipient)
        ask = partner.id if partner else ""
    return _Wanted(profile, saved, details, ask)


def _profile(desk: Desk, asked: Namespace) -> tuple[Profile, bool]:
    """Return the profile that is meant, and whether the notebook keeps it."""
    try:
        found, saved = profile_named(desk.reader, asked.profile), True
    except Refused:
        if asked.profile in _PROTECTION:
            found, saved = replace(begun(""), strict=_PROTECTION[asked.profile]), False
        elif asked.profile in PACKS:
            found, saved = begun(asked.profile), False
        else:
            raise
    if not saved and not asked.period:
        raise Refused("period_needed")
    return (replace(found, places=str(asked.places)) if asked.places else found), saved


def _look(desk: Desk, wanted: _Wanted, leaving: Protected) -> None:
    """Refuse what sending would refuse."""
    details = wanted.details
    partner = partner_of(desk.reader, details.organisation_id or wanted.ask or None, details.recipient)
    require_terms(desk.reader, partner, leaving, details.made_on)


def _write(desk: Desk, out: Path, wanted: _Wanted, planned: Planned) -> Release:
    tables = names_of(wanted.profile)
    ask, details = wanted.ask, wanted.details
    if ask and not wanted.profile.response_sheet:
        leaving = only_chosen(planned.protected, tables)
        if to_ask(desk.notebook, ask, leaving, details.made_on).asks is None:
            raise Refused("nothing_to_ask", name=details.recipient)
    spoken = desk.files.words_in(details.language)
    if spoken is None:
        details = replace(details, language="en-GB")
    sent = export_summary(
        desk.notebook,
        planned,
        out,
        desk.files.write_workbook,
        details,
        spoken or untranslated,
        tables=tables,
        marks=desk.marks,
        via=Via.COMMAND_LINE,
        ask=ask,
    )
    if wanted.saved:
        keep_used(desk.notebook, wanted.profile)
    return sent


def _told(protected: Protected, sent: Release | None, out: Path | None, charts: Path | None) -> Answer:
    data = {
        "tables": [_table_data(each) for each in protected.tables],
        "people": protected.people,
        "refused": [{"name": left.name, "reason": SENTENCES[left.reason]} for left in protected.left_out],
        "release": sent.id if sent else None,
        "sha256": sent.sha256 if sent else None,
        "charts": str(charts) if charts else None,
    }
    lines: list[str] = []
    for each in protected.tables:
        rows = ((label, *cells) for label, cells in zip(each.rows, _shown(each), strict=True))
        lines += [each.title, *table([("", *each.columns), *rows]), ""]
    lines += [f"{left.title}: {SENTENCES[left.reason]}" for left in protected.left_out]
    lines += [] if sent is None else [f"Written to {out}"]
    lines += [] if charts is None else [f"Charts written to {charts}"]
    return Answer(data, tuple(lines))


def _table_data(each: ProtectedTable) -> dict[str, Any]:
    return {
        "name": each.name,
        "title": each.title,
        "rows": list(each.rows),
        "columns": list(each.columns),
        "cells": _shown(each),
        "withheld": each.withheld,
    }


def _shown(each: ProtectedTable) -> list[list[int | str]]:
    return [[WITHHELD if isinstance(cell, Withheld) else cell for cell in row] for row in each.cells]
