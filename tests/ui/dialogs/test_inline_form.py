from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from connector_app.ui.dialogs.inline_form import InlineForm


def test_what_is_added_to_a_text_goes_behind_it(qtbot, themed):
    page, start, form = QWidget(), QLineEdit(), InlineForm("Change it", "Keep")
    box = QVBoxLayout(page)
    text = QPlainTextEdit("The buses stop at six")
    form.add_field("What they said", text)
    for each in (start, form):
        box.addWidget(each)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    form.open_form(start)
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClicks(text, " now")
    assert text.toPlainText() == "The buses stop at six now"
