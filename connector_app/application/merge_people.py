"""Making one person of two records: what either has, what will become of it, and the command that does it.

One command moves everything that refers to the record that goes, and one undo brings all of it back as it was.
The memory of what was sent is left alone, and that is right: it knows people by a token of their random id. The
record that goes is missing when a summary is counted next, and the one that stays has changed; both count as
changes of their blocks, as they are. Were its token taken out, undo would bring back somebody who looks new there.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connector_app.application.commands import Command
from connector_app.application.merge_references import Moved, moved_over
from connector_app.application.ports import Reader
from connector_app.domain.consent import Consent
from connector_app.domain.errors import Refused
from connector_app.domain.merging import Choice, Decided, merged, one_history
from connector_app.domain.noun import Kind, Noun, Ref, kind_of, ref_of
from connector_app.domain.person import Person
from connector_app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Merge:
    """The command that makes one of two, with what there is to say about it before.

    `had` tells how many things of each kind refer to the record that stays, and to the one that goes.
    """

    stays: Person
    goes: Person
    command: Command
    had: tuple[Mapping[Kind, int], Mapping[Kind, int]]
    decided: tuple[Decided, ...]
    moved: Moved


def merge(reader: Reader, stays_id: str, goes_id: str, choices: Mapping[str, Choice] | None = None) -> Merge:
    """Return how two records become one as they now stand; Refused "gone" when one of them is no more.

    `choices` say what is kept of fields in which they differ, else what `domain.merging` proposes is.
    """
    stays, goes = (reader.get(Ref(Kind.PERSON, id_)) for id_ in (stays_id, goes_id))
    if not isinstance(stays, Person) or not isinstance(goes, Person) or stays_id == goes_id:
        raise Refused("gone")
    mine, theirs = (_around(reader, person) for person in (stays, goes))
    moved = moved_over(reader, stays, goes, mine, theirs)
    taken, decided = one_history(stays_id, _answers(mine), _answers(theirs))
    saves: list[Noun] = [merged(stays, goes, choices or {}), *taken, *moved.saves]
    going = [ref_of(answer) for answer in _answers(theirs)]
    command = Command(
        title=QT_TRANSLATE_NOOP("Commands", "Make one person of two"),
        saves=tuple(saves),
        deletes=(*going, *moved.deletes, ref_of(goes)),
        carried=frozenset(answer.id for answer in taken),
    )
    had = (Counter(map(kind_of, mine)), Counter(map(kind_of, theirs)))
    return Merge(stays, goes, command, had, tuple(decided), moved)


def _around(reader: Reader, person: Person) -> list[Noun]:
    """Return everything that refers to a person, each once, in the order in which it is kept."""
    return list({ref_of(noun): noun for _, noun in reader.referring_to([ref_of(person)])}.values())


def _answers(nouns: Sequence[Noun]) -> list[Consent]:
    return [noun for noun in nouns if isinstance(noun, Consent)]
