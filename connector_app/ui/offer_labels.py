"""Words for what people bring, need and are to each other, in the language of the window."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from connector_app.domain.followup import Repeat
from connector_app.domain.group import GroupKind
from connector_app.domain.match import MatchState
from connector_app.domain.need import NeedClosedAs, Urgency
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.strength import StrengthKind, Willingness
from connector_app.text import QT_TRANSLATE_NOOP

_WORDS: Mapping[StrEnum, str] = {
    GroupKind.HOUSEHOLD: QT_TRANSLATE_NOOP("OfferLabels", "household"),
    GroupKind.INFORMAL: QT_TRANSLATE_NOOP("OfferLabels", "group"),
    GroupKind.ASSOCIATION: QT_TRANSLATE_NOOP("OfferLabels", "association"),
    GroupKind.TEAM: QT_TRANSLATE_NOOP("OfferLabels", "team"),
    GroupKind.STREET: QT_TRANSLATE_NOOP("OfferLabels", "street"),
    StrengthKind.SKILL: QT_TRANSLATE_NOOP("OfferLabels", "Something they can do"),
    StrengthKind.KNOWLEDGE: QT_TRANSLATE_NOOP("OfferLabels", "Something they know or lived through"),
    StrengthKind.CARE: QT_TRANSLATE_NOOP("OfferLabels", "Being there for others"),
    StrengthKind.TIME: QT_TRANSLATE_NOOP("OfferLabels", "Time"),
    StrengthKind.THING: QT_TRANSLATE_NOOP("OfferLabels", "Something to lend"),
    StrengthKind.SPACE: QT_TRANSLATE_NOOP("OfferLabels", "A room or a place"),
    StrengthKind.CONNECTION: QT_TRANSLATE_NOOP("OfferLabels", "People they know"),
    Willingness.WOULD_LOVE_TO: QT_TRANSLATE_NOOP("OfferLabels", "would love to"),
    Willingness.IF_ASKED: QT_TRANSLATE_NOOP("OfferLabels", "if asked"),
    Willingness.WOULD_TEACH: QT_TRANSLATE_NOOP("OfferLabels", "would teach it"),
    Willingness.NOT_NOW: QT_TRANSLATE_NOOP("OfferLabels", "not now"),
    Urgency.NOW: QT_TRANSLATE_NOOP("OfferLabels", "now"),
    Urgency.SOON: QT_TRANSLATE_NOOP("OfferLabels", "soon"),
    Urgency.SOMETIME: QT_TRANSLATE_NOOP("OfferLabels", "some time"),
    NeedClosedAs.MET: QT_TRANSLATE_NOOP("OfferLabels", "somebody helped"),
    NeedClosedAs.NOT_NEEDED: QT_TRANSLATE_NOOP("OfferLabels", "not needed any more"),
    MatchState.SUGGESTED: QT_TRANSLATE_NOOP("OfferLabels", "suggested"),
    MatchState.INTRODUCED: QT_TRANSLATE_NOOP("OfferLabels", "introduced"),
    MatchState.AGREED: QT_TRANSLATE_NOOP("OfferLabels", "agreed"),
    MatchState.HAPPENED: QT_TRANSLATE_NOOP("OfferLabels", "happened"),
    MatchState.DID_NOT_WORK: QT_TRANSLATE_NOOP("OfferLabels", "did not work"),
    Repeat.WEEKLY: QT_TRANSLATE_NOOP("OfferLabels", "every week"),
    Repeat.FORTNIGHTLY: QT_TRANSLATE_NOOP("OfferLabels", "every two weeks"),
    Repeat.MONTHLY: QT_TRANSLATE_NOOP("OfferLabels", "every month"),
    Repeat.QUARTERLY: QT_TRANSLATE_NOOP("OfferLabels", "every quarter"),
    Repeat.YEARLY: QT_TRANSLATE_NOOP("OfferLabels", "every year"),
}
#: What the first of two people is to the second, and the second to the first.
_TIES: Mapping[RelationshipKind, tuple[str, str]] = {
    RelationshipKind.PARENT: (
        QT_TRANSLATE_NOOP("OfferLabels", "parent"),
        QT_TRANSLATE_NOOP("OfferLabels", "child"),
    ),
    RelationshipKind.GRANDPARENT: (
        QT_TRANSLATE_NOOP("OfferLabels", "grandparent"),
        QT_TRANSLATE_NOOP("OfferLabels", "grandchild"),
    ),
    RelationshipKind.PARTNER: (QT_TRANSLATE_NOOP("OfferLabels", "partner"),) * 2,
    RelationshipKind.SIBLING: (QT_TRANSLATE_NOOP("OfferLabels", "brother or sister"),) * 2,
    RelationshipKind.RELATIVE: (QT_TRANSLATE_NOOP("OfferLabels", "relative"),) * 2,
    RelationshipKind.CARER: (
        QT_TRANSLATE_NOOP("OfferLabels", "carer"),
        QT_TRANSLATE_NOOP("OfferLabels", "cared for"),
    ),
    RelationshipKind.FRIEND: (QT_TRANSLATE_NOOP("OfferLabels", "friend"),) * 2,
    RelationshipKind.NEIGHBOUR: (QT_TRANSLATE_NOOP("OfferLabels", "neighbour"),) * 2,
    RelationshipKind.COLLEAGUE: (QT_TRANSLATE_NOOP("OfferLabels", "does things together with"),) * 2,
    RelationshipKind.MENTOR: (
        QT_TRANSLATE_NOOP("OfferLabels", "mentor"),
        QT_TRANSLATE_NOOP("OfferLabels", "guided by"),
    ),
    RelationshipKind.KNOWS: (QT_TRANSLATE_NOOP("OfferLabels", "knows"),) * 2,
    RelationshipKind.KEEP_APART: (QT_TRANSLATE_NOOP("OfferLabels", "keep apart"),) * 2,
}


def word(code: StrEnum) -> str:
    """Return the words for a kind of strength or group, a willingness, an urgency, an end, a state or a repeat."""
    return QCoreApplication.translate("OfferLabels", _WORDS[code])


def tie(kind: RelationshipKind, *, of_first: bool) -> str:
    """Return what the first of two people is to the second, or else what the second is to the first."""
    return QCoreApplication.translate("OfferLabels", _TIES[kind][0 if of_first else 1])
