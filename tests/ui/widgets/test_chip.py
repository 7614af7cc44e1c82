import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from connector_app.ui.widgets.chip import Chip


@pytest.fixture
def make(qtbot, themed):
    def build(*args, **kwargs):
        chip = Chip(*args, **kwargs)
        qtbot.addWidget(chip)
        themed.dress(chip)
        chip.show()
        return chip

    return build


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_toggle_is_switched_by_keyboard(qtbot, make, key):
    chip = make("Housing", checkable=True)
    qtbot.keyClick(chip, key)
    assert chip.isChecked()


def test_nothing_moves_when_it_is_switched_on(make):
    chip = make("Getting about", checkable=True)
    before = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_removable_chip_goes_by_key(qtbot, make, key):
    chip = make("Amina", removable=True)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_a_removable_chip_goes_by_its_cross_and_is_pressed_elsewhere(qtbot, make):
    chip = make("Amina Khan", removable=True)
    pressed = []
    chip.clicked.connect(lambda: pressed.append(1))
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    assert not pressed
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert pressed


def test_the_cross_is_on_the_other_side_where_writing_goes_right_to_left(qtbot, make):
    chip = make("أمينة", removable=True)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, chip.height() // 2))


def test_another_chip_does_not_go_by_delete(qtbot, make):
    chip = make("Housing", checkable=True)
    gone = []
    chip.removed.connect(lambda: gone.append(1))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert not gone


def test_its_name_is_the_word_without_the_cross(make):
    chip = make("Joe & Co", removable=True)
    assert chip.words == "Joe & Co"
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == "Joe & Co"
    assert "&&" in chip.text()


def test_it_is_large_enough_to_hit(make):
    chip = make("a", checkable=True)
    assert min(chip.width(), chip.height()) >= 24
