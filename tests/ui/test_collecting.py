"""Garbage is looked for in turns of the window's own, in no step and in no lane."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from connector_app.collector import collector_paused
from connector_app.ui import collecting as room
from connector_app.ui.collecting import Collecting, end_all

_MUCH = 5_000
#: So long nothing is made, in milliseconds, and so many looks may come of what was made before.
_STILL, _LEFT_OVER = 500, 3


class Circle:
    """Something only the collector can end."""

    def __init__(self):
        self.itself = self


def wait(ms):
    """Let events run, with nothing of ours made meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


@pytest.fixture(autouse=True)
def in_front(monkeypatch):
    """Whether the window is the one somebody types into; it may be changed."""
    told = [True]
    monkeypatch.setattr(room, "_in_front", lambda: told[0])
    return told


@pytest.fixture
def collecting(qapp):
    found = Collecting(qapp)
    found.begin()
    yield found
    found.stop()
    assert gc.isenabled()
    found.deleteLater()


@pytest.fixture
def circle():
    return weakref.ref(Circle())


def test_garbage_is_looked_for_once_there_is_enough_that_is_new(collecting, circle):
    collecting.look()
    few = [[] for _ in range(10)]
    collecting.look()
    assert circle() is not None
    many = [[] for _ in range(_MUCH)]
    assert circle() is not None
    collecting.look()
    assert circle() is None
    assert len(few) + len(many) == 10 + _MUCH


def test_what_a_lane_brings_is_gone_through_while_it_is_at_work(collecting, circle):
    with collector_paused():
        many = [[] for _ in range(_MUCH)]
        collecting.look()
        assert circle() is None
    assert len(many) == _MUCH


def test_it_comes_to_look_as_long_as_a_lane_is_at_work(collecting, qtbot):
    looks = []
    collecting._timer.timeout.connect(lambda: looks.append(1))
    with collector_paused():
        wait(_STILL)
    assert len(looks) > _LEFT_OVER


def test_it_does_not_look_before_it_is_told_to_begin(qapp, circle):
    waiting = Collecting(qapp)
    many = [[] for _ in range(_MUCH)]
    wait(_STILL)
    assert circle() is not None
    waiting.stop()
    waiting.deleteLater()
    assert len(many) == _MUCH


def test_nobody_is_woken_while_nothing_is_made(collecting, qtbot):
    looks = []
    collecting._timer.timeout.connect(lambda: looks.append(1))
    wait(_STILL)
    assert len(looks) <= _LEFT_OVER


def test_what_has_grown_older_ends_a_few_looks_later(collecting):
    gc.collect(0)
    old = Circle()
    gone = weakref.ref(old)
    gc.collect(0)
    del old
    kept = []
    for _ in range(2):
        kept.append([[] for _ in range(_MUCH)])
        collecting.look()
    assert gone() is None
    assert sum(map(len, kept)) == 2 * _MUCH


def test_what_has_grown_old_ends_while_another_program_is_in_front(collecting, in_front):
    old = Circle()
    gone = weakref.ref(old)
    gc.collect(1)
    del old
    kept = []
    for _ in range(20):
        kept.append([[] for _ in range(_MUCH)])
        collecting.look()
    assert gone() is not None
    in_front[0] = False
    collecting.look()
    assert gone() is None
    assert sum(map(len, kept)) == 20 * _MUCH


def test_what_has_grown_old_ends_with_the_notebook_it_was_about(collecting, circle):
    before = gc.get_freeze_count()
    gc.collect(1)
    old = Circle()
    gone = weakref.ref(old)
    gc.collect(1)
    del old
    many = [[] for _ in range(10 * _MUCH)]
    collecting.look()
    assert gone() is not None
    end_all()
    assert gone() is None
    assert gc.get_freeze_count() <= before
    assert len(many) == 10 * _MUCH


def test_it_comes_to_look_by_itself(collecting, circle, qtbot):
    many = [[] for _ in range(_MUCH)]
    qtbot.waitUntil(lambda: circle() is None)
    assert len(many) == _MUCH
