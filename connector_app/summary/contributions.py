"""Who did how much in which part of a summary: by this alone, and nothing sensitive, parts are counted anew."""

import hashlib

import numpy as np

from connector_app.summary.audit.before import WHOLE
from connector_app.summary.counting import Counting, Ints, ints
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.facts import Facts
from connector_app.summary.homes import homes_of


def contributions(facts: Facts, people: Counting, cut: Cut = FINEST) -> dict[str, dict[int, bytes]]:
    """Return for each block a digest of what each of its people did there, by the person's place in the facts.

    A digest changes with the age band, the number of conversations and the number of times help was given or
    received; what was said, and about what, does not enter.
    """
    size = people.size
    spoke = _times(people.numbered(facts.spoke_person), size)
    gave, received = (_times(people.numbered(column), size) for column in (facts.leg_giver, facts.leg_receiver))
    rows = np.stack([ints(facts.people_age), spoke, gave, received], axis=1).astype("<i8")
    digests = [hashlib.blake2b(row.tobytes(), digest_size=8).digest() for row in rows]
    blocks: dict[str, dict[int, bytes]] = {WHOLE: dict(enumerate(digests))}
    if cut.places is not Places.NONE:
        homes = homes_of(facts, cut.places)
        codes = [*homes.codes, ""]
        where = [*homes.of, len(homes.codes)]
        for person, place in enumerate(facts.people_place):
            blocks.setdefault(f"place:{codes[where[place]]}", {})[person] = digests[person]
    return blocks


def _times(numbers: Ints, size: int) -> Ints:
    """Return how often each person stands in a column."""
    return np.bincount(numbers[numbers >= 0], minlength=size)
