"""Who was forgotten is kept as random ids beside the notebook and its copies, and nothing else is."""

import json
import stat

from connector_app.application.forget import carry_out
from connector_app.application.forget_plan import by_default, plan_to_forget
from connector_app.application.forgotten_again import catch_up
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind, ref_of
from connector_app.store.files import Beside
from connector_app.store.forgotten import IN_FOLDER, ForgottenList, Listed
from connector_app.store.key_slots import DataKey
from connector_app.store.notebook import OpenNotebook
from tests.factory import TODAY, make_person
from tests.store.releases import make_release

ONE, OTHER = "ab" * 16, "cd" * 16


KEY, OTHER_KEY = (DataKey(bytes([n]) * 32, bytes([n]) * 16) for n in (1, 2))


def ids_in(path, key=KEY):
    return ForgottenList(path, key).read().sealed


def old_file(path, *ids):
    """Write a list as earlier versions did."""
    path.write_text(json.dumps({"format": 1, "ids": ids}), encoding="utf-8")


def test_ids_are_added_to_a_private_file_and_none_is_lost(tmp_path):
    path = tmp_path / "x.forgotten.json"
    assert ForgottenList(path, KEY).read() == Listed()
    for ids in ([ONE], [OTHER], []):
        ForgottenList(path, KEY).remember(ids)
    assert ForgottenList(path, KEY).read() == Listed(sealed=frozenset({ONE, OTHER}))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_serves_several_notebooks_and_each_believes_its_own_list(tmp_path):
    path = tmp_path / IN_FOLDER
    ForgottenList(path, KEY).remember([ONE])
    ForgottenList(path, OTHER_KEY).remember([OTHER])
    assert (ids_in(path), ids_in(path, OTHER_KEY)) == ({ONE}, {OTHER})
    assert KEY.key.hex() not in path.read_text(encoding="utf-8")


def test_a_list_that_somebody_changed_is_not_believed_and_kept_aside(tmp_path):
    path = tmp_path / "x.forgotten.json"
    ForgottenList(path, KEY).remember([ONE])
    ForgottenList(path, OTHER_KEY).remember([ONE])
    changed = json.loads(path.read_bytes())
    changed["lists"][0]["ids"].append(OTHER)
    path.write_text(json.dumps(changed), encoding="utf-8")
    assert ForgottenList(path, KEY).read() == Listed(forged=True)
    ForgottenList(path, KEY).drop_unsealed()
    assert ForgottenList(path, KEY).read() == Listed()
    assert ids_in(path, OTHER_KEY) == {ONE}
    assert json.loads(path.with_name(path.name + ".damaged").read_bytes()) == changed


def test_a_file_that_cannot_be_understood_is_put_aside(tmp_path):
    path = tmp_path / "x.forgotten.json"
    for content in (
        "",
        "[]",
        '{"ids": 7}',
        '{"ids": ["ab"]}',
        '{"ids": [7]}',
        '{"lists": [7]}',
        '{"lists": [{"of": 7, "ids": []}]}',
        "[" * 100_000,
    ):
        path.write_text(content, encoding="utf-8")
        assert ForgottenList(path, KEY).read() == Listed()
        assert not path.exists()
        assert path.with_name(path.name + ".damaged").read_text(encoding="utf-8") == content


def test_a_list_of_an_earlier_version_is_believed_once_and_sealed(notebook: OpenNotebook) -> None:
    with notebook._writing() as connection:  # as one that an earlier version made
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'forgotten_sealed'")
    beside = Beside(notebook.path).forgotten
    old_file(beside, ONE)
    assert notebook.forgotten_elsewhere() == {ONE}
    assert json.loads(beside.read_bytes())["lists"][0]["seal"]
    assert notebook.forgotten_elsewhere() == {ONE}
    assert catch_up(notebook, TODAY) == 0
    assert notebook.forgotten_elsewhere() == frozenset()


def test_who_can_write_into_the_folder_can_have_nobody_forgotten(notebook: OpenNotebook) -> None:
    zeb = make_person("Zebedora")
    with notebook.write() as session:
        session.save([zeb])
    catch_up(notebook, TODAY)
    beside = Beside(notebook.path).forgotten
    old_file(beside, ONE)
    assert catch_up(notebook, TODAY) == 0
    assert notebook.verify() == []  # it would have changed nothing
    for path in (beside, notebook.path.with_name(IN_FOLDER)):
        old_file(path, zeb.id)
        assert catch_up(notebook, TODAY) == 0
        assert notebook.reader.get(ref_of(zeb)) == zeb
        assert notebook.verify() == ["forgotten_list_foreign"]
        assert notebook.check_pages() == ["forgotten_list_foreign"]
        path.unlink(missing_ok=True)
    assert json.loads(beside.with_name(beside.name + ".damaged").read_bytes())["ids"] == [zeb.id]


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
    assert ForgottenList(stick / IN_FOLDER, notebook._forgetting._data_key).read().sealed == {zeb.id}
    assert catch_up(notebook, TODAY) == 0
    key = notebook._forgetting._data_key
    assert ids_in(Beside(notebook.path).forgotten, key) == {zeb.id}
    assert zeb.label not in Beside(notebook.path).forgotten.read_text(encoding="utf-8")


def test_what_only_the_list_knows_is_known_to_the_notebook_afterwards(notebook: OpenNotebook) -> None:
    ForgottenList(Beside(notebook.path).forgotten, notebook._forgetting._data_key).remember([ONE])
    assert notebook.forgotten_elsewhere() == {ONE}
    assert catch_up(notebook, TODAY) == 0
    assert notebook.forgotten_elsewhere() == frozenset()


def test_the_trail_says_that_somebody_was_forgotten_and_not_who(notebook: OpenNotebook) -> None:
    zeb = _forgotten_person(notebook)
    with notebook._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT action, kinds, fields, via FROM audit").all()
    assert [tuple(row) for row in rows] == [("Forget a person", '["person"]', "[]", "test")]
    assert zeb.id not in str(rows)
