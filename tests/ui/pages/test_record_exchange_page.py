import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from connector_app.application.changes import ChangeSet
from connector_app.application.rows import Listing
from connector_app.domain.exchange import COMMONS, Leg, Mode, PartyKind
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.pages.record_exchange_page import RecordExchangePage
from connector_app.ui.widgets.words import Words
from tests.factory import TODAY, make_exchange, make_group, make_person, party_of
from tests.ui.unmarked import unmarked

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def make_page(qtbot, context):
    def make():
        page = RecordExchangePage(context)
        page.resize(1100, 760)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        page.start("")
        assert context.tasks.wait_idle()
        return page

    return make


@pytest.fixture
def bea(store):
    bea = make_person("Bea")
    store(bea)
    return bea


def write(page, text):
    page.given.line.insertPlainText(text)


def record(page, context):
    QTest.keyClick(page.given.line, Qt.Key.Key_Return)
    assert context.tasks.wait_idle()


def stored(desk):
    rows = desk.reader.rows(Kind.EXCHANGE, desk.reader.order(Listing(Kind.EXCHANGE)))
    return [desk.reader.get(Ref(Kind.EXCHANGE, row.id)) for row in rows]


def sentences(page):
    return [unmarked(sentence) for sentence in page.preview.sentences]


def names(page):
    return [chip.words for chip in page.names.party_chips]


def test_enter_records_what_the_line_says(make_page, bea, desk, context, qtbot, said):
    page = make_page()
    QTest.keyClicks(page.given.line, "Bea > Cy: lift to clinic 40m")
    assert sentences(page) == ["Bea gives Cy: lift to clinic, 40 minutes"]
    assert names(page) == ["Bea", "Cy (new person)"]
    assert page.category.chip("X_LIFT").isChecked()
    record(page, context)
    exchange = stored(desk)[0]
    leg = exchange.legs[0]
    assert (exchange.title, exchange.category, exchange.mode) == ("lift to clinic", "X_LIFT", Mode.TIME)
    assert (leg.giver.id, leg.minutes) == (bea.id, 40)
    assert desk.reader.labels([leg.receiver.id]) == {leg.receiver.id: "Cy"}
    assert (said[-1].text, said[-1].action_text) == ("Recorded.", "Undo")
    assert page.given.line.line() == ""
    said[-1].action()
    assert context.tasks.wait_idle()
    assert stored(desk) == []


def test_line_after_line_is_recorded_without_leaving_and_escape_goes_back(make_page, bea, desk, context, qtbot):
    page = make_page()
    gone = []
    page.left.connect(lambda: gone.append(page))
    for line in ("Bea > Cy: soup", "Cy > Bea: bread"):
        QTest.keyClicks(page.given.line, line)
        record(page, context)
    assert len(stored(desk)) == 2
    assert ["bread" in page.latest.texts[0], "soup" in page.latest.texts[1]] == [True, True]
    QTest.keyClicks(page.given.line, "Bea")
    QTest.keyClick(page.given.line, Qt.Key.Key_Escape)
    QTest.keyClick(page.given.line, Qt.Key.Key_Escape)
    assert not gone  # something is written
    page.discard()
    gone.clear()
    QTest.keyClick(page.given.line, Qt.Key.Key_Escape)
    assert gone


def test_an_empty_line_shows_examples_and_enter_says_how(make_page, desk):
    page = make_page()
    assert any("commons" in sentence for sentence in sentences(page))
    QTest.keyClick(page.given.line, Qt.Key.Key_Return)
    assert "Who gave" in page.given.problem.text()
    assert stored(desk) == []


def test_names_are_completed_without_a_sign(make_page, bea, store, desk):
    store(make_group("Lunch club"))
    page = make_page()
    QTest.keyClicks(page.given.line, "Be")
    assert [offer.label for offer in page.given.line.offers] == ["Bea"]
    QTest.keyClick(page.given.line, Qt.Key.Key_Tab)
    QTest.keyClicks(page.given.line, "> lun")
    assert [offer.hint for offer in page.given.line.offers] == ["group"]
    QTest.keyClick(page.given.line, Qt.Key.Key_Return)
    QTest.keyClicks(page.given.line, ", com")
    QTest.keyClick(page.given.line, Qt.Key.Key_Return)
    assert page.given.line.line() == "Bea > Lunch club , commons "
    assert names(page) == ["Bea", "Lunch club"]
    assert stored(desk) == []


