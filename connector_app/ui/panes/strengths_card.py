"""What somebody brings, and what would help them: of a person as of a group, in their own words."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.need import Need, Urgency
from connector_app.domain.noun import ref_of
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.offer_labels import word
from connector_app.ui.panes.pane_parts import add_buttons, add_linked
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

#: Needs shown that are over; older ones stay with the exchanges and matches that met them.
_OVER = 3
_SOON = list(Urgency)


class StrengthsCard(Card):
    """What they bring, as gladly as they said; `offer_chosen(Ref)` opens one, `strength_requested` adds one."""

    offer_chosen = Signal(object)
    strength_requested = Signal()

    def __init__(self, strengths: Sequence[Strength], categories: CodeList, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("StrengthsCard", "What they bring"), parent)
        if not strengths:
            text = self.tr("Nothing is written down yet. Everybody brings something: ask what they enjoy.")
            self.body.addWidget(Words(text, "muted", wrap=True))
        for each in strengths:
            add_linked(
                self,
                each.title,
                isolated(each.note) if each.note else "",
                partial(self.offer_chosen.emit, ref_of(each)),
                _joined(word(each.willingness), self._often(each), _kind(categories, each.category)),
                named=True,
            )
        self.add = secondary_button(self.tr("Add what they bring"))
        self.add.clicked.connect(self.strength_requested)
        add_buttons(self, self.add)

    def _often(self, strength: Strength) -> str:
        if strength.per_month is None:
            return ""
        return self.tr("%n time(s) a month at most", None, strength.per_month)


class NeedsCard(Card):
    """What would help, the open ones first; `offer_chosen(Ref)` opens one, `need_requested` adds one."""

    offer_chosen = Signal(object)
    need_requested = Signal()

    def __init__(
        self, needs: Sequence[Need], categories: CodeList, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("NeedsCard", "What would help"), parent)
        self._categories, self._today = categories, today
        still = [need for need in needs if need.open_on(today)]
        over = [need for need in needs if not need.open_on(today)]
        if not needs:
            self.body.addWidget(Words(self.tr("Nothing is asked for now."), "muted", wrap=True))
        for need in sorted(still, key=lambda each: _SOON.index(each.urgency)):
            self._add(need, word(need.urgency))
        for need in sorted(over, key=lambda each: each.closed_on or date.min, reverse=True)[:_OVER]:
            self._add(need, self._ended(need))
        self.add = secondary_button(self.tr("Add what would help"))
        self.add.clicked.connect(self.need_requested)
        add_buttons(self, self.add)

    def _add(self, need: Need, beside: str) -> None:
        until = self.tr("until {date}").format(date=short_date(need.until, self._today)) if need.until else ""
        beside = _joined(beside, until, _kind(self._categories, need.category))
        note = isolated(need.note) if need.note else ""
        add_linked(self, need.title, note, partial(self.offer_chosen.emit, ref_of(need)), beside, named=True)

    def _ended(self, need: Need) -> str:
        if need.closed_as is None:
            return self.tr("over")
        return _joined(word(need.closed_as), short_date(need.closed_on or self._today, self._today))


def _kind(categories: CodeList, code: str) -> str:
    item = categories.by_code.get(code)
    return item.chip if item else ""


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
