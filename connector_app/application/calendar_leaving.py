"""Follow-ups put in a file that calendars read: each on its day, known by a token that means nothing outside.

What was in the file before and is not open any more comes once more, as cancelled, so that it goes from the
calendar too. Calendars are often copied to servers of others: nobody is named in one unless that was chosen.
"""

import hmac
import json
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from connector_app.application.audit import FOLLOW_UPS_SAVED, Via
from connector_app.application.meeting_page import hiding
from connector_app.application.open_export import Progress
from connector_app.application.people_leaving import people_of
from connector_app.application.ports import Notebook, Reader
from connector_app.application.today_reader import PromiseRow
from connector_app.domain.errors import Refused
from connector_app.domain.followup import FollowUp, Repeat
from connector_app.domain.noun import Kind
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

#: Stands on the screen and the command line before anything is written (context ``Leaving``).
WARNING = QT_TRANSLATE_NOOP(
    "Leaving",
    "The file is not encrypted and not anonymous, and calendars are often copied to servers of others: whoever "
    "sees the calendar sees what is in it.",
)
_FOLLOW_UP = QT_TRANSLATE_NOOP("Leaving", "Follow up")
_WITH_CODE = QT_TRANSLATE_NOOP("Leaving", "Follow up {code}")
_GONE = QT_TRANSLATE_NOOP("Leaving", "Nothing to do any more")
#: Settings of the notebook: what tokens are made with, the last file's number, and what was open in it.
_SECRET, _NUMBER, _BEFORE = "calendar_secret", "calendar_number", "calendar_before"
_ALL = 1_000_000
#: From then on files are numbered by the minute, so that one from an older copy does not count as an older file.
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


class Said(StrEnum):
    """What a calendar may say of a follow-up: that it is one, its words without names, or all of it."""

    CODES = "codes"
    WORDS = "words"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One follow-up in a calendar; `meant_day` is the day of the month of one that repeats by months, else 0."""

    uid: str
    summary: str
    day: date
    repeat: Repeat | None = None
    meant_day: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLeaving:
    """What goes into the file; `dayless` counts the open follow-ups that have no day and stay here.

    With `at` each is at that time of the machine's zone (`zone` None) or of another one, else of the whole day.
    """

    appointments: tuple[Appointment, ...]
    sequence: int
    made_at: datetime
    secret: str
    dayless: int = 0
    at: time | None = None
    zone: tzinfo | None = None
    zone_name: str = ""

    @property
    def open(self) -> int:
        """Return how many follow-ups are to be done."""
        return sum(not each.cancelled for each in self.appointments)

    @property
    def cancelled(self) -> int:
        """Return how many are in it to be taken out of the calendar."""
        return len(self.appointments) - self.open

    @property
    def repeating(self) -> int:
        """Return how many come again and again."""
        return sum(each.repeat is not None for each in self.appointments)


class Writer(Protocol):
    """Writes a calendar to a file, whole or not at all."""

    def __call__(self, leaving: CalendarLeaving, path: Path, settle: Callable[[], None]) -> None:
        """Raise FileTrouble with nothing left behind; `settle` is called just before the file takes its place."""


def gather_follow_ups(
    notebook: Notebook,
    today: date,
    made_at: datetime,
    said: Said = Said.CODES,
    at: time | None = None,
    translate: Translate = untranslated,
    progress: Progress = lambda _done, _total: None,
) -> CalendarLeaving:
    """Return the open follow-ups that have a day, for the data lane; nobody is among them whom no prompt may name.

    Taking names out of many texts takes a while: `progress` hears how far it is, and what it raises stops it.

    Raises Refused "nothing_for_calendar" when there is none, and nothing to take out of a calendar.
    """
    secret = notebook.setting(_SECRET) or secrets.token_hex(32)
    rows = _open_rows(notebook.reader, today)
    summarise = _summaries(notebook.reader, rows, said, translate)
    dated: list[Appointment] = []
    for done, row in enumerate(rows):
        progress(done, len(rows))
        if (day := row.promise.due) is not None:
            dated.append(_appointment(row.promise, day, _token(secret, row.promise.id), summarise(row)))
    still = {each.uid for each in dated}
    gone = {uid: day for uid, day in _before(notebook).items() if uid not in still}
    dated += [Appointment(uid, translate("Leaving", _GONE), day, cancelled=True) for uid, day in gone.items()]
    if not dated:
        raise Refused("nothing_for_calendar")
    number = max(int(notebook.setting(_NUMBER) or 0) + 1, int((made_at - _BEGIN).total_seconds()) // 60)
    return CalendarLeaving(
        appointments=tuple(dated),
        sequence=number,
        made_at=made_at,
        secret=secret,
        dayless=len(rows) - len(still),
        at=at,
    )


def save_follow_ups(
    notebook: Notebook, leaving: CalendarLeaving, path: Path, write: Writer, via: Via = Via.WINDOW
) -> None:
    """Write them to a file; the trail says that it happened, the notebook remembers tokens. Raises FileTrouble."""

    def settle() -> None:
        open_ones = {each.uid: each.day.isoformat() for each in leaving.appointments if not each.cancelled}
        notebook.keep_setting(_SECRET, leaving.secret)
        notebook.keep_setting(_NUMBER, str(leaving.sequence))
        notebook.keep_setting(_BEFORE, json.dumps(open_ones))
        notebook.note(FOLLOW_UPS_SAVED, [Kind.FOLLOW_UP], via)

    write(leaving, path, settle)


def _open_rows(reader: Reader, today: date) -> list[PromiseRow]:
    """Return what is open, also what a service leads and somebody waits to hear of."""
    promises = reader.today.promises(today, _ALL, everything=True)
    waiting = reader.today.waiting(today, _ALL)
    known = {row.promise.id for row in promises}
    more = (row for row in waiting if row.promise.closed_as is None and row.promise.id not in known)
    return [*promises, *more]


def _appointment(promise: FollowUp, day: date, uid: str, summary: str) -> Appointment:
    by_days = promise.repeat in (None, Repeat.WEEKLY, Repeat.FORTNIGHTLY)
    return Appointment(uid, summary, day, promise.repeat, 0 if by_days else promise.meant_day(day))


def _token(secret: str, follow_up_id: str) -> str:
    digest = hmac.digest(bytes.fromhex(secret), follow_up_id.encode(), "sha256")
    return str(UUID(bytes=digest[:16], version=4))


def _before(notebook: Notebook) -> Mapping[str, date]:
    kept = json.loads(notebook.setting(_BEFORE) or "{}")
    return {uid: date.fromisoformat(day) for uid, day in kept.items()}


def _summaries(
    reader: Reader, rows: Collection[PromiseRow], said: Said, translate: Translate
) -> Callable[[PromiseRow], str]:
    """Return what puts a follow-up into words, as far as they may be said."""
    if said is Said.NAMES:
        return lambda row: ": ".join(filter(None, (row.who, _one_line(row.promise.what))))
    codes = _codes(reader, rows)

    def coded(row: PromiseRow) -> str:
        code = codes.get(row.promise.person_id or "", "")
        return translate("Leaving", _WITH_CODE).format(code=code) if code else translate("Leaving", _FOLLOW_UP)

    if said is Said.CODES:
        return coded
    hide = hiding(reader)
    return lambda row: f"{coded(row)}: {_one_line(hide(row.promise.what))}"


def _codes(reader: Reader, rows: Collection[PromiseRow]) -> dict[str, str]:
    ids = {row.promise.person_id for row in rows if row.promise.person_id}
    return {person.id: person.code for person in people_of(reader, ids)}


def _one_line(text: str) -> str:
    return " ".join(text.split())
