"""What partners read of an insight: its words, whether somebody let them go, and the form to write them in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connector_app.domain.insight import Insight
from connector_app.scan.findings import Finding
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.partner_words_form import PartnerWordsForm
from connector_app.ui.labels import isolated, long_date
from connector_app.ui.panes.pane_parts import add_buttons, selectable
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class PartnerWordsCard(Card):
    """`kept(words)` and `let_go(words, reviewer)` as the form; `scan_requested(text)` as well."""

    kept = Signal(str)
    let_go = Signal(str, str)
    scan_requested = Signal(str)

    def __init__(self, insight: Insight, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PartnerWordsCard", "In words for partners"), parent)
        self._insight = insight
        if insight.safe_text:
            self.body.addWidget(selectable(insight.safe_text))
        self.body.addWidget(Words(self._state(insight), "muted", wrap=True))
        write = self.tr("Change the words") if insight.safe_text else self.tr("Write the words for partners")
        self.write = secondary_button(write, "W")
        self._room = LaterForm(self.write, self._make_form)
        self.write.clicked.connect(lambda: self.scan_requested.emit(self.form.safe.text))
        add_buttons(self, self.write)
        self.body.addWidget(self._room)

    @property
    def form(self) -> PartnerWordsForm:
        """Return the form in which the words are written."""
        return self._room.form

    def _make_form(self) -> PartnerWordsForm:
        form = PartnerWordsForm(self._insight)
        form.kept.connect(self.kept)
        form.let_go.connect(self.let_go)
        form.scan_requested.connect(self.scan_requested)
        return form

    def show_findings(self, text: str, found: Sequence[Finding]) -> None:
        """Show what was found in the words that are being typed."""
        if isValid(self):  # else somebody went on to another insight while the words were looked through
            self.form.show_findings(text, found)

    def _state(self, insight: Insight) -> str:
        if not insight.safe_text:
            return self.tr("Nothing leaves until somebody has written what partners may read.")
        if insight.approved_on is None:
            return self.tr("It waits: somebody has to read and approve it.")
        text = self.tr("Approved: {name} read it on {day}.")
        return text.format(name=isolated(insight.approved_by), day=long_date(insight.approved_on))
