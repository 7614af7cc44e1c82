"""The form in which something is promised by itself, or a promise is changed; it opens where it is asked for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.folding import fold
from connector_app.domain.followup import FollowUp, Leads, Repeat
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.ui import labels
from connector_app.ui.dialogs.coming_day_field import ComingDayField
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.follow_up_words import how_often
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_1, SPACE_3
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.name_choice import NameChoice
from connector_app.ui.widgets.words import Words

_LONGEST = 400


class FollowUpForm(Drafted, Card):
    """Hidden until asked; `filled_in(FollowUp, bool)` says whether it is new, `name_typed(text)` is answered by
    `offer`, `left` tells that it closed.

    Ctrl+Enter keeps, Escape leaves what was typed for the next time; what the form does not show stays as it was.
    """

    filled_in = Signal(object, bool)
    left = Signal()
    name_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._promise = FollowUp(what="")
        self._new = True
        self._today = date.min
        self._title = Heading("")
        self.body.addWidget(self._title)
        self.what = QLineEdit()
        self.what.setMaxLength(_LONGEST)
        self._labelled(self.tr("What was promised?"), self.what, self.body)
        self.who = QLineEdit()
        self.whom = NameChoice()
        self._kinds: dict[str, Kind] = {}
        self.due, self.shown_from, self.shown_until = (ComingDayField(date.min) for _ in range(3))
        self._days = (self.due, self.shown_from, self.shown_until)
        self.leads, self.repeat = QComboBox(), QComboBox()
        for code in (Leads.ME, Leads.PERSON, Leads.COMMUNITY, Leads.SERVICE):
            self.leads.addItem(labels.leads(code), code)
        self.repeat.addItem(self.tr("Once"), None)
        for each in Repeat:
            self.repeat.addItem(how_often(each), each)
        _, self._whom_label = self._add_row(
            (self.tr("For whom? A name, or nobody"), self.who), (self.tr("Who this is"), self.whom)
        )
        self._add_row((self.tr("By when?"), self.due), (self.tr("How often"), self.repeat))
        self._read_back = Words(tone="muted", wrap=True)
        self.body.addWidget(self._read_back)
        self._add_row((self.tr("Who takes the next step"), self.leads))
        self._add_row((self.tr("Remind me from"), self.shown_from), (self.tr("Remind me until"), self.shown_until))
        self.wrong = Words(tone="warm", wrap=True)
        self.body.addWidget(self.wrong)
        self._add_buttons()
        self.who.textEdited.connect(self.name_typed)
        self.who.textEdited.connect(lambda text: self.offer([]) if not text.strip() else None)
        for field in self._days:
            field.day_changed.connect(self._tell_days)
        self.hide()

    def lie_on_a_card(self) -> None:
        """Do without an edge of its own: it is part of another card."""
        self.setProperty("plain", "true")
        self.body.setContentsMargins(0, 0, 0, 0)

    def ask(self, today: date, promise: FollowUp | None = None, whom: Candidate | None = None) -> None:
        """Open the form empty, for somebody, or with a promise to change and whom it is for."""
        self.keep_draft()  # another promise may be in it
        self._today, self._new = today, promise is None
        self.about = promise.id if promise else ""
        self._promise = promise or FollowUp(what="")
        title = self.tr("Promise something") if self._new else self.tr("Change a promise")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.what.setText(self._promise.what)
        self.who.setText(whom.label if whom else "")
        self.offer([whom] if whom else [])
        self.whom.setCurrentIndex(1 if whom else 0)
        for field, day in zip(self._days, _days_of(self._promise), strict=True):
            field.set_day(day, today)
        self.leads.setCurrentIndex(max(0, self.leads.findData(self._promise.leads)))
        self.repeat.setCurrentIndex(max(0, self.repeat.findData(self._promise.repeat)))
        self._tell_days()
        self._say_wrong("")
        self.show()
        self.begin_draft()
        bring_into_view(self)
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, found: Sequence[Candidate]) -> None:
        """Offer who may be meant by the name typed; a choice made stays, the only one of that name is chosen."""
        chosen = self.whom.currentData()
        found = [each for each in found if not each.rests]
        named = [each.id for each in found if fold(each.label) == fold(self.who.text())]
        if len(named) == 1:
            chosen = named[0]
        self._kinds = {each.id: each.kind for each in found}
        self.whom.begin(self.tr("Nobody by name"))
        for each in found:
            self.whom.add(each.label, each.id, each.hint)
        self.whom.setCurrentIndex(max(0, self.whom.findData(chosen)))
        some = self.whom.count() > 1
        self.whom.setVisible(some)
        self._whom_label.setVisible(some)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, keep on Enter in a line."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep()
        else:
            super().keyPressEvent(event)

    # -- inside --

    def _add_row(self, *fields: tuple[str, QWidget]) -> list[Words]:
        """Add fields beside each other; return what stands above them."""
        made = []
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACE_3)
        for name, field in fields:
            box = QVBoxLayout()
            box.setSpacing(SPACE_1)
            box.addStretch(1)  # the fields stand in a line where the name above one wraps
            made.append(self._labelled(name, field, box))
            row.addLayout(box, 1)
        self.body.addLayout(row)
        return made

    def _labelled(self, name: str, field: QWidget, box: QVBoxLayout) -> Words:
        label = Words(name, wrap=True)
        label.setBuddy(field)
        field.setAccessibleName(name)
        box.addWidget(label)
        box.addWidget(field)
        return label

    def _add_buttons(self) -> None:
        self.keep = secondary_button(self.tr("Keep"), self.tr("Ctrl+Enter"))
        self.cancel = secondary_button(self.tr("Cancel"))
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self._on_cancel)
        row = ChipRow()
        row.set_chips([self.keep, self.cancel])
        self.body.addWidget(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_keep, context=context)

    def _tell_days(self) -> None:
        """Read the days back in full, so that nobody has to guess how they were understood."""
        told = []
        if self.due.day is not None:
            told.append(self.tr("By {date}.").format(date=labels.long_date(self.due.day)))
        if self.shown_from.day is not None:
            told.append(self.tr("Brought up from {date}.").format(date=labels.long_date(self.shown_from.day)))
        if self.shown_until.day is not None:
            told.append(self.tr("Brought up until {date}.").format(date=labels.long_date(self.shown_until.day)))
        example = self.tr("Days can be written like tomorrow, fri, in 2 weeks or 25/11.")
        self._read_back.setText(" ".join(told) or example)

    def _on_keep(self) -> None:
        if not all(field.understood for field in self._days):
            self._say_wrong(self.tr("That day is not understood. Write it like fri, in 2 weeks or 25/11."))
            return
        id_ = self.whom.currentData()
        kind = self._kinds.get(id_)
        if self.who.text().strip() and id_ is None:
            self._say_wrong(
                self.tr("Nobody in the notebook is called so. Choose somebody, or leave the name empty.")
            )
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        filled = replace(
            self._promise,
            what=" ".join(self.what.text().split()),
            person_id=id_ if kind is Kind.PERSON else None,
            group_id=id_ if kind is Kind.GROUP else None,
            due=self.due.day,
            shown_from=self.shown_from.day,
            shown_until=self.shown_until.day,
            leads=Leads(self.leads.currentData()),
            repeat=None if self.repeat.currentData() is None else Repeat(self.repeat.currentData()),
        )
        try:
            filled.check()
        except RuleBroken as broken:
            self._say_wrong(sentence_of(broken))
            return
        self.end_draft()
        self.filled_in.emit(filled, self._new)
        self._leave()

    def _on_cancel(self) -> None:
        self.throw_away()
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.what.setAccessibleDescription(text)


def _days_of(promise: FollowUp) -> tuple[date | None, date | None, date | None]:
    return promise.due, promise.shown_from, promise.shown_until
