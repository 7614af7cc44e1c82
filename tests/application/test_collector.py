"""The collector is paused for as long as it takes, whatever happens."""

import gc

import pytest

from connector_app.application.collector import collector_paused


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
