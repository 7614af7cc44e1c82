"""What a partner answered, and how a row of its sheet stands to what is known, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from connector_app.application.response_words import CHOICES, CONTEXT, HEADINGS, SHARED, STATES, Column
from connector_app.application.take_responses import Standing
from connector_app.domain.response import Response
from connector_app.ui.labels import short_date, translated


def standing_word(standing: Standing) -> str:
    """Return how a row stands, for a badge."""
    match standing:
        case Standing.NEW:
            return QCoreApplication.translate("AnswerWords", "new")
        case Standing.CHANGED:
            return QCoreApplication.translate("AnswerWords", "changed")
        case Standing.UNSURE:
            return QCoreApplication.translate("AnswerWords", "to be decided")
        case Standing.SAME:
            return QCoreApplication.translate("AnswerWords", "known already")
        case Standing.UNANSWERED:
            return QCoreApplication.translate("AnswerWords", "left open")
        case Standing.DOUBLED:
            return QCoreApplication.translate("AnswerWords", "twice, and not the same")
        case Standing.UNKNOWN:
            return QCoreApplication.translate("AnswerWords", "not known here")
        case Standing.UNCLEAR:
            return QCoreApplication.translate("AnswerWords", "not clear")


def state_words(response: Response, today: date) -> str:
    """Return how far the partner is and since when: ``Done, 12 Nov``."""
    if response.answered_on is None:
        return QCoreApplication.translate("AnswerWords", "no answer yet")
    state = translated(CONTEXT, STATES[response.state])
    return QCoreApplication.translate("AnswerWords", "{state}, {day}").format(
        state=state, day=short_date(response.answered_on, today)
    )


def answer_facts(response: Response) -> list[str]:
    """Return who decided and led, what was shared and what changed, each with its name, as far as it is said."""
    said = (
        (Column.DECIDED, response.decided_by),
        (Column.LED, response.led_by),
        (Column.CHANGED, response.changed_how),
    )
    facts = [_fact(column, translated(CONTEXT, CHOICES[column][code])) for column, code in said if code]
    things = {thing.what for thing in response.shared}
    return facts + [translated(CONTEXT, HEADINGS[column]) for column, what in SHARED.items() if what in things]


def _fact(column: Column, value: str) -> str:
    name = translated(CONTEXT, HEADINGS[column]).rstrip("?")
    return QCoreApplication.translate("AnswerWords", "{name}: {value}").format(name=name, value=value)
