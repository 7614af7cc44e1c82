"""The form in which a person is added or changed: a page of its own, a name is all it asks for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.errors import RuleBroken
from connector_app.domain.folding import fold
from connector_app.domain.person import Person, PersonStatus
from connector_app.domain.place import Place
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.dialogs.contact_rows import ContactRows
from connector_app.ui.labels import language, person_status
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words

#: Offered as main languages: English and Welsh, then what is spoken most beside them.
_LANGUAGES = (
    "en", "cy", "ar", "bn", "es", "fa", "fr", "gu", "it", "ku", "lt", "pa", "pl", "ps", "pt", "ro", "so", "ta",
    "ti", "tr", "uk", "ur", "zh",
)  # fmt: skip
_NOTE_LINES = 4
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What the form was filled in with: the person, a place first named here, an answer about counting."""

    person: Person
    place: Place | None
    consents: tuple[Consent, ...]
    new: bool


class PersonForm(ColumnPage):
    """Ctrl+Enter keeps, Escape leaves; fields the form does not show stay as they were."""

    filled_in = Signal(object)
    left = Signal()

    def __init__(
        self,
        person: Person | None,
        places: Sequence[Place],
        ages: CodeList,
        today: date,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`person` is None for somebody new, who may have been given a `label` elsewhere."""
        super().__init__(_title(person), parent=parent)
        self._new = person is None
        self._person = person or Person(label=label)
        self._places = {fold(place.name): place for place in places}
        self._today = today
        self._add_who(places, ages)
        self._add_contact()
        self._add_more()
        self.counted: Segmented | None = self._add_counted() if self._new else None
        self._add_buttons()
        self.column.addStretch(1)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.label.setFocus()
        self.label.selectAll()

    # -- parts --

    def _add_who(self, places: Sequence[Place], ages: CodeList) -> None:
        person, card = self._person, Card()
        self.label = _line(card, self.tr("Name or nickname"), person.label)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        card.body.addWidget(self.wrong)
        self.how_we_met = _line(card, self.tr("How we met (tells two of one name apart)"), person.how_we_met)
        self.place = QComboBox()
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.addItem("", None)
        for place in places:
            self.place.addItem(place.name, place.id)
        self.place.setCurrentIndex(max(0, self.place.findData(person.place_id)))
        self.new_place = Words(tone="muted", wrap=True)
        self.new_place.hide()
        self.place.editTextChanged.connect(self._on_place_typed)
        _labelled(card, self.tr("Place (choose, or type a new one)"), self.place)
        for typed in self.place.findChildren(QLineEdit):
            typed.setAccessibleName(self.place.accessibleName())
        card.body.addWidget(self.new_place)
        self.age = QComboBox()
        self.age.addItem(self.tr("Not known"), None)
        for item in ages.items:
            if item.active or item.code == person.age_band:
                self.age.addItem(item.label, item.code)
        if person.age_band and person.age_band not in ages.by_code:
            self.age.addItem(person.age_band, person.age_band)
        self.age.setCurrentIndex(max(0, self.age.findData(person.age_band)))
        _labelled(card, self.tr("Age"), self.age)
        self.column.addWidget(card)

    def _add_contact(self) -> None:
        card = Card(self.tr("How to reach them"))
        self.contact = ContactRows(self._person.contact_points)
        card.body.addWidget(self.contact)
        self.column.addWidget(card)

    def _add_more(self) -> None:
        person, card = self._person, Card(self.tr("More, when it helps"))
        self.names = _line(card, self.tr("Full name"), person.names)
        self.also_known_as = _line(card, self.tr("Also known as"), person.also_known_as)
        self.pronouns = _line(card, self.tr("Pronouns"), person.pronouns)
        self.language = QComboBox()
        self.language.addItem(self.tr("Not known"), "")
        codes = dict.fromkeys((*_LANGUAGES, *filter(None, (person.main_language,))))
        for code in codes:
            self.language.addItem(language(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(person.main_language)))
        _labelled(card, self.tr("Language they like best"), self.language)
        self.access_needs = _line(card, self.tr("What helps them take part"), person.access_needs)
        self.status = QComboBox()
        for status in PersonStatus:
            self.status.addItem(person_status(status), status)
        self.status.setCurrentIndex(self.status.findData(person.status))
        _labelled(card, self.tr("Where they stand"), self.status)
        self.notes = QPlainTextEdit(person.notes)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().lineSpacing() * _NOTE_LINES + 24)
        self.notes.setAccessibleName(self.tr("Notes"))
        _labelled(card, self.tr("Notes"), CoveredField(self.notes))
        self.column.addWidget(card)

    def _add_counted(self) -> Segmented:
        card = Card(self.tr("May they be counted in summaries?"))
        card.body.addWidget(
            Words(self.tr("Only numbers leave, never names. Leave it open if nobody asked."), "muted", wrap=True)
        )
        field = Segmented(
            ((ConsentState.GIVEN, self.tr("Agreed")), (ConsentState.REFUSED, self.tr("Said no"))),
            self.tr("Be counted in summaries"),
        )
        card.body.addWidget(field)
        self.column.addWidget(card)
        return field

    def _add_buttons(self) -> None:
        self.keep = primary_button(self.tr("Add") if self._new else self.tr("Keep"), self.tr("Ctrl+Enter"))
        self.keep.clicked.connect(self._on_keep)
        self.leave = secondary_button(self.tr("Cancel"))
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.column.addLayout(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_keep, context=context)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit, context=context)

    # -- what happens --

    def _on_place_typed(self, text: str) -> None:
        new = bool(text.strip()) and fold(text) not in self._places
        self.new_place.setVisible(new)
        if new:
            self.new_place.setText(self.tr("A new place; it will be counted as a neighbourhood."))

    def _on_keep(self) -> None:
        person, place = self._filled()
        try:
            person.check()
        except RuleBroken as broken:
            self.wrong.setText(sentence_of(broken))
            self.wrong.show()
            self.label.setAccessibleDescription(self.wrong.text())
            self.label.setProperty("wrong", "true")
            self.label.style().polish(self.label)
            self.label.setFocus()
            return
        self.keep.setEnabled(False)
        self.filled_in.emit(FilledIn(person, place, self._answers(person), self._new))

    def _filled(self) -> tuple[Person, Place | None]:
        """Return the person as filled in, and the place when it is a new one."""
        typed = " ".join(self.place.currentText().split())
        known = self._places.get(fold(typed))
        # Two places may have one name: keep the one that was chosen.
        if known and self.place.currentText() == self.place.itemText(self.place.currentIndex()):
            place_id: str | None = self.place.currentData()
        else:
            place_id = known.id if known else None
        place = Place(name=typed) if typed and known is None else None
        person = replace(
            self._person,
            label=" ".join(self.label.text().split()),
            how_we_met=self.how_we_met.text().strip(),
            place_id=place.id if place else place_id,
            age_band=self.age.currentData(),
            contact_points=self.contact.points,
            names=self.names.text().strip(),
            also_known_as=self.also_known_as.text().strip(),
            pronouns=self.pronouns.text().strip(),
            main_language=self.language.currentData(),
            access_needs=self.access_needs.text().strip(),
            status=PersonStatus(self.status.currentData()),
            notes=self.notes.toPlainText(),
        )
        return person, place

    def _answers(self, person: Person) -> tuple[Consent, ...]:
        if self.counted is None or self.counted.value is None:
            return ()
        state = ConsentState(self.counted.value)
        answer = Consent(
            person_id=person.id, purpose=Purpose.ANONYMOUS_COUNTS, state=state, decided_on=self._today
        )
        return (answer,)


def _title(person: Person | None) -> str:
    if person is None:
        return QCoreApplication.translate("PersonForm", "Add a person")
    return QCoreApplication.translate("PersonForm", "Change a person")


def _line(card: Card, name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(max(_LONGEST, len(text)))
    _labelled(card, name, field)
    return field


def _labelled(card: Card, name: str, field: QWidget) -> None:
    label = Words(name, "muted", wrap=True)
    label.setBuddy(field)
    field.setAccessibleName(name)
    card.body.addWidget(label)
    card.body.addWidget(field)
