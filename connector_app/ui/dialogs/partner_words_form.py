"""The words that partners read: typed anew, looked over while one types, and let go by somebody named."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.insight import LONGEST_SAFE, Insight
from connector_app.scan.findings import Finding
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.scanned_text import ScannedText
from connector_app.ui.messages import sentence_of
from connector_app.ui.widgets.buttons import secondary_button

_LONGEST_NAME = 120


class PartnerWordsForm(InlineForm):
    """`kept(words)` when they are to wait, `let_go(words, reviewer)` when they may leave.

    `scan_requested(text)` asks what could tell who somebody is, to be answered by `show_findings`.
    """

    kept = Signal(str)
    let_go = Signal(str, str)
    scan_requested = Signal(str)

    def __init__(self, insight: Insight, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PartnerWordsForm", "In words for partners"),
            QCoreApplication.translate("PartnerWordsForm", "Approve: it may be sent"),
            parent,
        )
        self._insight = insight
        name = self.tr("What partners read: without anybody's name, or anything that tells who it was")
        self.safe = ScannedText(name, LONGEST_SAFE)
        self.safe.set_text(insight.safe_text)
        self.safe.scan_requested.connect(self.scan_requested)
        self.add_field(name, self.safe)
        self.why = self.safe.why
        self.reviewer = QLineEdit()
        self.reviewer.setMaxLength(_LONGEST_NAME)
        self.add_field(self.tr("Who has read and approves it (your name stays here)"), self.reviewer)
        self.later = secondary_button(self.tr("Keep for later"))
        self.later.clicked.connect(self._on_later)
        self.add_button(self.later)

    def show_findings(self, text: str, found: Sequence[Finding]) -> None:
        """Underline what was found in a text and say why, unless more was typed meanwhile."""
        self.safe.show_findings(text, found)

    def on_keep(self) -> None:
        """Let the words go, once nothing is missing."""
        insight = self._insight.reworded(self.safe.text)
        if self.safe.found:
            self.say_wrong(sentence_of(RuleBroken("words_blocked")), self.safe)
        elif not self.reviewer.text().strip():
            self.say_wrong(sentence_of(RuleBroken("insight_without_reviewer")), self.reviewer)
        elif self._sound(insight):
            self.sent = True
            self.let_go.emit(insight.safe_text, self.reviewer.text())

    def _on_later(self) -> None:
        insight = self._insight.reworded(self.safe.text)
        if self._sound(insight, empty=True):
            self.sent = True
            self.kept.emit(insight.safe_text)

    def _sound(self, insight: Insight, *, empty: bool = False) -> bool:
        """Tell whether the words may be kept; if not, say what is wrong with them."""
        try:
            insight.check()
        except RuleBroken as broken:
            self.say_wrong(sentence_of(broken), self.safe)
            return False
        if not (insight.safe_text or empty):
            self.say_wrong(sentence_of(RuleBroken("insight_without_safe_text")), self.safe)
            return False
        return True
