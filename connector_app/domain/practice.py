"""The practice mirror and the power lens: what somebody's own latest conversations show them; never a score."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from connector_app.domain.conversation import Practice
from connector_app.domain.followup import Leads
from connector_app.domain.trend import Trend, trend_of

#: Over how many of the latest conversations somebody looks back.
MIRRORED = 20


@dataclass(frozen=True, slots=True)
class Mirrored:
    """One feature over the latest conversations, the oldest first; None where it did not come up."""

    code: str
    seen: tuple[Practice | None, ...]

    def count(self, practice: Practice) -> int:
        """Return in how many conversations it was so."""
        return self.seen.count(practice)

    @property
    def silent(self) -> bool:
        """Tell whether it came up in none of them."""
        return not any(self.seen)


def mirror(codes: Iterable[str], conversations: Sequence[Mapping[str, Practice]]) -> tuple[Mirrored, ...]:
    """Return each feature over the latest conversations, given the oldest first as practice by code."""
    latest = conversations[-MIRRORED:]
    return tuple(Mirrored(code, tuple(said.get(code) for said in latest)) for code in codes)


def to_reflect(features: Sequence[Mirrored]) -> Mirrored | None:
    """Return the feature to think about: most wished for or missed, else the one that came up least.

    None when no feature came up at all. Among equals it is the first in the order of the list.
    """
    if all(feature.silent for feature in features):
        return None
    wished = max(features, key=_wished)
    return wished if _wished(wished) else min(features, key=lambda feature: feature.count(Practice.PRACTISED))


def strongest(features: Sequence[Mirrored]) -> Mirrored | None:
    """Return the feature practised most, the first of equals; None when none was."""
    most = max(features, key=lambda feature: feature.count(Practice.PRACTISED), default=None)
    return most if most is not None and most.count(Practice.PRACTISED) else None


def leaning(less: int, more: int) -> Trend:
    """Compare how many said less with how many said more, as carefully as figures of two times are."""
    return trend_of((less, less, more, more))


def _wished(feature: Mirrored) -> int:
    return feature.count(Practice.ASKED_FOR) + feature.count(Practice.MISSING)


def led_by_people(led: Mapping[Leads, int]) -> int:
    """Return how many actions people or the community led, rather than the connector or a service."""
    return led.get(Leads.PERSON, 0) + led.get(Leads.COMMUNITY, 0)


def shares(counts: Sequence[int]) -> tuple[int, ...]:
    """Return whole per cents that add up to a hundred: what rounding leaves goes to the largest remainders.

    Nothing at all has shares of nothing.
    """
    total = sum(counts)
    if not total:
        return (0,) * len(counts)
    whole = [100 * count // total for count in counts]
    by_rest = sorted(range(len(counts)), key=lambda at: (-(100 * counts[at] % total), at))
    for at in by_rest[: 100 - sum(whole)]:
        whole[at] += 1
    return tuple(whole)
