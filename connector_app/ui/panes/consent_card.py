"""What a person agreed to, at a glance, each answer recorded by one press."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.consent import Consent, ConsentState, Purpose, known_organisation, standing
from connector_app.domain.person import Person
from connector_app.ui.labels import purpose
from connector_app.ui.panes.consent_details import Given
from connector_app.ui.panes.consent_row import ConsentRow
from connector_app.ui.panes.pane_parts import add_buttons, flush_link
from connector_app.ui.panes.share_form import ShareForm
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.words import Words

#: The counted one first: it decides what summaries can say. Sharing has rows of its own, one an organisation.
ORDER = (
    Purpose.ANONYMOUS_COUNTS,
    Purpose.RECORD,
    Purpose.CONTACT_AGAIN,
    Purpose.MATCH,
    Purpose.QUOTE,
    Purpose.SPECIAL_CATEGORY,
)
_LONGEST = 120


class ConsentCard(Card):
    """One row for each purpose and for each organisation that details may go to.

    `recorded` carries the Consent to record, `recorder_changed` the name of whoever writes the answers down.
    `sheet_requested(bool)` asks for all of it on paper, with True in large print.
    """

    recorded = Signal(object)
    recorder_changed = Signal(str)
    history_requested = Signal()
    sheet_requested = Signal(bool)

    def __init__(
        self,
        person: Person,
        history: Sequence[Consent],
        asking: Asking,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`history` is the person's, with the oldest entry first."""
        super().__init__(parent=parent)
        self._person, self._history, self._asking, self._today = person, history, asking, today
        self._rows: dict[tuple[Purpose, str], ConsentRow] = {}
        stands = standing(history)
        self.body.addWidget(Heading(self.tr("What they agreed to")))
        for code in ORDER:
            self._add(code, stands.get((code, "")))
        self.body.addWidget(Words(purpose(Purpose.SHARE), wrap=True))
        for (code, organisation), answer in stands.items():
            if code is Purpose.SHARE:
                self._add(code, answer, organisation)
        self._add_share_form()
        self._add_recorder()
        self.history = flush_link(self.tr("All answers ever given"))
        self.history.clicked.connect(self.history_requested)
        if not history:
            self.history.hide()  # never shown by hand: it has no parent yet, and would be a window for a moment
        self.print = flush_link(self.tr("Print the sheet"))
        self.print.clicked.connect(lambda: self.sheet_requested.emit(False))
        self.print_large = flush_link(self.tr("Print it in large letters"))
        self.print_large.clicked.connect(lambda: self.sheet_requested.emit(True))
        add_buttons(self, self.history, self.print, self.print_large)

    def row_of(self, code: Purpose, organisation: str = "") -> ConsentRow:
        """Return the row of a purpose; of sharing, of one organisation."""
        return self._rows[code, organisation]

    def answer_of(self, code: Purpose, organisation: str = "") -> Segmented:
        """Return the field of a purpose; of sharing, of one organisation."""
        return self.row_of(code, organisation).field

    def _add(self, code: Purpose, stands: Consent | None, organisation: str = "") -> None:
        row = ConsentRow(code, stands, self._asking, self._person.main_language, self._today, organisation)
        row.answered.connect(lambda state, given, c=code, named=organisation: self._record(c, state, given, named))
        self._rows[code, organisation] = row
        self.body.addWidget(row)

    def _add_share_form(self) -> None:
        self.ask_share = flush_link(self.tr("Ask about an organisation"))
        self.share_form: ShareForm | None = None
        self.ask_share.clicked.connect(self._on_ask_share)
        self.body.addWidget(self.ask_share, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_ask_share(self) -> None:
        if self.share_form is None:
            self.share_form = ShareForm(self._asking, self._person.main_language, self._today)
            self.share_form.answered.connect(self._on_share_answered)
            self.body.insertWidget(self.body.indexOf(self.ask_share) + 1, self.share_form)
            for before, after in pairwise((self.ask_share, *self.share_form.stops, self.recorder)):
                QWidget.setTabOrder(before, after)
        self.share_form.show()
        self.share_form.organisation.setFocus()

    def _add_recorder(self) -> None:
        self.recorder = QLineEdit(self._asking.recorded_by)
        self.recorder.setMaxLength(_LONGEST)
        name = self.tr("Who writes these answers down")
        self.recorder.setAccessibleName(name)
        label = Words(name, wrap=True)
        label.setBuddy(self.recorder)
        self.recorder.editingFinished.connect(self._on_recorder)
        self.body.addWidget(label)
        self.body.addWidget(self.recorder)

    def _on_recorder(self) -> None:
        if self.recorder.isModified():
            self.recorder.setModified(False)
            self.recorder_changed.emit(self.recorder.text().strip())

    def _on_share_answered(self, typed: str, state: ConsentState, given: Given) -> None:
        self._record(Purpose.SHARE, state, given, known_organisation(typed, self._history))

    def _record(self, code: Purpose, state: ConsentState, given: Given, organisation: str) -> None:
        self.recorded.emit(
            Consent(
                person_id=self._person.id,
                purpose=code,
                state=state,
                decided_on=self._today,
                organisation=organisation,
                recorded_by=self.recorder.text().strip(),
                **asdict(given),
            )
        )
