"""What a file brings in, before anything is stored: people, exchanges, rows left out, and lines for the reader.

Readers in `formats` and `mapping` make these; `arrivals` looks them over and turns them into one command.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from connector_app.application.day_in_words import day_in_words
from connector_app.application.messages import sentence
from connector_app.domain.errors import UserError
from connector_app.domain.noun import Kind
from connector_app.text import Translate, untranslated

#: Called with (done, total) in rows now and then; whatever it raises stops the import with nothing stored.
Progress = Callable[[int, int], None]


#: A name that means the commons wherever it stands in a file.
COMMONS_NAME = "commons"
_GAP = re.compile(r"\{(\w+)\}")
#: How many row numbers a line names before it only says how many more there are.
_SHOWN_ROWS = 12


def row_list(rows: Sequence[int]) -> str:
    """Return row numbers as a person reads them: the first ones, and how many more."""
    shown = ", ".join(map(str, rows[:_SHOWN_ROWS]))
    return f"{shown} … (+{len(rows) - _SHOWN_ROWS})" if len(rows) > _SHOWN_ROWS else shown


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence about an import: English source text of the context ``Imports`` with named gaps."""

    text: str
    gaps: Mapping[str, object] = field(default_factory=dict)

    def say(self, translate: Translate = untranslated) -> str:
        """Return the sentence in the reader's language with its gaps filled, days with their month in words."""
        said = translate("Imports", self.text)

        def filled(gap: re.Match[str]) -> str:
            value = self.gaps.get(gap[1], gap[0])
            return day_in_words(value, translate) if isinstance(value, date) else str(value)

        return _GAP.sub(filled, said)  # all at once: what fills one gap may look like another


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left out; `row` is the line of the file it begins on, counted from 1."""

    row: int
    reason: Line


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of a row that was not simply new: `choice` is a code, `beside` whom it is like."""

    row: int
    title: str
    choice: str
    reason: Line
    beside: str = ""


class ImportedPerson(NamedTuple):
    """One person or (`kind` GROUP) organisation as a file tells of them; texts are kept as typed.

    `age` is the file's own wording, `counted` its answer to anonymous counts, None when it has none.
    """

    row: int
    display: str
    kind: Kind = Kind.PERSON
    names: str = ""
    also_known_as: str = ""
    external_id: str = ""
    pronouns: str = ""
    how_we_met: str = ""
    access_needs: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    place: str = ""
    age: str = ""
    counted: bool | None = None


@dataclass(frozen=True, slots=True)
class ImportedExchange:
    """One row of an exchange file: who gave to whom; `on` is None when the file has no dates."""

    row: int
    giver: str
    receiver: str
    on: date | None = None
    minutes: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedConversation:
    """One row of a file of past conversations, in its own words; `on` is None when the file has no dates.

    `people` are the names with whom it was, `themes` what it was about where the file has a column for it.
    """

    row: int
    text: str
    people: tuple[str, ...] = ()
    on: date | None = None
    place: str = ""
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFile:
    """The people of one file; `file` is the file's name without its folder."""

    file: str
    people: tuple[ImportedPerson, ...]
    skipped: tuple[Skipped, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangesFile:
    """The exchanges of one file; `file` is the file's name without its folder."""

    file: str
    exchanges: tuple[ImportedExchange, ...]
    skipped: tuple[Skipped, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationsFile:
    """The past conversations of one file; `file` is the file's name without its folder."""

    file: str
    conversations: tuple[ImportedConversation, ...]
    skipped: tuple[Skipped, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or (with `error`) why it did nothing.

    `contacts` are the people of the file that arrived; `age_classification` is the list the notebook has to
    keep as its setting from now on, None when it stays. `remarks` are on every row that was not simply new.
    """

    file: str
    imported: int = 0
    updated: int = 0
    contacts: tuple[ImportedPerson, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    lines: tuple[Line, ...] = ()
    error: UserError | None = None
    age_classification: str | None = None
    remarks: tuple[Remark, ...] = ()

    def as_data(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the report in the form the command line prints as JSON."""
        return {
            "file": self.file,
            "error": sentence(self.error, translate) if self.error else None,
            "contacts": [
                {
                    "display": person.display,
                    "phones": list(person.phones),
                    "emails": list(person.emails),
                    "notes": list(person.notes),
                }
                for person in self.contacts
            ],
            "imported": self.imported,
            "updated": self.updated,
            "skipped": [{"row": left.row, "reason": left.reason.say(translate)} for left in self.skipped],
            "report": [line.say(translate) for line in self.lines],
        }
