"""The recovery words on a sheet of paper, with lines to fill in by hand; nothing on it says whose they are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextTableFormat
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_COLUMNS = 3
_POINTS, _TITLE_POINTS, _PADDING = 13, 20, 10
_BLANK = "_" * 36


def open_print_dialog(words: Sequence[str], parent: QWidget) -> QPrintDialog:
    """Let a printer be chosen, in a sheet over `parent`, and print the words when it was."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Connector")
    dialog = QPrintDialog(printer, parent)
    # Words in a file on the disk would lie beside the notebook that they open.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: sheet_of(words).print_(printer))
    QDialog.open(dialog)  # its own one wants a slot by name
    return dialog


def sheet_of(words: Sequence[str]) -> QTextDocument:
    """Return the page: the words in their order, what they are for, and lines for name, date and place."""
    document = QTextDocument()
    document.setDefaultFont(QFont(QFont().family(), _POINTS))
    cursor = QTextCursor(document)
    title, plain, strong = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    title.setFontPointSize(_TITLE_POINTS)
    strong.setFontWeight(QFont.Weight.Bold)
    cursor.insertText(QCoreApplication.translate("WordsPrint", "Recovery words of a notebook"), title)
    _paragraph(cursor)
    what_for = QCoreApplication.translate(
        "WordsPrint",
        "With these twelve words, in this order, the notebook opens when its passphrase is forgotten. Whoever has "
        "this paper and the notebook can read it. Keep it where you keep other important papers.",
    )
    cursor.insertText(what_for, plain)
    form = QTextTableFormat()
    form.setCellPadding(_PADDING)
    form.setBorder(1)
    rows = len(words) // _COLUMNS
    _paragraph(cursor)
    table = cursor.insertTable(rows, _COLUMNS, form)
    for number, word in enumerate(words):
        cell = table.cellAt(number % rows, number // rows).firstCursorPosition()
        cell.insertText(f"{number + 1}.  ", plain)
        cell.insertText(word, strong)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for label in (
        QCoreApplication.translate("WordsPrint", "Notebook:"),
        QCoreApplication.translate("WordsPrint", "Written down on:"),
        QCoreApplication.translate("WordsPrint", "Kept at:"),
    ):
        _paragraph(cursor)
        cursor.insertText(f"{label}  {_BLANK}", plain)
    return document


def _paragraph(cursor: QTextCursor) -> None:
    space = QTextBlockFormat()
    space.setTopMargin(2 * _PADDING)
    cursor.insertBlock(space)
