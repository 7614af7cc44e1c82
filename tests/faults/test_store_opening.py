"""Whatever lies where a notebook should be: one code, one sentence, and the file as it was."""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from connector_app.application.messages import sentence
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store import key_cost
from connector_app.store import keys as wrapping
from connector_app.store.engine import connect
from connector_app.store.files import APPLICATION_ID, Beside
from connector_app.store.notebook import OpenNotebook
from connector_app.store.recovery_words import read_wordlist
from connector_app.store.schema import VERSION
from tests.factory import PASSPHRASE, WORDLIST, copy_notebook, make_conversation, make_person, notebooks
from tests.faults.nobody import as_nobody, needs_root


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a closed notebook in which a person spoke 200 times."""
    dawn = make_person()
    talks = [make_conversation(dawn, text=f"Talk {n}") for n in range(200)]
    notebook = copy_notebook(tmp_path_factory.mktemp("made"), dawn, *talks)
    notebook.close()
    return _snapshot(notebook.path.parent)


@pytest.fixture
def path(made: dict[str, bytes], tmp_path: Path) -> Path:
    """That notebook, to be broken."""
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path / "notes.connector"


def _snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _refused(path: Path, secret: str | None = PASSPHRASE) -> str:
    """Return the code with which a notebook is refused, after checking that nothing at all was changed."""
    before = _snapshot(path.parent)
    with pytest.raises(NotebookError) as refusal:
        notebooks().open(path, secret)
    assert _snapshot(path.parent) == before
    assert "{" not in sentence(refusal.value)
    return refusal.value.code


def _open_raw(path: Path) -> object:
    data_key = wrapping.unwrap(Beside(path).keys, PASSPHRASE, read_wordlist(WORDLIST))
    return connect(path, data_key)


def _with_pragma(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = _open_raw(path)
        connection.execute(statement)
        connection.close()

    return change


def _bytes(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(change(path.read_bytes())) and None


def _flipped(at: int) -> Callable[[bytes], bytes]:
    return lambda whole: whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]


def _foreign_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE moz_places (url)")
    connection.close()


_FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "notebook_missing"),
    "zero bytes": (_bytes(lambda _: b""), "notebook_empty"),
    "tiny": (_bytes(lambda whole: whole[:100]), "notebook_damaged"),
    "cut in a page": (_bytes(lambda whole: whole[:-1000]), "notebook_damaged"),
    "cut by a page": (_bytes(lambda whole: whole[:-4096]), "notebook_damaged"),
    "cut to one page": (_bytes(lambda whole: whole[:4096]), "notebook_damaged"),
    "first page flipped": (_bytes(_flipped(2000)), "notebook_damaged"),
    "pages swapped": (
        _bytes(lambda whole: whole[4096:8192] + whole[:4096] + whole[8192:]),
        "notebook_damaged",
    ),
    "text instead": (lambda path: path.write_text("Dear Dawn, " * 1000), "notebook_damaged"),
    "zeros instead": (lambda path: path.write_bytes(bytes(40960)), "notebook_damaged"),
    "another database": (_foreign_database, "notebook_foreign"),
    "newer": (_with_pragma(f"PRAGMA user_version={VERSION + 1}"), "notebook_newer"),
    "no version": (_with_pragma("PRAGMA user_version=0"), "notebook_damaged"),
    "another program's": (_with_pragma("PRAGMA application_id=7"), "notebook_foreign"),
    "keys gone": (lambda path: Beside(path).keys.unlink(), "keys_missing"),
    "keys empty": (lambda path: Beside(path).keys.write_text(""), "keys_damaged"),
    "keys no json": (lambda path: Beside(path).keys.write_text("{"), "keys_damaged"),
    "keys without slots": (lambda path: Beside(path).keys.write_text('{"slots": []}'), "keys_damaged"),
    "keys of lists": (lambda path: Beside(path).keys.write_text("[[]]"), "keys_damaged"),
    "keys too long": (lambda path: Beside(path).keys.write_text(" " * 100_000), "keys_damaged"),
    "keys nested": (lambda path: Beside(path).keys.write_text("[" * 60_000), "keys_damaged"),
}


@pytest.mark.parametrize(("break_it", "code"), _FAULTS.values(), ids=_FAULTS.keys())
def test_a_fault_has_one_code_and_changes_nothing(
    path: Path, break_it: Callable[[Path], object], code: str
) -> None:
    break_it(path)
    assert _refused(path) == code


def test_a_folder_is_no_notebook(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert _refused(tmp_path / "folder") == "notebook_foreign"


@pytest.mark.parametrize(
    "content", [b"Dear Dawn", b"\x89PNG\r\n" + bytes(range(256)) * 30, "łódź ".encode() * 2000]
)
def test_a_file_without_keys_is_foreign(tmp_path: Path, content: bytes) -> None:
    letter = tmp_path / "letter"
    letter.write_bytes(content)
    assert _refused(letter) == "notebook_foreign"
    with pytest.raises(NotebookError, match="notebook_foreign"):
        notebooks().needs_secret(letter)


def test_wrong_passphrase_is_told_apart_from_damage(path: Path) -> None:
    assert _refused(path, "not it") == "wrong_passphrase"
    assert _refused(path, None) == "passphrase_needed"
    words = "abandon " * 11 + "about"
    assert _refused(path, words) == "recovery_words_wrong"
    assert _refused(path, "abandon " * 12) == "recovery_words_wrong"


def test_a_destroyed_salt_does_not_lose_the_notebook(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(b"\xff" * 16 + whole[16:])
    notebook = notebooks().open(path, PASSPHRASE)
    assert notebook.reader.totals().conversations == 200
    notebook.close()


def test_a_hostile_cost_is_refused_before_it_is_paid(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("the key derivation ran")

    monkeypatch.setattr(key_cost, "hash_secret_raw", never)
    keys = Beside(path).keys
    content = json.loads(keys.read_text())
    for name, value, code in (
        ("memory_kib", 2**31, "keys_refused"),
        ("memory_kib", 1024, "keys_refused"),
        ("passes", 0, "keys_refused"),
        ("passes", 21, "keys_refused"),
        ("lanes", 17, "keys_refused"),
        ("lanes", -1, "keys_refused"),
        ("passes", "3", "keys_damaged"),
        ("passes", True, "keys_damaged"),
        ("memory_kib", 1e9, "keys_damaged"),
        ("salt", "00", "keys_damaged"),
        ("salt", 5, "keys_damaged"),
    ):
        slot = {**content["slots"][0], name: value}
        keys.write_text(json.dumps({**content, "slots": [slot, content["slots"][1]]}))
        assert _refused(path) == code, (name, value)


def test_a_changed_slot_opens_nothing(path: Path) -> None:
    keys = Beside(path).keys
    content = json.loads(keys.read_text())
    wrapped = bytes.fromhex(content["slots"][0]["wrapped"])
    content["slots"][0]["wrapped"] = bytes([wrapped[0] ^ 1, *wrapped[1:]]).hex()
    keys.write_text(json.dumps(content))
    assert _refused(path) == "wrong_passphrase"
    content["slots"][0]["wrapped"] = "xyz"
    keys.write_text(json.dumps(content))
    assert _refused(path) == "keys_damaged"


def test_a_second_opening_is_refused_until_the_first_closes(path: Path) -> None:
    first = notebooks().open(path, PASSPHRASE)
    with pytest.raises(NotebookError, match="notebook_in_use"):
        notebooks().open(path, PASSPHRASE)
    first.close()
    first.close()
    notebooks().open(path, PASSPHRASE).close()
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, Beside(path).keys.name]


def test_a_plain_file_that_is_not_the_sample_is_refused(tmp_path: Path) -> None:
    sample = notebooks().create_sample(tmp_path / "sample.connector")
    sample.close()
    assert not notebooks().needs_secret(sample.path)
    reopened = notebooks().open(sample.path, None)
    assert reopened.sample
    reopened.close()
    with sqlite3.connect(sample.path) as connection:
        connection.execute("UPDATE setting SET value = '0' WHERE name = 'sample'")
    connection.close()
    before = sample.path.read_bytes()
    with pytest.raises(NotebookError, match="notebook_not_encrypted"):
        notebooks().open(sample.path, None)
    assert sample.path.read_bytes() == before
    with pytest.raises(NotebookError, match="not_a_sample"):
        notebooks().remove_sample(sample.path)
    assert sample.path.exists()


def test_only_a_sample_is_removed(tmp_path: Path, path: Path) -> None:
    sample = notebooks().create_sample(tmp_path / "sample.connector")
    sample.close()
    notebooks().remove_sample(sample.path)
    with pytest.raises(NotebookError, match="not_a_sample"):
        notebooks().remove_sample(path)
    assert sorted(file.name for file in tmp_path.iterdir()) == [path.name, Beside(path).keys.name]


def test_a_newer_file_with_an_unfolded_log_is_left_as_it_is(path: Path, tmp_path: Path) -> None:
    connection = _open_raw(path)
    connection.execute(f"PRAGMA user_version={VERSION + 1}")
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in (path, Beside(path).keys, Beside(path).log):
        shutil.copy(file, copy / file.name)
    connection.close()
    assert _refused(copy / path.name) == "notebook_newer"


def test_what_was_left_in_the_log_is_there_after_opening(path: Path, tmp_path: Path) -> None:
    notebook = notebooks().open(path, PASSPHRASE)
    ali = make_person("Ali")
    with notebook.write() as session:
        session.save([ali])
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in (path, Beside(path).keys, Beside(path).log):
        shutil.copy(file, copy / file.name)
    notebook.close()
    again = notebooks().open(copy / path.name, PASSPHRASE)
    assert again.reader.get(ref_of(ali)) == ali
    again.close()


@needs_root
def test_a_read_only_file_or_folder_is_said_so_and_left(path: Path) -> None:
    store = notebooks()  # made while this checkout may still be read
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to others
        folder = Path(name)
        copy = folder / path.name
        for file in (path, Beside(path).keys):
            shutil.copy(file, folder / file.name)
            (folder / file.name).chmod(0o644)
        for folder_mode, file_mode, code in (
            (0o755, 0o644, "notebook_read_only"),
            (0o755, 0o666, "notebook_read_only"),
            (0o777, 0o644, "notebook_read_only"),
            (0o777, 0o600, "notebook_unreadable"),
        ):
            folder.chmod(folder_mode)
            copy.chmod(file_mode)
            with as_nobody(), pytest.raises(NotebookError) as refusal:
                store.open(copy, PASSPHRASE)
            assert refusal.value.code == code
        folder.chmod(0o755)
        with as_nobody(), pytest.raises(NotebookError) as refusal:
            store.create(folder / "deep" / "new.connector", PASSPHRASE)
        assert refusal.value.code == "notebook_read_only"
        assert _snapshot(folder) == _snapshot(path.parent)


def test_a_whole_notebook_has_no_faults(path: Path) -> None:
    notebook = notebooks().open(path, PASSPHRASE)
    assert isinstance(notebook, OpenNotebook)
    assert notebook.verify() == []
    with notebook._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID
    notebook.close()
