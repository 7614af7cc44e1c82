"""One text in which other people may stand: what was found is underlined, and three ways to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.about_person_others import Choice, Decision, Passage
from connector_app.ui.labels import translated
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.marked_passage import MarkedPassage
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words


class PassageReview(Card):
    """`decided(number, decision)` when something else is to become of the text."""

    decided = Signal(int, object)

    def __init__(self, passage: Passage, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._passage = passage
        self._marked: tuple[tuple[int, int], ...] = ()
        where = passage.where or self.tr("A text in which a name like theirs stands")
        self.setAccessibleName(where)
        self.body.addWidget(Words(where, "strong", wrap=True))
        if not passage.certain:
            doubt = self.tr("It may be about somebody else of that name. It stays out unless you show it.")
            self.body.addWidget(Words(doubt, "warm", wrap=True))
        self.text = MarkedPassage(passage.text, where)
        self.body.addWidget(CoveredField(self.text))
        self.choice = Segmented(
            (
                (Choice.REPLACE, self.tr("Take others out")),
                (Choice.SHOW, self.tr("Show as it is")),
                (Choice.LEAVE_OUT, self.tr("Leave it out")),
            ),
            where,
        )
        self.choice.set_value(passage.default)
        self.choice.value_changed.connect(self._on_chosen)
        self.body.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide_more = secondary_button(self.tr("Take out the words I selected"))
        self.hide_more.setAccessibleDescription(where)
        self.hide_more.clicked.connect(self._on_hide_more)
        self.hide_more.setEnabled(False)
        self.text.selectionChanged.connect(self._on_selected)
        self.body.addWidget(self.hide_more, 0, Qt.AlignmentFlag.AlignLeading)
        self.result = Words(tone="muted", wrap=True, personal=True)
        self.body.addWidget(self.result)
        self._show()

    @property
    def decision(self) -> Decision:
        """Return what was decided."""
        return Decision(Choice(self.choice.value or self._passage.default), self._marked)

    def _on_selected(self) -> None:
        self.hide_more.setEnabled(self.text.selected is not None)

    def _on_hide_more(self) -> None:
        selected = self.text.selected
        if selected is not None:
            self._marked = (*self._marked, selected)
            self._tell()

    def _on_chosen(self, value: object) -> None:
        if value is None:
            self.choice.set_value(self._passage.default)
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.decided.emit(self._passage.number, self.decision)

    def _show(self) -> None:
        """Underline what goes, and say how the text will read."""
        found = [(each.start, each.end) for each in self._passage.found]
        self.text.mark([*found, *self._marked])
        reads = self.tr("It will read: {text}")
        self.result.setText(reads.format(text=self.decision.text_of(self._passage, translated)))
