"""What goes with an answer of consent: the words to read out, how it was given, when to ask again, a note."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.consent import ConsentMethod, Purpose
from connector_app.ui.consent_labels import consent_method, what_stops
from connector_app.ui.labels import as_option, language
from connector_app.ui.panes.pane_parts import selectable
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.words import Words

_LONGEST = 300
#: After how many days an answer may be asked again.
_QUARTER, _HALF_YEAR, _YEAR = 91, 182, 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What goes with an answer; without any words shown, the ones that were said were the connector's own."""

    method: ConsentMethod = ConsentMethod.VERBAL
    wording_version: str = ""
    language: str = ""
    review_on: date | None = None
    note: str = ""


class ConsentDetails(QWidget):
    """Fields for one purpose; `given` is what they say."""

    def __init__(
        self,
        code: Purpose,
        asking: Asking,
        spoken: str,
        today: date,
        organisation: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`spoken` is the language the person likes best (BCP 47), empty when it is not known."""
        super().__init__(parent)
        self._today = today
        self._code, self._asking, self._spoken = code, asking, spoken
        self._version = asking.wordings.current
        self._words = self._version.words(code, asking.keeper, spoken, organisation)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(Words(self.tr("Words to read out"), "muted", wrap=True))
        self.words = selectable(self._words.text, personal=False)
        box.addWidget(self.words)
        if spoken and self._words.language != spoken.split("-", maxsplit=1)[0]:
            text = self.tr("There are no words in {language} yet: say them your way, or with an interpreter.")
            box.addWidget(Words(text.format(language=language(spoken)), "warm", wrap=True))
        self._add_fields(box)
        back = self.tr("If they take a yes back: {what}").format(what=what_stops(code))
        box.addWidget(Words(back, "muted", wrap=True))

    def _add_fields(self, box: QVBoxLayout) -> None:
        self.method = QComboBox()
        for method in ConsentMethod:
            self.method.addItem(as_option(consent_method(method)), method)
        self.review = QComboBox()
        for text, days in (
            (self.tr("no day"), 0),
            (self.tr("in three months"), _QUARTER),
            (self.tr("in half a year"), _HALF_YEAR),
            (self.tr("in a year"), _YEAR),
        ):
            self.review.addItem(as_option(text), days)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST)
        for name, field in (
            (self.tr("How they answer"), self.method),
            (self.tr("Ask again"), self.review),
            (self.tr("Note"), self.note),
        ):
            label = Words(name, wrap=True)
            label.setBuddy(field)
            field.setAccessibleName(name)
            box.addWidget(label)
            box.addWidget(field)

    @property
    def given(self) -> Given:
        """Return what goes with the answer that is recorded next."""
        days = self.review.currentData()
        return Given(
            method=ConsentMethod(self.method.currentData()),
            wording_version=self._version.version,
            language=self._words.language,
            review_on=self._today + timedelta(days=days) if days else None,
            note=self.note.text().strip(),
        )

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab stops at, in order."""
        return self.method, self.review, self.note

    def name_organisation(self, organisation: str) -> None:
        """Put the name of an organisation into the words."""
        self._words = self._version.words(self._code, self._asking.keeper, self._spoken, organisation)
        self.words.setText(self._words.text)
        self.words.setAccessibleName(self._words.text)
