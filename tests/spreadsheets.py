"""Makes spreadsheets part by part, so that a test can say exactly what stands in one, sound or not."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a packed file of these parts."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def workbook_parts(
    rows: str,
    *more: str,
    texts: Sequence[str] = (),
    styles: str = "",
    book: str = "",
    states: Sequence[str] = (),
    after: str = "",
) -> dict[str, str | bytes]:
    """Return the parts of an Excel file: the XML of the rows of its first sheet and of `more` sheets.

    `texts` are the XML of those that are shared, `styles` that of formats, `book` and `after` what stands in the
    book before its sheets and in the first sheet after its rows.
    """
    sheets = (rows, *more)
    names = [
        "".join(f' state="{state}"' for state in states[number : number + 1]) for number in range(len(sheets))
    ]
    listed = "".join(
        f'<sheet name="S{n + 1}" sheetId="{n + 1}"{names[n]} r:id="r{n}"/>' for n in range(len(sheets))
    )
    leads = [("worksheet", f"worksheets/sheet{n + 1}.xml", f"r{n}") for n in range(len(sheets))]
    leads += [("sharedStrings", "sharedStrings.xml", "texts"), ("styles", "styles.xml", "styles")]
    parts: dict[str, str | bytes] = {
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml", "b")]),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{_KINDS}">{book}'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(leads),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{"".join(f"<si>{text}</si>" for text in texts)}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>',
    }
    for number, each in enumerate(sheets):
        rest = "" if number else after
        text = f'<worksheet xmlns="{MAIN}"><sheetData>{each}</sheetData>{rest}</worksheet>'
        parts[f"xl/worksheets/sheet{number + 1}.xml"] = text
    return parts


def _relations(leads: Sequence[tuple[str, str, str]]) -> str:
    each = (f'<Relationship Id="{id_}" Type="{_KINDS}/{kind}" Target="{to}"/>' for kind, to, id_ in leads)
    return f'<Relationships xmlns="{_PACKAGE}">{"".join(each)}</Relationships>'


def text_row(number: int, *cells: str) -> str:
    """Return the XML of a row of texts, each written into its cell."""
    written = (f'<c t="inlineStr"><is><t xml:space="preserve">{cell}</t></is></c>' for cell in cells)
    return f'<row r="{number}">{"".join(written)}</row>'


def document_parts(tables: str, styles: str = "") -> dict[str, str | bytes]:
    """Return the parts of an OpenDocument spreadsheet: the XML of its tables and of their styles."""
    names = "".join(f' xmlns:{name}="{_OFFICE}{name}:1.0"' for name in ("office", "table", "text", "style"))
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": f"<office:document-content{names}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
        "META-INF/manifest.xml": "<manifest/>",
    }
