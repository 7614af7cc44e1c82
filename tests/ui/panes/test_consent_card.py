"""Consent on the screen: one press for an answer, the words to say beside it, and a history that only grows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from connector_app.application.wordings import Asking, wordings
from connector_app.domain.consent import ConsentMethod, ConsentState, Purpose
from connector_app.domain.wording import Keeper
from connector_app.ui.dialogs.consent_history import ConsentHistory
from connector_app.ui.panes.consent_card import ORDER, ConsentCard
from tests.factory import TODAY, make_consent, make_person
from tests.ui import audit

pytestmark = pytest.mark.usefixtures("spoken", "themed")

DAWN = make_person("Dawn", main_language="pl")
ASKING = Asking(wordings(), Keeper("Mill Bank neighbours", "Ann"), "Ann")


@pytest.fixture
def card(qtbot, themed):
    def make(*history):
        made = ConsentCard(DAWN, history, ASKING, TODAY)
        made.answers = []
        made.recorded.connect(made.answers.append)
        qtbot.addWidget(made)
        themed.dress(made)
        made.show()
        return made

    return make


def press(row, state):
    row.field._chips[state].click()


def told(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_every_purpose_has_a_row_and_sharing_one_for_each_organisation(card):
    share = {"purpose": Purpose.SHARE}
    made = card(
        make_consent(DAWN, **share, organisation="Northgate PCN"),
        make_consent(DAWN, **share, organisation="Council"),
    )
    assert {*ORDER, Purpose.SHARE} == set(Purpose)
    assert made.answer_of(Purpose.SHARE, "Northgate PCN").value == ConsentState.GIVEN
    press(made.row_of(Purpose.SHARE, "Council"), ConsentState.REFUSED)
    (answer,) = made.answers
    assert (answer.organisation, answer.state) == ("Council", ConsentState.WITHDRAWN)


def test_one_press_records_an_answer_in_the_connectors_own_words(card):
    made = card()
    press(made.row_of(Purpose.MATCH), ConsentState.GIVEN)
    (answer,) = made.answers
    assert (answer.person_id, answer.purpose, answer.state) == (DAWN.id, Purpose.MATCH, ConsentState.GIVEN)
    assert (answer.wording_version, answer.language, answer.recorded_by) == ("", "", "Ann")


def test_words_that_were_shown_go_with_the_answer(card):
    made = card()
    row = made.row_of(Purpose.QUOTE)
    row.more.click()
    details = row.details
    assert "Mill Bank neighbours" in details.words.text()
    assert any(text.startswith("There are no words in Polish yet") for text in told(details))
    details.method.setCurrentIndex(details.method.findData(ConsentMethod.INTERPRETED))
    details.review.setCurrentIndex(details.review.findData(365))
    details.note.setText("with her sister")
    press(row, ConsentState.GIVEN)
    (answer,) = made.answers
    version = wordings().current.version
    assert (answer.wording_version, answer.language, answer.method) == (version, "en", ConsentMethod.INTERPRETED)
    assert (answer.note, (answer.review_on - TODAY).days) == ("with her sister", 365)


def test_closed_words_do_not_count_as_read_out(card):
    made = card()
    row = made.row_of(Purpose.QUOTE)
    row.more.click()
    row.more.click()
    press(row, ConsentState.REFUSED)
    assert made.answers[0].wording_version == ""


def test_a_yes_is_taken_back_by_one_press_and_what_stops_stands_beside_it(card):
    made = card(make_consent(DAWN))
    press(made.row_of(Purpose.ANONYMOUS_COUNTS), ConsentState.REFUSED)
    assert made.answers[0].state is ConsentState.WITHDRAWN
    after = card(make_consent(DAWN), made.answers[0])
    assert "The next summary is without them. What was already sent stays sent." in told(after)


def test_an_answer_may_be_given_again_so_that_it_stands_from_today(card):
    made = card(make_consent(DAWN, review_on=TODAY))
    row = made.row_of(Purpose.ANONYMOUS_COUNTS)
    row.more.click()
    row.again.click()
    assert (made.answers[0].state, made.answers[0].review_on) == (ConsentState.GIVEN, None)


def test_sharing_needs_one_organisation_and_meets_the_one_that_is_known(card):
    made = card(make_consent(DAWN, purpose=Purpose.SHARE, organisation="Northgate PCN"))
    made.ask_share.click()
    form = made.share_form
    form.agreed.click()
    assert made.answers == []
    assert form.wrong.text().startswith("Say which one organisation")
    form.organisation.setText("northgate pcn")
    assert "northgate pcn" in form.details.words.text()
    form.refused.click()
    assert (made.answers[0].organisation, made.answers[0].state) == ("Northgate PCN", ConsentState.REFUSED)


def test_whoever_writes_answers_down_is_told_once_it_was_typed(qtbot, card):
    made = card()
    made.recorder.clear()
    with qtbot.waitSignal(made.recorder_changed) as heard:
        qtbot.keyClicks(made.recorder, "Bea")
        made.recorder.editingFinished.emit()
    assert heard.args == ["Bea"]
    press(made.row_of(Purpose.RECORD), ConsentState.GIVEN)
    assert made.answers[0].recorded_by == "Bea"


def test_everything_can_be_reached_named_and_read(qtbot, card):
    made = card(make_consent(DAWN))
    made.row_of(Purpose.ANONYMOUS_COUNTS).more.click()
    made.ask_share.click()
    made.resize(460, 2000)
    made.activateWindow()
    made.recorder.setFocus()
    qtbot.waitUntil(made.recorder.hasFocus)
    round_ = audit.tabbed(made)
    found = [*audit.unnamed(made), *audit.small_targets(made), *audit.out_of_reach(made, round_)]
    assert [*found, *audit.out_of_order(made, round_), *audit.faint(made), *audit.cut_off(made)] == []


def test_the_history_shows_every_entry_newest_first_and_a_slip_as_what_it_was(qtbot, card):
    version = wordings().current.version
    history = [
        make_consent(DAWN, wording_version=version, language="en", recorded_by="Ann", note="at the door"),
        make_consent(DAWN, state=ConsentState.WITHDRAWN),
        make_consent(DAWN, state=ConsentState.RETRACTED),
        make_consent(DAWN, purpose=Purpose.SHARE, organisation="Council", wording_version="1"),
    ]
    window = card()
    sheet = ConsentHistory("Dawn", history, ASKING, window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    sheet.open()
    entries = [sheet.entries.itemAt(at).widget() for at in range(4)]
    assert entries[0].accessibleName().startswith("Agreed. Share their details")
    assert "which this program does not have" in told(entries[0])[-1]
    assert "Struck out as a slip" in entries[1].accessibleName()
    assert len(told(entries[1])) == 2
    assert "Took the yes back" in entries[2].accessibleName()
    last = "\n".join(told(entries[3]))
    for text in (
        "in conversation",
        "Written down by",
        "Ann",
        "at the door",
        "Read out in",
        "anybody could be recognised",
    ):
        assert text in last


def test_the_keys_scroll_the_history_though_only_its_button_is_a_stop(qtbot, card):
    window = card()
    window.resize(600, 300)
    sheet = ConsentHistory("Dawn", [make_consent(DAWN) for _ in range(9)], ASKING, window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    sheet.open()
    bar = sheet._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(sheet.leave, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(sheet.leave, Qt.Key.Key_Home)
    assert bar.value() == 0
    assert sheet._scroll.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_all_of_it_is_asked_for_on_paper(card):
    made = card()
    asked = []
    made.sheet_requested.connect(asked.append)
    made.print.click()
    made.print_large.click()
    assert asked == [False, True]
