"""What one fills in so that somebody's words may leave: safe words, a theme, what was looked for, and by whom."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.application.quotes import ToRead
from connector_app.domain.errors import RuleBroken
from connector_app.domain.quote import LONGEST_SAFE, Quote
from connector_app.domain.vocabulary import CodeList
from connector_app.scan.findings import Finding
from connector_app.ui.labels import isolated, translated
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.marked_text import MarkedText
from connector_app.ui.widgets.name_choice import NameChoice
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_LONGEST_NAME = 120
_BY_MOUSE_OR_KEYS = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class QuoteForm(QWidget):
    """One quote; `typed` when the safe words are others. It starts empty, so that every word is a decision."""

    typed = Signal(str)

    def __init__(self, item: ToRead, themes: CodeList, reviewer: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_3)
        self._quote = item.quote
        self.found: Sequence[Finding] = ()
        self._add_said(item)
        self._add_safe(item, themes)
        self._add_checks()
        self._add_reviewer(reviewer)
        self._column.addStretch(1)

    # -- what is filled in --

    @property
    def quote(self) -> Quote:
        """Return the quote as it is filled in; it waits again when anything is new."""
        return self._quote.reworded(
            safe_text=self.safe.text,
            theme=self.theme.currentData() or "",
            person_id=self.person.currentData() or self._quote.person_id,
        )

    @property
    def changed(self) -> bool:
        """Tell whether anything is other than it was stored."""
        return self.quote != self._quote

    def missing(self) -> tuple[QWidget, str] | None:
        """Return where something is to be done before the words may leave, and what; None when nothing is."""
        quote = self.quote
        if not quote.safe_text:
            return self.safe, sentence_of(RuleBroken("quote_without_safe_text"))
        if len(quote.safe_text) > LONGEST_SAFE:
            return self.safe, sentence_of(RuleBroken("quote_too_long", most=LONGEST_SAFE))
        if self.found:
            return self.safe, sentence_of(RuleBroken("quote_blocked"))
        if not quote.theme:
            return self.theme, sentence_of(RuleBroken("quote_without_theme"))
        for box in self.checks:
            if not box.isChecked():
                return box, self.tr("Tick each line when you have looked for it.")
        if not self.reviewer.text().strip():
            return self.reviewer, sentence_of(RuleBroken("quote_without_reviewer"))
        return None

    def show_findings(self, text: str, found: Sequence[Finding]) -> None:
        """Underline what was found in a text and say why, unless more was typed meanwhile."""
        if text != self.safe.text:
            return
        self.found = found
        self.safe.mark((finding.start, finding.end) for finding in found)
        lines = [
            f"{isolated(text[finding.start : finding.end])}: {translated('Scan', finding.sentence)}"
            for finding in found
        ]
        self.why.setText("\n".join(lines))
        self.safe.remark(self.why.text())
        self.why.setVisible(bool(lines))

    # -- making --

    def _add_card(self, title: str = "") -> Card:
        card = Card(title)
        self._column.addWidget(card)
        return card

    def _add_said(self, item: ToRead) -> None:
        card = self._add_card(self.tr("As it was said"))
        card.body.addWidget(Words(self.tr("These words stay in the notebook."), "muted", wrap=True))
        self.said = Words(item.quote.original, wrap=True, personal=True)
        self.said.setTextInteractionFlags(_BY_MOUSE_OR_KEYS)
        self.said.setAccessibleName(item.quote.original)
        card.body.addWidget(self.said)
        self.person = NameChoice()
        for id_, label in item.people:
            self.person.add(label, id_)
        self.person.setCurrentIndex(max(0, self.person.findData(item.quote.person_id)))
        if len(item.people) > 1:
            _labelled(card, self.tr("Whose words are these?"), self.person)
        elif item.people:
            whose = self.tr("Said by {name}, who agreed that their words are used.")
            card.body.addWidget(Words(whose.format(name=isolated(item.people[0][1])), "muted", wrap=True))

    def _add_safe(self, item: ToRead, themes: CodeList) -> None:
        card = self._add_card(self.tr("As it will be sent"))
        name = self.tr("Safe text: type it anew, so that nobody can be recognised")
        self.safe = MarkedText(name, LONGEST_SAFE)
        self.safe.set_text(item.quote.safe_text)
        self.safe.typed.connect(self._on_typed)
        label = Words(name, wrap=True)
        label.setBuddy(self.safe.field)
        self.why = Words(tone="warm", wrap=True)
        self.why.hide()
        for widget in (label, self.safe, self.why):
            card.body.addWidget(widget)
        self.theme = QComboBox()
        self.theme.addItem(self.tr("Choose a theme"), "")
        spoken = [themes.by_code[code] for code in item.themes if code in themes.by_code]
        others = [each for each in themes.items if each.active and each not in spoken]
        for each in (*spoken, *others):
            self.theme.addItem(each.label, each.code)
        self.theme.setCurrentIndex(max(0, self.theme.findData(item.quote.theme)))
        _labelled(card, self.tr("Beside which theme?"), self.theme)

    def _add_checks(self) -> None:
        card = self._add_card(self.tr("What you have looked for"))
        self.checks = [QCheckBox(text) for text in _checks()]
        for box in self.checks:
            box.setAccessibleName(box.text())
            card.body.addWidget(box)

    def _add_reviewer(self, reviewer: str) -> None:
        card = self._add_card()
        self.reviewer = QLineEdit(reviewer)
        self.reviewer.setMaxLength(_LONGEST_NAME)
        _labelled(card, self.tr("Your name, which stays in the notebook"), self.reviewer)

    def _on_typed(self, text: str) -> None:
        """Let go of what was found in the text as it was: the places may be others now."""
        self.found = ()
        self.safe.mark(())
        self.typed.emit(text)


def _checks() -> tuple[str, ...]:
    say = QCoreApplication.translate
    return (
        say("QuoteForm", "No names or nicknames, of anybody"),
        say("QuoteForm", "No streets, buildings or small places"),
        say("QuoteForm", "No job that few people have"),
        say("QuoteForm", "No ages"),
        say("QuoteForm", "No rare event that others know of"),
        say("QuoteForm", "Nothing that tells who belongs to the family"),
        say("QuoteForm", "No dates"),
    )


def _labelled(card: Card, name: str, field: QWidget) -> None:
    field.setAccessibleName(name)
    card.body.addLayout(under_label(Words(name, wrap=True), field))
