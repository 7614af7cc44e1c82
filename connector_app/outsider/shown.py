"""What one cell of a table tells: a number, or how little it says that it is."""

import re
from dataclasses import dataclass

from connector_app.outsider.book import Cell

#: Larger numbers than this count something else than people.
MOST = 10_000_000
_WHOLE = re.compile(r"-?\d{1,3}(?:[ ,.\u00a0\u202f']\d{3})+|-?\d+")
_BELOW = re.compile(r"(?:<|less than|fewer than|under|below)\s*(\d+)", re.IGNORECASE)
_AT_MOST = re.compile(r"(?:<=|≤|at most|up to)\s*(\d+)", re.IGNORECASE)
_BETWEEN = re.compile(r"(\d+)\s*(?:-|–|to)\s*(\d+)")
_WITHHELD = re.compile(
    r"\[\w{1,4}\]|[*xcsz#:~.–—-]{1,3}|n/?a|suppressed|withheld|hidden|confidential|redacted|null", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell of numbers: the `number` shown, or None and what the cell says of its bounds (`most` may be open).

    `as_text` when a number is stored as text.
    """

    text: str
    number: int | None = None
    least: int = 0
    most: int | None = None
    as_text: bool = False


def read_shown(cell: Cell | None) -> Shown | None:
    """Return what a cell shows; None when it is neither a whole number nor withheld: a label, a share, a mean."""
    if cell is None:
        return Shown("")
    if cell.number is not None:
        whole = cell.number.is_integer() and 0 <= cell.number < MOST
        return Shown(cell.text, int(cell.number)) if whole else None
    text = cell.text.strip()
    if _WHOLE.fullmatch(text):
        number = int(re.sub(r"\D", "", text))
        return None if text.startswith("-") or number >= MOST else Shown(text, number, as_text=True)
    return _hidden(text)


def _hidden(text: str) -> Shown | None:
    if found := _AT_MOST.fullmatch(text):
        return Shown(text, most=int(found[1]))
    if found := _BELOW.fullmatch(text):
        return Shown(text, most=max(int(found[1]) - 1, 0))
    if found := _BETWEEN.fullmatch(text):
        return Shown(text, least=int(found[1]), most=int(found[2]))
    return Shown(text) if _WITHHELD.fullmatch(text) else None


def bounds(number: int, threshold: int, base: int) -> tuple[int, int]:
    """Return which true numbers show as this one: the nearest multiple of the base, from the threshold on.

    A number that the rule cannot have let through stands for itself.
    """
    low, high = number - base // 2, number + (base - 1) // 2
    if base <= 1 or number % base or high < threshold:
        return number, number
    return max(low, threshold), high
