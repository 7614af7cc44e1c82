"""Words for kinds of entries and for their fields, as the audit trail names them."""

from collections.abc import Mapping

from connector_app.domain.noun import Kind
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.labels import translated

_KINDS: Mapping[str, str] = {
    Kind.PLACE: QT_TRANSLATE_NOOP("Fields", "place"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Fields", "person"),
    Kind.GROUP: QT_TRANSLATE_NOOP("Fields", "group"),
    Kind.CONSENT: QT_TRANSLATE_NOOP("Fields", "answer of consent"),
    Kind.CONVERSATION: QT_TRANSLATE_NOOP("Fields", "conversation"),
    Kind.EXCHANGE: QT_TRANSLATE_NOOP("Fields", "exchange"),
    Kind.FOLLOW_UP: QT_TRANSLATE_NOOP("Fields", "follow-up"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Fields", "quote"),
    Kind.REQUEST: QT_TRANSLATE_NOOP("Fields", "request"),
}
_FIELDS: Mapping[str, str] = {
    "access_needs": QT_TRANSLATE_NOOP("Fields", "what helps them take part"),
    "acknowledged_on": QT_TRANSLATE_NOOP("Fields", "acknowledged"),
    "age_band": QT_TRANSLATE_NOOP("Fields", "age"),
    "also_known_as": QT_TRANSLATE_NOOP("Fields", "also known as"),
    "approved_by": QT_TRANSLATE_NOOP("Fields", "let go by"),
    "approved_on": QT_TRANSLATE_NOOP("Fields", "let go on"),
    "asked_back_on": QT_TRANSLATE_NOOP("Fields", "asked back"),
    "before_call": QT_TRANSLATE_NOOP("Fields", "before you call"),
    "category": QT_TRANSLATE_NOOP("Fields", "kind"),
    "channel": QT_TRANSLATE_NOOP("Fields", "how they spoke"),
    "check_ins": QT_TRANSLATE_NOOP("Fields", "how people are"),
    "cleared_up_on": QT_TRANSLATE_NOOP("Fields", "cleared up"),
    "closed_as": QT_TRANSLATE_NOOP("Fields", "how it ended"),
    "closed_on": QT_TRANSLATE_NOOP("Fields", "when it ended"),
    "code": QT_TRANSLATE_NOOP("Fields", "code on paper"),
    "contact_points": QT_TRANSLATE_NOOP("Fields", "ways to reach them"),
    "conversation_id": QT_TRANSLATE_NOOP("Fields", "conversation"),
    "decided_on": QT_TRANSLATE_NOOP("Fields", "day of the answer"),
    "due": QT_TRANSLATE_NOOP("Fields", "due"),
    "extended_on": QT_TRANSLATE_NOOP("Fields", "takes longer"),
    "features": QT_TRANSLATE_NOOP("Fields", "practice"),
    "group_id": QT_TRANSLATE_NOOP("Fields", "group"),
    "headcount": QT_TRANSLATE_NOOP("Fields", "how many were there"),
    "how_we_met": QT_TRANSLATE_NOOP("Fields", "how we met"),
    "introduced_by": QT_TRANSLATE_NOOP("Fields", "introduced by"),
    "kind": QT_TRANSLATE_NOOP("Fields", "kind"),
    "label": QT_TRANSLATE_NOOP("Fields", "name"),
    "language": QT_TRANSLATE_NOOP("Fields", "language"),
    "leads": QT_TRANSLATE_NOOP("Fields", "who leads"),
    "legs": QT_TRANSLATE_NOOP("Fields", "who gave to whom"),
    "level": QT_TRANSLATE_NOOP("Fields", "kind of place"),
    "main_language": QT_TRANSLATE_NOOP("Fields", "language"),
    "method": QT_TRANSLATE_NOOP("Fields", "how it was answered"),
    "mode": QT_TRANSLATE_NOOP("Fields", "how it is counted"),
    "name": QT_TRANSLATE_NOOP("Fields", "name"),
    "names": QT_TRANSLATE_NOOP("Fields", "full name"),
    "note": QT_TRANSLATE_NOOP("Fields", "note"),
    "notes": QT_TRANSLATE_NOOP("Fields", "notes"),
    "on": QT_TRANSLATE_NOOP("Fields", "day"),
    "organisation": QT_TRANSLATE_NOOP("Fields", "organisation"),
    "original": QT_TRANSLATE_NOOP("Fields", "words as they were said"),
    "outcome": QT_TRANSLATE_NOOP("Fields", "what came of it"),
    "parent_id": QT_TRANSLATE_NOOP("Fields", "lies in"),
    "people": QT_TRANSLATE_NOOP("Fields", "who was there"),
    "person_id": QT_TRANSLATE_NOOP("Fields", "person"),
    "place_id": QT_TRANSLATE_NOOP("Fields", "place"),
    "precision": QT_TRANSLATE_NOOP("Fields", "how exact the day is"),
    "pronouns": QT_TRANSLATE_NOOP("Fields", "pronouns"),
    "purpose": QT_TRANSLATE_NOOP("Fields", "what was asked"),
    "reached": QT_TRANSLATE_NOOP("Fields", "reached or not"),
    "reason": QT_TRANSLATE_NOOP("Fields", "reason"),
    "received_on": QT_TRANSLATE_NOOP("Fields", "day it came in"),
    "recorded_by": QT_TRANSLATE_NOOP("Fields", "who wrote it down"),
    "restricted_on": QT_TRANSLATE_NOOP("Fields", "record only kept"),
    "retain_until": QT_TRANSLATE_NOOP("Fields", "keep until"),
    "review_on": QT_TRANSLATE_NOOP("Fields", "ask again on"),
    "safe_text": QT_TRANSLATE_NOOP("Fields", "words that may leave"),
    "share_level": QT_TRANSLATE_NOOP("Fields", "what may be shared"),
    "started_by": QT_TRANSLATE_NOOP("Fields", "who began"),
    "state": QT_TRANSLATE_NOOP("Fields", "answer"),
    "status": QT_TRANSLATE_NOOP("Fields", "where they stand"),
    "text": QT_TRANSLATE_NOOP("Fields", "what was said"),
    "theme": QT_TRANSLATE_NOOP("Fields", "theme"),
    "themes": QT_TRANSLATE_NOOP("Fields", "themes"),
    "title": QT_TRANSLATE_NOOP("Fields", "title"),
    "touch_every": QT_TRANSLATE_NOOP("Fields", "how often to be in touch"),
    "what": QT_TRANSLATE_NOOP("Fields", "what it is"),
    "who": QT_TRANSLATE_NOOP("Fields", "who"),
    "wording_version": QT_TRANSLATE_NOOP("Fields", "words read out"),
}


def kind_word(kind: str) -> str:
    """Return the word for a kind of entry."""
    return translated("Fields", _KINDS[kind])


def field_word(field: str) -> str:
    """Return the words for a field, named as ``kind.field`` or by its name alone."""
    return translated("Fields", _FIELDS[field.rpartition(".")[2]])
