"""The protection policy: how few is too few, and to what numbers are rounded."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """Parameters of protection, in people; never weaker than the defaults without a recorded decision.

    Below `threshold` (zero included) a count is withheld, others go to the nearest `base`; a child within
    `slack` of its parent is withheld because it looks like everyone; under `least_people` nothing leaves,
    under `least_two_way` only tables of one dimension do; networks need `least_network` people.

    Of a withheld count a reader must be left with `spread` possible values or more. A part of a running summary
    is counted anew once `refresh` people in it changed. A month leaves only when `month_share` per cent of its
    numbers can be shown.
    """

    threshold: int = 8
    base: int = 5
    slack: int = 3
    least_people: int = 20
    least_two_way: int = 50
    least_network: int = 10
    spread: int = 6
    refresh: int = 10
    month_share: int = 60


STANDARD = Policy()
STRICT = Policy(threshold=10)
