"""What is to be done later is done once, or let go of with its owner."""

import gc
import weakref
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from connector_app.ui.later import in_turn, later


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


def test_whoever_is_held_by_nothing_else_ends_in_good_order_when_it_is_done(qapp):
    seen = []
    owner = QObject()
    gone = weakref.ref(owner)
    later(owner, lambda held=owner: seen.append(held.objectName()))
    del owner
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert (seen, gone()) == ([""], None)


def test_each_has_a_turn_of_its_own_whoever_asked_for_it(qapp, qtbot):
    seen, one, other = [], QObject(), QObject()
    for owner, name in ((one, "first"), (other, "second"), (one, "third")):
        in_turn(owner, partial(seen.append, name))
    assert seen == []
    most = 0
    while len(seen) < 3:
        before = len(seen)
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        most = max(most, len(seen) - before)
    assert (seen, most) == (["first", "second", "third"], 1)


def test_who_is_gone_gives_up_the_turn_and_what_it_was_for(qapp, qtbot):
    seen, gone, there = [], QObject(), QObject()
    in_turn(gone, lambda: seen.append("gone"))
    in_turn(there, lambda: seen.append("there"))
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: seen == ["there"])


def test_a_turn_that_fails_does_not_keep_the_next_from_coming(qapp, qtbot):
    seen, owner = [], QObject()

    def fail():
        raise ValueError("of this test")

    with qtbot.captureExceptions() as raised:
        in_turn(owner, fail)
        in_turn(owner, lambda: seen.append("next"))
        qtbot.waitUntil(lambda: seen == ["next"])
    assert [kind for kind, *_ in raised] == [ValueError]
