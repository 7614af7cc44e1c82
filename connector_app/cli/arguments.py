"""What the command line accepts; help texts say what each command does."""

import argparse
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from connector_app.cli import typed
from connector_app.summary.cut import Places

VERBS = (
    "new", "sample", "log", "exchange", "find", "import", "reciprocity", "summary", "check", "scan",
    "responses", "about", "export", "forget", "frameworks", "lookup", "backup", "restore", "verify", "passphrase",
)  # fmt: skip


#: Rows that can be named at once; more are chosen in the window.


class _Verb(argparse.ArgumentParser):
    """The parser of one command; options may stand between the words, where argparse by itself loses count."""

    _inside = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse the options first, and the words in a second go."""
        if self._inside:  # each go asks for this one
            return super().parse_known_args(args, namespace)
        self._inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inside = False


_Verbs: TypeAlias = "argparse._SubParsersAction[_Verb]"  # noqa: SLF001 - argparse has no other name for it


def parser() -> argparse.ArgumentParser:
    """Return the parser; wrong usage ends the process with exit code 2, as argparse does."""
    root = argparse.ArgumentParser(
        prog="connector",
        description="Log conversations, record exchanges, send summaries without names or small numbers. "
        "Without a command the window opens.",
        epilog="Exit codes: 0 done; 1 refused or not found, with one sentence; 2 wrong usage.",
    )
    root.add_argument("--version", action="version", version=f"Connector {version('connector')}")
    verbs = root.add_subparsers(dest="verb", metavar="COMMAND", title="commands", parser_class=_Verb)
    _new(verbs)
    _sample(verbs)
    _log(verbs)
    _find(verbs)
    _import(verbs)
    _reciprocity(verbs)
    _summary(verbs)
    _check(verbs)
    _scan(verbs)
    _responses(verbs)
    _about(verbs)
    _export(verbs)
    _forget(verbs)
    _frameworks(verbs)
    _lookup(verbs)
    _backup(verbs)
    _restore(verbs)
    _verb(verbs, "verify", "check that the file is whole")
    _change_passphrase(verbs)
    return root


def _verb(verbs: _Verbs, name: str, does: str, *, must_name: bool = False) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
    verb.add_argument(
        "notebook",
        metavar="NOTEBOOK",
        type=Path,
        nargs=None if must_name else "?",
        help="the notebook's file" + ("" if must_name else " (default: the last one)"),
    )
    _ways_to_answer(verb)
    _passphrase(verb)
    return verb


def _passphrase(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase from a file (or name it in CONNECTOR_PASSPHRASE_FILE; else it is asked for)",
    )


def _ways_to_answer(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--json", action="store_true", help="print one JSON object")
    verb.add_argument("--quiet", action="store_true", help="print nothing but errors")


def _new(verbs: _Verbs) -> None:
    _verb(verbs, "new", "create an encrypted notebook and print its recovery words once", must_name=True)


def _sample(verbs: _Verbs) -> None:
    verb = _verb(verbs, "sample", "create an invented community, the same for the same seed", must_name=True)
    verb.add_argument("--people", type=typed.count_of, default=60, metavar="N")
    verb.add_argument("--conversations", type=typed.count_of, metavar="N")
    verb.add_argument("--exchanges", type=typed.count_of, metavar="N")
    verb.add_argument("--seed", type=int, default=7, metavar="N")
    verb.add_argument("--plain", action="store_true", help="without encryption: for invented data only")


def _log(verbs: _Verbs) -> None:
    for name, does, example in (
        ("log", "log a conversation", "@Dawn @Ali buses stop at six #transport +lifts !fri ring about the bench"),
        ("exchange", "record an exchange", "Bea > Cy: lift to clinic 40m"),
    ):
        verb = _verb(verbs, name, does)
        verb.add_argument("line", metavar="LINE", help=f"for example: {example}")
        verb.add_argument("--date", metavar="D", help="the day it happened (default: today)")


def _find(verbs: _Verbs) -> None:
    verb = _verb(verbs, "find", "find what was said and who", must_name=True)
    verb.add_argument("words", metavar="WORDS", nargs="+")


def _import(verbs: _Verbs) -> None:
    verb = _verb(verbs, "import", "take in people, exchanges or conversations, from a table or an address book")
    verb.add_argument("what", choices=("people", "exchanges", "conversations"))
    verb.add_argument("file", metavar="FILE", type=Path)
    verb.add_argument("--dry-run", action="store_true", help="say what would come in and change nothing")
    verb.add_argument(
        "--counted",
        choices=("verbal", "written", "digital", "interpreted"),
        help="these people agreed, in this way, to be counted in anonymous summaries",
    )
    verb.add_argument(
        "--sheet", default="", metavar="NAME", help="the sheet of a workbook (default: the likeliest)"
    )
    verb.add_argument(
        "--columns",
        type=typed.columns_of,
        action="extend",
        default=[],
        metavar="HEADING=ROLE,...",
        help="what columns hold, by heading or number: Name=full,Tel=phone; nothing after = leaves one out",
    )
    verb.add_argument(
        "--encoding", type=typed.encoding_of, metavar="E", help="how the letters of a text file are written"
    )
    verb.add_argument(
        "--as-new",
        type=typed.rows_of,
        action="extend",
        default=[],
        metavar="ROWS",
        help="rows of people of their own: 4,7-9",
    )
    verb.add_argument(
        "--leave", type=typed.rows_of, action="extend", default=[], metavar="ROWS", help="rows to leave out: 4,7-9"
    )


def _reciprocity(verbs: _Verbs) -> None:
    verb = _verb(verbs, "reciprocity", "show whether help flows both ways, unprotected, for your own eyes")
    verb.add_argument("--from", dest="first", metavar="D")
    verb.add_argument("--to", dest="last", metavar="D")


def _summary(verbs: _Verbs) -> None:
    verb = _verb(verbs, "summary", "write the protected summary of a period as an Excel workbook")
    verb.add_argument(
        "--period",
        metavar="P",
        help="2026Q3, 2026-07, 2026 or from..to (default: a profile's last one that is over)",
    )
    verb.add_argument("--out", type=Path, metavar="FILE.xlsx")
    verb.add_argument("--for", dest="recipient", default="", metavar="NAME", help="who it is for")
    verb.add_argument("--community", default="", metavar="NAME", help="who keeps the record and sends it")
    verb.add_argument("--contact", default="", metavar="TEXT", help="whom to ask about it")
    verb.add_argument(
        "--profile",
        default="standard",
        metavar="NAME",
        help="a profile of the notebook; or pcn, ics, council for their tables; or strict: withholds under 10",
    )
    verb.add_argument(
        "--places", choices=tuple(Places), help="by what people are counted (default: as the profile says)"
    )
    verb.add_argument(
        "--ask",
        default="",
        metavar="ORGANISATION",
        help="add the sheet on which it answers what was passed on to it",
    )
    verb.add_argument(
        "--charts",
        type=Path,
        metavar="FILE.pdf",
        help="write charts of the same numbers too, two pages for a meeting (default: as the profile says)",
    )
    verb.add_argument("--dry-run", action="store_true", help="show the tables and write nothing")


def _check(verbs: _Verbs) -> None:
    does = "look at a workbook as an outsider would, and say what could be proved from it"
    verb = verbs.add_parser("check", help=does, description=does[0].upper() + does[1:] + ".")
    verb.add_argument("file", metavar="FILE.xlsx", type=Path)
    verb.add_argument(
        "--against",
        metavar="FILE",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        help="workbooks that were sent before",
    )
    _ways_to_answer(verb)


def _scan(verbs: _Verbs) -> None:
    verb = _verb(verbs, "scan", "find what could tell who somebody is, in a text that is about to leave")
    verb.add_argument("text", metavar="TEXTFILE", type=Path)


def _responses(verbs: _Verbs) -> None:
    verb = _verb(verbs, "responses", "take in the sheet of answers that a partner filled in", must_name=True)
    verb.add_argument("what", choices=("take",))
    verb.add_argument("file", metavar="FILE.xlsx", type=Path)
    verb.add_argument("--dry-run", action="store_true", help="say what would come in and change nothing")
    verb.add_argument(
        "--unsure", action="store_true", help="take in too what may be older, or answers other words than now kept"
    )


def _about(verbs: _Verbs) -> None:
    does = "write everything the notebook holds about a person, with other people taken out"
    verb = _verb(verbs, "about", does, must_name=True)
    verb.add_argument("code", metavar="CODE", help="the person's code, like P-7K3M9T")
    verb.add_argument(
        "--out", type=Path, metavar="FILE.html", required=True, help="the same as data goes to FILE.json beside it"
    )


def _export(verbs: _Verbs) -> None:
    does = "write what the notebook holds as a file that is neither encrypted nor anonymous"
    verb = _verb(verbs, "export", does)
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="FILE.zip", help="everything, as JSON and CSV")
    what.add_argument("--people-vcard", type=Path, metavar="FILE.vcf", help="people, as cards for a phone")
    what.add_argument("--people-csv", type=Path, metavar="FILE.csv", help="people, as a table")
    what.add_argument("--follow-ups-ics", type=Path, metavar="FILE.ics", help="open follow-ups, as a calendar")
    verb.add_argument(
        "--only", nargs="+", action="extend", default=[], metavar="CODE", help="only the people of these codes"
    )
    verb.add_argument("--with-notes", action="store_true", help="notes on people and their access needs go too")
    verb.add_argument(
        "--vcard",
        choices=("3.0", "4.0"),
        default="3.0",
        help="3.0, which phones and Outlook read, or the newer 4.0",
    )
    verb.add_argument(
        "--say",
        choices=("codes", "words", "names"),
        default="codes",
        help="what a calendar says: only a person's code; what was promised, with the names found in it taken "
        "out; or everything (default: codes)",
    )
    verb.add_argument(
        "--at", type=typed.time_of, metavar="HH:MM", help="remind at a time of day (default: the whole day)"
    )
    verb.add_argument("--dry-run", action="store_true", help="say what would be in the file and write nothing")


def _forget(verbs: _Verbs) -> None:
    verb = _verb(verbs, "forget", "forget a person for good, and prove that they are gone", must_name=True)
    verb.add_argument("code", metavar="CODE", help="the person's code, like P-7K3M9T")
    verb.add_argument(
        "--dry-run", action="store_true", help="show what would go, with numbers, and change nothing"
    )
    verb.add_argument("--yes", action="store_true", help="do not ask for the code once more")
    verb.add_argument(
        "--keep",
        type=typed.count_of,
        nargs="+",
        action="extend",
        default=[],
        metavar="NUMBER",
        help="passages that mean somebody else and stay, by the numbers of --dry-run",
    )
    verb.add_argument(
        "--keep-themes",
        action="store_true",
        help="of conversations that nobody else was part of keep the themes and the day",
    )
    verb.add_argument(
        "--drop-copies", action="store_true", help="throw away the older copies, which still hold them"
    )


class _FrameworkWords(argparse.Action):
    """Takes ``[NOTEBOOK] list``, ``[NOTEBOOK] add FILE`` or ``[NOTEBOOK] remove CODE`` apart."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: str | None = None) -> None:
        """Fill in `notebook`, `what` and `which`; wrong usage where the words say none of these."""
        words = list(values)
        which = words.pop() if words[-1:] != ["list"] and len(words) > 1 else ""
        what = words.pop()
        if what not in (("add", "remove") if which else ("list",)) or len(words) > 1:
            parser.error("say [NOTEBOOK] list, [NOTEBOOK] add FILE or [NOTEBOOK] remove CODE")
        namespace.notebook = Path(words[0]) if words else None
        namespace.what, namespace.which = what, which


