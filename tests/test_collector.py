"""The collector is paused for as long as it takes, whatever happens."""

import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connector_app.collector import collector_paused, is_collector_paused

ROOT = Path(__file__).parents[1]


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


# Says how often the collector looked, and whether what was made in a pause counts as old after it.
A_PAUSE = """
import gc, sys
from connector_app.collector import collector_paused
aside = sys.argv[1] == "aside"
if aside:
    gc.freeze()
before, looks = gc.get_freeze_count(), gc.get_stats()[0]["collections"]
with collector_paused():
    made = [[] for _ in range(100_000)]
looked = gc.get_stats()[0]["collections"] - looks
print(looked, len(gc.get_objects(generation=2)) > len(made), gc.get_freeze_count() == before)
"""


@pytest.mark.parametrize(
    ("aside", "said"),
    [
        pytest.param("nothing", "0 True True", id="it is old at once"),
        pytest.param("aside", "1 False True", id="not where something was set aside, which stays so"),
    ],
)
def test_very_much_that_was_made_in_a_pause(aside, said):
    command = [sys.executable, "-c", A_PAUSE, aside]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == said.split()
