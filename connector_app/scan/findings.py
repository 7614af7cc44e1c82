"""Findings: where in a text something stands that could tell who somebody is, and why it may not leave."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from connector_app.text import QT_TRANSLATE_NOOP


class Label(StrEnum):
    """What kind of thing was found; the earlier one names a finding that several detectors made."""

    EMAIL = "EMAIL"
    NHS_NUMBER = "NHS_NUMBER"
    PHONE = "PHONE"
    BIRTH_DATE = "BIRTH_DATE"
    POSTCODE = "POSTCODE"
    ADDRESS = "ADDRESS"
    NAME = "NAME"
    HANDLE = "HANDLE"
    OTHER_ID = "OTHER_ID"
    DATE = "DATE"
    AGE = "AGE"
    GROUP = "GROUP"


class Why(StrEnum):
    """Why a finding may not leave; `WHY` has the sentence, which never repeats what the notebook knows."""

    KNOWN_NAME = "known_name"
    LIKE_KNOWN_NAME = "like_known_name"
    OTHER_NAME = "other_name"
    KNOWN_GROUP = "known_group"
    KNOWN_CODE = "known_code"
    EMAIL = "email"
    PHONE = "phone"
    KNOWN_PHONE = "known_phone"
    NHS_NUMBER = "nhs_number"
    NUMBER = "number"
    HANDLE = "handle"
    POSTCODE = "postcode"
    KNOWN_POSTCODE = "known_postcode"
    ADDRESS = "address"
    KNOWN_PLACE = "known_place"
    BIRTH_DATE = "birth_date"
    DATE = "date"
    AGE = "age"


#: One sentence for each reason, for the person who looks the text over.
WHY: dict[Why, str] = {
    Why.KNOWN_NAME: QT_TRANSLATE_NOOP("Scan", "This is a name from the notebook."),
    Why.LIKE_KNOWN_NAME: QT_TRANSLATE_NOOP("Scan", "This is very like a name from the notebook."),
    Why.OTHER_NAME: QT_TRANSLATE_NOOP("Scan", "This looks like somebody's name."),
    Why.KNOWN_GROUP: QT_TRANSLATE_NOOP("Scan", "This is a group from the notebook."),
    Why.KNOWN_CODE: QT_TRANSLATE_NOOP("Scan", "This is a person's code in the notebook."),
    Why.EMAIL: QT_TRANSLATE_NOOP("Scan", "This looks like an e-mail address."),
    Why.PHONE: QT_TRANSLATE_NOOP("Scan", "This looks like a telephone number."),
    Why.KNOWN_PHONE: QT_TRANSLATE_NOOP("Scan", "This is a telephone number from the notebook, or part of one."),
    Why.NHS_NUMBER: QT_TRANSLATE_NOOP("Scan", "This is a valid NHS number."),
    Why.NUMBER: QT_TRANSLATE_NOOP(
        "Scan", "This looks like a number that belongs to one person, such as an account."
    ),
    Why.HANDLE: QT_TRANSLATE_NOOP("Scan", "This looks like somebody's name on a social network."),
    Why.POSTCODE: QT_TRANSLATE_NOOP("Scan", "This looks like a postcode."),
    Why.KNOWN_POSTCODE: QT_TRANSLATE_NOOP("Scan", "People in the notebook live in this postcode area."),
    Why.ADDRESS: QT_TRANSLATE_NOOP("Scan", "This looks like an address."),
    Why.KNOWN_PLACE: QT_TRANSLATE_NOOP("Scan", "This is a street or meeting place from the notebook."),
    Why.BIRTH_DATE: QT_TRANSLATE_NOOP("Scan", "This looks like a date of birth."),
    Why.DATE: QT_TRANSLATE_NOOP("Scan", "A full date can tell who is meant."),
    Why.AGE: QT_TRANSLATE_NOOP("Scan", "An age of 80 or more can tell who is meant."),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What may not leave: code points `start` up to `end` of the text, what it is and why."""

    start: int
    end: int
    label: Label
    why: Why

    @property
    def sentence(self) -> str:
        """Return the English sentence for people; translate it in the context ``Scan``."""
        return WHY[self.why]


_RANK = {label: rank for rank, label in enumerate(Label)}


def blocks(findings: Iterable[Finding]) -> bool:
    """Tell whether a text with these findings must not leave: any finding is one too many."""
    return any(True for _ in findings)


def without_overlap(found: Iterable[Finding]) -> list[Finding]:
    """Return the findings in order; those that overlap become one, named by the firmest of them."""
    merged: list[Finding] = []
    for finding in sorted(found, key=lambda f: (f.start, -f.end, _RANK[f.label])):
        last = merged[-1] if merged else None
        if last is None or finding.start >= last.end:
            merged.append(finding)
            continue
        firm = min(last, finding, key=lambda f: _RANK[f.label])
        merged[-1] = Finding(last.start, max(last.end, finding.end), firm.label, firm.why)
    return merged
