"""Text tables as people really save them: any encoding, any separator, any line end, quotes gone wrong.

Nothing is guessed silently: whatever had to be decided or mended comes back as a line for the reader. A row is
known by the line of the file it begins on, counted from 1.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from connector_app.application.imports.imported import Line, row_list
from connector_app.domain.errors import FileTrouble
from connector_app.formats._alphabet import ALPHABETS, likeliest
from connector_app.formats._bytes import bounded_bytes, wide_alphabet
from connector_app.text import QT_TRANSLATE_NOOP

Row = tuple[int, list[str]]

_SEPARATORS = (",", ";", "\t", "|")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n?$", re.IGNORECASE)
_FIRST_QUOTED = re.compile(r'\s*"(?:[^"]|"")*"([,;\t|])')
#: How far an open quote is followed, and how often, before it counts as never closed.
_LOOK_AHEAD = 200
_LOOK_AHEADS = 100
_SNIFFED_ROWS = 40
#: So many letters have more than enough rows to tell by.
_SNIFFED = 1_000_000
_HEADING_ROWS = 15
_LEAST_COLUMNS = 3
#: So many control characters may slip into any text.
_FEW = 8
_STRANGE = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOOKS_LIKE = (
    (b"PK\x03\x04", "file_is_workbook"), (b"\xd0\xcf\x11\xe0", "file_is_workbook"), (b"%PDF", "file_is_pdf"),
    (b"BEGIN:VCARD", "file_is_vcard"), (b"SQLite format 3", "file_not_text"), (b"\x89PNG", "file_not_text"),
    (b"\xff\xd8\xff", "file_not_text"), (b"<!DOCTYPE", "file_is_web_page"), (b"<html", "file_is_web_page"),
    (b"<?xml", "file_is_web_page"), (b"dn: ", "file_is_ldif"), (b"version: 1", "file_is_ldif"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a text table that are not blank, and what had to be decided to read them."""

    rows: list[Row]
    lines: list[Line] = field(default_factory=list)
    encoding: str = ""


def read_table(path: Path, encoding: str | None = None) -> Table:
    """Read a text table; raise FileTrouble when the file cannot be read or is none."""
    text, lines, encoding = _text_of(path, encoding)
    separator, skipped, text = _separator_line(text)
    with _any_field_size(len(text)):
        if not separator:
            separator = _sniffed(text)
        rows = _strict_rows(text, separator)
        if rows is None:
            rows = _mended_rows(text, separator, lines)
    rows = [(line + skipped, cells) for line, cells in rows if "".join(cells).strip()]
    if not rows:
        raise FileTrouble("file_empty", file=path.name)
    return Table(_split_otherwise(rows, separator, lines), lines, encoding)


def heading_row(rows: Sequence[Row], known: Callable[[str], bool]) -> int | None:
    """Return the index of the row near the top that holds most known headings, None when there is none."""
    best, place = 0, None
    for index, (_, cells) in enumerate(rows[:_HEADING_ROWS]):
        filled = [cell for cell in cells if cell.strip()]
        found = sum(map(known, filled))
        if found > best and (found > 1 or found == len(filled)):
            best, place = found, index
    return place


def _text_of(path: Path, encoding: str | None) -> tuple[str, list[Line], str]:
    data = bounded_bytes(path)
    head = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:20]
    for mark, code in _LOOKS_LIKE:
        if head.lower().startswith(mark.lower()):
            raise FileTrouble(code, file=path.name)
    lines: list[Line] = []
    text, encoding = _chosen(data, encoding, lines, path.name) if encoding else _decoded(data, lines, path.name)
    if nuls := text.count("\0"):
        text = text.replace("\0", "")
        lines.append(Line(QT_TRANSLATE_NOOP("Imports", "Empty bytes were taken out: {count}."), {"count": nuls}))
    if not text.strip():
        raise FileTrouble("file_empty", file=path.name)
    start = text[:65536]
    if nuls > len(text) / 5 or len(_STRANGE.findall(start)) > max(_FEW, len(start) / 50):
        raise FileTrouble("file_not_text", file=path.name)
    return text, lines, encoding


def _chosen(data: bytes, encoding: str, lines: list[Line], name: str) -> tuple[str, str]:
    """Return the text in the alphabet somebody chose; what it has no letter for becomes a question mark."""
    try:
        text = data.decode(encoding, errors="replace").removeprefix("\ufeff")
        # Some alphabets can spell half a character, which no notebook can hold.
        text = text.encode("utf-8", "replace").decode()
    except (LookupError, UnicodeError) as error:
        raise FileTrouble("file_not_text", file=name) from error
    if odd := text.count("\ufffd"):
        template = QT_TRANSLATE_NOOP("Imports", "Letters that this alphabet does not have: {count}.")
        lines.append(Line(template, {"count": odd}))
    return text, encoding


def _decoded(data: bytes, lines: list[Line], name: str) -> tuple[str, str]:
    """Return the text: by its mark, else UTF-16 if every second byte is empty, else UTF-8, else the likeliest."""
    encoding = wide_alphabet(data) or "utf-8-sig"
    try:
        return data.decode(encoding), encoding.removesuffix("-sig")
    except UnicodeDecodeError as error:
        if encoding != "utf-8-sig":
            raise FileTrouble("file_not_text", file=name) from error
    return _decoded_by_line(data, lines)


