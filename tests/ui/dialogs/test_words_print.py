"""The recovery words on paper: all of them in order, room for what one adds by hand, nothing that is anybody's."""

import pytest
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from connector_app.ui.dialogs.words_panel import WordsPanel
from connector_app.ui.dialogs.words_print import open_print_dialog, sheet_of

WORDS = tuple(f"word{number}" for number in range(1, 13))

pytestmark = pytest.mark.usefixtures("spoken", "themed")


def test_the_sheet_holds_every_word_once_beside_its_number(qapp):
    lines = [line.strip() for line in sheet_of(WORDS).toPlainText().splitlines()]
    for number, word in enumerate(WORDS, 1):
        assert lines.count(f"{number}.  {word}") == 1
    for label in ("Notebook:", "Written down on:", "Kept at:"):
        assert any(line.startswith(f"{label}  ____") for line in lines)


def test_it_is_printed_without_waiting_and_named_for_nobody(qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = open_print_dialog(WORDS, parent)
    assert dialog.isVisible()
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    printer = dialog.printer()
    assert printer.docName() == "Connector"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    content = (tmp_path / "paper.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/Title (\xfe\xff" + "Connector".encode("utf-16-be") in content


def test_the_button_opens_the_printers(qtbot):
    panel = WordsPanel(WORDS, "Go on")
    qtbot.addWidget(panel)
    panel.show()
    panel.print_button.click()
    dialog = panel.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.close()
