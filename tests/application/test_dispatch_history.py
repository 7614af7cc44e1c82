"""What was done, step by step: named, timed, bounded, and a way to any of its points."""

import gc
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import (
    add_person,
    delete,
    import_nouns,
    log_conversation,
    save_follow_up,
    save_person,
)
from connector_app.application.dispatch import MOST_STEPS, Dispatcher
from connector_app.domain.errors import RuleBroken
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from tests.factory import copy_notebook, make_conversation, make_follow_up, make_person, make_place


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    made = copy_notebook(tmp_path_factory.mktemp("history"))
    yield made
    made.close()


def dispatcher(notebook):
    return Dispatcher(notebook, lambda _changes: None)


def test_each_step_is_named_and_timed_the_oldest_first(notebook):
    desk, before = dispatcher(notebook), datetime.now(UTC)
    desk.run(add_person(make_person("Dawn")))
    desk.run(save_follow_up(make_follow_up("ring")))
    desk.undo()
    told = desk.history
    assert [(done.title, done.taken_back) for done in told] == [
        ("Add a person", False),
        ("Change a follow-up", True),
    ]
    assert before <= told[0].at <= told[1].at <= datetime.now(UTC)
    desk.redo()
    assert [done.at for done in desk.history] == [done.at for done in told]
    assert not any(done.taken_back for done in desk.history)


@given(st.lists(st.integers(-1, 7), min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8)
def test_every_point_is_reached_from_every_other(notebook, points):
    desk, person = dispatcher(notebook), make_person("0")
    desk.run(add_person(person))
    for number in range(1, 5):
        desk.run(save_person(make_person(str(number), id=person.id)))
    for point in points:
        desk.go_to(point)
        stands = max(0, min(point, 5))
        assert [done.taken_back for done in desk.history] == [n >= stands for n in range(5)]
        found = notebook.reader.get(Ref(Kind.PERSON, person.id))
        assert (found.label if found else None) == (str(stands - 1) if stands else None)


def test_only_so_many_steps_are_kept(notebook):
    desk, promise = dispatcher(notebook), make_follow_up("ring")
    for _ in range(MOST_STEPS + 3):
        desk.run(save_follow_up(promise))
    assert len(desk.history) == MOST_STEPS
    assert desk.go_to(0) == MOST_STEPS
    assert notebook.reader.get(Ref(Kind.FOLLOW_UP, promise.id)) == promise


def people_there():
    return sum(isinstance(each, Person) for each in gc.get_objects())


def test_all_is_forgotten_in_parts_also_what_one_step_brought(notebook):
    desk, before = dispatcher(notebook), people_there()
    desk.run(import_nouns([make_person(f"Person {number}") for number in range(5_000)]))
    desk.run(add_person(make_person("Dawn")))
    desk.undo()
    left = [people_there() - before]
    for _ in desk.forgotten():
        assert desk.history == ()
        left.append(people_there() - before)
    assert max(more - less for more, less in pairwise(left)) <= 2_000
    assert left[0] > 5_000
    assert left[-1] == 0


def test_what_moved_before_a_failure_stays_so(tmp_path: Path):
    notebook = copy_notebook(tmp_path)
    desk, promise = dispatcher(notebook), make_follow_up("ring")
    desk.run(save_follow_up(promise))
    desk.run(save_follow_up(promise))
    real, calls = desk._carry_out, []

    def once(*asked):
        calls.append(asked)
        if len(calls) > 1:
            raise RuleBroken("gone")
        return real(*asked)

    desk._carry_out = once
    with pytest.raises(RuleBroken):
        desk.go_to(0)
    assert [done.taken_back for done in desk.history] == [False, True]
    notebook.close()


def test_a_large_command_says_how_far_it_is_and_can_be_called_off_whole(tmp_path: Path):
    notebook = copy_notebook(tmp_path)
    desk, told = dispatcher(notebook), []
    people = [make_person(f"Person {number}") for number in range(4_500)]
    command = import_nouns([*people[:10], make_place("Northgate"), *people[10:]])

    def stop(share: float) -> None:
        told.append(share)
        if share > 0.5:
            raise StopIteration

    with pytest.raises(StopIteration):
        desk.run(command, told=stop)
    assert told == sorted(told)
    assert notebook.reader.totals().people == 0
    assert desk.history == ()
    told.clear()
    desk.run(command, told=told.append)
    assert (told[0], told[-1]) == (0, 1)
    assert notebook.reader.totals().people == len(people)
    notebook.close()


def test_a_step_says_whom_or_what_it_is_about_also_when_it_was_taken_back(notebook):
    desk = dispatcher(notebook)
    dawn, ali = make_person("Dawn"), make_person("Ali")
    desk.run(add_person(dawn))
    desk.run(log_conversation(make_conversation(dawn, ali, text="The buses\nstop at six."), [ali]))
    desk.run(save_follow_up(make_follow_up("ring about the bench")))
    desk.run(delete(dawn))
    said = ["Dawn", "The buses stop at six.", "ring about the bench", "Dawn"]
    assert [done.about for done in desk.history] == said
    desk.undo()
    desk.undo()
    assert [done.about for done in desk.history] == said


def test_a_step_of_very_many_is_about_none_of_them_and_long_words_are_cut(notebook):
    desk = dispatcher(notebook)
    desk.run(import_nouns([make_person(f"Person {number}") for number in range(600)]))
    desk.run(save_follow_up(make_follow_up("ring " * 40)))
    many, long = (done.about for done in desk.history)
    assert many == ""
    assert long.endswith("…")
    assert len(long) < 70


def test_nothing_is_left_of_a_name_once_the_steps_are_let_go(notebook):
    desk = dispatcher(notebook)
    desk.run(add_person(make_person("Dawn")))
    desk.let_go(ChangeSet(frozenset({Kind.PERSON}), frozenset(), None))
    assert desk.history == ()
