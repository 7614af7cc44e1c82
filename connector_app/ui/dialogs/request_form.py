"""The form in which one writes down that somebody asked for something, or complained; it opens on its page."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.domain.request import Request, RequestKind
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.request_words import request_kind, rule
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.name_choice import NameChoice
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_LINES, _LONGEST = 2, 120


class RequestForm(Drafted, Card):
    """Hidden until asked; `filled_in(Request)`, `left`, and `name_typed(text)` to be answered by `offer`."""

    filled_in = Signal(object)
    left = Signal()
    name_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Somebody asked something"))
        self.kind = QComboBox()
        for code in RequestKind:
            self.kind.addItem(request_kind(code), code)
        self._labelled(self.tr("What they ask for"), self.kind)
        self._rule = Words(tone="muted", wrap=True)
        self.body.addWidget(self._rule)
        self.day = DayField(date.min)
        self.who = QLineEdit()
        self.who.setMaxLength(_LONGEST)
        self._add_day_and_who()
        self.person = NameChoice()
        self._person_label = self._labelled(self.tr("Who this is"), self.person)
        self.what = QPlainTextEdit()
        self.what.setTabChangesFocus(True)
        self.what.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 24)
        self.what.setAccessibleName(self.tr("In their words, as far as it helps"))
        self._labelled(self.what.accessibleName(), CoveredField(self.what))
        self.wrong = Words(tone="warm", wrap=True)
        self.body.addWidget(self.wrong)
        self._add_buttons()
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.who.textEdited.connect(self.name_typed)
        self._on_kind()
        self.hide()

    def ask(self, today: date, person: Candidate | None = None) -> None:
        """Open the form empty, or for a person of the notebook."""
        self.keep_draft()  # somebody else's may be in it
        self.about = person.id if person else ""
        self.kind.setCurrentIndex(0)
        self.day.set_day(today, today)
        self.who.setText(person.label if person else "")
        self.offer([person] if person else [])
        self.person.setCurrentIndex(1 if person else 0)
        self.what.clear()
        self._say_wrong("")
        self.show()
        self.begin_draft()
        self.kind.setFocus()

    def offer(self, found: Sequence[Candidate]) -> None:
        """Offer who may be meant by the name typed; a choice made stays, the only one of that name is chosen."""
        chosen = self.person.currentData()
        named = [each.id for each in found if fold(each.label) == fold(self.who.text())]
        if len(named) == 1:
            chosen = named[0]
        self.person.begin(self.tr("Nobody in the notebook"))
        for each in found:
            if each.kind is Kind.PERSON:
                self.person.add(each.label, each.id, each.hint)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        some = self.person.count() > 1
        self.person.setVisible(some)
        self._person_label.setVisible(some)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add_buttons(self) -> None:
        self.keep = secondary_button(self.tr("Keep"), self.tr("Ctrl+Enter"))
        self.cancel = secondary_button(self.tr("Cancel"))
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_keep, context=context)

    def _on_kind(self) -> None:
        text = rule(RequestKind(self.kind.currentData()))
        self._rule.setText(text)
        self.kind.setAccessibleDescription(text)

    def _on_keep(self) -> None:
        day, person = self.day.day, self.person.currentData()
        who = "" if person else " ".join(self.who.text().split())
        if day is None:
            self._say_wrong(self.tr("That day is not understood. Write it like yesterday, Monday or 25/11."))
        elif not (person or who):
            self._say_wrong(self.tr("Say who asks: a name, or a few words such as “a neighbour by phone”."))
        else:
            self._say_wrong("")
            self.end_draft()
            what = self.what.toPlainText().strip()
            kind = RequestKind(self.kind.currentData())
            self.filled_in.emit(Request(kind=kind, received_on=day, person_id=person, who=who, what=what))

    def _on_cancel(self) -> None:
        self.throw_away()
        self.left.emit()

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.who.setAccessibleDescription(text)

    def _add_day_and_who(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for name, field, share in (
            (self.tr("The day on which they asked"), self.day, 1),
            (self.tr("Who asks"), self.who, 2),
        ):
            box = QVBoxLayout()
            box.setSpacing(SPACE_2)
            box.addStretch(1)  # the fields stand in a line where the name above one wraps
            self._labelled(name, field, box)
            row.addLayout(box, share)
        self.body.addLayout(row)

    def _labelled(self, name: str, field: QWidget, box: QVBoxLayout | None = None) -> Words:
        label = Words(name, wrap=True)
        field.setAccessibleName(name)
        (box or self.body).addLayout(under_label(label, field))
        return label
