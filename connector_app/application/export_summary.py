"""From an open notebook to a summary that may leave, and from there to a file: nothing unprotected passes.

The way: `plan_summary` (facts without identity, tables with true counts, `Protected`), a workbook that was read
back and scanned, and then the ledger: it is told before the file takes its place, so that nothing leaves unnoted.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from connector_app.application.audit import SUMMARY_SENT, Via
from connector_app.application.ledger_memory import LedgerMarks, remember
from connector_app.application.look_up import attribution_year
from connector_app.application.plan_summary import Planned
from connector_app.application.ports import Notebook
from connector_app.application.quotes import without_withdrawn
from connector_app.application.response_sheet import keep_words_of, to_ask
from connector_app.application.statements import without_blocked
from connector_app.application.terms import partner_of, require_terms
from connector_app.domain.errors import Refused
from connector_app.domain.ids import new_id
from connector_app.summary.asks import Asks
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.summary.protected import Protected
from connector_app.summary.words import DECILES
from connector_app.text import Translate, untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the cover says beside the numbers; typed for the reader of the file, so it may leave.

    `recipient` is the partner service, `community` who keeps the record, `contact` how to ask them,
    `licence` how the figures may be used (empty: ask first), `language` a BCP 47 tag. `organisation_id` is which
    partner of the notebook it is for; without one it is the one that is called like the recipient. `postcode_year`
    is the year under which the owners of postcode data are named, None where nothing was looked up in it.
    """

    recipient: str
    community: str
    contact: str
    made_on: date
    language: str = "en-GB"
    licence: str = ""
    organisation_id: str | None = None
    postcode_year: int | None = None


class Writer(Protocol):
    """Writes a protected summary to a file, whole or not at all."""

    def __call__(
        self,
        protected: Protected,
        details: Details,
        path: Path,
        translate: Translate,
        forbidden: Iterable[str] = (),
        settle: Callable[[str], None] = ...,
        asks: Asks | None = None,
    ) -> str:
        """Return the file's SHA-256; raise FileTrouble with nothing left behind.

        `settle` is given the SHA-256 when the file has been read back and searched, just before it takes its
        place; what it raises stops the writing.
        """


def export_summary(
    notebook: Notebook,
    planned: Planned,
    path: Path,
    writer: Writer,
    details: Details,
    translate: Translate = untranslated,
    *,
    tables: Collection[str] = (),
    marks: LedgerMarks | None = None,
    via: Via = Via.WINDOW,
    ask: str = "",
) -> Release:
    """Write what was planned and remember it as sent; return what the ledger holds of it.

    With names of `tables` the file holds these alone; the ledger remembers all, since numbers of one period are
    the same for everybody. `ask` is the organisation (by id) that is asked beside the numbers what became of what
    was passed on to it, as far as there is something to ask. Quotes of people who have taken back their yes since
    stay away, and so does whatever else may not leave any more. Raises FileTrouble with no file left behind,
    Refused "ledger_moved_on" when another summary was sent since this one was planned, "no_table_chosen", and
    ``terms_...`` where the terms of a group or place do not let the recipient have it.
    """
    protected = without_blocked(notebook.reader, without_withdrawn(notebook.reader, planned.protected))
    leaving = only_chosen(protected, tables)
    partner = partner_of(notebook.reader, details.organisation_id or ask or None, details.recipient)
    require_terms(notebook.reader, partner, leaving, details.made_on)
    release = replace(_release(notebook, planned, protected, details), recipient=details.recipient)
    asks = to_ask(notebook, ask, leaving, details.made_on).asks if ask else None
    named = naming_owners(notebook, leaving, details)
    sent: list[Release] = []

    def settle(sha256: str) -> None:
        sent.append(replace(release, sha256=sha256))
        notebook.ledger.commit(sent[0], planned.blocks)
        notebook.note(SUMMARY_SENT, via=via)
        if asks is not None:
            keep_words_of(notebook, translate)
        if marks is not None:
            remember(marks, notebook.ledger.head(), details.made_on)

    writer(leaving, named, path, translate, notebook.reader.identifiers(), settle, asks)
    return sent[0]


def only_chosen(protected: Protected, tables: Collection[str]) -> Protected:
    """Return a summary with the chosen tables and pages, all of them where none is named.

    Raises Refused no_table_chosen where none of the chosen ones is in it.
    """
    if not tables:
        return protected
    leaving = protected.only(tables)
    if not leaving.tables and not leaving.statements:
        raise Refused("no_table_chosen")
    return leaving


def naming_owners(notebook: Notebook, leaving: Protected, details: Details) -> Details:
    """Return the details with the year under which the owners of postcode data are named, where it was used."""
    return replace(details, postcode_year=attribution_year(notebook) if _looked_up(leaving) else None)


def charts_beside(workbook: Path) -> Path:
    """Return where charts go: the workbook's name, with a number behind it when there is such a file already."""
    path, number = workbook.with_suffix(".pdf"), 2
    while path.exists():
        path, number = workbook.with_name(f"{workbook.stem} ({number}).pdf"), number + 1
    return path


def _looked_up(leaving: Protected) -> bool:
    """Tell whether a table rests on what was looked up from postcodes."""
    return any(DECILES in table.notes for table in leaving.tables)


def _release(notebook: Notebook, planned: Planned, protected: Protected, details: Details) -> Release:
    """Return what the ledger is to hold: the numbers of a new summary, or that an earlier one was sent again."""
    from connector_app.summary.printing import to_text  # with all that counts

    if planned.release is not None:
        return replace(planned.release, content=to_text(protected))
    first = next(each for each in planned.earlier if each.period == protected.period and each.content)
    return replace(
        first,
        id=new_id(),
        sequence=notebook.ledger.head().sequence + 1,
        made_on=details.made_on,
        kind=ReleaseKind.AGAIN,
        content="",
        certificate="",
        numbers=(),
    )
