"""Record an exchange: one line, read back in words while it is typed; Enter records it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from connector_app.application.exchange_form import NEW_GROUP
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchangeline import PartyName
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.ui.context import Context
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.log_parts.category_part import CategoryPart
from connector_app.ui.pages.log_parts.exchange_state import ExchangeState
from connector_app.ui.pages.log_parts.focus_order import put_before
from connector_app.ui.pages.log_parts.given_part import GivenPart
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.pages.log_parts.party_chip import NameShown
from connector_app.ui.pages.log_parts.party_chips import PartyChips
from connector_app.ui.pages.log_parts.preview_card import PreviewCard
from connector_app.ui.pages.log_parts.writing_page import WritingPage
from connector_app.ui.panes.latest_card import LatestCard
from connector_app.ui.widgets.buttons import primary_button
from connector_app.ui.widgets.words import Words


class RecordExchangePage(WritingPage):
    """An exchange being written down."""

    one_after_another = True

    def __init__(self, context: Context) -> None:
        translate = QCoreApplication.translate
        state = ExchangeState(context.desk)
        self.given = GivenPart(state)
        titles = (
            translate("RecordExchangePage", "Record an exchange"),
            translate("RecordExchangePage", "Change an exchange"),
        )
        text, hint = translate("RecordExchangePage", "Record"), translate("RecordExchangePage", "Enter")
        record = primary_button(text, hint)
        super().__init__(context, titles, record, "exchange", state, self.given)
        self.state = state
        state.setParent(self)
        self.names = PartyChips(self.tr("Who takes part"), self._on_picked)
        self.preview = PreviewCard(state)
        self.when = DayField(state.today)
        self.when.setAccessibleName(self.tr("When?"))
        self.category = CategoryPart(state)
        self.latest = LatestCard(context)
        self.latest.open_requested.connect(self.open_requested)
        self.day_problem = Words(tone="warm", wrap=True)
        self.day_problem.hide()
        when = Labelled(self.tr("When?"), self.when)
        when.body.addWidget(self.day_problem)
        self.when.setMaximumWidth(24 * self.fontMetrics().averageCharWidth())
        written = (self.given, self.names, self.preview, self.category, when)
        self.when.day_changed.connect(self._on_day_changed)
        state.changed.connect(self.show_state)
        self.show_state()
        self.make_ready(written, (self.latest,))

    def repeat_last(self) -> None:
        """Begin with the exchange recorded last, as of today; Enter records it."""
        self._line_part.settle()
        draft = self.state.draft()
        if not self.state.repeat_last():
            self._context.messages.say(self.tr("There is no exchange to repeat yet."))
        else:
            self._begun()
            self._on_written()
            if draft is not None:
                self.put_aside(draft, self.tr("What you were writing was put aside."))
        self._focus_line()

    def parts_ready(self) -> bool:
        """Tell whether the day is understood."""
        if self.when.day is None:
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.when.day is not None

    def said_when_stored(self) -> str:
        """Return what is said when it was stored."""
        return self.tr("Changed.") if self.state.changing else self.tr("Recorded.")

    def brought_back(self) -> None:
        """Ask the window to show this page again."""
        self.exchange_requested.emit("")

    def show_state(self) -> None:
        """Show who is meant by the names, and the day."""
        self.names.show_names([self._shown(name) for name in self.state.understood.line.names if not name.commons])
        put_before(self.names.party_chips, next(iter(self.category.chips)))
        self.names.setVisible(bool(self.names.party_chips))
        if self.when.day is not None or not self.when.hasFocus():
            self.when.set_day(self.state.form.on, self.state.today)
            self.day_problem.hide()

    def _shown(self, name: PartyName) -> NameShown:
        found = self.state.understood.people[fold(name.name)]
        if found is None:
            text, tone = self.tr("Which {name}?"), "warn"
        elif found == NEW_GROUP:
            text, tone = self.tr("{name} (new group)"), "on"
        elif not isinstance(found, Candidate):
            text, tone = self.tr("{name} (new person)"), "on"
        else:
            hint = f" – {found.hint}" if len(name.candidates) > 1 and found.hint else ""
            return NameShown(name.name, found.label + hint, "on", name.candidates, NEW_GROUP)
        return NameShown(name.name, text.format(name=name.name), tone, name.candidates, NEW_GROUP)

    def _on_picked(self, name: str, party_id: str) -> None:
        self.state.edit(lambda form, _: form.with_pick(name, party_id))

    def _on_day_changed(self, day: date | None) -> None:
        if day is None:
            self.day_problem.setText(sentence_of(RuleBroken("date_unreadable", text=self.when.text())))
        else:
            self.state.edit(lambda form, _: replace(form, on=day))
        self.day_problem.setVisible(day is None)
