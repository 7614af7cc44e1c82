"""What is to be done later is done once, or let go of with its owner."""

import gc
import weakref

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from connector_app.ui.later import later


class Owner(QObject):
    def __init__(self, seen):
        super().__init__()
        self._seen = seen
        later(self, self._do)

    def _do(self):
        self._seen.append("done")


def test_it_is_done_once_and_nothing_of_it_stays(qapp, qtbot):
    seen = []
    owner = Owner(seen)
    assert seen == []
    qtbot.waitUntil(lambda: not owner.findChildren(QTimer))
    assert seen == ["done"]


def test_what_it_was_for_goes_before_it_and_is_let_go_of(qapp):
    seen = []
    owner = Owner(seen)
    gone = weakref.ref(owner)
    owner.deleteLater()
    del owner
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    assert gone() is None
    assert seen == []
