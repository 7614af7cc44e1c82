"""Packs taken in stay in the notebook: newer ones replace, nothing used is lost, anything else is refused."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from connector_app.application.commands import Command
from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import shipped, shipped_vocabulary
from connector_app.application.own_frameworks import compare, frameworks_of, remove, take_in, vocabulary_in
from connector_app.application.ports import Notebook
from connector_app.domain.errors import FileTrouble, Refused, UserError
from connector_app.domain.tag import Tag
from tests.factory import PASSPHRASE, TODAY, copy_notebook, make_conversation, make_group, make_person, notebooks

FOREIGN: dict[str, Any] = {
    "code": "LOCAL6", "title": "Our six aims", "version": "1", "kind": "contribution", "source": "the council",
    "licence": "OGL", "table": {"name": "local_six", "short": "Six aims", "title": "People", "row_title": "Aim"},
    "items": [{"code": "L1", "label": "Aim one"}, {"code": "L2", "label": "Aim two"}],
}  # fmt: skip


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    found = copy_notebook(tmp_path)
    yield found
    found.close()


def newer(code: str = "PHM4I", version: str = "2", **fields: Any) -> dict[str, Any]:
    return {**deepcopy(dict(shipped()[code])), "version": version, **fields}


def without(pack: dict[str, Any], code: str) -> dict[str, Any]:
    return {**pack, "items": [item for item in pack["items"] if item["code"] != code]}


def test_without_any_the_shipped_ones_are_in_force(notebook: Notebook) -> None:
    assert vocabulary_in(notebook) is shipped_vocabulary()
    assert {one.code for one in frameworks_of(notebook)} == set(shipped())
    assert all(one.shipped and one.taken_on is None and one.found for one in frameworks_of(notebook))


def test_a_newer_version_replaces_and_keeps_the_codes_that_vanish(notebook: Notebook) -> None:
    pack = without(newer(), "INCENT")
    pack["items"].append({"code": "INVOLVE", "label": "Involvement", "replaces": ["INCENT"]})
    taken = take_in(notebook, pack, TODAY)
    assert (taken.new, taken.ended) == (("INVOLVE",), ("INCENT",))
    found = vocabulary_in(notebook).lists["PHM4I"]
    assert found.version == "2"
    assert found.by_code["INCENT"].active is False
    assert found.by_code["INCENT"].replaced_by == "INVOLVE"
    assert found.by_code["INCENT"].label == "Incentives"
    (row,) = [one for one in frameworks_of(notebook) if one.code == "PHM4I"]
    assert (row.taken_on, row.shipped) == (TODAY, True)


def test_what_vanishes_twice_is_still_there(notebook: Notebook) -> None:
    take_in(notebook, without(newer(), "INCENT"), TODAY)
    take_in(notebook, without(without(newer(version="3"), "INCENT"), "INTEL"), TODAY)
    found = vocabulary_in(notebook).lists["PHM4I"]
    assert {item.code for item in found.items if not item.active} == {"INCENT", "INTEL"}


def test_it_travels_with_the_notebook_and_its_copies(notebook: Notebook) -> None:
    take_in(notebook, FOREIGN, TODAY)
    copy = notebook.back_up()
    path = notebook.path
    notebook.close()
    for file in (path, copy.path):
        again = notebooks().open(file, PASSPHRASE)
        assert vocabulary_in(again).lists["LOCAL6"].title == "Our six aims"
        again.close()


def test_care_and_rules_stay_where_a_later_pack_forgets_them(notebook: Notebook) -> None:
    pack = newer("C20P5A", "2030")
    for item in pack["items"]:
        item.pop("sensitive", None)
    take_in(notebook, pack, TODAY)
    assert all(item.sensitive for item in vocabulary_in(notebook).lists["C20P5A"].items)
    rules = newer()
    for item in rules["items"]:
        del item["found_by"]
    take_in(notebook, rules, TODAY)
    assert vocabulary_in(notebook).lists["PHM4I"].by_code["INFRA"].found_by
    take_in(notebook, newer("SWEMWBS", licensed=False), TODAY)
    assert vocabulary_in(notebook).lists["SWEMWBS"].licensed


@pytest.mark.parametrize(
    ("pack", "code"),
    [
        (newer(version="1"), "pack_there"), (newer("C20PLUS", version="2019"), "pack_older"),
        (newer(version="unknown"), "pack_older"), (newer(kind="topic"), "pack_of_other_kind"),
        (newer("THEME"), "pack_of_program"), (newer("AGE10"), "pack_of_program"),
        (newer("HC3C"), "pack_of_program"),
        ({**FOREIGN, "kind": "age"}, "pack_of_program"),
        (without(newer("SEX", "2031"), "PREFER_NOT_TO_SAY"), "pack_without_choice"),
        ({**FOREIGN, "table": {**FOREIGN["table"], "name": "senses"}}, "pack_table_taken"),
        ({**FOREIGN, "items": []}, "pack_wrong"),
    ],
)  # fmt: skip
def test_what_may_not_come_in_changes_nothing(notebook: Notebook, pack: dict[str, Any], code: str) -> None:
    before = notebook.settings()
    for attempt in (lambda: compare(notebook, pack), lambda: take_in(notebook, pack, TODAY)):
        with pytest.raises(UserError) as told:
            attempt()
        assert told.value.code == code
        assert isinstance(told.value, Refused | FileTrouble)
    assert notebook.settings() == before
    assert notebook.reader.trail() == []


def test_taking_in_and_out_stands_in_the_trail_without_content(notebook: Notebook) -> None:
    take_in(notebook, FOREIGN, TODAY)
    remove(notebook, "LOCAL6")
    assert [row.action for row in notebook.reader.trail()] == ["Take a framework out again", "Take in a framework"]
    assert "LOCAL6" not in vocabulary_in(notebook).lists
    assert vocabulary_in(notebook) is shipped_vocabulary()


def test_one_that_is_used_stays_and_says_why(notebook: Notebook) -> None:
    take_in(notebook, FOREIGN, TODAY)
    dawn = make_person()
    talk = make_conversation(dawn, tags=(Tag("LOCAL6", "L2"),))
    Dispatcher(notebook, lambda _: None).run(Command(title="Log a conversation", saves=(dawn, talk)))
    with pytest.raises(Refused) as told:
        remove(notebook, "LOCAL6")
    assert told.value.params["codes"] == "L2"
    assert "LOCAL6" in vocabulary_in(notebook).lists


def test_a_newer_version_goes_out_while_only_old_codes_are_used(notebook: Notebook) -> None:
    pack = newer()
    pack["items"].append({"code": "INVOLVE", "label": "Involvement"})
    take_in(notebook, pack, TODAY)
    group = make_group(tags=(Tag("PHM4I", "INFRA"),))
    dispatcher = Dispatcher(notebook, lambda _: None)
    dispatcher.run(Command(title="Add a group", saves=(group,)))
    remove(notebook, "PHM4I")
    assert vocabulary_in(notebook).lists["PHM4I"].version == "1"
    take_in(notebook, pack, TODAY)
    dispatcher.run(Command(title="Add a group", saves=(make_group("Cooks", tags=(Tag("PHM4I", "INVOLVE"),)),)))
    with pytest.raises(Refused):
        remove(notebook, "PHM4I")


def test_only_what_was_taken_in_can_be_taken_out(notebook: Notebook) -> None:
    with pytest.raises(Refused) as told:
        remove(notebook, "PHM4I")
    assert told.value.code == "pack_not_taken"


@pytest.mark.parametrize(
    "value", ["{", "[]", '{"pack": 1}', '{"pack": {"code": "X"}, "taken_on": "2026-01-01"}', "[" * 5_000]
)
def test_one_that_cannot_be_read_is_in_nobodys_way(notebook: Notebook, value: str) -> None:
    notebook.keep_setting("framework:PHM4I", value)
    assert vocabulary_in(notebook).lists["PHM4I"].version == "1"
    first = frameworks_of(notebook)[0]
    assert (first.code, first.damaged, first.found, first.shipped) == ("PHM4I", True, None, True)
    remove(notebook, "PHM4I")
    assert not any(one.damaged for one in frameworks_of(notebook))


def test_what_the_program_ships_later_wins_and_keeps_codes_that_were_taken_in(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = newer()
    pack["items"].append({"code": "INVOLVE", "label": "Involvement"})
    take_in(notebook, pack, TODAY)
    later = {**shipped(), "PHM4I": newer(version="3")}
    monkeypatch.setattr("connector_app.application.own_frameworks.shipped", lambda: later)
    found = vocabulary_in(notebook).lists["PHM4I"]
    assert found.version == "3"
    assert found.by_code["INVOLVE"].active is False


@pytest.mark.parametrize(
    ("version", "than", "newer_"),
    [("2025", "2022-24", True), ("2022-25", "2022-24", True), ("1.10", "1.9", True), ("2", "10", False),
     ("2022", "2022", False), ("first", "1", False), ("9" * 5_000, "2", True)],
)  # fmt: skip
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer_: bool) -> None:
    from connector_app.domain.pack_update import is_newer

    assert is_newer(version, than) is newer_


def test_the_day_is_kept(notebook: Notebook) -> None:
    take_in(notebook, FOREIGN, date(2026, 2, 3))
    (row,) = [one for one in frameworks_of(notebook) if one.code == "LOCAL6"]
    assert (row.taken_on, row.shipped) == (date(2026, 2, 3), False)
