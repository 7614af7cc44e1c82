"""Forgetting somebody on the screen, from the plan to the proof."""

import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from connector_app.application.erasure import Proof
from connector_app.domain.errors import NotebookError
from connector_app.domain.match import MatchState
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.ui.pages.log_parts import draft_keeper
from connector_app.ui.panes.forget_form import ForgetForm
from connector_app.ui.panes.forgotten_view import ForgottenView
from connector_app.ui.workplace import Workplace
from tests.factory import (
    make_conversation,
    make_group,
    make_insight,
    make_match,
    make_membership,
    make_need,
    make_organisation,
    make_person,
    make_plan,
    make_profile,
    make_relationship,
    make_response,
    make_strength,
    make_terms,
    make_wellbeing,
)
from tests.ui.every_page import settled
from tests.ui.pages.list_pages import button, pane, settle

pytestmark = pytest.mark.usefixtures("spoken")

ZEB = make_person("Zebedora", code="P-7K3M9T")
ALI = make_person("Ali", notes="knows Zebedora")
OTHER = make_person("Dawn Zebedora")
ALONE = make_conversation(ZEB, text="Zebedora told me.", themes=["HOUSING"])
FAIR = make_conversation(OTHER, text="Zebedora was at the fair.")


@pytest.fixture
def place(qtbot, context, store):
    store(ZEB, ALI, ALONE)
    made = Workplace(context, [])
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_down()


def begun(place):
    """Return the people page and the form, with the plan on it."""
    people = place.go("people")
    place.forget(ref_of(ZEB))
    settle(people)
    assert isinstance(people.forgetting.page, ForgetForm)
    return people, people.forgetting.page


def confirmed(place):
    people, form = begun(place)
    form.code.setText(" p-7k3m9t")
    form.forget.click()
    assert not form.cancel.isEnabled()
    settle(people)
    return people, people.forgetting.page


def told(page):
    return [label.text() for label in page.findChildren(QLabel) if label.text()]


