# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""Every page is opened by keys, and its main thing done by keys: a mouse is never needed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.settings import Theme
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.models.list_view import ListView
from connector_app.ui.panes.list_page import LIST
from tests.journeys.key_counting import CONTROL, Keyboard
from tests.journeys.test_key_budgets import show  # noqa: F401
from tests.ui.conftest import relay, sample_context, sample_file, spoken, themed  # noqa: F401

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def place(show, sample_context):
    return show(sample_context)


@pytest.fixture
def hands(place):
    return Keyboard(place)


@pytest.fixture
def settle(sample_context):
    def settled():
        assert sample_context.tasks.wait_idle()
        QApplication.processEvents()

    return settled


def go(qtbot, place, hands, words):
    """Open a page that has no shortcut of its own: by the palette, in its words."""
    hands.press(Qt.Key.Key_K, CONTROL)
    palette = place.findChild(SearchPalette)
    qtbot.waitUntil(palette.line.hasFocus)
    hands.write(words)
    qtbot.waitUntil(lambda: any(words in line.text.lower() for line in palette.results.lines))
    assert place._context.tasks.wait_idle()
    hands.press(Qt.Key.Key_Return)
    place.activateWindow()  # as a window manager does when what lay over it has gone
    qtbot.waitUntil(place.isActiveWindow)


def test_somebody_is_added_to_the_people(place, hands, settle, sample_context):
    before = sample_context.desk.reader.count(Listing(Kind.PERSON))
    hands.press(Qt.Key.Key_2, CONTROL)
    settle()
    hands.tab_to("Add a person")
    hands.press(Qt.Key.Key_Space)
    settle()
    hands.tab_to("Name or nickname")
    hands.write("Aoife")
    hands.press(Qt.Key.Key_Return, CONTROL)
    settle()
    assert sample_context.desk.reader.count(Listing(Kind.PERSON)) == before + 1


@pytest.mark.parametrize(
    ("key", "page"), [(Qt.Key.Key_2, "people"), (Qt.Key.Key_3, "conversations"), (Qt.Key.Key_4, "exchanges")]
)
def test_a_list_is_gone_through_and_what_it_shows_is_reached(place, hands, settle, key, page):
    hands.press(key, CONTROL)
    settle()
    shown = place.page(page)
    assert place.current == page
    if shown.views.current != LIST:
        hands.tab_to("View: Picture")
        hands.press(Qt.Key.Key_Right)
        hands.press(Qt.Key.Key_Space)
        settle()
    hands.tab_to(shown.list.accessibleName(), ListView)
    first = shown.shown
    hands.press(Qt.Key.Key_Down)
    settle()
    assert shown.shown not in (None, first)
    hands.press(Qt.Key.Key_Tab)
    assert shown.split.isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is not shown.list


def test_the_colours_are_chosen_in_the_settings(qtbot, place, hands, settle, sample_context):
    go(qtbot, place, hands, "settings")
    settle()
    assert place.current == "settings"
    hands.tab_to("Colours")
    hands.press(Qt.Key.Key_End)
    assert sample_context.settings.load().theme is Theme.HIGH_CONTRAST_DARK


def test_what_somebody_asks_for_is_written_down(qtbot, place, hands, settle, sample_context):
    before = len(sample_context.desk.reader.requests())
    go(qtbot, place, hands, "people's rights")
    settle()
    hands.tab_to("Somebody asked something")
    hands.press(Qt.Key.Key_Space)
    settle()
    hands.tab_to("Who asks")
    hands.write("A neighbour")
    hands.press(Qt.Key.Key_Return, CONTROL)
    settle()
    assert place.current == "rights"
    assert len(sample_context.desk.reader.requests()) == before + 1


@pytest.mark.parametrize(("words", "page"), [("how people are", "help"), ("copies, and", "copies")])
def test_help_is_opened_read_and_left(qtbot, place, hands, settle, words, page):
    go(qtbot, place, hands, words)
    settle()
    assert place.current == page
    bar = place.page(page).reading.verticalScrollBar()
    hands.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0 or bar.maximum() == 0
    hands.press(Qt.Key.Key_Escape)
    assert place.current == "today"
