from dataclasses import fields, replace
from typing import get_type_hints

import pytest

from connector_app.domain.insight import ToldBack
from connector_app.domain.noun import NOUNS
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.domain.profile import ChosenTable
from connector_app.domain.tag import Tag
from connector_app.domain.texts import is_text, texts_of, with_texts
from tests.factory import TODAY, make_exchange, make_insight, make_person, make_profile

#: Plain texts of nouns that can hold no words about anybody.
CODES = {"id", "code", "theme", "category", "main_language", "language", "wording_version"} | {
    "person_id",
    "conversation_id",
    "group_id",
    "one_id",
    "other_id",
    "strength_id",
    "need_id",
    "exchange_id",
    "insight_id",
    "organisation_id",
    "framework",
    "measure",
    "decile_edition",
    "token",
    "pack",
    "places",
    "ages",
}


def test_every_text_of_a_noun_is_found_and_can_be_replaced():
    ways = (ContactPoint(ContactKind.PHONE, "1"), ContactPoint(ContactKind.EMAIL, "2"))
    person = make_person("Dawn", notes="likes soup", contact_points=ways)
    assert dict(texts_of(person)) == {
        ("label",): "Dawn",
        ("notes",): "likes soup",
        ("contact_points", 0, "value"): "1",
        ("contact_points", 1, "value"): "2",
    }
    changed = with_texts(person, {("notes",): "x", ("contact_points", 0, "value"): "a", ("label",): "b"})
    point = replace(ways[0], value="a")
    assert changed == replace(person, notes="x", label="b", contact_points=(point, ways[1]))


def test_what_belongs_to_a_leg_is_found_in_its_place():
    exchange = make_exchange(make_person("Bea"), make_person("Cy"))
    exchange = replace(exchange, legs=(*exchange.legs, replace(exchange.legs[0], thing="a drill")))
    assert dict(texts_of(exchange)) == {("title",): "A lift", ("legs", 1, "thing"): "a drill"}


@pytest.mark.parametrize("noun", NOUNS.values())
def test_a_plain_text_of_a_noun_is_a_code_or_is_found(noun):
    hints = get_type_hints(noun)
    for field in fields(noun):
        if hints[field.name] is str:
            assert is_text(noun, field.name) != (field.name in CODES), field.name


def test_a_name_is_a_text_unless_it_is_a_tables():
    profile = make_profile("For Dawn", tables=(ChosenTable("themes"),), recipient="Dawn")
    assert dict(texts_of(profile)) == {("name",): "For Dawn", ("recipient",): "Dawn"}
    insight = make_insight(title="Buses", tags=(Tag("HC3C", "CONTROL"),), told_back=(ToldBack(TODAY, note="ok"),))
    assert dict(texts_of(insight)) == {("title",): "Buses", ("told_back", 0, "note"): "ok"}
