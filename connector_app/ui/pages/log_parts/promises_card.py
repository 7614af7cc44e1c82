"""What happens next: the promises of the line as rows, and two fields to add one."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_app.application.line_edits import with_promise, without_promise
from connector_app.domain.days import parse_day
from connector_app.domain.errors import RuleBroken
from connector_app.domain.quickline import Promise
from connector_app.ui import labels
from connector_app.ui.dialogs.follow_up_words import how_often
from connector_app.ui.isolation import isolated
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.focus_order import put_before
from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class PromisesCard(Card):
    """Shows the promises of the state's line and edits them there."""

    def __init__(self, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PromisesCard", "What happens next"), parent)
        self._state = state
        self._shown: tuple[Promise, ...] = ()
        self._removers: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_1)
        self.body.addLayout(self._rows)
        self.what = QLineEdit()
        self.what.setPlaceholderText(self.tr("What was promised?"))
        self.what.setAccessibleName(self.tr("What was promised?"))
        self.when = QLineEdit()
        self.when.setPlaceholderText(self.tr("By when?"))
        self.when.setAccessibleName(self.tr("By when?"))
        self.add_button = secondary_button(self.tr("Add"))
        self.add_button.clicked.connect(self._on_add)
        self.problem = Words(tone="warm", wrap=True)
        self.problem.hide()
        self.what.returnPressed.connect(self._on_add)
        self.when.returnPressed.connect(self._on_add)
        self.when.textEdited.connect(self.problem.hide)
        below = QHBoxLayout()
        below.setSpacing(SPACE_2)
        below.addWidget(self.when, 1)
        below.addWidget(self.add_button)
        self.body.addWidget(self.what)
        self.body.addLayout(below)
        self.body.addWidget(self.problem)
        state.changed.connect(self.show_state)

    @property
    def removers(self) -> list[Button]:
        """Return the button of each row that takes its promise away."""
        return list(self._removers)

    @property
    def pending(self) -> bool:
        """Tell whether something was typed here and not added yet."""
        return bool(self.what.text().strip())

    def add_pending(self) -> bool:
        """Add what was typed here; tell whether that went well (it did, too, when there was nothing)."""
        self._on_add()
        return not self.pending

    def show_state(self) -> None:
        """Show the promises as they stand."""
        promises = self._state.understood.line.promises
        if promises == self._shown:
            return
        if [_seen(each) for each in promises] != [_seen(each) for each in self._shown]:
            while (item := self._rows.takeAt(0)) is not None:
                if (row := item.widget()) is not None:
                    row.hide()
                    row.deleteLater()
            self._removers.clear()
            for index, promise in enumerate(promises):
                self._rows.addWidget(self._row(index, promise))
            put_before(self.removers, self.what)
        self._shown = promises

    def _row(self, index: int, promise: Promise) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(Words(promise.what, wrap=True, personal=True), 1)
        if promise.repeat is not None:
            layout.addWidget(Badge(how_often(promise.repeat)), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(Badge(labels.due(promise.due, self._state.today)), 0, Qt.AlignmentFlag.AlignVCenter)
        remove = Button("×", "link")
        remove.setMinimumSize(28, 28)
        text = self.tr("Take away: {what}").format(what=isolated(promise.what))
        remove.setAccessibleName(text)
        remove.setToolTip(self.tr("Take away"))
        remove.clicked.connect(partial(self._on_removed, index))
        layout.addWidget(remove)
        self._removers.append(remove)
        return row

    def _on_removed(self, index: int) -> None:
        promise = self._state.understood.line.promises[index]
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self._state.edit(lambda form, _: without_promise(form, promise))

    def _on_add(self) -> None:
        what, when = self.what.text().strip(), self.when.text().strip()
        due = parse_day(when, self._state.today, ahead=True) if when else None
        if when and due is None:
            self.problem.setText(sentence_of(RuleBroken("date_unreadable", text=when)))
            self.problem.show()
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
        elif what:
            self.what.clear()
            self.when.clear()
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
            self._state.edit(lambda form, _: with_promise(form, what, due))


def _seen(promise: Promise) -> tuple[object, ...]:
    """Return what a row shows of a promise."""
    return promise.what, promise.due, promise.repeat
