import gc
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid

from connector_app.application.ports import Interrupted
from connector_app.domain.errors import RuleBroken
from connector_app.ui.later import later
from connector_app.ui.tasks import Tasks, a_turn_later


@pytest.fixture
def told():
    return []


@pytest.fixture
def interruptions():
    return []


@pytest.fixture
def tasks(qapp, told, interruptions):
    lane = Tasks(told.append, lambda: interruptions.append(1))
    yield lane
    lane.close()


def test_a_result_comes_back_on_the_windows_thread(tasks):
    seen = []
    tasks.run(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())))
    assert tasks.wait_idle()
    ((worker, here),) = seen
    assert worker != here == threading.get_ident()


def test_work_is_done_one_after_the_other(tasks):
    order = []
    for number in range(20):
        tasks.run(lambda n=number: order.append(n), lambda _: None)
    assert tasks.wait_idle()
    assert order == list(range(20))


def test_a_newer_task_of_the_same_key_takes_the_place_of_a_waiting_one(tasks):
    gate, results = threading.Event(), []
    tasks.run(gate.wait, lambda _: None)
    for number in range(5):
        tasks.run(lambda n=number: n, results.append, key="search")
    gate.set()
    assert tasks.wait_idle()
    assert results == [4]


def test_a_running_question_is_interrupted_by_its_successor(tasks, interruptions):
    begun, gate, results = threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        gate.wait(5)
        raise Interrupted

    tasks.run(slow, results.append, key="search")
    assert begun.wait(5)
    tasks.run(lambda: "new", results.append, key="search")
    assert interruptions == [1]
    gate.set()
    assert tasks.wait_idle()
    assert results == ["new"]


def test_a_hint_makes_room_for_what_somebody_waits_for_and_is_looked_for_anew(tasks, interruptions):
    order, begun, came = [], threading.Event(), threading.Event()

    def hint(go_on):
        order.append("begun")
        begun.set()
        assert came.wait(5)
        go_on()
        order.append("through")
        return "hint"

    tasks.run_aside(hint, order.append, key="hint")
    assert begun.wait(5)
    tasks.run(lambda: order.append("asked"), lambda _: None)
    assert interruptions == [1]  # so that a running question ends
    came.set()
    assert tasks.wait_idle()
    assert order == ["begun", "asked", "begun", "through", "hint"]


def test_a_hint_is_looked_for_after_whatever_waits(tasks):
    gate, order = threading.Event(), []
    tasks.run(gate.wait, lambda _: None)
    tasks.run_aside(lambda _go_on: order.append("hint"), lambda _: None)
    tasks.run(lambda: order.append("asked"), lambda _: None)
    gate.set()
    assert tasks.wait_idle()
    assert order == ["asked", "hint"]


def test_a_hint_ends_where_it_is_called_off_and_when_the_lane_does(qapp, told):
    lane = Tasks(told.append, lambda: None)
    begun, seen = threading.Event(), []

    def endless(go_on):
        begun.set()
        while True:
            go_on()

    lane.run_aside(endless, seen.append, key="hint")
    assert begun.wait(5)
    lane.run_aside(lambda _go_on: "newer", seen.append, key="hint")
    assert lane.wait_idle()
    assert seen == ["newer"]
    begun.clear()
    lane.run_aside(endless, seen.append)
    assert begun.wait(5)
    lane.close()
    assert seen == ["newer"]


def test_an_interrupt_that_hit_the_wrong_task_does_not_lose_it(tasks):
    tries, results = [], []

    def work():
        tries.append(1)
        if len(tries) == 1:
            raise Interrupted
        return "done"

    tasks.run(work, results.append)
    assert tasks.wait_idle()
    assert results == ["done"]


def test_a_cancelled_task_delivers_nothing(tasks):
    gate, results = threading.Event(), []
    task = tasks.run(lambda: gate.wait(5), results.append)
    task.cancel()
    gate.set()
    assert tasks.wait_idle()
    assert results == []


def test_a_user_error_is_told_unless_somebody_handles_it(tasks, told):
    def fail():
        raise RuleBroken("follow_up_empty")

    handled = []
    tasks.run(fail, lambda _: None)
    tasks.run(fail, lambda _: None, handled.append)
    assert tasks.wait_idle()
    assert [error.code for error in told] == ["follow_up_empty"]
    assert [error.code for error in handled] == ["follow_up_empty"]


def test_a_bug_is_raised_on_the_windows_thread(qtbot, tasks):
    def fail():
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        tasks.run(fail, lambda _: None)
        assert tasks.wait_idle()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_what_is_under_way_is_said_until_it_is_done(tasks):
    heard = []
    tasks.busy_changed.connect(heard.append)
    tasks.run(lambda: None, lambda _: None, progress_text="Writing the workbook…")
    assert tasks.wait_idle()
    assert heard == ["Writing the workbook…", ""]


def test_closing_finishes_what_waits_but_delivers_nothing(qapp, told):
    lane, gate, done, results = Tasks(told.append, lambda: None), threading.Event(), [], []
    lane.run(gate.wait, results.append)
    lane.run(lambda: done.append("written"), results.append)
    gate.set()
    lane.close()
    qapp.processEvents()
    assert done == ["written"]
    assert results == []


