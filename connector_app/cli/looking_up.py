"""Looking postcodes up without a screen: take in areas and an edition, and look up everybody with a postcode."""

from argparse import Namespace
from typing import Any

from connector_app.application.area_files import ATTRIBUTION
from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.look_up import Choices, LookUp, attribution_year, choices_in, keep_choices, look_up
from connector_app.application.take_in_areas import (
    areas_named,
    keep_areas,
    read_area_files,
    told_of,
)
from connector_app.cli.answers import Answer, Progress
from connector_app.cli.copies import copy_before


def lookup(desk: Desk, asked: Namespace) -> Answer:
    """Take in files and look everybody up, all of it or nothing; with ``--dry-run`` only say what it would do."""
    notebook, before = desk.notebook, choices_in(desk.notebook)
    progress = Progress("Reading", quiet=asked.quiet)
    taken = read_area_files(
        notebook,
        desk.files.read_areas,
        asked.files,
        areas_named(" ".join(asked.areas)),
        lambda share: progress(round(100 * share), 100),
    )
    chosen = Choices(forget=asked.forget_postcodes or before.forget, places=asked.places or before.places)
    found = look_up(notebook, taken.whole, chosen)
    if not asked.dry_run:
        copy_before(desk)
        keep_areas(notebook, taken, desk.clock.today(), Via.COMMAND_LINE)
        keep_choices(notebook, chosen)
        if found.command is not None:
            desk.dispatcher.run(found.command)
    lines = [line.say() for line in told_of(found, taken.odd)]
    begins = "Would be taken in" if asked.dry_run else "Taken in"
    areas = ", ".join(f"{area.code} ({area.release or 'without a date'})" for area in taken.fresh)
    lines.insert(0, f"{begins}: {areas or 'no new area'}")
    year = attribution_year(notebook) or desk.clock.today().year
    lines.append(ATTRIBUTION.replace("{year}", str(year)))
    return Answer(_data(found, [area.code for area in taken.fresh], taken.odd, asked), tuple(lines))


def _data(found: LookUp, areas: list[str], odd: int, asked: Namespace) -> dict[str, Any]:
    tally = found.tally
    return {
        "areas": areas,
        "edition": found.edition,
        "people": tally.people,
        "found": tally.found,
        "terminated": tally.terminated,
        "outside_england": tally.outside,
        "without_decile": tally.undecided,
        "not_found": tally.not_found,
        "areas_missing": sorted(tally.missing),
        "several_places": tally.unclear,
        "unreadable": tally.unreadable,
        "only_kept": tally.resting,
        "earlier_edition": tally.older,
        "postcodes_forgotten": tally.forgotten,
        "placed": tally.placed,
        "proposed": dict(tally.proposed.most_common()),
        "odd_rows": odd,
        "stored": not asked.dry_run,
    }
