"""The picture of exchanges in words: what its spots, lines and remarks say, and its table twin."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from connector_app.application.picture_reader import GivingParty
from connector_app.domain.circles import Circle
from connector_app.domain.exchange import PartyKind
from connector_app.domain.naming import told_apart
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.isolation import giving_line, isolated
from connector_app.ui.panes.picture_reading import PictureReading
from connector_app.ui.widgets.network import Form, Link, Network, Spot
from connector_app.ui.widgets.network_drawing import Meaning
from connector_app.ui.widgets.tie_table import TieRow

_FORMS = {PartyKind.PERSON: Form.ROUND, PartyKind.GROUP: Form.SQUARE, PartyKind.COMMONS: Form.DIAMOND}
_KINDS = {PartyKind.PERSON: Kind.PERSON, PartyKind.GROUP: Kind.GROUP}
_MOST_NAMES = 4


class PictureWords(QObject):
    """Puts a reading into words."""

    def name(self, found: PictureReading, key: int) -> str:
        """Return what a party is called, and what tells it from another of its name."""
        party = found.parties[key]
        return told_apart(labels.party(party.label), party.hint)

    def names(self, found: PictureReading, keys: Sequence[int]) -> str:
        """Return some names in a row, and how many more there are."""
        shown = [isolated(self.name(found, key)) for key in keys[:_MOST_NAMES]]
        if len(keys) > _MOST_NAMES:
            shown.append(self.tr("%n more", None, len(keys) - _MOST_NAMES))
        return ", ".join(shown)

    def key(self) -> tuple[Meaning, ...]:
        """Return what the marks stand for."""
        return (
            Meaning(self.tr("gave and received")),
            Meaning(self.tr("only one way so far"), whole=False),
            Meaning(self.tr("a group"), Form.SQUARE),
            Meaning(self.tr("everybody together"), Form.DIAMOND),
        )

    def network(self, found: PictureReading) -> Network:
        """Return the picture in the order of names; two who gave to each other share one line."""
        gave, got = _sides(found)
        spots = []
        for party in sorted((found.parties[key] for key in found.places), key=_by_name):
            key, (x, y) = party.key, found.places[party.key]
            spots.append(
                Spot(
                    key,
                    self.name(found, key),
                    x,
                    y,
                    form=_FORMS[party.party.kind],
                    whole=key in found.both_ways or party.party.kind is PartyKind.COMMONS,
                    short=_initials(party),
                    about=self._about(len(gave[key]), len(got[key])),
                )
            )
        return Network(spots, list(_links(found)))

    def leaving(self, found: PictureReading, network: Network) -> Network:
        """Return the picture as it may leave: two of one name by their codes, not by how they were met."""
        alike = {key: told_apart(party.label, party.code) for key, party in found.parties.items() if party.hint}
        spots = [replace(spot, name=alike[spot.key]) if spot.key in alike else spot for spot in network.spots]
        return Network(spots, network.links)

    def _about(self, gave: int, got: int) -> str:
        parts = []
        if gave:
            parts.append(self.tr("gave to %n", None, gave))
        if got:
            parts.append(self.tr("received from %n", None, got))
        return ", ".join(parts)

    def told(self, found: PictureReading, key: int) -> str:
        """Return with whom somebody has ties in the picture, in words."""
        gave, got = _sides(found)
        parts = []
        if gave[key]:
            parts.append(self.tr("gave to {names}").format(names=self.names(found, gave[key])))
        if got[key]:
            parts.append(self.tr("received from {names}").format(names=self.names(found, got[key])))
        told = " · ".join(parts) or self.tr("nothing in this time")
        return self.tr("{name}: {told}").format(name=isolated(self.name(found, key)), told=told)

    def counts(self, found: PictureReading) -> str:
        """Return how much the picture shows, and how many it has no room for."""
        parts = [self.tr("%n people and groups", None, len(found.places))]
        if found.others:
            parts.append(self.tr("and %n other(s)", None, found.others))
        return " · ".join(parts)

    def about(self, found: PictureReading) -> str:
        """Return what the picture is for somebody who does not see it, and how the keys walk it."""
        both = len(found.both_ways & set(found.places))
        parts = [
            self.counts(found),
            self.tr("%n of them both gave and received", None, both),
            self.tr("%n flow(s) of help", None, len(found.ties)),
            self.tr("Arrow keys go from one to the next."),
        ]
        return ". ".join(part.rstrip(".") for part in parts) + "."

    def rows(self, found: PictureReading) -> list[TieRow]:
        """Return the picture as a table."""
        return [
            TieRow(
                self.name(found, tie.giver),
                self.name(found, tie.receiver),
                str(tie.times),
                labels.minutes(tie.minutes or None),
                tie.giver,
                tie.receiver,
            )
            for tie in found.ties
        ]

    def round(self, found: PictureReading, circle: Circle) -> str:
        """Return who is in a circle: in a round, or all with one another."""
        members = [isolated(self.name(found, key)) for key in circle.members]
        if circle.both_ways:
            return self.tr("{names} help one another").format(names=", ".join(members))
        return giving_line(*members, members[0])


def ref_of(party: GivingParty) -> Ref | None:
    """Return a reference to a person or group; the commons is nobody's page."""
    kind = _KINDS.get(party.party.kind)
    return Ref(kind, party.party.id) if kind else None


def _by_name(party: GivingParty) -> tuple[bool, str, int]:
    """Order by name; the commons, which has none, comes last."""
    return not party.label, party.label.casefold(), party.key


def _sides(found: PictureReading) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return to whom each gave, and from whom each received, in the order of names."""
    gave: dict[int, list[int]] = defaultdict(list)
    got: dict[int, list[int]] = defaultdict(list)
    for tie in sorted(found.ties, key=lambda tie: _order(found, (tie.giver, tie.receiver))):
        gave[tie.giver].append(tie.receiver)
        got[tie.receiver].append(tie.giver)
    return gave, got


def _order(found: PictureReading, keys: Iterable[int]) -> list[str]:
    return [found.parties[key].label.casefold() for key in keys]


def _links(found: PictureReading) -> Iterable[Link]:
    arcs = {(tie.giver, tie.receiver) for tie in found.ties}
    times: Counter[tuple[int, int]] = Counter()
    for tie in found.ties:
        times[min(tie.giver, tie.receiver), max(tie.giver, tie.receiver)] += tie.times
    for (one, other), often in times.items():
        if (one, other) in arcs:
            yield Link(one, other, often, back=(other, one) in arcs)
        else:
            yield Link(other, one, often)


def _initials(party: GivingParty) -> str:
    """Return a name in so few letters that it stands where many do."""
    words = [word for word in party.label.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper()
