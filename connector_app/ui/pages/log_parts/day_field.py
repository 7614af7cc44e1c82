"""A field for a day in the past, written as people write days: today, fri, 12 nov."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.days import parse_day
from connector_app.domain.folding import fold
from connector_app.ui import labels
from connector_app.ui.veil import OURS


class DayField(QLineEdit):
    """Tells each day understood by `day_changed`; None while the words are not understood."""

    day_changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(OURS, True)
        self._today = today
        self.day: date | None = today
        self.setText(self._words(today))
        self.textEdited.connect(self._on_edited)

    def set_day(self, day: date, today: date) -> None:
        """Show a day, unless the words already say it."""
        self._today = today
        if self._read(self.text()) != day:
            self.setText(self._words(day))
        self.day = day
        self._mark(wrong=False)

    def _words(self, day: date) -> str:
        if day == self._today:
            return self.tr("today")
        # Digits are read back in every language, names of months are not.
        return f"{day.day}/{day.month}/{day.year}"

    def _read(self, text: str) -> date | None:
        if fold(text) == fold(self.tr("today")):
            return self._today
        return parse_day(text, self._today, ahead=False)

    def _on_edited(self, text: str) -> None:
        self.day = self._read(text)
        self._mark(wrong=self.day is None)
        self.day_changed.emit(self.day)

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        day = self.day
        self.setAccessibleDescription(labels.long_date(day) if day else self.tr("This day is not understood."))
