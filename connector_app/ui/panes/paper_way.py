"""The way onto paper: a printer is chosen in a sheet, or a PDF is written where there is no printer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QStandardPaths, Qt
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from connector_app.domain.errors import FileTrouble
from connector_app.ui import veil
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.paper_breaks import print_whole_sections

# Millimetres; the document leaves another 20 on each side.
_MARGIN = 5


def covered(context: Context) -> bool:
    """Tell whether names are covered, and say then that nothing is printed: paper has no doorstep mode."""
    if veil.is_drawn():
        text = QCoreApplication.translate("PaperWay", "Names are covered now. Show them again, then print.")
        context.messages.say(text)
    return veil.is_drawn()


def put_on_paper(context: Context, document: QTextDocument, parent: QWidget) -> QDialog:
    """Let a printer or a file be chosen in a sheet over `parent`; then print."""
    printers = QPrinterInfo.availablePrinterNames()
    choose = _choose_printer if printers else _choose_file
    return choose(context, document, parent)


def _choose_printer(context: Context, document: QTextDocument, parent: QWidget) -> QDialog:
    printer = _printer()
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: _print(context, document, printer))
    QDialog.open(dialog)  # its own one wants a slot by name
    return dialog


def _choose_file(context: Context, document: QTextDocument, parent: QWidget) -> QDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, QCoreApplication.translate("PaperWay", "Save as PDF"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("PaperWay", "PDF (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile("connector.pdf")  # the name of a file names nobody
    dialog.fileSelected.connect(partial(_write, context, document))
    dialog.open()
    return dialog


def _write(context: Context, document: QTextDocument, path: str) -> None:
    printer = _printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    _print(context, document, printer)


def _print(context: Context, document: QTextDocument, printer: QPrinter) -> None:
    """Print, and say of a file, which the system's sheet may make as well, that it is not encrypted."""
    print_whole_sections(document, printer)
    if not printer.outputFileName():
        return
    file = Path(printer.outputFileName())
    try:
        written = file.stat().st_size > 0
    except OSError:
        written = False
    if not written:
        context.messages.tell(FileTrouble("workbook_unwritten", name=file.name))
        return
    said = QCoreApplication.translate(
        "PaperWay", "Written: {file}. It is not encrypted: keep it where few can see it."
    )
    context.messages.say(said.format(file=isolated(file.name)))


def _printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Connector")
    printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    return printer
