"""Who was forgotten is kept as random ids beside the notebook and its copies, and nothing else is."""

import json
import stat

from connector_app.application.forget import carry_out
from connector_app.application.forget_plan import by_default, plan_to_forget
from connector_app.application.forgotten_again import catch_up
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.store.files import Beside
from connector_app.store.forgotten import IN_FOLDER, forgotten, remember
from connector_app.store.notebook import OpenNotebook
from tests.factory import TODAY, make_person
from tests.store.releases import make_release

ONE, OTHER = "ab" * 16, "cd" * 16


def test_ids_are_added_to_a_private_file_and_none_is_lost(tmp_path):
    path = tmp_path / "x.forgotten.json"
    assert forgotten(path) == frozenset()
    remember(path, [ONE])
    remember(path, [OTHER])
    remember(path, [])
    assert forgotten(path) == {ONE, OTHER}
    assert json.loads(path.read_bytes()) == {"format": 1, "ids": [ONE, OTHER]}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_understood_is_put_aside(tmp_path):
    path = tmp_path / "x.forgotten.json"
    for content in ("", "[]", '{"ids": 7}', '{"ids": ["ab"]}', '{"ids": [7]}', "[" * 100_000):
        path.write_text(content, encoding="utf-8")
        assert forgotten(path) == frozenset()
        assert not path.exists()
        assert path.with_name(path.name + ".damaged").read_text(encoding="utf-8") == content


def _forgotten_person(notebook: OpenNotebook):
    zeb = make_person("Zebedora")
    with notebook.write() as session:
        session.save([zeb])
    notebook.ledger.commit(make_release(), {"all": {_token(notebook): b"digest"}})
    carry_out(notebook, by_default(plan_to_forget(notebook, zeb.id, TODAY)), "test")
    return zeb


def _token(notebook: OpenNotebook) -> bytes:
    return notebook.ledger.tokens(notebook.reader.order(Listing(Kind.PERSON)))[0]


def test_running_summaries_count_the_change(notebook: OpenNotebook) -> None:
    _forgotten_person(notebook)
    assert notebook.ledger.members("all") == ({}, 1)


def test_the_ids_go_along_with_copies(notebook: OpenNotebook, tmp_path) -> None:
    zeb = _forgotten_person(notebook)
    stick = tmp_path / "stick"
    notebook.back_up(stick)
    assert forgotten(stick / IN_FOLDER) == {zeb.id}
    assert catch_up(notebook, TODAY) == 0
    assert forgotten(Beside(notebook.path).forgotten) == {zeb.id}
    assert zeb.label not in Beside(notebook.path).forgotten.read_text(encoding="utf-8")


def test_what_only_the_list_knows_is_known_to_the_notebook_afterwards(notebook: OpenNotebook) -> None:
    remember(Beside(notebook.path).forgotten, [ONE])
    assert notebook.forgotten_elsewhere() == {ONE}
    assert catch_up(notebook, TODAY) == 0
    assert notebook.forgotten_elsewhere() == frozenset()


def test_the_trail_says_that_somebody_was_forgotten_and_not_who(notebook: OpenNotebook) -> None:
    zeb = _forgotten_person(notebook)
    with notebook._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT action, kinds, fields, via FROM audit").all()
    assert [tuple(row) for row in rows] == [("Forget a person", '["person"]', "[]", "test")]
    assert zeb.id not in str(rows)
