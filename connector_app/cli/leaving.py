"""What leaves a notebook as it is: everything, people, follow-ups, and everything about one person."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from connector_app.application import calendar_leaving, open_export, people_leaving
from connector_app.application.about_person import everything_about
from connector_app.application.about_person_export import write_everything_about
from connector_app.application.audit import Via
from connector_app.application.calendar_leaving import Said, gather_follow_ups, save_follow_ups
from connector_app.application.desk import Desk
from connector_app.application.known_parties import person_of_code
from connector_app.application.open_export import export_openly
from connector_app.application.people_leaving import Shape, gather_people, save_people
from connector_app.cli.answers import Answer, Progress


def export(desk: Desk, asked: Namespace) -> Answer:
    """Write one open file: everything, people, or follow-ups; on a dry run only say what would be in it."""
    if asked.people_vcard is not None:
        newer = asked.vcard == "4.0"
        return _people(desk, asked, asked.people_vcard, Shape.CARDS_4 if newer else Shape.CARDS_3)
    if asked.people_csv is not None:
        return _people(desk, asked, asked.people_csv, Shape.TABLE)
    if asked.follow_ups_ics is not None:
        return _follow_ups(desk, asked, asked.follow_ups_ics)
    return _everything(desk, asked)


def _everything(desk: Desk, asked: Namespace) -> Answer:
    total = desk.reader.how_many()
    if not asked.dry_run:
        progress = Progress("Writing", quiet=asked.quiet)
        write, today = desk.files.write_open_export, desk.clock.today()
        total = export_openly(desk.notebook, asked.out, write, today, progress, via=Via.COMMAND_LINE)
    return _answer(asked, asked.out, {"entries": total}, f"{total:,} entries", open_export.WARNING)


def _people(desk: Desk, asked: Namespace, path: Path, shape: Shape) -> Answer:
    reader = desk.reader
    ids = [person_of_code(reader, code).id for code in asked.only] or None
    ages = desk.notebook.setting("age_classification") or ""
    progress = Progress("Reading", quiet=asked.quiet)
    leaving = gather_people(
        reader, desk.vocabulary, ids, shape, words=asked.with_notes, ages=ages, progress=progress
    )
    if not asked.dry_run:
        save_people(desk.notebook, leaving, path, shape, desk.files.write_people, Via.COMMAND_LINE)
    people = len(leaving.people)
    data = {"people": people, "ways": leaving.ways, "resting": leaving.resting, "read_first": leaving.heeded}
    told = f"people: {people:,}; numbers and addresses: {leaving.ways:,}"
    more = [f"Stayed here, because their record is only kept: {leaving.resting:,}."] if leaving.resting else []
    if leaving.heeded:
        more.append(f"Of {leaving.heeded:,} something is to be read in the notebook before they are called.")
    return _answer(asked, path, data, told, people_leaving.WARNING, *more)


def _follow_ups(desk: Desk, asked: Namespace, path: Path) -> Answer:
    now, said = datetime.now(UTC), Said(asked.say)
    leaving = gather_follow_ups(
        desk.notebook, desk.clock.today(), now, said, asked.at, progress=Progress("Reading", quiet=asked.quiet)
    )
    if not asked.dry_run:
        save_follow_ups(desk.notebook, leaving, path, desk.files.write_calendar, Via.COMMAND_LINE)
    data = {
        "follow_ups": leaving.open,
        "repeating": leaving.repeating,
        "cancelled": leaving.cancelled,
        "without_a_day": leaving.dayless,
    }
    told = f"follow-ups: {leaving.open:,}; taken out of the calendar: {leaving.cancelled:,}"
    more = [f"Stayed here, because they have no day: {leaving.dayless:,}."] if leaving.dayless else []
    return _answer(asked, path, data, told, calendar_leaving.WARNING, *more)


def _answer(asked: Namespace, path: Path, data: Mapping[str, int], told: str, warning: str, *more: str) -> Answer:
    """Say what is in a file that is not anonymous, or would be."""
    said = f"Would be written to {path}, {told}." if asked.dry_run else f"Written to {path}: {told}."
    facts = {"file": str(path), **data, "encrypted": False, "anonymous": False, "written": not asked.dry_run}
    return Answer(facts, (said, *more, warning))


def about(desk: Desk, asked: Namespace) -> Answer:
    """Write everything about a person, with other people taken out of every text."""
    person = person_of_code(desk.reader, asked.code)
    progress = Progress("Looking through", quiet=asked.quiet)
    dossier = everything_about(desk.notebook, desk.vocabulary, person, desk.clock.today(), progress)
    write = desk.files.write_about_person
    written = write_everything_about(desk.notebook, dossier, {}, asked.out, write, via=Via.COMMAND_LINE)
    data = {
        "file": str(asked.out),
        "data": str(asked.out.with_suffix(".json")),
        "taken_out": written.replaced,
        "left_out": written.left_out,
        "sections": {section.code: len(section.entries) for section in written.sections},
    }
    texts = "1 text was" if written.left_out == 1 else f"{written.left_out} texts were"
    lines = [
        f"Written to {asked.out}, and as data beside it.",
        f"Other people were taken out in {written.replaced} places; {texts} left out whole.",
        "Read it through before you hand it over: only a person can tell what gives somebody else away.",
    ]
    return Answer(data, tuple(lines))
