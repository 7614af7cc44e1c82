"""Ends what the screen showed of a notebook, turn by turn: no key waits for all of it, and none of it is left.

What refers to itself in a circle would stay until the collector has gone through all there is, and that is felt.
Nearly every circle leads through what a Qt object knows, so each of them forgets it once it is gone.
"""

import time
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import delete

from connector_app.ui.tasks import InTurns

#: Seconds of forgetting in one turn; only one thing that knows very much takes longer.
_TURN = 0.01


def taken_apart(wholes: Iterable[QObject]) -> InTurns:
    """End each of some objects with all that belongs to it; nothing of ours may be at work in them any more."""
    for whole in wholes:
        known = [
            each for part in (whole, *whole.findChildren(QObject)) if (each := getattr(part, "__dict__", None))
        ]
        yield
        delete(whole)
        del whole
        yield
        yield from _forgotten(known)


def _forgotten(known: list[dict[str, Any]]) -> InTurns:
    """Forget all that objects which are gone knew."""
    end = time.perf_counter() + _TURN
    while known:
        known.pop().clear()
        if time.perf_counter() > end:
            yield
            end = time.perf_counter() + _TURN
