"""What the forms for what somebody brings and for what they would be glad of have in common."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from connector_app.application.matches import save_offered
from connector_app.domain.category import guess_category
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.labels import as_option, isolated
from connector_app.ui.theme import SPACE_1, SPACE_3
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.name_choice import NameChoice
from connector_app.ui.widgets.words import Words
from connector_app.ui.widgets.written import Value, written

_LONGEST, _LEAST = 200, 10


class OfferForm(Drafted, Card):
    """Hidden until asked; it stores as one goes: what is changed in a field is kept when the field is left.

    `command_made(Command)` carries each change, `left` says that the form may go, and `name_typed(text)` waits to
    be answered by `offer`. Where a party is given, nobody is asked who it is about.
    """

    command_made = Signal(object)
    left = Signal()
    name_typed = Signal(str)

    def __init__(self, categories: CodeList, question: str, parent: QWidget | None = None) -> None:
        """`question` is what the title answers."""
        super().__init__(parent=parent)
        self.setAccessibleName(question)
        self._categories = categories
        self._stored: Strength | Need | None = None
        self._party: Party | None = None
        self._kind_chosen = False
        self._refused: list[Value] | None = None
        self._title = Heading("")
        self.body.addWidget(self._title)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(SPACE_3)
        for side in (0, 1):
            self._fields.setColumnStretch(side, 1)
        self.body.addLayout(self._fields)
        self._count = 0
        self.who = QLineEdit()
        self._who = self.add_field(self.tr("Who?"), self.who)
        self.person = NameChoice()
        self._person = self.add_field(self.tr("Who this is"), self.person)
        self.title = QLineEdit()
        self.title.setMaxLength(_LONGEST)
        self.add_field(question, self.title, wide=True)
        self.category = QComboBox()
        for item in categories.items:
            if item.active:
                self.category.addItem(item.label, item.code)
        self.add_field(self.tr("Kind of help"), self.category, wide=True)
        self.add_more()
        self.note = QLineEdit()
        self.add_field(self.tr("Anything to remember"), self.note, wide=True)
        self.wrong = Words(tone="warm", wrap=True)
        self.body.addWidget(self.wrong)
        self.done = secondary_button(self.tr("Done"), self.tr("Esc"))
        self.done.clicked.connect(self.leave)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._wire()
        self.hide()

    # -- what whoever shows it calls --

    def ask(self, whom: Candidate | None = None) -> None:
        """Open the form for something new: of somebody, or of whoever is named in it."""
        self._begin(None, _party(whom) if whom else None, whom.label if whom else "")
        self.fill(None)
        self.about = whom.id if whom else ""
        self.begin_draft()
        (self.title if whom else self.who).setFocus()

    def change(self, thing: Strength | Need, label: str) -> None:
        """Open the form for something stored; `label` is what its party is called."""
        self._begin(thing, thing.party, label)
        self.title.setText(thing.title)
        self.category.setCurrentIndex(self.category.findData(thing.category))
        self.note.setText(thing.note)
        self._kind_chosen = True
        self.fill(thing)
        self.about = thing.id
        self.begin_draft()
        self.title.setFocus()

    def offer(self, found: Sequence[Candidate]) -> None:
        """Offer who may be meant by the name typed; the only one of that name is chosen."""
        typed = fold(self.who.text())
        named = [each.id for each in found if fold(each.label) == typed]
        self.person.clear()
        for each in found:
            if not each.rests:
                self.person.add(each.label, each, each.hint)
        some = self.person.count() > 0
        if len(named) == 1:
            at = next((i for i in range(self.person.count()) if self.person.itemData(i).id == named[0]), 0)
            self.person.setCurrentIndex(at)
        self._show_choice(shown=some and bool(typed))
        self._party = _party(self.person.currentData()) if some else None

    def leave(self) -> None:
        """Keep what is in the fields, and say that the form may go.

        What cannot be kept is said first; by leaving once more it waits for the next time.
        """
        now = written(self)
        if self.keep() or self._refused == now:
            self.put_aside()
            self.left.emit()
        else:
            self._refused = now

    # -- what each form says --

    @abstractmethod
    def add_more(self) -> None:
        """Add the fields of this kind."""

    @abstractmethod
    def fill(self, thing: Strength | Need | None) -> None:
        """Show what the fields of this kind hold, or that they are empty."""

    @abstractmethod
    def titled(self, name: str) -> str:
        """Return the form's heading; `name` is empty while nobody is named."""

    @abstractmethod
    def noun(self, party: Party, title: str, before: Strength | Need | None) -> Strength | Need | None:
        """Return what the fields say, None when one of them cannot be read."""

    def add_field(self, name: str, field: QWidget, *, wide: bool = False) -> QWidget:
        """Add a field under its name, beside the one before unless it is wide."""
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addStretch(1)  # the fields stand in a line where the name above one wraps
        label = Words(name, wrap=True)
        label.setBuddy(field)
        field.setAccessibleName(name)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_LEAST)
            field.installEventFilter(self)
        box.addWidget(label)
        box.addWidget(field)
        self._count += self._count % 2 if wide else 0
        self._fields.addWidget(holder, self._count // 2, self._count % 2, 1, 2 if wide else 1)
        self._count += 2 if wide else 1
        return holder

    def keep_when_left(self, *fields: QLineEdit) -> None:
        """Keep what is in these fields when they are left or Enter is pressed."""
        for field in fields:
            field.editingFinished.connect(self.keep)

    def say_wrong(self, text: str) -> None:
        """Say beside the fields what cannot be kept yet; nothing when empty."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def keep(self) -> bool:
        """Send on what the fields say, when it is something and another thing than before.

        Return False when they say something that cannot be kept; the form tells why.
        """
        title = " ".join(self.title.text().split())
        if not title or self.isHidden():
            return True
        if self._party is None:
            self.say_wrong(self.tr("Say who it is: a name of the notebook."))
            return False
        thing = self.noun(self._party, title, self._stored)
        if thing is None:
            return False
        self.say_wrong("")
        if thing != self._stored:
            new, self._stored = self._stored is None, thing
            self.command_made.emit(save_offered(thing, new=new))
        self.note_stored()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a choice when it is left: arrow keys go through others on the way to the one that is meant."""
        if (
            isinstance(watched, QComboBox)
            and isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() is not Qt.FocusReason.PopupFocusReason
        ):
            self.keep()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # -- inside --

    def _wire(self) -> None:
        self.who.textEdited.connect(self.name_typed)
        self.person.activated.connect(self._on_person)
        self.title.textEdited.connect(self._on_title)
        self.category.activated.connect(self._on_category)
        self.keep_when_left(self.title, self.note)

    def _begin(self, stored: Strength | Need | None, party: Party | None, label: str) -> None:
        self.keep_draft()  # something else may be in it
        self._stored, self._party, self._refused = stored, party, None
        self._title.setText(self.titled(isolated(label) if label else ""))
        self._who.setVisible(party is None)
        self._show_choice(shown=False)
        self.who.clear()
        self.title.clear()
        self.note.clear()
        self._kind_chosen = False
        self.category.setCurrentIndex(self.category.findData("X_OTHER"))
        self.say_wrong("")
        self.show()

    def _show_choice(self, *, shown: bool) -> None:
        self._person.setVisible(shown)

    def _on_person(self) -> None:
        self._party = _party(self.person.currentData())

    def _on_title(self, text: str) -> None:
        """Guess the kind from the words until somebody chooses one."""
        if not self._kind_chosen:
            guessed = guess_category(text, self._categories).code
            self.category.setCurrentIndex(self.category.findData(guessed))

    def _on_category(self) -> None:
        self._kind_chosen = True


def choice(options: Sequence[tuple[str, object]]) -> QComboBox:
    """Return a choice among words for codes, each with a capital as other choices of a form have."""
    box = ChoiceBox()
    for text, data in options:
        box.addItem(as_option(text), data)
    return box


def _party(whom: Candidate) -> Party:
    return Party(PartyKind.GROUP if whom.kind is Kind.GROUP else PartyKind.PERSON, whom.id)
