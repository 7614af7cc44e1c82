"""Everybody with what is compared of them, and who is two people for certain, in two queries however many."""

import json

from sqlalchemy import text

from connector_app.domain.likeness import Known
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.store.asking import Asking
from connector_app.store.naming import BETWEEN_NAMES

_PEOPLE = text("""
    SELECT json_group_array(json_array(
        lower(hex(party.id)), identity.label, identity.code, identity.names, identity.also_known_as,
        identity.how_we_met,
        (SELECT lower(hex(place.id)) FROM place WHERE place.key = person.place),
        (SELECT json_group_array(json_array(reached.kind, reached.value))
         FROM contact_point AS reached WHERE reached.party = person.key AND reached.kind IN ('phone', 'email')),
        (SELECT json_group_array(lower(hex(joined.id)))
         FROM membership JOIN party AS joined ON joined.key = membership."group"
         WHERE membership.person = person.key AND membership.until IS NULL)))
    FROM person
    CROSS JOIN party ON party.key = person.key
    CROSS JOIN person_identity AS identity ON identity.key = person.key
    """)
_APART = text("""
    SELECT json_group_array(json_array(lower(hex(one.id)), lower(hex(other.id)))) FROM (
        SELECT one, other FROM distinct_pair
        UNION SELECT one, other FROM relationship) AS pair
    CROSS JOIN party AS one ON one.key = pair.one
    CROSS JOIN party AS other ON other.key = pair.other
    """)


class Duplicates:
    """Answers by the terms of `application.duplicates_reader.DuplicatesReader`."""

    def __init__(self, asking: Asking) -> None:
        """Ask by `asking`."""
        self._asking = asking

    def people(self) -> list[Known]:
        """Return everybody with what is compared of them."""
        with self._asking.connection() as connection:
            found = connection.execute(_PEOPLE).scalar_one()
        return [
            Known(
                id=id_,
                label=label,
                code=code,
                names=names,
                also_known_as=tuple(filter(None, map(str.strip, BETWEEN_NAMES.split(known_as)))),
                how_we_met=met,
                place_id=place,
                contact_points=tuple(ContactPoint(ContactKind(kind), value) for kind, value in ways),
                group_ids=frozenset(groups),
            )
            for id_, label, code, names, known_as, met, place, ways, groups in json.loads(found)
        ]

    def apart(self) -> set[frozenset[str]]:
        """Return pairs who surely are two people: somebody said so, or they are something to each other."""
        with self._asking.connection() as connection:
            found = connection.execute(_APART).scalar_one()
        return {frozenset(pair) for pair in json.loads(found)}
