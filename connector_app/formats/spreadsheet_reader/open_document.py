"""OpenDocument spreadsheets (.ods), as LibreOffice writes them: what each cell holds, often repeated."""

import re

from connector_app.formats.spreadsheet_reader.answer import Unreadable
from connector_app.formats.spreadsheet_reader.numbers import iso_moment, iso_spent, plain
from connector_app.formats.spreadsheet_reader.package import Package
from connector_app.formats.spreadsheet_reader.page import MOST_COLUMN, MOST_ROW, Block, Page, Room
from connector_app.formats.spreadsheet_reader.xml import Attributes, Handler

#: What stands in a sheet and is not of its cells: remarks, drawings, what somebody changed, tables of elsewhere.
_BESIDE = frozenset(
    {"annotation", "shapes", "forms", "tracked-changes", "dde-links", "sub-table", "ruby-text", "frame", "g"}
)
_ERROR = re.compile(r"#(?:N/A|REF!|NAME\?|DIV/0!|VALUE!|NUM!|NULL!)|(?:Err|Fehler|Erreur):\d{3}")
_TRUTH = {"true": "TRUE", "false": "FALSE"}
_BLANKS = {"s": " ", "tab": "\t", "line-break": "\n"}
_MOST_BLANKS = 1000
#: Nobody has a list that says the same so many times over.
_MOST_ALIKE = 100_000


def open_document_pages(package: Package) -> list[Page]:
    """Return the sheets of a document in its order; raise Unreadable when it is none, locked, or too large."""
    if b"encryption-data" in package.content("META-INF/manifest.xml"):
        raise Unreadable("sheet_locked")
    found = _Content()
    package.parse("content.xml", found)
    if not found.is_spreadsheet:
        raise Unreadable("no_spreadsheet")
    return found.pages


class _Content(Handler):
    """Puts the cells of a document on pages."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[Page] = []
        self.is_spreadsheet = False
        self._room = Room()
        self._style = ""
        self._hidden_styles: set[str] = set()
        self._beside = 0
        self._row = self._column = self._columns = 0
        self._rows_alike = 1
        self._cells: dict[int, str] = {}
        self._cell: Attributes | None = None
        self._paragraphs: list[str] = []
        self._before_beside = 0

    def begin(self, name: str, attributes: Attributes) -> None:
        if self._beside:
            self._beside += 1
        elif name in ("table-cell", "covered-table-cell"):
            self._cell, self._paragraphs = attributes, []
        elif name == "p":
            self.texts.clear()
        elif name in _BLANKS:
            self.texts.append(_BLANKS[name] * _times(attributes, "c", _MOST_BLANKS))
        elif name in _BESIDE:
            self._beside, self._before_beside = 1, len(self.texts)
        elif name == "table-row":
            self._row += 1
            self._column, self._cells = 0, {}
            self._rows_alike = _times(attributes, "number-rows-repeated", MOST_ROW)
            if attributes.get("visibility", "visible") != "visible" and self.pages:
                last = min(self._row + self._rows_alike, self._row + len(self.pages[-1].rows) + 1000)
                self.pages[-1].hidden_rows.extend(range(self._row, last))
        else:
            self._begin_table(name, attributes)

    def _begin_table(self, name: str, attributes: Attributes) -> None:
        if name == "table" and self.is_spreadsheet:
            hidden = attributes.get("style-name", "") in self._hidden_styles
            self.pages.append(Page(attributes.get("name", ""), self._room, hidden=hidden))
            self._row = self._columns = 0
        elif name == "table-column" and self.pages:
            times = _times(attributes, "number-columns-repeated", MOST_COLUMN)
            if attributes.get("visibility", "visible") != "visible":
                self.pages[-1].hidden_columns.append((self._columns + 1, self._columns + times))
            self._columns += times
        elif name == "spreadsheet":
            self.is_spreadsheet = True
        elif name == "style":
            self._style = attributes.get("name", "")
        elif name == "table-properties" and attributes.get("display") == "false":
            self._hidden_styles.add(self._style)

    def end(self, name: str) -> None:
        if self._beside:
            self._beside -= 1
            if not self._beside:
                del self.texts[self._before_beside :]
        elif name == "p":
            self._paragraphs.append("".join(self.texts))
        elif name in ("table-cell", "covered-table-cell") and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif name == "table-row":
            self._end_row()

    def _end_cell(self, cell: Attributes) -> None:
        text = self._shown(cell)
        times = _times(cell, "number-columns-repeated", MOST_COLUMN)
        if text:
            right, down = (_times(cell, f"number-{what}-spanned", MOST_ROW) for what in ("columns", "rows"))
            if (right > 1 or down > 1) and self.pages:
                top, left = self._row, self._column + 1
                self.pages[-1].blocks.append(Block(top, left, top + down - 1, left + right - 1))
            last = min(self._column + times, MOST_COLUMN)
            self._cells.update(dict.fromkeys(range(self._column + 1, last + 1), text))
        elif "formula" in cell and "value-type" not in cell and self.pages:
            self.pages[-1].not_worked_out[self._row] = None
        self._column += times

    def _end_row(self) -> None:
        if self._cells and self.pages:
            if self._rows_alike > _MOST_ALIKE:
                raise Unreadable("sheet_too_large")
            for row in range(self._row, self._row + self._rows_alike):
                self.pages[-1].add(row, self._cells)
        self._row += self._rows_alike - 1

    def _shown(self, cell: Attributes) -> str:
        """Return what a cell holds: days as ISO 8601, an error nothing."""
        kind = cell.get("value-type", "")
        text = "\n".join(self._paragraphs)
        if kind == "error" or ("formula" in cell and _ERROR.fullmatch(text)):
            return ""
        if kind == "date":
            return iso_moment(cell.get("date-value", text))
        if kind == "time":
            return iso_spent(cell.get("time-value", text))
        if kind == "boolean":
            return _TRUTH.get(cell.get("boolean-value", ""), text)
        if kind in ("float", "currency", "percentage"):
            return _number(cell.get("value", ""), text)
        return text or cell.get("string-value", "")


def _number(value: str, text: str) -> str:
    """Return a number, as it is shown when that is the same number with noughts and blanks for dialling."""
    try:
        number = plain(value)
    except ValueError:
        return text
    figures = "".join(sign for sign in text if sign not in " ()/.+-\u00a0")
    same = figures.isascii() and figures.isdigit() and figures.lstrip("0") == number
    return text.strip() if same and figures != number else number


def _times(attributes: Attributes, name: str, most: int) -> int:
    said = attributes.get(name, "1")
    return min(max(int(said[:9]), 1), most) if said.isascii() and said.isdigit() else 1
