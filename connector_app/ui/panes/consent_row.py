"""One thing that consent is asked for: the answer that stands, one press for another, and the words to say."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.ui.consent_labels import what_stops
from connector_app.ui.labels import consent_state, day, isolated, purpose
from connector_app.ui.panes.consent_details import ConsentDetails, Given
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words

_NO_MORE = (ConsentState.REFUSED, ConsentState.WITHDRAWN)


class ConsentRow(QWidget):
    """`answered(state, given)` when an answer was pressed.

    Saying no after a yes takes the yes back; pressing the answer that stands says that it was a slip.
    """

    answered = Signal(object, object)

    def __init__(
        self,
        code: Purpose,
        stands: Consent | None,
        asking: Asking,
        spoken: str,
        today: date,
        organisation: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._code, self._stands = code, stands
        self._asking, self._spoken, self._today, self._organisation = asking, spoken, today, organisation
        self.details: ConsentDetails | None = None
        self._open = False
        strong = code is Purpose.ANONYMOUS_COUNTS
        name = isolated(organisation) if organisation else purpose(code)
        self.field = Segmented(
            ((ConsentState.GIVEN, self.tr("Agreed")), (ConsentState.REFUSED, self.tr("Said no"))), name
        )
        self.field.set_value(_shown(stands))
        self.field.value_changed.connect(self._on_pressed)
        line = QHBoxLayout()
        line.addWidget(self.field)
        asked = not strong or stands is not None
        line.addWidget(Words(self._standing(), "muted" if asked else "warm", wrap=True), 1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        self._box.setSpacing(SPACE_2)
        self._box.addWidget(Words(name, "strong" if strong or organisation else "", wrap=True))
        self._box.addLayout(line)
        if stands is not None and stands.state is ConsentState.WITHDRAWN:
            self._box.addWidget(Words(what_stops(code), "muted", wrap=True))
        self._add_more(name)

    def _add_more(self, name: str) -> None:
        self.more = flush_link(self.tr("Words to say, and more"))
        self.more.setAccessibleName(self.tr("Words to say, and more: {what}").format(what=name))
        self.more.clicked.connect(self._on_more)
        self._box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.again = secondary_button(self.tr("They said the same again"))
        self.again.clicked.connect(self._on_again)
        self.again.hide()
        self._box.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)

    def _standing(self) -> str:
        if self._stands is None:
            return consent_state(ConsentState.RETRACTED)
        said = f"{consent_state(self._stands.state)} · {day(self._stands.decided_on, self._today)}"
        review = self._stands.review_on
        if review is None:
            return said
        again = self.tr("ask again: {day}").format(day=day(review, self._today))
        return f"{said} · {again}"

    def _on_more(self) -> None:
        """Open what goes with an answer, or close it again."""
        if self.details is None:
            self.details = ConsentDetails(self._code, self._asking, self._spoken, self._today, self._organisation)
            self._box.insertWidget(self._box.indexOf(self.more) + 1, self.details)
            for before, after in pairwise((self.more, *self.details.stops, self.again)):
                QWidget.setTabOrder(before, after)
        self._open = not self._open
        self.details.setVisible(self._open)
        self.more.set_text(self.tr("Close") if self._open else self.tr("Words to say, and more"))
        self.again.setVisible(self._open and self._stands is not None)

    @property
    def _given(self) -> Given:
        return self.details.given if self.details is not None and self._open else Given()

    def _on_again(self) -> None:
        if self._stands is not None:
            self.answered.emit(self._stands.state, self._given)

    def _on_pressed(self, value: str | None) -> None:
        self.answered.emit(self._state(value), self._given)

    def _state(self, value: str | None) -> ConsentState:
        if value is None:
            return ConsentState.RETRACTED
        stood = self._stands is not None and self._stands.state is ConsentState.GIVEN
        return ConsentState.WITHDRAWN if value == ConsentState.REFUSED and stood else ConsentState(value)


def _shown(stands: Consent | None) -> str | None:
    if stands is None:
        return None
    return ConsentState.REFUSED if stands.state in _NO_MORE else ConsentState.GIVEN
