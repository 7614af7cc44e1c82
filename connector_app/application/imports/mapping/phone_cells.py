"""Telephone numbers as spreadsheets leave them: two in a cell, without their first 0, shortened to 4.47E+11."""

import re
from dataclasses import dataclass

#: A cell that needs no second look, as nearly all: one number, with its first 0.
USUAL = re.compile(r"(?![17]\d{9}$)[\d +().-]*")
_BETWEEN = re.compile(r"\s*(?:[,;/&\n]|\b(?:or|and)\b)\s*")
_SHORTENED = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
#: British numbers have eleven digits, and a spreadsheet drops the first; no other of ten begins with 1.
_WITHOUT_ZERO = re.compile(r"[17]\d{9}")
_LEAST_DIGITS = 6
#: What people write where there is no number or e-mail.
NONE = frozenset({"none", "no", "n/a", "na", "n.a", "nil", "unknown", "not known", "anonymous", "tbc"})


@dataclass(slots=True)
class Mended:
    """What a cell holds: numbers, and what was done to have them; a `lost` number cannot be had."""

    numbers: tuple[str, ...]
    zero: bool = False
    lost: bool = False


def mended(cell: str) -> Mended:
    """Return the numbers of a cell: several one by one, each whole again where that is sure."""
    parts = [part for part in _BETWEEN.split(cell) if part]
    if len(parts) < 2 or not all(sum(map(str.isdigit, part)) >= _LEAST_DIGITS for part in parts):  # noqa: PLR2004
        parts = [cell]
    found = Mended(())
    for part in parts:
        found = _with(found, part)
    return found


def _with(found: Mended, part: str) -> Mended:
    if _WITHOUT_ZERO.fullmatch(part):
        return Mended((*found.numbers, f"0{part}"), zero=True, lost=found.lost)
    if match := _SHORTENED.fullmatch(part):
        digits, power = match[1] + (match[2] or ""), int(match[3])
        if len(digits) <= power:
            return Mended(found.numbers, zero=found.zero, lost=True)
        return _with(found, digits[: power + 1])
    return Mended((*found.numbers, part), found.zero, found.lost)
