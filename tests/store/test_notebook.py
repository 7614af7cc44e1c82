"""One open notebook: drafts, settings, many readers beside one writer, and letting go."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from connector_app.application.ports import Interrupted, Notebook, Reader, WriteSession
from connector_app.application.rows import Listing
from connector_app.domain.consent import Purpose
from connector_app.domain.noun import Kind, ref_of
from connector_app.store.asking import Asking
from connector_app.store.files import Beside
from connector_app.store.lock import NotebookLock
from connector_app.store.notebook import OpenNotebook
from connector_app.store.sessions import Session
from connector_app.store.troubles import told_plainly
from tests.factory import (
    PASSPHRASE,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_group,
    make_notebook,
    make_person,
    make_place,
    notebooks,
)


def test_drafts_and_settings_are_kept_and_dropped(tmp_path: Path) -> None:
    notebook = make_notebook(tmp_path)
    assert notebook.draft("log") is None
    notebook.keep_draft("log", "@Dawn buses")
    notebook.keep_draft("log", "@Dawn buses stop \x00 at six")
    notebook.keep_setting("age_classification", "AGE10")
    notebook.keep_setting("age_classification", "AGE_BROAD")
    notebook.close()
    again = notebooks().open(notebook.path, PASSPHRASE)
    assert again.draft("log") == "@Dawn buses stop \x00 at six"
    assert again.setting("age_classification") == "AGE_BROAD"
    assert again.setting("other") is None
    again.keep_draft("log", None)
    assert again.draft("log") is None
    assert not again.sample
    again.close()


def test_the_log_is_folded_in_at_a_checkpoint_and_gone_after_closing(notebook: OpenNotebook) -> None:
    beside = Beside(notebook.path)
    with notebook.write() as session:
        session.save([make_person()])
    assert beside.log.stat().st_size > 0
    notebook.checkpoint()
    assert beside.log.stat().st_size == 0
    notebook.close()
    assert not beside.log.exists()
    assert not beside.index.exists()
    assert not beside.lock.exists()


def test_readers_on_many_threads_see_whole_answers_beside_a_writer(notebook: OpenNotebook) -> None:
    stop, failures, seen = threading.Event(), [], []

    def read() -> None:
        while not stop.is_set():
            try:
                keys = notebook.reader.order(Listing(Kind.CONVERSATION))
                rows = notebook.reader.rows(Kind.CONVERSATION, keys)
                seen.append(len(keys))
                assert len(rows) == len(keys)
                assert len(keys) % 2 == 0
            except Exception as error:  # noqa: BLE001 - reported by the test's own thread
                failures.append(error)
                return

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for _ in range(30):
        with notebook.write() as session:
            session.save([make_conversation(), make_conversation()])
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert seen
    assert notebook.reader.totals().conversations == 60


def test_writers_wait_for_each_other(notebook: OpenNotebook) -> None:
    def write() -> None:
        for _ in range(10):
            with notebook.write() as session:
                session.save([make_person()])

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert notebook.reader.totals().people == 40


_ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def _ask_by_a_connection(asking: Asking) -> None:
    with asking.connection() as connection:
        connection.exec_driver_sql(_ENDLESS)


def _ask_for_a_value(asking: Asking) -> None:
    asking.value(_ENDLESS, ())


@pytest.mark.parametrize("way", [_ask_by_a_connection, _ask_for_a_value])
def test_a_running_question_is_called_off(notebook: OpenNotebook, way: Callable[[Asking], None]) -> None:
    outcome: list[BaseException] = []

    def ask() -> None:
        try:
            way(notebook.reader._asking)
        except Interrupted as error:
            outcome.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive():  # an interrupt before the question has begun calls nothing off
        notebook.reader.interrupt()
        thread.join(0.01)
    assert [type(error) for error in outcome] == [Interrupted]
    assert notebook.reader.totals().people == 0


def test_a_value_is_of_its_moment_and_holds_nobody_up(notebook: OpenNotebook) -> None:
    asking, count = notebook.reader._asking, "SELECT count(*) FROM person WHERE key > ?"
    for people in range(3):
        assert asking.value(count, (0,)) == people
        with notebook.write() as session:
            session.save([make_person()])
        notebook.checkpoint()
        assert Beside(notebook.path).log.stat().st_size == 0  # a reader that stays would keep the log
    with pytest.raises(driver.Error, match="no such table"):
        asking.value("SELECT count(*) FROM nowhere", ())
    assert asking.value(count, (0,)) == 3


def test_interrupting_when_nobody_asks_disturbs_nobody(notebook: OpenNotebook) -> None:
    notebook.reader.interrupt()
    assert notebook.reader.totals().groups == 0


def test_the_last_exchange_is_the_one_recorded_last(notebook: OpenNotebook) -> None:
    dawn, ali = make_person("Dawn"), make_person("Ali")
    old = make_exchange(dawn, ali)
    newer = make_exchange(ali, dawn, on=old.on.replace(year=2020))
    assert notebook.reader.last_exchange_id() is None
    for exchange in (old, newer):
        with notebook.write() as session:
            session.save([dawn, ali, exchange])
    assert notebook.reader.last_exchange_id() == newer.id
    with notebook.write() as session:
        session.save([old])
    assert notebook.reader.last_exchange_id() == newer.id


def test_totals_places_and_labels(notebook: OpenNotebook) -> None:
    west, east = make_place("West"), make_place("élan")
    dawn, group = make_person("Dawn"), make_group()
    talk = make_conversation(dawn)
    nouns = [west, east, dawn, group, talk, make_exchange(dawn, group), make_follow_up(conversation_id=talk.id)]
    with notebook.write() as session:
        session.save([*nouns, make_consent(dawn)])
    totals = notebook.reader.totals()
    assert (totals.people, totals.conversations, totals.exchanges, totals.follow_ups_open) == (1, 1, 1, 1)
    assert totals.groups == 1
    assert notebook.reader.places() == [east, west]
    assert notebook.reader.labels([dawn.id, group.id, "0" * 32]) == {dawn.id: "Dawn", group.id: "Gardeners"}
    assert notebook.reader.follow_ups_of(talk.id) == [nouns[-1]]
    assert set(notebook.reader.standing([dawn.id], Purpose.ANONYMOUS_COUNTS)) == {dawn.id}
    assert notebook.reader.key_of(ref_of(dawn)) == 2
    assert notebook.reader.key_of(ref_of(make_person())) is None


def test_the_terms_of_the_application_are_met(notebook: OpenNotebook) -> None:
    kept: Notebook = notebook
    reader: Reader = notebook.reader
    with kept.write() as session:
        terms: WriteSession = session
        assert isinstance(terms, Session)
    for port, ours in ((Notebook, kept), (Reader, reader), (WriteSession, terms)):
        for name in vars(port):
            assert name.startswith("_") or hasattr(ours, name), name


def test_a_lock_is_held_by_one_and_leaves_no_file(tmp_path: Path) -> None:
    first, second = (NotebookLock(tmp_path / "lock", "notes") for _ in range(2))
    first.take()
    with pytest.raises(Exception, match="notebook_in_use"):
        second.take()
    assert (first.held, second.held) == (True, False)
    second.release()
    assert (tmp_path / "lock").exists()
    first.release()
    first.release()
    second.take()
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_what_the_surroundings_did_not_do_is_a_bug_and_passes() -> None:
    with pytest.raises(FileNotFoundError), told_plainly("notes"):
        raise FileNotFoundError
