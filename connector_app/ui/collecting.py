"""When the window looks for garbage among everything: in a turn of its own, never inside a step or in a lane.

Going through all there is stops every thread; what comes of itself falls upon whoever makes the most objects, the
data lane above all, and would end widgets on its thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from connector_app.application.collector import is_collector_paused

_EVERY = 10_000  # ms
#: More than are ever counted, so that what is old is gone through only from here.
_NEVER = 2**31 - 1


class Collecting(QObject):
    """Lets only what is new be gone through of itself, and everything now and then; ends with `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.set_threshold(*self._before[:2], _NEVER)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Go through everything if something has grown old since last time, unless a lane is at work."""
        if gc.get_count()[2] and not is_collector_paused():
            gc.collect()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
