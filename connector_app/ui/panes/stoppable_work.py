"""Work that takes a while, with how far it is shown and a way to stop it; one at a time."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from connector_app.ui.context import Context
from connector_app.ui.tasks import Task
from connector_app.ui.widgets.progress_strip import ProgressStrip

Tell: TypeAlias = Callable[[float], None]


class StoppedByHandError(Exception):
    """Somebody called the storing off in time; nothing was stored."""


class StoppableWork(QObject):
    """Runs work in the data lane; `busy_changed` when it begins and ends.

    What only reads is dropped at once when it is stopped. What `stores` is asked to stop, and says itself whether
    it did: it may just have been through.
    """

    busy_changed = Signal()

    def __init__(self, context: Context, progress: ProgressStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._progress = progress
        self._task: Task | None = None
        self._stores = self._stop_asked = False
        progress.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Tell whether something is under way."""
        return self._task is not None

    @property
    def storing(self) -> bool:
        """Tell whether something is just being stored, between which nothing may come."""
        return self.busy and self._stores

    def begin(
        self,
        work: Callable[[Tell], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], None],
        said: str,
        *,
        stores: bool = False,
    ) -> None:
        """Do something in place of what may be under way; `failed` hears a StoppedByHandError of what stores."""
        self.stop()
        if self.storing:
            return
        self._stop_asked, self._stores = False, stores

        def checked(tell: Tell) -> Any:
            def told(share: float) -> None:
                if self._stop_asked:
                    raise StoppedByHandError
                tell(share)

            return work(told)

        self._progress.begin(said)
        self._task = self._context.tasks.run_long(
            checked, partial(self._end, done), self._progress.say, partial(self._end, failed), key="import"
        )
        self.busy_changed.emit()

    def stop(self) -> None:
        """Call off what is under way."""
        if self._task is None:
            return
        if self._stores:
            self._stop_asked = True
            self._progress.words.setText(QCoreApplication.translate("StoppableWork", "Stopping; nothing is kept…"))
            return
        self._task.cancel()
        self._end(lambda _nothing: None, None)

    def _end(self, then: Callable[[Any], object], result: Any) -> None:
        self._task = None
        self._progress.end()
        self.busy_changed.emit()
        then(result)
