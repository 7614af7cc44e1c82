"""Postcode areas and an edition of the indices of deprivation, packed; by the terms of `application.area_shelf`.

They are packed because a notebook should stay small, and because no page of it may hold the plain postcode of
somebody who was forgotten: a page is read to prove that they are gone.
"""

import json
import zlib
from array import array
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from connector_app.application.area_shelf import KeptArea, KeptDeprivation
from connector_app.domain.deprivation import Deprivation, Edition
from connector_app.domain.gazetteer import Area, Gazetteer
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, Person
from connector_app.store import schema
from connector_app.store.asking import Asking
from connector_app.store.loading import BATCH, load, load_refs
from connector_app.store.sessions import Session

_LEVEL = 9
_LISTS = ("at_2011", "at_2021", "at_ward")
_WORDS = ("postcodes", "small_2011", "small_2021", "wards")


class NotebookAreas:
    """What an open notebook keeps to look postcodes up in; safe on any thread."""

    def __init__(self, asking: Asking, writing: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Read by `asking`, write by `writing`, the notebook's one writer."""
        self._asking = asking
        self._writing = writing

    def kept(self) -> tuple[list[KeptArea], KeptDeprivation | None]:
        """Return what is kept, in the order of the areas; nothing is unpacked."""
        area, edition = schema.postcode_area.c, schema.deprivation.c
        with self._asking.connection() as connection:
            asked = select(area.area, area.release, area.year, area.edition, area.postcodes, area.taken_on)
            rows = connection.execute(asked.order_by(area.area)).all()
            one = connection.execute(select(edition.edition, edition.areas, edition.taken_on)).first()
        areas = [
            KeptArea(
                row.area,
                row.release,
                row.year,
                _edition(row.edition),
                row.postcodes,
                date.fromordinal(row.taken_on),
            )
            for row in rows
        ]
        own = KeptDeprivation(Edition(one.edition), one.areas, date.fromordinal(one.taken_on)) if one else None
        return areas, own

    def open(self, areas: Collection[str] | None = None) -> Gazetteer:
        """Return some of the areas, or all, with the edition that is kept; those not kept are left out."""
        area, one = schema.postcode_area.c, schema.deprivation.c
        asked = select(area.area, area.release, area.year, area.edition, area.content)
        if areas is not None:
            asked = asked.where(area.area.in_(sorted(areas)))
        with self._asking.connection() as connection:
            rows = connection.execute(asked).all()
            own = connection.execute(select(one.edition, one.content)).first()
        deciles = Deprivation(Edition(own.edition), json.loads(zlib.decompress(own.content))) if own else None
        return Gazetteer({row.area: _unpacked(row) for row in rows}, deciles)

    def keep(
        self, areas: Iterable[Area], deprivation: Deprivation | None, day: date, action: str, via: str
    ) -> None:
        """Put areas and perhaps an edition in the place of those there were, in one transaction."""
        packed = [(area, _packed(area)) for area in areas]
        table, own = schema.postcode_area, schema.deprivation
        with self._writing() as connection:
            for area, content in packed:
                connection.execute(table.delete().where(table.c.area == area.code))
                connection.execute(
                    table.insert().values(
                        area=area.code,
                        release=area.release,
                        year=area.year,
                        edition=area.edition or "",
                        postcodes=len(area.postcodes),
                        taken_on=day.toordinal(),
                        content=content,
                    )
                )
            if deprivation is not None:
                connection.execute(own.delete())
                content = zlib.compress(json.dumps(dict(sorted(deprivation.deciles.items()))).encode(), _LEVEL)
                connection.execute(
                    own.insert().values(
                        key=1,
                        edition=deprivation.edition,
                        areas=len(deprivation.deciles),
                        taken_on=day.toordinal(),
                        content=content,
                    )
                )
            Session(connection).audit(action, (), via=via)

    def drop(self, action: str, via: str) -> None:
        """Let all of it go; what was looked up stays with the people."""
        with self._writing() as connection:
            connection.execute(schema.postcode_area.delete())
            connection.execute(schema.deprivation.delete())
            Session(connection).audit(action, (), via=via)

    def living(self) -> list[Person]:
        """Return everybody with a postcode among the ways to reach them."""
        contact, person = schema.contact_point.c, schema.person.c
        asked = (
            select(contact.party)
            .join(schema.person, person.key == contact.party)
            .where(contact.kind == ContactKind.POSTCODE)
            .distinct()
            .order_by(contact.party)
        )
        found: list[Person] = []
        with self._asking.connection() as connection:
            keys = list(connection.scalars(asked))
            for first in range(0, len(keys), BATCH):
                nouns = load(connection, Kind.PERSON, keys[first : first + BATCH])
                found += [noun for noun in nouns if isinstance(noun, Person)]
        return found

    def known(self, ids: Iterable[str]) -> dict[str, Person]:
        """Return those of the people who are here, as they stand."""
        with self._asking.connection() as connection:
            found = load_refs(connection, (Ref(Kind.PERSON, id_) for id_ in ids))
        return {ref.id: noun for ref, noun in found.items() if isinstance(noun, Person)}

    def postcodes(self) -> list[str]:
        """Return every postcode as it was written down, of people alone."""
        contact, person = schema.contact_point.c, schema.person.c
        asked = select(func.json_group_array(contact.value)).join(schema.person, person.key == contact.party)
        with self._asking.connection() as connection:
            found = connection.scalar(asked.where(contact.kind == ContactKind.POSTCODE))
        return list(json.loads(found or "[]"))

    def looked_up(self) -> dict[str, int]:
        """Return how many people have a decile, by its edition."""
        person = schema.person.c
        asked = select(person.decile_edition, func.count()).where(person.decile.is_not(None))
        with self._asking.connection() as connection:
            return {row[0]: row[1] for row in connection.execute(asked.group_by(person.decile_edition))}


def _edition(text: str) -> Edition | None:
    return Edition(text) if text else None


def _packed(area: Area) -> bytes:
    told: dict[str, Any] = {name: " ".join(getattr(area, name)) for name in _WORDS}
    told |= {name: getattr(area, name).tolist() for name in _LISTS}
    told |= {"deciles": list(area.deciles), "marks": list(area.marks), "names": dict(area.names)}
    return zlib.compress(json.dumps(told, ensure_ascii=False).encode(), _LEVEL)


def _unpacked(row: Any) -> Area:
    told = json.loads(zlib.decompress(row.content))
    known: dict[str, Any] = {name: tuple(told[name].split(" ")) for name in _WORDS}
    known |= {name: array("l", told[name]) for name in _LISTS}
    return Area(
        code=row.area,
        release=row.release,
        year=row.year,
        edition=_edition(row.edition),
        deciles=bytes(told["deciles"]),
        marks=bytes(told["marks"]),
        names=told["names"],
        **known,
    )
