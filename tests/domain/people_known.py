"""Who is known in tests of the lines: two Dawns, names of several words, a couple under one name."""

from connector_app.domain.folding import words
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind

PEOPLE = (
    Candidate("d1", "Dawn Smith", "choir"),
    Candidate("d2", "Dawn Jones", "library"),
    Candidate("a1", "Ali"),
    Candidate("k1", "Amina K."),
    Candidate("l1", "Łukasz Świątek"),
    Candidate("m1", "Mary Ann Evans"),
    Candidate("c1", "Gill and Bob"),
    Candidate("o1", "Sinéad O’Brien"),
    Candidate("g1", "Lunch club", kind=Kind.GROUP),
)


def named(name: str) -> list[Candidate]:
    """Return who is called so: by the whole label, else by its first words."""
    said = words(name)
    whole = [one for one in PEOPLE if words(one.label) == said]
    return whole or [one for one in PEOPLE if said and words(one.label)[: len(said)] == said]


class KnownPeople:
    """The one question that forms ask a reader."""

    named = staticmethod(named)
