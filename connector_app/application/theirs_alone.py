"""What is of one person and of nobody else: the conversations they alone were part of, and promises to them."""

from dataclasses import dataclass

from connector_app.application.ports import WriteSession
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.followup import FollowUp
from connector_app.domain.noun import Noun, Ref, ref_of
from connector_app.domain.person import Person


@dataclass(frozen=True, slots=True)
class TheirsAlone:
    """`about` is all that refers to the person; of it, `alone` and the promises go with them."""

    about: tuple[Noun, ...]
    alone: tuple[Conversation, ...]
    promises: tuple[FollowUp, ...]

    @property
    def refs(self) -> tuple[Ref, ...]:
        """Return what goes with the person, beside what says nothing without them."""
        return (*map(ref_of, self.alone), *map(ref_of, self.promises))


def theirs_alone(session: WriteSession, person: Person) -> TheirsAlone:
    """Return what goes with a person, as it stands."""
    about = tuple(noun for _, noun in session.referring_to([ref_of(person)]))
    alone = tuple(n for n in about if isinstance(n, Conversation) and _nobody_else(n, person.id))
    promised = [noun for _, noun in session.referring_to([ref_of(n) for n in alone])]
    promises = {
        n.id: n for n in (*about, *promised) if isinstance(n, FollowUp) and n.person_id in (None, person.id)
    }
    return TheirsAlone(about, alone, tuple(promises.values()))


def _nobody_else(conversation: Conversation, person_id: str) -> bool:
    """Tell whether nobody else was part of a conversation; whoever was only mentioned in it was not."""
    parts = (p for p in conversation.people if p.person_id != person_id and p.role is not Role.MENTIONED)
    return conversation.group_id is None and (conversation.headcount or 1) == 1 and not any(parts)