def _decoded_by_line(data: bytes, lines: list[Line]) -> tuple[str, str]:
    """Read only the lines that are not UTF-8 in the alphabet they look most like, and say which."""
    end = b"\n" if b"\n" in data else b"\r"
    parts: list[str | bytes] = []
    odd: list[int] = []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(end), 1):
        try:
            parts.append(raw.decode("utf-8"))
        except UnicodeDecodeError:
            parts.append(raw)
            odd.append(number)
    alphabet = likeliest(end.join(part for part in parts if isinstance(part, bytes)))
    template = QT_TRANSLATE_NOOP(
        "Imports", "Not written as UTF-8, so read as {alphabet}; look at the letters in rows {rows}."
    )
    lines.append(Line(template, {"alphabet": ALPHABETS[alphabet], "rows": row_list(odd)}))
    read = (part if isinstance(part, str) else part.decode(alphabet, errors="replace") for part in parts)
    return end.decode().join(read), alphabet


@contextmanager
def _any_field_size(size: int) -> Iterator[None]:
    """Let a single cell be as long as the whole file; the limit belongs to the process, so it is put back."""
    before = csv.field_size_limit(max(size + 1, csv.field_size_limit()))
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _separator_line(text: str) -> tuple[str, int, str]:
    """Take off Excel's ``sep=;`` line; return the separator ("" without it), the lines taken off, the rest."""
    first, _, rest = text.partition("\n")
    if match := _SEPARATOR_LINE.match(first + "\n"):
        return match[1], 1, rest
    return "", 0, text


def _sniffed(text: str) -> str:
    """Return what stands behind a first cell in quotes, else what splits most first rows into as many columns."""
    if match := _FIRST_QUOTED.match(text):
        return match[1]

    start = text[:_SNIFFED]

    def fit(separator: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(start, newline=""), delimiter=separator)
        widths: Counter[int] = Counter()
        for cells, _ in zip(reader, range(_SNIFFED_ROWS), strict=False):
            if len(cells) > 1:
                widths[len(cells)] += 1
        return max(((count, width) for width, count in widths.items()), default=(0, 0))

    return max(_SEPARATORS, key=fit)


def _strict_rows(text: str, separator: str) -> list[Row] | None:
    """Return the rows of a table without a fault, None when some quote is not as it should be."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            rows.append((line, cells))
            line = reader.line_num + 1
    except csv.Error:
        return None
    return rows


def _mended_rows(text: str, separator: str, lines: list[Line]) -> list[Row]:
    """Read line by line, so that a wrong quote costs nobody but its own row."""
    source = list(io.StringIO(text, newline=""))
    rows: list[Row] = []
    odd: list[int] = []
    never_closed: list[int] = []
    at = 0
    while at < len(source):
        cells, used, fault = _record(source, at, separator, _LOOK_AHEAD * (len(never_closed) < _LOOK_AHEADS))
        rows.append((at + 1, cells))
        if fault:
            (odd if fault == "odd" else never_closed).append(at + 1)
        at += used
    if odd:
        template = QT_TRANSLATE_NOOP("Imports", "Quotation marks inside a cell; please look at rows {rows}.")
        lines.append(Line(template, {"rows": row_list(odd)}))
    if never_closed:
        template = QT_TRANSLATE_NOOP(
            "Imports", "A quotation mark was never closed in rows {rows}; the rows after it were kept."
        )
        lines.append(Line(template, {"rows": row_list(never_closed)}))
    return rows


def _record(source: list[str], at: int, separator: str, ahead: int) -> tuple[list[str], int, str]:
    """Return the record that begins at a line, the lines it takes, and its fault: "", "odd" quotes or "open"."""
    fault = "open"
    for end in range(at + 1, min(len(source), at + 1 + ahead) + 1):
        if end > at + 1 and '"' not in source[end - 1]:
            continue
        try:
            return next(csv.reader(source[at:end], delimiter=separator, strict=True)), end - at, ""
        except csv.Error as error:
            if "unexpected end" not in str(error):
                fault = "odd" if end == at + 1 else "open"
                break
    line = source[at].rstrip("\r\n")
    return _loose(line + '"' if fault == "open" else line, separator), 1, fault


def _loose(line: str, separator: str) -> list[str]:
    """Split a line in which a quote closes only before a separator or the end."""
    mark = re.escape(separator)
    cell = re.compile(rf'"(.*?)"(?={mark}|$)|([^{mark}]*)', re.DOTALL)
    cells: list[str] = []
    at = 0
    while at <= len(line):
        match = cell.match(line, at)
        if match is None:  # the second form matches anything, even nothing
            break
        quoted = match[1]
        cells.append(match[2] if quoted is None else quoted.replace('""', '"'))
        at = match.end() + 1
    return cells


def _split_otherwise(rows: list[Row], separator: str, lines: list[Line]) -> list[Row]:
    """Split rows of a single cell by another separator when that gives as many columns as the rest has."""
    widths = Counter(len(cells) if cells[-1] else len(_trimmed(cells)) for _, cells in rows)
    width = widths.most_common(1)[0][0]
    if width < _LEAST_COLUMNS or not widths[1]:
        return rows
    odd: list[int] = []
    for index, (line, cells) in enumerate(rows):
        if len(cells) > 1:
            continue
        for other in _SEPARATORS:
            if other != separator and len(split := _trimmed(_loose(cells[0], other))) == width:
                rows[index] = (line, split)
                odd.append(line)
                break
    if odd:
        template = QT_TRANSLATE_NOOP("Imports", "Separated by another sign; please look at rows {rows}.")
        lines.append(Line(template, {"rows": row_list(odd)}))
    return rows


def _trimmed(cells: list[str]) -> list[str]:
    end = len(cells)
    while end > 1 and not cells[end - 1].strip():
        end -= 1
    return cells[:end]
