"""What a workbook carries beside its cells: who made it, and parts that do not belong into published numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from connector_app.formats.workbook_reader.container import Parts
from connector_app.formats.workbook_reader.xml import Node, attribute, below, children, first, local
from connector_app.outsider.book import Oddity

#: What the name of a part tells about it; the first that fits.
_PARTS = (
    ("macro", re.compile(r"vbaProject|vbaData|macrosheets|dialogsheets|activeX|ctrlProps", re.IGNORECASE)),
    ("comment", re.compile(r"^xl/(comments|threadedComments|persons)", re.IGNORECASE)),
    ("external_link", re.compile(r"^xl/(externalLinks|queryTables|connections)", re.IGNORECASE)),
    ("pivot", re.compile(r"^xl/(pivotCache|pivotTables|slicer|timeline|model/)", re.IGNORECASE)),
    ("custom_part", re.compile(r"^(docProps/custom|customXml/|docMetadata)", re.IGNORECASE)),
    ("revision", re.compile(r"^xl/(revisions|userNames)", re.IGNORECASE)),
    ("embedded", re.compile(r"^xl/(embeddings|media|charts|diagrams|richData)", re.IGNORECASE)),
    ("printer", re.compile(r"^xl/printerSettings", re.IGNORECASE)),
)
_PATH = re.compile(r"(?:[A-Za-z]:\\|\\\\|/(?:home|Users)/)[^\s\"<>]+")


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself; `people` are those named as its makers."""

    title: str
    subject: str
    language: str
    people: tuple[str, ...]
    made_on: date | None


def properties_of(parts: Parts) -> Properties:
    """Return a workbook's properties; empty where it has none."""
    core, app = parts.tree("docProps/core.xml"), parts.tree("docProps/app.xml")
    texts = {local(each): (each.text or "").strip() for each in core if local(each)} if core is not None else {}
    named = [texts.get("creator", ""), texts.get("lastModifiedBy", "")]
    named += [(each.text or "").strip() for name in ("Company", "Manager") for each in children(app, name)]
    return Properties(
        title=texts.get("title", ""),
        subject=texts.get("subject", ""),
        language=texts.get("language", ""),
        people=tuple(dict.fromkeys(filter(None, named))),
        made_on=_day(texts.get("created", "")),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def package_oddities(parts: Parts, book: Node) -> Iterator[Oddity]:
    """Yield what does not belong into a published workbook, from the names of its parts and its first pages."""
    if parts.file.lower().endswith((".xlsm", ".xltm", ".xlam")):
        yield Oddity("macro", what=parts.file)
    for part in parts.names:
        rule = next((rule for rule, pattern in _PARTS if pattern.search(part)), None)
        if rule is not None:
            yield Oddity(rule, what=part)
        if part.endswith((".xml", ".rels")) and not part.startswith(("xl/worksheets/sheet", "xl/theme/")):
            yield from _paths(parts, part)
    for name in below(first(book, "definedNames"), "definedName"):
        # Where a sheet's printing ends is no name of anybody's.
        if not attribute(name, "name").startswith("_xlnm.Print"):
            yield Oddity("defined_name", what=attribute(name, "name"))
    view = next(below(first(book, "bookViews"), "workbookView"), None)
    if view is not None and (attribute(view, "activeTab") or "0") != "0":
        yield Oddity("P4")


def _paths(parts: Parts, part: str) -> Iterator[Oddity]:
    content = parts.content(part) or b""
    for found in dict.fromkeys(_PATH.findall(content.decode("utf-8", "replace"))):
        yield Oddity("file_path", part, found)
