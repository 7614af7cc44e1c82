"""Looking for people who are written down twice: pairs to look at, the likeliest first, and what was decided.

Whoever looks asked for it, so it is no prompt: also people who moved or died are compared, and records that are
only kept. A second record of somebody who asked to be forgotten is one that would otherwise stay.
"""

from collections.abc import Callable
from dataclasses import dataclass

from connector_app import paths
from connector_app.application.commands import Command
from connector_app.application.ports import Reader
from connector_app.collector import collector_paused
from connector_app.domain.distinct import Distinct
from connector_app.domain.likeness import Likeness, likenesses
from connector_app.scan.wordlists import read_nicknames
from connector_app.text import QT_TRANSLATE_NOOP

#: Pairs shown at most: whoever has gone through them looks again.
MOST_PAIRS = 200


@dataclass(frozen=True, slots=True)
class Duplicates:
    """The pairs to look at, how many there are in all, and the labels of the people in those shown."""

    pairs: tuple[Likeness, ...] = ()
    total: int = 0
    labels: dict[str, str] | None = None

    def label(self, person_id: str) -> str:
        """Return what somebody is called."""
        return (self.labels or {}).get(person_id, "")


@collector_paused()
def look_for_duplicates(reader: Reader, go_on: Callable[[], object] = lambda: None) -> Duplicates:
    """Return who may be written down twice; `go_on` is called all the while, and may end the search."""
    people = reader.duplicates.people()
    nicknames = read_nicknames(paths.resources() / "wordlists")
    found = likenesses(people, nicknames, reader.duplicates.apart(), go_on)
    shown = tuple(found[:MOST_PAIRS])
    wanted = {id_ for pair in shown for id_ in (pair.one_id, pair.other_id)}
    return Duplicates(shown, len(found), {each.id: each.label for each in people if each.id in wanted})


def not_the_same(one_id: str, other_id: str) -> Command:
    """Remember that two people are two people."""
    return Command(
        title=QT_TRANSLATE_NOOP("Commands", "Keep two people apart as not the same"),
        saves=(Distinct(one_id=one_id, other_id=other_id),),
    )
