"""The audit of a summary, remembered: what was asked before with the very same numbers is answered at once."""

from collections.abc import Callable
from typing import Any

from connector_app.summary.audit.repair import Audited, Question, audit

_KNOWN: dict[Any, Audited] = {}


def remembered(question: Question, tick: Callable[[], None]) -> Audited:
    """Return what `audit` returns, which is the same for the same question; what it refuses it refuses anew."""
    lore = question.lore
    asked = (
        tuple(question.known),
        tuple(question.targets),
        question.may_hide,
        question.silent,
        frozenset(question.together.items()),
        (frozenset(lore.coarser.items()), lore.customs, lore.slack),
        frozenset(question.told.items()),
    )
    tick()
    if asked not in _KNOWN:
        _KNOWN[asked] = audit(question, tick)
    return _KNOWN[asked]
