"""The form in which a person is added or changed: a page of its own, a name is all it asks for.

Somebody known is kept as one goes: what was changed on a card is saved when the keyboard leaves it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.errors import RuleBroken
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person, PersonStatus
from connector_app.domain.place import Place
from connector_app.domain.resting import Heed
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.dialogs.before_call import BeforeCallCard
from connector_app.ui.dialogs.contact_rows import ContactRows
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.equality_card import Equality, EqualityCard
from connector_app.ui.dialogs.labelled_fields import labelled, line_field, text_field
from connector_app.ui.dialogs.party_picker import PartyPicker
from connector_app.ui.dialogs.touch_field import TouchField
from connector_app.ui.labels import language, person_status
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words
from connector_app.ui.widgets.written import Value, written

#: Offered as main languages: English and Welsh, then what is spoken most beside them.
_LANGUAGES = (
    "en", "cy", "ar", "bn", "es", "fa", "fr", "gu", "it", "ku", "lt", "pa", "pl", "ps", "pt", "ro", "so", "ta",
    "ti", "tr", "uk", "ur", "zh",
)  # fmt: skip
_NOTE_LINES = 4


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What the form was filled in with: the person, a place first named here, an answer about counting."""

    person: Person
    place: Place | None
    consents: tuple[Consent, ...]
    new: bool


