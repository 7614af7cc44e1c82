from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from connector_app.domain.followup import ClosedAs, Leads, Repeat
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.panes.follow_up_steps import serve_follow_ups
from connector_app.ui.panes.follow_ups_card import FollowUpsCard
from connector_app.ui.widgets.words import Words
from tests.factory import TODAY, make_follow_up, make_person

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def card(qtbot, context, store):
    """Shows what was promised to Dawn: something open, and something handed over that she has not heard of."""
    dawn = make_person("Dawn")
    over = {"closed_as": ClosedAs.HANDED_OVER, "closed_on": TODAY - timedelta(2), "reason": "the council has it"}
    promises = [make_follow_up("ring", person_id=dawn.id, due=TODAY), make_follow_up("a bench", person_id=dawn.id)]
    promises[1] = replace(promises[1], **over)
    store(dawn, *promises)
    made = FollowUpsCard(promises, TODAY)
    qtbot.addWidget(made)
    serve_follow_ups(context, made, Candidate(dawn.id, "Dawn"))
    made.show()
    return made


def test_what_is_closed_is_folded_away_and_may_still_be_told(qtbot, card, desk):
    assert [line.text for line in card.list.lines] == ["ring"]
    card.fold.click()
    assert [line.spoken for line in card.list.lines][1] == "a bench, not told yet, handed over · 20 Nov"
    card.list.choose(1)
    assert [button.accessibleName() for button in card.buttons] == ["Told them"]
    assert card._reason.text() == "the council has it"
    promise = card.list.current.key.promise
    qtbot.keyClick(card.list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: desk.reader.get(Ref(Kind.FOLLOW_UP, promise.id)).told_on == TODAY)


def test_something_new_is_promised_to_whom_the_card_is_about(qtbot, card, desk):
    card.add.click()
    assert card.form.isVisible()
    card.form.what.setText("bring the form")
    card.form.leads.setCurrentIndex(card.form.leads.findData(Leads.COMMUNITY))
    card.form.keep.click()
    dawn = card._promises[0].promise.person_id

    def kept():
        return [each for each in desk.reader.today.promised_to(dawn, 0) if each.what == "bring the form"]

    qtbot.waitUntil(lambda: bool(kept()))
    assert kept()[0].leads is Leads.COMMUNITY


def test_the_form_says_what_is_missing_and_escape_leaves_it(qtbot, card, desk):
    card.add.click()
    form = card.form
    form.keep.click()
    assert form.wrong.isVisible()
    form.what.setText("x")
    form.due.setText("someday")
    form.due.textEdited.emit("someday")
    form.keep.click()
    assert "not understood" in form.wrong.text()
    form.due.setText("")
    form.due.textEdited.emit("")
    form.who.clear()
    qtbot.keyClicks(form.who, "Zed")
    qtbot.waitUntil(lambda: form.whom.currentData() is None)
    form.keep.click()
    assert "called so" in form.wrong.text()
    qtbot.keyClick(form.what, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.reader.totals().follow_ups_open == 1


def test_days_are_read_back_in_full(card):
    card.add.click()
    form = card.form
    form.due.setText("fri")
    form.due.textEdited.emit("fri")
    assert form._read_back.text() == "By Friday 27 November 2026."
    assert form.due.accessibleDescription() == "Friday 27 November 2026"


def test_a_promise_keeps_its_rhythm_in_the_form(card):
    promise = make_follow_up("ring", repeat=Repeat.MONTHLY, shown_from=TODAY, shown_until=TODAY + timedelta(9))
    card.form.ask(TODAY, promise)
    heard = []
    card.form.filled_in.connect(lambda found, new: heard.append((found, new)))
    card.form.keep.click()
    assert heard == [(promise, False)]


def test_a_promise_that_its_line_shows_whole_is_not_told_again_below(qtbot):
    short = make_follow_up("Ring Bea")
    long = make_follow_up("Ask the surgery whether the late clinic goes on after Easter")
    for promise, told in ((short, False), (long, True)):
        card = FollowUpsCard([promise], TODAY)
        qtbot.addWidget(card)
        card.show()
        assert any(words.text() == promise.what for words in card.findChildren(Words) if words.isVisible()) is told
