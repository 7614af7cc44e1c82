"""The form for what somebody brings; it opens where it is asked for and stores as one goes."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.domain.exchange import Party
from connector_app.domain.need import Need
from connector_app.domain.strength import Strength, StrengthKind, Willingness
from connector_app.domain.vocabulary import CodeList
from connector_app.ui import offer_labels
from connector_app.ui.dialogs.offer_form import OfferForm, choice

#: Who gives more often than daily has no need of a limit.
_MOST = 31


class StrengthForm(OfferForm):
    """What do they bring? Everything but the words has an answer already."""

    def __init__(self, categories: CodeList, parent: QWidget | None = None) -> None:
        super().__init__(categories, QCoreApplication.translate("StrengthForm", "What do they bring?"), parent)

    def add_more(self) -> None:
        """Add what sort of thing it is, how gladly, and how often."""
        self.sort = choice([(offer_labels.word(each), each) for each in StrengthKind])
        self.add_field(self.tr("What sort of thing"), self.sort)
        self.gladly = choice([(offer_labels.word(each), each) for each in Willingness])
        self.add_field(self.tr("How willing they are"), self.gladly)
        times = [(str(times), times) for times in range(1, _MOST + 1)]
        self.often = choice([(self.tr("nobody has said"), None), *times])
        self.add_field(self.tr("How often a month at most"), self.often)

    def fill(self, thing: Strength | Need | None) -> None:
        """Show what the fields hold."""
        strength = thing if isinstance(thing, Strength) else None
        self.sort.setCurrentIndex(self.sort.findData(strength.kind if strength else StrengthKind.SKILL))
        gladly = strength.willingness if strength else Willingness.IF_ASKED
        self.gladly.setCurrentIndex(self.gladly.findData(gladly))
        while self.often.count() > _MOST + 1:
            self.often.removeItem(self.often.count() - 1)
        often = strength.per_month if strength else None
        if often is not None and often > _MOST:  # as a file said: it stays what it is
            self.often.addItem(str(often), often)
        self.often.setCurrentIndex(self.often.findData(often))

    def titled(self, name: str) -> str:
        """Return the form's heading."""
        if not name:
            return self.tr("Somebody offers something")
        return self.tr("What {name} brings").format(name=name)

    def noun(self, party: Party, title: str, before: Strength | Need | None) -> Strength:
        """Return what the fields say."""
        base = before if isinstance(before, Strength) else Strength(title=title, party=party)
        return replace(
            base,
            title=title,
            party=party,
            kind=StrengthKind(self.sort.currentData()),
            category=str(self.category.currentData()),
            willingness=Willingness(self.gladly.currentData()),
            per_month=self.often.currentData(),
            note=self.note.text().strip(),
        )
