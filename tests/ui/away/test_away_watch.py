"""Whatever says that nobody is there is passed on while a notebook is open, and only then."""

import pytest
from PySide6.QtWidgets import QWidget

from connector_app.ui.away.away_watch import AwayWatch


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    yield widget.windowHandle()
    widget.close()


@pytest.fixture
def watch(qapp):
    made = AwayWatch(5)
    made.heard = []
    made.gone.connect(lambda: made.heard.append(1))
    yield made
    made.stop()
    made.let_go()


def causes(watch):
    yield watch._idle.idle
    yield watch._jump.slept
    if watch._buses is not None:
        yield watch._buses.gone


def test_each_cause_counts_while_it_watches(watch, window):
    watch.watch(window)
    for number, cause in enumerate(causes(watch), 1):
        cause.emit()
        assert len(watch.heard) == number
    assert len(watch.heard) >= 2


def test_afterwards_none_does(watch, window):
    watch.watch(window)
    watch.stop()
    for cause in causes(watch):
        cause.emit()
    assert watch.heard == []


def test_sleep_is_told_apart_only_while_it_watches(watch, window):
    slept = []
    watch.sleeping.connect(lambda: slept.append(1))
    watch.watch(window)
    if watch._buses is None:
        pytest.skip("this system has no such bus")
    watch._buses.sleeping.emit()
    watch.stop()
    watch._buses.sleeping.emit()
    assert slept == [1]


def test_the_span_can_be_changed_while_it_runs(qtbot, watch, window):
    watch.watch(window)
    watch.set_minutes(0.0001)
    qtbot.waitUntil(lambda: watch.heard == [1])
