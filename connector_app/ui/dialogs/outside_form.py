"""The form in which one says that somebody outside has a number already; it opens below the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_MOST, _LONGEST = 99_999_999, 120


class OutsideForm(Drafted, Card):
    """Hidden until asked; `given` with the number and who has it, `left` when nothing is to be said after all."""

    given = Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._about = Words(tone="strong", wrap=True)
        self.body.addWidget(self._about)
        self.body.addWidget(
            Words(
                self.tr("It then counts as published: whatever leaves later is tried together with it."),
                "muted",
                wrap=True,
            )
        )
        self.number = self._field(self.tr("The exact number they have"))
        self.number.setValidator(QIntValidator(0, _MOST, self))
        self.who = self._field(self.tr("Who has it"))
        self.who.setMaxLength(_LONGEST)
        self.wrong = Words(tone="warm", wrap=True)
        self.body.addWidget(self.wrong)
        self.keep = secondary_button(self.tr("Keep"))
        self.cancel = secondary_button(self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self._on_cancel)
        for field in (self.number, self.who):
            field.returnPressed.connect(self._on_keep)
        self.hide()

    def ask(self, about: str) -> None:
        """Open the form for the number that `about` names."""
        self.keep_draft()  # what is known of another number may be in it
        self._about.setText(about)
        self.setAccessibleName(about)
        self.number.clear()
        self.who.clear()
        self.say_wrong("")
        self.about = about
        self.show()
        self.begin_draft()
        self.number.setFocus()

    def say_wrong(self, text: str) -> None:
        """Say what is wrong with what was given; nothing when empty."""
        if text and not self.unkept:
            self.note_not_stored()
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.number.setAccessibleDescription(text)

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in order."""
        return [self.number, self.who, self.keep, self.cancel]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_cancel(self) -> None:
        self.throw_away()
        self.left.emit()

    def _on_keep(self) -> None:
        if not self.number.hasAcceptableInput():
            self.say_wrong(self.tr("Write the number in figures."))
        elif not self.who.text().strip():
            self.say_wrong(self.tr("Say who has it."))
        else:
            number, who = int(self.number.text()), self.who.text().strip()
            self.end_draft()
            self.given.emit(number, who)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        self.body.addLayout(under_label(Words(name, wrap=True), field))
        return field
