"""The collector is paused for as long as it takes, whatever happens."""

import gc
import threading

import pytest

from connector_app.collector import collector_paused, is_collector_paused


def test_collector_runs_again_after_an_error():
    seen = []

    @collector_paused()
    def fail():
        seen.append(gc.isenabled())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert seen == [False]
    assert gc.isenabled()


def test_collector_that_was_off_stays_off():
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_collector_goes_on_only_when_the_last_thread_lets_it():
    begun, enough = threading.Event(), threading.Event()

    def work():
        with collector_paused():
            begun.set()
            enough.wait()

    with collector_paused():
        other = threading.Thread(target=work)
        other.start()
        begun.wait()
    assert not gc.isenabled()
    assert is_collector_paused()
    enough.set()
    other.join()
    assert gc.isenabled()
    assert not is_collector_paused()


def test_what_was_made_in_a_pause_is_not_gone_through_at_its_end():
    with collector_paused():
        made = [[] for _ in range(100_000)]
    assert len(gc.get_objects(generation=0)) < len(made)
    assert gc.is_tracked(made[0])


def test_what_was_set_aside_stays_so():
    gc.freeze()
    try:
        aside = gc.get_freeze_count()
        with collector_paused():
            made = [[] for _ in range(100_000)]
        assert made
        assert gc.get_freeze_count() >= aside // 2
    finally:
        gc.unfreeze()
