"""The program whose other files are recorded: a workbook over an older one, preferences, keys, what leaves.

``python -m tests.faults.power.files FOLDER``; each file that was written is acknowledged by its number.
"""

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path

from connector_app.application.calendar_leaving import Appointment, CalendarLeaving
from connector_app.application.export_summary import Details
from connector_app.application.imports.imported import ImportedPerson
from connector_app.formats.calendar_writer import write_calendar
from connector_app.formats.people_csv_writer import write_people_table
from connector_app.formats.vcard_writer import write_cards
from connector_app.formats.workbook_writer import write_workbook
from connector_app.settings import Preferences, SentFromHere, Settings
from connector_app.store.files import replace_durably
from tests.factory import TODAY
from tests.faults.power.disk import ACKNOWLEDGED
from tests.summary.made_summary import themes_shown

WORKBOOK, SETTINGS, SENT, KEYS = "summary.xlsx", "settings.json", "sent.json", "notes.keys.json"
CARDS, TABLE, CALENDAR = "people.vcf", "people.csv", "follow-ups.ics"
FILES = (WORKBOOK, SETTINGS, SENT, KEYS, CARDS, TABLE, CALENDAR)
_ROUNDS = 3


def write_all(folder: Path, acknowledge: Callable[[], None]) -> None:
    """Write each file in turn, and all of them again with other content."""
    folder.mkdir()
    for number in range(_ROUNDS):
        details = Details(recipient=f"PCN {number}", community="Us", contact="us@example.org", made_on=TODAY)
        protected = themes_shown(*("FOOD", "HOUSING", "TRANSPORT")[: number + 1])
        write_workbook(protected, details, folder / WORKBOOK)
        acknowledge()
        assert Settings(folder / SETTINGS).save(Preferences(last_notebook=f"notes {number}.connector"))
        acknowledge()
        assert SentFromHere(folder / SENT).keep("ledger", f"release {number}", TODAY)
        acknowledge()
        replace_durably(folder / KEYS, json.dumps({"slots": [number] * 200}).encode())
        acknowledge()
        _write_what_leaves(folder, number, acknowledge)


def _write_what_leaves(folder: Path, number: int, acknowledge: Callable[[], None]) -> None:
    people = [ImportedPerson(row=0, display=f"Person {each}") for each in range(number + 1)]
    write_cards(people, folder / CARDS)
    acknowledge()
    write_people_table(people, folder / TABLE)
    acknowledge()
    made_at = datetime.combine(TODAY, time(), UTC)
    appointments = (Appointment(f"uid-{number}", "Follow up", TODAY),)
    leaving = CalendarLeaving(appointments=appointments, sequence=number, made_at=made_at, secret="")
    write_calendar(leaving, folder / CALENDAR)
    acknowledge()


def _main(folder: Path) -> None:
    told = os.open(folder.with_suffix(f".{ACKNOWLEDGED}"), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    done = iter(range(1, 99))
    write_all(folder, lambda: os.write(told, str(next(done)).encode()) and None)
    os.close(told)


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
