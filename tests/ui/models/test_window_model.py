from array import array
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connector_app.application.rows import Listing, PersonRow
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.models.list_view import ListView
from connector_app.ui.models.window_model import PAGE, WindowModel
from connector_app.ui.tasks import Tasks

COLUMNS = (
    ListColumn(lambda: "Name", lambda row: row.label, least=8, weight=2),
    ListColumn(lambda: "Conversations", lambda row: str(row.conversations), least=6, at_end=True),
)


def row_of(key: int) -> PersonRow:
    return PersonRow(f"{key:032x}", f"Person {key}", "", "", "", "", "active", date(2026, 11, 1), key)


class CountingReader:
    """A list of numbered people that remembers which windows it was asked for."""

    def __init__(self, count: int) -> None:
        self.keys = array("q", range(1, count + 1))
        self.asked: list[list[int]] = []
        self.vanished: set[int] = set()

    def order(self, listing: Listing) -> array:
        keys = [key for key in self.keys if listing.words in f"Person {key}"] if listing.words else self.keys
        return array("q", reversed(keys)) if listing.descending else array("q", keys)

    def rows(self, kind: Kind, keys: list[int]) -> list[PersonRow]:
        self.asked.append(list(keys))
        return [row_of(key) for key in keys if key not in self.vanished]

    def key_of(self, ref: Ref) -> int | None:
        return int(ref.id, 16)


@pytest.fixture
def tasks(qapp):
    lane = Tasks(tell=lambda error: None, interrupt=lambda: None)
    yield lane
    lane.close()


def people(**fields) -> Listing:
    return Listing(Kind.PERSON, descending=False, **fields)


def make_model(qtbot, tasks, count, **fields):
    reader = CountingReader(count)
    model = WindowModel(reader, tasks, COLUMNS)
    with qtbot.waitSignal(model.listed):
        model.set_listing(people(**fields))
    return model, reader


def text(model, row, column=0):
    return model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole)


@pytest.mark.parametrize("count", [0, 1, PAGE, 3 * PAGE + 5])
def test_model_keeps_the_promises_qt_expects(qtbot, qtmodeltester, tasks, count):
    model, _ = make_model(qtbot, tasks, count)
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.listed):
        model.set_listing(people(words="1"))
    qtmodeltester.check(model)


def test_model_reads_only_the_pages_looked_at(qtbot, tasks):
    model, reader = make_model(qtbot, tasks, 1_000_000)
    assert model.rowCount() == 1_000_000
    assert [len(keys) for keys in reader.asked] == [PAGE]
    assert text(model, 0) == "Person 1"
    assert text(model, 700_000) == "…"
    qtbot.waitUntil(lambda: text(model, 700_000) == "Person 700001")
    assert len(reader.asked) == 2


def test_model_skips_pages_that_were_only_scrolled_past(qtbot, tasks):
    model, reader = make_model(qtbot, tasks, 100 * PAGE)
    for number in range(1, 100):
        text(model, number * PAGE)
    qtbot.waitUntil(lambda: text(model, 99 * PAGE) == f"Person {99 * PAGE + 1}")
    assert len(reader.asked) <= 5


def test_model_forgets_the_pages_looked_at_longest_ago(qtbot, tasks):
    model, _ = make_model(qtbot, tasks, 60 * PAGE)
    for number in range(1, 60):
        row = number * PAGE
        text(model, row)
        qtbot.waitUntil(lambda row=row: text(model, row) == f"Person {row + 1}")
        text(model, 0)
    assert text(model, 0) == "Person 1"
    assert text(model, 5 * PAGE) == "…"


def test_refresh_shows_known_rows_until_the_new_ones_come(qtbot, tasks):
    model, reader = make_model(qtbot, tasks, 10 * PAGE)
    text(model, 5 * PAGE)
    qtbot.waitUntil(lambda: text(model, 5 * PAGE) != "…")
    reader.keys = array("q", [999_999, *reader.keys])
    with qtbot.waitSignal(model.listed):
        model.set_listing(people())
    assert text(model, 5 * PAGE + 1) == f"Person {5 * PAGE + 1}"


def test_listing_tells_where_a_kept_noun_now_stands(qtbot, tasks):
    model, _ = make_model(qtbot, tasks, 1000)
    with qtbot.waitSignal(model.listed) as listed:
        model.set_listing(Listing(Kind.PERSON, descending=True), keep=Ref(Kind.PERSON, f"{10:032x}"))
    assert listed.args == [990]
    assert model.ref_at(990) == Ref(Kind.PERSON, f"{10:032x}")
    with qtbot.waitSignal(model.listed) as listed:
        model.set_listing(people(words="7"), keep=Ref(Kind.PERSON, f"{10:032x}"))
    assert listed.args == [-1]


def test_rows_that_vanished_leave_the_others_in_their_places(qtbot, tasks):
    reader = CountingReader(10)
    reader.vanished = {4}
    model = WindowModel(reader, tasks, COLUMNS)
    with qtbot.waitSignal(model.listed):
        model.set_listing(people())
    assert text(model, 3) == ""
    assert model.ref_at(3) is None
    assert text(model, 4) == "Person 5"


def test_newer_listing_wins_over_an_older_one_under_way(qtbot, tasks):
    model, _ = make_model(qtbot, tasks, 500)
    model.set_listing(people(words="1"))
    with qtbot.waitSignal(model.listed):
        model.set_listing(people(words="Person 42"))
    assert tasks.wait_idle()
    assert [text(model, row) for row in range(model.rowCount())][:2] == ["Person 42", "Person 420"]


def test_view_keeps_selection_and_current_row_through_a_refresh(qtbot, tasks):
    model, reader = make_model(qtbot, tasks, 1000)
    view = ListView(model, "People", several=True)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.choose(20)
    assert view.selected_rows() == [20]
    reader.keys = array("q", [5000, *reader.keys])
    with qtbot.waitSignal(model.listed):
        model.set_listing(people())
    assert view.selected_rows() == [21]
    assert view.currentIndex().row() == 21


def test_view_leaves_out_columns_that_do_not_fit(qtbot, tasks):
    model, _ = make_model(qtbot, tasks, 3)
    view = ListView(model, "People")
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    assert not view.isColumnHidden(1)
    view.resize(110, 300)
    qtbot.waitUntil(lambda: view.isColumnHidden(1))
    assert not view.isColumnHidden(0)


def test_what_is_chosen_is_selected_alone_while_control_is_still_held(qtbot, tasks):
    """Ctrl and a number opens a page; its rows come, and one is chosen, before the finger has left Ctrl."""
    model, _ = make_model(qtbot, tasks, 5)
    view = ListView(model, "People", several=True)
    qtbot.addWidget(view)
    view.choose(1)
    QTest.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        view.choose(3)
        assert view.selected_rows() == [3]
        assert view.currentIndex().row() == 3
    finally:
        QTest.keyRelease(view, Qt.Key.Key_Control)
