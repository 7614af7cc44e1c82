"""Two pieces of work at once, for machines with two processors or more; both must leave the interpreter free."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_One = TypeVar("_One")
_Other = TypeVar("_Other")


def both(one: Callable[[], _One], other: Callable[[], _Other]) -> tuple[_One, _Other]:
    """Return what two functions give; the other runs on a thread of its own meanwhile."""
    with ThreadPoolExecutor(1, thread_name_prefix="counting") as thread:
        later = thread.submit(other)
        return one(), later.result()
