"""Words for what goes with somebody and what stays without them, each with how many there are."""

from PySide6.QtCore import QCoreApplication


def going_words(*, promises: int, quotes: int, offers: int, ties: int, exchanges: int) -> list[str]:
    """Return a line for each of what goes, without those of which there is none."""
    translate = QCoreApplication.translate
    lines = [
        (promises, translate("ForgetForm", "%n promise(s) to them", None, promises)),
        (quotes, translate("ForgetForm", "%n quote(s) of theirs", None, quotes)),
        (offers, translate("ForgetForm", "%n thing(s) they bring or need", None, offers)),
        (ties, translate("ForgetForm", "%n group(s) they belong to and people they are close to", None, ties)),
        (exchanges, translate("ForgetForm", "%n exchange(s) in which they gave or received", None, exchanges)),
    ]
    return [line for count, line in lines if count]


def alone_words(conversations: int) -> list[str]:
    """Return a line for the conversations that nobody else was part of, if there are any."""
    text = QCoreApplication.translate(
        "ForgetForm", "%n conversation(s) that nobody else was part of", None, conversations
    )
    return [text] if conversations else []


def consent_words(answers: int) -> list[str]:
    """Return a line for what was answered about consent, if anything was."""
    text = QCoreApplication.translate("ForgetForm", "%n answer(s) about consent", None, answers)
    return [text] if answers else []


def staying_words(*, conversations: int, exchanges: int) -> list[str]:
    """Return a line for each of what others had a part in, without those of which there is none."""
    translate = QCoreApplication.translate
    lines = [
        (conversations, translate("ForgetForm", "%n conversation(s) with others", None, conversations)),
        (exchanges, translate("ForgetForm", "%n exchange(s) among others", None, exchanges)),
    ]
    return [line for count, line in lines if count]