def test_after_closing_nothing_is_begun(qapp, told):
    lane, done = Tasks(told.append, lambda: None), []
    lane.close()
    lane.run(lambda: done.append(1), done.append)
    qapp.processEvents()
    assert done == []
    assert lane.idle


def test_long_work_says_how_far_it_is(tasks):
    shares, results = [], []

    def work(go_on):
        for step in range(5):
            go_on(step / 4)
            go_on(step / 4)
        return "done"

    tasks.run_long(work, results.append, shares.append)
    assert tasks.wait_idle()
    assert shares == [0, 0.25, 0.5, 0.75, 1]
    assert results == ["done"]


@pytest.mark.parametrize("end", ["cancel", "close"])
def test_long_work_ends_where_it_next_says_how_far_it_is(tasks, end):
    begun, gate, reached, results = threading.Event(), threading.Event(), [], []

    def work(go_on):
        begun.set()
        gate.wait(5)
        go_on(0.5)
        reached.append("further")

    task = tasks.run_long(work, results.append, lambda _: None)
    assert begun.wait(5)
    if end == "cancel":
        task.cancel()
        gate.set()
    else:
        tasks._interrupt = gate.set
        tasks.close()
    assert tasks.wait_idle()
    assert (reached, results) == ([], [])


def test_a_lane_that_rests_holds_nothing_of_whoever_asked(tasks):
    class Asker:
        def take(self, _result):
            pass

    asker = Asker()
    gone = weakref.ref(asker)
    tasks.run(lambda: 1, asker.take)
    assert tasks.wait_idle()
    del asker
    assert gone() is None


def test_nothing_is_collected_in_the_lane(tasks, qtbot):
    seen = []
    tasks.run(gc.isenabled, seen.append)
    assert tasks.wait_idle()
    assert seen == [False]
    qtbot.waitUntil(gc.isenabled)


def test_what_takes_several_turns_to_show_lets_the_window_listen_between_them(tasks):
    seen = []

    def show(number):
        seen.append(number)
        later(tasks, partial(seen.append, "a key"))
        yield
        seen.append(number + 1)

    tasks.run(lambda: 1, show)
    assert tasks.wait_idle()
    assert seen == [1, "a key", 2]


def test_nothing_more_is_shown_of_what_something_newer_takes_the_place_of(tasks):
    seen = []

    def show(name):
        seen.append(name)
        if name == "old":
            tasks.run(lambda: "new", show, key="pane")
        yield
        seen.append(f"rest of {name}")

    tasks.run(lambda: "old", show, key="pane")
    assert tasks.wait_idle()
    assert seen == ["old", "new", "rest of new"]


def test_the_lane_ends_only_when_all_is_shown(qtbot, told):
    seen = []
    lane = Tasks(told.append, lambda: None)

    def show(_nothing):
        yield
        yield
        seen.append("shown")

    lane.run(lambda: None, show)
    lane.finish(10, partial(seen.append, "ended"))
    qtbot.waitUntil(lambda: "ended" in seen)
    lane.join()
    assert seen == ["shown", "ended"]


def test_a_bug_in_a_later_turn_is_raised_and_does_not_hold_up_the_lane(qtbot, tasks):
    def show(_nothing):
        yield
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        tasks.run(lambda: None, show)
        assert tasks.wait_idle()
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


class Made(QObject):
    """Something that takes long to be made and to be shown."""


def test_what_was_made_in_one_turn_is_shown_in_the_next(tasks):
    seen, made = [], Made()

    def show(_result):
        later(tasks, partial(seen.append, "a key"))
        yield from a_turn_later(made)
        seen.append(isValid(made))

    tasks.run(lambda: 1, show)
    assert tasks.wait_idle()
    assert seen == ["a key", True]


def test_what_was_made_ends_in_good_order_when_its_turn_does_not_come(qtbot, tasks):
    made = Made()

    def show(_result):
        tasks.run(lambda: 2, lambda _: None, key="pane")
        yield from a_turn_later(made)
        raise AssertionError("nobody wants it any more")

    tasks.run(lambda: 1, show, key="pane")
    assert tasks.wait_idle()
    qtbot.waitUntil(lambda: not isValid(made))


class Held:
    """Notes on which thread it ends."""

    def __init__(self, ended):
        self._ended = ended

    def __del__(self):
        self._ended.append(threading.get_ident())

    def take(self, _result):
        """Be told of a result."""


def test_whoever_asked_a_lane_that_closes_ends_on_the_windows_thread(qapp, told):
    lane, begun, gate, ended = Tasks(told.append, lambda: None), threading.Event(), threading.Event(), []
    lane.run(lambda: begun.set() or gate.wait(), Held(ended).take)
    lane.run(lambda: None, Held(ended).take)
    assert begun.wait(5)
    later(lane, gate.set, 50)
    lane.finish(0.0, lambda: None)
    gate.set()
    lane.close()
    del lane
    gc.collect()
    assert ended == [threading.get_ident()] * 2


def test_what_failed_is_not_held_by_a_lane_that_rests(tasks):
    ended = []

    def fail(held):
        raise ValueError(held)

    tasks.run(partial(fail, Held(ended)), lambda _: None, lambda _error: None)
    assert tasks.wait_idle()
    gc.collect()
    assert ended == [threading.get_ident()]
