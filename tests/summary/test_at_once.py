"""Two functions really run at once, and neither's failure is lost."""

import threading

import pytest

from connector_app.summary.at_once import both


def test_both_run_at_once() -> None:
    met = threading.Barrier(2, timeout=5)
    assert both(lambda: (met.wait(), "one")[1], lambda: (met.wait(), "other")[1]) == ("one", "other")


def test_what_the_other_raises_is_raised_here() -> None:
    def fails() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        both(lambda: None, fails)
