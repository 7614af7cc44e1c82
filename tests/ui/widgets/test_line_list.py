import pytest
from PySide6.QtCore import Qt

from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList

LINES = [
    Line("Amina", "ring", "today", warm=True, key="a"),
    Line("Joe & Co", "write", key="b"),
    Line("", "only words", key="c"),
]


@pytest.fixture
def lines(qtbot, themed):
    made = LineList("To follow up")
    qtbot.addWidget(made)
    themed.dress(made)
    made.listen_for(" ln")
    made.set_lines(LINES)
    made.show()
    return made


def test_its_model_keeps_the_rules_of_models(lines, qtmodeltester):
    qtmodeltester.check(lines.model())


def test_a_line_is_read_as_one_text(lines):
    spoken = [lines.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["Amina, ring, today", "Joe & Co, write", "only words"]


def test_keys_go_to_the_line_the_keyboard_is_on(qtbot, lines):
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    with qtbot.waitSignal(lines.key_pressed) as pressed:
        qtbot.keyClick(lines, Qt.Key.Key_Space)
    assert pressed.args == ["b", " "]
    with qtbot.waitSignal(lines.chosen) as chosen:
        qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert chosen.args == ["b"]


def test_the_keyboard_stays_on_its_line(lines):
    lines.choose(1)
    lines.set_lines([Line("New", key="n"), *LINES])
    assert lines.current.key == "b"
    lines.set_lines([line for line in LINES if line.key != "b"])
    assert lines.current.key == "c"


def test_without_lines_no_key_does_anything(qtbot, lines):
    lines.set_lines([])
    heard = []
    lines.key_pressed.connect(heard.append)
    lines.chosen.connect(heard.append)
    qtbot.keyClick(lines, Qt.Key.Key_Space)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert heard == []
    assert lines.current is None


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_any_words_can_be_painted(lines, direction):
    lines.setLayoutDirection(direction)
    lines.set_lines([Line("\u202eevil", "x" * 5000, "badge " * 50), Line("محمد", "👩‍👩‍👧 a\nb\0", "1")])
    lines.resize(300, 120)
    assert not lines.grab().isNull()


def test_it_grows_with_its_lines_up_to_a_limit(lines):
    heights = []
    for count in (1, 4, 8, 80):
        lines.set_lines([Line(str(number), key=number) for number in range(count)])
        heights.append(lines.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_of_thousands_of_lines_only_those_in_view_are_covered(lines, monkeypatch):
    asked = set()
    monkeypatch.setattr(Line, "seen", property(lambda line: asked.add(line.key) or line))
    lines.set_lines([Line("Amina", str(number), key=number) for number in range(2_000)])
    lines.grab()
    assert 0 in asked
    assert len(asked) < 100


def test_a_line_takes_two_rows_only_where_its_words_have_no_room_beside_its_badges(lines):
    long = Line("Mags Doyle", "ring about the bench by the gate", "since 6 Nov", mark="read first", key="l")
    lines.set_lines([long, *LINES])
    lines.resize(900, 400)
    assert {lines.height_of(row) for row in range(4)} == {lines.height_of(1)}
    before = lines.sizeHint().height()
    lines.resize(320, 400)
    assert lines.height_of(0) > lines.height_of(1) == lines.height_of(2) == lines.height_of(3)
    assert lines.sizeHint().height() == before + lines.height_of(0) - lines.height_of(1)
    lines.grab()  # laid out
    assert lines.visualRect(lines.model().index(0, 0)).height() == lines.height_of(0)
    lines.resize(900, 400)
    assert lines.sizeHint().height() == before


def test_where_each_line_is_to_have_one_row_it_has_one(qtbot):
    made = LineList("What was found", one_row=True)
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.show()
    made.set_lines([Line("Mags Doyle", "ring about the bench by the allotment gate", "since 6 Nov"), *LINES])
    assert made.height_of(0) == made.height_of(1)
