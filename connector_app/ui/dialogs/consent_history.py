"""Every answer a person ever gave, newest first: to be read, never to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.consent import Consent, ConsentState
from connector_app.ui.consent_labels import consent_entry, consent_method
from connector_app.ui.labels import isolated, language, long_date, purpose
from connector_app.ui.theme import SPACE_2, SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.scroll_keys import SCROLL_KEYS
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words

_WIDTH_IN_LETTERS = 84


class ConsentHistory(QDialog):
    """A sheet over the window; Escape leaves it."""

    def __init__(self, label: str, history: Sequence[Consent], asking: Asking, parent: QWidget) -> None:
        """`label` is the person's, `history` has the oldest entry first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._asking = asking
        title = self.tr("All answers ever given")
        self.setWindowTitle(title)
        heading = Heading(title, 1)
        who = Words(label, "muted", wrap=True, personal=True)
        rule = Words(
            self.tr("The newest is on top. Nothing here can be changed: a new answer stands beside the old one."),
            "muted",
            wrap=True,
        )
        area = self._scroll = self._area(history, title)
        self.leave = secondary_button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        box.setSpacing(SPACE_2)
        for widget in (heading, who, rule):
            box.addWidget(widget)
        box.addWidget(area, 1)
        box.addLayout(row)
        window = parent.window()
        width = min(window.width() - 2 * SPACE_4, _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())
        self.resize(width, window.height() - 2 * SPACE_4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or leave on Escape."""
        if (key := Qt.Key(event.key())) in SCROLL_KEYS:
            self._scroll.verticalScrollBar().triggerAction(SCROLL_KEYS[key])
        else:
            super().keyPressEvent(event)

    def _area(self, history: Sequence[Consent], title: str) -> QScrollArea:
        """Return the entries, which scroll."""
        column = QWidget()
        self.entries = QVBoxLayout(column)
        self.entries.setContentsMargins(0, 0, 0, 0)
        self.entries.setSpacing(SPACE_3)
        for consent in reversed(history):
            self.entries.addWidget(self._entry(consent))
        self.entries.addStretch(1)
        area = Scrolling(column)  # nothing in it can be done; the keys scroll it all the same
        area.setAccessibleName(title)
        return area

    def _entry(self, consent: Consent) -> Card:
        what = purpose(consent.purpose)
        if consent.organisation:
            what = f"{what}: {isolated(consent.organisation)}"
        card = Card()
        card.setAccessibleName(f"{consent_entry(consent.state)}. {what}")
        card.body.addWidget(Words(what, "strong", wrap=True))
        said = self.tr("{answer}, {day}")
        said = said.format(answer=consent_entry(consent.state), day=long_date(consent.decided_on))
        card.body.addWidget(Words(said, wrap=True))
        if consent.state is ConsentState.RETRACTED:
            return card
        for text in self._told(consent):
            card.body.addWidget(Words(text, "muted", wrap=True))
        return card

    def _told(self, consent: Consent) -> list[str]:
        """Return how the answer was given, what had been said, by whom it was written down, and what was noted."""
        told = [self.tr("How they answered: {how}").format(how=consent_method(consent.method))]
        if consent.recorded_by:
            told.append(self.tr("Written down by {name}").format(name=isolated(consent.recorded_by)))
        if consent.review_on is not None:
            told.append(self.tr("Ask again on {day}").format(day=long_date(consent.review_on)))
        if consent.note:
            told.append(self.tr("Note: {text}").format(text=isolated(consent.note)))
        told.append(self._words(consent))
        return told

    def _words(self, consent: Consent) -> str:
        version = self._asking.wordings.of(consent.wording_version)
        if not consent.wording_version:
            return self.tr("Asked in your own words.")
        if version is None:
            text = self.tr("Asked in words of version {version}, which this program does not have.")
            return text.format(version=consent.wording_version)
        words = version.words(consent.purpose, self._asking.keeper, consent.language, consent.organisation)
        text = self.tr("Read out in {language}, version {version}: {words}")
        return text.format(language=language(words.language), version=version.version, words=isolated(words.text))
