"""Chooses a quarter, a month or a year, and steps to the one before or after."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.unseen_label import name_choice
from connector_app.ui.widgets.words import Words

_YEAR = 12
_MONTHS = {"quarter": 3, "month": 1, "year": _YEAR}


class PeriodPicker(QWidget):
    """A period as text: ``2026Q3``, ``2026-07`` or ``2026``; signal `changed` gives it."""

    changed = Signal(str)

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = "quarter"
        self._first = date.min
        self._length = ChoiceBox()
        name_choice(self._length, self.tr("Length of the period"))
        for form, text in (
            ("quarter", self.tr("Quarter")),
            ("month", self.tr("Month")),
            ("year", self.tr("Year")),
        ):
            self._length.addItem(text, form)
        self._before = secondary_button("‹")
        self._before.setAccessibleName(self.tr("The period before"))
        self._after = secondary_button("›")
        self._after.setAccessibleName(self.tr("The period after"))
        self._words = Words(tone="strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for widget in (self._length, self._before, self._words, self._after):
            row.addWidget(widget)
        row.addStretch()
        self.set_value(value)
        self._length.activated.connect(self._on_length_chosen)
        self._before.clicked.connect(lambda: self._step(-1))
        self._after.clicked.connect(lambda: self._step(1))

    @property
    def value(self) -> str:
        """Return the period as text."""
        if self._form == "quarter":
            return f"{self._first.year:04}Q{(self._first.month + 2) // 3}"
        if self._form == "month":
            return f"{self._first.year:04}-{self._first.month:02}"
        return f"{self._first.year:04}"

    def set_value(self, value: str) -> None:
        """Show a period; raise ValueError when the text is none of the three forms. Nothing is emitted."""
        if match := re.fullmatch(r"(\d{4})Q([1-4])", value):
            self._form, self._first = "quarter", date(int(match[1]), 3 * int(match[2]) - 2, 1)
        elif match := re.fullmatch(r"(\d{4})-(\d{2})", value):
            self._form, self._first = "month", date(int(match[1]), int(match[2]), 1)
        elif match := re.fullmatch(r"\d{4}", value):
            self._form, self._first = "year", date(int(match[0]), 1, 1)
        else:
            raise ValueError("not a period: " + value)
        self._length.setCurrentIndex(self._length.findData(self._form))
        self._show()

    def _on_length_chosen(self) -> None:
        """Go to the period of the new length that holds the first day of the old one."""
        self._form = self._length.currentData()
        months = _MONTHS[self._form]
        self._first = date(self._first.year, (self._first.month - 1) // months * months + 1, 1)
        self._show()
        self.changed.emit(self.value)

    def _step(self, direction: int) -> None:
        months = self._first.year * _YEAR + self._first.month - 1 + direction * _MONTHS[self._form]
        if not _YEAR <= months < _YEAR * date.max.year:
            return
        self._first = date(months // _YEAR, months % _YEAR + 1, 1)
        self._show()
        self.changed.emit(self.value)

    def _show(self) -> None:
        locale = QLocale()
        first = locale.standaloneMonthName(self._first.month)
        if self._form == "quarter":
            last = locale.standaloneMonthName(self._first.month + 2)
            text = QCoreApplication.translate("PeriodPicker", "{first} – {last} {year}")
            text = text.format(first=first, last=last, year=self._first.year)
        elif self._form == "month":
            text = QCoreApplication.translate("PeriodPicker", "{month} {year}")
            text = text.format(month=first, year=self._first.year)
        else:
            text = str(self._first.year)
        self._words.setText(text)
        self._words.setAccessibleName(text)
