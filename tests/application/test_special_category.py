"""What is noted of somebody's health or identity is kept only while their yes to that stands, and goes with it."""

from dataclasses import replace

import pytest

from connector_app.application.commands import Command, delete, record_consent, save_person
from connector_app.application.dispatch import Dispatcher
from connector_app.application.heard_commands import save_wellbeing
from connector_app.application.merge_people import merge
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, ref_of
from connector_app.domain.person import EqualityAnswer
from connector_app.domain.wellbeing import Score
from tests.factory import copy_notebook, make_consent, make_person, make_wellbeing

SAID = (EqualityAnswer("SEX", "F"), EqualityAnswer("CARER", "YES"))


@pytest.fixture
def notebook(tmp_path):
    made = copy_notebook(tmp_path)
    yield made
    made.close()


def answer(person, state=ConsentState.GIVEN, **fields):
    return make_consent(person, purpose=Purpose.SPECIAL_CATEGORY, state=state, **fields)


def agreed(notebook, *, said=SAID):
    """Return who runs commands, and somebody who agreed and told how they are."""
    desk, dawn = Dispatcher(notebook, lambda _: None), make_person()
    desk.run(Command(title="x", saves=(dawn, answer(dawn))))
    dawn = replace(dawn, answers=said)
    desk.run(save_person(dawn))
    sitting = make_wellbeing(dawn)
    desk.run(save_wellbeing(sitting, new=True))
    return desk, dawn, sitting


def get(notebook, noun):
    return notebook.reader.get(ref_of(noun))


def stands(notebook, person):
    found = notebook.reader.standing([person.id], Purpose.SPECIAL_CATEGORY).get(person.id)
    return found and found.state


@pytest.mark.parametrize("state", [None, ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.RETRACTED])
def test_without_a_yes_that_stands_nothing_is_noted(notebook, state):
    desk, dawn = Dispatcher(notebook, lambda _: None), make_person()
    answers = () if state is None else (answer(dawn), answer(dawn, state))
    desk.run(Command(title="x", saves=(dawn, *answers)))
    for command in (save_person(replace(dawn, answers=SAID)), save_wellbeing(make_wellbeing(dawn), new=True)):
        with pytest.raises(Refused) as refused:
            desk.run(command)
        assert refused.value.code == "special_not_agreed"
    assert get(notebook, dawn) == dawn
    desk.run(save_person(replace(dawn, notes="Tea")))
    assert get(notebook, dawn).notes == "Tea"


def test_a_yes_in_the_same_step_is_enough(notebook):
    desk, dawn = Dispatcher(notebook, lambda _: None), make_person(answers=SAID)
    nouns = (dawn, answer(dawn), make_wellbeing(dawn))
    desk.run(Command(title="x", saves=nouns))
    assert [get(notebook, noun) for noun in nouns] == list(nouns)
    desk.undo()
    assert [get(notebook, noun) for noun in nouns] == [None] * 3
    desk.redo()
    assert [get(notebook, noun) for noun in nouns] == list(nouns)


@pytest.mark.parametrize("state", [ConsentState.WITHDRAWN, ConsentState.REFUSED])
def test_taking_the_yes_back_takes_all_of_it_away_and_undo_brings_both_again(notebook, state):
    desk, dawn, sitting = agreed(notebook)
    desk.run(record_consent(answer(dawn, state)))
    assert (get(notebook, dawn), get(notebook, sitting)) == (replace(dawn, answers=()), None)
    desk.undo()
    assert (get(notebook, dawn), get(notebook, sitting)) == (dawn, sitting)
    assert stands(notebook, dawn) is ConsentState.GIVEN
    desk.redo()
    assert (get(notebook, dawn), get(notebook, sitting)) == (replace(dawn, answers=()), None)
    assert stands(notebook, dawn) is state
    desk.undo()
    assert (get(notebook, dawn), get(notebook, sitting)) == (dawn, sitting)


def test_every_step_can_be_taken_back_and_done_again(notebook):
    desk, dawn, sitting = agreed(notebook)
    desk.run(delete(sitting))
    desk.run(record_consent(answer(dawn, ConsentState.WITHDRAWN)))
    for steps in (0, 5, 2, 4, 1, 3, 0, 5):
        desk.go_to(steps)
        assert (get(notebook, sitting) is not None) is (steps == 3)
        found = get(notebook, dawn)
        assert (found.answers if found else ()) == (SAID if 2 <= steps <= 4 else ())


def test_a_further_yes_changes_nothing_and_its_undo_leaves_the_first(notebook):
    desk, dawn, sitting = agreed(notebook)
    desk.run(record_consent(answer(dawn, note="asked again")))
    desk.undo()
    assert (get(notebook, dawn), get(notebook, sitting)) == (dawn, sitting)
    assert stands(notebook, dawn) is ConsentState.GIVEN


def test_answers_of_two_records_of_one_person_come_together(notebook):
    desk, dawn, sitting = agreed(notebook, said=SAID[:1])
    twin = make_person("Twin", answers=(EqualityAnswer("SEX", "M"), SAID[1]), decile=3, decile_edition="IMD 2019")
    same, other = make_wellbeing(twin), make_wellbeing(twin, scores=(Score("SATIS", 2),))
    desk.run(Command(title="x", saves=(twin, answer(twin), same, other)))
    desk.run(merge(notebook.reader, dawn.id, twin.id).command)
    found = get(notebook, dawn)
    assert (found.answers, found.decile, found.decile_edition) == (SAID, 3, "IMD 2019")
    assert get(notebook, sitting) == sitting
    assert get(notebook, same) is None
    assert get(notebook, other) == replace(other, person_id=dawn.id)
    desk.undo()
    assert [get(notebook, each) for each in (dawn, twin, same, other)] == [dawn, twin, same, other]


def test_where_one_record_said_no_nothing_of_either_is_kept(notebook):
    desk, dawn, sitting = agreed(notebook)
    twin = make_person("Twin")
    desk.run(Command(title="x", saves=(twin, answer(twin, ConsentState.REFUSED))))
    desk.run(merge(notebook.reader, dawn.id, twin.id).command)
    assert (get(notebook, dawn).answers, get(notebook, sitting)) == ((), None)
    desk.undo()
    assert (get(notebook, dawn), get(notebook, sitting)) == (dawn, sitting)


def test_who_is_deleted_comes_back_with_what_they_said(notebook):
    desk, dawn, sitting = agreed(notebook)
    desk.run(delete(dawn))
    assert get(notebook, sitting) is None
    desk.undo()
    assert (get(notebook, dawn), get(notebook, sitting)) == (dawn, sitting)
    assert {noun.id for _, noun in notebook.reader.referring_to([ref_of(dawn)])} >= {sitting.id}
    assert ref_of(dawn).kind is Kind.PERSON
