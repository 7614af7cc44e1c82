"""The audit trail names what was done and which fields changed, and holds nothing of anybody."""

from dataclasses import fields, replace

import pytest

from connector_app.application.audit import UNLOCKED_BY_WORDS, Via
from connector_app.application.commands import Command, import_nouns, save_person
from connector_app.application.dispatch import Dispatcher
from connector_app.domain.consent import Consent, Purpose
from connector_app.domain.ids import new_id
from connector_app.domain.insight import ToldBack
from connector_app.domain.noun import NOUNS, ref_of
from connector_app.domain.person import ContactKind, ContactPoint, Person
from connector_app.domain.plan import Shaping
from connector_app.domain.request import Request, RequestKind
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_distinct,
    make_exchange,
    make_follow_up,
    make_group,
    make_insight,
    make_match,
    make_membership,
    make_need,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_profile,
    make_quote,
    make_relationship,
    make_response,
    make_strength,
    make_terms,
    make_wellbeing,
    notebooks,
)


@pytest.fixture
def notebook(tmp_path):
    made = copy_notebook(tmp_path)
    yield made
    made.close()


def trail(notebook):
    return [(row.action, row.fields, row.via) for row in notebook.reader.trail()]


def test_changed_fields_are_named_and_what_is_new_has_none(notebook):
    desk = Dispatcher(notebook, lambda _changes: None)
    dawn = make_person("Dawn")
    desk.run(save_person(dawn))
    desk.run(save_person(replace(dawn, notes="Likes tea.", restricted_on=TODAY)))
    desk.undo()
    desk.redo()
    changed = ("person.notes", "person.restricted_on")
    assert trail(notebook) == [
        ("Change a person", changed, "redo"),
        ("Change a person", changed, "undo"),
        ("Change a person", changed, "window"),
        ("Change a person", (), "window"),
    ]


def test_the_command_line_and_imports_are_told_apart(notebook):
    desk = Dispatcher(notebook, lambda _changes: None, Via.COMMAND_LINE)
    desk.run(save_person(make_person()))
    desk.run(import_nouns([make_person()]))
    assert [via for _, _, via in trail(notebook)] == ["import", "command line"]


def test_unlocking_with_the_recovery_words_leaves_a_line(tmp_path):
    made, words = notebooks().create(tmp_path / "notes.connector", "copper kettle whistles")
    made.close()
    opened = notebooks().open(made.path, "copper kettle whistles")
    assert trail(opened) == []
    opened.close()
    opened = notebooks().open(made.path, " ".join(words))
    assert trail(opened) == [(UNLOCKED_BY_WORDS, (), "")]
    opened.close()


def test_no_field_of_anything_reaches_the_trail(notebook):
    """Canaries in every text of every kind of noun: saved, changed, deleted, taken back."""
    desk = Dispatcher(notebook, lambda _changes: None)
    nouns = community()
    assert {type(noun) for noun in nouns} == set(NOUNS.values())
    planted, canaries = with_canaries(nouns)
    assert len(canaries) > 40
    desk.run(Command(title="First", saves=tuple(nouns)))
    history = [noun for noun in planted if isinstance(noun, Consent)]
    desk.run(Command(title="Second", saves=tuple(noun for noun in planted if noun not in history)))
    desk.run(Command(title="Third", saves=tuple(replace(answer, id=new_id()) for answer in history)))
    desk.undo()
    desk.run(Command(title="Fourth", deletes=tuple(ref_of(noun) for noun in nouns if noun not in history)))
    desk.undo()
    with notebook._engine.connect() as connection:
        lines = connection.exec_driver_sql("SELECT action, kinds, fields, via FROM audit").all()
    assert len(lines) == 6
    held = "\n".join("|".join(line) for line in lines)
    assert "person.notes" in held
    assert [canary for canary in canaries if canary in held] == []
    assert next(noun.label for noun in planted if isinstance(noun, Person)) in canaries
    assert not [noun.id for noun in nouns if noun.id in held]


def community():
    """Return one noun of every kind, all of them about one person."""
    area = {"decile": 2, "decile_edition": "IMD 2019"}
    place, group, dawn, ali = make_place(), make_group(), make_person("Dawn", **area), make_person("Ali", **area)
    dawn = replace(dawn, contact_points=(ContactPoint(ContactKind.PHONE, "1"),))
    talk = make_conversation(dawn, themes=["A"])
    request = Request(kind=RequestKind.ACCESS, received_on=TODAY, person_id=dawn.id)
    drives, wish = make_strength(dawn), make_need(ali)
    partner, told = make_organisation(), (ToldBack(TODAY, dawn.id),)
    insight = make_insight(talk, told_back=told, safe_text="Later buses").confirmed("Ines", TODAY)
    plan = make_plan(shaped_by=(Shaping(insight.id),)).confirmed("Ines", TODAY)
    agreed = make_consent(dawn, purpose=Purpose.SPECIAL_CATEGORY)
    return [
        *(partner, insight, make_response(insight, partner), plan),
        *(make_terms(group, partner), make_profile(), agreed, make_wellbeing(dawn)),
        *(drives, wish, make_match(drives, wish), make_relationship(dawn, ali), make_distinct(dawn, ali)),
        make_membership(dawn, group),
        *(place, dawn, ali, group, make_consent(dawn), talk, make_exchange(dawn, ali)),
        *(make_follow_up(person_id=dawn.id), make_quote(talk, dawn).confirmed("Ines", TODAY), request),
    ]


def with_canaries(nouns):
    """Return the nouns with a word of its own in every text, however deep, and all these words."""
    canaries = []

    def planted(thing):
        changes = {}
        for each in fields(thing):
            value = getattr(thing, each.name)
            if isinstance(value, tuple):
                changes[each.name] = tuple(map(planted, value))
            elif type(value) is str and not each.name.endswith("id") and each.name != "organisation":
                canaries.append(f"canary{len(canaries):03}x")
                changes[each.name] = canaries[-1]
        return replace(thing, **changes)

    return [planted(noun) for noun in nouns], canaries
