import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from connector_app.ui import veil
from connector_app.ui.widgets.tie_table import TieRow, TieTable

ROWS = [
    TieRow("Bea", "Cy", "1", "", 2, 3),
    TieRow("ann", "Di", "12", "2 h", 1, 4),
    TieRow("Ann", "Bea", "3", "", 1, 2),
]


@pytest.fixture
def table(qtbot):
    made = TieTable("Who gives to whom")
    QAbstractItemModelTester(made.ties, made)
    qtbot.addWidget(made)
    made.ties.set_rows(ROWS)
    made.show()
    yield made
    veil.draw(on=False)


def _column(table, number):
    return [table.ties.index(row, number).data() for row in range(table.ties.rowCount())]


def test_lines_are_in_the_order_of_names_and_of_nothing_else(table):
    assert _column(table, 0) == ["Ann", "ann", "Bea"]
    header = table.horizontalHeader()
    header.sectionClicked.emit(1)
    assert _column(table, 1) == ["Bea", "Cy", "Di"]
    header.sectionClicked.emit(2)
    assert _column(table, 1) == ["Bea", "Cy", "Di"]
    assert header.sortIndicatorSection() == 1
    table.setCurrentIndex(table.ties.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_S)
    assert _column(table, 0) == ["Ann", "ann", "Bea"]


def test_enter_opens_whom_the_cell_names(qtbot, table):
    for column, wanted in ((0, 1), (1, 2), (2, 1)):
        table.setCurrentIndex(table.ties.index(0, column))
        with qtbot.waitSignal(table.opened) as asked:
            QTest.keyClick(table, Qt.Key.Key_Return)
        assert asked.args == [wanted]


def test_at_the_doorstep_names_are_covered_and_numbers_are_not(table):
    veil.draw(on=True)
    index = table.ties.index(0, 0)
    assert index.data() == veil.DOTS
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "hidden"
    assert _column(table, 2) == ["3", "12", "1"]
