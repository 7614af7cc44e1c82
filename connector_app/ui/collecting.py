"""When the window looks for garbage: in turns of its own, never inside a step or in a lane.

Going through what there is stops every thread; what comes of itself falls upon whoever makes the most objects, the
data lane above all, and would end widgets on its thread.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from connector_app.collector import is_collector_paused

_EVERY = 1_000  # ms
#: From how many new objects on it is worth while; after how many also those of some looks before are gone through;
#: and from how many on it would be felt: a thousand take half a millisecond to a whole one.
_ENOUGH, _MANY, _FELT = 2_000, 8_000, 16_000


class Collecting(QObject):
    """Goes through what is new now and then, for turns too short to be felt; ends with `stop`.

    What has been there for longer is gone through while another program is in front, and at the end of a notebook.
    """

    _set_aside: ClassVar[bool] = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ran = gc.isenabled()
        gc.disable()
        self._since = self._old = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Go through what has become more, unless a lane is at work on much that will be gone by itself."""
        if is_collector_paused():
            return
        new = gc.get_count()[0]
        if self._old > _MANY and not _in_front():
            Collecting.end_all()
            self._since = self._old = 0
        elif new > _FELT:  # whole pages, or what a lane has brought: nearly all of it stays
            gc.freeze()
            Collecting._set_aside = True
            self._old += self._since + new
            self._since = 0
        elif new >= _ENOUGH:
            self._since += new
            if self._since <= _MANY:
                gc.collect(0)
                return
            gc.collect(1)
            self._old += self._since
            self._since = 0

    def stop(self) -> None:
        """Leave it to Python again, if it was."""
        self._timer.stop()
        if self._ran:
            gc.enable()

    @staticmethod
    def end_all() -> None:
        """End whatever nobody uses any more, also what was set aside: the notebook it was about is closed."""
        aside, Collecting._set_aside = Collecting._set_aside, False
        if aside:
            gc.unfreeze()
        gc.collect()
        if aside:
            gc.freeze()


def _in_front() -> bool:
    """Tell whether somebody may be typing into the window."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
