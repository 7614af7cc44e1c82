"""Reads any Excel workbook, in bounds: what it shows, and whatever a reader of the file might overlook.

Nothing is worked out or followed: formulas, links and macros are reported, never run. Too much of anything, damage
and encryption end in one sentence.
"""

from pathlib import Path

from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_reader.container import Parts, bounded
from connector_app.formats.workbook_reader.package import package_oddities, properties_of
from connector_app.formats.workbook_reader.sheets import SheetReader
from connector_app.formats.workbook_reader.styles import styles_of
from connector_app.formats.workbook_reader.xml import attribute, children, first
from connector_app.outsider.book import Book, Oddity, Sheet

_BOOK = "xl/workbook.xml"


def read_workbook(path: Path) -> Book:
    """Read a workbook; raise FileTrouble when it is none, is damaged, encrypted or too large."""
    with bounded(path) as archive:
        parts = Parts(archive, path.name)
        return _book(parts, path.name)


def _book(parts: Parts, name: str) -> Book:
    main = parts.main() or _BOOK
    if main.endswith(".bin"):
        raise FileTrouble("check_encrypted", name=name)
    root = parts.tree(main)
    if root is None or root.tag.rpartition("}")[2] != "workbook":
        raise FileTrouble("check_no_workbook", name=name)
    targets = parts.relations(main)
    reader = SheetReader(parts, styles_of(parts))
    sheets: list[Sheet] = []
    oddities = list(package_oddities(parts, root))
    for entry in children(first(root, "sheets"), "sheet"):
        title, target = entry.get("name", ""), targets.get(attribute(entry, "id"))
        if entry.get("state", "visible") != "visible":
            oddities.append(Oddity("hidden_sheet", title))
        if target is None or not target.startswith("xl/worksheets/"):
            oddities.append(Oddity("odd_sheet", title))
            continue
        sheet, found = reader.read(title, target)
        sheets.append(sheet)
        oddities += found
    if not sheets:
        raise FileTrouble("check_no_workbook", name=name)
    properties = properties_of(parts)
    return Book(
        name=name,
        sheets=tuple(sheets),
        title=properties.title,
        subject=properties.subject,
        language=properties.language,
        people=properties.people,
        made_on=properties.made_on,
        oddities=tuple(dict.fromkeys(oddities)),
    )
