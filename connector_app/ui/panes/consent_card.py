"""What a person agreed to, at a glance, each answer recorded by one press."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.ui.labels import consent_state, day, purpose
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words

#: The counted one first: it decides what summaries can say.
ORDER = (
    Purpose.ANONYMOUS_COUNTS,
    Purpose.RECORD,
    Purpose.CONTACT_AGAIN,
    Purpose.MATCH,
    Purpose.QUOTE,
    Purpose.SPECIAL_CATEGORY,
)
_NO_MORE = (ConsentState.REFUSED, ConsentState.WITHDRAWN)


class ConsentCard(Card):
    """One row for each purpose; `answered(purpose, state)` when an answer was pressed.

    Saying no after a yes takes the yes back; pressing the answer that stands says that it was a slip.
    """

    answered = Signal(object, object)

    def __init__(self, standing: Mapping[Purpose, Consent], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._standing = standing
        self._answers: dict[Purpose, Segmented] = {}
        self.body.addWidget(Heading(self.tr("What they agreed to")))
        for code in ORDER:
            self._add(code, standing.get(code), today)

    def answer_of(self, code: Purpose) -> Segmented:
        """Return the field of a purpose."""
        return self._answers[code]

    def _add(self, code: Purpose, stands: Consent | None, today: date) -> None:
        if stands is None:
            said = consent_state(ConsentState.RETRACTED)
        else:
            said = f"{consent_state(stands.state)} · {day(stands.decided_on, today)}"
        strong = code is Purpose.ANONYMOUS_COUNTS
        name = Words(purpose(code), "strong" if strong else "", wrap=True)
        asked = code is not Purpose.ANONYMOUS_COUNTS or stands is not None
        note = Words(said, "muted" if asked else "warm", wrap=True)
        field = Segmented(
            ((ConsentState.GIVEN, self.tr("Agreed")), (ConsentState.REFUSED, self.tr("Said no"))), purpose(code)
        )
        field.set_value(_shown(stands))
        field.value_changed.connect(lambda value, c=code: self.answered.emit(c, self._state(c, value)))
        self._answers[code] = field
        line = QHBoxLayout()
        line.addWidget(field)
        line.addWidget(note, 1)
        self.body.addWidget(name)
        self.body.addLayout(line)

    def _state(self, code: Purpose, value: str | None) -> ConsentState:
        if value is None:
            return ConsentState.RETRACTED
        before = self._standing.get(code)
        if value == ConsentState.REFUSED and before is not None and before.state is ConsentState.GIVEN:
            return ConsentState.WITHDRAWN
        return ConsentState(value)


def _shown(stands: Consent | None) -> str | None:
    if stands is None:
        return None
    return ConsentState.REFUSED if stands.state in _NO_MORE else ConsentState.GIVEN
