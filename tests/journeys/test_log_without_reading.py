# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""Somebody who never read a manual logs a conversation from anywhere: two chords and the sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_app.application.rows import Listing
from connector_app.domain.conversation import Role
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.workplace import Workplace
from tests.factory import make_person
from tests.journeys.key_counting import CONTROL, Keyboard
from tests.ui.conftest import context, desk, relay, said, spoken, store, themed  # noqa: F401

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def window(qtbot, context):
    workplace = Workplace(context, [])
    workplace.resize(1024, 600)
    qtbot.addWidget(workplace)
    workplace.show()
    qtbot.waitExposed(workplace)
    workplace.activateWindow()
    assert context.tasks.wait_idle()
    yield workplace
    workplace.close_down()


def rows(desk, kind):
    return desk.reader.rows(kind, desk.reader.order(Listing(kind)))


def test_a_conversation_takes_two_chords_and_its_sentence(window, qtbot, context, desk, store, said):
    bingo, number_12 = make_person("Dawn", how_we_met="bingo"), make_person("Dawn", how_we_met="number 12")
    ali = make_person("Ali")
    store(bingo, number_12, ali)
    hands = Keyboard(window)

    hands.press(Qt.Key.Key_N, CONTROL)
    page = window.page("log")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.heard.line)

    hands.write("@Daw")
    assert [offer.hint for offer in page.heard.line.offers[:2]] == ["bingo", "number 12"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    sentence = "@Ali @Zoe buses stop at six #transport !fri ring about the bench"
    hands.write(sentence)
    assert page.heard.line.line() == f"@Dawn {sentence}"
    assert [chip.words for chip in page.people.chips.party_chips] == ["Dawn – number 12", "Ali", "Zoe (new)"]
    with qtbot.waitSignal(page.left):
        hands.press(Qt.Key.Key_Return, CONTROL)
    assert context.tasks.wait_idle()

    # Two chords, and no more keys than the sentence has letters: completing Dawn took as many as typing it.
    assert hands.chords == 2
    assert hands.keys + hands.letters == len("@Dawn ") + len(sentence)
    assert window.current == "today"
    assert (said[-1].text, said[-1].action_text) == ("Logged.", "Undo")

    (row,) = rows(desk, Kind.CONVERSATION)
    conversation = desk.reader.get(Ref(Kind.CONVERSATION, row.id))
    zoe = next(person for person in rows(desk, Kind.PERSON) if person.label == "Zoe")
    assert conversation.text == "buses stop at six"
    assert [(p.person_id, p.role) for p in conversation.people] == [
        (number_12.id, Role.SPOKE_WITH),
        (ali.id, Role.SPOKE_WITH),
        (zoe.id, Role.SPOKE_WITH),
    ]
    assert [theme.code for theme in conversation.themes] == ["TRANSPORT"]
    (promise,) = rows(desk, Kind.FOLLOW_UP)
    assert (promise.what, promise.person_id) == ("ring about the bench", number_12.id)
    assert promise.due.weekday() == 4


def test_an_exchange_takes_one_chord_and_its_line_and_repeats_by_two_keys(window, qtbot, context, desk, store):
    store(make_person("Bea"), make_person("Cy"))
    hands = Keyboard(window)
    hands.press(Qt.Key.Key_E, CONTROL)
    page = window.page("exchange")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.given.line)
    hands.write("Bea > Cy: lift to clinic 40m")
    hands.press(Qt.Key.Key_Return)
    assert context.tasks.wait_idle()
    assert hands.cost == (1, 1)
    hands.press(Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: page.given.line.line() != "")
    hands.press(Qt.Key.Key_Return)
    assert context.tasks.wait_idle()
    assert hands.cost == (2, 2)
    assert [(row.givers, row.receivers, row.title, row.minutes) for row in rows(desk, Kind.EXCHANGE)] == [
        (("Bea",), ("Cy",), "lift to clinic", 40)
    ] * 2
