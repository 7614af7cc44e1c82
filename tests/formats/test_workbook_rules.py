"""The rules a workbook for partner services keeps (accessible spreadsheets of public bodies), each by its id."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from connector_app.application.export_summary import Details
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.policy import STANDARD
from connector_app.summary.protect import protect
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import QUARTER, VOCABULARY, community

MARKER = re.compile(r"\[note \d+\]")
SHORTHAND = re.compile(r"\[(?!note)[^\]]*\]")
ALLOWED = re.compile(r"[\w\s.,:;?'’“”()\[\]/+@&-]*")


@dataclass(frozen=True)
class Book:
    """One written workbook, as a reader and as an archive."""

    pages: list[Worksheet]
    parts: dict[str, str]
    book: Workbook

    @property
    def data(self) -> list[Worksheet]:
        """The sheets with figures."""
        return self.pages[3:]

    @property
    def gridded(self) -> list[Worksheet]:
        """The sheets with a table: all but the cover."""
        return self.pages[1:]

    def cells(self) -> Iterator[Cell]:
        for page in self.pages:
            yield from filled(page)


def filled(page: Worksheet) -> list[Cell]:
    return [cell for row in page.iter_rows() for cell in row if cell.value is not None]


def table_of(page: Worksheet) -> Table:
    (table,) = page.tables.values()
    return table


def body(page: Worksheet) -> list[list[Cell]]:
    """The table's rows of cells, its header first."""
    return [list(row) for row in page[table_of(page).ref]]


def lines(page: Worksheet) -> list[str]:
    """The texts above the table, or all of column A."""
    end = range_boundaries(table_of(page).ref)[1] if page.tables else page.max_row + 1
    return [page.cell(row, 1).value for row in range(1, end)]


def made(path: Path, size: int) -> Book:
    tables = tabulate(community(size, places=("Townstal", "The old quay")), VOCABULARY)
    protected = protect(QUARTER, tables, tables.people, STANDARD)
    details = Details(
        recipient="Town PCN", community="Town Together", contact="01234 5", made_on=date(2026, 10, 3)
    )
    write_workbook(protected, details, path)
    with ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    book = load_workbook(path)
    return Book(book.worksheets, parts, book)


@pytest.fixture(scope="module", params=[30, 150], ids=["small", "large"])
def written(request, tmp_path_factory) -> Book:
    return made(tmp_path_factory.mktemp("book") / "summary.xlsx", request.param)


def t1(book: Book) -> bool:
    return all(
        page.tables and range_boundaries(table_of(page).ref)[2:] == (page.max_column, page.max_row)
        for page in book.gridded
    )


def t2(book: Book) -> bool:
    names = [table_of(page).displayName for page in book.gridded]
    return len(set(names)) == len(names) and all(re.fullmatch(r"[a-z_]+", name) for name in names)


def t3(book: Book) -> bool:
    return not any(page.merged_cells.ranges for page in book.pages)


def t4(book: Book) -> bool:
    grids = [body(page) for page in book.gridded]
    lines_of_grids = [line for grid in grids for line in (*grid, *zip(*grid, strict=True))]
    return all(any(cell.value is not None for cell in line) for line in lines_of_grids)


def t5(book: Book) -> bool:
    for page in book.gridded:
        header = [cell.value for cell in body(page)[0]]
        table = table_of(page)
        if table.headerRowCount != 1 or [column.name for column in table.tableColumns] != header:
            return False
        if not all(header) or len({text.casefold() for text in header}) < len(header):
            return False
    return True


def t6(book: Book) -> bool:
    heights = all(page.row_dimensions[cell.row].height for page in book.pages for cell in filled(page))
    return heights and all(cell.alignment.wrap_text for cell in book.cells() if isinstance(cell.value, str))


def t7(book: Book) -> bool:
    no_filter = all(table_of(page).autoFilter is None and not page.auto_filter.ref for page in book.gridded)
    return no_filter and not any(page.freeze_panes for page in book.pages)


