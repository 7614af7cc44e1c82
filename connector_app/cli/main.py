"""Runs one command: opens the notebook, asks the command, answers, closes; no traceback ever reaches a person."""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from connector_app.application.desk import Desk, Doors
from connector_app.application.imports.imported import ImportReport
from connector_app.application.messages import sentence
from connector_app.cli import commands, copies, leaving, responses, sending
from connector_app.cli.answers import Answer, Progress, complain, give
from connector_app.cli.arguments import parser
from connector_app.cli.forgetting import forget
from connector_app.cli.frameworks import frameworks
from connector_app.cli.importing import import_file
from connector_app.cli.looking_up import lookup
from connector_app.cli.secrets import new_passphrase, passphrase, wait
from connector_app.domain.errors import NotebookError, UserError
from connector_app.outsider.book import Book

_COMMANDS: dict[str, Callable[[Desk, Namespace], Answer]] = {
    "log": commands.log,
    "exchange": commands.exchange,
    "find": commands.find,
    "import": import_file,
    "reciprocity": commands.reciprocity,
    "summary": sending.summary,
    "scan": commands.scan,
    "responses": responses.take,
    "about": leaving.about,
    "export": leaving.export,
    "forget": forget,
    "frameworks": frameworks,
    "lookup": lookup,
    "backup": copies.backup,
    "verify": commands.verify,
}
_log = logging.getLogger(__name__)


class Entrance(Doors, Protocol):
    """The doors, and what only the command line needs: which notebook was last, samples of any size."""

    def last_notebook(self) -> Path | None:
        """Return the notebook opened last on this machine, or None."""

    def read_workbook(self, path: Path) -> Book:
        """Read any workbook; raise FileTrouble when it is none."""

    def make_sample(self, path: Path, secret: str | None, asked: Namespace, progress: Progress) -> Answer:
        """Create an invented community of the size asked for."""


def run(arguments: list[str], entrance: Entrance) -> int:
    """Run one command and return its exit code."""
    asked = parser().parse_args(arguments)
    try:
        answer = _answer(asked, entrance)
        give(answer, as_json=asked.json, quiet=asked.quiet, out=sys.stdout)
        sys.stdout.flush()
    except UserError as error:
        return _refuse(asked, error)
    except KeyboardInterrupt:
        complain("Stopped; nothing was changed.", sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the answer has enough; nothing more can be said there, not even by Python at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception:  # noqa: BLE001 - whatever a bug raises, a person gets a sentence and the log the place
        _log.exception("a command failed")
        complain("Something went wrong inside the program; what was saved before is safe.", sys.stderr)
        return 1
    return answer.code


def _refuse(asked: Namespace, error: UserError) -> int:
    told = sentence(error)
    if asked.json:
        import_ = asked.verb == "import"
        data = ImportReport(file=asked.file.name, error=error).as_data() if import_ else {"error": told}
        give(Answer(data), as_json=True, quiet=False, out=sys.stdout)
    complain(told, sys.stderr)
    return 1


def _answer(asked: Namespace, entrance: Entrance) -> Answer:
    if asked.verb == "new":
        return _new(asked, entrance)
    if asked.verb == "sample":
        secret = None if asked.plain else passphrase(asked.passphrase_file, twice=True)
        return entrance.make_sample(asked.notebook, secret, asked, Progress("Making", quiet=asked.quiet))
    if asked.verb == "check":
        return commands.check(asked, entrance.read_workbook)
    if asked.verb == "restore":
        secret = passphrase(asked.passphrase_file) if copies.needs_secret(asked.backup, entrance) else None
        if secret is not None:
            wait(entrance.seconds_to_wait(asked.notebook), quiet=asked.quiet)
        return copies.restore(asked, entrance, secret)
    path = asked.notebook or entrance.last_notebook()
    if path is None:
        raise NotebookError("notebook_not_named")
    secret = passphrase(asked.passphrase_file) if entrance.needs_secret(path) else None
    if secret is not None:
        wait(entrance.seconds_to_wait(path), quiet=asked.quiet)
    desk = entrance.open(path, secret, lambda _changes: None)
    try:
        if asked.verb == "passphrase":
            return _change(desk, asked, secret)
        return _COMMANDS[asked.verb](desk, asked)
    finally:
        desk.notebook.close()


def _new(asked: Namespace, doors: Doors) -> Answer:
    desk, words = doors.create(
        asked.notebook, passphrase(asked.passphrase_file, twice=True), lambda _changes: None
    )
    desk.notebook.close()
    return Answer(
        {"notebook": str(asked.notebook), "recovery_words": list(words)},
        (
            f"Created {asked.notebook}",
            "Write these recovery words down and keep them apart from this computer; they are shown only now:",
            " ".join(words),
        ),
    )


def _change(desk: Desk, asked: Namespace, secret: str | None) -> Answer:
    """Change the passphrase, or the recovery words; `secret` is what opened the notebook."""
    ways_in = desk.notebook.ways_in
    if secret is None or ways_in is None:
        raise NotebookError("sample_without_passphrase")
    name = desk.notebook.path
    if asked.new_words:
        words, keep = ways_in.new_words(secret)
        keep()
        said = "Write these recovery words down; they are shown only now, and the old ones no longer work:"
        return Answer({"notebook": str(name), "recovery_words": list(words)}, (said, " ".join(words)))
    ways_in.change_passphrase(secret, new_passphrase(asked.new_passphrase_file))
    return Answer(
        {"notebook": str(name), "changed": "passphrase"},
        (
            f"The passphrase of {name} was changed; the recovery words are the same.",
            "Copies of the notebook that were made before still open with the old one.",
        ),
    )
