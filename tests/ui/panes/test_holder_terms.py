"""What was agreed is written down where the group or place is, and not only beside a summary."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.form_drafts import FormDrafts
from connector_app.ui.pages.people_page import PeoplePage
from tests.factory import TODAY, make_group, make_organisation, make_person, make_place, make_terms
from tests.ui.pages.list_pages import settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")

PCN = make_organisation("Northgate PCN")


@pytest.fixture
def page(qtbot, context):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    return made


def group_pane(page):
    return page.groups.split.widget(1).widget()


def whole(page):
    """Wait until a long pane was made to its end."""
    for _ in range(8):
        settle(page)
    return group_pane(page).terms


def test_terms_of_a_group_are_kept_and_deleted_in_its_pane(page, store, desk, context):
    group = make_group("Gardeners")
    store(PCN, group)
    shown(page)
    page.show_ref(Ref(Kind.GROUP, group.id))
    card = whole(page)
    assert "counts them like everybody" in " ".join(words(card))
    card.add.click()
    form = card.room.form
    assert form.whose.isHidden()  # only theirs can be meant
    assert form.whose.currentText().strip("\u2068\u2069") == "Gardeners"
    form.partner.setCurrentIndex(form.partner.findData(PCN.id))
    form.quotes.setChecked(False)
    form.until.setText("31/12/2027")
    form.keep.click()
    card = whole(page)
    (terms,) = desk.reader.heard.terms()
    assert (terms.group_id, terms.place_id, terms.organisation_id) == (group.id, None, PCN.id)
    assert (terms.numbers, terms.insights, terms.quotes) == (True, True, False)
    said = " ".join(words(card))
    assert "numbers, what we heard" in said
    assert "31 Dec 2027" in said
    card.deletes[0].click()
    whole(page)
    assert desk.reader.heard.terms() == []
    context.undo()
    assert len(whole(page).deletes) == 1
    assert desk.reader.heard.terms() == [terms]


def test_terms_of_the_people_of_a_place_are_kept_where_they_are_listed(page, store, desk):
    north, south = make_place("Northgate"), make_place("Southgate")
    store(north, south, make_person("Dawn", place_id=north.id))
    store(make_terms(north, agreed_on=TODAY - timedelta(9), organisation_id=None))
    shown(page)
    assert not page.place_terms.button.isVisible()
    page.show_ref(Ref(Kind.PLACE, north.id))
    settle(page)
    assert page.place_terms.button.isVisible()
    page.place_terms.button.click()
    settle(page)
    assert "nobody" in " ".join(words(page.place_terms.card))
    page.place_terms.card.add.click()
    page.place_terms.card.room.form.numbers.setChecked(False)
    page.place_terms.card.room.form.keep.click()
    settle(page)
    (newest, _older) = desk.reader.heard.terms()
    assert (newest.place_id, newest.numbers) == (north.id, False)
    assert len(page.place_terms.card.deletes) == 2
    page.show_ref(Ref(Kind.PLACE, south.id))
    settle(page)
    assert page.place_terms.card is None
    assert not page.place_terms.isVisible()


def test_what_was_begun_for_one_place_is_not_offered_for_another(page, store, context):
    page.form_drafts = FormDrafts(context, page)
    places = make_place("Northgate"), make_place("Southgate")
    store(PCN, *places)
    shown(page)

    def form_of(place):
        page.show_ref(Ref(Kind.PLACE, place.id))
        settle(page)
        page.place_terms.button.click()
        settle(page)
        page.place_terms.card.add.click()
        settle(page)
        return page.place_terms.card.room.form

    form = form_of(places[0])
    form.quotes.setChecked(False)
    QTest.keyClick(form.until, Qt.Key.Key_Escape)
    settle(page)
    assert form_of(places[1]).quotes.isChecked()
    assert not form_of(places[0]).quotes.isChecked()
