"""What leaves a notebook as it is: everything, in an open format, and everything about one person."""

from argparse import Namespace

from connector_app.application.about_person import everything_about
from connector_app.application.about_person_export import write_everything_about
from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.known_parties import person_of_code
from connector_app.application.open_export import WARNING, export_openly
from connector_app.cli.answers import Answer, Progress


def export(desk: Desk, asked: Namespace) -> Answer:
    """Write everything the notebook holds as one open file."""
    progress = Progress("Writing", quiet=asked.quiet)
    write, today = desk.files.write_open_export, desk.clock.today()
    total = export_openly(desk.notebook, asked.out, write, today, progress, via=Via.COMMAND_LINE)
    data = {"file": str(asked.out), "entries": total, "encrypted": False, "anonymous": False}
    return Answer(data, (f"Written to {asked.out}: {total:,} entries.", WARNING))


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
