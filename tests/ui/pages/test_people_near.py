"""Whom somebody knows and where they belong, kept from the page of people by keyboard and taken back."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from connector_app.application.commands import save_person
from connector_app.application.rows import Listing
from connector_app.domain.group import GroupKind
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.relationship import RelationshipKind
from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.pages.people_page import GROUPS, PeoplePage
from connector_app.ui.panes.group_pane import GroupPane
from connector_app.ui.panes.groups_card import GroupsCard
from connector_app.ui.panes.members_card import MembersCard
from connector_app.ui.panes.person_pane import PersonPane
from connector_app.ui.panes.ties_card import TiesCard
from connector_app.ui.widgets.tab_order import stops_in
from tests.factory import (
    TODAY,
    make_conversation,
    make_exchange,
    make_group,
    make_membership,
    make_need,
    make_person,
    make_relationship,
    make_strength,
)
from tests.ui.pages.list_pages import button, pane, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")

DAWN, ALI = make_person("Dawn"), make_person("Ali")
CLUB = make_group("Lunch club", kind=GroupKind.ASSOCIATION, notes="Tuesdays at the hall.")


@pytest.fixture
def page(qtbot, context):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    yield made
    veil.draw(on=False)


def show(page, person=DAWN):
    page.show_ref(Ref(Kind.PERSON, person.id))
    return settle(shown(page))


def around(page, noun=DAWN):
    return page._context.desk.reader.people.around(noun.id, 20)


def type_name(qtbot, page, picker, text):
    qtbot.keyClicks(picker.line, text)
    settle(page)


def test_a_tie_is_chosen_by_typing_and_told_from_both_sides(qtbot, page, store, said):
    store(DAWN, ALI)
    card = pane(show(page)).findChild(TiesCard)
    qtbot.keyClick(card.add, Qt.Key.Key_Space)
    form = card.form
    type_name(qtbot, page, form.other, "al")
    qtbot.keyClick(form.other.line, Qt.Key.Key_Return)
    assert form.other.candidate.id == ALI.id
    form.kind.setCurrentIndex(form.kind.findText("Parent"))
    assert form.told.text() == "{ali} to {dawn}: parent. {dawn} to {ali}: child.".format(
        ali=isolated("Ali"), dawn=isolated("Dawn")
    )
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    (tie,) = around(page).ties
    kept = tie.relationship
    assert (kept.one_id, kept.other_id, kept.kind) == (ALI.id, DAWN.id, RelationshipKind.PARENT)
    button(pane(page), "Take away: Ali").click()
    settle(page)
    assert not around(page).ties
    said[-1].action()
    settle(page)
    assert around(page).ties == (tie,)


def test_a_name_nobody_has_is_a_new_person_and_of_two_of_one_name_one_is_to_be_chosen(qtbot, page, store):
    store(DAWN, make_person("Bea", how_we_met="hall"), make_person("Bea", how_we_met="street"))
    card = pane(show(page)).findChild(TiesCard)
    card.add.click()
    card.form.on_keep()
    assert card.form.wrong.text() == "Type a name first."
    type_name(qtbot, page, card.form.other, "Bea")
    card.form.on_keep()
    assert card.form.wrong.text() == "Several have this name: choose one of them."
    card.form.other.line.clear()
    type_name(qtbot, page, card.form.other, "Zoe")
    card.form.on_keep()
    settle(page)
    assert [tie.label for tie in around(page).ties] == ["Zoe"]


def test_that_people_are_kept_apart_is_plain_to_read_but_never_at_a_doorstep(page, store):
    store(DAWN, ALI, make_relationship(ALI, DAWN, RelationshipKind.KEEP_APART))
    card = pane(show(page)).findChild(TiesCard)
    link = button(card, "Ali")
    assert "keep apart" in words(card)
    assert link.isVisible()
    veil.draw(on=True)
    assert not link.isVisible()
    veil.draw(on=False)
    assert link.isVisible()


def test_what_is_half_typed_stays_when_something_else_changes(qtbot, page, store, context):
    store(DAWN, ALI)
    card = pane(show(page)).findChild(TiesCard)
    card.add.click()
    type_name(qtbot, page, card.form.other, "Al")
    context.carry_out(save_person(replace(DAWN, notes="Likes tea")), "Changed.")
    settle(page)
    form = pane(page).findChild(TiesCard).form
    assert form is not None
    assert form.other.typed == "Al"
    assert "Likes tea" not in words(pane(page))
    qtbot.keyClick(form.other.line, Qt.Key.Key_Escape)
    settle(page)
    assert "Likes tea" in words(pane(page))
    assert pane(page).findChild(TiesCard).form is None


def test_two_live_together_in_one_step(qtbot, page, store, context):
    store(DAWN, ALI)
    card = pane(show(page)).findChild(GroupsCard)
    card.home.click()
    type_name(qtbot, page, card.form.other, "Ali")
    qtbot.keyClick(card.form.other.line, Qt.Key.Key_Return)
    card.form.keep.click()
    settle(page)
    (home,) = around(page).groups
    assert (home.group.kind, home.group.name, home.others) == (GroupKind.HOUSEHOLD, "Dawn and Ali", ("Ali",))
    assert [each.group for each in around(page, ALI).groups] == [home.group]
    context.undo()
    settle(page)
    assert not around(page).groups
    assert page._context.desk.reader.get(Ref(Kind.GROUP, home.group.id)) is None


def test_what_is_known_already_is_not_kept_twice(qtbot, page, store, said):
    choir = make_group("Choir")
    store(DAWN, ALI, choir, make_relationship(ALI, DAWN), make_membership(DAWN, choir))
    shown = pane(show(page))
    ties, groups = shown.findChild(TiesCard), shown.findChild(GroupsCard)
    ties.add.click()
    type_name(qtbot, page, ties.form.other, "al")
    qtbot.keyClick(ties.form.other.line, Qt.Key.Key_Return)
    ties.form.keep.click()
    settle(page)
    groups.join.click()
    type_name(qtbot, page, groups.form.other, "Choir")
    groups.form.keep.click()
    settle(page)
    assert [each.text for each in said] == ["That is noted already.", "They are in this group already."]
    assert (len(around(page).ties), len(around(page).groups)) == (1, 1)


def test_somebody_joins_a_group_that_is_new_and_leaves_it(qtbot, page, store):
    store(DAWN)
    card = pane(show(page)).findChild(GroupsCard)
    card.join.click()
    type_name(qtbot, page, card.form.other, "Choir")
    card.form.role.setText("sings")
    card.form.since.setText("no day")
    card.form.keep.click()
    assert card.form.wrong.text().startswith("That day is not understood")
    card.form.since.setText("12/11")
    card.form.keep.click()
    settle(page)
    (choir,) = around(page).groups
    assert (choir.group.name, choir.membership.role, choir.membership.since) == (
        "Choir", "sings", TODAY.replace(day=12),
    )  # fmt: skip
    button(pane(page), "Take out of Choir").click()
    settle(page)
    assert not around(page).groups


def test_a_group_is_shown_where_it_is_asked_for_with_all_that_belongs_to_it(qtbot, page, store):
    talk = make_conversation(text="Everybody wants the bench back.", group_id=CLUB.id)
    lift = make_exchange(CLUB, DAWN, title="Dinner")
    store(
        DAWN, CLUB, make_membership(DAWN, CLUB, role="cooks"), make_strength(CLUB, "A hall"), make_need(CLUB), talk
    )
    store(lift)
    page.show_ref(Ref(Kind.GROUP, CLUB.id))
    settle(shown(page))
    assert page.views.current == GROUPS
    found = pane(page.groups)
    assert isinstance(found, GroupPane)
    told = words(found)
    for text in ("Lunch club", "association", "Tuesdays at the hall.", talk.text, "gave 1 : received 0"):
        assert text in told
    assert not page.add.isVisible()
    assert page.add_group.isVisible()
    with qtbot.waitSignal(page.open_requested) as asked:
        button(found.findChild(MembersCard), "Dawn").click()
    assert asked.args == [Ref(Kind.PERSON, DAWN.id)]
    button(found, "Add what they bring").click()
    settle(page)
    offered = page.groups.offers.form
    assert offered.isVisible()
    assert not page.views.chips.isVisible()
    offered.title.setText("A kitchen")
    offered.leave()
    settle(page)
    assert [each.title for each in page._context.desk.reader.offers.strengths_of([CLUB.id])] == [
        "A hall",
        "A kitchen",
    ]
    assert page.views.chips.isVisible()


def groups(page):
    reader = page._context.desk.reader
    return [row.name for row in reader.rows(Kind.GROUP, reader.order(Listing(Kind.GROUP)))]


def test_a_group_is_added_renamed_and_deleted_and_its_people_stay(qtbot, page, store, said):
    store(DAWN)
    shown(page)
    page.views.show_view(GROUPS)
    settle(page)
    page.groups.empty.button.click()
    form = page.groups._form
    assert not page.add_group.isVisible()
    form.keep.click()
    assert form.wrong.text()
    qtbot.keyClicks(form.name, "Choir")
    qtbot.keyClick(form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert groups(page) == ["Choir"]
    card = pane(page.groups).findChild(MembersCard)
    card.add.click()
    type_name(qtbot, page, card.form.other, "Dawn")
    card.form.keep.click()
    settle(page)
    button(pane(page.groups), "Change").click()
    page.groups._form.name.setText("The choir")
    page.groups._form.keep.click()
    settle(page)
    assert groups(page) == ["The choir"]
    button(pane(page.groups), "Delete").click()
    settle(page)
    assert groups(page) == []
    assert not around(page).groups
    said[-1].action()
    settle(page)
    assert [each.group.name for each in around(page).groups] == ["The choir"]


def test_strengths_come_first_and_what_is_chosen_opens_in_its_form(page, store):
    sews, wish = make_strength(DAWN, "sewing"), make_need(DAWN, "a lift")
    store(DAWN, sews, wish)
    found = pane(show(page))
    buttons = [each.accessibleName() for each in found.findChildren(QPushButton)]
    assert buttons.index("sewing") < buttons.index("a lift")
    for name, title, written in (
        ("sewing", "sewing", "sewing curtains"),
        ("a lift", "a lift", "a lift on Monday"),
        ("Add what they bring", "", "singing"),
        ("Add what would help", "", "company"),
    ):
        button(pane(page), name).click()
        settle(page)
        form = page.offers.form
        assert form.title.text() == title
        form.title.setText(written)
        form.leave()
        settle(page)
        assert page.offers.form is None
    offers = page._context.desk.reader.offers
    assert [each.title for each in offers.strengths_of([DAWN.id])] == ["sewing curtains", "singing"]
    assert {each.title for each in offers.needs_of(DAWN.id)} == {"a lift on Monday", "company"}


def test_a_long_text_is_begun_in_the_stream_and_read_on_in_place(page, store):
    text = "The buses stop at six. " * 40
    store(DAWN, make_conversation(DAWN, ALI, text=text), ALI)
    found = pane(show(page))
    assert text.strip() not in words(found)
    more = next(each for each in found.findChildren(QPushButton) if each.accessibleName().startswith("More: "))
    more.click()
    assert text.strip() in words(found)
    more.click()
    assert text.strip() not in words(found)


def test_a_pane_is_made_part_by_part_so_that_no_key_waits_for_all_of_it(page, store):
    store(DAWN)
    counts, ticks = [], QTimer(page)

    def look():
        if isinstance(found := pane(page), PersonPane):
            counts.append(found.column.count())

    ticks.timeout.connect(look)
    ticks.start(0)
    show(page)
    assert counts[0] <= 2
    assert max(counts) == counts[-1] > 8
    assert max(after - before for before, after in pairwise(counts)) <= 2


def test_the_focus_comes_back_to_a_card_that_is_made_late(page, store):
    store(DAWN)
    show(page)
    before = pane(page)
    stop = stops_in(before.findChild(TiesCard))[0]
    stop.setFocus()
    assert stop.hasFocus()
    page._context.carry_out(save_person(replace(DAWN, notes="Rings at noon.")), "")
    settle(page)
    focused = QApplication.focusWidget()
    assert pane(page) is not before
    assert pane(page).isAncestorOf(focused)
    assert focused.accessibleName() == "Add whom they know"


def test_a_group_without_anybody_says_so_with_a_number(page, store):
    store(make_group("Choir"))
    show(page)
    page.views.show_view("groups")
    settle(page)
    columns = page.groups.model
    assert [columns.index(0, at).data() for at in range(columns.columnCount())][-1] == "0"
