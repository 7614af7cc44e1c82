# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""A week of a volunteer: promises, offers that meet a need, exchanges, two records of one person, a look back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from connector_app import bootstrap
from connector_app.application.commands import Command
from connector_app.application.rows import Listing
from connector_app.domain.followup import FollowUp, Leads
from connector_app.domain.match import Match, MatchState
from connector_app.domain.need import Need, NeedClosedAs
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.widgets.line_list import LineList
from tests.journeys.hands import create, start  # noqa: F401
from tests.journeys.key_counting import CONTROL, CONTROL_SHIFT

MONDAY = date(2026, 3, 2)


class Calendar:
    """A clock that stands on one day until it is moved."""

    def __init__(self):
        self.day = MONDAY

    def today(self):
        return self.day


@pytest.fixture
def calendar(monkeypatch):
    made = Calendar()
    monkeypatch.setattr(bootstrap, "SystemClock", lambda: made)
    return made


@pytest.fixture
def hands(qtbot, calendar, start):
    return create(qtbot, start())


def on_the_screen(window):
    """Return all words that can be read on the screen now."""
    lines = [line.spoken for found in window.findChildren(LineList) if found.isVisible() for line in found.lines]
    return "\n".join([*lines, *(each.text() for each in window.findChildren(QLabel) if each.isVisible())])


def every(hands, kind):
    """Return all nouns of a kind, as they are stored."""
    return [noun for batch in hands.reader.everything() for noun in batch if type(noun).__name__ == kind.__name__]


def go(hands, number):
    hands.press(Qt.Key.Key_0 + number, CONTROL)
    hands.settle()
    return hands.place.page(hands.place.current)


def party(hands, name):
    return hands.reader.named(name)[0]


def test_a_week(qtbot, hands, calendar):
    for number, day in enumerate((monday, tuesday, wednesday, thursday, friday, saturday, sunday)):
        calendar.day = MONDAY + timedelta(number)
        day(qtbot, hands)
    hands.window.close()


def monday(qtbot, hands):
    """A talk with what somebody brings, and a promise that comes again every week."""
    window = hands.window
    hands.log("@Dawn gets on with everybody #connection +lifts !fri every week bring the post to Dawn")
    hands.log("@Ali the bus no longer reaches the clinic #transport")
    people = go(hands, 2)
    people.show_ref(Ref(Kind.PERSON, party(hands, "Dawn").id))
    hands.settle()
    assert "What they bring" in on_the_screen(window)
    assert [each.title for each in hands.reader.offers.strengths_of([party(hands, "Dawn").id])] == ["lifts"]


def tuesday(qtbot, hands):
    """A need is written down where offers are, and who could meet it stands above, with the reasons."""
    window = hands.window
    exchanges = go(hands, 4)
    exchanges.views.show_view("offers")
    hands.settle()
    offers = exchanges.offers
    offers.add_need.click()
    form = offers.need_form
    form.who.setText("Ali")
    form.name_typed.emit("Ali")
    hands.settle()
    form.title.setText("a lift to the clinic")
    form.title.textEdited.emit("a lift to the clinic")
    form.leave()
    hands.settle()
    (line,) = offers.suggested.list.lines
    assert (line.strong, "Dawn" in line.text, "Ali" in line.text) == ("a lift to the clinic", True, True)
    offers.suggested.list.setFocus()
    hands.settle()
    assert "ask" in on_the_screen(window).lower()  # nobody was asked yet whether they may be introduced
    hands.press(Qt.Key.Key_I)
    hands.settle()
    assert [line.badge for line in offers.under_way.list.lines] == ["introduced"]


def wednesday(qtbot, hands):
    """What was given, and the same again; what a service was asked for."""
    hands.exchange("Bea > Ali: soup")
    go(hands, 4)
    hands.press(Qt.Key.Key_R, CONTROL)
    hands.settle()
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert hands.count(Kind.EXCHANGE) == 2
    today = go(hands, 1)
    today.promises.add.click()
    today.steps.form.what.setText("a bus that reaches the clinic")
    today.steps.form.who.setText("Ali")
    today.steps.form.name_typed.emit("Ali")
    hands.settle()
    led = today.steps.form.leads
    led.setCurrentIndex(led.findData(Leads.SERVICE))
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.settle()
    assert [line.strong for line in today.waiting.list.lines] == ["Ali"]


