from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.application.follow_ups import promise
from connector_app.domain.followup import ClosedAs
from connector_app.ui.panes.due_watch import DueWatch
from connector_app.ui.widgets.sidebar import Sidebar
from tests.factory import TODAY, make_follow_up, make_person

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def told(context):
    heard = []
    watch = DueWatch(context)
    watch.counted.connect(lambda number, words: heard.append((number, words)))
    return watch, heard


def test_the_number_follows_what_is_promised_and_closed(qtbot, context, desk, told):
    watch, heard = told
    watch.look()
    qtbot.waitUntil(lambda: heard[-1:] == [("", "0 due")])
    ring = make_follow_up("ring", due=TODAY)
    desk.dispatcher.run(promise(ring, new=True))
    qtbot.waitUntil(lambda: heard[-1] == ("1", "1 due"))
    desk.dispatcher.run(promise(replace(ring, closed_as=ClosedAs.DONE, closed_on=TODAY), new=False))
    qtbot.waitUntil(lambda: heard[-1] == ("", "0 due"))


def test_what_becomes_due_overnight_is_counted_without_a_name(qtbot, context, desk, store, told):
    watch, heard = told
    dawn = make_person("Dawn")
    store(dawn, make_follow_up("ring", person_id=dawn.id, due=TODAY + timedelta(1)))
    watch._days.look()
    desk.clock.day = TODAY + timedelta(1)
    watch._days.look()
    qtbot.waitUntil(lambda: heard == [("1", "1 due")])


def test_the_sidebar_says_what_it_counts_and_makes_room(qtbot):
    sidebar = Sidebar("Connector", "Places")
    qtbot.addWidget(sidebar)
    sidebar.add_place("today", "Today")
    button = sidebar._buttons["today"]
    before = button.sizeHint().width()
    sidebar.set_badge("today", "12", "12 due")
    assert (button.accessibleName(), button.accessibleDescription()) == ("Today", "12 due")
    assert button.sizeHint().width() > before
    sidebar.set_badge("today", "", "0 due")
    assert (button.accessibleDescription(), button.sizeHint().width()) == ("", before)
