"""What leaves a notebook as it is: everything, in an open format, and everything about one person."""

from argparse import Namespace

from connector_app.application.desk import Desk
from connector_app.application.open_export import WARNING, export_openly
from connector_app.cli.answers import Answer, Progress


def export(desk: Desk, asked: Namespace) -> Answer:
    """Write everything the notebook holds as one open file."""
    progress = Progress("Writing", quiet=asked.quiet)
    total = export_openly(desk.notebook, asked.out, desk.files.write_open_export, desk.clock.today(), progress)
    data = {"file": str(asked.out), "entries": total, "encrypted": False, "anonymous": False}
    return Answer(data, (f"Written to {asked.out}: {total:,} entries.", WARNING))
