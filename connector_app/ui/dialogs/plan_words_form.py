"""Letting the words of a plan go: each is read with what was found in it, and somebody puts their name to them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.scan.findings import Finding
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.scanned_text import reasons
from connector_app.ui.labels import isolated
from connector_app.ui.messages import sentence_of
from connector_app.ui.widgets.words import Words

_LONGEST_NAME = 120


class PlanWordsForm(InlineForm):
    """`let_go(words, reviewer)` when they may leave; `show_findings` says what stands against that."""

    let_go = Signal(object, str)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PlanWordsForm", "In words for partners"),
            QCoreApplication.translate("PlanWordsForm", "Approve: it may be sent"),
            parent,
        )
        self._words = tuple(words)
        self._found: Mapping[str, Sequence[Finding]] | None = None
        self.why: dict[str, Words] = {}
        for text in self._words:
            self.fields.addWidget(Words(isolated(text), wrap=True))
            why = self.why[text] = Words(tone="warm", wrap=True)
            why.hide()
            self.fields.addWidget(why)
        self.reviewer = QLineEdit()
        self.reviewer.setMaxLength(_LONGEST_NAME)
        self.add_field(self.tr("Who has read all of it and approves it (your name stays here)"), self.reviewer)

    def show_findings(self, found: Mapping[str, Sequence[Finding]]) -> None:
        """Say of each text what could tell who somebody is."""
        self._found = found
        for text, why in self.why.items():
            why.setText(reasons(text, found.get(text, ())))
            why.setVisible(bool(found.get(text)))

    def on_keep(self) -> None:
        """Let the words go, once nothing stands against it."""
        if self._found is None:
            self.say_wrong(self.tr("The words are still being looked over. Try again in a moment."), self.keep)
        elif any(self._found.values()):
            said = self.tr("Somebody may be found in these words. Change what is named below them first.")
            self.say_wrong(said, self.keep)
        elif not self.reviewer.text().strip():
            self.say_wrong(sentence_of(RuleBroken("plan_without_reviewer")), self.reviewer)
        else:
            self.sent = True
            self.let_go.emit(self._words, self.reviewer.text())
