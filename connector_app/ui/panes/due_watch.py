"""Keeps the number of promises that are due beside Today, on every page and over midnight; it names nobody."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from connector_app.application.changes import ChangeSet
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.widgets.day_watch import DayWatch

_KINDS = frozenset({Kind.FOLLOW_UP, Kind.PERSON, Kind.CONSENT})


class DueWatch(QObject):
    """Emits `counted(number, words)` when promises or the day change; without any number when nothing is due."""

    counted = Signal(str, str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._days = DayWatch(context.desk.clock.today, self)
        self._days.changed.connect(self.look)
        context.changes.changed.connect(self._on_changed)

    def look(self) -> None:
        """Count, in the lane."""
        desk = self._context.desk
        count = partial(desk.reader.today.due, desk.clock.today())
        self._context.tasks.run(count, self._tell, key="due")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _KINDS:
            self.look()

    def _tell(self, number: int) -> None:
        self.counted.emit(QLocale().toString(number) if number else "", self.tr("%n due", None, number))
