"""What the disk and other programs do to an open notebook, told in plain sentences."""

import os
import shutil
import stat
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from connector_app.domain.conversation import Conversation
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store import opening
from connector_app.store.engine import connect
from connector_app.store.files import Beside
from connector_app.store.keys import unwrap
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, WORDLIST, make_conversation, make_notebook, make_person, notebooks


def test_a_file_put_in_our_files_place_stops_the_writing(tmp_path: Path) -> None:
    notebook = make_notebook(tmp_path, make_person())
    other = tmp_path / "other"
    shutil.copy(notebook.path, other)
    other.replace(notebook.path)
    with pytest.raises(NotebookError, match="file_replaced"):
        notebook.keep_draft("log", "words")
    notebook.path.unlink()
    with pytest.raises(NotebookError, match="file_replaced"):
        notebook.keep_setting("a", "b")
    notebook.close()


def test_another_writer_is_told_as_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connector_app.store.engine._BUSY_SECONDS", 0.01)
    notebook = make_notebook(tmp_path)
    key = unwrap(Beside(notebook.path).keys, PASSPHRASE, read_wordlist(WORDLIST))
    other = connect(notebook.path, key)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotebookError, match="notebook_busy"):
        notebook.keep_draft("log", "words")
    other.execute("ROLLBACK")
    other.close()
    notebook.keep_draft("log", "words")
    assert notebook.draft("log") == "words"
    notebook.close()


def test_a_full_disk_keeps_everything_acknowledged(small_disk: Path) -> None:
    notebook = make_notebook(small_disk)
    kept: list[Conversation] = []

    def write_on() -> None:
        for _ in range(1_000):
            conversation = make_conversation(text="the buses stop at six " * 2_000)
            with notebook.write() as session:
                session.save([conversation])
            kept.append(conversation)

    with pytest.raises(NotebookError, match="disk_full"):
        write_on()
    assert kept
    with notebook.write() as session:
        assert session.get_many(map(ref_of, kept)) == {ref_of(one): one for one in kept}
    notebook.close()
    again = notebooks().open(notebook.path, PASSPHRASE)
    assert again.reader.totals().conversations == len(kept)
    assert again.verify() == []
    again.close()


def test_a_disk_full_from_the_start_leaves_nothing_behind(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(3 * 1024 * 1024 - 64 * 1024))
    with pytest.raises(NotebookError, match="disk_full"):
        notebooks().create(small_disk / "new" / "notes.connector", PASSPHRASE)
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


def test_a_creation_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "_built", fails)
    with pytest.raises(KeyboardInterrupt):
        notebooks().create(tmp_path / "a" / "b" / "notes.connector", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        notebook = make_notebook(tmp_path / "Connector", make_person())
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in notebook.path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(modes, 0o600)
    assert {"notes.connector", "notes.connector-wal", "notes.connector-shm", "notes.keys.json"} < set(modes)
    assert stat.S_IMODE(notebook.path.parent.stat().st_mode) == 0o700
    notebook.close()


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_notebook(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "notes.connector"
    path.write_text("mine")
    for make in (lambda: notebooks().create(path, PASSPHRASE), lambda: notebooks().create_sample(path)):
        with pytest.raises(NotebookError, match="notebook_exists"):
            make()
    path.unlink()
    Beside(path).keys.write_text("keys of somebody")
    with pytest.raises(NotebookError, match="notebook_exists"):
        notebooks().create(path, PASSPHRASE)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.keys.json"]


def test_no_text_and_no_name_lies_open_in_any_file(tmp_path: Path) -> None:
    dawn = make_person("Zebedee", notes="quixotic")
    notebook = make_notebook(tmp_path, dawn, make_conversation(dawn, text="zanzibar in a jar"))
    notebook.keep_draft("log", "half a xylophone")
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for word in (b"Zebedee", b"zebedee", b"quixotic", b"zanzibar", b"xylophone", b"CREATE", PASSPHRASE.encode()):
        assert word not in content
    notebook.close()


def test_what_is_erased_is_on_no_page_any_more(tmp_path: Path) -> None:
    kept, gone = make_person("Dawn"), make_person("Zebedee")
    conversations = [make_conversation(gone, text=f"zanzibar {n} quixotic") for n in range(50)]
    sample = notebooks().create_sample(tmp_path / "plain.connector")
    with sample.write() as session:
        session.save([kept, gone, *conversations, make_conversation(kept)])
    sample.checkpoint()
    assert b"anzibar" in sample.path.read_bytes()
    with sample.write() as session:
        session.delete([*map(ref_of, conversations), ref_of(gone)])
    sample.close()
    content = sample.path.read_bytes().lower()
    for part in (b"zebedee", b"ebedee", b"bedee", b"zanzibar", b"anzibar", b"nzibar", b"quixotic", b"uixotic"):
        assert part not in content


def test_errors_of_the_database_show_no_parameters(tmp_path: Path) -> None:
    notebook = make_notebook(tmp_path, dawn := make_person("Zebedee"))
    doubled = "INSERT INTO party (key, id, party_kind, created_at, updated_at) SELECT 9, id, ?, 0, 0 FROM party"
    with notebook._engine.connect() as connection, pytest.raises(IntegrityError) as refusal:
        connection.exec_driver_sql(doubled, (dawn.label,))
    assert "Zebedee" not in str(refusal.value)
    notebook.close()
