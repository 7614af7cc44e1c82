"""What is worth noticing about who gives to whom: whom to ask what they would enjoy giving, or be glad of.

Nothing here says that anybody gave too little: to have received is an occasion to ask, not a debt.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from connector_app.domain.ties import Tie


@dataclass(frozen=True, slots=True)
class Noticed:
    """People, by key: who only received, who only gave, and who received before and now began to give."""

    only_received: tuple[int, ...] = ()
    only_gave: tuple[int, ...] = ()
    began_to_give: tuple[int, ...] = ()


def notice(ties: Iterable[Tie], people: AbstractSet[int], began: Iterable[int] = ()) -> Noticed:
    """Return what there is to notice in the ties of a stretch of time, about these people and no others.

    `people` are those whom a prompt may name; `began` gave for the first time, after they had received.
    """
    arcs = [(tie.giver, tie.receiver) for tie in ties if tie.giver != tie.receiver]
    givers = {giver for giver, _ in arcs}
    receivers = {receiver for _, receiver in arcs}
    return Noticed(
        only_received=_told(receivers - givers, people),
        only_gave=_told(givers - receivers, people),
        began_to_give=_told(givers & set(began), people),
    )


def _told(found: AbstractSet[int], people: AbstractSet[int]) -> tuple[int, ...]:
    return tuple(sorted(found & people))
