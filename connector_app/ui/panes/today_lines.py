"""The lines of the first page's plain cards."""

from dataclasses import replace
from datetime import date

from connector_app.application.offers import Pair
from connector_app.application.requests import Asked
from connector_app.application.rows import ConversationRow, PersonRow
from connector_app.application.today_reader import ThanksRow
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.dialogs.request_words import request_kind, state
from connector_app.ui.panes.match_words import pair_line
from connector_app.ui.widgets.line import Line


def request_line(asked: Asked, today: date) -> Line:
    """Return who asked for what, and when it is due."""
    request = asked.request
    key = Ref(Kind.REQUEST, request.id)
    return Line(asked.who, request_kind(request.kind), state(request, today), warm=True, key=key)


def offer_line(pair: Pair) -> Line:
    """Return an offer that meets a need; the need leads to where it can be met."""
    return replace(pair_line(pair), key=Ref(Kind.NEED, pair.need.id))


def thanks_line(row: ThanksRow, today: date) -> Line:
    """Return who gave thanks, in their words, and when."""
    key = Ref(Kind.CONVERSATION, row.conversation_id)
    return Line(", ".join(row.people), row.snippet, labels.day(row.on, today), key=key)


def conversation_line(row: ConversationRow, today: date) -> Line:
    """Return with whom was spoken, what was said, and when."""
    people = ", ".join(row.people)
    return Line(people, row.snippet, labels.day(row.on, today), key=Ref(Kind.CONVERSATION, row.id))


def person_line(row: PersonRow, today: date) -> Line:
    """Return somebody met lately, and when."""
    badge = labels.day(row.last_on, today) if row.last_on else ""
    return Line(row.label, row.hint, badge, key=Ref(Kind.PERSON, row.id))
