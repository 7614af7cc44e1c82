"""The form for what somebody would be glad of; it opens where it is asked for and stores as one goes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.days import parse_day
from connector_app.domain.exchange import Party
from connector_app.domain.need import Need, Urgency
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import CodeList
from connector_app.ui import offer_labels
from connector_app.ui.dialogs.offer_form import OfferForm, choice
from connector_app.ui.veil import OURS


class NeedForm(OfferForm):
    """What would they be glad of? Everything but the words has an answer already."""

    def __init__(self, categories: CodeList, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """`today` is what days are read from, asked anew each time: midnight may have passed."""
        self._today = today
        super().__init__(categories, QCoreApplication.translate("NeedForm", "What would they be glad of?"), parent)

    def add_more(self) -> None:
        """Add how soon it would help, and until when."""
        self.soon = choice([(offer_labels.word(each), each) for each in Urgency])
        self.add_field(self.tr("How soon"), self.soon)
        self.until = QLineEdit()
        self.until.setProperty(OURS, True)
        self.until.setPlaceholderText(self.tr("no last day"))
        self.keep_when_left(self.until)
        self.add_field(self.tr("The last day on which it would help"), self.until)

    def fill(self, thing: Strength | Need | None) -> None:
        """Show what the fields hold."""
        need = thing if isinstance(thing, Need) else None
        self.soon.setCurrentIndex(self.soon.findData(need.urgency if need else Urgency.SOMETIME))
        day = need.until if need else None
        self.until.setText(f"{day.day}/{day.month}/{day.year}" if day else "")

    def titled(self, name: str) -> str:
        """Return the form's heading."""
        if not name:
            return self.tr("Somebody would be glad of something")
        return self.tr("What {name} would be glad of").format(name=name)

    def noun(self, party: Party, title: str, before: Strength | Need | None) -> Need | None:
        """Return what the fields say, None when the day is not understood."""
        typed = self.until.text().strip()
        until = parse_day(typed, self._today(), ahead=True) if typed else None
        if typed and until is None:
            self.say_wrong(self.tr("That day is not understood. Write it like fri, in 2 weeks or 25/11."))
            return None
        base = before if isinstance(before, Need) else Need(title=title, party=party)
        return replace(
            base,
            title=title,
            party=party,
            category=str(self.category.currentData()),
            urgency=Urgency(self.soon.currentData()),
            until=until,
            note=self.note.text().strip(),
        )
