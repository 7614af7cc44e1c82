"""Pauses Python's search for reference cycles while records are made by the hundred thousand.

Frozen records refer to nothing that refers back; looking through all of them again and again takes a third of
the time of a large import (measured), and finds nothing.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

#: Objects that take some 20 milliseconds to look through.
_VERY_MANY = 50_000


class _Pauses:
    """How many pauses last now, on whatever threads: the first stops the collector, the last lets it go on."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self.lasting = 0
        self._ran = False

    def begin(self) -> None:
        with self._turn:
            if not self.lasting:
                self._ran = gc.isenabled()
                gc.disable()
            self.lasting += 1

    def end(self) -> None:
        with self._turn:
            self.lasting -= 1
            if not self.lasting and self._ran:
                _count_as_old()
                gc.enable()


def _count_as_old() -> None:
    """Put very much that is new among what is old, which takes no time: the next look would go through all of it.

    Not after each small pause: what is old is looked through whole, and the oftener the more was put there.
    """
    if gc.get_count()[0] >= _VERY_MANY and not gc.get_freeze_count():  # what was set aside on purpose stays so
        gc.freeze()
        gc.unfreeze()


_PAUSES = _Pauses()


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector inside the block, or as a decorator inside a function; leave it as it was found.

    It goes on when the last of the pauses that overlap on several threads is over.
    """
    _PAUSES.begin()
    try:
        yield
    finally:
        _PAUSES.end()


def is_collector_paused() -> bool:
    """Tell whether it is paused just now, on whatever thread."""
    return _PAUSES.lasting > 0
