"""Summaries: what would leave, exactly as it would leave, and the button that writes it to a file."""

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.export_summary import only_chosen
from connector_app.application.outside_numbers import know_outside
from connector_app.application.profiles import names_of, policy_of
from connector_app.domain.errors import UserError
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import Period, parse_period, quarter_of
from connector_app.summary.cells import Cell
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.ledger import Release
from connector_app.summary.protected import Protected, ProtectedTable
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated, short_date, worded
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.asked_card import read_asked
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.nothing_to_send import NothingToSend
from connector_app.ui.panes.profile_flow import ProfileFlow
from connector_app.ui.panes.summary_cards import SummaryCards
from connector_app.ui.panes.summary_export import SummaryExport
from connector_app.ui.panes.summary_preview import SummaryPreview
from connector_app.ui.panes.summary_reading import (
    SummaryReading,
    coarser_than,
    read_summary,
)
from connector_app.ui.panes.summary_words import places_words
from connector_app.ui.panes.table_chips import TableChips
from connector_app.ui.panes.terms_card import read_terms
from connector_app.ui.tasks import InTurns, Task
from connector_app.ui.widgets.buttons import primary_button
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.period_picker import PeriodPicker
from connector_app.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from connector_app.application.coarser import Coarser

#: What is counted, and what is stated beside it.
_CONCERNS = frozenset({
    Kind.CONVERSATION, Kind.EXCHANGE, Kind.PERSON, Kind.CONSENT, Kind.PLACE, Kind.QUOTE, Kind.INSIGHT,
    Kind.RESPONSE, Kind.PLAN, Kind.WELLBEING,
})  # fmt: skip
#: What decides what a recipient gets of it.
_FOR_RECIPIENT = frozenset({Kind.TERMS, Kind.ORGANISATION})
#: How the preview and the cards share the width.
_SHARES = (640, 360)


