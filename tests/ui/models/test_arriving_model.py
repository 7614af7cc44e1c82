"""The model of arriving rows, and the view on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connector_app.application.imports.arriving import Arriving, Choice, Content, Likely, Verdict
from connector_app.application.imports.imported import Line
from connector_app.ui import veil
from connector_app.ui.models.arriving_model import ArrivingModel, in_order
from connector_app.ui.models.list_view import ListView
from connector_app.ui.panes.arriving_words import arriving_columns
from tests.factory import TODAY
from tests.ui.unmarked import unmarked

pytestmark = pytest.mark.usefixtures("spoken")
_ANY = (Choice.ADD, Choice.FILL, Choice.LEAVE)


class Rows:
    """Arrivals of three rows."""

    def __init__(self):
        likely = (Likely("dawn", "Dawn", Line("the same number")),)
        self.rows = [
            Arriving(
                row=2, title="Ada", verdict=Verdict.NEW, choices=(Choice.ADD, Choice.LEAVE), choice=Choice.ADD
            ),
            Arriving(row=3, title="Don", verdict=Verdict.LIKE, likely=likely, choices=_ANY, choice=Choice.FILL),
            Arriving(row=4, title="", verdict=Verdict.UNREADABLE, reason=Line("No name.")),
        ]


@pytest.fixture
def model(qtmodeltester):
    made = ArrivingModel(arriving_columns(Content.PEOPLE, TODAY))
    arrived = Rows()
    made.show_rows(arrived, [place for places in in_order(arrived.rows).values() for place in places])
    qtmodeltester.check(made)
    return made


def texts(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_what_is_to_be_looked_at_comes_first_and_says_why(model):
    assert [model.key_at(row) for row in range(model.rowCount())] == [1, 2, 0]
    assert texts(model, 0)[:3] == ["Don", "goes to \u2068Dawn\u2069", "\u2068Dawn\u2069: the same number"]
    assert texts(model, 1)[:3] == ["Row 4", "left out", "No name."]
    assert texts(model, 2)[:3] == ["Ada", "comes in", "New"]


def test_a_group_alone_keeps_the_places_in_the_file(model):
    model.show_rows(Rows(), [0])
    assert model.keys_at([0]) == [0]
    assert model.rows_of({0, 1}) == [0]
    assert model.at(1) is None


def test_doorstep_mode_covers_names_on_either_side(model, request):
    request.addfinalizer(lambda: veil.draw(on=False))
    veil.draw(on=True)
    assert "Don" not in texts(model, 0)[0]
    assert texts(model, 0)[1] == f"goes to {veil.DOTS}"


def test_letters_choose_and_a_hundred_thousand_selected_rows_are_painted_at_once(qtbot):
    rows, model = Rows(), ArrivingModel(arriving_columns(Content.PEOPLE, TODAY))
    rows.rows = rows.rows[:1] * 100_000
    view = ListView(model, "Rows", several=True)
    qtbot.addWidget(view)
    view.listen_for("al ")
    model.show_rows(rows, range(len(rows.rows)))
    view.show()
    view.selectAll()
    assert len(view.selected_rows()) == len(rows.rows)
    assert not view.horizontalHeader().selectionModel().hasSelection()
    with qtbot.waitSignal(view.key_pressed) as pressed:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert pressed.args == [" "]


def test_a_day_and_a_time_are_in_the_words_of_the_window():
    when = TODAY.replace(year=TODAY.year - 1, month=10, day=3)
    row = Arriving(2, "Ada", Verdict.NEW, detail="Soup", on=when, minutes=90, receiver="")
    said = [column.text(row) for column in arriving_columns(Content.EXCHANGES, TODAY)]
    assert unmarked(said[0]) == "Ada → the commons"
    assert said[3] == f"3 Oct {when.year} · 1 h 30 min · Soup"
