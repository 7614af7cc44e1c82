from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from connector_app.ui.dialogs.form_drafts import FormDraft
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.written import write, written


def made(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    form.line, form.text, form.number, form.tick = QLineEdit(), QPlainTextEdit(), QSpinBox(), QCheckBox("a")
    form.choice = QComboBox()
    for text, data in (("Nobody", None), ("Amy", "id of Amy"), ("Bea", "id of Bea")):
        form.choice.addItem(text, data)
    form.answer = Segmented((("given", "Agreed"), ("refused", "Said no")), "May they be counted?")
    form.press = QPushButton("Keep")
    box = QVBoxLayout(form)
    for field in (form.line, form.text, form.number, form.tick, form.choice, form.answer, form.press):
        box.addWidget(field)
    return form


def test_what_stands_in_a_form_stands_in_another_of_its_kind(qtbot):
    one, other = made(qtbot), made(qtbot)
    one.line.setText("a")
    one.text.setPlainText("b\nc")
    one.number.setValue(7)
    one.tick.setChecked(True)
    one.choice.setCurrentIndex(2)
    one.answer.set_value("refused")
    typed, pressed = [], []
    other.line.textEdited.connect(typed.append)
    other.press.clicked.connect(pressed.append)
    write(other, written(one))
    assert written(other) == written(one)
    assert other.answer.value == "refused"
    assert typed == ["a"]
    assert not pressed


def test_a_choice_is_found_where_others_were_added_before_it(qtbot):
    one, other = made(qtbot), made(qtbot)
    one.choice.setCurrentIndex(2)
    other.choice.insertItem(1, "Aaron", "id of Aaron")
    write(other, written(one))
    assert other.choice.currentText() == "Bea"


def test_only_what_was_changed_goes_over_what_is_stored_by_now():
    draft = FormDraft("A form", ["Amy", "old", ""], ["Amy", "typed", "more"])
    assert draft.over(["Amy B", "old", ""]) == ["Amy B", "typed", "more"]
