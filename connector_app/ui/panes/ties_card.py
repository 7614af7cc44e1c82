"""Whom somebody knows, and who is kept apart from them; everybody named leads to their own page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.people_reader import Tie
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.domain.relationship import RelationshipKind
from connector_app.ui.dialogs.tie_form import TieForm
from connector_app.ui.labels import isolated
from connector_app.ui.offer_labels import tie as tie_word
from connector_app.ui.panes.named_row import NamedRow
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.veil import is_drawn
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class TiesCard(Card):
    """`tied(Relationship, people)` to keep one, `untied(Relationship)` to take one away.

    `names_asked(picker, text)` asks who may be meant.
    """

    open_requested = Signal(object)
    tied = Signal(object, object)
    untied = Signal(object)
    names_asked = Signal(object, str)

    def __init__(self, person: Person, ties: Sequence[Tie], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TiesCard", "Whom they know"), parent)
        self._person = person
        if not ties:
            text = self.tr("Family, friends, neighbours, and whom to keep apart.")
            self.body.addWidget(Words(text, "muted", wrap=True))
        self._apart: list[QWidget] = []
        for each in sorted(ties, key=lambda found: found.relationship.kind is not RelationshipKind.KEEP_APART):
            self._add(each)
        self._hide_apart()
        self.add = secondary_button(self.tr("Add whom they know"))
        self.add.clicked.connect(self._on_add)
        add_buttons(self, self.add)
        self.form: TieForm | None = None

    def veil_changed(self) -> None:
        """Never show at a doorstep that people are kept apart."""
        super().veil_changed()
        self._hide_apart()

    def _hide_apart(self) -> None:
        for row in self._apart:
            row.setVisible(not is_drawn())

    def _add(self, found: Tie) -> None:
        tie = found.relationship
        apart = tie.kind is RelationshipKind.KEEP_APART
        word = tie_word(tie.kind, of_first=tie.one_id == found.other_id)
        row = NamedRow(found.label, word, isolated(tie.note) if tie.note else "", warm=apart)
        row.chosen.connect(partial(self.open_requested.emit, Ref(Kind.PERSON, found.other_id)))
        row.let_take_away(self.tr("Take away"), self.tr("Take away: {name}").format(name=isolated(found.label)))
        row.taken_away.connect(partial(self.untied.emit, tie))
        if apart:
            self._apart.append(row)
        self.body.addWidget(row)

    def _on_add(self) -> None:
        if self.form is None:
            self.form = TieForm(self._person)
            self.form.filled_in.connect(self.tied)
            self.form.names_asked.connect(self.names_asked)
            self.form.left.connect(self._on_left)
            self.body.addWidget(self.form)
        self.add.hide()
        self.form.open_form(self.add)

    def _on_left(self) -> None:
        self.add.show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
