"""Cards that say for how long somebody waits, or was not heard from, begin with the longest time."""

from datetime import timedelta

from connector_app.application.heard_reader import WaitingRow, WaitingToHear
from connector_app.application.today_reader import PromiseRow, QuietRow
from connector_app.ui.panes.not_heard_card import NotHeardCard
from connector_app.ui.panes.waiting_card import WaitingCard
from tests.factory import TODAY, make_follow_up


def weeks(number):
    return TODAY - timedelta(weeks=number)


def names(card):
    return [line.strong for line in card.list.lines]


def test_who_waits_for_a_promise_and_for_an_answer_stand_in_one_order(qtbot):
    card = WaitingCard()
    qtbot.addWidget(card)
    rows = [PromiseRow(make_follow_up("a lift"), who, weeks(since)) for who, since in (("Ann", 60), ("Bea", 5))]
    heard = [WaitingRow("c", "Cy", "i", "No bus", weeks(10), answered=True)]
    card.show_waiting(rows, TODAY)
    card.show_heard(WaitingToHear(1, 1, tuple(heard)), TODAY)
    assert names(card) == ["Ann", "Cy", "Bea"]


def test_it_begins_with_the_first_whichever_of_the_two_is_read_first(qtbot):
    card = WaitingCard()
    qtbot.addWidget(card)
    heard = [WaitingRow("c", "Cy", "i", "No bus", weeks(10), answered=True)]
    card.show_heard(WaitingToHear(1, 1, tuple(heard)), TODAY)
    card.show_waiting([PromiseRow(make_follow_up("a lift"), "Ann", weeks(60))], TODAY)
    assert names(card) == ["Ann", "Cy"]
    assert card.list.current.strong == "Ann"


def test_who_was_not_heard_from_longest_comes_first_whatever_their_rhythm(qtbot):
    card = NotHeardCard()
    qtbot.addWidget(card)
    card.show_quiet(
        [QuietRow("a", "Ann", weeks(6), 7, met=True), QuietRow("b", "Bea", weeks(11), 60, met=True)], TODAY
    )
    assert names(card) == ["Bea", "Ann"]
