"""Everybody who waits to hear what became of what they said: a view of the page of what was heard."""

from connector_app.domain.noun import Kind

_KINDS = frozenset(
    {Kind.INSIGHT, Kind.RESPONSE, Kind.CONVERSATION, Kind.PERSON, Kind.GROUP, Kind.MEMBERSHIP, Kind.CONSENT}
)
