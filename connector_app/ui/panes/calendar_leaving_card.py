"""The card from which follow-ups go to a calendar: how much it may say of them, and at which time of the day."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QComboBox, QWidget

from connector_app.application.calendar_leaving import (
    WARNING,
    CalendarLeaving,
    Said,
    gather_follow_ups,
    save_follow_ups,
)
from connector_app.ui.context import Context
from connector_app.ui.labels import translated
from connector_app.ui.panes.leaving_card import LeavingCard, Target, Work
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.words import Words

#: Hours at which somebody may want to be reminded.
_HOURS = range(6, 22)


class CalendarLeavingCard(LeavingCard):
    """Nobody is named in the calendar unless that is chosen; by default no word of what was promised goes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        what = translate(
            "CalendarLeavingCard",
            "Open follow-ups that have a day, as a file that a calendar takes in. Save it again when something "
            "has changed: nothing is in it twice then, and what is done is taken out.",
        )
        title = translate("CalendarLeavingCard", "Follow-ups to a calendar")
        super().__init__(context, title, what, translated("Leaving", WARNING), parent)
        self.said = ChoiceRow(
            (
                (Said.CODES, self.tr("Codes, no words")),
                (Said.WORDS, self.tr("Words, names taken out")),
                (Said.NAMES, self.tr("Names and words")),
            ),
            self.tr("What the calendar says"),
        )
        self.said.chosen.connect(lambda _said: self.look())
        self.at = QComboBox()
        self.at.addItem(self.tr("The whole day"), None)
        for hour in _HOURS:
            self.at.addItem(QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat), hour)
        name = self.tr("When the calendar reminds you")
        self.at.setAccessibleName(name)
        self.at.activated.connect(lambda _at: self.look())
        label = Words(name)
        label.setBuddy(self.at)
        self.finish(self.said, label, self.at)
        self.hide()
        self.left.connect(self.hide)

    def gathering(self) -> Work:
        """Return what reads the follow-ups."""
        desk, said, hour = self._context.desk, Said(self.said.value), self.at.currentData()
        at = None if hour is None else time(hour)
        today, now = desk.clock.today(), datetime.now(UTC)

        def work(tell: Callable[[float], None]) -> CalendarLeaving:
            def progress(done: int, total: int) -> None:
                tell(done / total)

            return gather_follow_ups(desk.notebook, today, now, said, at, translated, progress)

        return work

    def told(self) -> Sequence[str]:
        """Return how many are in it, and how many stay."""
        found: CalendarLeaving = self.found
        counted = (
            (self.tr("Follow-ups in the file: {count}."), found.open),
            (self.tr("Of these come again and again: {count}."), found.repeating),
            (
                self.tr("Done or taken back since the last file, to go from the calendar: {count}."),
                found.cancelled,
            ),
            (self.tr("Left out, because they have no day: {count}."), found.dayless),
        )
        return [text.format(count=f"{count:,}") for text, count in counted if count]

    def target(self) -> Target:
        """Return where it may go."""
        title = self.tr("Follow-ups to a calendar")
        return Target(title, self.tr("Calendar (*.ics)"), "ics", "follow-ups")

    def writing(self, path: Path) -> Work:
        """Return what writes what was looked at."""
        desk, found = self._context.desk, self.found
        return lambda _tell: save_follow_ups(desk.notebook, found, path, desk.files.write_calendar)
