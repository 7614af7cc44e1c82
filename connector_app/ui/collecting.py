"""When the window looks for garbage: in turns of its own, never inside a step or in a lane.

Going through what there is stops every thread; what comes of itself falls upon whoever makes the most objects, the
data lane above all, and would end widgets on its thread.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

from connector_app.application.collector import is_collector_paused

_EVERY = 1_000  # ms
#: From how many new objects on it is worth while, and after how many all that is not set aside is gone through.
_ENOUGH, _MANY = 2_000, 20_000


class Collecting(QObject):
    """Goes through what is new now and then and sets aside what stays, for short turns; ends with `stop`."""

    _set_aside: ClassVar[bool] = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ran = gc.isenabled()
        gc.disable()
        self._since = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Go through what has become more, unless a lane is at work on much that will be gone by itself."""
        new = gc.get_count()[0]
        if new < _ENOUGH or is_collector_paused():
            return
        self._since += new
        if self._since < _MANY:
            gc.collect(1)
            return
        gc.collect()
        gc.freeze()  # pages and rows that are there now mostly stay until the notebook is closed
        Collecting._set_aside, self._since = True, 0

    def stop(self) -> None:
        """Leave it to Python again, if it was."""
        self._timer.stop()
        if self._ran:
            gc.enable()

    @staticmethod
    def set_aside() -> None:
        """Set very much that was just made aside without a look: going through it once would be felt."""
        if not gc.isenabled() and gc.get_count()[0] > _MANY:
            gc.freeze()
            Collecting._set_aside = True

    @staticmethod
    def end_all() -> None:
        """End whatever nobody uses any more, also what was set aside: the notebook it was about is closed."""
        aside, Collecting._set_aside = Collecting._set_aside, False
        if aside:
            gc.unfreeze()
        gc.collect()
        if aside:
            gc.freeze()
