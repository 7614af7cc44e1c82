"""One sheet: its cells and tables, and what is hidden in it."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_reader.container import Parts
from connector_app.formats.workbook_reader.styles import Look
from connector_app.formats.workbook_reader.xml import Node, attribute, below, children, first, is_on, local
from connector_app.outsider.book import Cell, Grid, Oddity, Sheet

MOST_CELLS = 200_000
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_NAMED = 4
_PLAIN = Look()


@dataclass(slots=True)
class _Page:
    """What has been found on one sheet so far; oddities by rule, each with the places."""

    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    odd: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    row: int = 0
    column: int = 0
    ended: int = 0

    def oddities(self) -> list[Oddity]:
        return [
            Oddity(rule, self.name, ", ".join(found[:_NAMED]) + (" ..." if len(found) > _NAMED else ""))
            for rule, found in self.odd.items()
        ]


class SheetReader:
    """Reads the sheets of one workbook."""

    def __init__(self, parts: Parts, looks: list[Look]) -> None:
        self._parts = parts
        self._looks = looks
        self._shared = [_text(each) for each in children(parts.tree("xl/sharedStrings.xml"), "si")]
        self._handlers: dict[str, Callable[[_Page, Node], None]] = {
            "c": self._cell,
            "row": _row,
            "col": _column,
            "sheetFormatPr": _rows_in_general,
            "mergeCell": lambda page, node: page.odd["T3"].append(attribute(node, "ref")),
            "hyperlink": _link,
            "tablePart": lambda page, node: page.tables.append(attribute(node, "id")),
            "headerFooter": _header,
            "drawing": lambda page, _: page.odd["F5"].append("drawing"),
            "legacyDrawing": lambda page, _: page.odd["F5"].append("drawing"),
            "conditionalFormatting": lambda page, node: page.odd["F7"].append(attribute(node, "sqref")),
            "dataValidation": lambda page, node: page.odd["validation"].append(attribute(node, "sqref")),
            "selection": _selection,
        }

    def read(self, name: str, part: str) -> tuple[Sheet, list[Oddity]]:
        """Return a sheet and what is odd in it; raise FileTrouble when it holds too much."""
        page = _Page(name)
        for node in self._parts.stream(part):
            handle = self._handlers.get(local(node))
            if handle is not None:
                handle(page, node)
        targets = self._parts.relations(part)
        grids = [self._grid(targets.get(each, "")) for each in page.tables]
        sheet = Sheet(name, page.cells, tuple(grid for grid in grids if grid is not None), tuple(page.links))
        return sheet, page.oddities()

    def _cell(self, page: _Page, node: Node) -> None:
        place = _place(attribute(node, "r"))
        page.row, page.column = place or (page.ended + 1, page.column + 1)
        where = f"{_letters(page.column)}{page.row}"
        number = attribute(node, "s")
        look = self._looks[int(number)] if number.isdigit() and int(number) < len(self._looks) else _PLAIN
        if first(node, "f") is not None:
            page.odd["formula"].append(where)
        cell = self._value(node, look)
        node.clear()
        if cell is None:
            return
        if look.unseen:
            page.odd["unseen"].append(where)
        page.cells[page.row, page.column] = cell
        if len(page.cells) > MOST_CELLS:
            raise FileTrouble("check_too_large", name=self._parts.file)

    def _value(self, node: Node, look: Look) -> Cell | None:
        kind, value = attribute(node, "t") or "n", first(node, "v")
        text = _text(first(node, "is")) if kind == "inlineStr" else (value.text or "" if value is not None else "")
        if kind == "s":
            text = self._shared[int(text)] if text.isdigit() and int(text) < len(self._shared) else ""
        if not text.strip():
            return None
        if kind == "n":
            number = float(text)
            return Cell(f"{number:.15g}", number, look.heading, look.wrapped)
        return Cell(text, None, look.heading, look.wrapped)

    def _grid(self, part: str) -> Grid | None:
        root = self._parts.tree(part)
        if root is None:
            return None
        ends = [_place(each) for each in attribute(root, "ref").split(":")]
        top, bottom = ends[0], ends[-1]
        if top is None or bottom is None:
            return None
        names = tuple(attribute(each, "name") for each in below(first(root, "tableColumns"), "tableColumn"))
        name = attribute(root, "displayName") or attribute(root, "name")
        has_header = (attribute(root, "headerRowCount") or "1") == "1"
        return Grid(name, top[0], top[1], bottom[0], bottom[1], names, has_header)


def _row(page: _Page, node: Node) -> None:
    number = attribute(node, "r")
    page.ended, page.column = int(number) if number else page.ended + 1, 0
    if is_on(attribute(node, "hidden")) or float(attribute(node, "ht") or 1) == 0:
        page.odd["hidden_rows"].append(str(page.ended))
    node.clear()


def _column(page: _Page, node: Node) -> None:
    if is_on(attribute(node, "hidden")) or float(attribute(node, "width") or 1) == 0:
        page.odd["hidden_columns"].append(_letters(int(attribute(node, "min") or 1)))


def _rows_in_general(page: _Page, node: Node) -> None:
    if is_on(attribute(node, "zeroHeight")):
        page.odd["hidden_rows"].append("*")


def _link(page: _Page, node: Node) -> None:
    if attribute(node, "id"):
        page.odd["outside_link"].append(attribute(node, "ref"))
    elif target := attribute(node, "location").lstrip("#").rpartition("!")[0]:
        page.links.append(target.removeprefix("'").removesuffix("'").replace("''", "'"))


def _header(page: _Page, node: Node) -> None:
    if any((each.text or "").strip() for each in node.iter()):
        page.odd["F5"].append("header or footer")


def _selection(page: _Page, node: Node) -> None:
    if (attribute(node, "activeCell") or "A1") != "A1":
        page.odd["P4"].append(attribute(node, "activeCell"))


def _text(node: Node | None) -> str:
    """Return the text of a string, without the readings of East Asian letters."""
    if node is None:
        return ""
    texts = [each.text or "" for each in children(node, "t")]
    texts += [each.text or "" for run in children(node, "r") for each in children(run, "t")]
    return "".join(texts)


def _place(text: str) -> tuple[int, int] | None:
    match = _PLACE.fullmatch(text)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - 64
    return int(match[2]), column


def _letters(column: int) -> str:
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