def t8(book: Book) -> bool:
    return all(cell.value not in (None, "") for page in book.gridded for row in body(page) for cell in row)


def t9(book: Book) -> bool:
    hidden = [
        found.hidden
        for page in book.pages
        for found in (*page.row_dimensions.values(), *page.column_dimensions.values())
    ]
    return not any(hidden) and all(page.sheet_state == "visible" for page in book.pages)


def t10(book: Book) -> bool:
    return all(
        8 <= page.column_dimensions[cell.column_letter].width <= 60 for page in book.pages for cell in filled(page)
    )


def n1(book: Book) -> bool:
    raised = [cell for cell in book.cells() if cell.font.vertAlign]
    return not raised and not any(re.search(r"[*†‡§¹²³]", str(cell.value)) for cell in book.cells())


def n2_n4(book: Book) -> bool:
    defined = {row[0].value for row in body(book.pages[2])[1:]}
    used = {marker for page in book.data for marker in MARKER.findall(" ".join(lines(page)))}
    return bool(used) and used == defined and all(MARKER.fullmatch(text) for text in defined)


def n3(book: Book) -> bool:
    return not any(MARKER.search(str(cell.value)) for page in book.data for row in body(page)[1:] for cell in row)


def f1(book: Book) -> bool:
    links = [row[0] for row in body(book.pages[1])[1:]]
    names = set(book.book.sheetnames)
    inside = all(
        cell.hyperlink and cell.hyperlink.target is None and cell.hyperlink.location == f"'{cell.value}'!A1"
        for cell in links
    )
    return inside and {cell.value for cell in links} == names - {"Contents"}


def f2(book: Book) -> bool:
    return all(
        cell.font.name == "Arial"
        and cell.font.size >= 12
        and not cell.font.italic
        and (cell.font.underline is None or cell.hyperlink is not None)
        and not cell.alignment.textRotation
        for cell in book.cells()
    )


def f3(book: Book) -> bool:
    return all(page["A1"].style == "Heading 1" and len(page["A1"].value) > 9 for page in book.pages)


def f4(book: Book) -> bool:
    return all(ALLOWED.fullmatch(cell.value) for cell in book.cells() if isinstance(cell.value, str))


def f5(book: Book) -> bool:
    printed = [
        part.text
        for page in book.pages
        for line in (page.oddHeader, page.oddFooter)
        for part in (line.left, line.center, line.right)
    ]
    return not any(printed) and not any("drawing" in name for name in book.parts)


def f6(book: Book) -> bool:
    plain = all(cell.fill.fill_type is None and not cell.border.bottom for cell in book.cells())
    return plain and all(table_of(page).tableStyleInfo is None for page in book.gridded)


def f7(book: Book) -> bool:
    plain = all(cell.font.color is None for cell in book.cells())
    return plain and not any(page.conditional_formatting for page in book.pages)


def f8(book: Book) -> bool:
    return not any(re.search(r"media|vbaProject|\.bin", name) for name in book.parts)


def s1(book: Book) -> bool:
    names = book.book.sheetnames
    return len({name.casefold() for name in names}) == len(names) and all(
        0 < len(name) < 31 and name == name.strip() for name in names
    )


def s2(book: Book) -> bool:
    return all(len(filled(page)) > 3 for page in book.pages)


def s3(book: Book) -> bool:
    above = [lines(page) for page in book.gridded]
    return all(len(texts) >= 2 and all(texts) for texts in above)


def s4(book: Book) -> bool:
    return all(range_boundaries(table_of(page).ref)[0] == 1 for page in book.gridded)


def s5(book: Book) -> bool:
    return all(page.max_row == range_boundaries(table_of(page).ref)[3] for page in book.gridded)


def s6(book: Book) -> bool:
    return all(len(page.tables) == 1 for page in book.gridded)


