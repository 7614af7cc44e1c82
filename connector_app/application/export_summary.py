"""From an open notebook to a summary that may leave, and from there to a file: nothing unprotected passes.

The way: facts without identity, tables with true counts, `Protected`, a workbook that was read back and
scanned. `make_summary` is also the preview: what it returns is what the file will hold.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from connector_app.application.ports import Reader
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.facts import Facts
from connector_app.summary.policy import STANDARD, Policy
from connector_app.summary.protected import Protected
from connector_app.text import Translate, untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the cover says beside the numbers; typed for the reader of the file, so it may leave.

    `recipient` is the partner service, `community` who keeps the record, `contact` how to ask them,
    `licence` how the figures may be used (empty: ask first), `language` a BCP 47 tag.
    """

    recipient: str
    community: str
    contact: str
    made_on: date
    language: str = "en-GB"
    licence: str = ""


class Writer(Protocol):
    """Writes a protected summary to a file, whole or not at all."""

    def __call__(
        self,
        protected: Protected,
        details: Details,
        path: Path,
        translate: Translate,
        forbidden: Iterable[str] = (),
    ) -> str:
        """Return the file's SHA-256; raise FileTrouble with nothing left behind."""


def make_summary(facts: Facts, vocabulary: Vocabulary, policy: Policy = STANDARD) -> Protected:
    """Count and protect one period; raise Refused when too few people took part and agreed to be counted."""
    # numpy is loaded here, not with the window.
    from connector_app.summary.protect import protect
    from connector_app.summary.tabulate import tabulate

    tables = tabulate(facts, vocabulary)
    return protect(facts.period, tables, tables.people, policy)


def export_summary(
    protected: Protected,
    path: Path,
    writer: Writer,
    details: Details,
    reader: Reader,
    translate: Translate = untranslated,
) -> str:
    """Write a summary, let the writer read it back and search it for everybody known; return its SHA-256.

    Raises FileTrouble with no file left behind. A release becomes part of the community's memory only after
    this point, when the file on disk is known to say what was planned: that is where the ledger is told.
    """
    return writer(protected, details, path, translate, reader.identifiers())
