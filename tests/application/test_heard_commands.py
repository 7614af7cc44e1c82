"""What was heard is saved, passed on, told back and deleted in steps that undo takes back whole."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.application.commands import Command, delete
from connector_app.application.dispatch import Dispatcher
from connector_app.application.heard_commands import (
    gather,
    gathered,
    pass_on,
    save_insight,
    save_organisation,
    save_plan,
    save_profile,
    save_response,
    save_terms,
    save_wellbeing,
    take_in_responses,
    tell_back,
)
from connector_app.domain.consent import Consent
from connector_app.domain.insight import ToldBack
from connector_app.domain.noun import ref_of
from connector_app.domain.plan import Shaping, Step
from connector_app.domain.references import refers
from connector_app.domain.response import ResponseState
from tests.application.sound import sound, whole
from tests.factory import (
    TODAY,
    copy_notebook,
    make_conversation,
    make_group,
    make_insight,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_profile,
    make_response,
    make_terms,
    make_wellbeing,
)
from tests.store.nouns import communities

PCN, COUNCIL = make_organisation(), make_organisation("Council")
READ = make_insight(safe_text="Later buses").confirmed("Ines", TODAY)


@pytest.fixture
def opened(tmp_path):
    """Return a notebook with these nouns and what runs commands on it."""
    made = []

    def put(*nouns):
        notebook = copy_notebook(tmp_path, *nouns)
        made.append(notebook)
        return notebook, Dispatcher(notebook, lambda _: None)

    yield put
    for notebook in made:
        notebook.close()


def get(notebook, noun):
    return notebook.reader.get(ref_of(noun))


def test_conversations_are_gathered_each_once_and_the_first_day_counts():
    dawn = make_person()
    first, later = make_conversation(dawn, on=TODAY - timedelta(9)), make_conversation(dawn)
    insight = gathered(make_insight(heard_on=TODAY - timedelta(1)), [later, first, later])
    assert [source.conversation_id for source in insight.sources] == [later.id, first.id]
    assert insight.heard_on == first.on
    assert gathered(insight, [later]) == insight
    assert gathered(make_insight(later), [make_conversation(dawn, on=first.on)]).heard_on == first.on


@pytest.mark.parametrize(
    ("command", "title"),
    [
        (save_organisation(PCN, new=True), "Add an organisation"),
        (save_organisation(PCN), "Change an organisation"),
        (gather(READ), "Gather an insight"),
        (save_insight(READ), "Approve the words of an insight"),
        (save_insight(READ, READ), "Change an insight"),
        (save_insight(make_insight(), READ), "Change an insight"),
        (tell_back(READ, told=ToldBack(TODAY)), "Tell people what became of it"),
        (pass_on(READ, [PCN], TODAY), "Pass an insight on"),
        (save_response(make_response(READ, PCN)), "Change what was passed on"),
        (
            save_response(make_response(READ, PCN, state=ResponseState.DONE, answered_on=TODAY)),
            "Record a partner's answer",
        ),
        (take_in_responses([make_response(READ, PCN)]), "Take in a partner's answers"),
        (save_plan(make_plan()), "Add a plan"),
        (save_plan(make_plan(), make_plan()), "Change a plan"),
        (save_terms(make_terms(make_group()), new=True), "Agree on terms"),
        (save_terms(make_terms(make_group())), "Change terms"),
        (save_profile(make_profile(), new=True), "Add a summary profile"),
        (save_profile(make_profile()), "Change a summary profile"),
        (save_wellbeing(make_wellbeing(make_person()), new=True), "Record how somebody is"),
        (save_wellbeing(make_wellbeing(make_person())), "Change how somebody is"),
        (delete(PCN), "Delete an organisation"),
        (delete(READ), "Delete an insight"),
        (delete(make_response(READ, PCN)), "Take back that an insight was passed on"),
        (delete(make_plan()), "Delete a plan"),
        (delete(make_terms(make_group())), "Delete terms"),
        (delete(make_profile()), "Delete a summary profile"),
        (delete(make_wellbeing(make_person())), "Delete how somebody is"),
    ],
)
def test_each_step_has_its_name(command, title):
    assert command.title == title


def test_an_insight_goes_its_way_and_back(opened):
    dawn = make_person()
    talk = make_conversation(dawn)
    notebook, desk = opened(dawn, talk, PCN, COUNCIL)
    insight = make_insight(talk)
    desk.run(gather(insight))
    read = insight.reworded("Later buses").confirmed("Ines", TODAY)
    desk.run(save_insight(read, insight))
    desk.run(pass_on(read, [PCN, COUNCIL], TODAY))
    (sent, _), (also, _) = (notebook.reader.heard.responses_of(to.id)[0] for to in (PCN, COUNCIL))
    assert sent.token != also.token
    answer = replace(sent, state=ResponseState.DONE, answered_on=TODAY)
    desk.run(take_in_responses([answer]))
    desk.run(tell_back(read, told=ToldBack(TODAY, dawn.id)))
    assert get(notebook, insight).told_back == (ToldBack(TODAY, dawn.id),)
    after = whole(notebook)
    for _ in range(5):
        desk.undo()
    assert get(notebook, insight) is None
    for _ in range(5):
        desk.redo()
    assert whole(notebook) == after


def test_words_of_a_plan_that_are_new_wait_and_letting_them_go_says_so():
    before = make_plan().confirmed("Ines", TODAY)
    changed = save_plan(replace(before, steps=(Step("A", note="new"),)), before)
    assert (changed.title, changed.saves[0].approved) == ("Change a plan", False)
    waiting = changed.saves[0]
    let_go = save_plan(waiting.confirmed("Ines", TODAY), waiting)
    assert (let_go.title, let_go.saves[0].approved) == ("Approve the words of a plan", True)
    both = save_plan(replace(waiting, title="Buses").confirmed("Ines", TODAY), waiting)
    assert both.saves[0].approved


def test_what_goes_takes_along_what_says_nothing_without_it(opened):
    hall, club, dawn = make_place("Hall"), make_group(), make_person()
    talk, other = make_conversation(dawn, place_id=hall.id), make_conversation(dawn, group_id=club.id)
    told = (ToldBack(TODAY, dawn.id), ToldBack(TODAY, group_id=club.id), ToldBack(TODAY))
    insight = make_insight(talk, other, place_id=hall.id, told_back=told)
    sent = make_response(insight, PCN)
    plan = make_plan(organisation_id=PCN.id, shaped_by=(Shaping(insight.id),))
    profile, here = make_profile(organisation_id=PCN.id), make_terms(hall, PCN)
    agreed, nobody = make_terms(club, PCN), make_terms(club)
    nouns = (hall, club, dawn, talk, other, PCN, insight, sent, plan, profile, here, agreed, nobody)
    notebook, desk = opened(*nouns)
    before = whole(notebook)

    def after(noun, *kept):
        desk.run(delete(noun))
        assert notebook.verify() == []
        found = tuple(get(notebook, each) for each in kept)
        desk.undo()
        assert whole(notebook) == before
        return found

    assert after(talk, insight) == (replace(insight, sources=insight.sources[1:]),)
    assert after(dawn, insight) == (replace(insight, told_back=told[1:]),)
    assert after(club, insight, agreed, nobody, here) == (
        *(replace(insight, told_back=(told[0], told[2])), None, None),
        here,
    )
    assert after(hall, insight, here, agreed) == (replace(insight, place_id=None), None, agreed)
    assert after(insight, sent, plan) == (None, replace(plan, shaped_by=()))
    # Without the organisation that they named, terms say that nobody may have anything.
    assert after(PCN, sent, plan, profile, agreed, here, nobody) == (
        *(None, replace(plan, organisation_id=None), replace(profile, organisation_id=None)),
        *(replace(agreed, organisation_id=None), replace(here, organisation_id=None), nobody),
    )


# Each example makes a notebook: a fifth of the usual number.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 5)
@given(communities(), st.data())
def test_whatever_is_deleted_leaves_no_loose_end_and_comes_back_whole(tmp_path_factory, nouns, data):
    nouns = sound(nouns)
    gone = data.draw(st.sampled_from([noun for noun in nouns if not isinstance(noun, Consent)]))
    notebook = copy_notebook(tmp_path_factory.mktemp("any"), *nouns)
    desk = Dispatcher(notebook, lambda _: None)
    before = whole(notebook)
    desk.run(Command(title="Delete", deletes=(ref_of(gone),)))
    after = whole(notebook)
    assert ref_of(gone) not in after[0]
    assert not any(refers(noun, gone.id) for noun in after[0].values())
    assert notebook.verify() == []
    desk.undo()
    assert whole(notebook) == before
    desk.redo()
    assert whole(notebook)[0] == after[0]
    notebook.close()
