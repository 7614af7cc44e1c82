import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_app.application.rows import Listing
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.distinct import Distinct
from connector_app.domain.merging import Choice
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.person import ContactKind, ContactPoint, EqualityAnswer, PersonStatus
from connector_app.ui.dialogs.form_drafts import FormDraft, FormDrafts
from connector_app.ui.pages.people_page import PeoplePage
from connector_app.ui.panes.duplicates_flow import DuplicatesFlow
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.side_by_side import BOTH, OTHER
from tests.factory import make_consent, make_conversation, make_exchange, make_person, make_wellbeing
from tests.ui.pages.list_pages import settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")
PHONE = (ContactPoint(ContactKind.PHONE, "07700 900123"),)


@pytest.fixture
def page(qtbot, context):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pair(store):
    """Two records of one person, the second with more to its name."""
    dawn = make_person("Dawn Shaw", notes="Tea", contact_points=PHONE)
    dee = make_person("D. Shaw", also_known_as="Dawn Shaw", notes="Coffee", contact_points=PHONE, pronouns="she")
    said = make_conversation(dee)
    store(dawn, dee, said, make_consent(dawn, state=ConsentState.REFUSED), make_consent(dee))
    return dawn, dee


def looking(page):
    shown(page).look_twice.click()
    settle(page)
    return page.duplicates.page


def side_by_side(page):
    looking(page).look.click()
    settle(page)
    return page.duplicates.page


def labels(desk):
    return [row.label for row in desk.reader.rows(Kind.PERSON, desk.reader.order(Listing(Kind.PERSON)).tolist())]


def test_nobody_twice_says_so_and_leads_back(page, store):
    store(make_person("Dawn"), make_person("Ali"))
    view = looking(page)
    assert "Nobody seems to be written down twice." in words(view)
    assert view.look.isHidden()
    view.back.click()
    assert page.duplicates.page is None
    assert page.stack.currentWidget() is page.split


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ((ConsentState.GIVEN, ConsentState.GIVEN), "What either said of themselves is kept"),
        ((ConsentState.REFUSED, ConsentState.GIVEN), "since they once said no to it"),
    ],
)
def test_what_becomes_of_what_they_said_of_themselves_is_told(page, store, answers, said):
    dawn = make_person("Dawn Shaw", contact_points=PHONE)
    dee = make_person("D. Shaw", contact_points=PHONE, answers=(EqualityAnswer("SEX", "SEX_F"),))
    special = {"purpose": Purpose.SPECIAL_CATEGORY}
    yes_or_no = (
        make_consent(who, state=state, **special) for who, state in zip((dawn, dee), answers, strict=True)
    )
    store(dawn, dee, *yes_or_no, make_wellbeing(dee))
    told = "\n".join(words(side_by_side(page)))
    assert said in told
    assert "Times they were asked how they are" in told


def test_pairs_say_why(page, pair):
    (line,) = looking(page).list.lines
    assert line.text == "same phone, one is also called what the other is"
    assert line.badge == "likely"
    assert line.personal


def test_both_stand_side_by_side_and_what_differs_is_to_be_chosen(page, pair):
    view = side_by_side(page)
    assert all(person.label in view.who.text() for person in pair)
    told = "\n".join(words(view))
    for text in ("Dawn Shaw", "D. Shaw", "Tea", "Coffee", "Phone: 07700 900123", "stands: it is the stricter one"):
        assert text in told
    # The one with more to its name is the first.
    assert view.rows["label"].buttons["one"].accessibleName() == "Name: D. Shaw"
    assert view.rows["notes"].choice == BOTH
    assert not view.rows["pronouns"].buttons
    assert "contact_points" not in view.rows


def test_one_key_makes_one_person_of_two_and_undo_two_again(qtbot, page, pair, desk, said):
    _, dee = pair
    view = side_by_side(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: view.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert labels(desk) == ["D. Shaw"]
    assert desk.reader.get(ref_of(dee)).notes == "Coffee\nTea"
    assert "Nobody seems to be written down twice." in words(page.duplicates.page)
    assert said[-1].action_text == "Undo"
    said[-1].action()
    settle(page)
    assert sorted(labels(desk)) == ["D. Shaw", "Dawn Shaw"]
    assert len(page.duplicates.page.list.lines) == 1


def test_what_waits_in_a_form_about_who_goes_waits_no_more(page, pair, desk, context):
    drafts = page.form_drafts = FormDrafts(context, page)
    side_by_side(page)
    for person in pair:
        drafts.keep(f"form WellbeingForm PeoplePage  {person.id}", FormDraft("How is somebody?", [""], ["3"]))
    page.duplicates.page.same.click()
    settle(page)
    (stays,) = desk.reader.order(Listing(Kind.PERSON)).tolist()
    (row,) = desk.reader.rows(Kind.PERSON, [stays])
    assert list(desk.notebook.drafts()) == [f"form WellbeingForm PeoplePage  {row.id}"]


def test_the_code_that_is_kept_says_whose_record_stays_and_choices_go_with_the_sides(page, pair, desk):
    dawn, dee = pair
    view = side_by_side(page)
    view.rows["code"].buttons[OTHER].click()
    view.rows["label"].buttons["one"].click()
    assert view.choices == {"label": Choice.GOES, "notes": Choice.BOTH}
    view.same.click()
    settle(page)
    assert desk.reader.get(ref_of(dee)) is None
    assert desk.reader.get(ref_of(dawn)).label == "D. Shaw"


def test_not_the_same_is_remembered_and_later_leaves_all_as_it_is(page, pair, desk):
    view = side_by_side(page)
    view.later.click()
    assert len(page.duplicates.page.list.lines) == 1
    view = side_by_side(page)
    view.apart.click()
    settle(page)
    assert not page.duplicates.page.list.lines
    found = [noun for _, noun in desk.reader.referring_to([ref_of(pair[0])]) if isinstance(noun, Distinct)]
    assert len(found) == 1


def test_what_is_lost_or_stands_against_a_choice_is_said(page, store, desk, qtbot, context):
    dawn, don = make_person("Dawn"), make_person("Don", status=PersonStatus.MOVED)
    store(dawn, don, make_exchange(dawn, don))
    stack = PageStack()
    qtbot.addWidget(stack)
    flow = DuplicatesFlow(context, stack, stack)
    ended = []
    flow.ended.connect(lambda: ended.append(True))
    flow.begin_with(dawn.id, don.id)
    assert context.tasks.wait_idle()
    told = "\n".join(words(flow.page))
    assert "one gave to the other: that goes" in told
    assert "the more careful one counts" in told
    flow.page.same.click()
    assert context.tasks.wait_idle()
    assert ended == [True]
    assert desk.reader.get(Ref(Kind.PERSON, dawn.id)).status is PersonStatus.MOVED


def test_two_who_are_selected_can_be_compared(page, store):
    store(make_person("Ali"), make_person("Dawn"))
    shown(page)
    assert page.look_twice.text() == "Look for duplicates"
    page.list.selectAll()
    assert page.look_twice.text() == "Are they one person?"
    page.look_twice.click()
    settle(page)
    assert "label" in page.duplicates.page.rows
    page.duplicates.page.later.click()
    assert page.stack.currentWidget() is page.split
