"""What stands in place of the preview when there is nothing to send: why, and the button that leads on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.summary.cut import Cut
from connector_app.ui.context import Context
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.summary_reading import SummaryReading, way_out
from connector_app.ui.panes.summary_words import period_words
from connector_app.ui.widgets.empty_state import EmptyState


class NothingToSend(EmptyState):
    """A sentence and a way on: counted otherwise, whom to ask, or simply again."""

    otherwise = Signal(Period, Cut)
    people_requested = Signal()
    again = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._context = context
        self._reading: SummaryReading | None = None
        self.asked.connect(self._on_asked)

    def refuse(self, reading: SummaryReading) -> None:
        """Say why there is nothing to send, and what can be done."""
        text = sentence_of(reading.refused) if isinstance(reading.refused, Refused) else ""
        if reading.not_counted:
            more = self.tr(
                "%n people took part but are not counted: nobody asked them yet, or they said no.",
                None,
                reading.not_counted,
            )
            text = f"{text}\n\n{more}"
        self._reading = reading
        self.set_texts(text, self._words_of_way(reading))

    def say(self, text: str) -> None:
        """Say something else that came between, with a button to count again."""
        self._reading = None
        self.set_texts(text, self.tr("Count again"))

    def _words_of_way(self, reading: SummaryReading) -> str:
        out = way_out(reading)
        if out is None:
            return self.tr("See people") if reading.not_counted else ""
        period, cut = out
        if cut != reading.cut:
            return self.tr("Count without neighbourhoods")
        words = period_words(period, self._context.desk.clock.today())
        return self.tr("Use {period}").format(period=words)

    def _on_asked(self) -> None:
        """Do what the button says."""
        reading = self._reading
        out = way_out(reading) if reading else None
        if out is not None:
            self.otherwise.emit(*out)
        elif reading is not None and reading.not_counted:
            self.people_requested.emit()
        else:
            self.again.emit()
