"""Writes people as a table (CSV) for a spreadsheet, in columns that the import takes in whole.

The headings are in English whatever the window speaks: they are what programs know a column by.
"""

import csv
import io
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from connector_app.application.imports.imported import ImportedPerson
from connector_app.domain.errors import FileTrouble
from connector_app.domain.guarding import guarded
from connector_app.formats._whole_file import put_whole

SUFFIX = ".csv"
#: Between several values of one cell, as address books write it.
_SEVERAL = " ::: "
_TEXTS = (
    ("Reference", "external_id"), ("Name", "display"), ("Formal name", "names"),
    ("Also known as", "also_known_as"), ("Pronouns", "pronouns"), ("Neighbourhood", "place"), ("Age band", "age"),
    ("How we met", "how_we_met"), ("Access needs", "access_needs"),
)  # fmt: skip


def write_people_table(
    people: Collection[ImportedPerson], path: Path, settle: Callable[[], None] = lambda: None
) -> None:
    """Write a row for each person; `settle` is called before the file takes its place.

    A text that a spreadsheet would take for a formula has an apostrophe before it. Raises FileTrouble with nothing
    left behind, and a file that was there as it was.
    """
    if path.suffix.lower() != SUFFIX:
        raise FileTrouble("table_suffix", name=path.name)
    addresses = max((len(person.addresses) for person in people), default=0)
    postcodes = max((len(person.postcodes) for person in people), default=0)
    written = io.StringIO(newline="")
    out = csv.writer(written, quoting=csv.QUOTE_ALL)
    out.writerow(
        [
            *(heading for heading, _ in _TEXTS),
            "Phones",
            "E-mails",
            *(f"Address {number}" for number in range(1, addresses + 1)),
            *(f"Postcode {number}" for number in range(1, postcodes + 1)),
            "Notes",
        ]
    )
    out.writerows(list(map(guarded, _row(person, addresses, postcodes))) for person in people)
    put_whole(path, ("\ufeff" + written.getvalue()).encode("utf-8"), settle)


def _row(person: ImportedPerson, addresses: int, postcodes: int) -> Iterable[str]:
    yield from (getattr(person, name) for _, name in _TEXTS)
    yield _SEVERAL.join(person.phones)
    yield _SEVERAL.join(person.emails)
    yield from (*person.addresses, *[""] * (addresses - len(person.addresses)))
    yield from (*person.postcodes, *[""] * (postcodes - len(person.postcodes)))
    yield "\n".join(person.notes)
