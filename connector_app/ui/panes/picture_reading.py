"""What the picture of exchanges shows, gathered and laid out in the data lane."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from connector_app.application.picture_reader import GivingParty, GroupOf
from connector_app.application.ports import Reader
from connector_app.domain.circles import Circle, circles_in
from connector_app.domain.exchange import PartyKind
from connector_app.domain.layout import Point, lay_out
from connector_app.domain.noticing import Noticed, notice
from connector_app.domain.noun import Ref
from connector_app.domain.period import Period
from connector_app.domain.ties import Tie, among, nearest

#: How many parties one picture shows.
MOST = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What the picture is to show: a period or all, a place or everywhere, and around whom, if anybody."""

    period: Period | None = None
    place_id: str | None = None
    around: Ref | None = None


@dataclass(frozen=True, slots=True)
class NamedCircle:
    """A circle, and the group that it was made into, if it was."""

    circle: Circle
    group: GroupOf | None = None


@dataclass(frozen=True, slots=True)
class PictureReading:
    """A laid out picture: who stands where, the ties between them, and what is worth telling beside it.

    `both_ways` gave and received, `others` are as many as there was no room for.
    """

    parties: Mapping[int, GivingParty] = field(default_factory=dict)
    places: Mapping[int, Point] = field(default_factory=dict)
    ties: Sequence[Tie] = ()
    both_ways: frozenset[int] = frozenset()
    others: int = 0
    centre: int | None = None
    circles: Sequence[NamedCircle] = ()
    noticed: Noticed = field(default_factory=Noticed)
    anything: bool = False


def read_picture(reader: Reader, wish: Wish, go_on: Callable[[], object] = lambda: None) -> PictureReading:
    """Read and lay out a picture; for the data lane. `go_on` is called between steps, and may end it."""
    picture = reader.picture
    ties = [tie for tie in picture.ties(wish.period, wish.place_id) if tie.giver != tie.receiver]
    centre = reader.key_of(wish.around) if wish.around else None
    go_on()
    shown = nearest(ties, MOST, centre)
    near = among(ties, shown)
    givers, receivers = {tie.giver for tie in ties}, {tie.receiver for tie in ties}
    noticed = _noticed(reader, wish, ties)
    go_on()
    named = (*noticed.only_received, *noticed.only_gave, *noticed.began_to_give)
    parties = {each.key: each for each in picture.parties(dict.fromkeys((*shown, *named)))}
    return PictureReading(
        parties=parties,
        places=lay_out(shown, [(tie.giver, tie.receiver) for tie in near]),
        ties=near,
        both_ways=frozenset(givers & receivers),
        others=len((givers | receivers) - set(shown)),
        centre=centre,
        circles=_with_names(reader, circles_in(near)),
        noticed=noticed,
        anything=bool(ties) or reader.last_exchange_id() is not None,
    )


def people_of(circle: Circle, parties: Mapping[int, GivingParty]) -> list[str]:
    """Return the ids of a circle's members if all of them are people, else none: only people join a group."""
    members = [parties[key].party for key in circle.members]
    return [party.id for party in members] if all(each.kind is PartyKind.PERSON for each in members) else []


def _noticed(reader: Reader, wish: Wish, ties: Iterable[Tie]) -> Noticed:
    """Return what is worth noticing of the people in question."""
    picture = reader.picture
    people = picture.may_be_named()
    if wish.place_id is not None:  # of others not all ties were read
        people &= picture.living_in(wish.place_id)
    return notice(ties, people, picture.began_to_give(wish.period) if wish.period else ())


def _with_names(reader: Reader, circles: Sequence[Circle]) -> list[NamedCircle]:
    groups = reader.picture.groups_of({key for circle in circles for key in circle.members}) if circles else []
    by_members = {group.members: group for group in reversed(groups)}
    return [NamedCircle(circle, by_members.get(frozenset(circle.members))) for circle in circles]
