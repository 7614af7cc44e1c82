import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.widgets.into_view import bring_into_view


@pytest.fixture
def area(qtbot):
    """A column of ten labels, of which three fit."""
    made, content = QScrollArea(), QWidget()
    made.setWidgetResizable(True)
    box = QVBoxLayout(content)
    for number in range(10):
        label = QLabel(str(number))
        label.setFixedHeight(60)
        box.addWidget(label)
    made.setWidget(content)
    made.resize(200, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_below_comes_into_view_and_what_is_seen_stays(qtbot, area):
    labels = area.findChildren(QLabel)
    bring_into_view(labels[8])
    qtbot.waitUntil(lambda: not labels[8].visibleRegion().isEmpty())
    assert labels[8].visibleRegion().boundingRect().height() == 60
    there = area.verticalScrollBar().value()
    bring_into_view(labels[7])
    bring_into_view(labels[0])
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() != there)
    assert labels[0].visibleRegion().boundingRect().height() == 60


def test_what_is_higher_than_the_room_is_seen_from_its_top(qtbot, area):
    label = area.findChildren(QLabel)[5]
    label.setFixedHeight(400)
    bring_into_view(label)
    qtbot.waitUntil(lambda: not label.visibleRegion().isEmpty())
    assert label.visibleRegion().boundingRect().top() == 0


def test_a_form_that_opens_is_brought_into_view(qtbot, themed, area):
    opened, form = QPushButton("Edit"), InlineForm("A form", "Keep")
    for number in range(3):
        form.add_field(str(number), QLineEdit())
    area.widget().layout().addWidget(opened)
    area.widget().layout().addWidget(form)
    area.resize(400, 500)
    form.open_form(opened)
    assert form.sizeHint().height() < area.viewport().height()
    qtbot.waitUntil(lambda: not form.cancel.visibleRegion().isEmpty())
