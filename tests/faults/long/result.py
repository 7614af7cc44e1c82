"""What came of one kind of fault, as the report tells it."""

from collections.abc import Sequence
from dataclasses import dataclass

Cell = str | int


@dataclass(frozen=True, slots=True)
class Result:
    """A table under a sentence that says what was done; `held` when all came as it must."""

    said: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    held: bool

    def lines(self) -> list[str]:
        """Return it as Markdown."""
        table = [self.columns, ["---"] * len(self.columns), *self.rows]
        return [self.said, "", *("| " + " | ".join(map(_told, row)) + " |" for row in table)]


def _told(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell
