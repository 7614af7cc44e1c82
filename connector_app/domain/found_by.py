"""Rules by which records are found to belong under an item of a framework without anybody tagging them.

A rule is a short text in a pack: a subject, a colon, what is asked of it, perhaps several values between bars.

    insight:any   insight:told_back   insight:kind=need|barrier   response:shared=money|time
    theme:HOUSING   feature:SELFORG   tag:C20PLUS   tag:C20PLUS=PLUS_COASTAL   channel:any   exchange:X_VOICE
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from connector_app.domain.conversation import Channel, ShareLevel, StartedBy
from connector_app.domain.group import GroupKind
from connector_app.domain.insight import InsightKind, InsightLevel
from connector_app.domain.organisation import OrganisationKind
from connector_app.domain.response import ChangedHow, Led, ResponseState, Shared

#: What is asked of a subject when everything of it counts.
ANY = "any"


class Subject(StrEnum):
    """What a rule looks at.

    Of a response, `organisation` is the kind of whom it was sent to; a tag's key is the code of its list, and the
    values of a theme, a feature, a strength, an exchange or a tag are codes of lists.
    """

    THEME = "theme"
    FEATURE = "feature"
    TAG = "tag"
    CHANNEL = "channel"
    STARTED_BY = "started_by"
    SHARE = "share"
    GROUP = "group"
    STRENGTH = "strength"
    EXCHANGE = "exchange"
    INSIGHT = "insight"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: without a `key` the `values` are of the subject itself, without `values` all of it counts."""

    subject: Subject
    key: str = ""
    values: frozenset[str] = frozenset()


_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")
#: Subjects whose values are codes of lists, which a pack may name before they are known here.
_OF_LISTS = frozenset({Subject.THEME, Subject.FEATURE, Subject.STRENGTH, Subject.EXCHANGE})
_ITSELF: Mapping[Subject, frozenset[str]] = {
    Subject.CHANNEL: frozenset(Channel),
    Subject.STARTED_BY: frozenset(StartedBy),
    Subject.SHARE: frozenset(ShareLevel),
    Subject.GROUP: frozenset(GroupKind),
    Subject.INSIGHT: frozenset({"sent", "answered", "told_back"}),
    Subject.RESPONSE: frozenset(ResponseState) | {"answered"},
}
_KEYED: Mapping[Subject, Mapping[str, frozenset[str]]] = {
    Subject.INSIGHT: {"kind": frozenset(InsightKind), "level": frozenset(InsightLevel)},
    Subject.RESPONSE: {
        "organisation": frozenset(OrganisationKind),
        "shared": frozenset(Shared),
        "decided_by": frozenset(Led),
        "led_by": frozenset(Led),
        "changed_how": frozenset(ChangedHow),
    },
}


def read_rule(text: str) -> Rule:
    """Return the rule a text stands for; raise ValueError when this version knows none like it."""
    name, colon, asked = text.partition(":")
    if not colon or name not in tuple(Subject):
        raise ValueError(text)
    subject = Subject(name)
    key, equals, many = asked.partition("=")
    if subject is Subject.TAG:
        return _tag(text, key, many if equals else ANY)
    if not equals:
        key, many = "", asked
        if many == ANY:
            return Rule(subject)
    values = frozenset(many.split("|"))
    if equals:
        known = _KEYED.get(subject, {}).get(key, frozenset())
    elif subject in _OF_LISTS:
        known = frozenset(value for value in values if _CODE.fullmatch(value))
    else:
        known = _ITSELF[subject]
    if not values <= known:
        raise ValueError(text)
    return Rule(subject, key, values)


def _tag(text: str, list_code: str, many: str) -> Rule:
    values = frozenset() if many == ANY else frozenset(many.split("|"))
    if not all(_CODE.fullmatch(code) for code in (list_code, *values)):
        raise ValueError(text)
    return Rule(Subject.TAG, list_code, values)