def s7(book: Book) -> bool:
    for page in book.data:
        _, count, notes, *rest = lines(page)
        if count != "This worksheet contains one table." or "Notes worksheet" not in notes:
            return False
        if rest[-1] != "Source: record kept by Town Together. Period: 1 July 2026 to 30 September 2026.":
            return False
    return all("one table" in page["A2"].value for page in book.gridded)


def s8(book: Book) -> bool:
    listed = [row[0].value for row in body(book.pages[1])[1:]]
    names = book.book.sheetnames
    return names[:3] == ["Cover", "Contents", "Notes"] and listed == ["Cover", *names[2:]]


def s9(book: Book) -> bool:
    headings = [cell.value for cell in filled(book.pages[0]) if cell.style == "Heading 2"]
    wanted = ("Organisation", "Period", "Publication", "Next update", "Contact", "method", "Shorthand", "Licence")
    return all(any(word in heading for heading in headings) for word in wanted)


def p3(book: Book) -> bool:
    known = book.book.properties
    return bool(known.title and known.subject) and (known.language, known.creator) == ("en-GB", "Connector")


def p4(book: Book) -> bool:
    views = [page.sheet_view for page in book.pages]
    chosen = all(view.selection[0].activeCell == view.selection[0].sqref == "A1" for view in views)
    return (
        chosen
        and book.book.active is book.pages[0]
        and [bool(view.tabSelected) for view in views] == [page is book.pages[0] for page in book.pages]
    )


def h1(book: Book) -> bool:
    figures = [cell for page in book.data for row in body(page)[1:] for cell in row[1:]]
    return all(
        cell.alignment.horizontal == "right" and (cell.value == "[c]" or type(cell.value) is int)
        for cell in figures
    )


def h2(book: Book) -> bool:
    def used(page: Worksheet) -> set[str]:
        return set(SHORTHAND.findall(" ".join(str(cell.value) for row in body(page) for cell in row)))

    legend = " ".join(lines(book.pages[0]))
    explained = all(mark in " ".join(lines(page)) and mark in legend for page in book.data for mark in used(page))
    return explained and {mark for page in book.data for mark in used(page)} == {"[c]"}


def h3(book: Book) -> bool:
    return not any(cell.value == 0 for cell in book.cells())


def x1(book: Book) -> bool:
    unwanted = re.compile(r"comments|externalLink|pivot|custom|printerSettings|calcChain")
    names = not any(unwanted.search(name) for name in book.parts) and not book.book.defined_names
    content = "".join(text for name, text in book.parts.items() if "theme" not in name)
    personal = re.search(r"/home/|/root|/tmp|[A-Z]:\\|openpyxl|TargetMode=\"External\"|<f>", content)
    return names and personal is None and 'state="hidden"' not in content


RULES: dict[str, Callable[[Book], bool]] = {
    "T1": t1, "T2": t2, "T3": t3, "T4": t4, "T5": t5, "T6": t6, "T7": t7, "T8": t8, "T9": t9, "T10": t10,
    "N1": n1, "N2 N4": n2_n4, "N3": n3,
    "F1": f1, "F2": f2, "F3": f3, "F4": f4, "F5": f5, "F6": f6, "F7": f7, "F8": f8,
    "S1": s1, "S2": s2, "S3": s3, "S4": s4, "S5": s5, "S6": s6, "S7": s7, "S8": s8, "S9": s9,
    "P3": p3, "P4": p4, "H1": h1, "H2": h2, "H3": h3, "X1": x1,
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_the_workbook_keeps_the_rule(rule, written):
    assert RULES[rule](written)


def test_the_rules_notice_a_workbook_that_breaks_them(tmp_path):
    book = Workbook()
    page = book.active
    page.append(["*", None])
    page.merge_cells("A3:B4")
    page.freeze_panes = "A2"
    page.sheet_state = "visible"
    page["A1"].number_format = "0"
    page["B2"] = 0
    broken = Book([page] * 4, {"xl/comments.xml": "<f>"}, book)
    for rule in ("T3", "N1", "F2", "F3", "F4", "S2", "S9", "P3", "H3", "X1"):
        assert not RULES[rule](broken), rule
