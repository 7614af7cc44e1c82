"""Excel's own files (.xlsx, .xlsm), transitional or strict: the parts that say which sheets there are, and how."""

from connector_app.formats.spreadsheet_reader.answer import Unreadable
from connector_app.formats.spreadsheet_reader.numbers import Shown, shown_by
from connector_app.formats.spreadsheet_reader.open_xml_sheet import SheetHandler
from connector_app.formats.spreadsheet_reader.open_xml_text import Texts
from connector_app.formats.spreadsheet_reader.package import Package, Relation
from connector_app.formats.spreadsheet_reader.page import Page, Room
from connector_app.formats.spreadsheet_reader.xml import Attributes, Handler

_ON = ("1", "true", "on")


def open_xml_pages(package: Package) -> list[Page]:
    """Return the sheets of a workbook in its order; raise Unreadable when it is none or holds too much."""
    main = next((each.part for each in package.relations("") if each.kind == "officeDocument"), "xl/workbook.xml")
    book = _Book()
    package.parse(main, book)
    if not book.sheets:
        raise Unreadable("no_spreadsheet")
    relations = {each.id: each for each in package.relations(main)}
    room = Room()
    styles, texts = _Styles(), Texts(room.letters)
    for each in relations.values():
        if each.kind == "styles":
            package.parse(each.part, styles)
        elif each.kind == "sharedStrings":
            package.parse(each.part, texts)
    pages = []
    for name, state, id_ in book.sheets:
        relation = relations.get(id_, Relation("", "", ""))
        if relation.kind != "worksheet" or relation.part not in package:
            continue
        page = Page(name, room, hidden=state not in ("", "visible"))
        package.parse(relation.part, SheetHandler(page, texts.all, styles.shown, from_1904=book.from_1904))
        pages.append(page)
    return pages


class _Book(Handler):
    """Which sheets there are: name, state and the id of their relation."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str, str]] = []
        self.from_1904 = False

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            say = attributes.get
            self.sheets.append((say("name", ""), say("state", ""), say("id", "")))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "") in _ON


class _Styles(Handler):
    """How the cells of each style show numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Shown] = []
        self._codes: dict[str, str] = {}
        self._known: dict[str, Shown] = {}
        self._in_cells = False

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._codes.setdefault(attributes.get("numFmtId", ""), attributes.get("formatCode", ""))
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            number = attributes.get("numFmtId", "0")
            if number not in self._known:
                whole = int(number) if number.isascii() and number.isdigit() else 0
                self._known[number] = shown_by(whole, self._codes.get(number, ""))
            self.shown.append(self._known[number])

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False
