"""Nouns with valid defaults, and a notebook with a quick key derivation: what most tests start from."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from connector_app.application.ports import Notebook, Notebooks
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Conversation, Participant, ThemeMention
from connector_app.domain.exchange import Exchange, Leg, Party, PartyKind
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.noun import Noun
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote

#: The passphrase of every notebook that `make_notebook` makes.
PASSPHRASE = "copper kettle whistles"
#: The day on which tests happen.
TODAY = date(2026, 11, 22)
WORDLIST = Path(__file__).parents[1] / "resources" / "wordlists" / "bip39_english.txt"


def make_place(name: str = "Northgate", **fields: Any) -> Place:
    """Return a neighbourhood."""
    return Place(name=name, **fields)


def make_person(label: str = "Dawn", **fields: Any) -> Person:
    """Return a person with a label and nothing else."""
    return Person(label=label, **fields)


def make_group(name: str = "Gardeners", **fields: Any) -> Group:
    """Return an informal group."""
    return Group(name=name, **fields)


def make_consent(person: Person, **fields: Any) -> Consent:
    """Return a person's yes to being counted."""
    given = {"purpose": Purpose.ANONYMOUS_COUNTS, "state": ConsentState.GIVEN, "decided_on": TODAY}
    return Consent(person_id=person.id, **(given | fields))


def make_conversation(*people: Person, themes: Iterable[str] = (), **fields: Any) -> Conversation:
    """Return a conversation with these people on these themes; `fields` win."""
    given: dict[str, Any] = {
        "on": TODAY,
        "text": "The buses stop at six.",
        "people": tuple(Participant(person.id) for person in people),
        "themes": tuple(ThemeMention(code) for code in themes),
    }
    return Conversation(**(given | fields))


def party_of(noun: Person | Group) -> Party:
    """Return a person or group as giver or receiver."""
    return Party(PartyKind.PERSON if isinstance(noun, Person) else PartyKind.GROUP, noun.id)


def make_exchange(giver: Person | Group, receiver: Person | Group, **fields: Any) -> Exchange:
    """Return an exchange with one leg."""
    given: dict[str, Any] = {"on": TODAY, "legs": (Leg(party_of(giver), party_of(receiver)),), "title": "A lift"}
    return Exchange(**(given | fields))


def make_follow_up(what: str = "Ring about the bench", **fields: Any) -> FollowUp:
    """Return an open follow-up."""
    return FollowUp(what=what, **fields)


def make_quote(conversation: Conversation, person: Person, **fields: Any) -> Quote:
    """Return a quote of a person that waits to be read; `fields` win."""
    given: dict[str, Any] = {
        "conversation_id": conversation.id,
        "person_id": person.id,
        "theme": "HOUSING",
        "original": "The damp in our block on Hill Street makes Dawn cough.",
        "safe_text": "The damp makes my family ill.",
    }
    return Quote(**(given | fields))


def notebooks(ring: Any = None) -> Notebooks:
    """Return the store, with the weakest key derivation it accepts so that tests are quick, and no keyring."""
    from connector_app.store.key_cost import KdfCost
    from connector_app.store.key_ring import KeyRing
    from connector_app.store.opening import NotebookFiles

    cost = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)
    return NotebookFiles(WORDLIST, cost, ring or KeyRing(lambda: None))


def make_notebook(folder: Path, *nouns: Noun, name: str = "notes") -> Notebook:
    """Return a new encrypted notebook that holds `nouns`; its passphrase is PASSPHRASE."""
    notebook, _ = notebooks().create(folder / f"{name}.connector", PASSPHRASE)
    return _with(notebook, nouns)


def copy_notebook(folder: Path, *nouns: Noun, name: str = "notes") -> Notebook:
    """Return the same in a tenth of the time, as a copy of one empty notebook: each copy has the same secrets.

    Their key is derived from the passphrase once in a process.
    """
    path = folder / f"{name}.connector"
    for end, content in _empty_notebook().items():
        path.with_suffix(end).write_bytes(content)
    return _with(_quick_doors().open(path, PASSPHRASE), nouns)


@cache
def _quick_doors() -> Notebooks:
    from tests.remembered import RememberedKeys

    return RememberedKeys()


@cache
def _empty_notebook() -> dict[str, bytes]:
    """Return what is in the files of an empty notebook, by the ends of their names."""
    with TemporaryDirectory() as folder:
        made = make_notebook(Path(folder))
        made.close()
        return {end: made.path.with_suffix(end).read_bytes() for end in (".connector", ".keys.json")}


def _with(notebook: Notebook, nouns: Sequence[Noun]) -> Notebook:
    if nouns:
        with notebook.write() as session:
            session.save(nouns)
    return notebook
