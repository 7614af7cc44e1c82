"""The data key comes back for the passphrase and for the words, and for nothing else."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import NotebookError
from connector_app.store.key_cost import KdfCost
from connector_app.store.key_slots import new_data_key
from connector_app.store.keys import unwrap, write_keys
from connector_app.store.recovery_words import RecoveryWords, read_wordlist
from tests.factory import WORDLIST

_QUICK = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)
_WORDS = read_wordlist(WORDLIST)

#: Vectors of BIP-39 for 128 bits.
_VECTORS = {
    "00" * 16: "abandon " * 11 + "about",
    "7f" * 16: "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "80" * 16: "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    "ff" * 16: "zoo " * 11 + "wrong",
    "9e885d952ad362caeb4efe34a8e91bd2": "ozone drill grab fiber curtain grace pudding "
    "thank cruise elder eight picnic",
}


@pytest.mark.parametrize(("entropy", "words"), _VECTORS.items())
def test_words_follow_the_standard(entropy: str, words: str) -> None:
    assert " ".join(_WORDS.of(bytes.fromhex(entropy))) == words.strip()
    assert _WORDS.entropy(f"  {words.upper()}\n") == bytes.fromhex(entropy)


@given(st.binary(min_size=16, max_size=16), st.integers(0, 11), st.integers(0, 2047))
def test_words_lead_back_and_a_wrong_word_is_mostly_noticed(entropy: bytes, place: int, other: int) -> None:
    words = list(_WORDS.of(entropy))
    assert _WORDS.entropy(" ".join(words)) == entropy
    words[place] = _WORDS._words[other]
    assert _WORDS.entropy(" ".join(words)) in (None, entropy) or _WORDS.look_meant(" ".join(words))
    assert _WORDS.entropy(" ".join(words[:11])) is None


def test_a_list_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="2,048"):
        RecoveryWords(["one", "two"])


@pytest.mark.parametrize(
    "passphrase", ["copper kettle", "ключ \U0001f511", "e\u0301te\u0301", " blanks kept ", "\ud83d"]
)
def test_a_passphrase_opens_what_it_closed(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "a.keys.json"
    data_key = new_data_key()
    words = write_keys(path, data_key, passphrase, _QUICK, _WORDS)
    assert unwrap(path, passphrase, _WORDS) == data_key
    assert unwrap(path, " ".join(words).title(), _WORDS) == data_key
    with pytest.raises(NotebookError, match="wrong_passphrase"):
        unwrap(path, passphrase + ".", _WORDS)


def test_both_spellings_of_an_accent_are_one_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "a.keys.json"
    data_key = new_data_key()
    write_keys(path, data_key, "e\u0301te\u0301", _QUICK, _WORDS)
    assert unwrap(path, "\u00e9t\u00e9", _WORDS) == data_key


def test_the_file_holds_neither_key_nor_words(tmp_path: Path) -> None:
    path = tmp_path / "a.keys.json"
    data_key = new_data_key()
    words = write_keys(path, data_key, "copper kettle", _QUICK, _WORDS)
    content = path.read_text()
    assert not any(secret in content for secret in (data_key.key.hex(), data_key.salt.hex(), "copper"))
    # Some names of fields are words of the list, too: salt, kind.
    held = [str(value) for slot in json.loads(content)["slots"] for value in slot.values()]
    assert not set(words) & set(re.findall("[a-z]+", " ".join(held)))
    assert data_key.key.hex() not in repr(data_key)
    assert [slot["kind"] for slot in json.loads(content)["slots"]] == ["passphrase", "recovery"]


def test_two_notebooks_of_one_passphrase_share_nothing(tmp_path: Path) -> None:
    data_key = new_data_key()
    contents = []
    for name in ("a", "b"):
        write_keys(tmp_path / name, data_key, "copper kettle", _QUICK, _WORDS)
        contents.append(json.loads((tmp_path / name).read_text())["slots"])
    for first, second in zip(*contents, strict=True):
        assert all(first[name] != second[name] for name in ("salt", "nonce", "wrapped"))
