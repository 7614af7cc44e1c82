"""Writes a protected summary as an Excel workbook that anybody can read, or nothing at all.

The file is built in memory from an empty workbook, written to a private temporary beside its destination, read
back, compared cell by cell with the plan, searched for what must not be in it, and only then takes its place.
It holds no clock time, no user name and no path; the same summary gives the same bytes.
"""

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from textwrap import wrap
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook, load_workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Font, NamedStyle, Protection
from openpyxl.utils import get_column_letter
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from connector_app.application.export_summary import Details
from connector_app.domain.errors import FileTrouble
from connector_app.formats._whole_file import plain_errors, private_beside, sync_folder, write_through
from connector_app.formats.workbook_writer.cleaning import looks_like_formula
from connector_app.formats.workbook_writer.entering import DAY_STYLE, TEXT_STYLE, let_enter, style_of
from connector_app.formats.workbook_writer.in_memory import MemoryWriter
from connector_app.formats.workbook_writer.inspection import leaks
from connector_app.formats.workbook_writer.plan import plan_of
from connector_app.formats.workbook_writer.sheets import Grid, Plan, Sheet, Value, Weight
from connector_app.summary.asks import Asks
from connector_app.summary.protected import Protected
from connector_app.text import Translate, untranslated

#: Stands where an office program would put the name of whoever is logged in.
CREATOR = "Connector"
SUFFIX = ".xlsx"
_FONT = "Arial"
_SIZE = 12
#: The same in every file, so that it tells nothing.
_STAMP = (1980, 1, 1, 0, 0, 0)
#: Widths of columns, in letters: of a page of text, of the first column of a table, of numbers.
_PAGE, _FIRST, _LEAST, _MOST = 60, 45, 14, 40
#: A table up to this width, in letters, is printed upright: more of its rows fit on one page.
_UPRIGHT = 110
#: Up to so many rows a table is printed on one page: to repeat its heading on the next needs a name in the file.
_ONE_PAGE = 45
#: Points to a line of body text and to a point of type, with room to spare: cut-off text is worse than air.
_LINE, _SPREAD = 16.5, 1.4
#: Lines of room in a row that somebody writes in.
_TO_WRITE = 5


def write_workbook(
    protected: Protected,
    details: Details,
    path: Path,
    translate: Translate = untranslated,
    forbidden: Iterable[str] = (),
    settle: Callable[[str], None] = lambda _sha256: None,
    asks: Asks | None = None,
) -> str:
    """Write a summary to `path`, with what its reader is asked, and return the file's SHA-256.

    `forbidden` are texts that must not be in the file; `settle` is told the SHA-256 of a file that is sound, just
    before it takes its place, and stops it by raising. Raises TypeError for anything but a Protected and an Asks,
    and FileTrouble when the file cannot be written, cannot be read back as planned, or holds something forbidden;
    then nothing is left behind and a file that was there before is as it was.
    """
    if type(protected) is not Protected:
        raise TypeError("only a Protected can be written")
    if asks is not None and type(asks) is not Asks:
        raise TypeError("only an Asks can be written beside it")
    if path.suffix.lower() != SUFFIX:
        raise FileTrouble("workbook_suffix", name=path.name)
    plan = plan_of(protected, details, translate, asks)
    content = _without_time(_built(plan))
    with plain_errors(path), private_beside(path) as temporary:
        write_through(temporary, content)
        _require_same(temporary, content, plan)
        with ZipFile(temporary) as archive:
            if leaks(archive, plan, forbidden):
                raise FileTrouble("workbook_leak")
        settle(hashlib.sha256(content).hexdigest())
        temporary.replace(path)
        sync_folder(path.parent)
    return hashlib.sha256(content).hexdigest()


def _built(plan: Plan) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for style in _styles():
        book.add_named_style(style)
    made = datetime(plan.made_on.year, plan.made_on.month, plan.made_on.day)  # noqa: DTZ001 - a day, no time
    book.properties = DocumentProperties(
        creator=CREATOR,
        lastModifiedBy=CREATOR,
        title=plan.title,
        subject=plan.subject,
        language=plan.language,
        created=made,
        modified=made,
    )
    book.calculation = CalcProperties(fullCalcOnLoad=False)
    for number, sheet in enumerate(plan.sheets):
        _fill(book.create_sheet(sheet.name), sheet)
        book.worksheets[number].sheet_view.tabSelected = number == 0
        book.worksheets[number].sheet_view.rightToLeft = plan.right_to_left or None
    book.active = 0
    built = io.BytesIO()
    # Not book.save: it would put the time of day into the file.
    MemoryWriter(book, ZipFile(built, "w", ZIP_DEFLATED)).save()
    return built.getvalue()


def _styles() -> Iterator[NamedStyle]:
    """Yield the styles; headings and links are those that spreadsheets know by number."""
    text = Alignment(horizontal="general", vertical="top", wrap_text=True)
    low = Alignment(horizontal="general", vertical="bottom", wrap_text=True)
    numbers = Alignment(horizontal="right", vertical="top", wrap_text=True, indent=1)
    low_numbers = Alignment(horizontal="right", vertical="bottom", wrap_text=True, indent=1)
    plain, bold = Font(name=_FONT, size=_SIZE), Font(name=_FONT, size=_SIZE, bold=True)
    link = Font(name=_FONT, size=_SIZE, underline="single")
    yield NamedStyle("Heading 1", font=Font(name=_FONT, size=16, bold=True), alignment=text, builtinId=16)
    yield NamedStyle("Heading 2", font=Font(name=_FONT, size=14, bold=True), alignment=low, builtinId=17)
    yield NamedStyle("Hyperlink", font=link, alignment=text, builtinId=8)
    yield NamedStyle("Summary text", font=plain, alignment=text)
    yield NamedStyle("Summary header", font=bold, alignment=low)
    yield NamedStyle("Summary number header", font=bold, alignment=low_numbers)
    yield NamedStyle("Summary number", font=plain, alignment=numbers, number_format="#,##0")
    open_ = Protection(locked=False)
    yield NamedStyle(TEXT_STYLE, font=plain, alignment=text, protection=open_)
    yield NamedStyle(DAY_STYLE, font=plain, alignment=text, protection=open_, number_format="yyyy-mm-dd")


