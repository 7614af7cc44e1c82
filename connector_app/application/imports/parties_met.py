"""Whom the names in a file of exchanges or conversations mean: somebody known, or one new person for each name."""

import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from connector_app.application.imports import reasons
from connector_app.application.imports.arriving import Arriving, Choice, Likely
from connector_app.application.imports.imported import Line
from connector_app.application.imports.known_people import KnownPeople, Signs
from connector_app.application.ports import Reader
from connector_app.domain.exchange import COMMONS, Party, PartyKind
from connector_app.domain.folding import fold
from connector_app.domain.ids import codes_from
from connector_app.domain.likeness import MOST_SHARING, Reason
from connector_app.domain.person import Person
from connector_app.text import QT_TRANSLATE_NOOP

_COMMONS = {"commons", "the commons", "community pot", "everyone", "everybody"}
_RESTS = QT_TRANSLATE_NOOP("Imports", "{name} asked to be forgotten, or that their record is only kept.")


@dataclass(slots=True)
class Met:
    """A name in a file: whom it surely means, whom it may, and the rows in which it stands.

    `options` are the ids of all it may mean, more perhaps than the `likely` ones somebody chooses from.
    """

    name: str
    party: Party | None
    exact: bool = False
    likely: list[Likely] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    options: Collection[str] = ()


class PartiesMet:
    """The names of one file, each looked up once."""

    def __init__(self, reader: Reader) -> None:
        """Look up in a notebook."""
        self._reader = reader
        self._known = KnownPeople(reader)
        self._codes = codes_from(secrets.randbelow(30**6))
        self._by_name: dict[str, Met] = {}
        self._by_folded: dict[str, Met] = {}
        self._resting: set[str] = set()

    def met(self, name: str, number: int) -> Met:
        """Return what a name means; `number` is the row in which it stands, in the order of the file."""
        found = self._by_name.get(name)
        if found is None:
            folded = fold(name)
            found = self._by_folded.get(folded)
            if found is None:
                found = self._by_folded[folded] = (
                    Met(name, COMMONS, options=(COMMONS.id,)) if folded in _COMMONS else self._looked_up(name)
                )
            self._by_name[name] = found
        found.rows.append(number)
        return found

    def settle(self) -> None:
        """Learn whose record rests, once all names were met."""
        meant = {id_ for met in self._by_folded.values() for id_ in met.options if id_ != COMMONS.id}
        self._resting = self._reader.resting(meant) if meant else set()
        for met in self._by_folded.values():
            met.likely = [each for each in met.likely if met.exact or each.id not in self._resting]

    def rests(self, met: Met) -> Line | None:
        """Return why nothing is recorded of whom a name means, None when it is in use."""
        resting = [id_ for id_ in met.options if id_ in self._resting]
        return Line(_RESTS, {"name": met.name}) if resting and (met.party or met.exact) else None

    def meant(self, rows: Iterable[tuple[tuple[Met, ...], Arriving]]) -> "Meant":
        """Return whom the names mean by what was chosen for the rows in which they stand."""
        chosen: dict[str, str] = {}
        for names, row in rows:
            if row.choice is Choice.FILL:
                for met in names:
                    if met.party is None and (id_ := _first_of(row, met)):
                        chosen.setdefault(fold(met.name), id_)
        return Meant(self._known, self._codes, chosen)

    def _looked_up(self, name: str) -> Met:
        exact, like = self._known.parties_named(name)
        if len(exact) == 1:
            return Met(name, self._known.party(exact[0]), options=exact)
        found = [(id_, Reason.SAME_NAME) for id_ in exact[:MOST_SHARING]] or like[:MOST_SHARING]
        likely = [Likely(id_, self._known.told_apart(id_), reasons.why(Signs(reason))) for id_, reason in found]
        # Those of one name may be very many, and an exchange with any of them is known.
        return Met(name, None, bool(exact), likely, options=dict.fromkeys(exact or (id_ for id_, _ in found)))


def together(names: Sequence[Sequence[Met]], number: int) -> Sequence[int]:
    """Return the rows with one of the names of a row that may mean somebody known, itself first."""
    found = dict.fromkeys((number,))
    for met in names[number]:
        if met.likely:
            found |= dict.fromkeys(met.rows)
    return tuple(found)


class Meant:
    """Whom names mean by what was chosen; somebody new is made once for each name."""

    def __init__(self, known: KnownPeople, codes: Iterator[str], chosen: dict[str, str]) -> None:
        """`chosen` are ids by folded name."""
        self._known, self._codes, self._chosen = known, codes, chosen
        self._new: dict[str, Person] = {}
        self.several: list[int] = []

    @property
    def people(self) -> list[Person]:
        """Return the new people."""
        return list(self._new.values())

    def party(self, met: Met, row: int) -> Party:
        """Return whom a name means."""
        if met.party is not None:
            return met.party
        folded = fold(met.name)
        if (id_ := self._chosen.get(folded)) is not None:
            return self._known.party(id_)
        person = self._new.get(folded)
        if person is None:
            person = self._new[folded] = Person(label=met.name, code=next(self._codes))
            if met.exact:
                self.several.append(row)
        return Party(PartyKind.PERSON, person.id)


def _first_of(row: Arriving, met: Met) -> str | None:
    """Return whom of those a name may mean stands first in a row."""
    may_mean = {each.id for each in met.likely}
    return next((each.id for each in row.likely if each.id in may_mean), None)
