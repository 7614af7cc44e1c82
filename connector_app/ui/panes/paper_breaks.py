"""Pages of a document that end between sections: no question stands apart from the boxes that answer it."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtPrintSupport import QPrinter

#: The mark of a block that begins a section.
BEGINS = QTextFormat.Property.UserProperty.value + 1
#: Centimetres that a document leaves on each side when it prints itself, and the dots of an inch to measure in.
_MARGIN, _INCH, _DOTS = 2, 2.54, 96
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def print_whole_sections(document: QTextDocument, printer: QPrinter) -> None:
    """Print a document, with a section on the next page that would be cut; one longer than a page is not held."""
    paper = document.clone()
    break_between_sections(paper, printer)
    paper.print_(printer)


def break_between_sections(document: QTextDocument, printer: QPrinter) -> None:
    """Put breaks before the sections of a document that do not end on the page on which they begin."""
    laid = document.clone()
    laid.documentLayout().setPaintDevice(printer)
    margin = int(_MARGIN / _INCH * printer.logicalDpiY())
    frame = laid.rootFrame().frameFormat()
    frame.setMargin(_MARGIN / _INCH * _DOTS)
    laid.rootFrame().setFrameFormat(frame)
    height = printer.height()
    laid.setPageSize(QSizeF(printer.width(), height))
    for number in _sections(laid):
        first, last = laid.findBlockByNumber(number), _last(laid, number)
        top, bottom = _top(laid, first), _bottom(laid, last)
        if int(top // height) == int(bottom // height):
            continue
        whole = bottom - top <= height - 2 * margin
        if whole or int(_bottom(laid, first.next()) // height) != int(top // height):
            for each in (laid, document):
                _break_before(each.findBlockByNumber(number))


def _sections(document: QTextDocument) -> list[int]:
    found, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().hasProperty(BEGINS):
            found.append(block.blockNumber())
        block = block.next()
    return found


def _last(document: QTextDocument, first: int) -> QTextBlock:
    """Return the last block of a section."""
    block = document.findBlockByNumber(first)
    while (after := block.next()).isValid() and not after.blockFormat().hasProperty(BEGINS):
        block = after
    return block


def _top(document: QTextDocument, block: QTextBlock) -> float:
    return document.documentLayout().blockBoundingRect(block).top()


def _bottom(document: QTextDocument, block: QTextBlock) -> float:
    return document.documentLayout().blockBoundingRect(block).bottom() - 1


def _break_before(block: QTextBlock) -> None:
    form = QTextBlockFormat()
    form.setPageBreakPolicy(_BREAK)
    QTextCursor(block).mergeBlockFormat(form)
