"""A pack is read whole or refused with its name and the place that is wrong."""

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from connector_app import summary
from connector_app.domain.errors import FileTrouble
from connector_app.domain.found_by import Rule, Subject, read_rule
from connector_app.domain.pack import OWN_TABLES, read_pack, vocabulary_of

PACK: dict[str, Any] = {
    "code": "OURS", "title": "Ours", "version": "1", "kind": "topic", "source": "us", "licence": "free",
    "table": {"name": "ours", "short": "Ours", "title": "People by ours", "row_title": "Ours"},
    "items": [
        {"code": "A", "label": "First", "found_by": ["theme:HOUSING|MONEY"], "verified": False},
        {"code": "B", "label": "Second", "active": False, "replaced_by": "A"},
    ],
}  # fmt: skip


UP_TO_1 = {"lowest": 0, "highest": 1}


def band(code: str, lowest: int, highest: int) -> dict[str, Any]:
    return {"code": code, "label": code, "lowest": lowest, "highest": highest}


def changed(**fields: Any) -> dict[str, Any]:
    return {**deepcopy(PACK), **fields}


def with_item(**fields: Any) -> dict[str, Any]:
    data = deepcopy(PACK)
    data["items"][0].update(fields)
    return data


def test_a_pack_is_read_with_all_that_it_says() -> None:
    found = read_pack(PACK)
    assert found.table is not None
    assert (found.table.name, found.table.row_title) == ("ours", "Ours")
    first, second = found.items
    assert first.found_by == (Rule(Subject.THEME, "", frozenset({"HOUSING", "MONEY"})),)
    assert not first.verified
    assert second.verified
    assert second.replaced_by == "A"
    assert not found.verified
    assert read_pack(changed(verified=False)).items[1].verified is False


def test_what_a_later_version_adds_is_left_alone() -> None:
    assert read_pack(changed(colour="green")) == read_pack(PACK)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (changed(code=7), "code"), (changed(code="two words"), "code"), (changed(title=""), "title"),
        (changed(title="x" * 1_001), "title"), (changed(title="one\ntwo"), "title"),
        (changed(version=2), "version"),
        (changed(kind="horoscope"), "kind"), (changed(items=[]), "items"),
        (changed(items={"A": 1}), "items"),
        (changed(items=["A"]), "items"), (changed(items=[{"code": "A", "label": "x"}] * 401), "items"),
        (changed(verified="no"), "verified"), (changed(table=[]), "table"),
        (changed(table={"name": "ours"}), "table.short"),
        (changed(table={**PACK["table"], "name": "../x"}), "table.name"),
        (changed(table={**PACK["table"], "short": "x" * 32}), "table.short"),
        (changed(table={**PACK["table"], "short": "a/b"}), "table.short"),
        (with_item(label=None), "items[0].label"), (with_item(code=""), "items[0].code"),
        (with_item(also="word"), "items[0].also"), (with_item(also=[1]), "items[0].also"),
        (with_item(active=1), "items[0].active"), (with_item(replaced_by="GONE"), "A"),
        (with_item(replaced_by="A"), "A"), (with_item(scale={"lowest": 1}), "items[0].scale.highest"),
        (with_item(scale={"lowest": True, "highest": 1}), "items[0].scale.lowest"),
        (with_item(scale={"lowest": 2, "highest": 1}), "items[0].scale"),
        (with_item(scale={"lowest": 0, "highest": 10**9}), "items[0].scale.highest"),
        (with_item(scale={"lowest": 0, "highest": 2, "sum_of": ["GONE"]}), "A"),
        (with_item(scale={**UP_TO_1, "options": [{"value": 0, "label": "none"}]}), "items[0].scale"),
        (with_item(scale={**UP_TO_1, "bands": [band("X", 0, 1), band("Y", 1, 1)]}), "items[0].scale"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(data: dict[str, Any], place: str) -> None:
    with pytest.raises(FileTrouble) as told:
        read_pack(data)
    assert told.value.code == "pack_wrong"
    assert told.value.params["place"] == place
    assert told.value.params["pack"] in ("OURS", "?")


@pytest.mark.parametrize("data", [[], "OURS", None, 3])
def test_what_is_no_object_is_no_pack(data: Any) -> None:
    with pytest.raises(FileTrouble):
        read_pack(data)


def test_a_code_may_stand_once_only() -> None:
    with pytest.raises(FileTrouble) as told:
        read_pack(changed(items=[{"code": "A", "label": "x"}, {"code": "A", "label": "y"}]))
    assert told.value.params == {"pack": "OURS", "twice": "A"}


def test_an_unknown_rule_is_told_with_the_pack() -> None:
    with pytest.raises(FileTrouble) as told:
        read_pack(with_item(found_by=["theme:HOUSING", "weather:rain"]))
    assert told.value.code == "pack_unknown_rule"
    assert told.value.params == {"pack": "OURS", "rule": "weather:rain"}


def test_two_lists_may_not_share_a_table() -> None:
    with pytest.raises(FileTrouble) as told:
        vocabulary_of([PACK, changed(code="THEIRS")])
    assert told.value.code == "pack_table_taken"


@pytest.mark.parametrize("name", ["check_ins", "what_matters", "wellbeing_happy", "ours_found"])
def test_no_list_may_take_the_table_of_the_program(name: str) -> None:
    with pytest.raises(FileTrouble) as told:
        vocabulary_of([changed(table={**PACK["table"], "name": name})])
    assert told.value.params == {"pack": "OURS", "table": name}


def test_every_table_of_the_program_is_known_as_its_own() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(summary.__path__[0]).glob("*.py"))
    named = set(re.findall(r'\bname="([a-z_]+)",\n', source))
    assert {"check_ins", "what_matters", "reciprocity"} <= named <= OWN_TABLES


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("insight:any", Rule(Subject.INSIGHT)),
        ("insight:told_back", Rule(Subject.INSIGHT, "", frozenset({"told_back"}))),
        ("insight:kind=need|barrier", Rule(Subject.INSIGHT, "kind", frozenset({"need", "barrier"}))),
        ("response:done", Rule(Subject.RESPONSE, "", frozenset({"done"}))),
        ("response:shared=money|time", Rule(Subject.RESPONSE, "shared", frozenset({"money", "time"}))),
        ("response:organisation=vcse", Rule(Subject.RESPONSE, "organisation", frozenset({"vcse"}))),
        ("channel:phone", Rule(Subject.CHANNEL, "", frozenset({"phone"}))),
        ("group:association", Rule(Subject.GROUP, "", frozenset({"association"}))),
        ("started_by:they", Rule(Subject.STARTED_BY, "", frozenset({"they"}))),
        ("exchange:X_VOICE", Rule(Subject.EXCHANGE, "", frozenset({"X_VOICE"}))),
        ("tag:C20PLUS", Rule(Subject.TAG, "C20PLUS")),
        ("tag:C20PLUS=PLUS_LOCAL", Rule(Subject.TAG, "C20PLUS", frozenset({"PLUS_LOCAL"}))),
    ],
)
def test_rules_are_understood(text: str, rule: Rule) -> None:
    assert read_rule(text) == rule


@pytest.mark.parametrize(
    "text",
    ["", "insight", "insight:", "insight:kind", "insight:kind=", "insight:kind=need|", "insight:kind=hope",
     "insight:age=old", "theme:kind=HOUSING", "theme:two words", "channel:pigeon", "tag:", "tag:two words",
     "tag:C20PLUS=", "person:any", "response:shared", "any:any", "__class__:any"],
)  # fmt: skip
def test_other_rules_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_rule(text)
