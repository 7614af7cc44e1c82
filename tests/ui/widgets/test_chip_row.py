import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow


@pytest.fixture
def row(qtbot, themed):
    made = ChipRow("Themes")
    qtbot.addWidget(made)
    themed.dress(made)
    made.show()
    return made


def words(row):
    return [chip.words for chip in row.chips]


def test_chips_stand_in_their_order(row):
    row.set_chips([Chip("a"), Chip("b")])
    row.insert(1, Chip("between"))
    row.add(Chip("c"))
    assert words(row) == ["a", "between", "b", "c"]


def test_a_removed_chip_is_gone(row):
    row.set_chips([Chip("a"), Chip("b")])
    row.remove(row.chips[0])
    assert words(row) == ["b"]


def test_new_chips_take_the_place_of_old_ones(row):
    row.set_chips([Chip("a")])
    row.set_chips([Chip("b")])
    assert words(row) == ["b"]


def test_it_grows_when_it_must_wrap(row):
    row.set_chips([Chip("a longer word") for _ in range(8)])
    row.resize(1200, 40)
    wide = row.sizeHint().height()
    row.resize(300, 40)
    assert row.sizeHint().height() > wide


def test_chips_given_before_the_row_is_shown_are_seen(qtbot, themed):
    """As forms do that are made whole and shown later: their buttons were missing."""
    form = QWidget()
    qtbot.addWidget(form)
    themed.dress(form)
    row = ChipRow("Ways")
    row.set_chips([Chip("Keep it"), Chip("Cancel")])
    QVBoxLayout(form).addWidget(row)
    form.show()
    assert all(chip.isVisible() for chip in row.chips)


def test_a_row_that_was_hidden_stays_so(row):
    row.hide()
    row.set_chips([Chip("a")])
    assert row.isHidden()