class SummariesPage(PageFrame):
    """A period's protected tables, one at a time, with what protection tried beside them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummariesPage", "Summaries"), parent)
        self._context = context
        self._reading: SummaryReading | None = None
        self._counting: Task | None = None
        self._cut = FINEST
        self._stale = True
        self.export = primary_button(self.tr("Export to Excel"))
        self.export.setEnabled(False)
        self.export.setToolTip(self.tr("Enter does the same from the table."))
        self.export.clicked.connect(self._on_export)
        self._export = SummaryExport(context, self)
        self._export.ended.connect(self._on_export_ended)
        self.period = PeriodPicker(str(quarter_of(context.desk.clock.today()).previous()))
        self.period.changed.connect(self.refresh)
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._on_stopped)
        self.actions_row.addWidget(self.export)
        self.chips = TableChips()
        self.chips.chosen.connect(self._show_table)
        self.chips.unfolded.connect(self._chain_tabs)
        self.preview = SummaryPreview()
        self.preview.outside_given.connect(self._on_outside_given)
        self.cards = SummaryCards(context)
        self.cards.people_requested.connect(self._on_people_requested)
        self.cards.help_requested.connect(self.help_requested)
        self.cards.cover.changed.connect(self._name_recipient)
        self.profiles = ProfileFlow(context, self.cards, self)
        self.profiles.met.connect(self._on_met)
        self.profiles.wanted.connect(self._on_profile_wanted)
        self.cards.more.chosen.connect(self.count_so)
        self.cards.quotes.told.connect(self._chain_tabs)
        self.cards.quotes.left.connect(self._on_quotes_left)
        self.nothing = NothingToSend(context)
        self.nothing.otherwise.connect(self.count_so)
        self.nothing.people_requested.connect(self._on_people_requested)
        self.nothing.again.connect(self.refresh)
        self._arrange()
        context.changes.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        self._split = split = FoldingSplit(self.tr("About this summary"), list_lines=0)
        split.list_box.addWidget(self.preview)
        split.set_pane(self.cards)
        split.setSizes(_SHARES)
        self.stack = PageStack()
        self.stack.addWidget(split)
        self.stack.addWidget(self.nothing)
        self.body.addWidget(self.period)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.stack, 1)

    # -- reading --

    def refresh(self) -> None:
        """Count and protect again, and try to work hidden numbers out; the page says how far that is."""
        self._stale = False
        self.export.setEnabled(False)
        self.preview.setEnabled(False)
        self.progress.begin(self.tr("Counting, protecting, trying to work it out…"))
        self._counting = self._context.tasks.run_long(
            partial(
                read_summary,
                self._context.desk,
                parse_period(self.period.value),
                self._cut,
                policy=policy_of(self.cards.profiles.profile),
                tables=names_of(self.cards.profiles.profile),
            ),
            self._on_read,
            self.progress.say,
            self._on_failed,
            key="summary",
        )

    def count_so(self, period: Period, cut: Cut) -> None:
        """Show another period, or count it otherwise."""
        self._cut = cut
        self.period.set_value(str(period))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was not to be seen, and what the cover said last."""
        super().showEvent(event)
        if not self.profiles.known:
            self.profiles.meet()
            return
        self.cards.cover.read()
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no further while nobody looks; a window that is only made small still waits."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export on Enter, for whoever has just looked at the tables; in a field Enter belongs to the field."""
        looking = QApplication.focusWidget() in (self, self.preview.table)
        if looking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.export.isEnabled():
            self.export.click()
            return
        super().keyPressEvent(event)

    def flush(self) -> None:
        """Count no further: somebody wants the lane."""
        if self._call_off():
            self._stale = True

    def _call_off(self) -> bool:
        """Stop counting; tell whether anything was under way."""
        under_way, self._counting = self._counting, None
        if under_way is None:
            return False
        under_way.cancel()
        self.progress.end()
        return True

    def _on_profile_wanted(self, period: Period | None, cut: Cut | None) -> None:
        """Show what a profile sends next; it is counted once somebody looks."""
        self._cut = cut or self._cut
        self.period.set_value(str(period) if period else self.period.value)
        self._on_met()

    def _on_met(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_stopped(self) -> None:
        if self._call_off():
            self._say_instead(self.tr("Stopped. Nothing was made."))

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _FOR_RECIPIENT:
            self._read_for_recipient()
        if not changes.kinds & _CONCERNS:
            return
        if self.isVisible() and not self.cards.quotes.reading:
            self.refresh()
        else:
            self._stale = True

    def _on_quotes_left(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._counting = None
        self.progress.end()
        if not isinstance(error, UserError):
            raise error
        self._say_instead(sentence_of(error))

    def _on_read(self, reading: SummaryReading) -> InTurns:
        self._counting = None
        self.progress.end()
        self._reading = reading
        if reading.planned is None:
            self.nothing.refuse(reading)
            self._show_nothing(reading)
            return
        protected = reading.planned.protected
        self.preview.setEnabled(True)
        self.set_subtitle(self._subtitle(protected))
        self._show_tables(only_chosen(protected, names_of(self.cards.profiles.profile)))
        self.stack.setCurrentWidget(self._split)
        yield
        yield from self.cards.show_reading(reading, self._context.desk.clock.today())
        self.cards.more.show_ways((), reading.period, reading.cut)
        self.export.setEnabled(True)
        self._chain_tabs()
        if QApplication.focusWidget() is None:
            self.preview.table.setFocus()
        self._read_for_recipient()
        self._context.tasks.run(
            partial(coarser_than, self._context.desk, reading), self._on_ways_read, key="summary.coarser"
        )

    def _read_for_recipient(self) -> None:
        """Know what terms refuse of what is shown, and what is asked beside it, of whom the cover names."""
        if self._reading is None or self._reading.planned is None:
            return
        recipient, names = self.cards.cover.recipient.text(), names_of(self.cards.profiles.profile)
        read = partial(read_terms, self._context.desk, self._reading.planned.protected, names, recipient)
        self._context.tasks.run(read, self.cards.terms.show_terms, key="summary.terms")
        profile = self.cards.profiles.profile
        asked = partial(read_asked, self._context.desk, self._reading.planned.protected, profile, recipient)
        self._context.tasks.run(asked, self.cards.asked.show_asked, key="summary.asked")

    def _on_ways_read(self, ways: list["Coarser"]) -> None:
        if self._reading is not None:
            self.cards.more.show_ways(ways, self._reading.period, self._reading.cut)
            self._chain_tabs()

    def _subtitle(self, protected: Protected) -> str:
        parts = [self.tr("About %n people", None, protected.people)]
        if self._cut.places is not Places.NEIGHBOURHOODS:
            parts.append(places_words(self._cut.places))
        if protected.until is not None:
            day = short_date(protected.until, self._context.desk.clock.today())
            parts.append(self.tr("so far: until {day}").format(day=day))
        return " · ".join(parts)

    def _show_tables(self, protected: Protected) -> None:
        shown = self.preview.model.table.name if self.preview.model.table else ""
        if not protected.tables:
            self.chips.show_tables((), None)
            self.preview.show_table(None, 0)
            return
        chosen = next((t for t in protected.tables if t.name == shown), protected.tables[0])
        self.chips.show_tables(protected.tables, chosen)
        self._show_table(chosen)

    def _chain_tabs(self) -> None:
        """Let Tab follow the eye, though chips and cards came after what stands below them."""
        steps: list[QWidget] = [*self.period.findChildren(QPushButton), self.progress.stop, *self.chips.chips]
        for before, after in pairwise([*steps, *self.preview.stops(), *self.cards.stops()]):
            QWidget.setTabOrder(before, after)

    def _show_table(self, table: ProtectedTable) -> None:
        reading = self._reading
        if reading is None or reading.planned is None or reading.before is None:
            return
        protected, was = reading.planned.protected, reading.before.in_table(table.name)
        self.preview.show_table(table, protected.policy.base, was, running=protected.until is not None)
        notes = [worded(note) for note in table.notes]
        self.cards.show_table(worded(table.title), notes)

    # -- when there is nothing to send --

    def _show_nothing(self, reading: SummaryReading | None = None) -> None:
        """Let the page that says why stand in place of the preview."""
        self._reading = reading
        self.set_subtitle("")
        self.export.setEnabled(False)
        self.preview.show_table(None, 0)
        self.chips.show_tables((), None)
        self.stack.setCurrentWidget(self.nothing)

    def _say_instead(self, text: str) -> None:
        self.nothing.say(text)
        self._show_nothing()

    def _on_people_requested(self) -> None:
        self.open_requested.emit(Ref(Kind.PERSON, ""))

    # -- numbers that others have --

    def _on_outside_given(self, cell: Cell, number: int, who: str) -> None:
        desk, reading = self._context.desk, self._reading
        if reading is None or reading.planned is None:
            return

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            self.preview.form.say_wrong(sentence_of(error))

        today = desk.clock.today()
        know = partial(
            know_outside,
            desk.notebook,
            desk.vocabulary,
            reading.planned,
            cell,
            number,
            who,
            today,
            cut=reading.cut,
        )
        self._context.tasks.run(know, self._on_outside_known, failed)

    def _on_outside_known(self, release: Release) -> None:
        text = self.tr("Kept in mind: {who} has this number.").format(who=isolated(release.recipient))
        self._context.messages.say(text)
        self.refresh()

    # -- the file --

    def _name_recipient(self) -> None:
        recipient = self.cards.cover.recipient.text().strip()
        text = self.tr("Summary for {recipient}") if recipient else self.tr("Summaries")
        self.title.setText(text.format(recipient=isolated(recipient)))
        self.cards.profiles.name_recipient(recipient)
        self._read_for_recipient()

    def _on_export(self) -> None:
        if self.cards.terms.refused:
            self._context.messages.tell(self.cards.terms.refused[0])
        elif self._reading is not None:
            dialog = self._export.ask(self._reading.period)
            dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))

    def export_to(self, path: Path) -> None:
        """Write what is shown to a file, in the lane; what was shown is what is written."""
        if self._reading is None or self._reading.planned is None or not self.export.isEnabled():
            return
        self.export.setEnabled(False)
        cover, card = self.cards.cover, self.cards.profiles
        charts = cover.charts.isChecked()
        self._export.write(
            self._reading.planned, path, cover.details(), card.profile, kept=card.kept, charts=charts
        )

    def _on_export_ended(self, anew: bool) -> None:
        if anew:
            self.refresh()
        else:
            self.export.setEnabled(True)
