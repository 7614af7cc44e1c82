"""Everything is gone through in a turn of the window's own, and in no lane."""

import gc
import weakref

import pytest

from connector_app.application.collector import collector_paused
from connector_app.ui.collecting import Collecting


class Circle:
    """Something only the collector can end."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collecting(qapp):
    before = gc.get_threshold()
    found = Collecting(qapp)
    yield found
    found.stop()
    assert gc.get_threshold() == before
    found.deleteLater()


@pytest.fixture
def old_circle():
    """A circle that is neither in use nor new any more."""
    circle = Circle()
    gone = weakref.ref(circle)
    gc.collect(1)
    del circle
    return gone


def test_what_is_old_ends_when_it_is_looked_for_and_not_before(collecting, old_circle):
    gc.collect(1)
    assert old_circle() is not None
    collecting.look()
    assert old_circle() is None


def test_nothing_is_looked_for_while_a_lane_works(collecting, old_circle):
    with collector_paused():
        collecting.look()
    assert old_circle() is not None
    collecting.look()
    assert old_circle() is None


def test_however_much_is_made_what_is_old_is_left_alone(collecting, old_circle):
    kept = [[] for _ in range(100_000)]
    assert old_circle() is not None
    del kept
