"""Keeping only the least of a record: what of it goes and what stays, told first and then done as one command."""

from dataclasses import dataclass

from connector_app.application.commands import Command
from connector_app.application.ports import Notebook
from connector_app.application.removal import with_removals
from connector_app.application.theirs_alone import theirs_alone
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref, kind_of
from connector_app.domain.person import Person
from connector_app.domain.resting import LEAST, least_of
from connector_app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class LeastPlan:
    """What keeping only the least of a record will do, with the answers and requests that stay."""

    person: Person
    command: Command
    consents: int
    requests: int

    def goes(self, *kinds: Kind) -> int:
        """Return how many nouns of these kinds go altogether."""
        return sum(ref.kind in kinds for ref in self.command.deletes)

    def stays(self, kind: Kind) -> int:
        """Return how many nouns of a kind stay without the person."""
        return sum(kind_of(noun) is kind and noun.id != self.person.id for noun in self.command.saves)


def plan_least(notebook: Notebook, person_id: str) -> LeastPlan:
    """Return what would go and stay; nothing is changed. Raises Refused "gone" when nobody has this id."""
    me = Ref(Kind.PERSON, person_id)
    with notebook.write() as session:
        person = session.get_many([me]).get(me)
        if not isinstance(person, Person):
            raise Refused("gone")
        theirs = theirs_alone(session, person)
        without = with_removals(Command(title="", deletes=(me, *theirs.refs)), session)
    kinds = [kind_of(noun) for noun in theirs.about]
    return LeastPlan(
        person=person,
        command=Command(
            title=QT_TRANSLATE_NOOP("Commands", "Keep only the minimum of a record"),
            saves=(least_of(person), *(noun for noun in without.saves if kind_of(noun) not in LEAST)),
            deletes=tuple(ref for ref in without.deletes if ref != me and ref.kind not in LEAST),
        ),
        consents=kinds.count(Kind.CONSENT),
        requests=kinds.count(Kind.REQUEST),
    )


def as_shown(notebook: Notebook, shown: LeastPlan) -> Command:
    """Return the command of a plan that was shown; raise Refused "plan_outdated" when the record moved on."""
    if plan_least(notebook, shown.person.id) != shown:
        raise Refused("plan_outdated")
    return shown.command
