"""The dialog that asks which file is to be brought in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def file_to_bring_in(parent: QWidget) -> QFileDialog:
    """Return a dialog, not open yet, that looks first where a phone's or a mail program's export lands."""
    translate = QCoreApplication.translate
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    if not Path(folder).is_dir():  # else its name would stand where that of the file is typed
        folder = str(Path.home())
    dialog = QFileDialog(parent, translate("BringInPage", "The file to bring in"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    lists = "Lists and address books (*.csv *.tsv *.txt *.xlsx *.xls *.xlsm *.xlsb *.ods *.vcf *.ldif *.ldi)"
    dialog.setNameFilters([translate("BringInPage", lists), translate("BringInPage", "All files (*)")])
    return dialog
