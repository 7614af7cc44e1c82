"""What one measurement is given: which notebooks, of which size, and how often to measure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.benchmarks.notebooks import Shelf
from tests.benchmarks.table import Line


@dataclass(frozen=True)
class Stand:
    """One size of notebook; `people` is the size of the crowd whose names are completed, `rounds` how often."""

    shelf: Shelf
    conversations: int
    people: int
    rounds: int

    @cached_property
    def path(self) -> Path:
        """Return the notebook of this size, made when first asked for."""
        return self.shelf.notebook(self.conversations)


@dataclass(frozen=True, slots=True)
class Row:
    """One operation that is measured; with `once` its size is not that of the notebook."""

    name: str
    measure: Callable[[Stand], Iterable[Line]]
    once: bool = False
