"""What is gathered of one sheet while it is read: rows of text, within bounds that all sheets of a file share."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from connector_app.formats.spreadsheet_reader.answer import Answered, Unreadable

MOST_CELLS = 2_000_000
#: Places that take memory though nothing stands in them, because something stands to their right.
MOST_PLACES = 6_000_000
MOST_LETTERS = 64_000_000
MOST_ROW, MOST_COLUMN = 1_048_576, 16_384
#: Headings stand in these rows; further down a cell over several columns says only what it says.
_HEADING_ROWS = 15
_LETTERS = 26


@dataclass(slots=True)
class Room:
    """How much more a file may hold; raises Unreadable once it is used up."""

    cells: int = MOST_CELLS
    places: int = MOST_PLACES
    letters: int = MOST_LETTERS

    def take(self, cells: int, places: int, letters: int) -> None:
        """Use some of it."""
        self.cells -= cells
        self.places -= places
        self.letters -= letters
        if min(self.cells, self.places, self.letters) < 0:
            raise Unreadable("sheet_too_large")


@dataclass(frozen=True, slots=True)
class Block:
    """Cells that are merged to one: its first and last row and column, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Page:
    """One sheet as it is read; rows and columns are counted from 1."""

    name: str
    room: Room
    hidden: bool = False
    rows: dict[int, list[str]] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    not_worked_out: dict[int, None] = field(default_factory=dict)
    without_text: dict[int, None] = field(default_factory=dict)

    def add(self, row: int, cells: dict[int, str]) -> None:
        """Add what stands in a row, by column; a place that is named twice holds what was said last."""
        filled = {column: text for column, text in cells.items() if text}
        if not filled or not 1 <= row <= MOST_ROW:
            return
        width = max(filled)
        known = self.rows.setdefault(row, [])
        self.room.take(len(filled), max(width - len(known), 0), sum(map(len, filled.values())))
        known.extend([""] * (width - len(known)))
        for column, text in filled.items():
            known[column - 1] = text

    def answered(self) -> Answered:
        """Return the sheet as it is handed over: what is merged stands in each of its places."""
        spread = self._spread()
        shown = [row for row in self.rows if "".join(self.rows[row]).strip()]
        shown.sort()
        return {
            "name": self.name,
            "hidden": self.hidden,
            "rows": [(row, self.rows[row]) for row in shown],
            "said": {
                "hidden_rows": [row for row in self.hidden_rows if row in self.rows],
                "hidden_columns": self._hidden_columns(shown),
                "spread": spread,
                "not_worked_out": sorted(self.not_worked_out),
                "without_text": sorted(self.without_text),
            },
        }

    def _spread(self) -> list[int]:
        """Put what stands in merged cells into each of them, where the row holds something else as well.

        A title over the whole table stays where it is, and so does a heading between the rows of one.
        """
        changed: dict[int, None] = {}
        for block in self.blocks:
            text = self._at(block.top, block.left)
            if not text:
                continue
            for row in self._rows_of(block):
                right = block.right if row <= _HEADING_ROWS else block.left
                new = {c: text for c in range(block.left, right + 1) if not self._at(row, c)}
                if new and self._holds_more(row, block):
                    self.add(row, new)
                    changed[row] = None
        return sorted(changed)

    def _rows_of(self, block: Block) -> Iterator[int]:
        """Yield the rows of a block that hold anything."""
        if block.bottom - block.top > len(self.rows):
            yield from sorted(row for row in self.rows if block.top <= row <= block.bottom)
        else:
            yield from (row for row in range(block.top, block.bottom + 1) if row in self.rows)

    def _holds_more(self, row: int, block: Block) -> bool:
        cells = self.rows[row]
        return any(cells[: block.left - 1]) or any(cells[block.right :])

    def _at(self, row: int, column: int) -> str:
        cells = self.rows.get(row, ())
        return cells[column - 1] if column <= len(cells) else ""

    def _hidden_columns(self, rows: list[int]) -> list[str]:
        widest = max((len(self.rows[row]) for row in rows), default=0)
        hidden = sorted({c for first, last in self.hidden_columns for c in range(first, min(last, widest) + 1)})
        return [letters_of(c) for c in hidden if any(self._at(row, c) for row in rows)]


def letters_of(column: int) -> str:
    """Return what a column is called: 1 is A, 27 is AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        found = chr(ord("A") + rest) + found
    return found
