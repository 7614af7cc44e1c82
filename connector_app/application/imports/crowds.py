"""Very many people of one name: which of them has everything that a row says, found without asking each.

A list where half the rows are called Resident must not come in twice either, and comparing each row with each
person would take for ever.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from connector_app.application.imports.people_made import ONE, Somebody, words_of_name
from connector_app.application.known_parties import contact_key, other_names
from connector_app.domain.folding import fold
from connector_app.domain.person import Person

#: No more than these are compared word for word.
_MOST = 50


class Crowd:
    """Everybody of one name by each thing that is known of them."""

    def __init__(self, people: Iterable[Somebody]) -> None:
        """`people` are in the order in which they are to be found."""
        self._by_fact: dict[Hashable, set[str]] = defaultdict(set)
        self._order: dict[str, None] = {}
        for somebody in people:
            self._order[somebody.id] = None
            for fact in (*_facts(somebody), *_further(somebody)):
                self._by_fact[fact].add(somebody.id)

    def with_all_of(self, arriving: Somebody) -> list[str]:
        """Return the ids of those of whom everything is known that arrives, as many as are worth comparing."""
        having = sorted((self._by_fact.get(fact, set()) for fact in set(_facts(arriving))), key=len)
        if not having:
            return list(self._order)[:_MOST]
        found = set.intersection(*having)
        return [id_ for id_ in self._order if id_ in found][:_MOST] if found else []


def _facts(somebody: Somebody) -> Iterator[Hashable]:
    """Yield what a record says beside its name, in the form in which it is compared; a line of notes as a text."""
    for point in somebody.contact_points:
        yield contact_key(point.kind, point.value)
    yield from (line.strip() for line in somebody.notes.splitlines() if line.strip())
    for field in ONE:
        if value := getattr(somebody, field, None):
            yield field, fold(value)
    if isinstance(somebody, Person):
        yield from (("called", words_of_name(name)) for name in other_names(somebody))


def _further(known: Somebody) -> Iterator[Hashable]:
    """Yield what may stand for a line of notes, or for another name, of a record that arrives."""
    yield from (point.value.strip() for point in known.contact_points)
    if isinstance(known, Person):
        yield from (("called", words_of_name(name)) for name in (known.label, known.names, known.code))
