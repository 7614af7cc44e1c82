"""Reading quotes before they may leave, one after another, in a sheet over the window."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.commands import delete, save_quote
from connector_app.application.quotes import Scan, ToRead, approve
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.dialogs.quote_form import QuoteForm
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_2, SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import link_button, primary_button, secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words

#: Milliseconds without a key before a text is looked over.
_PAUSE = 200
_WIDTH_IN_LETTERS = 84


class QuoteDialog(QDialog):
    """Shows quotes to read; Ctrl+Enter confirms, Escape leaves and keeps what was typed.

    `new` says that the one quote is not in the notebook yet.
    """

    def __init__(self, context: Context, items: Sequence[ToRead], parent: QWidget, *, new: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._context = context
        self._items = items
        self._new = new
        self._scan = Scan(context.desk.reader)
        self._at = -1
        self._given_up = False
        self.form: QuoteForm | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_over)
        self._lay_out()
        self._fit(parent)
        self._next()

    def reject(self) -> None:
        """Leave; what was typed is kept and waits, if it can be; leaving again gives it up."""
        if self._typed and not self._given_up:
            self._keep(self.done_reading, self._on_unkept)
        else:
            self.done_reading()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one writes."""
        super().showEvent(event)
        if self.form is not None:
            self._begin(self.form)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once, for the notebook may be locked; what was typed is kept on the way."""
        if self.form is not None and self._typed:
            self._context.tasks.run(
                partial(self._context.desk.dispatcher.run, save_quote(self.form.quote)), _nothing
            )
        self.done_reading()
        event.accept()

    def done_reading(self) -> None:
        """Close without keeping anything more."""
        self._pause.stop()
        self.form = None
        super().reject()

    @property
    def _typed(self) -> bool:
        """Tell whether safe words were typed that the notebook does not have."""
        return self.form is not None and self.form.changed and bool(self.form.safe.text.strip())

    # -- making --

    def _lay_out(self) -> None:
        self.title = Heading("", 1)
        self.area = Scrolling()
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        self.confirm = primary_button(self.tr("Approve: it may be sent"), self.tr("Ctrl+Enter"))
        self.later = secondary_button(self.tr("Keep for later"))
        self.drop = link_button(self.tr("Do not quote this"))
        self.confirm.clicked.connect(self._on_confirm)
        self.later.clicked.connect(self._on_later)
        self.drop.clicked.connect(self._on_drop)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for button in (self.confirm, self.later, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        box.setSpacing(SPACE_2)
        box.addWidget(self.title)
        box.addWidget(self.area, 1)
        box.addWidget(self.wrong)
        box.addLayout(row)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_confirm)

    def _fit(self, parent: QWidget) -> None:
        """Take the room of the window, but no longer lines than can be read."""
        window = parent.window()
        width = min(window.width() - 2 * SPACE_4, _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())
        self.resize(width, window.height() - 2 * SPACE_4)

    # -- one after another --

    def _next(self) -> None:
        self._at += 1
        if self._at == len(self._items):
            self.done_reading()
            return
        name = self.form.reviewer.text() if self.form else ""
        item = self._items[self._at]
        form = QuoteForm(item, self._context.desk.vocabulary.themes, name)
        form.typed.connect(self._on_typed)
        self.form = form
        self.area.setWidget(form)
        # The buttons were made before the form that stands above them.
        for before, after in pairwise((form.reviewer, self.confirm, self.later, self.drop)):
            QWidget.setTabOrder(before, after)
        several = self.tr("Quote {number} of {count}").format(number=self._at + 1, count=len(self._items))
        self.title.setText(self.tr("Quote their words") if len(self._items) == 1 else several)
        self.setWindowTitle(self.title.text())
        self.drop.setVisible(not self._new)
        self._say("")
        self._enable(on=True)
        self._begin(form)
        self._look_over()

    def _begin(self, form: QuoteForm) -> None:
        """Put the cursor into the safe text, and that into sight."""
        form.safe.setFocus()
        layout = form.layout()
        if layout is not None:
            layout.activate()
        self.area.ensureWidgetVisible(form.safe, 0, SPACE_4)

    def _on_typed(self, _text: str) -> None:
        self._given_up = False
        self._pause.start()

    def _look_over(self) -> None:
        if self.form is None:
            return
        text, form = self.form.safe.text, self.form
        work = partial(self._scan, text)
        self._context.tasks.run(work, lambda found: self._on_found(form, text, found), key="quote.scan")

    def _on_found(self, form: QuoteForm, text: str, found: object) -> None:
        if form is self.form and isinstance(found, Sequence):
            form.show_findings(text, found)

    # -- what is done with it --

    def _on_confirm(self) -> None:
        if self.form is None or not self.confirm.isEnabled():
            return
        missing = self.form.missing()
        if missing is not None:
            where, what = missing
            self._say(what)
            where.setFocus()
            self.area.ensureWidgetVisible(where)
            return
        quote, name, desk = self.form.quote, self.form.reviewer.text(), self._context.desk
        self._enable(on=False)
        self._context.carry_out(
            lambda: approve(desk.reader, quote, name, desk.clock.today()),
            self.tr("Approved: it may be sent."),
            done=self._next,
            failed=self._on_failed,
        )

    def _on_later(self) -> None:
        if self.form is None:
            return
        if self.form.changed or self._new:
            self._keep(self._next, self._on_failed)
        else:
            self._next()

    def _keep(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        if self.form is None:
            return
        self._enable(on=False)
        command = save_quote(self.form.quote)
        self._context.carry_out(command, self.tr("Kept: it waits."), done=then, failed=failed)

    def _on_drop(self) -> None:
        if self.form is not None:
            self._enable(on=False)
            said = self.tr("The quote was deleted.")
            command = delete(self._items[self._at].quote)
            self._context.carry_out(command, said, done=self._next, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._enable(on=True)
        if not isinstance(error, UserError):
            raise error
        self._say(sentence_of(error))
        self._look_over()

    def _on_unkept(self, error: Exception) -> None:
        self._on_failed(error)
        self._given_up = True
        again = self.tr("Leave once more to give up what was typed.")
        self._say(f"{self.wrong.text()} {again}")

    def _enable(self, *, on: bool) -> None:
        for button in (self.confirm, self.later, self.drop):
            button.setEnabled(on)

    def _say(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.confirm.setAccessibleDescription(text)


def _nothing(_: object) -> None:
    """Take note: whoever asked is gone."""
