"""Words for requests, complaints and what the law says of each, in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from connector_app.domain.request import Request, RequestClosedAs, RequestKind
from connector_app.ui import labels

translate = QCoreApplication.translate


def request_kind(code: RequestKind) -> str:
    """Return what is asked for."""
    match code:
        case RequestKind.ACCESS:
            return translate("Rights", "See everything about them")
        case RequestKind.ERASURE:
            return translate("Rights", "Be forgotten")
        case RequestKind.CORRECTION:
            return translate("Rights", "Have something corrected")
        case RequestKind.RESTRICTION:
            return translate("Rights", "Have the record only kept, not used")
        case RequestKind.OBJECTION:
            return translate("Rights", "Object to what is done with it")
        case RequestKind.COMPLAINT:
            return translate("Rights", "A complaint")


def rule(code: RequestKind) -> str:
    """Return in a sentence what the law asks for, with where it stands."""
    match code:
        case RequestKind.ACCESS:
            return translate(
                "Rights",
                "Give them everything you hold about them within one month, free of charge; two months more when "
                "it is complex. (UK GDPR, articles 12 and 15)",
            )
        case RequestKind.ERASURE:
            return translate(
                "Rights",
                "Forget them within one month, unless a law makes you keep something; two months more when it is "
                "complex. (UK GDPR, articles 12 and 17)",
            )
        case RequestKind.CORRECTION:
            return translate(
                "Rights", "Put right what is wrong within one month, or say why not. (UK GDPR, articles 12 and 16)"
            )
        case RequestKind.RESTRICTION:
            return translate(
                "Rights",
                "Keep the record and do nothing else with it until the matter is settled; answer within one "
                "month. (UK GDPR, articles 12 and 18)",
            )
        case RequestKind.OBJECTION:
            return translate(
                "Rights",
                "Stop what they object to, unless you have a stronger reason that you can name; answer within one "
                "month. (UK GDPR, articles 12 and 21)",
            )
        case RequestKind.COMPLAINT:
            return translate(
                "Rights",
                "Say within 30 days that it has arrived, look into it without delay and tell them what came of "
                "it. (Data (Use and Access) Act 2025)",
            )


def closed_as(code: RequestClosedAs) -> str:
    """Return how a request ended."""
    match code:
        case RequestClosedAs.DONE:
            return translate("Rights", "done")
        case RequestClosedAs.PARTLY_DONE:
            return translate("Rights", "partly done")
        case RequestClosedAs.REFUSED:
            return translate("Rights", "refused")
        case RequestClosedAs.WITHDRAWN:
            return translate("Rights", "taken back")


def state(request: Request, today: date) -> str:
    """Return where a request stands, for a badge: by when something is due, or how it ended."""
    if request.closed_as is not None:
        return closed_as(request.closed_as)
    due = request.due_on
    if due is None:
        if request.kind is RequestKind.COMPLAINT:
            return translate("Rights", "to be answered")
        return translate("Rights", "waits for them")
    if due < today:
        return translate("Rights", "was due {date}").format(date=labels.short_date(due, today))
    if due == today:
        return translate("Rights", "due today")
    return translate("Rights", "due {date}").format(date=labels.day(due, today))


def history(request: Request, today: date) -> str:
    """Return the days of a request in one line, as far as it has come."""

    def on(text: str, day: date | None) -> str:
        return text.format(date=labels.short_date(day, today)) if day is not None else ""

    parts = (
        on(translate("Rights", "Came in {date}"), request.received_on),
        on(translate("Rights", "acknowledged {date}"), request.acknowledged_on),
        on(translate("Rights", "asked back {date}"), request.asked_back_on),
        on(translate("Rights", "cleared up {date}"), request.cleared_up_on),
        on(translate("Rights", "told that it takes longer {date}"), request.extended_on),
        on(translate("Rights", "closed {date}"), request.closed_on),
    )
    return " · ".join(part for part in parts if part)
