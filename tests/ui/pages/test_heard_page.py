from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from connector_app.application.heard_figures import HeardFigures
from connector_app.application.heard_reader import InsightsAsked
from connector_app.application.insight_words import MOST
from connector_app.domain.conversation import ShareLevel
from connector_app.domain.insight import InsightKind, Source, ToldBack
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.response import Led, ResponseState, Shared
from connector_app.ui.heard_labels import word
from connector_app.ui.pages.conversations_page import ConversationsPage
from connector_app.ui.pages.heard_page import HeardPage
from tests.factory import (
    TODAY,
    make_conversation,
    make_insight,
    make_organisation,
    make_person,
    make_response,
)
from tests.ui.pages.list_pages import button, pane, settle, shown, words

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = HeardPage(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def refused(context):
    """The codes of what was refused."""
    codes = []
    context.messages.told.connect(lambda error: codes.append(error.code))
    return codes


@pytest.fixture
def buses(store):
    """An insight that two people said in one conversation."""
    dawn, ali = make_person("Dawn"), make_person("Ali")
    talk = make_conversation(dawn, ali, text="The last bus goes at six", on=TODAY - timedelta(30))
    insight = make_insight(talk, title="No bus home", heard_on=talk.on, theme="TRANSPORT")
    store(dawn, ali, talk, insight)
    return insight


def stored(desk, insight):
    return desk.reader.get(Ref(Kind.INSIGHT, insight.id))


def responses(desk, insight):
    return [each.response for each in desk.reader.heard.insight(insight.id).responses]


def titles(page):
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


def choose(page, key, text):
    box = page.filters._choices[key]
    box.setCurrentIndex(next(i for i in range(box.count()) if text in box.itemText(i)))
    box.activated.emit(box.currentIndex())
    settle(page)


def test_an_empty_page_leads_to_the_conversations(qtbot, page):
    shown(page)
    with qtbot.waitSignal(page.open_requested) as asked:
        page.empty.button.click()
    assert asked.args == [Ref(Kind.CONVERSATION, "")]


def test_states_narrow_the_list(page, store, buses):
    partner = make_organisation()
    sent = make_insight(title="Sent")
    store(partner, sent, make_response(sent, partner))
    shown(page)
    assert titles(page) == ["Sent", "No bus home"]
    choose(page, "state", "to pass on")
    assert titles(page) == ["No bus home"]
    choose(page, "state", "waiting for an answer")
    assert titles(page) == ["Sent"]
    choose(page, "state", "told back")
    page.empty.button.click()
    settle(page)
    assert len(titles(page)) == 2


def test_what_partners_settled_can_be_left_out(page, store, buses):
    partner, other = make_organisation(), make_organisation("Council")
    done, half = make_insight(title="Done"), make_insight(title="Half")
    settled = {"state": ResponseState.NOT_DONE, "answered_on": TODAY, "reason": "No money"}
    store(partner, other, done, half, make_response(done, partner, **settled))
    store(make_response(half, partner, **settled), make_response(half, other))
    shown(page)
    choose(page, "settled", "Not settled")
    assert titles(page) == ["Half", "No bus home"]
    page.filters.choose("settled", value=True)
    settle(page)
    assert titles(page) == ["Done"]


def test_the_pane_says_where_it_was_heard_and_opens_it(qtbot, page, buses, store):
    shown(page)
    assert any(text.startswith("2 ") and "said it" in text for text in words(pane(page)))
    with qtbot.waitSignal(page.open_requested) as asked:
        next(link for link in pane(page).sources.findChildren(QPushButton) if "Dawn" in link.text()).click()
    assert asked.args[0].id == buses.sources[0].conversation_id


def test_words_that_are_looked_over_when_their_form_is_gone_are_left_alone(page, desk, buses, qtbot):
    shown(page)
    page.list.key_pressed.emit("w")
    form = pane(page).words.form
    form.safe.set_text("People cannot get home after six.")
    with qtbot.captureExceptions() as raised:
        form.safe.look_over()
        page.split.set_pane(QWidget())  # the answer has nobody to come to any more
        settle(page)
    assert raised == []


def test_what_was_just_gathered_is_said_in_own_words_at_once(page, buses, store):
    store(make_insight(title="Newer"))
    shown(page)
    page.edit(Ref(Kind.INSIGHT, buses.id))
    settle(page)
    assert pane(page).form.isVisible()
    assert pane(page).form.line.text() == "No bus home"
    pane(page).form.cancel.click()
    page.reload_pane()
    settle(page)
    assert not pane(page).form.isVisible()


def _names(page):
    return [found.accessibleName() for found in pane(page).findChildren(type(pane(page).edit))]


def test_what_was_heard_is_changed_in_own_words(page, desk, buses, context):
    shown(page)
    page.list.key_pressed.emit("e")
    form = pane(page).form
    assert form.isVisible()
    form.line.setText("  ")
    form.keep.click()
    assert "few words" in form.wrong.text()
    form.line.setText("Buses stop  too early")
    form.kind.setCurrentIndex(form.kind.findData(InsightKind.BARRIER))
    form.note.setPlainText("Ask the depot")
    form.keep.click()
    settle(page)
    now = stored(desk, buses)
    assert (now.title, now.kind, now.note) == ("Buses stop too early", InsightKind.BARRIER, "Ask the depot")
    assert now.theme == "TRANSPORT"
    context.undo()
    settle(page)
    assert stored(desk, buses) == buses


def test_words_for_partners_wait_until_somebody_let_them_go(page, desk, buses):
    shown(page)
    page.list.key_pressed.emit("w")
    form = pane(page).words.form
    form.keep.click()
    assert "who has read" in form.wrong.text()
    form.safe.set_text("Ask Dawn about the bus")
    form.scan_requested.emit(form.safe.text)
    settle(page)
    assert "Dawn" in form.why.text()
    form.reviewer.setText("Rosie")
    form.keep.click()
    assert "underlined" in form.wrong.text()
    form.safe.set_text("People cannot get home after six.")
    form.later.click()
    settle(page)
    now = stored(desk, buses)
    assert (now.safe_text, now.approved) == ("People cannot get home after six.", False)
    page.list.key_pressed.emit("w")
    form = pane(page).words.form
    form.reviewer.setText("Rosie")
    form.keep.click()
    settle(page)
    assert (stored(desk, buses).approved_by, stored(desk, buses).approved_on) == ("Rosie", TODAY)


def test_a_name_is_found_at_the_last_moment_too(page, desk, buses, refused):
    shown(page)
    page.list.key_pressed.emit("w")
    form = pane(page).words.form
    form.safe.set_text("Dawn cannot get home")
    form.reviewer.setText("Rosie")
    form.let_go.emit("Dawn cannot get home", "Rosie")  # quicker than the look over
    settle(page)
    assert refused == ["words_blocked"]
    assert stored(desk, buses) == buses


def test_passing_on_names_a_partner_and_waits_for_the_answer(page, desk, buses):
    shown(page)
    page.list.key_pressed.emit("p")
    form = pane(page).passed_on.form
    form.keep.click()
    assert form.wrong.text() == "Type a name first."
    form.partner.setCurrentText("Northgate PCN")
    form.keep.click()
    settle(page)
    (response,) = responses(desk, buses)
    (row,) = desk.reader.heard.organisations()
    assert (row.organisation.name, row.sent, response.sent_on) == ("Northgate PCN", 1, TODAY)
    assert "no answer yet" in words(pane(page))
    page.list.key_pressed.emit("a")
    answer = _answer_form(page)
    answer.state.setCurrentIndex(answer.state.findData(ResponseState.NOT_DONE))
    answer.keep.click()
    assert "why" in answer.wrong.text()
    answer.reason.setText("No drivers")
    answer.decided.setCurrentIndex(answer.decided.findData(Led.SERVICE))
    answer.shared[Shared.TIME].setChecked(True)
    answer.words.setText("We looked at it.")
    answer.keep.click()
    settle(page)
    (response,) = responses(desk, buses)
    assert (response.state, response.reason, response.decided_by) == (
        ResponseState.NOT_DONE,
        "No drivers",
        Led.SERVICE,
    )
    assert [thing.what for thing in response.shared] == [Shared.TIME]
    assert {"No drivers", "We looked at it."} <= set(words(pane(page)))


def _answer_form(page):
    from connector_app.ui.dialogs.answer_form import AnswerForm

    return next(form for form in pane(page).findChildren(AnswerForm) if form.isVisible())


def test_a_partner_known_already_is_not_made_twice(page, desk, buses, store):
    store(make_organisation("Northgate PCN"))
    shown(page)
    page.list.key_pressed.emit("p")
    form = pane(page).passed_on.form
    form.partner.setCurrentText("northgate pcn")
    form.keep.click()
    settle(page)
    assert [row.sent for row in desk.reader.heard.organisations()] == [1]
    button(pane(page), "Take out: passed on to Northgate PCN").click()
    settle(page)
    assert responses(desk, buses) == []


def test_telling_back_one_person_and_then_everybody(page, desk, buses, store):
    partner = make_organisation()
    store(
        partner,
        make_response(
            buses,
            partner,
            sent_on=TODAY - timedelta(9),
            state=ResponseState.DONE,
            answered_on=TODAY - timedelta(3),
        ),
    )
    shown(page)
    assert page.subtitle.text().startswith("2 ")
    assert any(text.startswith("2 ") for text in words(pane(page).told_back))
    page.list.key_pressed.emit("t")
    form = pane(page).told_back.form
    form.whom.setCurrentIndex(1)
    form.note.setText("On the bench")
    form.keep.click()
    settle(page)
    (told,) = stored(desk, buses).told_back
    assert (told.on, told.note, bool(told.person_id)) == (TODAY, "On the bench", True)
    assert page.subtitle.text().startswith("1 ")
    assert "30 day" in page.subtitle.text()
    page.list.key_pressed.emit("t")
    pane(page).told_back.form.keep.click()
    settle(page)
    assert stored(desk, buses).told_back[1:] == (ToldBack(TODAY),)
    assert desk.reader.heard.waiting().people == 0


def test_a_form_left_open_does_not_undo_what_came_in_between(page, desk, buses):
    shown(page)
    before = pane(page)
    page.list.key_pressed.emit("e")
    before.form.line.setText("Buses stop at six")
    page.steps.tell(buses.id, ToldBack(TODAY))
    settle(page)
    assert pane(page) is before  # somebody writes in it
    before.form.keep.click()
    settle(page)
    now = stored(desk, buses)
    assert (now.title, now.told_back) == ("Buses stop at six", (ToldBack(TODAY),))


def test_what_could_belong_is_added_and_taken_out_again(page, desk, buses, store):
    bea = make_person("Bea")
    more = make_conversation(bea, themes=["TRANSPORT"], text="The bus again", on=TODAY)
    private = make_conversation(themes=["TRANSPORT"], text="bus", on=TODAY, share_level=ShareLevel.PRIVATE)
    store(bea, more, private)
    shown(page)
    sources = pane(page).sources
    assert len(sources.adding) == 1
    assert any("same theme" in text for text in words(sources))
    sources.adding[0].click()
    settle(page)
    assert {each.conversation_id for each in stored(desk, buses).sources} == {
        more.id,
        buses.sources[0].conversation_id,
    }
    button(
        pane(page), next(name for name in _names(page) if name.startswith("Take out") and "again" in name)
    ).click()
    settle(page)
    assert stored(desk, buses).sources == buses.sources


def test_every_code_has_words():
    from connector_app.ui import heard_labels

    for code in heard_labels._WORDS:
        assert word(code)
    for codes in (InsightKind, ResponseState, Led, Shared):
        assert all(word(code) for code in codes)


class TestGathering:
    """From conversations to an insight."""

    @pytest.fixture
    def talks(self, qtbot, context):
        made = ConversationsPage(context)
        qtbot.addWidget(made)
        return made

    def test_one_key_makes_an_insight_of_the_conversation(self, qtbot, talks, desk, store, context):
        talk = make_conversation(themes=["FOOD"], text="No shop nearby " * 20)
        store(talk)
        shown(talks)
        talks.list.setFocus()
        with qtbot.waitSignal(talks.edit_requested) as asked:
            qtbot.keyClick(talks.list, Qt.Key.Key_G)
        settle(talks)
        insight = desk.reader.get(asked.args[0])
        assert (insight.theme, insight.heard_on, insight.sources) == ("FOOD", TODAY, (Source(talk.id),))
        assert insight.title == ("No shop nearby " * 20)[:79].rstrip() + "…"
        button(pane(talks), insight.title)  # the way from the conversation to it
        context.undo()
        settle(talks)
        assert desk.reader.get(asked.args[0]) is None

    def test_several_that_say_the_same_become_one(self, qtbot, talks, desk, store):
        said = [make_conversation(text=f"Bus {n}", on=TODAY - timedelta(n)) for n in range(3)]
        store(*said)
        shown(talks)
        talks.list.selectAll()
        assert talks.gather.isVisible()
        with qtbot.waitSignal(talks.edit_requested) as asked:
            talks.gather.click()
        insight = desk.reader.get(asked.args[0])
        assert {each.conversation_id for each in insight.sources} == {each.id for each in said}
        assert insight.heard_on == TODAY - timedelta(2)

    def test_nothing_is_gathered_of_a_private_conversation_and_that_is_said(self, talks, desk, store, refused):
        store(make_conversation(text="between us", share_level=ShareLevel.PRIVATE))
        shown(talks)
        pane(talks).gather.click()
        settle(talks)
        assert refused == ["gather_private"]
        assert desk.reader.heard.insights_total(InsightsAsked()) == 0

    def test_nor_of_one_with_somebody_whose_record_is_only_kept(self, talks, desk, store, refused):
        dawn = make_person("Dawn", restricted_on=TODAY)
        store(dawn, make_conversation(dawn, text="before that"))
        shown(talks)
        pane(talks).gather.click()
        settle(talks)
        assert refused == ["gather_resting"]
        assert desk.reader.heard.insights_total(InsightsAsked()) == 0

    def test_too_many_at_once_are_not_taken_for_one(self, talks, desk, store, refused):
        store(*(make_conversation(text=f"Bus {n}") for n in range(MOST + 1)))
        shown(talks)
        talks.list.selectAll()
        talks.gather.click()
        settle(talks)
        assert refused == ["gather_too_many"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (30, "usually 30 days from hearing it to telling back"),
        (168, "usually about 6 months from hearing it to telling back"),
    ],
)
def test_a_long_time_to_telling_back_is_told_in_months(page, days, said):
    page._on_figures(HeardFigures(0, days))
    assert page.subtitle.text() == said
