"""The picture of exchanges: what it shows of a notebook, what is worth noticing, circles and their names."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connector_app.domain.exchange import COMMONS, Leg
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import veil
from connector_app.ui.panes import picture_reading
from connector_app.ui.panes.picture_reading import Wish, read_picture
from connector_app.ui.panes.picture_view import PictureView
from connector_app.ui.widgets.drawing import Format, picture_of
from connector_app.ui.widgets.network import Form
from tests.factory import TODAY, make_exchange, make_group, make_membership, make_person, make_place, party_of
from tests.ui.pages.list_pages import button, settle, words
from tests.ui.unmarked import unmarked

pytestmark = pytest.mark.usefixtures("spoken")

HILL = make_place("Hill")
ANN, BEA, CY, DI = (make_person(name, place_id=HILL.id) for name in ("Ann", "Bea", "Cy", "Di"))
KEPT = make_person("Kept", restricted_on=TODAY)
CLUB = make_group("Lunch club")
LONG_AGO = TODAY - timedelta(200)
ROUND = (make_exchange(ANN, BEA), make_exchange(BEA, CY), make_exchange(CY, ANN))


@pytest.fixture
def view(qtbot, context):
    made = PictureView(context)
    made.resize(1100, 700)
    qtbot.addWidget(made)
    yield made
    veil.draw(on=False)


@pytest.fixture
def shown(store, view):
    """A circle, somebody who only receives, a club that only gives, the commons; one whose record is only kept."""
    store(
        *(HILL, ANN, BEA, CY, DI, KEPT, CLUB),
        *ROUND,
        make_exchange(BEA, ANN, legs=(Leg(party_of(BEA), party_of(ANN), 90),)),
        make_exchange(CLUB, DI),
        make_exchange(ANN, DI, legs=(Leg(party_of(ANN), COMMONS, 30),)),
        make_exchange(ANN, KEPT),
        make_exchange(DI, BEA, on=LONG_AGO),
    )
    view.show()
    return settle(view)


def _told(widget):
    return unmarked(" | ".join(words(widget)))


def _names(view):
    return {spot.name for spot in view.network.spots}


def _key(view, name):
    return next(spot.key for spot in view.network.spots if spot.name == name)


def test_it_shows_who_gave_and_received_and_nobody_whose_record_is_only_kept(shown):
    assert {(spot.name, spot.whole, spot.form) for spot in shown.network.spots} == {
        ("Ann", True, Form.ROUND),
        ("Bea", True, Form.ROUND),
        ("Cy", True, Form.ROUND),
        ("Di", False, Form.ROUND),
        ("Lunch club", False, Form.SQUARE),
        ("the commons", True, Form.DIAMOND),
    }
    both = [link for link in shown.network.links if link.back]
    assert [{link.one, link.other} for link in both] == [{_key(shown, "Ann"), _key(shown, "Bea")}]
    assert "6 people and groups" in shown.counts.text()


def test_the_table_says_the_same_as_the_picture(shown):
    table = shown.table.ties
    rows = [[table.index(row, column).data() for column in range(4)] for row in range(table.rowCount())]
    assert rows == [
        ["Ann", "Bea", "1", ""],
        ["Ann", "the commons", "1", "30 min"],
        ["Bea", "Ann", "1", "1 h 30 min"],
        ["Bea", "Cy", "1", ""],
        ["Cy", "Ann", "1", ""],
        ["Lunch club", "Di", "1", ""],
    ]
    shown.controls.as_table.click()
    assert shown.table.isVisible()
    assert not shown.key.isVisible()


def test_whoever_only_received_is_worth_asking_and_can_be_opened(qtbot, shown):
    told = _told(shown.noticing)
    assert "only received since 23 Aug. Ask what they would enjoy giving." in told
    assert "only given" not in told
    names = shown.noticing.lists[0]
    names.toggle.click()
    assert [link.text() for link in names.links] == ["Di"]
    with qtbot.waitSignal(shown.open_requested) as asked:
        names.links[0].click()
    assert asked.args == [Ref(Kind.PERSON, DI.id)]


def test_over_all_time_help_had_come_back(shown):
    shown.controls.period.chips[-1].click()
    settle(shown)
    assert "only received" not in _told(shown.noticing)
    assert all(spot.whole for spot in shown.network.spots if spot.name == "Di")


def test_help_that_begins_to_come_back_is_told(store, shown):
    store(make_exchange(ANN, CY, on=LONG_AGO), make_exchange(ANN, BEA, on=LONG_AGO))
    shown.refresh()
    settle(shown)
    assert "gave for the first time" in _told(shown.noticing)


def test_a_circle_is_found_and_keeps_the_name_it_is_given(desk, shown, said):
    assert "Ann → Bea → Cy → Ann" in _told(shown.circles)
    button(shown.circles, shown.circles.stops[0].accessibleName()).click()
    assert shown.picture.lit == {_key(shown, name) for name in ("Ann", "Bea", "Cy")}
    shown.circles.asking[0].click()
    question = shown.circles.question
    question.ok.click()
    assert question.wrong
    question.line.setText("Thursday lifts")
    question.ok.click()
    settle(shown)
    assert "Thursday lifts: Ann → Bea → Cy → Ann" in _told(shown.circles)
    assert not shown.circles.asking
    (group,) = desk.reader.picture.groups_of([_key(shown, "Ann")])
    assert (group.name, len(group.members)) == ("Thursday lifts", 3)
    said[-1].action()
    settle(shown)
    assert "Thursday lifts" not in _told(shown.circles)
    assert desk.reader.picture.groups_of([_key(shown, "Ann")]) == []


def test_a_club_of_just_these_people_gives_the_circle_its_name(store, shown):
    store(*(make_membership(person, CLUB) for person in (ANN, BEA, CY)))
    shown.refresh()
    settle(shown)
    assert "Lunch club: Ann → Bea" in _told(shown.circles)


def test_one_can_look_at_who_is_near_and_step_back(shown):
    shown.picture.buttons[[spot.name for spot in shown.network.spots].index("Di")].setFocus()
    shown.picture.choose(_key(shown, "Di"))
    assert "Di: received from Lunch club" in _told(shown)
    shown.near.click()
    settle(shown)
    assert _names(shown) == {"Di", "Lunch club"}
    assert shown.controls.around.isVisible()
    assert not shown.near.isEnabled()
    shown.picture.left.emit()
    settle(shown)
    assert len(_names(shown)) == 6
    assert shown.controls.around.isHidden()


def test_somebody_who_is_gone_is_looked_at_no_longer(desk, shown):
    shown.look_around(_key(shown, "Di"))
    settle(shown)
    with desk.notebook.write() as session:
        session.delete(
            [Ref(Kind.EXCHANGE, ref.id) for _, ref in desk.reader.referring_to([Ref(Kind.PERSON, DI.id)])]
        )
        session.delete([Ref(Kind.PERSON, DI.id)])
    shown.refresh()
    settle(shown)
    assert shown.controls.centre is None
    assert "Ann" in _names(shown)


def test_enter_and_the_button_open_whom_was_chosen_and_the_commons_is_nobodys_page(qtbot, shown):
    shown.picture.choose(_key(shown, "Lunch club"))
    with qtbot.waitSignal(shown.open_requested) as asked:
        shown.open.click()
    assert asked.args == [Ref(Kind.GROUP, CLUB.id)]
    shown.picture.choose(_key(shown, "the commons"))
    assert not shown.open.isEnabled()
    with qtbot.assertNotEmitted(shown.open_requested):
        shown.picture.opened.emit(_key(shown, "the commons"))


def test_a_place_keeps_what_its_people_give_and_receive(store, shown):
    elsewhere = make_person("Eva"), make_person("Flo")
    store(*elsewhere, make_exchange(*elsewhere))
    shown.refresh()
    settle(shown)
    assert "Eva" in _names(shown)
    menu = shown.controls.place.menu_of_places()
    next(action for action in menu.actions() if "Hill" in action.text()).trigger()
    settle(shown)
    assert _names(shown) == {"Ann", "Bea", "Cy", "Di", "Lunch club", "the commons"}
    assert "Hill" in shown.controls.place.accessibleName()


def test_a_picture_without_names_names_nobody(shown):
    assert "Lunch club" in picture_of(shown.drawing(), Format.SVG)().decode()
    assert shown.drawing().note
    shown.no_names.click()
    drawing = shown.drawing()
    assert "Lunch" not in picture_of(drawing, Format.SVG)().decode()
    assert not drawing.note


def test_at_the_doorstep_nothing_leaves(shown):
    assert all(one.isEnabled() for one in shown.out.buttons)
    veil.draw(on=True)
    assert not any(one.isEnabled() for one in shown.out.buttons)
    assert "Di" not in " ".join(words(shown.noticing))
    assert not [action for action in shown.controls.place.menu_of_places().actions() if "Hill" in action.text()]


def test_an_empty_notebook_offers_the_first_step_and_an_empty_time_all_of_it(qtbot, store, view):
    view.show()
    settle(view)
    with qtbot.waitSignal(view.asked):
        view.empty.button.click()
    store(ANN, BEA, HILL, make_exchange(ANN, BEA, on=LONG_AGO))
    view.refresh()
    settle(view)
    assert view.empty.isVisible()
    view.empty.button.click()
    settle(view)
    assert _names(view) == {"Ann", "Bea"}


def test_no_more_than_there_is_room_for_and_the_others_are_counted(monkeypatch, desk, shown):
    monkeypatch.setattr(picture_reading, "MOST", 3)
    found = read_picture(desk.reader, Wish())
    assert (len(found.places), found.others) == (3, 3)
    assert {tie.giver for tie in found.ties} | {tie.receiver for tie in found.ties} <= set(found.places)


def test_the_keyboard_walks_from_the_chips_through_the_picture_to_the_cards(qtbot, shown):
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.no_names.setFocus()
    QTest.keyClick(shown.no_names, Qt.Key.Key_Tab)
    assert shown.picture.tab_stop.hasFocus()
    QTest.keyClick(shown.picture.tab_stop, Qt.Key.Key_Tab)
    assert button(shown, "Open").hasFocus()


def test_two_of_one_name_are_told_apart_and_how_they_were_met_does_not_leave(qtbot, context, store, view):
    one, other = make_person("Ann", how_we_met="food bank"), make_person("Ann", how_we_met="choir")
    store(one, other, make_exchange(one, other))
    view.show()
    settle(view)
    assert _names(view) == {"Ann (food bank)", "Ann (choir)"}
    assert {spot.short for spot in view.network.spots} == {"A"}
    leaving = view.drawing().network
    assert {spot.name for spot in leaving.spots} == {f"Ann ({one.code})", f"Ann ({other.code})"}
    view.no_names.click()
    assert not any("Ann" in spot.name for spot in view.drawing().network.spots)
