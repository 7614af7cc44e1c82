"""What happens next: a person's or group's promises, what was closed lately folded away below them."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import PromiseRow
from connector_app.domain.followup import FollowUp
from connector_app.ui.dialogs.follow_up_form import FollowUpForm
from connector_app.ui.labels import closed_as, short_date
from connector_app.ui.panes.pane_parts import add_buttons, flush_link, make_selectable
from connector_app.ui.panes.promise_card import PromiseCard, promise_line
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in
from connector_app.ui.widgets.words import Words

#: So many letters of a promise are always seen in its line.
_SEEN_WHOLE = 24


class FollowUpsCard(PromiseCard):
    """`promise_requested` asks for a new one, which has a form here; `print_requested` for paper."""

    promise_requested = Signal()
    print_requested = Signal()

    def __init__(self, promises: Sequence[FollowUp], today: date, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("FollowUpsCard", "What happens next"),
            translate("FollowUpsCard", "Nothing is promised."),
            parent,
        )
        self.today = today
        self._promises = [PromiseRow(promise, "", today) for promise in promises]
        self._closed = sum(row.promise.closed_as is not None for row in self._promises)
        self._unfolded = False
        self._whole = Words(wrap=True, personal=True)
        self._reason = Words(tone="muted", wrap=True, personal=True)
        for words in (self._whole, self._reason):
            self.about.addWidget(words)
        self.add = flush_link(self.tr("Promise something"))
        self.add.clicked.connect(self.promise_requested)
        self.print = flush_link(self.tr("Print"))
        self.print.clicked.connect(self.print_requested)
        self.fold = flush_link("")
        self.fold.clicked.connect(self._on_fold)
        add_buttons(self, self.add, self.print, self.fold)
        self.print.setVisible(self._closed < len(self._promises))
        self.fold.setVisible(self._closed > 0)
        self._show()

    @cached_property
    def form(self) -> FollowUpForm:
        """Return the form for a promise, put above the links when it is first asked for."""
        form = FollowUpForm()
        form.lie_on_a_card()
        form.left.connect(self._take_keyboard)
        self.body.insertWidget(self.body.indexOf(self.question) + 1, form)
        let_tab_go_on(self.question.cancel, stops_in(form))
        return form

    @property
    def open_promises(self) -> list[FollowUp]:
        """Return the promises that are open, in order."""
        return [row.promise for row in self._promises if row.promise.closed_as is None]

    def describe(self, key: object | None) -> None:
        """Tell all of the promise chosen where its line may be cut, and why it was closed."""
        promise = key.promise if isinstance(key, PromiseRow) else None
        whole = promise.what if promise and len(promise.what) > _SEEN_WHOLE else ""
        for words, text in (
            (self._whole, whole),
            (self._reason, promise.reason if promise else ""),
        ):
            words.setText(text)
            words.setVisible(bool(text))
            make_selectable(words)

    def _show(self) -> None:
        shown = [row for row in self._promises if self._unfolded or row.promise.closed_as is None]
        self.show_lines([self._line(row) for row in shown])
        closed = self.tr("%n closed lately", None, self._closed)
        self.fold.set_text(self.tr("Hide what is closed") if self._unfolded else closed)

    def _line(self, row: PromiseRow) -> Line:
        promise = row.promise
        if promise.closed_as is None or promise.closed_on is None:
            return promise_line(row, self.today)
        badge = f"{closed_as(promise.closed_as)} · {short_date(promise.closed_on, self.today)}"
        told = self.tr("not told yet") if promise.waits_to_be_told else ""
        return Line("", promise.what, badge, key=row, aside=told)

    def _on_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    def _take_keyboard(self) -> None:
        (self.list if self.list.lines else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
