"""Asks which file is to be brought in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.vcf *.ldif *.ldi"


def ask_for_file(parent: QWidget, chosen: Callable[[Path], object]) -> QFileDialog:
    """Return an open dialog that begins where what was downloaded lies."""
    translate = QCoreApplication.translate
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    dialog = QFileDialog(parent, translate("FileToBringIn", "The file to bring in"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    lists = translate("FileToBringIn", "Lists and address books ({endings})").format(endings=_ENDINGS)
    dialog.setNameFilters([lists, translate("FileToBringIn", "All files (*)")])
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
