from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from connector_app.ui.widgets.unseen_label import name_choice


def labels(box):
    told = QAccessible.queryAccessibleInterface(box).relations()
    return [each.text(QAccessible.Text.Name) for each, kind in told if kind == QAccessible.RelationFlag.Label]


def test_a_choice_is_told_by_its_name_wherever_it_is_put_and_nothing_is_seen_of_it(qtbot):
    box, pages = QComboBox(), [QWidget(), QWidget()]
    box.addItem("Northgate")
    name_choice(box, "Place")
    for page in pages:
        qtbot.addWidget(page)
        QVBoxLayout(page).addWidget(box)
        page.show()
        assert labels(box) == ["Place"]
        assert [child for child in page.children() if isinstance(child, QWidget) and child.isVisible()] == [box]
    assert len(pages[0].children()) == 1  # its layout alone: the label went along
