# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""The first day of somebody alone: nothing, a notebook, one conversation, and a Today that is already worth it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.widgets.line_list import LineList
from tests.journeys.hands import create, start, unlock  # noqa: F401
from tests.journeys.key_counting import CONTROL_SHIFT

SAID = "buses stop at six"


def shown(window):
    """Return all words that can be read on the screen now."""
    lines = [line.spoken for found in window.findChildren(LineList) if found.isVisible() for line in found.lines]
    return "\n".join([*lines, *(each.text() for each in window.findChildren(QLabel) if each.isVisible())])


def test_one_conversation_makes_today_useful_and_a_locked_notebook_shows_nothing(qtbot, start):
    window = start()
    hands = create(qtbot, window)
    today = hands.place.page("today")
    assert hands.place.current == "today"
    qtbot.waitUntil(lambda: "One conversation is enough to begin." in shown(window))

    hands.log(f"@Dawn {SAID} #transport !today ring about the bench")
    assert hands.place.current == "today"
    assert [(line.strong, line.text) for line in today.promises.list.lines] == [("Dawn", "ring about the bench")]
    assert SAID in shown(window)

    # Locked: not a word of it is on the screen, in the title bar neither.
    hands.press(Qt.Key.Key_L, CONTROL_SHIFT)
    hands.page_of(UnlockPage)
    assert not any(word in shown(window) + window.windowTitle() for word in ("Dawn", SAID, "bench"))

    # Unlocked: everything is there, and the promise is kept by one key.
    hands = unlock(qtbot, window)
    today = hands.place.page("today")
    assert SAID in shown(window)
    today.promises.list.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    assert hands.count(Kind.FOLLOW_UP) == 1
    assert hands.reader.order(Listing(Kind.FOLLOW_UP, open_only=True)).tolist() == []
    assert today.promises.list.lines == []
    window.close()

    # Another day: the same.
    again = start()
    hands = unlock(qtbot, again)
    assert (hands.count(Kind.PERSON), hands.count(Kind.CONVERSATION)) == (1, 1)
    again.close()
