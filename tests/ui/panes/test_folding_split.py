from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from connector_app.ui.panes.folding_split import FoldingSplit


def test_pane_goes_under_the_list_when_it_gets_narrow_and_back_again(qtbot):
    split = FoldingSplit("Person")
    qtbot.addWidget(split)
    split.set_list(QLabel("list"))
    split.set_pane(QLabel("pane"))
    letter = split.fontMetrics().averageCharWidth()
    split.resize(100 * letter, 600)
    split.show()
    assert split.orientation() is Qt.Orientation.Horizontal
    split.resize(40 * letter, 600)
    assert split.orientation() is Qt.Orientation.Vertical
    assert split.widget(1).minimumHeight() >= 9 * split.fontMetrics().height()
    split.resize(100 * letter, 600)
    assert split.orientation() is Qt.Orientation.Horizontal
