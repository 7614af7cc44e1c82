import pytest

from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import OrganisationKind
from connector_app.domain.response import ResponseState
from connector_app.ui.pages.heard_page import PARTNERS, HeardPage
from tests.factory import TODAY, make_insight, make_organisation, make_response
from tests.ui.pages.list_pages import button, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = HeardPage(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(page):
    shown(page)
    page.views.show_view(PARTNERS)
    settle(page)
    return page.partners


def pane(view):
    return view.split.widget(1).widget()


def names(view):
    return [line.strong for line in view.list.lines]


def test_an_empty_view_says_what_will_be_here(view):
    assert view.empty.isVisible()
    assert not view.list.isVisible()


def test_a_form_that_is_not_open_takes_no_room(page, view):
    gap = view.split.y() - view.add.geometry().bottom() - 1
    assert gap == view.layout().spacing() == page.body.spacing()


def test_a_partner_is_added_changed_and_deleted_with_a_way_back(page, view, desk, context):
    view.add.click()
    view.room.form.keep.click()
    assert "needs a name" in view.room.form.wrong.text()
    view.room.form.name.setText("Northgate  PCN")
    view.room.form.kind.setCurrentIndex(view.room.form.kind.findData(OrganisationKind.PCN))
    view.room.form.contact.setText("the practice manager")
    view.room.form.keep.click()
    settle(page)
    assert names(view) == ["Northgate PCN"]
    assert not view.room.isVisible()
    assert "the practice manager" in words(pane(view))
    pane(view).edit.click()
    pane(view).form.name.setText("Southgate PCN")
    pane(view).form.keep.click()
    settle(page)
    assert names(view) == ["Southgate PCN"]
    pane(view).delete.click()
    settle(page)
    assert names(view) == []
    context.undo()
    settle(page)
    assert names(view) == ["Southgate PCN"]
    (row,) = desk.reader.heard.organisations()
    assert row.organisation.kind is OrganisationKind.PCN


def test_two_are_added_after_each_other(page, view):
    for name in ("Ash Council", "Birch Trust"):
        view.add.click()
        assert view.room.form.name.text() == ""
        view.room.form.name.setText(name)
        view.room.form.keep.click()
        settle(page)
    assert names(view) == ["Ash Council", "Birch Trust"]
    assert view.list.current.strong == "Birch Trust"


def test_what_was_passed_on_is_listed_and_leads_to_the_insight(qtbot, page, store):
    partner, insight = make_organisation("Northgate PCN"), make_insight(title="No bus home")
    store(
        make_organisation("Ash Council"),
        partner,
        insight,
        make_response(insight, partner, state=ResponseState.DONE, answered_on=TODAY),
    )
    shown(page)
    page.show_ref(Ref(Kind.ORGANISATION, partner.id))
    settle(page)
    view = page.partners
    assert [(line.strong, line.badge) for line in view.list.lines] == [
        ("Ash Council", ""),
        ("Northgate PCN", "1 of 1 answered"),
    ]
    assert view.list.current.strong == "Northgate PCN"
    assert not pane(view).delete.isVisible()
    button(pane(view), "No bus home").click()
    settle(page)
    assert page.shown == Ref(Kind.INSIGHT, insight.id)
    assert page.views.current == "list"