def thursday(qtbot, hands):
    """The lift happened. One key: the exchange is recorded and the need is met, one undo takes all back."""
    exchanges = go(hands, 4)
    exchanges.views.show_view("offers")
    hands.settle()
    exchanges.offers.under_way.list.setFocus()
    hands.settle()
    hands.press(Qt.Key.Key_H)
    hands.settle()
    happened = (3, MatchState.HAPPENED, NeedClosedAs.MET)
    assert state_of(hands) == happened
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    assert state_of(hands) == (2, MatchState.INTRODUCED, None)
    hands.press(Qt.Key.Key_Z, CONTROL_SHIFT)
    hands.settle()
    assert state_of(hands) == happened


def friday(qtbot, hands):
    """What was promised is done by one key, and stands there for the week after; somebody is told."""
    today = go(hands, 1)
    qtbot.waitUntil(today.promises.list.hasFocus)
    (weekly,) = [each for each in every(hands, FollowUp) if each.repeat]
    assert weekly.due == MONDAY + timedelta(4)
    assert "bring the post" in on_the_screen(hands.window)
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    (again,) = [each for each in every(hands, FollowUp) if each.repeat and each.closed_on is None]
    assert (again.due - weekly.due).days == 7
    today.waiting.list.setFocus()
    hands.press(Qt.Key.Key_T)
    hands.settle()
    assert not today.waiting.isVisible()
    assert [each.told_on is not None for each in every(hands, FollowUp) if each.leads is Leads.SERVICE] == [True]


def saturday(qtbot, hands):
    """Bea was written down twice; they become one, and it can be taken back and done again."""
    hands.log("@Beatrice she is the same as Bea")
    hands.exchange("Beatrice > Ali: cake")
    one, other = (party(hands, name) for name in ("Bea", "Beatrice"))
    people = go(hands, 2)
    people.duplicates.begin_with(one.id, other.id)
    hands.settle()
    before = hands.count(Kind.PERSON)
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.settle()
    assert hands.count(Kind.PERSON) == before - 1
    for modifier, count in ((CONTROL, before), (CONTROL_SHIFT, before - 1)):
        hands.press(Qt.Key.Key_Z, modifier)
        hands.settle()
        assert hands.count(Kind.PERSON) == count
    hands.exchange("Ali > Dawn: bread")
    hands.exchange("Dawn > Bea: a key cut")
    picture = go(hands, 4)
    picture.views.show_view("picture")
    hands.settle()
    assert {spot.name for spot in picture.picture.network.spots} == {"Bea", "Ali", "Dawn"}
    gave = {("Bea", "Ali"), ("Dawn", "Ali"), ("Ali", "Dawn"), ("Dawn", "Bea")}
    assert twin_of(picture.picture.table.ties) == gave
    reading = picture.picture.found
    (named,) = reading.circles
    assert {reading.parties[key].label for key in named.circle.members} == {"Bea", "Ali", "Dawn"}


def twin_of(table):
    """Return who gave to whom, as the table tells it."""
    return {tuple(table.index(row, column).data() for column in (0, 1)) for row in range(table.rowCount())}


def sunday(qtbot, hands):
    """A look back, and the notebook is locked; not a word stays on the screen."""
    window = hands.window
    dawn = hands.reader.get(Ref(Kind.PERSON, party(hands, "Dawn").id))
    window._desk.dispatcher.run(Command(title="Edit a person", saves=(replace(dawn, touch_every=3),)))
    today = go(hands, 1)
    assert [line.strong for line in today.quiet.list.lines] == ["Dawn"]
    talks = go(hands, 3)
    talks.views.show_view("charts")
    qtbot.waitUntil(lambda: "your own figures" in on_the_screen(window))
    hands.press(Qt.Key.Key_L, CONTROL_SHIFT)
    hands.page_of(UnlockPage)
    assert not any(word in on_the_screen(window) + window.windowTitle() for word in ("Dawn", "Ali", "Bea", "lift"))


def state_of(hands):
    """Return how many exchanges there are, how far the match has come, and how the need ended."""
    (match,), (need,) = every(hands, Match), every(hands, Need)
    return len(hands.reader.order(Listing(Kind.EXCHANGE))), match.state, need.closed_as
