"""A piece of work in the data lane, with what becomes of it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work with what becomes of it; `cancelled` drops the result, `aside` gives way to all others."""

    work: Callable[[], object]
    done: Callable[[object], object]
    failed: Callable[[Exception], None] | None
    key: str
    progress_text: str
    told: Callable[[float], None] | None = None
    stoppable: bool = False
    aside: bool = False
    cancelled: bool = False
    result: object = None
    error: Exception | None = None

    def let_go(self) -> None:
        """Hold no widget any more: the lane may keep the job a while, and a widget ends on its own thread."""
        self.work, self.done = nothing, ignored
        self.failed = self.told = self.result = self.error = None


def nothing() -> object:
    """Stand in for work that has been done."""
    return None


def ignored(_result: object) -> None:
    """Stand in for what waits for a result that it already has."""
    return
