import pytest

from connector_app.ui.away.clock_jump import SLACK, TICK, ClockJump


@pytest.fixture
def clocks():
    return [1000.0, 50.0]


@pytest.fixture
def jump(qapp, clocks):
    made = ClockJump(clocks=(lambda: clocks[0], lambda: clocks[1]))
    made.heard = []
    made.slept.connect(lambda: made.heard.append(1))
    made.start()
    yield made
    made.stop()


def tick(jump, clocks, *steps):
    for place, step in enumerate(steps):
        clocks[place] += step
    jump._timer.timeout.emit()


def test_ticks_of_a_busy_machine_are_no_sleep(jump, clocks):
    for _ in range(3):
        tick(jump, clocks, TICK + SLACK, TICK + SLACK)
    assert jump.heard == []


@pytest.mark.parametrize("steps", [(3600, TICK), (TICK, 3600)], ids=["the clock on the wall", "the other clock"])
def test_either_clock_tells_of_sleep_once(jump, clocks, steps):
    tick(jump, clocks, *steps)
    assert jump.heard == [1]
    tick(jump, clocks, TICK, TICK)
    assert jump.heard == [1]


def test_a_clock_that_is_set_back_is_no_sleep_and_hides_none(jump, clocks):
    tick(jump, clocks, -400 * 86400, TICK)
    assert jump.heard == []
    tick(jump, clocks, -400 * 86400, 3600)
    assert jump.heard == [1]


def test_the_clocks_of_this_machine_go_on(qtbot):
    jump = ClockJump(tick=0.01)
    before = jump._last
    jump.start()
    qtbot.waitUntil(lambda: jump._last > before)
    jump.stop()


def test_what_went_by_before_it_began_does_not_count(jump, clocks):
    jump.stop()
    clocks[0] += 3600
    jump.start()
    tick(jump, clocks, TICK, TICK)
    assert jump.heard == []