def test_many_give_to_the_commons(make_page, bea, desk, context, qtbot):
    page = make_page()
    write(page, "Bea, Ann > commons: weeding 2h")
    record(page, context)
    assert [(leg.receiver, leg.minutes) for leg in stored(desk)[0].legs] == [(COMMONS, 120), (COMMONS, 120)]


def test_a_giver_who_is_the_receiver_is_said_at_once_and_not_stored(make_page, bea, desk):
    page = make_page()
    write(page, "Bea > Bea")
    assert "are the same" in page.given.hint.text()
    QTest.keyClick(page.given.line, Qt.Key.Key_Return)
    assert "are the same" in page.given.problem.text()
    assert not page.given.hint.isVisible()
    assert page.given.line.line() == "Bea > Bea"
    assert stored(desk) == []


def test_two_of_one_name_are_told_apart_by_their_chip(make_page, bea, store, desk, context, qtbot):
    dawns = make_person("Dawn", how_we_met="bingo"), make_person("Dawn", how_we_met="number 12")
    store(*dawns)
    page = make_page()
    write(page, "Bea > Dawn: soup")
    assert names(page) == ["Bea", "Which Dawn?"]
    QTest.keyClick(page.given.line, Qt.Key.Key_Return)
    assert "Dawn" in page.given.problem.text()
    page.names.party_chips[1].menu_of_choices().actions()[1].trigger()
    record(page, context)
    assert stored(desk)[0].legs[0].receiver.id == dawns[1].id


def test_a_new_name_can_be_a_group(make_page, bea, desk, context, qtbot):
    page = make_page()
    write(page, "Gardeners > Bea: beans")
    menu = page.names.party_chips[0].menu_of_choices()
    actions = {unmarked(action.text()): action for action in menu.actions()}
    actions["A new group called Gardeners"].trigger()
    assert names(page)[0] == "Gardeners (new group)"
    record(page, context)
    assert stored(desk)[0].legs[0].giver.kind is PartyKind.GROUP


def test_a_category_chosen_stays_until_it_is_pressed_again(make_page, desk, context, qtbot):
    page = make_page()
    write(page, "Ann > Bea: lift to clinic")
    page.category.chip("X_COMPANY").click()
    write(page, " and back")
    assert page.category.chip("X_COMPANY").isChecked()
    assert not page.category.chip("X_LIFT").isChecked()
    page.category.chip("X_COMPANY").click()
    assert page.category.chip("X_LIFT").isChecked()
    page.category.chip("X_COMPANY").click()
    record(page, context)
    assert stored(desk)[0].category == "X_COMPANY"


def test_a_day_not_understood_is_said_at_the_field(make_page, desk, context, qtbot):
    page = make_page()
    write(page, "Ann > Bea: soup")
    page.when.clear()
    QTest.keyClicks(page.when, "blursday")
    assert "blursday" in page.day_problem.text()
    page.finish()
    assert stored(desk) == []
    page.when.clear()
    QTest.keyClicks(page.when, "yesterday")
    record(page, context)
    assert (TODAY - stored(desk)[0].on).days == 1


def test_the_last_exchange_is_repeated_by_one_more_enter(make_page, bea, store, desk, context, qtbot, said):
    page = make_page()
    page.repeat_last()
    assert said[-1].text == "There is no exchange to repeat yet."
    write(page, "Bea > Cy: lift to clinic 40m")
    record(page, context)
    write(page, "half of another")
    page.repeat_last()
    assert page.given.line.line() == "Bea > Cy: lift to clinic 40m"
    assert said[-1].text == "What you were writing was put aside."
    record(page, context)
    first, second = stored(desk)
    assert [leg.minutes for leg in first.legs] == [leg.minutes for leg in second.legs] == [40]
    assert (first.category, first.legs[0].receiver) == (second.category, second.legs[0].receiver)


def test_the_draft_comes_back_after_a_restart(make_page, context, said):
    page = make_page()
    write(page, "Ann > Be")
    page.flush()
    assert context.tasks.wait_idle()
    page.deleteLater()
    again = make_page()
    assert again.given.line.line() == "Ann > Be"
    assert said[-1].text == "Your draft from before is here."


