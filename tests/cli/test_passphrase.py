"""Changing the passphrase and the recovery words without a window, and waiting after wrong ones."""

import json
import time

import pytest


@pytest.fixture
def put(tmp_path):
    def write(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_new_passphrase_takes_the_place_of_the_old_one(run, made, put):
    fresh = put("fresh.txt", "tin kettle hums\n")
    ran = run("passphrase", made, "--new-passphrase-file", fresh, "--json")
    assert ran.data == {"notebook": str(made), "changed": "passphrase"}
    assert run("verify", made, "--passphrase-file", fresh).code == 0
    old = run("verify", made)
    assert (old.code, old.err) == (1, "connector: This is not the passphrase of this notebook.\n")


def test_new_words_take_the_place_of_the_old_ones(run, notebook, put):
    old = put("old.txt", " ".join(run("new", notebook, "--json").data["recovery_words"]))
    words = run("passphrase", notebook, "--new-words", "--json").data["recovery_words"]
    assert len(set(words)) > 6
    assert run("verify", notebook, "--passphrase-file", put("new.txt", " ".join(words))).code == 0
    assert run("verify", notebook).code == 0
    assert "recovery words" in run("verify", notebook, "--passphrase-file", old).err


def test_forgotten_it_the_words_set_a_new_one(run, notebook, put):
    words = put("words.txt", " ".join(run("new", notebook, "--json").data["recovery_words"]))
    fresh = put("fresh.txt", "tin kettle hums")
    ran = run("passphrase", notebook, "--passphrase-file", words, "--new-passphrase-file", fresh)
    assert ran.code == 0
    assert run("verify", notebook, "--passphrase-file", fresh).code == 0


@pytest.mark.parametrize("text", ["", "  \n", None])
def test_nothing_is_changed_for_no_passphrase(run, made, put, tmp_path, text):
    fresh = tmp_path / "missing.txt" if text is None else put("fresh.txt", text)
    assert run("passphrase", made, "--new-passphrase-file", fresh).code == 1
    assert run("passphrase", made).code == 1  # nobody is there to be asked
    assert run("verify", made).code == 0


def test_a_sample_has_none_to_change(run, notebook):
    run("sample", notebook, "--plain", "--people", 1, "--conversations", 0, "--exchanges", 0)
    assert "no passphrase" in run("passphrase", notebook, "--new-words").err


def test_wrong_ones_make_the_next_wait_and_the_right_one_ends_it(run, made, put, monkeypatch, home):
    waited = []
    monkeypatch.setattr(time, "sleep", waited.append)
    wrong = put("wrong.txt", "not it")
    for _ in range(4):
        assert run("verify", made, "--passphrase-file", wrong).code == 1
    assert waited == [2, 6]
    ran = run("verify", made)
    assert (ran.code, waited) == (0, [2, 6, 14])
    assert "Waiting 14 s" in ran.err
    assert run("verify", made).err == ""
    assert len(waited) == 3
    assert json.loads((home / "tries.json").read_text()) == {}
