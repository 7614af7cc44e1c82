"""Promises from being made to being told back: what each step stores, as one command with one way back."""

from dataclasses import replace
from datetime import date

from connector_app.application.commands import Command
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.person import Person
from connector_app.text import QT_TRANSLATE_NOOP


def promise(follow_up: FollowUp, *, new: bool) -> Command:
    """Store a promise that was made by itself, or changed."""
    if new:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Promise something"), saves=(follow_up,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a follow-up"), saves=(follow_up,))


def close(follow_up: FollowUp, how: ClosedAs, on: date, reason: str = "") -> Command | None:
    """Store a promise as closed on a day; one that repeats is promised again when it was done, once only.

    None when it is closed so already.
    """
    closed = replace(follow_up, closed_as=how, closed_on=on, reason=reason)
    if closed == follow_up:
        return None
    again = following(follow_up, how, on)
    saves = (closed,) if again is None else (closed, again)
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Close a follow-up"), saves=saves)


def following(follow_up: FollowUp, how: ClosedAs, on: date) -> FollowUp | None:
    """Return what is promised next when a promise is closed so; None when nothing is, or it was closed before."""
    return follow_up.following(on) if how is ClosedAs.DONE and follow_up.closed_as is None else None


def tell(follow_up: FollowUp, on: date) -> Command | None:
    """Store that the person or group heard on a day what became of it; None when they had heard already."""
    if follow_up.told_on is not None:
        return None
    told = replace(follow_up, told_on=on)
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Tell somebody what became of it"), saves=(told,))


def rest_reminder(person: Person) -> Command:
    """Store that nobody means to be in touch with a person every so many days."""
    rested = replace(person, touch_every=None)
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Rest a reminder"), saves=(rested,))
