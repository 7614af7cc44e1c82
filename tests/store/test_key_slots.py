"""The key file as a list of slots: foreign kinds stay, hostile ones are refused, one is changed at a time."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import NotebookError
from connector_app.store import key_cost, keys
from connector_app.store.key_cost import KdfCost
from connector_app.store.key_slots import (
    DataKey,
    new_data_key,
    open_slot,
    read_slots,
    with_slot,
    without_kind,
    wrap,
)
from connector_app.store.recovery_words import read_wordlist
from tests.factory import WORDLIST

_QUICK = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)
_WORDS = read_wordlist(WORDLIST)
_FOREIGN = {"kind": "security key", "salt": "00", "anything": [1, 2]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.keys.json"


@pytest.fixture
def data_key(path: Path) -> DataKey:
    key = new_data_key()
    keys.write_keys(path, key, "copper kettle", _QUICK, _WORDS)
    return key


def _change(path: Path, **changed: object) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **changed}))


def _add(path: Path, *slots: object) -> None:
    _change(path, slots=[*slots, *json.loads(path.read_text())["slots"]])


@pytest.mark.usefixtures("data_key")
def test_a_kind_of_tomorrow_stays_when_another_slot_is_changed(path: Path, data_key: DataKey) -> None:
    _add(path, _FOREIGN)
    recovery = read_slots(path)[2]
    keys.change_passphrase(path, data_key, "tin kettle", _QUICK)
    foreign, passphrase, still = read_slots(path)
    assert (foreign, still) == (_FOREIGN, recovery)
    assert passphrase["kind"] == "passphrase"
    keys.change_words(path, data_key, bytes(16))
    assert read_slots(path)[:2] == [foreign, passphrase]
    assert keys.unwrap(path, " ".join(_WORDS.of(bytes(16))), _WORDS) == data_key


def test_the_old_passphrase_and_the_old_words_stop_working(path: Path) -> None:
    key = new_data_key()
    words = keys.write_keys(path, key, "copper kettle", _QUICK, _WORDS)
    keys.change_passphrase(path, key, "tin kettle", _QUICK)
    assert keys.unwrap(path, "tin kettle", _WORDS) == keys.unwrap(path, " ".join(words), _WORDS) == key
    with pytest.raises(NotebookError, match="wrong_passphrase"):
        keys.unwrap(path, "copper kettle", _WORDS)
    keys.change_words(path, key, bytes(16))
    with pytest.raises(NotebookError, match="recovery_words_wrong"):
        keys.unwrap(path, " ".join(words), _WORDS)


@pytest.mark.usefixtures("data_key")
@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"format": 2}, "keys_newer"),
        ({"format": 0}, "keys_damaged"),
        ({"format": "1"}, "keys_damaged"),
        ({"format": True}, "keys_damaged"),
        ({"slots": {}}, "keys_damaged"),
        ({"slots": [_FOREIGN]}, "keys_damaged"),
        ({"slots": [{"kind": "passphrase"}] * 33}, "keys_damaged"),
        ({"slots": [{"kind": ["passphrase"]}]}, "keys_damaged"),
        ({"slots": ["passphrase"]}, "keys_damaged"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused(path: Path, change: dict[str, object], code: str) -> None:
    _change(path, **change)
    with pytest.raises(NotebookError) as refusal:
        keys.unwrap(path, "copper kettle", _WORDS)
    assert refusal.value.code == code


@pytest.mark.parametrize("kind", ["keyring", "recovery"])
@pytest.mark.parametrize("change", [{"id": "00"}, {"id": 5}, {"salt": "x"}, {"nonce": []}, {"wrapped": None}])
def test_a_hostile_slot_of_another_kind_costs_nothing(
    path: Path, data_key: DataKey, kind: str, change: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("the key derivation ran")

    slot, name, secret = keys.new_keyring_slot(data_key)
    slots = read_slots(path)
    words = " ".join(_WORDS.of(bytes(16)))
    keys.change_words(path, data_key, bytes(16))
    slots = with_slot(read_slots(path), slot)
    changed = [{**each, **change} if each["kind"] == kind else each for each in slots]
    _change(path, slots=changed)
    monkeypatch.setattr(key_cost, "hash_secret_raw", never)
    if kind == "recovery" and "id" in change:
        return
    with pytest.raises(NotebookError, match="keys_damaged"):
        keys.unwrap_by_keyring(path, name, secret) if kind == "keyring" else keys.unwrap(path, words, _WORDS)


def test_a_keyring_slot_opens_with_its_own_secret_alone(path: Path, data_key: DataKey) -> None:
    slot, name, secret = keys.new_keyring_slot(data_key)
    assert len(secret) == 32
    assert secret.hex() not in json.dumps(dict(slot))
    _add(path, slot)
    assert keys.keyring_names(path) == [name]
    assert keys.unwrap_by_keyring(path, name, secret) == data_key
    for other in (bytes(32), b"", secret[:31], secret + b"\0"):
        assert keys.unwrap_by_keyring(path, name, other) is None
    assert keys.unwrap_by_keyring(path, "00" * 16, secret) is None


@given(st.lists(st.sampled_from(["passphrase", "recovery", "keyring", "other"]), max_size=8))
def test_one_kind_is_replaced_in_its_place_and_the_others_keep_their_order(kinds: list[str]) -> None:
    slots = [{"kind": kind, "number": number} for number, kind in enumerate(kinds)]
    fresh = {"kind": "recovery", "number": -1}
    after = with_slot(slots, fresh)
    assert [each for each in after if each is not fresh] == without_kind(slots, "recovery")
    assert after.count(fresh) == 1
    if "recovery" in kinds:
        first = kinds.index("recovery")
        assert after[:first] == slots[:first]
        assert after[first] is fresh


def test_a_slot_says_what_it_is_under_seal(data_key: DataKey) -> None:
    slot = wrap({"kind": "recovery", "salt": "00" * 16}, bytes(32), data_key)
    assert open_slot(slot, bytes(32)) == data_key
    assert open_slot({**slot, "kind": "passphrase"}, bytes(32)) is None
    assert open_slot({**slot, "more": 1}, bytes(32)) is None
    assert open_slot(slot, b"1" * 32) is None
