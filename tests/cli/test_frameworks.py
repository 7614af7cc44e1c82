"""``connector frameworks``: shows, takes in and takes out; nothing is changed when a file is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from connector_app.application.frameworks import shipped
from tests.cli.conftest import Run


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "phm.json"
    path.write_text(json.dumps({**shipped()["PHM4I"], "version": "2"}), encoding="utf-8")
    return path


def version(run: Run, *notebook: object) -> Any:
    listed = run("frameworks", *notebook, "list", "--json").data["frameworks"]
    return {one["code"]: one["version"] for one in listed}["PHM4I"]


def test_a_framework_goes_in_and_out_again(run: Run, notebook: Path, pack: Path) -> None:
    run("new", notebook)
    assert run("frameworks", "add", pack, "--dry-run", "--json").data["taken_in"] is False
    assert version(run) == "1"
    added = run("frameworks", notebook, "add", pack)
    assert added.code == 0
    assert "version 2, in the place of version 1" in added.out
    assert version(run, notebook) == "2"
    again = run("frameworks", "add", pack)
    assert again.code == 1
    assert "is here already in its version 2" in again.err
    assert run("frameworks", "remove", "PHM4I").code == 0
    assert version(run) == "1"


def test_the_list_says_which_wording_was_never_checked(run: Run, notebook: Path) -> None:
    run("new", notebook)
    listed = run("frameworks", "list").out.splitlines()
    (phm,) = [line for line in listed if line.startswith("PHM4I")]
    assert phm.endswith("shipped. Wording not checked against the official text")
    (sex,) = [line for line in listed if line.startswith("SEX")]
    assert sex.endswith("shipped")


def test_a_hostile_file_is_refused_in_one_sentence(run: Run, notebook: Path, tmp_path: Path) -> None:
    run("new", notebook)
    path = tmp_path / "bad.json"
    path.write_text("[" * 50_000, encoding="utf-8")
    refused = run("frameworks", "add", path)
    assert refused.code == 1
    assert refused.err.strip().endswith(
        "bad.json is not a framework: it is no JSON, or is damaged. Nothing was changed."
    )


@pytest.mark.parametrize(
    "words", [(), ("add",), ("remove",), ("show", "x"), ("a", "b", "add", "c"), ("list", "x")]
)
def test_other_words_are_wrong_usage(run: Run, words: tuple[str, ...]) -> None:
    assert run("frameworks", *words).code == 2
