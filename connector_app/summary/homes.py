"""Where people live, as finely as a summary cuts: neighbourhoods, the towns they lie in, or nowhere at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connector_app.domain.folding import fold
from connector_app.summary.cells import Part
from connector_app.summary.cut import Places
from connector_app.summary.facts import Facts

#: Before the name of a town in a cell: a neighbourhood may have the same name and is another crowd.
_TOWN = "town:"


@dataclass(frozen=True, slots=True)
class Homes:
    """The places of one summary: labels, codes in cells (folded names), and which one each of the facts is."""

    labels: tuple[str, ...]
    codes: tuple[str, ...]
    of: tuple[int, ...]


def homes_of(facts: Facts, places: Places) -> Homes:
    """Return the places people are counted by; places of one name cannot be told apart by a reader and are one."""
    if places is Places.NONE:
        return Homes((), (), (0,) * len(facts.places))
    names, towns, town_of = _names(facts.places), _names(facts.places_within), _town_of(facts)
    if places is Places.NEIGHBOURHOODS:
        chosen = {name: (label, name) for name, label in names.items()}
        folded = [fold(name) for name in facts.places]
    else:
        folded = [town_of.get(fold(name), fold(name)) for name in facts.places]
        chosen = {
            name: (towns[name], _TOWN + name) if name in towns else (names[name], name)
            for name in sorted(set(folded))
        }
    place = {name: number for number, name in enumerate(chosen)}
    labels, codes = zip(*chosen.values(), strict=True) if chosen else ((), ())
    return Homes(labels, codes, tuple(place[name] for name in folded))


def towns_in_cells(facts: Facts) -> Mapping[Part, frozenset[Part]]:
    """Return of each town's part of a cell the parts of the neighbourhoods that make it up, all of them wholly."""
    made_of: dict[Part, frozenset[Part]] = {}
    for name, town in _town_of(facts).items():
        part = ("place", _TOWN + town)
        made_of[part] = made_of.get(part, frozenset()) | {("place", name)}
    return made_of


def _names(names: Sequence[str]) -> dict[str, str]:
    """Return the first spelling of each name, by the folded name."""
    found: dict[str, str] = {}
    for name in names:
        if name:
            found.setdefault(fold(name), name)
    return found


def _town_of(facts: Facts) -> dict[str, str]:
    """Return which neighbourhood lies in which town, as folded names; one in two towns at once lies in none."""
    within: dict[str, set[str]] = {}
    for name, town in zip(facts.places, facts.places_within, strict=False):
        within.setdefault(fold(name), set()).add(fold(town))
    towns = _names(facts.places_within)
    found: dict[str, str] = {}
    for name, around in within.items():
        (town, *others) = around
        if not others and town:
            found[name] = town
        elif name in towns:  # two columns of one name would not be told apart
            found[name] = name
    return found
