from PySide6.QtWidgets import QPlainTextEdit

from connector_app.ui.widgets.covered_field import CoveredField


def test_what_is_added_to_a_text_goes_behind_it(qtbot, themed):
    text = QPlainTextEdit("The buses stop at six")
    field = CoveredField(text)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(text, " now")
    assert text.toPlainText() == "The buses stop at six now"
