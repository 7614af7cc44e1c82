"""Recording an exchange: what the form holds, what it is understood as, and the command it becomes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from connector_app.application.commands import Command, record_exchange
from connector_app.application.conversation_form import which_one
from connector_app.application.ports import Reader
from connector_app.domain.exchange import COMMONS, Exchange, Leg, Mode, Party, PartyKind
from connector_app.domain.exchangeline import ExchangeLine, legs_of, parse_exchange
from connector_app.domain.folding import fold
from connector_app.domain.group import Group
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person
from connector_app.domain.vocabulary import Vocabulary

#: A pick that says: none of those who are called so, somebody new, or a new group.
NEW = ""
NEW_GROUP = "+group"


@dataclass(frozen=True, slots=True)
class ExchangeForm:
    """What was typed and chosen so far; `category` is set once it was chosen by hand.

    `picks` tells parties of one name apart: folded name -> id, or NEW.
    """

    on: date
    line: str = ""
    category: str | None = None
    picks: tuple[tuple[str, str], ...] = ()
    exchange_id: str | None = None

    @property
    def empty(self) -> bool:
        """Tell whether nothing was entered that would be missed."""
        return not self.line.strip()

    @property
    def changes(self) -> str | None:
        """Return the id of the exchange that is changed; None for a new one."""
        return self.exchange_id

    def with_pick(self, name: str, party_id: str) -> "ExchangeForm":
        """Return the form in which a name means this party (or NEW)."""
        return replace(self, picks=tuple({**dict(self.picks), fold(name): party_id}.items()))

    def to_json(self) -> str:
        """Return the form as text for the draft."""
        return json.dumps(
            {
                "on": self.on.isoformat(),
                "line": self.line,
                "category": self.category,
                "picks": self.picks,
                "exchange_id": self.exchange_id,
            },
            ensure_ascii=False,
        )


def form_from_json(text: str) -> ExchangeForm:
    """Read a draft back; raise ValueError, KeyError or TypeError when it is none."""
    raw = json.loads(text)
    return ExchangeForm(
        on=date.fromisoformat(raw["on"]),
        line=str(raw["line"]),
        category=raw["category"],
        picks=tuple((str(name), str(chosen)) for name, chosen in raw["picks"]),
        exchange_id=raw["exchange_id"],
    )


@dataclass(frozen=True, slots=True)
class Understood:
    """A form's line with each name resolved: to a party, to NEW, or to None where it must be told apart."""

    line: ExchangeLine
    category: str
    people: Mapping[str, Candidate | str | None]


def understand(form: ExchangeForm, reader: Reader, vocabulary: Vocabulary) -> Understood:
    """Return what the form is understood as; quick enough for each key."""
    line = parse_exchange(form.line, reader.named, vocabulary.categories)
    people: dict[str, Candidate | str | None] = {}
    for name in line.names:
        if not name.commons:
            picked = dict(form.picks).get(fold(name.name))
            people[fold(name.name)] = _resolved(name.candidates, picked)
    return Understood(line, form.category or line.category, people)


def _resolved(candidates: tuple[Candidate, ...], picked: str | None) -> Candidate | str | None:
    if picked == NEW_GROUP:
        return NEW_GROUP
    if picked == NEW or not candidates:
        return NEW
    if picked is not None:
        return next((candidate for candidate in candidates if candidate.id == picked), None)
    return candidates[0] if len(candidates) == 1 else None


def command_of(form: ExchangeForm, understood: Understood, before: Exchange | None = None) -> Command:
    """Return the command that stores the form.

    Raises RuleBroken with the line's problem, or "which_person" while two of one name are not told apart.
    """
    people: list[Person] = []
    groups: list[Group] = []
    parties: dict[str, Party] = {}
    for name in understood.line.names:
        if name.commons:
            continue
        key = fold(name.name)
        found = understood.people[key]
        if found is None:
            raise which_one(name.name, name.candidates)
        if isinstance(found, Candidate):
            kind = PartyKind.GROUP if found.kind is Kind.GROUP else PartyKind.PERSON
            parties[key] = Party(kind, found.id)
        elif found == NEW_GROUP:
            groups.append(Group(name=name.name))
            parties[key] = Party(PartyKind.GROUP, groups[-1].id)
        else:
            people.append(Person(label=name.name))
            parties[key] = Party(PartyKind.PERSON, people[-1].id)
    legs = legs_of(understood.line, parties)
    mode = Mode.TALLY if understood.line.minutes is None else Mode.TIME
    exchange = replace(
        before or Exchange(on=form.on, legs=legs),
        on=form.on,
        legs=legs,
        title=understood.line.title,
        category=understood.category,
        mode=mode,
    )
    exchange.check()
    return record_exchange(exchange, people, groups)


def form_of(exchange: Exchange, labels: Mapping[str, str], *, commons: str = "commons") -> ExchangeForm:
    """Return the form in which a stored exchange is changed; `labels` are those of its parties."""

    def name(party: Party) -> str:
        return commons if party == COMMONS else labels.get(party.id, "")

    flow = " > ".join(", ".join(name(party) for party in station) for station in _stations(exchange.legs))
    minutes = _given_by_each(exchange.legs)
    said = " ".join(filter(None, (exchange.title, f"{minutes}m" if minutes else "")))
    return ExchangeForm(
        on=exchange.on,
        line=f"{flow}: {said}" if said else flow,
        category=exchange.category,
        picks=tuple((fold(labels[p]), p) for p in dict.fromkeys(_ids(exchange.legs)) if p in labels),
        exchange_id=exchange.id,
    )


def repeat_of(exchange: Exchange, labels: Mapping[str, str], today: date) -> ExchangeForm:
    """Return the form that records the same again today."""
    return replace(form_of(exchange, labels), on=today, exchange_id=None)


def _ids(legs: tuple[Leg, ...]) -> list[str]:
    return [party.id for leg in legs for party in (leg.giver, leg.receiver) if party != COMMONS]


def _stations(legs: tuple[Leg, ...]) -> list[list[Party]]:
    """Return the stations of a flow: a chain or circle leg by leg, else givers and receivers."""
    if len(legs) > 1 and all(a.receiver == b.giver for a, b in pairwise(legs)):
        return [[legs[0].giver], *([leg.receiver] for leg in legs)]
    return [list(dict.fromkeys(leg.giver for leg in legs)), list(dict.fromkeys(leg.receiver for leg in legs))]


def _given_by_each(legs: tuple[Leg, ...]) -> int | None:
    """Return the minutes the first giver gave at the first station in all, or None when nothing was measured."""
    stations = _stations(legs)
    first = [leg.minutes for leg in legs if leg.giver == stations[0][0] and leg.receiver in stations[1]]
    return sum(filter(None, first)) or None
