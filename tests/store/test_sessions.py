"""Nouns go in and come out as they were, by every way of writing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import delete, import_nouns
from connector_app.application.dispatch import Dispatcher
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id
from connector_app.domain.noun import Kind, Noun, Ref, ref_of
from connector_app.domain.person import Person
from connector_app.store.notebook import OpenNotebook
from connector_app.store.sessions import Session
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_group,
    make_person,
    make_place,
)
from tests.store.nouns import communities

_ODD_TEXTS = {
    "right to left": "قالت إنها وحيدة\u200f — \u202bשלום\u202c",
    "emoji": "tea 🫖 with 👩‍👩‍👧‍👦 and 🏳️‍🌈",
    "combining": "Zu\u0308rich, Ky\u0302",
    "control": "bell \x07, escape \x1b[31m, nul \x00 after, vertical \x0b, \x7f, \u202e",
    "line ends": "one\r\ntwo\rthree\n",
    "quotes": "'; DROP TABLE person; -- \" \\ %s ? :name",
    "long": "a long story " * 15_385,
    "blanks": "  \t kept as typed \u00a0 ",
}


def _store(notebook: OpenNotebook, *nouns: Noun) -> None:
    with notebook.write() as session:
        session.save(nouns)


@settings(
    max_examples=settings().max_examples // 2,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(nouns=communities(), others=communities())
def test_every_noun_comes_back_as_it_was_and_saving_again_replaces_everything(
    tmp_path_factory: pytest.TempPathFactory, nouns: list[Noun], others: list[Noun]
) -> None:
    notebook = copy_notebook(tmp_path_factory.mktemp("round"), *nouns, *others)
    people = [noun for noun in others if isinstance(noun, Person)]
    donors = [noun for noun in nouns if isinstance(noun, Person)]
    changed = [
        replace(donor, id=person.id, code=person.code, place_id=None, introduced_by=None)
        for person, donor in zip(people, donors, strict=False)
    ]
    expected = {ref_of(noun): noun for noun in (*nouns, *others)}
    with notebook.write() as session:
        assert session.get_many(expected) == expected
    assert notebook.verify() == []
    with notebook.write() as session:
        session.save(changed)
        assert session.get_many(expected) == expected | {ref_of(noun): noun for noun in changed}
    assert notebook.verify() == []
    notebook.close()


@pytest.mark.parametrize("text", _ODD_TEXTS.values(), ids=_ODD_TEXTS.keys())
def test_text_is_kept_as_typed(notebook: OpenNotebook, text: str) -> None:
    person = make_person("Dawn", notes=text)
    conversation = make_conversation(person, text=text)
    _store(notebook, person, conversation, make_follow_up(text))
    assert notebook.reader.get(ref_of(conversation)) == conversation
    assert notebook.reader.get(ref_of(person)) == person
    assert notebook.verify() == []


def test_half_a_character_is_refused_with_a_sentence_and_nothing_is_kept(notebook: OpenNotebook) -> None:
    with pytest.raises(RuleBroken, match="text_not_storable"):
        _store(notebook, make_person("Dawn"), make_person("odd \ud83d"))
    assert notebook.reader.totals().people == 0


def test_a_reference_to_nobody_is_refused_and_nothing_is_kept(notebook: OpenNotebook) -> None:
    with pytest.raises(RuleBroken, match="reference_missing"):
        _store(notebook, make_person("Dawn"), make_conversation(make_person("Nobody")))
    assert notebook.reader.totals().people == 0


def test_people_may_refer_to_people_of_the_same_save(notebook: OpenNotebook) -> None:
    dawn, ali = make_person("Dawn"), make_person("Ali")
    dawn, ali = replace(dawn, introduced_by=ali.id), replace(ali, introduced_by=dawn.id)
    _store(notebook, dawn, ali)
    assert notebook.reader.get(ref_of(dawn)) == dawn
    assert notebook.reader.get(ref_of(ali)) == ali


def test_a_conversation_that_moves_to_another_day_takes_everything_along(notebook: OpenNotebook) -> None:
    dawn = make_person()
    conversation = make_conversation(dawn, themes=["A", "B"], on=TODAY)
    follow_up = make_follow_up(conversation_id=conversation.id)
    _store(notebook, dawn, conversation, follow_up)
    before = notebook.reader.key_of(ref_of(conversation))
    moved = replace(conversation, on=date(2020, 2, 29))
    _store(notebook, moved)
    assert notebook.reader.get(ref_of(moved)) == moved
    assert notebook.reader.follow_ups_of(moved.id) == [follow_up]
    assert (notebook.reader.key_of(ref_of(moved)) or 0) < (before or 0)
    assert [hit.id for hit in notebook.reader.search("buses").hits] == [moved.id]
    assert notebook.verify() == []


def test_two_people_never_share_a_code(notebook: OpenNotebook) -> None:
    first, second, third = (make_person(label, code="P-222222") for label in ("Dawn", "Ali", "Bea"))
    _store(notebook, first)
    _store(notebook, second, third)
    found = [notebook.reader.get(ref_of(person)) for person in (first, second, third)]
    codes = [person.code for person in found if isinstance(person, Person)]
    assert codes[0] == "P-222222"
    assert len(set(codes)) == 3


def test_consent_is_only_ever_added_to(notebook: OpenNotebook) -> None:
    dawn = make_person()
    yes = make_consent(dawn)
    _store(notebook, dawn, yes)
    _store(notebook, yes)  # the same again is no change
    with pytest.raises(RuleBroken, match="consent_is_history"):
        _store(notebook, replace(yes, state=ConsentState.REFUSED))
    with pytest.raises(Exception, match="only ever added to"), notebook._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE consent SET state = 'refused'")
    assert notebook.reader.consents(dawn.id) == [yes]


def test_the_last_consent_stands_and_a_retracted_one_leaves_none(notebook: OpenNotebook) -> None:
    dawn, ali = make_person("Dawn"), make_person("Ali")
    answers = [
        make_consent(dawn, state=state, decided_on=TODAY)
        for state in (ConsentState.GIVEN, ConsentState.WITHDRAWN, ConsentState.GIVEN)
    ]
    _store(notebook, dawn, ali, *answers, make_consent(ali), make_consent(dawn, purpose=Purpose.QUOTE))
    purpose = Purpose.ANONYMOUS_COUNTS
    standing = notebook.reader.standing([dawn.id, ali.id, new_id()], purpose)
    assert standing[dawn.id] == answers[-1]
    assert set(standing) == {dawn.id, ali.id}
    _store(notebook, make_consent(dawn, state=ConsentState.RETRACTED))
    assert set(notebook.reader.standing([dawn.id, ali.id], purpose)) == {ali.id}
    history = [answer.state for answer in notebook.reader.consents(dawn.id) if answer.purpose is purpose]
    assert history == ["given", "withdrawn", "given", "retracted"]


def test_an_exception_rolls_everything_back(notebook: OpenNotebook) -> None:
    def slip(session: Session) -> None:
        session.save([make_person()])
        session.audit("Add a person", [Kind.PERSON])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), notebook.write() as session:
        slip(session)
    assert notebook.reader.totals().people == 0


def _community() -> list[Noun]:
    hall = make_place("The hall")
    dawn, ali = make_person("Dawn", place_id=hall.id), make_person("Ali")
    ali = replace(ali, introduced_by=dawn.id)
    group = make_group()
    conversation = make_conversation(dawn, ali, themes=["A"], place_id=hall.id, group_id=group.id)
    answers = [make_consent(dawn), make_consent(dawn, state=ConsentState.WITHDRAWN)]
    return [
        hall,
        dawn,
        ali,
        group,
        *answers,
        conversation,
        make_exchange(dawn, ali),
        make_exchange(group, dawn),
        make_follow_up(person_id=dawn.id, conversation_id=conversation.id),
    ]


@pytest.mark.parametrize("place", [0, 1, 2, 3, 6, 7, 8, 9])  # a consent, 4 and 5, is not deleted by hand
def test_undo_of_a_delete_brings_everything_back(notebook: OpenNotebook, place: int) -> None:
    nouns = _community()
    _store(notebook, *nouns)
    gone = nouns[place]
    published: list[ChangeSet] = []
    dispatcher = Dispatcher(notebook, published.append)
    dispatcher.run(delete(gone))
    assert notebook.reader.get(ref_of(gone)) is None
    assert notebook.verify() == []
    dispatcher.undo()
    with notebook.write() as session:
        assert session.get_many(map(ref_of, nouns)) == {ref_of(noun): noun for noun in nouns}
    dispatcher.redo()
    assert notebook.reader.get(ref_of(gone)) is None
    assert notebook.verify() == []
    assert len(published) == 3


def test_undo_of_an_import_takes_everything_away(notebook: OpenNotebook) -> None:
    nouns = _community()
    dispatcher = Dispatcher(notebook, lambda _: None)
    dispatcher.run(import_nouns(nouns))
    dispatcher.undo()
    totals = notebook.reader.totals()
    assert (totals.people, totals.conversations, totals.exchanges, totals.follow_ups_open) == (0, 0, 0, 0)
    assert notebook.reader.search("buses").total == 0
    dispatcher.redo()
    with notebook.write() as session:
        assert session.get_many(map(ref_of, nouns)) == {ref_of(noun): noun for noun in nouns}


def test_referring_to_finds_every_kind(notebook: OpenNotebook) -> None:
    nouns = _community()
    _store(notebook, *nouns)
    hall, dawn, ali, group, yes, no, conversation, lift, gift, follow_up = nouns
    with notebook.write() as session:
        assert [noun for _, noun in session.referring_to([ref_of(dawn)])] == [
            ali,
            yes,
            no,
            conversation,
            lift,
            gift,
            follow_up,
        ]
        assert [noun for _, noun in session.referring_to([ref_of(hall)])] == [dawn, conversation]
        assert [noun for _, noun in session.referring_to([ref_of(group)])] == [conversation, gift]
        assert [noun for _, noun in session.referring_to([ref_of(conversation)])] == [follow_up]
        assert session.referring_to([Ref(Kind.PERSON, new_id())]) == []
        both = session.referring_to([ref_of(hall), ref_of(conversation)])
        assert {ref for ref, _ in both} == {ref_of(hall), ref_of(conversation)}


def test_the_audit_holds_kinds_and_no_content(notebook: OpenNotebook, tmp_path: Path) -> None:
    dispatcher = Dispatcher(notebook, lambda _: None)
    dispatcher.run(import_nouns([make_person("Dawn")]))
    with notebook._engine.connect() as connection:
        action, kinds, at = connection.exec_driver_sql("SELECT action, kinds, at FROM audit").one()
    assert (action, kinds) == ("Import a file", '["person"]')
    assert at > 0


def test_bulk_work_gets_more_memory_and_gives_it_back(notebook: OpenNotebook) -> None:
    def cache(session: Session) -> int:
        return -int(session._connection.exec_driver_sql("PRAGMA cache_size").scalar_one()) // 1024

    with notebook.write() as session:
        for first in (0, 2_500):  # as in parts, each of them little
            assert cache(session) == 16
            session.save(make_person(f"Person {n}") for n in range(first, first + 2_500))
        assert cache(session) == 64
    with pytest.raises(ZeroDivisionError), notebook.write() as session:
        _much_and_then_slip(session)
    with notebook.write() as session:
        assert cache(session) == 16
    assert notebook.reader.totals().people == 5_000


def _much_and_then_slip(session: Session) -> None:
    session.save(make_person(f"Nobody {n}") for n in range(5_000))
    raise ZeroDivisionError
