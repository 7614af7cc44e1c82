"""Fields for a day or none, written as people write days: fri, in 2 weeks, 12 nov; empty is no day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.days import parse_day
from connector_app.domain.folding import fold
from connector_app.ui import labels
from connector_app.ui.veil import OURS


class ComingDayField(QLineEdit):
    """For a day ahead; while the words are no day, `understood` is False and `day` is None.

    It tells each change by `day_changed`.
    """

    day_changed = Signal()
    #: Whether "fri" is the next one or the last.
    ahead = True

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(OURS, True)
        self._today = today
        self.day: date | None = None
        self.understood = True
        self.textEdited.connect(self._on_edited)

    def set_day(self, day: date | None, today: date) -> None:
        """Show a day, or none."""
        self._today = today
        self.day, self.understood = day, True
        if day == today:
            self.setText(self.tr("today"))
        else:  # digits are read back in every language, names of months are not
            self.setText(f"{day.day}/{day.month}/{day.year}" if day else "")
        self._mark()

    def _on_edited(self, text: str) -> None:
        today = fold(text) == fold(self.tr("today"))
        self.day = self._today if today else parse_day(text, self._today, ahead=self.ahead)
        self.understood = self.day is not None or not text.strip()
        self._mark()
        self.day_changed.emit()

    def _mark(self) -> None:
        if bool(self.property("wrong")) == self.understood:
            self.setProperty("wrong", not self.understood)
            self.style().unpolish(self)
            self.style().polish(self)
        told = labels.long_date(self.day) if self.day else ""
        self.setAccessibleDescription(told if self.understood else self.tr("This day is not understood."))


class PastDayField(ComingDayField):
    """For a day gone by, or none."""

    ahead = False
