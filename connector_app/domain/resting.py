"""Records that rest: kept and nothing else, as the person asked or took back their yes to being kept."""

from collections.abc import Mapping
from enum import StrEnum

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person, PersonStatus

#: Answers that say no, whether or not there was a yes before.
SAID_NO = frozenset({ConsentState.REFUSED, ConsentState.WITHDRAWN})
#: Who is moved away, has died or asked to be forgotten is not in any prompt.
SILENT = frozenset({PersonStatus.MOVED, PersonStatus.DIED, PersonStatus.ASKED_TO_BE_FORGOTTEN})
#: What stays when only the least is kept: what they answered and asked, and who they are not.
LEAST = frozenset({Kind.CONSENT, Kind.REQUEST, Kind.DISTINCT})


class Rest(StrEnum):
    """Why a record rests; the store holds the same rule in SQL (`store/resting.py`)."""

    TO_BE_FORGOTTEN = "to_be_forgotten"
    NOT_TO_BE_KEPT = "not_to_be_kept"
    RESTRICTED = "restricted"


def rest_of(person: Person, standing: Mapping[Purpose, Consent]) -> Rest | None:
    """Return why a person's record rests by the answers that stand, or None when it is in use.

    A record that rests is not counted, quoted, matched or reminded of (UK GDPR, articles 7(3) and 18).
    """
    if person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN:
        return Rest.TO_BE_FORGOTTEN
    if _said_no(standing, Purpose.RECORD):
        return Rest.NOT_TO_BE_KEPT
    return Rest.RESTRICTED if person.restricted_on is not None else None


def least_of(person: Person) -> Person:
    """Return what is left when only the least of a record is kept: a name, so that the wish is known by it."""
    return Person(
        label=person.label,
        id=person.id,
        code=person.code,
        status=person.status,
        retain_until=person.retain_until,
        restricted_on=person.restricted_on,
    )


class Heed(StrEnum):
    """What to know before somebody is called, written to or visited; the gravest first."""

    DIED = "died"
    TO_BE_FORGOTTEN = "to_be_forgotten"
    NOT_TO_BE_KEPT = "not_to_be_kept"
    RESTRICTED = "restricted"
    NO_CONTACT = "no_contact"
    NO_MESSAGES = "no_messages"
    WORDS = "words"
    MOVED = "moved"
    QUIET = "quiet"
    NEEDS = "needs"


def heeds_of(person: Person, standing: Mapping[Purpose, Consent]) -> tuple[Heed, ...]:
    """Return what has to be read before this person is contacted, the gravest first; usually nothing."""
    rest = rest_of(person, standing)
    unsafe = any(point.safe_to_leave_message is False for point in person.contact_points)
    applies = {
        Heed.DIED: person.status is PersonStatus.DIED,
        Heed.TO_BE_FORGOTTEN: rest is Rest.TO_BE_FORGOTTEN,
        Heed.NOT_TO_BE_KEPT: rest is Rest.NOT_TO_BE_KEPT,
        Heed.RESTRICTED: person.restricted_on is not None,
        Heed.NO_CONTACT: _said_no(standing, Purpose.CONTACT_AGAIN),
        Heed.NO_MESSAGES: unsafe,
        Heed.WORDS: bool(person.before_call.strip()),
        Heed.MOVED: person.status is PersonStatus.MOVED,
        Heed.QUIET: person.status is PersonStatus.QUIET,
        Heed.NEEDS: bool(person.access_needs.strip()),
    }
    return tuple(heed for heed in Heed if applies[heed])


def _said_no(standing: Mapping[Purpose, Consent], purpose: Purpose) -> bool:
    answer = standing.get(purpose)
    return answer is not None and answer.state in SAID_NO
