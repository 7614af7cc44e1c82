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
from connector_app.domain.distinct import Distinct
from connector_app.domain.exchange import Exchange, Leg, Party, PartyKind
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight, Source
from connector_app.domain.match import Match
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.noun import Noun
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.quote import Quote
from connector_app.domain.relationship import Relationship, RelationshipKind
from connector_app.domain.response import Response
from connector_app.domain.strength import Strength
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Score, Wellbeing

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


def make_strength(whose: Person | Group, title: str = "Can drive", **fields: Any) -> Strength:
    """Return something a person or group brings, if asked."""
    return Strength(title=title, **({"category": "X_LIFT", "party": party_of(whose)} | fields))


def make_need(whose: Person | Group, title: str = "A lift to hospital", **fields: Any) -> Need:
    """Return something a person or group would be glad of."""
    return Need(title=title, **({"category": "X_LIFT", "party": party_of(whose)} | fields))


def make_match(strength: Strength, need: Need, **fields: Any) -> Match:
    """Return a strength and a need brought together today."""
    return Match(strength_id=strength.id, need_id=need.id, **({"changed_on": TODAY} | fields))


def make_relationship(
    one: Person, other: Person, kind: RelationshipKind = RelationshipKind.FRIEND, **fields: Any
) -> Relationship:
    """Return how two people stand to each other: friends."""
    return Relationship(one_id=one.id, other_id=other.id, kind=kind, **fields)


def make_membership(person: Person, group: Group, **fields: Any) -> Membership:
    """Return a person as a member of a group."""
    return Membership(person_id=person.id, group_id=group.id, **fields)


def make_distinct(one: Person, other: Person) -> Distinct:
    """Return that two people are no duplicates."""
    return Distinct(one_id=one.id, other_id=other.id)


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


def make_organisation(name: str = "Northgate PCN", **fields: Any) -> Organisation:
    """Return a partner service."""
    return Organisation(name=name, **fields)


def make_insight(
    *conversations: Conversation, title: str = "The last bus goes too early", **fields: Any
) -> Insight:
    """Return an insight gathered from these conversations today, whose words wait to be read."""
    sources = tuple(Source(conversation.id) for conversation in conversations)
    return Insight(title=title, **({"heard_on": TODAY, "sources": sources} | fields))


def make_response(insight: Insight, organisation: Organisation, **fields: Any) -> Response:
    """Return an insight that was passed on to an organisation today."""
    given = {"insight_id": insight.id, "organisation_id": organisation.id, "sent_on": TODAY}
    return Response(**(given | fields))


def make_plan(title: str = "Later buses", **fields: Any) -> Plan:
    """Return a plan that was begun today."""
    return Plan(title=title, **({"framework": "FULLER13", "began_on": TODAY} | fields))


def make_terms(of: Group | Place, organisation: Organisation | None = None, **fields: Any) -> Terms:
    """Return what a group, or the people of a place, agreed on today; without an organisation nobody may."""
    whose = {"group_id": of.id} if isinstance(of, Group) else {"place_id": of.id}
    to = organisation and organisation.id
    return Terms(**({"agreed_on": TODAY, "organisation_id": to} | whose | fields))


def make_profile(name: str = "Northgate each quarter", **fields: Any) -> Profile:
    """Return what a partner gets each quarter."""
    return Profile(name=name, **fields)


def make_wellbeing(person: Person, **fields: Any) -> Wellbeing:
    """Return that somebody was asked today how satisfied they are."""
    given = {"on": TODAY, "measure": "ONS4", "scores": (Score("SATIS", 7),)}
    return Wellbeing(person_id=person.id, **(given | fields))


def notebooks(ring: Any = None) -> Notebooks:
    """Return the store, with the weakest key derivation it accepts so that tests are quick, and no keyring."""
    from connector_app.store.key_cost import KdfCost
    from connector_app.store.key_ring import KeyRing
    from connector_app.store.opening import NotebookFiles
    from tests.remembered import remember_statements

    remember_statements()
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
    return _with(quick_notebooks().open(path, PASSPHRASE), nouns)


@cache
def quick_notebooks() -> Notebooks:
    """Return the same as `notebooks` does, but that it derives the key of one key file once in a process."""
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
