"""The charts of one's own conversations: which is shown, of what; what may leave, and what may not."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connector_app.application.commands import save_follow_up
from connector_app.domain.conversation import FeatureMention
from connector_app.domain.followup import ClosedAs
from connector_app.ui.panes.charts_view import MIRROR, ChartsView
from tests.factory import TODAY, make_conversation, make_follow_up, make_person, make_place

LANE = make_place("Mill Lane")
ANN = make_person("Ann")


@pytest.fixture
def view(qtbot, context, spoken):
    made = ChartsView(context)
    qtbot.addWidget(made)
    return made


def show(view, context, which="conversations"):
    view.which.set_value(which)
    view.show()
    view.refresh()
    assert context.tasks.wait_idle()


def press(view, context, chip):
    chip.click()
    assert context.tasks.wait_idle()


def fill(store):
    store(
        LANE,
        ANN,
        make_conversation(ANN, themes=("FOOD",), features=(FeatureMention("LISTEN"),)),
        make_conversation(place_id=LANE.id, on=TODAY - timedelta(200), themes=("MONEY",)),
        make_conversation(on=TODAY - timedelta(900)),
        make_follow_up(closed_as=ClosedAs.DONE, closed_on=TODAY),
    )


def test_an_empty_notebook_says_what_will_be_here(view, context):
    for which in ("conversations", "themes", MIRROR, "led", "check_ins"):
        show(view, context, which)
        assert view.empty.isVisible()
        assert view.empty.text().startswith("Here you will see")
        assert not view.chart.isVisible()
        assert not view.other.isVisible()


def test_the_time_is_chosen_by_chips(view, context, store):
    fill(store)
    show(view, context)
    quarter, _, ever = view.period.chips
    assert view.asked().first == date(2025, 11, 1)
    assert sum(column.counted for column in view.chart.chart.columns) == 2
    press(view, context, quarter)
    assert view.asked().first == date(2026, 8, 1)
    assert [column.counted for column in view.chart.chart.columns] == [0, 0, 0, 1]
    press(view, context, ever)
    assert view.asked().first is None
    assert sum(column.counted for column in view.chart.chart.columns) == 3


def test_a_place_narrows_what_is_counted(view, context, store):
    fill(store)
    show(view, context)
    view.place.menu_of_places().actions()[1].trigger()
    assert context.tasks.wait_idle()
    assert view.place.place_id == LANE.id
    assert sum(column.counted for column in view.chart.chart.columns) == 1
    assert "Mill Lane" in view.chart.chart.note


def test_a_chart_says_what_is_seen_and_turns_into_its_table(view, context, store):
    fill(store)
    show(view, context, "themes")
    assert view.said.text().startswith("Food came up most")
    assert view.chart.accessibleName() == "What matters to people"
    view.other.click()
    assert view.table.isVisible()
    assert not view.chart.isVisible()
    assert view.other.text() == "As a chart"
    assert view.table.accessibleName() == "What matters to people"
    assert view.table.rows.rowCount() == 2
    view.other.click()
    assert view.chart.isVisible()


def test_a_bar_that_is_reached_comes_into_sight(qtbot, view, context, store):
    store(*(make_conversation(themes=(item.code,)) for item in context.desk.vocabulary.themes.items))
    view.resize(700, 300)
    show(view, context, "themes")
    qtbot.waitUntil(lambda: view._scroll.verticalScrollBar().maximum() > 300)
    for key, last in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(view.chart, key)
        mark = view.chart.marks()[last].box.toRect()
        seen = view.chart.visibleRegion().boundingRect()
        assert seen.top() <= mark.top() < mark.bottom() <= seen.bottom()


def test_the_mirror_never_leaves(view, context, store):
    fill(store)
    show(view, context, MIRROR)
    assert view.chart.isVisible()
    assert view.private.text().startswith("Only you see this")
    assert view.private.isVisible()
    assert not view.leaving.isVisible()
    assert not any(button.isEnabled() for button in view.leaving.buttons)
    view.other.click()
    assert view.table.isVisible()
    assert view.table.private
    assert not view.copy_table.isVisible()


def test_other_charts_may_leave_with_a_note(view, context, store):
    fill(store)
    show(view, context, "led")
    assert view.leaving.isVisible()
    assert all(button.isEnabled() for button in view.leaving.buttons)
    assert "not protected" in view.chart.chart.note
    assert view.note.isVisible()


def test_a_change_is_read_at_once_or_when_the_charts_are_seen(qtbot, view, context, store):
    show(view, context, "led")
    promise = make_follow_up(closed_as=ClosedAs.DONE, closed_on=TODAY)
    context.desk.dispatcher.run(save_follow_up(promise))
    qtbot.waitUntil(view.chart.isVisible)
    view.hide()
    context.desk.dispatcher.undo()
    qtbot.waitUntil(lambda: view._stale)
    assert context.tasks.wait_idle()
    assert view.chart.chart is not None
    view.show()
    qtbot.waitUntil(view.empty.isVisible)
    assert view.chart.chart is None