def _frameworks(verbs: _Verbs) -> None:
    does = "show the frameworks of a notebook, take a newer or another one in, or take that out again"
    verb = verbs.add_parser("frameworks", help=does, description=does[0].upper() + does[1:] + ".")
    verb.add_argument(
        "words",
        nargs="+",
        action=_FrameworkWords,
        metavar="WORDS",
        help="[NOTEBOOK] list, [NOTEBOOK] add FILE.json or [NOTEBOOK] remove CODE",
    )
    verb.add_argument("--dry-run", action="store_true", help="say what adding would do and change nothing")
    _ways_to_answer(verb)
    _passphrase(verb)


class _NotebookAndFiles(argparse.Action):
    """Takes ``[NOTEBOOK] FILE...`` apart: a notebook is known by the ending of its name."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: str | None = None) -> None:
        """Fill in `notebook` and `files`; wrong usage without a file."""
        paths = [Path(word) for word in values]
        first = paths.pop(0) if paths and paths[0].suffix == ".connector" else None
        if not paths:
            parser.error("say which files to look up in")
        namespace.notebook, namespace.files = first, paths


def _lookup(verbs: _Verbs) -> None:
    does = "look up from postcodes how deprived an area is, in the official files, and keep the areas of it"
    verb = verbs.add_parser("lookup", help=does, description=does[0].upper() + does[1:] + ".")
    verb.add_argument(
        "words",
        metavar="FILE",
        nargs="+",
        action=_NotebookAndFiles,
        help="ONSPD or NSPL (CSV or ZIP), file 7 of the Indices of Deprivation (CSV), names of wards (CSV); a "
        "notebook may stand before them (default: the last one)",
    )
    _ways_to_answer(verb)
    _passphrase(verb)
    verb.add_argument(
        "--areas",
        nargs="+",
        action="extend",
        default=[],
        metavar="AREA",
        help="the letters that postcodes begin with, as TQ PL (default: where people here live)",
    )
    verb.add_argument("--places", action="store_true", help="put people without a place into their ward")
    verb.add_argument("--forget-postcodes", action="store_true", help="do not keep the postcode of who was found")
    verb.add_argument("--dry-run", action="store_true", help="say what would be found and change nothing")


def _backup(verbs: _Verbs) -> None:
    verb = _verb(verbs, "backup", "make a copy, check it, and let copies that are no longer needed go")
    verb.add_argument("--to", type=Path, metavar="FOLDER", help="where it goes (default: the folder beside it)")


def _restore(verbs: _Verbs) -> None:
    does = "put a copy in a notebook's place; what is there now is put aside"
    verb = verbs.add_parser("restore", help=does, description=does[0].upper() + does[1:] + ".")
    verb.add_argument("backup", metavar="BACKUP", type=Path, help="the copy's file")
    verb.add_argument("notebook", metavar="NOTEBOOK", type=Path, help="the notebook's file")
    verb.add_argument("--dry-run", action="store_true", help="look inside the copy and change nothing")
    _ways_to_answer(verb)
    _passphrase(verb)


def _change_passphrase(verbs: _Verbs) -> None:
    verb = _verb(verbs, "passphrase", "change the passphrase, or make new recovery words")
    ways = verb.add_mutually_exclusive_group()
    ways.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the new passphrase from a file (else it is asked for twice)",
    )
    ways.add_argument(
        "--new-words",
        action="store_true",
        help="leave the passphrase and print twelve new recovery words once; the old ones stop working",
    )
