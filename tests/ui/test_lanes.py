"""The tripwire rings where the window asks the notebook, and only there."""

import threading

from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.ui.panes import today_view
from tests.factory import TODAY
from tests.ui.lanes import only_in_the_lane


def test_a_question_on_the_windows_thread_is_found(desk, monkeypatch):
    with only_in_the_lane(monkeypatch) as asked:
        desk.reader.order(Listing(Kind.PERSON))  # a test is not the window
        assert asked == []
        today_view.look(desk.reader, TODAY)
        assert "look in today_view.py" in asked


def test_the_same_question_in_another_thread_is_not(desk, monkeypatch):
    with only_in_the_lane(monkeypatch) as asked:
        lane = threading.Thread(target=today_view.look, args=(desk.reader, TODAY))
        lane.start()
        lane.join()
    assert asked == []
