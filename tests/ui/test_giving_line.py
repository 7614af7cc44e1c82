"""Lines are read in the right order in any script and direction: words, and who gave to whom."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from connector_app.ui.isolation import apart, giving_line, isolated
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

#: Pairs of names that are as wide as each other, so that only the letters of the one that is changed move.
NAMES = {"Latin": ("bob", "dod"), "Arabic": ("باب", "تات")}
#: Where the words around are, too: a line may stand behind a word of ours, or before one.
AROUND = ("{}", "Lift: {}", "{} · 40 min")


def _lines(text):
    made = LineList("Lines")
    made.set_lines([Line("Strong", text)])
    return made


def _choice(text):
    made = ChoiceBox()
    made.addItem(text)
    return made


def _table(text):
    made = QTableWidget(1, 1)
    made.setItem(0, 0, QTableWidgetItem(text))
    made.horizontalHeader().setStretchLastSection(True)
    return made


MADE = {
    "words": Words,
    "words that can be marked": lambda text: _selectable(Words(text)),
    "button": Button,
    "choice": _choice,
    "chip": Chip,
    "line": _lines,
    "table": _table,
}


def _selectable(words):
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def direction(request, qapp):
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _picture(qtbot, themed, widget):
    qtbot.addWidget(widget)
    themed.dress(widget)
    widget.resize(420, 60)
    widget.show()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def _where_it_differs(one, other):
    """Return the middle of what is not the same in two pictures, counted from the left."""
    return np.nonzero((one != other).any(axis=0))[0].mean()


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("script", NAMES)
@pytest.mark.parametrize("kind", MADE)
def test_who_gave_comes_first_however_it_is_shown(qtbot, themed, direction, kind, script, around):
    name, other = map(isolated, NAMES[script])

    def picture(giver, receiver):
        return _picture(qtbot, themed, MADE[kind](around.format(giving_line(giver, receiver))))

    both = picture(name, name)
    giver = _where_it_differs(both, picture(other, name))
    receiver = _where_it_differs(both, picture(name, other))
    rtl = direction is Qt.LayoutDirection.RightToLeft
    assert (giver > receiver) == rtl
    assert ("←" if rtl else "→") in giving_line(name, name)


def _cell(text):
    return _table(ListColumn(lambda: "Column", lambda _: text, personal=False).cell(None))


def _badge(text):
    made = LineList("Lines")
    made.set_lines([Line("Strong", "words", text)])
    return made


OURS = {kind: make for kind, make in MADE.items() if kind != "table"} | {"cell": _cell, "badge": _badge}


@pytest.mark.parametrize("script", NAMES)
@pytest.mark.parametrize("kind", OURS)
def test_words_are_read_the_way_of_their_letters(qtbot, themed, direction, kind, script):
    """A number before a word, or a full stop behind it, goes where the word is read from, not the window."""
    word, other = NAMES[script]

    def picture(text):
        return _picture(qtbot, themed, OURS[kind](text))

    number = _where_it_differs(picture(f"6 {word}."), picture(f"9 {word}."))
    words = _where_it_differs(picture(f"6 {word}."), picture(f"6 {other}."))
    assert (number > words) == (script == "Arabic")


def test_a_round_is_one_line(direction):
    rtl = direction is Qt.LayoutDirection.RightToLeft
    arrow = "←" if rtl else "→"
    assert giving_line("A", "B", "C", "A") == apart(f"A {arrow} B {arrow} C {arrow} A", rtl=rtl)
