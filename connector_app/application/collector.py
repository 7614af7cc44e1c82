"""Pauses Python's search for reference cycles while records are made by the hundred thousand.

Frozen records refer to nothing that refers back; looking through all of them again and again takes a third of
the time of a large import (measured), and finds nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector inside the block, or as a decorator inside a function; leave it as it was found."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
