"""Repair: withhold more until every attempt fails, the most detailed and then the smallest numbers first."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from connector_app.domain.errors import Refused
from connector_app.summary.audit.attack import Attack, Narrow
from connector_app.summary.audit.knowledge import Known, Lore, model_of
from connector_app.summary.audit.model import Ints
from connector_app.summary.audit.solver import OutOfTime
from connector_app.summary.audit.targets import Target
from connector_app.summary.audit.witness import verify_witness

#: Longer than this nobody waits, and nothing leaves unaudited.
SECONDS = 120.0


class Contradiction(Refused):
    """No community is found that agrees with all that is known; who knows what was sent can say with what."""

    def __init__(self) -> None:
        super().__init__("audit_failed")


@dataclass(frozen=True, slots=True)
class Audited:
    """What an audit found: the numbers to withhold (by place), and the communities that prove the rest."""

    hidden: frozenset[int]
    communities: tuple[Ints, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What to audit: all that would be known, what must stay open, and which numbers may still be withheld.

    `silent` are those of them that show ``[c]`` already, so that giving them up costs nothing: a reader was only
    taken to guess them. `together` are numbers that have to go when another one goes (conversations with the
    people behind them). `told` are the bounds that stay known of a number when it is withheld.
    """

    known: Sequence[Known]
    targets: Sequence[Target]
    may_hide: frozenset[int]
    silent: frozenset[int]
    together: dict[int, frozenset[int]]
    lore: Lore
    told: Mapping[int, tuple[int, int | None]] = field(default_factory=dict)


def audit(question: Question, tick: Callable[[], None], seconds: float = SECONDS) -> Audited:
    """Attack, withhold, and attack again until every target stays open.

    Raises Refused: Contradiction when no community is found that agrees with all that is known, audit_failed
    when nothing is left that could be withheld, audit_timed_out.
    """
    try:
        return _audit(question, tick, seconds)
    except OutOfTime as late:
        raise Refused("audit_timed_out") from late


def _audit(question: Question, tick: Callable[[], None], seconds: float) -> Audited:
    attack = Attack(model_of(question.known, question.lore), question.targets, seconds, tick)
    if not attack.possible:
        raise Contradiction
    attack.spread_out()
    hidden: set[int] = set()
    while (narrow := attack.next_narrow()) is not None:
        chosen = _chosen(question, narrow, hidden)
        for number in {chosen} | question.together.get(chosen, frozenset()):
            attack.free(number, *question.told.get(number, (0, None)))
            hidden.add(number)
    return Audited(frozenset(hidden), tuple(attack.communities))


def _chosen(question: Question, narrow: Narrow, hidden: set[int]) -> int:
    """Return the number to withhold: one that shows nothing, else the most detailed, then the smallest."""
    free = question.may_hide - hidden
    candidates = (narrow.holding & free) or _beside(question, narrow.target) & free
    if not candidates:
        raise Refused("audit_failed")
    return max(
        candidates,
        key=lambda n: (n in question.silent, len(question.known[n].cell), -question.known[n].low, -n),
    )


def _beside(question: Question, target: int) -> frozenset[int]:
    """Return the numbers that share a part with a target, where no programme says which of them hold it."""
    cell = question.known[question.targets[target].plus].cell
    return frozenset(
        n for n, known in enumerate(question.known) if not cell or known.cell & cell or not known.cell
    )


#: What the counts of a certificate mean; one more whenever `model_of` makes other counts, or in another order.
FORM = 1


def certificate_of(communities: Sequence[Ints], lore: Lore) -> str:
    """Return communities, and what was known apart from numbers, as text."""
    finer = sorted([[*part], sorted([*each] for each in fine)] for part, fine in lore.coarser.items())
    content = {
        "form": FORM,
        "finer": finer,
        "customs": sorted(lore.customs),
        "slack": lore.slack,
        "communities": [c.tolist() for c in communities],
    }
    return json.dumps(content, separators=(",", ":"))


def lore_of(certificate: str) -> Lore:
    """Return what was known apart from numbers; raise ValueError or KeyError when the text is no certificate."""
    content = json.loads(certificate)
    finer = {(part[0], part[1]): frozenset((a, b) for a, b in fine) for part, fine in content["finer"]}
    return Lore(finer, frozenset(content["customs"]), int(content["slack"]))


def certificate_holds(known: Sequence[Known], certificate: str) -> bool:
    """Tell whether the communities of a certificate agree, in exact integers, with all that is known.

    A certificate of another form was checked by the version that made it; that nobody changed it since, the
    seal of its release tells.
    """
    try:
        if json.loads(certificate)["form"] != FORM:
            return True
        model = model_of(known, lore_of(certificate))
        communities = [np.array(each, dtype=np.int64) for each in json.loads(certificate)["communities"]]
    except (ValueError, TypeError, KeyError, OverflowError):
        return False
    return bool(communities) and all(verify_witness(model, counts) for counts in communities)