def test_discard_can_be_taken_back(make_page, said, qtbot):
    page = make_page()
    write(page, "Ann > Be")
    with qtbot.waitSignal(page.left):
        page.discard_button.click()
    assert page.given.line.line() == ""
    with qtbot.waitSignal(page.exchange_requested):
        said[-1].action()
    assert page.given.line.line() == "Ann > Be"


def test_a_stored_exchange_is_changed(make_page, bea, store, desk, context, qtbot):
    cy = make_person("Cy")
    old = make_exchange(bea, cy, title="lift", category="X_LIFT")
    store(cy, old)
    page = make_page()
    page.edit(Ref(Kind.EXCHANGE, old.id))
    assert page.title.text() == "Change an exchange"
    assert page.given.line.line() == "Bea > Cy: lift"
    write(page, " home")
    record(page, context)
    assert [(exchange.id, exchange.title) for exchange in stored(desk)] == [(old.id, "lift home")]


def test_the_newest_five_stand_beneath(make_page, bea, store, context, qtbot):
    cy = make_person("Cy & <b>Co</b>")
    exchanges = [make_exchange(bea, cy, title=f"soup {number}") for number in range(6)]
    store(cy, *exchanges)
    page = make_page()
    assert len(page.latest.texts) == 5
    assert unmarked(page.latest.texts[0]) == "Bea → Cy & <b>Co</b>   soup 5"
    store(make_exchange(cy, bea, title="bread"))
    context.changes.publish(ChangeSet(frozenset({Kind.EXCHANGE}), frozenset()))
    qtbot.waitUntil(lambda: "bread" in page.latest.texts[0])


def test_a_circle_among_the_newest_reads_as_a_round(make_page, bea, store):
    ann, cy = make_person("Ann"), make_person("Cy")
    round_ = [Leg(party_of(one), party_of(other)) for one, other in ((ann, bea), (bea, cy), (cy, ann))]
    store(ann, cy, make_exchange(ann, bea, title="childcare", legs=tuple(round_)))
    assert unmarked(make_page().latest.texts[0]) == "Ann, Bea, Cy all round   childcare"


def test_one_of_the_newest_is_opened_by_mouse_or_key_and_two_of_a_name_are_told_apart(
    make_page, bea, store, qtbot
):
    ann, other = make_person("Ann", how_we_met="choir"), make_person("ann", how_we_met="school")
    first, second = make_exchange(ann, bea, title="soup"), make_exchange(bea, other, title="bread")
    store(ann, other, first)
    store(second)
    page = make_page()
    said = [unmarked(text) for text in page.latest.texts]
    assert said == ["Bea → ann (school)   bread", "Ann (choir) → Bea   soup"]
    assert "bread" in page.latest.links[0].accessibleName()
    with qtbot.waitSignal(page.open_requested) as opened:
        page.latest.links[0].click()
    assert opened.args == [Ref(Kind.EXCHANGE, second.id)]
    page.latest.links[1].setFocus()
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.latest.links[1], Qt.Key.Key_Space)
    assert opened.args == [Ref(Kind.EXCHANGE, first.id)]
    words = next(label for label in page.latest.findChildren(Words) if unmarked(label.text()) == "bread")
    with qtbot.waitSignal(page.open_requested) as opened:  # the words lead there as well as the day
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert opened.args == [Ref(Kind.EXCHANGE, second.id)]


def test_strange_pastes_do_no_harm(make_page, desk):
    page = make_page()
    data = QMimeData()
    data.setText("=cmd|' /C calc'!A0\n\x00 \u202e> " + "ä, " * 60_000)
    page.given.line.insertFromMimeData(data)
    page.finish()
    assert "=cmd" in page.given.line.line()
    assert "\n" not in page.given.line.line()
    assert page.given.problem.text()
    assert stored(desk) == []


def test_what_was_recorded_here_stands_beneath_at_once(make_page, bea, context, qtbot):
    page = make_page()
    QTest.keyClicks(page.given.line, "Bea > Cy: lift to clinic 40m")
    record(page, context)
    qtbot.waitUntil(lambda: any("lift to clinic" in words.text() for words in page.latest.findChildren(Words)))