class PersonForm(Drafted, ColumnPage):
    """Ctrl+Enter keeps, Escape leaves: what cannot be kept then waits for the next time.

    Fields that the form does not show stay as they were.

    `filled_in` carries a new person, `changed` one who is known, each time as a FilledIn.
    `names_asked(picker, text)` asks who may be meant.
    """

    filled_in = Signal(object)
    changed = Signal(object)
    left = Signal()
    names_asked = Signal(object, str)

    def __init__(
        self,
        person: Person | None,
        places: Sequence[Place],
        ages: CodeList,
        today: date,
        label: str = "",
        heeded: Sequence[tuple[Heed, str]] = (),
        introduced_by: str = "",
        *,
        equality: Equality | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`person` is None for somebody new, who may have been given a `label` elsewhere.

        What is to be `heeded` before a person is contacted stands above their numbers; `introduced_by` is the name
        of who introduced them. With `equality` the form asks who they say they are.
        """
        super().__init__(*_title(person), parent=parent)
        self.setAccessibleName(_title(person)[0])
        self._new = person is None
        self.about = person.id if person else ""
        self._refused: list[Value] | None = None
        self._introduced_by = introduced_by
        self._person = person or Person(label=label)
        self._places = {fold(place.name): place for place in places}
        self._today = today
        self._add_who(places, ages)
        if heeded:
            self.column.addWidget(BeforeCallCard(list(heeded)))
        self._add_contact()
        self._add_more()
        self.equality: EqualityCard | None = None
        if equality is not None:
            self.equality = EqualityCard(equality, self._person.answers)
            self.column.addWidget(self.equality)
        self.counted: Segmented | None = self._add_counted() if self._new else None
        self._add_buttons()
        self.column.addStretch(1)
        self._stored = self._filled()
        app = QApplication.instance()
        if not self._new and isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def known(self) -> str | None:
        """Return the id of the person who is changed, None while somebody is added."""
        return None if self._new else self._person.id

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.begin_draft()
        self.label.setFocus()
        self.label.selectAll()

    # -- parts --

    def _add_who(self, places: Sequence[Place], ages: CodeList) -> None:
        person, card = self._person, Card()
        self.label = line_field(card, self.tr("Name or nickname"), person.label)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        card.body.addWidget(self.wrong)
        self.how_we_met = line_field(card, self.tr("How we met (tells two of one name apart)"), person.how_we_met)
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
        labelled(card, self.tr("Place (choose, or type a new one)"), self.place)
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
        labelled(card, self.tr("Age"), self.age)
        self.touch = TouchField(self.tr("Remind me to get in touch"), person.touch_every)
        labelled(card, self.tr("Remind me to get in touch"), self.touch)
        self.column.addWidget(card)

    def _add_contact(self) -> None:
        card = Card(self.tr("How to reach them"))
        self.before_call = text_field(
            card, self.tr("Before you call or knock (shown before any number)"), self._person.before_call, 2
        )
        self.contact = ContactRows(self._person.contact_points)
        card.body.addWidget(self.contact)
        self.column.addWidget(card)

    def _add_more(self) -> None:
        person, card = self._person, Card(self.tr("More, when it helps"))
        self.names = line_field(card, self.tr("Full name"), person.names)
        self.also_known_as = line_field(card, self.tr("Also known as"), person.also_known_as)
        self.pronouns = line_field(card, self.tr("Pronouns"), person.pronouns)
        self.language = QComboBox()
        self.language.addItem(self.tr("Not known"), "")
        codes = dict.fromkeys((*_LANGUAGES, *filter(None, (person.main_language,))))
        for code in codes:
            self.language.addItem(language(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(person.main_language)))
        labelled(card, self.tr("Language they like best"), self.language)
        self.introduced = PartyPicker(self.tr("Introduced by"), Kind.PERSON, (person.id,), may_be_new=False)
        if person.introduced_by:
            self.introduced.set_candidate(Candidate(person.introduced_by, self._introduced_by))
        self.introduced.name_typed.connect(lambda text: self.names_asked.emit(self.introduced, text))
        card.body.addWidget(self.introduced)
        self.access_needs = line_field(card, self.tr("What helps them take part"), person.access_needs)
        self.status = QComboBox()
        for status in PersonStatus:
            self.status.addItem(person_status(status), status)
        self.status.setCurrentIndex(self.status.findData(person.status))
        labelled(card, self.tr("Where they stand"), self.status)
        self.notes = text_field(card, self.tr("Notes"), person.notes, _NOTE_LINES)
        self.restricted = QCheckBox(self.tr("Only keep the record"))
        self.restricted.setChecked(person.restricted_on is not None)
        about = self.tr("When they asked for it: it is then counted nowhere and in no reminder.")
        self.restricted.setAccessibleDescription(about)
        card.body.addWidget(self.restricted)
        card.body.addWidget(Words(about, "muted", wrap=True))
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
        self.keep = primary_button(self.tr("Keep") if self._new else self.tr("Done"), self.tr("Ctrl+Enter"))
        self.keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.keep)
        if self._new:
            self.leave = secondary_button(self.tr("Cancel"))
            self.leave.clicked.connect(self._on_cancel)
            row.addWidget(self.leave)
        row.addStretch(1)
        self.column.addLayout(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_keep, context=context)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape, context=context)

    # -- what happens --

    def _on_place_typed(self, text: str) -> None:
        new = bool(text.strip()) and fold(text) not in self._places
        self.new_place.setVisible(new)
        if new:
            self.new_place.setText(self.tr("A new place; it will be counted as a neighbourhood."))

    def save(self) -> bool:
        """Save what was changed of somebody known; False when it cannot be kept as it is."""
        filled = self._filled()
        if self._new or filled == self._stored:
            return True
        person, place = filled
        if not self._is_right(person):
            return False
        self._person, self._stored = person, (person, None)
        if place is not None:
            self._places[fold(place.name)] = place
        self.note_stored()
        self.changed.emit(FilledIn(person, place, (), new=False))
        return True

    def _on_keep(self) -> None:
        if not self._new:
            if self.save():
                self.left.emit()
            return
        person, place = self._filled()
        if self._is_right(person):
            self.keep.setEnabled(False)
            self.end_draft()
            self.filled_in.emit(FilledIn(person, place, self._answers(person), new=True))

    def _on_escape(self) -> None:
        """Leave; what cannot be kept of somebody known is said first, and waits when one leaves all the same."""
        now = written(self)
        if self.save() or self._refused == now:
            self.put_aside()
            self.left.emit()
        else:
            self._refused = now

    def _on_cancel(self) -> None:
        self.throw_away()
        self.left.emit()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Save when the keyboard leaves a card, which is one step to take back."""
        if self.isVisible() and self._card_of(old) not in (None, self._card_of(now)):
            self.save()

    def _card_of(self, widget: QWidget | None) -> QWidget | None:
        """Return the card of this form on which a widget is, the list of a choice for one."""
        while widget is not None and not (isinstance(widget, Card) and self.isAncestorOf(widget)):
            widget = widget.parentWidget()
        return widget

    def _is_right(self, person: Person) -> bool:
        """Tell whether the person can be kept; if not, say why beside the field."""
        said = ""
        try:
            person.check()
        except RuleBroken as broken:
            said = sentence_of(broken)
        self.wrong.setText(said)
        self.wrong.setVisible(bool(said))
        self.label.setAccessibleDescription(said)
        self.label.setProperty("wrong", "true" if said else "false")
        self.label.style().polish(self.label)
        if said:
            self.label.setFocus()
        return not said

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
            before_call=self.before_call.toPlainText().strip(),
            introduced_by=self._introducer(),
            touch_every=self.touch.days,
            answers=self.equality.answers if self.equality else self._person.answers,
            restricted_on=(self._person.restricted_on or self._today) if self.restricted.isChecked() else None,
        )
        return person, place

    def _introducer(self) -> str | None:
        """Return who introduced them; a name that nobody has changes nothing."""
        if not self.introduced.typed:
            return None
        found = self.introduced.candidate
        return found.id if found else self._person.introduced_by

    def _answers(self, person: Person) -> tuple[Consent, ...]:
        """Return what somebody new said to being counted, and to things being noted of who they are."""
        said = {
            Purpose.ANONYMOUS_COUNTS: self.counted.value if self.counted else None,
            Purpose.SPECIAL_CATEGORY: self.equality.said if self.equality else None,
        }
        return tuple(
            Consent(person_id=person.id, purpose=purpose, state=ConsentState(state), decided_on=self._today)
            for purpose, state in said.items()
            if state is not None
        )


def _title(person: Person | None) -> tuple[str, str]:
    if person is None:
        return QCoreApplication.translate("PersonForm", "Add a person"), ""
    return (
        QCoreApplication.translate("PersonForm", "Change a person"),
        QCoreApplication.translate("PersonForm", "What you change is kept as you go; Ctrl+Z takes it back."),
    )
