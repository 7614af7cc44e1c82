"""Who waits to hear back about what they said: whom an answer can be told now comes first, and T tells them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import WaitingRow, WaitingToHear
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.follow_up_words import span
from connector_app.ui.panes.promise_card import read_first
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words


class WhoWaitsCard(StepsCard):
    """`told_requested(WaitingRow)` when they were told today, `open_requested(Ref)` for what they said."""

    told_requested = Signal(object)
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("WhoWaitsCard", "Who waits to hear back"),
            QCoreApplication.translate("WhoWaitsCard", "Nobody waits to hear back."),
            QCoreApplication.translate("WhoWaitsCard", "What to do about somebody who waits"),
            "t",
            parent,
        )
        self.figure = Words(tone="muted", wrap=True)
        self.body.insertWidget(1, self.figure)
        self.list.chosen.connect(lambda row: self.open_requested.emit(Ref(Kind.INSIGHT, row.insight_id)))

    def ways(self, key: object) -> Sequence[Way]:
        """Return how somebody is told, once there is something to tell."""
        return told_ways(key, self.told_requested.emit) if isinstance(key, WaitingRow) else ()

    def show_waiting(self, found: WaitingToHear, today: date) -> None:
        """Show who waits."""
        self.figure.setText(WaitingWords().of(found))
        self.figure.setVisible(bool(found.people))
        self.show_lines([waiting_line(row, today) for row in found.rows])


class WaitingWords(QObject):
    """Counts who waits; only as a method of an object is a number's plural asked of translators."""

    def of(self, found: WaitingToHear) -> str:
        """Return how many wait, and how many of them can be told something now."""
        text = self.tr("%n person(s) still wait to hear what became of what they said.", None, found.people)
        if not found.can_tell:
            return text
        can_tell = self.tr("%n of them can be told an answer now.", None, found.can_tell)
        return f"{text} {can_tell}"


def told_ways(row: WaitingRow, tell: Callable[[WaitingRow], None]) -> Sequence[Way]:
    """Return the step by which somebody is told; nothing while there is no answer to tell."""

    def take(_words: str) -> str:
        tell(row)
        return ""

    text = QCoreApplication.translate("WhoWaitsCard", "Told them")
    return (Way("t", text, take),) if row.answered else ()


def waiting_line(row: WaitingRow, today: date) -> Line:
    """Return somebody who waits as a line: who, for what, since when, and whether there is an answer."""
    aside = QCoreApplication.translate("WhoWaitsCard", "no answer yet") if not row.answered else ""
    return Line(
        row.label,
        row.title,
        span(row.since, today),
        key=row,
        mark=read_first(heeded=row.heeded),
        aside=aside,
    )
