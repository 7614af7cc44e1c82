import pytest
from PySide6.QtCore import QObject

from connector_app.ui.pages.log_parts.draft_keeper import DraftKeeper


@pytest.fixture
def keeper(context, qtbot):
    parent = QObject()
    keeper = DraftKeeper(context.desk.notebook, context.tasks, "note", lambda: keeper.words, parent)
    keeper.words = "first"
    keeper.holder = parent
    return keeper


def test_a_touch_is_written_a_moment_later(keeper, context, qtbot):
    keeper.touch()
    keeper.words = "second"
    assert keeper.kept() is None
    qtbot.waitUntil(lambda: keeper.kept() == "second")


def test_flush_writes_before_it_returns_and_only_what_is_unwritten(keeper):
    keeper.flush()
    assert keeper.kept() is None
    keeper.touch()
    keeper.flush()
    assert keeper.kept() == "first"


def test_keep_does_not_wait_for_the_pause(keeper, context):
    keeper.touch()
    keeper.keep()
    assert context.tasks.wait_idle()
    assert keeper.kept() == "first"


def test_drop_forgets_what_was_kept_and_what_was_about_to_be(keeper, context, qtbot):
    keeper.touch()
    keeper.flush()
    keeper.touch()
    keeper.drop()
    assert context.tasks.wait_idle()
    assert keeper.kept() is None
    keeper.flush()
    assert keeper.kept() is None


def test_rest_lets_go_of_a_touch(keeper):
    keeper.touch()
    keeper.rest()
    keeper.flush()
    assert keeper.kept() is None


def test_what_is_just_being_written_counts_and_never_goes_over_something_newer(keeper, context):
    keeper.touch()
    keeper.keep()
    assert keeper.kept() == "first"
    keeper.words = "second"
    keeper.touch()
    keeper.flush()
    assert context.tasks.wait_idle()
    assert keeper.kept() == "second"
