"""A chart on the screen: walked by keys, said aloud, pointed at; and its table."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from connector_app.ui.widgets.charts.bars import Bar, BarChart
from connector_app.ui.widgets.charts.canvas import Part
from connector_app.ui.widgets.charts.chart import Table
from connector_app.ui.widgets.charts.chart_view import ChartView
from connector_app.ui.widgets.charts.table_twin import TableTwin
from connector_app.ui.widgets.choice_row import ChoiceRow
from tests.ui.widgets.charts.test_charts import columns

TABLE = Table(("Theme", "All"), (("Food", "3"), ("Money", "2"), ("Work", "1")))


@pytest.fixture
def view(qtbot):
    made = ChartView()
    qtbot.addWidget(made)
    bars = tuple(Bar(name, (int(count),), f"{name}: {count}.") for name, count in TABLE.rows)
    made.show_chart(
        BarChart(title="Themes", said="Food came up most.", table=TABLE, parts=(Part("All"),), bars=bars)
    )
    made.resize(500, made.heightForWidth(500))
    made.show()
    return made


@pytest.fixture
def heard(view):
    said = []
    view.said.connect(said.append)
    return said


def test_arrow_keys_walk_the_bars_and_stop_at_the_ends(view, heard):
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    ):
        QTest.keyClick(view, key)
    assert heard == ["Food: 3.", "Money: 2.", "Work: 1.", "Work: 1.", "Food: 3.", "Work: 1."]


def test_in_a_mirrored_chart_the_left_key_goes_on(view, heard):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert heard == ["Food: 3.", "Money: 2.", "Food: 3."]


def test_the_name_and_the_reached_bar_are_in_the_accessibility_tree(view):
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Themes"
    assert interface.text(QAccessible.Text.Description) == "Food came up most."
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert interface.text(QAccessible.Text.Description) == "Food came up most. Food: 3."
    assert interface.state().focusable


def test_a_press_reaches_the_bar_under_the_mouse(view, heard):
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.marks()[1].box.center().toPoint())
    assert heard == ["Money: 2."]


def test_the_tip_tells_the_bar_under_the_mouse(view, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: told.append(text))
    for point in (*(mark.box.center().toPoint() for mark in view.marks()), QPoint(1, 1)):
        QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert told == ["Food: 3.", "Money: 2.", "Work: 1."]


def test_marks_of_columns_are_mirrored_with_the_picture(qtbot):
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(columns(1, 2, 3))
    view.resize(500, view.heightForWidth(500))
    left = [mark.box.center().x() for mark in view.marks()]
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = [mark.box.center().x() for mark in view.marks()]
    assert left == sorted(left)
    assert right == pytest.approx([500 - x for x in left])


def test_another_chart_begins_anew_and_none_takes_no_focus(view, heard):
    QTest.keyClick(view, Qt.Key.Key_End)
    view.show_chart(columns(1, 2))
    assert view.at == -1
    assert view.accessibleName() == "Over time"
    view.show_chart(None)
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard == ["Work: 1."]


@pytest.fixture
def table(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    made = TableTwin(holder)
    made.show_table(TABLE, "Themes")
    yield made
    QGuiApplication.clipboard().clear()


def test_the_table_is_a_sound_model_with_headings(table, qtmodeltester):
    qtmodeltester.check(table.rows)
    assert table.accessibleName() == "Themes"
    assert [table.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(2)] == ["Theme", "All"]
    assert table.rows.index(1, 0).data() == "Money"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_one_line_is_round_the_table_and_numbers_are_alike(qtbot, themed, direction):
    made = TableTwin()
    made.setLayoutDirection(direction)
    qtbot.addWidget(made)
    themed.dress(made)
    made.show_table(Table(("Theme", "Few", "A long heading"), (("Food", "3", "4"),) * 3), "Themes")
    made.resize(501, made.height())
    made.show()
    assert made.columnWidth(1) == made.columnWidth(2)
    image = made.grab().toImage()
    line, middle = QColor(themed.tokens.line), image.height() - 12
    across = [image.pixelColor(x, middle) == line for x in range(image.width())]
    assert [at for at, seen in enumerate(across) if seen and not 5 < at < len(across) - 6] == [0, len(across) - 1]
    down = [image.pixelColor(40, y) == line for y in range(image.height())]
    assert down[-6:] == [False] * 5 + [True]


def test_the_whole_table_is_copied_with_its_headings(table):
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Theme\tAll\nFood\t3\nMoney\t2\nWork\t1"


def test_what_is_selected_is_copied_alone(table):
    row = QItemSelection(table.rows.index(1, 0), table.rows.index(1, 1))
    table.selectionModel().select(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Money\t2"


def test_a_private_table_is_not_copied(table):
    table.private = True
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""


def test_one_of_several_is_always_chosen(qtbot):
    row = ChoiceRow((("a", "First"), ("b", "Second")), "Which")
    qtbot.addWidget(row)
    chosen = []
    row.chosen.connect(chosen.append)
    first, second = row.chips
    assert second.accessibleName() == "Which: Second"
    first.click()
    second.click()
    second.click()
    assert (row.value, chosen) == ("b", ["b"])
    row.set_value("a")
    assert (row.value, chosen) == ("a", ["b"])
