"""The words consent is asked with: whole for every purpose, and naming what a request for consent has to name."""

import json
from pathlib import Path

import pytest

from connector_app import paths
from connector_app.application.wordings import asking_of, keep_keeper, keeper_of, load_wordings, wordings
from connector_app.domain.consent import Purpose
from connector_app.domain.wording import Keeper, read_wordings
from tests.factory import copy_notebook

KEEPER = Keeper("Mill Bank neighbours", "Ann on 07700 900123")
FILE = paths.resources() / "wordings" / "consent.json"


@pytest.mark.parametrize("purpose", Purpose)
def test_the_words_say_who_keeps_the_record_and_how_a_yes_is_taken_back(purpose):
    words = wordings().current.words(purpose, KEEPER, organisation="Northgate PCN")
    assert KEEPER.name in words.text
    assert KEEPER.contact in words.text
    assert "take a yes back at any time" in words.text
    assert ("Northgate PCN" in words.text) is (purpose is Purpose.SHARE)


@pytest.mark.parametrize("purpose", Purpose)
def test_without_a_keeper_a_neutral_phrase_stands_there(purpose):
    words = wordings().current.words(purpose, Keeper())
    assert "the people who keep this notebook" in words.text
    assert "{" not in words.text


def test_words_come_in_the_language_that_is_there_else_in_english():
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    raw["versions"][0]["wordings"]["record"]["pl"] = "Czy mogę to zapisać?"
    version = read_wordings(raw).current
    assert version.words(Purpose.RECORD, Keeper(), "pl-PL").text == "Czy mogę to zapisać?"
    assert version.words(Purpose.RECORD, Keeper(), "so").language == "en"


def test_a_file_that_lacks_a_purpose_or_has_a_version_twice_is_refused(tmp_path: Path):
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    with pytest.raises(ValueError, match="twice"):
        read_wordings(raw | {"versions": raw["versions"] * 2})
    del raw["versions"][0]["wordings"]["quote"]
    (tmp_path / "consent.json").write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(ValueError, match="missing"):
        load_wordings(tmp_path)


def test_a_version_is_found_by_its_name_and_foreign_words_are_nobodys():
    assert wordings().of(wordings().current.version) is wordings().current
    assert wordings().of("") is wordings().of("1999") is None


def test_the_keeper_is_kept_in_the_notebook(tmp_path):
    notebook = copy_notebook(tmp_path)
    assert keeper_of(notebook) == Keeper()
    keep_keeper(notebook, KEEPER)
    assert asking_of(notebook).keeper == KEEPER
    notebook.close()
