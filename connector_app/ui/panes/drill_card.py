"""The drill: take the newest copy, as somebody would who lost everything else, open it, and say what is there."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.copies import Copy, Inside
from connector_app.application.ports import Told
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.labels import long_date, moment
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.copy_words import CopyWords
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.panes.told_card import ToldCard
from connector_app.ui.tasks import Task
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words

_LAST = "last_drill"


class DrillCard(Card):
    """A button that does the drill; the day of the last one is kept in the notebook."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DrillCard", "Try it now, while nothing is wrong"), parent)
        self._context = context
        self._running: Task | None = None
        self._texts = CopyWords(self)
        self.last = Words(tone="muted", wrap=True)
        self.button = secondary_button(self.tr("Try coming back"))
        self.progress = ProgressStrip()
        self.found = ToldCard()
        self.found.lie_on_a_card()
        about = self.tr(
            "The newest copy is taken to a private place, opened, and every page of it is read. Your notebook is "
            "not touched, and nothing stays behind."
        )
        self.body.addWidget(Words(about, wrap=True))
        self.body.addWidget(self.last)
        add_buttons(self, self.button)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.found)
        self.button.clicked.connect(self._on_begun)
        self.progress.stopped.connect(self.stop)
        notebook = context.desk.notebook
        context.tasks.run(lambda: notebook.setting(_LAST), self._say_last, key=_LAST)

    def stop(self) -> None:
        """Call a drill off."""
        if self._running is not None:
            self._running.cancel()
            self._end()

    def _on_begun(self) -> None:
        self.found.begin()
        self.found.hide()
        self.button.setEnabled(False)
        self.progress.begin(self.tr("Opening the newest copy…"))
        notebook, today = self._context.desk.notebook, self._context.desk.clock.today().isoformat()

        def drill(told: Told) -> tuple[Copy, Inside]:
            found = notebook.drill(told)
            notebook.keep_setting(_LAST, today)
            return found

        self._running = self._context.tasks.run_long(
            drill, self._on_done, self.progress.say, self._on_failed, key="drill"
        )

    def _on_done(self, found: tuple[Copy, Inside]) -> None:
        copy, inside = found
        self._end()
        made = self.tr("The copy of {moment} opens.")
        self.found.sound(made.format(moment=moment(copy.made_at)))
        for text, tone in (*self._texts.inside(inside), *self._texts.apart(inside)):
            self.found.tell(text, tone)
        self.found.finish()
        self._say_last(self._context.desk.clock.today().isoformat())

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self.found.tell(sentence_of(error), "warm")
        self.found.finish()

    def _end(self) -> None:
        self._running = None
        self.button.setEnabled(True)
        self.progress.end()

    def _say_last(self, day: str | None) -> None:
        if not day:
            self.last.setText(self.tr("It was not tried with this notebook yet."))
            return
        text = self.tr("It was last tried on {day}.")
        self.last.setText(text.format(day=long_date(date.fromisoformat(day))))
