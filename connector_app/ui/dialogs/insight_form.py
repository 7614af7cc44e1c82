"""The form in which an insight is changed: what was heard, what it is, how far it reaches, and a note."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.insight import Insight, InsightKind, InsightLevel
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.offer_form import choice
from connector_app.ui.heard_labels import word
from connector_app.ui.messages import sentence_of
from connector_app.ui.widgets.covered_field import CoveredField

_LONGEST, _NOTE_LINES = 200, 3


class InsightForm(InlineForm):
    """`filled_in(Insight)` when it is to be kept."""

    filled_in = Signal(object)

    def __init__(self, insight: Insight, themes: CodeList, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("InsightForm", "What was heard"),
            QCoreApplication.translate("InsightForm", "Keep"),
            parent,
        )
        self._insight = insight
        self.line = QLineEdit(insight.title)
        self.line.setMaxLength(max(_LONGEST, len(insight.title)))
        self.line.setCursorPosition(0)  # of a long one the beginning is seen
        self.add_field(self.tr("What we heard, in your own words"), self.line)
        self.kind = choice([(word(each), each) for each in InsightKind])
        self.kind.setCurrentIndex(self.kind.findData(insight.kind))
        self.add_field(self.tr("What it is"), self.kind)
        self.level = choice([(word(each), each) for each in InsightLevel])
        self.level.setCurrentIndex(self.level.findData(insight.level))
        self.add_field(self.tr("Whom or what it concerns"), self.level)
        offered = [(item.chip, item.code) for item in themes.items if item.active or item.code == insight.theme]
        self.theme = choice([(self.tr("no theme"), ""), *offered])
        self.theme.setCurrentIndex(max(0, self.theme.findData(insight.theme)))
        self.add_field(self.tr("Theme"), self.theme)
        self.note = QPlainTextEdit(insight.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + 24)
        self.note.setAccessibleName(self.tr("A note that stays here"))
        self.add_field(self.tr("A note that stays here"), CoveredField(self.note))

    def on_keep(self) -> None:
        """Keep what is filled in."""
        insight = replace(
            self._insight,
            title=" ".join(self.line.text().split()),
            kind=InsightKind(self.kind.currentData()),
            level=InsightLevel(self.level.currentData()),
            theme=str(self.theme.currentData()),
            note=self.note.toPlainText().strip(),
        )
        try:
            insight.check()
        except RuleBroken as broken:
            self.say_wrong(sentence_of(broken), self.line)
            return
        self.sent = True
        self.filled_in.emit(insight)
