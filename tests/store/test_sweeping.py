"""Very many words that go at once: nothing of them stays on any page, and the index works as it did."""

import pytest

from connector_app.domain.noun import Kind, ref_of
from connector_app.domain.person import Person
from connector_app.store import saving
from connector_app.store.notebook import OpenNotebook
from connector_app.store.sessions import Session
from tests.factory import make_conversation, make_person
from tests.store.raw_pages import decrypted

#: What people are called who go, and what others are called who stay: the index shares what both begin with.
_GOING, _STAYING = "Wolstencroftby", "Wolstencombe"


@pytest.fixture
def swept(notebook: OpenNotebook, monkeypatch: pytest.MonkeyPatch) -> tuple[OpenNotebook, list[Person]]:
    """A notebook in which 300 people go and 100 stay, where 200 are very many."""
    monkeypatch.setattr(saving, "_SWEPT", 200)
    going = [make_person(f"Zeb {_GOING}{n:03}") for n in range(300)]
    with notebook.write() as session:
        session.save([*going[:150], *(make_person(f"Zoe {_STAYING}{n:03}") for n in range(100))])
    with notebook.write() as session:
        session.save(going[150:])
    return notebook, going


def test_nothing_stays_of_very_many_who_go(swept: tuple[OpenNotebook, list[Person]]) -> None:
    notebook, going = swept
    with notebook.write() as session:
        session.delete(map(ref_of, going))
    assert _found(notebook, _GOING) == 0
    assert _found(notebook, _STAYING) == 100
    assert _found(notebook, "Zoe") == 100
    assert notebook.verify() == []
    assert _left_of_those_who_went(notebook) == []


def test_the_next_one_who_goes_is_taken_out_at_once(swept: tuple[OpenNotebook, list[Person]]) -> None:
    notebook, going = swept
    with notebook.write() as session:
        session.delete(map(ref_of, going[1:]))
    assert _found(notebook, _GOING) == 1
    with notebook.write() as session:
        session.delete([ref_of(going[0])])
    assert _left_of_those_who_went(notebook) == []


def test_calling_it_off_leaves_everybody_there_and_the_index_as_careful_as_before(
    swept: tuple[OpenNotebook, list[Person]],
) -> None:
    notebook, going = swept

    def called_off(session: Session, nouns: list[Person]) -> None:
        with session._saver._swept(Kind.PERSON):
            session.delete(map(ref_of, nouns))
            raise ZeroDivisionError

    for nouns in (going, going[:10]):
        with pytest.raises(ZeroDivisionError), notebook.write() as session:
            called_off(session, nouns)
    assert _found(notebook, _GOING) == 300
    for first in range(0, 300, 100):
        with notebook.write() as session:
            session.delete(map(ref_of, going[first : first + 100]))
    assert notebook.verify() == []
    assert _left_of_those_who_went(notebook) == []


def test_words_that_stay_the_same_are_not_written_again(notebook: OpenNotebook) -> None:
    dawn, ali = make_person("Dawn"), make_person("Ali")
    talk = make_conversation(dawn)
    with notebook.write() as session:
        session.save([dawn, ali, talk])
    before = _index(notebook)
    with notebook.write() as session:
        session.save([make_person("Dawn", id=dawn.id, code=dawn.code, notes="Rings back."), ali])
    assert _index(notebook) == before
    with notebook.write() as session:
        session.save([make_person("Aurora", id=dawn.id, code=dawn.code), ali])
    assert _index(notebook) != before
    found = {name: [hit.id for hit in notebook.reader.search(name).hits] for name in ("dawn", "aurora", "ali")}
    assert (found["aurora"], found["ali"]) == ([dawn.id], [ali.id])
    assert dawn.id not in found["dawn"]


def _found(notebook: OpenNotebook, beginning: str) -> int:
    """Return how many people the index finds by the beginning of a name."""
    asked = "SELECT count(*) FROM party_words WHERE party_words MATCH ?"
    with notebook._engine.connect() as connection:
        return int(connection.exec_driver_sql(asked, (f"{beginning.lower()}*",)).scalar_one())


def _index(notebook: OpenNotebook) -> list[tuple[object, ...]]:
    with notebook._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT id, block FROM party_words_data ORDER BY id")
        return [tuple(row) for row in rows]


def _left_of_those_who_went(notebook: OpenNotebook) -> list[str]:
    """Return the ends of their name that stand on some page of the file or of its log."""
    notebook.checkpoint()
    pages = decrypted(notebook.path)
    ends = (_GOING.lower()[at:] for at in range(len("Wolsten"), len(_GOING) - 3))
    return [end for end in ends if end.encode() in pages]
