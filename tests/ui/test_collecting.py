"""Garbage is looked for in turns of the window's own, in no step and in no lane."""

import gc
import weakref

import pytest

from connector_app.collector import collector_paused
from connector_app.ui import collecting as room
from connector_app.ui.collecting import Collecting

_MUCH, _VERY_MUCH = 5_000, 50_000


class Circle:
    """Something only the collector can end."""

    def __init__(self):
        self.itself = self


@pytest.fixture(autouse=True)
def in_front(monkeypatch):
    """Whether the window is the one somebody types into; it may be changed."""
    told = [True]
    monkeypatch.setattr(room, "_in_front", lambda: told[0])
    return told


@pytest.fixture
def collecting(qapp):
    found = Collecting(qapp)
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


def test_nothing_is_looked_for_while_a_lane_works(collecting, circle):
    many = [[] for _ in range(_MUCH)]
    with collector_paused():
        collecting.look()
    assert circle() is not None
    collecting.look()
    assert circle() is None
    assert len(many) == _MUCH


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


def test_very_much_is_set_aside_without_a_look_and_ends_with_the_notebook_it_was_about(collecting, circle):
    before = gc.get_freeze_count()
    many = [[] for _ in range(_VERY_MUCH)]
    collecting.look()
    assert gc.get_freeze_count() > before + _VERY_MUCH
    gc.collect()
    assert circle() is not None
    Collecting.end_all()
    assert circle() is None
    assert len(many) == _VERY_MUCH


def test_it_comes_to_look_by_itself(collecting, circle, qtbot):
    many = [[] for _ in range(_MUCH)]
    qtbot.waitUntil(lambda: circle() is None)
    assert len(many) == _MUCH
