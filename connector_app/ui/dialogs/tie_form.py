"""How somebody knows another person: whom, what they are to each other, told from both sides before it is kept."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from connector_app.domain.noun import Kind
from connector_app.domain.person import Person
from connector_app.domain.relationship import MUTUAL, Relationship, RelationshipKind
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.party_picker import PartyPicker
from connector_app.ui.labels import as_option, isolated
from connector_app.ui.offer_labels import tie
from connector_app.ui.veil import Veiled
from connector_app.ui.widgets.words import Words

_LONGEST = 300


class _Kinds(Veiled, QComboBox):
    """What people are to each other; its description has their names in it, which doorstep mode covers."""


class TieForm(InlineForm):
    """`filled_in(Relationship, people)` carries the person too when they are new."""

    filled_in = Signal(object, object)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("TieForm", "How they know somebody"),
            QCoreApplication.translate("TieForm", "Add"),
            parent,
        )
        self._person = person
        self.other = PartyPicker(self.tr("Whom do they know?"), Kind.PERSON, (person.id,))
        self.kind = _Kinds()
        for kind in RelationshipKind:
            self.kind.addItem(as_option(tie(kind, of_first=True)), (kind.value, True))
            if kind not in MUTUAL:
                self.kind.addItem(as_option(tie(kind, of_first=False)), (kind.value, False))
        self.kind.setCurrentIndex(self.kind.findText(as_option(tie(RelationshipKind.FRIEND, of_first=True))))
        self.told = Words(tone="muted", wrap=True)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST)
        self.add_field("", self.other)
        self.add_field(self.tr("What is that person to them?"), self.kind)
        self.fields.addWidget(self.told)
        self.add_field(self.tr("Note"), self.note)
        self.kind.currentIndexChanged.connect(self._tell)
        self.other.line.textChanged.connect(self._tell)
        self._tell()

    def on_keep(self) -> None:
        """Keep the tie as it is told."""
        if not self.is_clear(self.other):
            return
        found = self.other.candidate
        new = None if found else Person(label=self.other.typed)
        other_id = found.id if found else new.id if new else ""
        kind, first = self._chosen
        one, two = (other_id, self._person.id) if first else (self._person.id, other_id)
        made = Relationship(one_id=one, other_id=two, kind=kind, note=self.note.text().strip())
        self.sent = True
        self.filled_in.emit(made, (new,) if new else ())

    @property
    def _chosen(self) -> tuple[RelationshipKind, bool]:
        """Return the kind, and whether the other person comes first in it."""
        kind, first = self.kind.currentData()
        return RelationshipKind(kind), first

    def _tell(self) -> None:
        kind, first = self._chosen
        other = self.other.typed or self.tr("somebody")
        text = in_words(kind, self._person.label, other, other_first=first)
        self.told.setText(text)
        self.kind.setAccessibleDescription(text)


def in_words(kind: RelationshipKind, one: str, other: str, *, other_first: bool) -> str:
    """Return what two people are to each other, from both sides."""
    names = {"one": isolated(one), "other": isolated(other)}
    if kind is RelationshipKind.KEEP_APART:
        text = QCoreApplication.translate("TieForm", "{one} and {other} are never suggested to each other.")
        return text.format(**names)
    if kind in MUTUAL:
        text = QCoreApplication.translate("TieForm", "{one} and {other} to each other: {word}")
        return text.format(word=tie(kind, of_first=True), **names)
    text = QCoreApplication.translate("TieForm", "{other} to {one}: {word}. {one} to {other}: {back}.")
    there, back = tie(kind, of_first=other_first), tie(kind, of_first=not other_first)
    return text.format(word=there, back=back, **names)
