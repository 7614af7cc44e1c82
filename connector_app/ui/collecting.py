"""When the window looks for garbage: in turns of its own, never inside a step or in a lane.

Going through what there is stops every thread; what comes of itself falls upon whoever makes the most objects, the
data lane above all, and would end widgets on its thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from connector_app.application.collector import is_collector_paused

_EVERY = 1_000  # ms
#: From how many new objects on it is worth while; for all there have to be many, and as many as a part of the old.
_ENOUGH, _MANY, _PART = 2_000, 20_000, 4


class Collecting(QObject):
    """Goes through what is new now and then, and through everything once much of it is new; ends with `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ran = gc.isenabled()
        gc.disable()
        self._old, self._since = 0, 0
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
        if self._since > max(_MANY, self._old // _PART):
            gc.collect()
            self._old, self._since = len(gc.get_objects()), 0
        else:
            gc.collect(1)

    def stop(self) -> None:
        """Leave it to Python again, if it was."""
        self._timer.stop()
        if self._ran:
            gc.enable()