def seen(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def stored(desk, noun, kind=Kind.PERSON):
    return desk.reader.get(Ref(kind, noun.id))


def test_the_way_there_is_on_the_persons_page(place):
    people = place.go("people")
    people.show_ref(ref_of(ZEB))
    settle(people)
    button(pane(people), "Forget them…").click()
    settle(people)
    form = people.forgetting.page
    assert form.title.text() == "Forget \u2068Zebedora\u2069"
    assert people.filters.isHidden()
    form.cancel.click()
    settle(people)
    assert people.forgetting.page is None
    assert not people.filters.isHidden()
    assert isinstance(people.stack.currentWidget(), type(people.split))


def test_nothing_happens_until_the_code_or_the_name_is_typed(place, desk):
    _, form = begun(place)
    form.code.setText("Ali")
    form.forget.click()
    assert "Nothing was done" in form.wrong.text()
    assert stored(desk, ZEB) == ZEB


def test_they_are_forgotten_proved_and_older_copies_can_be_thrown_away(place, desk):
    desk.notebook.back_up()
    people, view = confirmed(place)
    assert isinstance(view, ForgottenView)
    assert "✓  Nothing of it is left." in told(view.proof)
    assert any("1 older copy still holds them." in words for words in told(view.copies))
    assert stored(desk, ZEB) is None
    assert stored(desk, ALI).notes == "knows […]"
    button(view.copies, "Throw the older copies away now").click()
    settle(people)
    assert len(desk.notebook.copies()) == 1
    assert any("thrown away" in words for words in told(view.copies))
    view.back.click()
    settle(people)
    assert people.model.rowCount() == 1


def test_a_form_that_begins_anew_is_there_until_what_it_asked_for_has_come(place, context):
    before = place.go("exchange")
    settled(context.tasks)
    going_on = threading.Event()
    context.tasks.run(going_on.wait, lambda _: None)
    before.latest.reload()
    place._forget_what_is_written()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    going_on.set()
    settled(context.tasks)
    assert not isValid(before)
    assert place.page("exchange") is not before


def test_what_is_ticked_off_stays_and_what_is_ticked_goes(place, desk, store):
    both = make_conversation(ZEB, ALI, text="Zebedora came too.")
    store(OTHER, FAIR, both)
    _, form = begun(place)
    unsure, sure = form.lists
    assert {box.isChecked() for box in unsure.boxes} == {False}
    assert [box.isChecked() for box in sure.boxes] == [True]
    for box in (*unsure.boxes, *sure.boxes):
        box.click()
    form.keep_themes.click()
    form.code.setText("zebedora")
    form.forget.click()
    settle(place.go("people"))
    assert stored(desk, ALI).notes == "knows […]"
    assert stored(desk, both, Kind.CONVERSATION).text == both.text
    assert stored(desk, FAIR, Kind.CONVERSATION).text == "[…] was at the fair."
    assert stored(desk, ALONE, Kind.CONVERSATION).themes == ALONE.themes


def test_more_places_are_shown_when_asked_for(place, store):
    store(*(make_conversation(ALI, text=f"Zebedora came {number} times.") for number in range(40)))
    _, form = begun(place)
    (sure,) = form.lists
    assert len(sure.boxes) == 25
    sure.more.click()
    assert len(sure.boxes) == 41
    assert sure.more.isHidden()


def test_what_was_being_written_about_them_is_gone_too(place, desk, monkeypatch):
    monkeypatch.setattr(draft_keeper, "PAUSE", 1)  # the proof takes longer than the pause
    log = place.go("log")
    log.start("@Zebedora rang again")
    settle(place.go("people"))
    log.flush()
    assert desk.notebook.drafts()
    confirmed(place)
    assert desk.notebook.drafts() == {}
    assert place.page("log") is not log


def test_a_record_that_moved_on_is_shown_once_more(place, desk, store, said):
    people, form = begun(place)
    store(make_conversation(ZEB, ALI, text="Both came."))
    form.code.setText(ZEB.code)
    form.forget.click()
    settle(people)
    assert "look at what will go once more" in said[-1].text
    assert people.forgetting.page is not form
    assert stored(desk, ZEB) == ZEB


def test_what_could_not_be_proved_or_copied_is_said(place, desk, monkeypatch):
    def full(*_, **__):
        raise NotebookError("copy_disk_full", folder="copies")

    monkeypatch.setattr(desk.notebook, "prove_gone", full)
    monkeypatch.setattr(desk.notebook, "back_up", full)
    _, view = confirmed(place)
    assert any("could not be read through" in words for words in told(view.proof))
    assert any("no room" in words for words in told(view.copies))


def test_what_is_left_is_never_called_forgotten(qtbot):
    view = ForgottenView(Proof(812, 9, left=(("Zebedora", ""),), kept=("dawn",), unread=1))
    qtbot.addWidget(view)
    words = " ".join(told(view))
    assert "not from the whole file" in view.title.text()
    for part in ("1 of it was still found", "could not be read", "812"):
        assert part in words
    assert "Nothing" not in words


@pytest.mark.parametrize(
    ("proof", "show"),
    [
        (Proof(812, 9, kept=("dawn", "Dawn Doyle")), "Show what stays"),
        (Proof(812, 9, left=(("dawn", ""), ("Dawn Doyle", ""))), "Show what was found"),
    ],
)
def test_what_was_erased_is_not_shown_unless_somebody_asks(qtbot, proof, show):
    view = ForgottenView(proof)
    qtbot.addWidget(view)
    view.show()
    assert not any("✓" in words for words in told(view))
    assert "dawn" not in seen(view)
    link = button(view, show)
    link.click()
    assert "\u2068dawn\u2069, \u2068Dawn Doyle\u2069" in seen(view)
    link.click()
    assert "dawn" not in seen(view)


def test_every_kind_of_note_that_names_them_is_told_by_what_it_is(place, desk, store):
    bea, cy, club = make_person("Bea"), make_person("Cy"), make_group("Club")
    named = {"note": "Zebedora said so"}
    wish, brings = make_need(bea, **named), make_strength(cy, **named)
    to = make_organisation("PCN", notes="Zebedora said so")
    insight = make_insight(note="Zebedora said so")
    store(
        *(bea, cy, club, wish, brings, to, insight),
        make_match(brings, wish, state=MatchState.DID_NOT_WORK, reason="Zebedora said so"),
        make_relationship(bea, cy, **named),
        make_membership(bea, club, role="Zebedora said so"),
        make_response(insight, to, words="Zebedora said so"),
        make_plan("Zebedora said so"),
        make_terms(club, to, **named),
        make_profile("Zebedora said so"),
        make_wellbeing(bea, licence="Zebedora said so"),
    )
    _, form = begun(place)
    said = " ".join(told(form))
    for words in (
        *("What somebody else brings", "What would help somebody else", "Two others who were brought together"),
        *("How two others stand to each other", "What somebody else does in a group", "An organisation"),
        *("An insight", "A partner's answer", "A plan", "Terms of a group or place", "A summary profile"),
        "How somebody else is",
    ):
        assert words in said, words
