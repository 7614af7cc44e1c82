"""Releases of made-up villages, and what an attacker of their own works out of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from connector_app.summary.audit.before import Before
from connector_app.summary.audit.spans import Span
from connector_app.summary.cells import Cell, counts_people
from connector_app.summary.layout import Tabulated
from connector_app.summary.policy import STANDARD, Policy
from connector_app.summary.protect import Made, make
from connector_app.summary.protected import Shown
from tests.summary.audit.attacker import Attacker, Found, bins_only, display_of
from tests.summary.audit.villages import SMALL_PACK, counted, only, planted_in
from tests.summary.made_facts import QUARTER

#: Tables of two dimensions for the fewest people too, so that there is more to work out.
TWO_WAY = replace(STANDARD, least_two_way=20)
#: So many streets make about 788 linked numbers.
STREETS, PEOPLE = 17, 300


@dataclass(frozen=True)
class Attacked:
    """What an attacker works out of a release: knowing it, knowing the rules too, or knowing bins alone."""

    cells: int
    large: int
    shown: int
    release: Found
    rules: Found
    bins: Found

    @property
    def share(self) -> float:
        """Return the share of the numbers of eight people or more that are shown."""
        return self.shown / self.large


def released(tables: Tabulated, policy: Policy = STANDARD) -> Made:
    """Protect a first release; raise Refused as protection does."""
    return make(QUARTER, tables, tables.people, policy, Before(Span(QUARTER.first, QUARTER.last)))


def small_pack(people: int, seed: int) -> Tabulated:
    """Return the small pack of a village of one street or two."""
    return only(counted(people, 1 + seed % 2, seed), *SMALL_PACK)


def attacked(tables: Tabulated, policy: Policy = STANDARD, *, every: int = 1, more: bool = True) -> Attacked:
    """Attack a release; one small number of `every` so many, and with `more` by the other attackers too."""
    display = display_of(released(tables, policy), tables)
    large = [cell for cell in display if counts_people(cell) and tables.counts[cell].number >= policy.threshold]
    release = _found(tables, display, policy, every)
    rules = _found(tables, display, policy, every, knowing_rules=True) if more else Found()
    bins = _found(tables, bins_only(tables, display, policy), policy, every) if more else Found()
    shown = sum(isinstance(display[cell], int) for cell in large)
    return Attacked(len(display), len(large), shown, release, rules, bins)


def planted_found(tables: Tabulated) -> int:
    """Tell (1 or 0) whether all of the planted street can be shown to have raised its theme."""
    display = display_of(released(tables), tables)
    return Attacker(tables.counts, display).everyone(*planted_in(tables)).everyone


def _found(
    tables: Tabulated, display: Mapping[Cell, Shown], policy: Policy, every: int, *, knowing_rules: bool = False
) -> Found:
    attacker = Attacker(tables.counts, display, policy, knowing_rules=knowing_rules)
    total = Found()
    for cell in attacker.small()[::every]:
        total += attacker.tried(cell)
    for parent, cell in attacker.crowds()[::every]:
        total += attacker.everyone(parent, cell)
    return total
