"""Strengths and needs written down twice: when two of one party say the same, and what one says for both."""

from dataclasses import replace

from connector_app.domain.folding import fold
from connector_app.domain.need import Need, Urgency
from connector_app.domain.strength import Strength, Willingness

#: The more careful the later: who would rather not now on one record is not suggested by the other.
_CARE = (Willingness.WOULD_LOVE_TO, Willingness.WOULD_TEACH, Willingness.IF_ASKED, Willingness.NOT_NOW)
_SOONEST = tuple(Urgency)


def same_offer(one: Strength | Need, other: Strength | Need) -> bool:
    """Tell whether two say the same of one party, however it is spelt; a need that is over stays as it is."""
    match one, other:
        case Strength(), Strength():
            return _about(one) == _about(other) and one.kind is other.kind
        case Need(), Need():
            return _about(one) == _about(other) and one.closed_as is None and other.closed_as is None
    return False


def one_offer(one: Strength | Need, other: Strength | Need) -> Strength | Need:
    """Return the first with what the second adds; the two have to say the same."""
    if isinstance(one, Strength) and isinstance(other, Strength):
        return _strength(one, other)
    return _need(one, other) if isinstance(one, Need) and isinstance(other, Need) else one


def _strength(one: Strength, other: Strength) -> Strength:
    """Return the more careful willingness and the fewer times in a month."""
    most = [times for times in (one.per_month, other.per_month) if times is not None]
    return replace(
        one,
        willingness=max(one.willingness, other.willingness, key=_CARE.index),
        per_month=min(most, default=None),
        note=_note(one.note, other.note),
    )


def _need(one: Need, other: Need) -> Need:
    """Return the sooner of the two, for as long as either would help."""
    return replace(
        one,
        urgency=min(one.urgency, other.urgency, key=_SOONEST.index),
        until=None if one.until is None or other.until is None else max(one.until, other.until),
        note=_note(one.note, other.note),
    )


def _about(noun: Strength | Need) -> tuple[str, str, str]:
    return noun.party.id, noun.category, fold(noun.title)


def _note(one: str, other: str) -> str:
    if not other.strip() or fold(other) in fold(one):
        return one
    return f"{one}\n{other}" if one.strip() else other
