"""One sheet of an Excel file, cell by cell: whatever says where a cell is, and even where nothing says it."""

from collections.abc import Sequence
from functools import lru_cache

from connector_app.formats.spreadsheet_reader.numbers import PLAIN, Shown, iso_moment, written
from connector_app.formats.spreadsheet_reader.open_xml_text import numbered
from connector_app.formats.spreadsheet_reader.page import MOST_COLUMN, MOST_ROW, Block, Page
from connector_app.formats.spreadsheet_reader.xml import Attributes, Handler

_ON = ("1", "true", "on")
_TRUTH = {"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}
_A = ord("A") - 1
_LETTERS = 26
#: The longest name of a column is XFD.
_LONGEST = 3
_MOST_BLOCKS = 20_000


class SheetHandler(Handler):
    """Puts the cells of a sheet on a page."""

    plain = True

    def __init__(self, page: Page, texts: Sequence[str], shown: Sequence[Shown], *, from_1904: bool) -> None:
        """`texts` are those that cells share, `shown` says by style how numbers are meant."""
        super().__init__()
        self._page = page
        self._shared_texts = texts
        self._shown = shown
        self._from_1904 = from_1904
        self._row = self._column = 0
        self._cells: dict[int, str] = {}
        self._cell: Attributes = {}
        self._value = ""
        self._formula = self._beside = False

    def begin(self, name: str, attributes: Attributes) -> None:
        """Begin a row, a cell, or a value."""
        if name == "c":
            self._cell, self._value, self._formula = attributes, "", False
        elif name == "v" or name == "t":  # noqa: PLR1714 - a million times over, this is the quicker way
            self.texts.clear()
        elif name == "f":
            self._formula = True
        elif name == "row":
            self._begin_row(attributes)
        elif name == "rPh":
            self._beside = True
        elif name == "mergeCell":
            block = _block(attributes.get("ref", ""))
            if block and len(self._page.blocks) < _MOST_BLOCKS:
                self._page.blocks.append(block)
        elif name == "col" and attributes.get("hidden", "") in _ON:
            first, last = attributes.get("min", ""), attributes.get("max", "")
            if first.isdecimal() and last.isdecimal():
                self._page.hidden_columns.append((int(first[:6]), int(last[:6])))

    def end(self, name: str) -> None:
        """End what was begun."""
        if name == "v" or name == "t":  # noqa: PLR1714 - the same
            if not self._beside:
                self._value += "".join(self.texts)
        elif name == "c":
            place = self._cell.get("r")
            self._column = (_column(place) if place else 0) or self._column + 1
            text = self._text()
            if text and self._column <= MOST_COLUMN:
                self._cells[self._column] = text
        elif name == "row":
            self._page.add(self._row, self._cells)
        elif name == "rPh":
            self._beside = False

    def _begin_row(self, attributes: Attributes) -> None:
        said = attributes.get("r", "")
        known = said.isascii() and said.isdigit() and 1 <= int(said[:9]) <= MOST_ROW
        self._row = int(said) if known else self._row + 1
        self._column, self._cells = 0, {}
        if attributes.get("hidden", "") in _ON:
            self._page.hidden_rows.append(self._row)

    def _text(self) -> str:
        """Return what a cell shows: a formula shows what came of it, an error nothing."""
        kind, value = self._cell.get("t", "n"), self._value
        if not value:
            if self._formula and kind != "str":
                self._page.not_worked_out[self._row] = None
            return ""
        if kind == "s":
            return self._shared(value)
        if kind in ("str", "inlineStr"):
            return numbered(value)
        if kind == "e":
            return ""
        if kind == "b":
            return _TRUTH.get(value.strip(), value)
        if kind == "d":
            return iso_moment(value)
        style = self._cell.get("s", "")
        shown = self._shown[int(style)] if style.isdigit() and int(style) < len(self._shown) else PLAIN
        return written(value, shown, from_1904=self._from_1904)

    def _shared(self, value: str) -> str:
        try:
            number = int(value)
        except ValueError:
            number = -1
        if 0 <= number < len(self._shared_texts):
            return self._shared_texts[number]
        self._page.without_text[self._row] = None
        return ""


def _column(place: str) -> int:
    """Return the column of a place (C7), 0 when it names none that a sheet has."""
    return _numbered(place.rstrip("0123456789"))


@lru_cache(maxsize=MOST_COLUMN)
def _numbered(letters: str) -> int:
    letters = letters.replace("$", "").upper()
    if not letters.isascii() or not letters.isalpha() or len(letters) > _LONGEST:
        return 0
    column = 0
    for letter in letters:
        column = column * _LETTERS + ord(letter) - _A
    return column if column <= MOST_COLUMN else 0


def _block(ref: str) -> Block | None:
    """Return the block that a reference (A1:C3) names, None when it names none."""
    first, _, last = ref.partition(":")
    left, right = _column(first), _column(last)
    top, bottom = (part.lstrip("$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") for part in (first, last))
    if not (left and right and top.isdecimal() and bottom.isdecimal()):
        return None
    rows = int(top[:9]), min(int(bottom[:9]), MOST_ROW)
    return Block(rows[0], left, rows[1], right) if left <= right and 1 <= rows[0] <= rows[1] else None
