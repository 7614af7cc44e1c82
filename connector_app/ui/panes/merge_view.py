"""Two records side by side: what either says, what would become of it, and whether they are one person."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from connector_app.domain.consent import Consent, Purpose
from connector_app.domain.merging import JOINED, Choice, to_choose
from connector_app.domain.naming import told_apart
from connector_app.domain.noun import Kind
from connector_app.domain.person import ContactPoint, Person
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.consent_labels import consent_entry
from connector_app.ui.labels import contact_kind, isolated, language, long_date, person_status, purpose
from connector_app.ui.panes.likeness_words import reasons_for
from connector_app.ui.panes.merge_reading import MergeReading
from connector_app.ui.panes.pane_parts import add_fact, button_line
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.side_by_side import BOTH, ONE, OTHER, SideBySide
from connector_app.ui.widgets.words import Words

_CODE = "code"
_TO_SIDES = {Choice.STAYS: ONE, Choice.GOES: OTHER, Choice.BOTH: BOTH}


class MergeView(ColumnPage):
    """Shows a reading; `merged` with who stays, who goes and what is chosen, `told_apart`, or `left`."""

    merged = Signal(str, str, object)
    told_apart = Signal()
    left = Signal()

    def __init__(self, found: MergeReading, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MergeView", "Are these one person?"), _why(found), parent)
        self._found = found
        self._vocabulary = vocabulary
        self.rows: dict[str, SideBySide] = {}
        self._add_question()
        self._add_outcome()
        self._add_fields()
        self._add_counts()
        self.column.addStretch(1)
        for keys, slot in ((Qt.Key.Key_Escape, self.left.emit), ("Ctrl+Return", self.same.click)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def take_focus(self) -> None:
        """Begin at the first thing to choose."""
        row = next(iter(self.rows.values()))
        next(button for button in row.buttons.values() if button.isChecked()).setFocus()

    @property
    def choices(self) -> dict[str, Choice]:
        """Return what was chosen of each field in which they differ, as seen from the record that stays."""
        found = {}
        swapped = self.rows[_CODE].choice == OTHER
        sides = {BOTH: Choice.BOTH, ONE: Choice.GOES if swapped else Choice.STAYS}
        sides[OTHER] = Choice.STAYS if swapped else Choice.GOES
        for name, row in self.rows.items():
            if name != _CODE and row.choice:
                found[name] = sides[row.choice]
        return found

    # -- making --

    def _add_fields(self) -> None:
        one, other = self._found.one, self._found.other
        card = Card(self.tr("Side by side"))
        card.body.setSpacing(SPACE_3)
        self._add(card, _CODE, one.code, other.code, choice=ONE, personal=False)
        hint = self.tr("The code you keep is the one that goes on standing for them on paper.")
        card.body.addWidget(Words(hint, "muted", wrap=True))
        proposed = to_choose(one, other)
        alike = Card(self.tr("The same in both"))
        for name in list(self._names())[1:]:
            mine, theirs = (self._value(person, name) for person in (one, other))
            if mine and mine == theirs:
                add_fact(alike, self._names()[name], mine)
            elif name in proposed:
                both = self.tr("Keep both") if name in JOINED else ""
                self._add(card, name, mine, theirs, choice=_TO_SIDES[proposed[name]], both=both)
            elif mine or theirs:
                self._add(card, name, mine, theirs)
        self.column.addWidget(card)
        self.column.addWidget(alike)
        alike.setVisible(alike.body.count() > 1)

    def _add(
        self,
        card: Card,
        name: str,
        one: str,
        other: str,
        *,
        choice: str = "",
        both: str = "",
        personal: bool = True,
    ) -> None:
        row = SideBySide(self._names()[name], one, other, choice=choice, both=both, personal=personal)
        self.rows[name] = row
        card.body.addWidget(row)

    def _names(self) -> Mapping[str, str]:
        """Return what the fields are called, in the order in which they are shown."""
        return {
            _CODE: self.tr("Code"),
            "label": self.tr("Name"),
            "names": self.tr("Full name"),
            "also_known_as": self.tr("Also known as"),
            "how_we_met": self.tr("How we met"),
            "place_id": self.tr("Where they live"),
            "contact_points": self.tr("How to reach them"),
            "pronouns": self.tr("Pronouns"),
            "main_language": self.tr("Language they like best"),
            "age_band": self.tr("Age, roughly"),
            "introduced_by": self.tr("Introduced by"),
            "access_needs": self.tr("What helps them take part"),
            "before_call": self.tr("Before you call or knock"),
            "notes": self.tr("Notes"),
            "touch_every": self.tr("In touch every so many days"),
            "status": self.tr("Where they stand with us"),
            "restricted_on": self.tr("Record only kept since"),
            "retain_until": self.tr("Kept until"),
        }

    def _value(self, person: Person, name: str) -> str:
        """Return what a record says of a field, in words; empty when it says nothing."""
        value = getattr(person, name)
        match name:
            case "place_id" | "introduced_by":
                return self._found.names.get(value or "", "")
            case "contact_points":
                return "\n".join(map(_reached, value))
            case "main_language":
                return language(value) if value else ""
            case "age_band":
                return _age(self._vocabulary, value) if value else ""
            case "status":
                return person_status(value)
            case "restricted_on" | "retain_until":
                return long_date(value) if value else ""
        return str(value).strip() if value is not None else ""

    def _add_counts(self) -> None:
        card = Card(self.tr("What each of them has"))
        names = {
            Kind.CONVERSATION: self.tr("Conversations"),
            Kind.EXCHANGE: self.tr("Exchanges"),
            Kind.FOLLOW_UP: self.tr("Promises"),
            Kind.STRENGTH: self.tr("What they bring"),
            Kind.NEED: self.tr("What would help them"),
            Kind.RELATIONSHIP: self.tr("People they are close to"),
            Kind.MEMBERSHIP: self.tr("Groups"),
            Kind.CONSENT: self.tr("Answers about consent"),
            Kind.QUOTE: self.tr("Quotes"),
            Kind.REQUEST: self.tr("Requests"),
            Kind.WELLBEING: self.tr("Times they were asked how they are"),
            Kind.INSIGHT: self.tr("Insights they heard back about"),
        }
        told = [(name, self._found.had(kind)) for kind, name in names.items()]
        for name, (one, other) in told:
            if one or other:
                card.body.addWidget(SideBySide(name, str(one), str(other), personal=False))
        if not any(sum(counts) for _, counts in told):
            card.body.addWidget(Words(self.tr("Nothing yet, neither of them."), "muted", wrap=True))
        self.column.addWidget(card)

    def _add_outcome(self) -> None:
        card, moved = Card(self.tr("If they are one person")), self._found.merge.moved
        self._tell(
            card, self.tr("All of it is kept under one name. A name you do not keep is one they are also called.")
        )
        if self._found.had(Kind.CONSENT)[1]:
            self._tell(card, self.tr("Every answer about consent that either gave stays in the history."))
        for each in self._found.merge.decided:
            self._tell(card, self._answer(each.stands), "warm")
        self._tell_of_themselves(card)
        if self._found.one.status is not self._found.other.status:
            self._tell(card, self.tr("Where they stand differently with us, the more careful one counts."))
        legs, ties, matches = moved.legs_between, moved.ties_between, moved.matches_between
        if legs:
            said = self.tr("%n time(s) one gave to the other: that goes, nobody gives to themselves.", None, legs)
            self._tell(card, said, "warm")
        if ties:
            said = self.tr("It is written down that they are two people, or something to each other. That goes.")
            self._tell(card, said, "warm")
        if matches:
            said = self.tr("%n offer(s) of one met a need of the other. That goes.", None, matches)
            self._tell(card, said, "warm")
        self._tell(card, self.tr("Undo brings everything back as it was."), "muted")
        self.column.addWidget(card)

    def _tell_of_themselves(self, card: Card) -> None:
        """Say what becomes of what either said of their health and identity, where either did."""
        told = self._found.one.answers or self._found.other.answers or any(self._found.had(Kind.WELLBEING))
        if not told:
            return
        decided = [each.stands.purpose for each in self._found.merge.decided]
        if Purpose.SPECIAL_CATEGORY in decided:
            said = self.tr("What is noted of their health and identity goes, since they once said no to it.")
            self._tell(card, said, "warm")
        else:
            said = self.tr(
                "What either said of themselves is kept; where that differs, what the record you keep says."
            )
            self._tell(card, said)

    def _answer(self, stands: Consent) -> str:
        what = purpose(stands.purpose)
        if stands.organisation:
            what = f"{what}: {isolated(stands.organisation)}"
        said = self.tr("{what}: they answered differently. “{answer}”, {day}, stands: it is the stricter one.")
        return said.format(what=what, answer=consent_entry(stands.state), day=long_date(stands.decided_on))

    @staticmethod
    def _tell(card: Card, text: str, tone: str = "") -> None:
        card.body.addWidget(Words(text, tone, wrap=True))

    def _add_question(self) -> None:
        """Say whom it is about and offer the answers on top, for what follows may be long."""
        both = self.tr("{one} and {other}").format(
            one=_known_as(self._found.one), other=_known_as(self._found.other)
        )
        self.who = Words(both, "strong", wrap=True, personal=True)
        self.column.insertWidget(self.column.indexOf(self.sentence), self.who)
        self.same = primary_button(self.tr("They are one person"), "Ctrl+Enter")
        self.apart = secondary_button(self.tr("Not the same"))
        self.later = secondary_button(self.tr("Decide later"))
        self.same.clicked.connect(self._on_same)
        self.apart.clicked.connect(self.told_apart)
        self.later.clicked.connect(self.left)
        self.column.addWidget(button_line(self.same, self.apart, self.later))

    def _on_same(self) -> None:
        one, other = self._found.one.id, self._found.other.id
        stays, goes = (other, one) if self.rows[_CODE].choice == OTHER else (one, other)
        self.merged.emit(stays, goes, self.choices)


def _known_as(person: Person) -> str:
    """Return a person's name with what tells them from another of it."""
    return isolated(told_apart(person.label, person.how_we_met or person.code))


def _why(found: MergeReading) -> str:
    if not found.reasons:
        return ""
    said = QCoreApplication.translate("MergeView", "Why it may be so: {reasons}.")
    return said.format(reasons=reasons_for(found.reasons))


def _age(vocabulary: Vocabulary, code: str) -> str:
    """Return an age band in words, whichever classification it is of."""
    items = [ages.by_code[code] for ages in vocabulary.age_classifications if code in ages.by_code]
    return items[0].chip if items else code


def _reached(point: ContactPoint) -> str:
    return f"{contact_kind(point.kind)}: {point.value}"
