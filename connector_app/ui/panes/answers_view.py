"""A partner's answers before they are taken in: each beside what is known, with a box, and why others are not."""

from collections import Counter
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_app.application.take_responses import CHOSEN, TAKEABLE, Standing, TakenRow, Taking
from connector_app.ui.labels import isolated, long_date, short_date, translated
from connector_app.ui.panes.answer_words import answer_facts, standing_word, state_words
from connector_app.ui.panes.pane_parts import Pane, add_buttons, flush_link, selectable
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.tick_box import TickBox
from connector_app.ui.widgets.words import Words

#: So many answers are shown at first, and added each time more are asked for.
_AT_ONCE = 25
#: What is to be looked at first comes first; of the last two only their number is told.
_ORDER = (
    Standing.NEW,
    Standing.CHANGED,
    Standing.UNSURE,
    Standing.UNCLEAR,
    Standing.DOUBLED,
    Standing.UNKNOWN,
)


class AnswersView(Pane):
    """All answers of one file; `changed` when the choice is another one, `grown` when more are shown."""

    changed = Signal()
    grown = Signal()

    def __init__(self, taking: Taking, today: date, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AnswersView", "Answers"), parent)
        self._taking = taking
        self._today = today
        self._chosen = {number for number, row in enumerate(taking.rows) if row.standing in CHOSEN}
        shown = [(number, row) for number, row in enumerate(taking.rows) if row.standing in _ORDER]
        self._waiting = sorted(shown, key=lambda each: _ORDER.index(each[1].standing))
        self.boxes: list[TickBox] = []
        self._add_file()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self.column.spacing())
        self.column.addLayout(self._rows)
        self._end = self.add_card()
        self.more = flush_link("")
        add_buttons(self._end, self.more)
        self.more.clicked.connect(self._show_more)
        self.finish()
        self._show_more()

    @property
    def chosen(self) -> frozenset[int]:
        """Return the numbers of the rows that are to be taken in, those not shown yet included."""
        return frozenset(self._chosen)

    def _add_file(self) -> None:
        """Say which file it is, what there is to know about it, and how much of it needs no look."""
        card = self.add_card(self.tr("The file"))
        card.body.addWidget(selectable(isolated(self._taking.file), personal=False))
        if self._taking.made_on is not None:
            made = self.tr("The sheet was made on {day}.").format(day=long_date(self._taking.made_on))
            card.body.addWidget(Words(made, wrap=True))
        counted = Counter(row.standing for row in self._taking.rows)
        if count := counted[Standing.SAME]:
            card.body.addWidget(Words(self.tr("%n answer(s) you know already.", None, count), "muted", wrap=True))
        if count := counted[Standing.UNANSWERED]:
            card.body.addWidget(Words(self.tr("%n row(s) left open.", None, count), "muted", wrap=True))
        for line in self._taking.lines:
            text = line.say(translated, lambda day: short_date(day, self._today))
            card.body.addWidget(Words(text, "warm", wrap=True))

    def _show_more(self) -> None:
        for number, row in self._waiting[:_AT_ONCE]:
            self._rows.addWidget(self._card(number, row))
        del self._waiting[:_AT_ONCE]
        self.more.set_text(self.tr("%n more answer(s)", None, len(self._waiting)))
        self._end.setVisible(bool(self._waiting))
        self.grown.emit()

    def _card(self, number: int, row: TakenRow) -> Card:
        card = Card()
        top = QHBoxLayout()
        top.setSpacing(SPACE_2)
        if row.standing in TAKEABLE:
            top.addWidget(self._box(number, row), 0, Qt.AlignmentFlag.AlignTop)
        else:
            place = self.tr("Row {row}").format(row=row.row)
            top.addWidget(Words(place, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        who = Words(isolated(row.organisation) if row.organisation else "", "muted", wrap=True)
        who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top.addWidget(who, 1)
        top.addWidget(Badge(standing_word(row.standing), warm=row.standing not in CHOSEN))
        card.body.addLayout(top)
        if row.heard:
            card.body.addWidget(selectable(row.heard, "strong"))
        if row.found is not None:
            self._add_answer(card, row)
        for why in row.why:
            text = why.say(translated, self._day)
            card.body.addWidget(Words(text, "warm", wrap=True, personal=True))
        return card

    def _add_answer(self, card: Card, row: TakenRow) -> None:
        """Say what would be kept from now on, and what is kept until now."""
        found, kept = row.found, row.kept
        if found is None or kept is None:
            return
        card.body.addWidget(Words(" · ".join([state_words(found, self._today), *answer_facts(found)]), wrap=True))
        for text in (found.words, found.reason):
            if text:
                card.body.addWidget(selectable(text))
        before = self.tr("Until now: {answer}").format(answer=state_words(kept, self._today))
        card.body.addWidget(Words(before, "muted", wrap=True))

    def _box(self, number: int, row: TakenRow) -> TickBox:
        box = TickBox(self.tr("Take it in"))
        box.setChecked(number in self._chosen)
        box.setAccessibleName(self.tr("Take in the answer to: {heard}").format(heard=isolated(row.heard)))
        box.toggled.connect(lambda on: self._on_toggled(number, on))
        self.boxes.append(box)
        return box

    def _on_toggled(self, number: int, on: bool) -> None:
        if on:
            self._chosen.add(number)
        else:
            self._chosen.discard(number)
        self.changed.emit()

    def _day(self, day: date) -> str:
        return short_date(day, self._today)
