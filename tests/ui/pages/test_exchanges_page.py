from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from connector_app.domain.exchange import COMMONS, Leg
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import quarter_of
from connector_app.ui.pages.exchanges_page import ExchangesPage, read_figures
from connector_app.ui.panes.offers_view import OffersPane
from tests.factory import TODAY, make_exchange, make_need, make_person, make_strength, party_of
from tests.ui.pages.list_pages import button, pane, settle, shown
from tests.ui.pages.list_pages import words as labels
from tests.ui.unmarked import unmarked

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = ExchangesPage(context)
    qtbot.addWidget(made)
    return made


def flows(page):
    return [unmarked(page.model.index(row, 1).data()) for row in range(page.model.rowCount())]


def words(widget):
    return [unmarked(text) for text in labels(widget)]


@pytest.fixture
def three(store):
    ann, bea, cy = (make_person(name) for name in ("Ann", "Bea", "Cy"))
    store(
        ann,
        bea,
        cy,
        make_exchange(ann, bea, title="Lift", legs=(Leg(party_of(ann), party_of(bea), 60),), category="X_LIFT"),
        make_exchange(bea, ann, title="Soup", category="X_FOOD", on=TODAY - timedelta(1)),
        make_exchange(cy, ann, title="Weeding", legs=(Leg(party_of(cy), COMMONS, 120),), on=TODAY - timedelta(2)),
    )
    return ann, bea, cy


def test_list_says_who_gave_to_whom_and_names_the_commons(page, three):
    shown(page)
    assert flows(page) == ["Ann → Bea", "Bea → Ann", "Cy → the commons"]


def test_the_arrow_points_the_way_the_line_is_read(page, three, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown(page)
        assert flows(page)[0] == "Ann ← Bea"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_subtitle_counts_the_quarter(page, three, desk):
    shown(page)
    found = read_figures(desk.reader, quarter_of(TODAY))
    assert (found.exchanges, found.minutes, found.both_ways) == (3, 180, 1.0)
    assert page.subtitle.text() == "3 this quarter · 3 hours given · 100 % of people both gave and received"


def test_less_than_an_hour_is_not_called_one(page, store):
    ann, bea = make_person("Ann"), make_person("Bea")
    store(ann, bea, make_exchange(ann, bea, title="Lift", legs=(Leg(party_of(ann), party_of(bea), 40),)))
    shown(page)
    assert page.subtitle.text().startswith("1 this quarter · 40 minutes given")


def test_pane_says_legs_in_words_and_tallies_without_debt(qtbot, page, three):
    ann, _, _ = three
    shown(page)
    told = words(pane(page))
    assert "Ann gave to Bea · 1 h" in told
    assert "gave 1 : received 1" in told
    with qtbot.waitSignal(page.open_requested) as asked:
        button(pane(page), "Ann").click()
    assert asked.args == [Ref(Kind.PERSON, ann.id)]


def test_it_happened_again_starts_the_line_from_what_was_recorded(qtbot, page, three):
    shown(page)
    with qtbot.waitSignal(page.exchange_requested) as asked:
        button(pane(page), "It happened again").click()
    assert asked.args == ["Ann > Bea: Lift 60m"]


def test_filters_keep_words_and_kind(qtbot, page, three):
    shown(page)
    qtbot.keyClicks(page.filters.field, "sou")
    settle(page)
    assert flows(page) == ["Bea → Ann"]


def test_deleting_can_be_undone(page, three, said):
    shown(page)
    button(pane(page), "Delete").click()
    settle(page)
    assert len(flows(page)) == 2
    said[-1].action()
    settle(page)
    assert len(flows(page)) == 3


def test_an_empty_notebook_offers_to_record_one(qtbot, page):
    shown(page)
    assert page.subtitle.isHidden()
    with qtbot.waitSignal(page.exchange_requested):
        page.empty.button.click()


def test_the_picture_comes_first_and_its_choices_go_with_it(page, three):
    shown(page)
    assert page.views.current == "picture"
    assert [chip.words for chip in page.views.chips.chips][:2] == ["Picture", "List"]
    assert page.picture.controls.isVisible()
    assert {spot.name for spot in page.picture.network.spots} == {"Ann", "Bea", "Cy", "the commons"}
    page.show_ref(Ref(Kind.EXCHANGE, ""))
    assert page.views.current == "list"
    assert not page.picture.controls.isVisible()


def test_what_the_picture_shows_is_chosen_beside_the_views_or_above_the_picture_where_it_is_narrow(page, three):
    shown(page)
    controls, view = page.picture.controls, page.picture
    assert not view.isAncestorOf(controls)
    page.resize(420, 700)
    settle(page)
    assert view.isAncestorOf(controls)
    assert controls.isVisible()


def test_somebody_in_the_picture_can_be_opened(qtbot, page, three):
    ann, _, _ = three
    shown(page)
    page.picture.picture.choose(page.picture.picture.buttons[0].spot.key)
    with qtbot.waitSignal(page.open_requested) as asked:
        page.picture.open.click()
    assert asked.args == [Ref(Kind.PERSON, ann.id)]


def test_a_need_asked_for_is_shown_where_it_can_be_met(page, three, store):
    ann, bea, _ = three
    need = make_need(bea, "The hedge cut", category="X_GARDEN")
    store(make_strength(ann), make_need(bea), need)
    shown(page)
    page.show_ref(Ref(Kind.NEED, need.id))
    settle(page)
    assert page.views.current == "offers"
    assert page.offers.pane.accessibleName() == "The hedge cut"


def test_offers_and_needs_are_made_when_somebody_looks_at_them(qtbot, page):
    shown(page)
    assert page.findChild(OffersPane) is None
    page.views.show_view("offers")
    qtbot.waitUntil(lambda: page.findChild(OffersPane) is not None)
    assert page.findChild(OffersPane) is page.offers
