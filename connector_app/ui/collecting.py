"""When the window looks for garbage: in turns of its own, never inside a step or in a lane.

Going through what there is stops every thread; what comes of itself falls upon whoever makes the most objects, the
data lane above all, and would end widgets on its thread.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from connector_app.collector import is_collector_paused

#: Milliseconds from whatever is done to the next look: a lane makes some ten thousand objects in them.
_SOON = 40
#: From how many new objects on it is worth while, and after how many also those of some looks before are gone
#: through: a thousand take half a millisecond to a whole one.
_ENOUGH, _MANY = 2_000, 8_000


class Collecting(QObject):
    """Keeps Python from looking of itself; from `begin` to `stop` goes through what is new soon after it was made.

    What has been there for longer is gone through while another program is in front, and at the end of a notebook.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ran = gc.isenabled()
        gc.disable()
        self._since = self._old = self._seen = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.look)
        self._loop: QAbstractEventDispatcher | None = None

    def begin(self) -> None:
        """Look from now on, for turns too short to be felt: what is loaded at the start was not worth a look."""
        self._loop = QAbstractEventDispatcher.instance()
        self._loop.aboutToBlock.connect(self._on_rest)

    def _on_rest(self) -> None:
        """Look soon, unless nothing was made since the last look: then nobody is woken for it."""
        if not self._timer.isActive() and (is_collector_paused() or gc.get_count()[0] != self._seen):
            self._timer.start()

    def look(self) -> None:
        """Go through what has become more."""
        new = gc.get_count()[0]
        if self._old > _MANY and not is_collector_paused() and not _in_front():
            end_all()
            self._since = self._old = 0
        elif new >= _ENOUGH:
            self._since += new
            if self._since <= _MANY:
                gc.collect(0)
            else:
                gc.collect(1)
                self._old += self._since
                self._since = 0
        self._seen = gc.get_count()[0]

    def stop(self) -> None:
        """Leave it to Python again, if it was."""
        if self._loop is not None:
            self._loop.aboutToBlock.disconnect(self._on_rest)
        self._timer.stop()
        if self._ran:
            gc.enable()


def end_all() -> None:
    """End whatever nobody uses any more, but for what was loaded before a notebook was open."""
    gc.collect()


def _in_front() -> bool:
    """Tell whether somebody may be typing into the window."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
