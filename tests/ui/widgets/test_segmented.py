import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from connector_app.ui.widgets.segmented import Segmented


@pytest.fixture
def choice(qtbot, themed):
    made = Segmented([("less", "less"), ("same", "same"), ("more", "more")], "Control")
    qtbot.addWidget(made)
    themed.dress(made)
    made.show()
    return made


def chips(choice):
    return list(choice._chips.values())


def test_at_most_one_is_on(qtbot, choice):
    with qtbot.waitSignal(choice.value_changed) as changed:
        chips(choice)[0].click()
    assert changed.args == ["less"]
    chips(choice)[2].click()
    assert choice.value == "more"
    assert not chips(choice)[0].isChecked()


def test_pressing_it_again_leaves_the_question_open(qtbot, choice):
    choice.set_value("same")
    with qtbot.waitSignal(choice.value_changed) as changed:
        chips(choice)[1].click()
    assert changed.args == [None]
    assert choice.value is None


def test_setting_it_tells_nobody(choice):
    told = []
    choice.value_changed.connect(told.append)
    choice.set_value("less")
    assert not told


def test_arrows_move_and_space_chooses(qtbot, choice):
    chips(choice)[0].setFocus()
    qtbot.keyClick(chips(choice)[0], Qt.Key.Key_Right)
    assert choice.focusWidget() is chips(choice)[1]
    qtbot.keyClick(chips(choice)[1], Qt.Key.Key_Space)
    assert choice.value == "same"


def test_each_says_what_it_answers(choice):
    assert [chip.accessibleName() for chip in chips(choice)] == ["Control: less", "Control: same", "Control: more"]


def test_one_offered_before_the_others_is_first_for_the_keyboard_too(qtbot, choice):
    choice.add("none", "none", 0)
    assert [chip.words for chip in choice.chips] == ["none", "less", "same", "more"]
    choice.chips[0].setFocus()
    qtbot.keyClick(choice.chips[0], Qt.Key.Key_Right)
    assert choice.chips[1].hasFocus()


def test_a_screen_reader_hears_one_of_several_only_where_one_is_required(qtbot, choice):
    needed = Segmented([("day", "day"), ("week", "week")], "Period", required=True)
    qtbot.addWidget(needed)
    needed.set_value("day")
    needed.set_value("week")
    assert [chip.isChecked() for chip in needed.chips] == [False, True]
    roles = [QAccessible.queryAccessibleInterface(of.chips[0]).role() for of in (needed, choice)]
    assert roles == [QAccessible.Role.RadioButton, QAccessible.Role.CheckBox]


def test_chips_stay_together_where_there_is_room(choice):
    choice.resize(choice.sizeHint().width() * 3, choice.sizeHint().height())
    first, second = (chip.geometry() for chip in choice.chips[:2])
    assert second.left() - first.right() <= first.width()
