"""Closing a notebook while the window waits for it."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

from connector_app.ui.leaving import Leaving
from connector_app.ui.tasks import Tasks
from connector_app.ui.workplace import Workplace

#: Asked without rest, the loop comes round thousands of times while it waits.
_SELDOM = 500


@pytest.fixture
def lane(context):
    made = Tasks(context.messages.tell, lambda: None)
    yield made
    made.close()


@pytest.fixture
def own(context):
    """An open notebook with a lane of its own, which ends with it."""
    return replace(context, tasks=Tasks(context.messages.tell, lambda: None))


@pytest.fixture
def rounds(qapp):
    """One entry for each time the event loop came round."""
    seen = []
    dispatcher = QAbstractEventDispatcher.instance()
    counting = dispatcher.awake.connect(lambda: seen.append(1))
    yield seen
    dispatcher.disconnect(counting)


def test_the_window_rests_while_it_waits_for_the_notebook(qtbot, own, desk, spoken, lane, rounds):
    place = Workplace(own, spoken.languages())
    closed, parent = threading.Event(), QObject()
    leaving = Leaving(desk, own.tasks, place, lambda _: closed.wait(5), lane, parent)
    leaving.begin()
    rounds.clear()
    QTimer.singleShot(200, closed.set)
    leaving.wait(5)
    assert closed.is_set()
    assert leaving._over
    assert len(rounds) < _SELDOM


def test_it_waits_no_longer_than_it_may(own, desk, spoken, lane):
    place = Workplace(own, spoken.languages())
    closed, parent = threading.Event(), QObject()
    leaving = Leaving(desk, own.tasks, place, lambda _: closed.wait(5), lane, parent)
    leaving.begin()
    leaving.wait(0.01)
    assert not leaving._over
    closed.set()
    leaving.wait(5)
    assert leaving._over
    leaving.wait(5)