#: Style, size of type in points, and points of air above, by weight.
_LINES = {
    Weight.TITLE: ("Heading 1", 16, 0),
    Weight.HEADING: ("Heading 2", 14, 12),
    Weight.TEXT: ("Summary text", _SIZE, 0),
}


def _fill(page: Worksheet, sheet: Sheet) -> None:
    width = _PAGE if sheet.grid is None else _FIRST
    if sheet.grid is not None and sheet.grid.widths:
        width = sheet.grid.widths[0]
    page.column_dimensions["A"].width = width
    for row, (text, weight) in enumerate(sheet.lines, 1):
        style, size, air = _LINES[weight]
        _put(page, row, 1, text, style)
        page.row_dimensions[row].height = _height(text, width, size) + air
    if sheet.grid is not None:
        _put_grid(page, sheet.grid, len(sheet.lines) + 1)
    figures = sheet.grid is not None and (not sheet.grid.wide or bool(sheet.grid.widths))
    across = sum(column.width for column in page.column_dimensions.values())
    page.page_setup.orientation = "landscape" if figures and across > _UPRIGHT else "portrait"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = int(figures and sheet.grid is not None and len(sheet.grid.rows) <= _ONE_PAGE)
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.grid is not None and sheet.grid.entries:
        first = len(sheet.lines) + 2
        let_enter(page, sheet.grid.entries, first, first + len(sheet.grid.rows) - 1)


def _height(text: Value, width: float, size: int = _SIZE) -> float:
    """Return the points a wrapped text needs: not every program measures rows when it opens a file."""
    letters = max(int(width * 0.97 * _SIZE / size), 1)
    return max(len(wrap(str(text), letters)), 1) * (_LINE if size == _SIZE else size * _SPREAD)


def _put(page: Worksheet, row: int, column: int, value: Value, style: str) -> None:
    cell = page.cell(row, column, value)
    cell.style = style
    if isinstance(value, str):
        # Never a formula, never an error value, whatever the text looks like.
        cell.data_type = "s"
        cell.quotePrefix = looks_like_formula(value)


def _put_grid(page: Worksheet, grid: Grid, top: int) -> None:
    widths = grid.widths or [_FIRST, *(_PAGE if grid.wide else _width(text) for text in grid.header[1:])]
    for column, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    for row, values in enumerate((grid.header, *grid.rows), top):
        for column, value in enumerate(values, 1):
            _put(page, row, column, value, _grid_style(grid, column, header=row == top))
        heights = map(_height, values, widths)
        page.row_dimensions[row].height = max(heights) + (_LINE / 2 if row == top else 0)
        if grid.entries and row > top:
            page.row_dimensions[row].height = max(page.row_dimensions[row].height, _TO_WRITE * _LINE)
    for row, target in enumerate(grid.targets, top + 1):
        _link(page, row, target)
    last = f"{get_column_letter(len(grid.header))}{top + len(grid.rows)}"
    table = Table(displayName=grid.name, name=grid.name, ref=f"A{top}:{last}")
    # By hand, because the library would add filter buttons.
    table.tableColumns = [TableColumn(id=n, name=text) for n, text in enumerate(grid.header, 1)]
    page.add_table(table)


def _grid_style(grid: Grid, column: int, *, header: bool) -> str:
    if grid.entries and not header and (style := style_of(grid.entries[column - 1])):
        return style
    figures = grid.wide and any(isinstance(row[column - 1], int) for row in grid.rows)
    if column == 1 or (grid.wide and not figures):
        return "Summary header" if header else "Summary text"
    return "Summary number header" if header else "Summary number"


def _link(page: Worksheet, row: int, target: str) -> None:
    cell = page.cell(row, 1)
    name = target.replace("'", "''")
    # Assigning a text would make it a link to the outside.
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1")
    cell.style = "Hyperlink"


def _width(text: str) -> int:
    """Return the width of a column of numbers: the longest word of its heading fits, the rest wraps."""
    longest = max(map(len, text.split()), default=0)
    return min(_MOST, max(_LEAST, round(1.4 * longest) + 2, len(text) // 3))


def _without_time(content: bytes) -> bytes:
    """Return the archive with the same parts and no clock time in it."""
    quiet = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as source, ZipFile(quiet, "w", ZIP_DEFLATED) as target:
        for part in source.namelist():
            target.writestr(ZipInfo(part, _STAMP), source.read(part), ZIP_DEFLATED)
    return quiet.getvalue()


def _require_same(path: Path, content: bytes, plan: Plan) -> None:
    """Read a file back; raise FileTrouble when a byte, a cell or its type is not as planned."""
    if path.read_bytes() != content:
        raise FileTrouble("workbook_readback")
    with path.open("rb") as file:
        book = load_workbook(file)
    same = book.sheetnames == [sheet.name for sheet in plan.sheets]
    for sheet in plan.sheets if same else ():
        cells = [cell for row in book[sheet.name].iter_rows() for cell in row if cell.value is not None]
        found = {(cell.row, cell.column): cell.value for cell in cells}
        sound = all(cell.data_type == ("s" if isinstance(cell.value, str) else "n") for cell in cells)
        same = same and sound and found == sheet.values()
    if not same:
        raise FileTrouble("workbook_readback")
