"""Two records of one person become one: what may be chosen, what is joined, and which answer stands afterwards.

Where the two say different things about what protects somebody, the more careful one stands whatever is chosen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from connector_app.domain.consent import Consent, Purpose, known_organisation, standing
from connector_app.domain.folding import fold
from connector_app.domain.ids import new_id
from connector_app.domain.likeness import comparable
from connector_app.domain.person import ContactPoint, EqualityAnswer, Person, PersonStatus
from connector_app.domain.resting import SAID_NO


class Choice(StrEnum):
    """What of a field is kept: what the record that stays says, what the other one says, or both."""

    STAYS = "stays"
    GOES = "goes"
    BOTH = "both"


#: Fields of which one record's word is kept, and texts that can also be joined; by name, as people read them.
OF_ONE = (
    "label", "names", "pronouns", "main_language", "place_id", "age_band", "introduced_by", "touch_every",
)  # fmt: skip
JOINED = ("how_we_met", "notes", "access_needs", "before_call")
#: What stands between two texts that are joined; the one line by which two of a name are told apart stays one.
_BETWEEN = {"how_we_met": "; "}
_PARAGRAPHS = "\n"
#: The more careful the later.
_CARE = (
    PersonStatus.ACTIVE, PersonStatus.QUIET, PersonStatus.MOVED, PersonStatus.DIED,
    PersonStatus.ASKED_TO_BE_FORGOTTEN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decided:
    """An answer that stands although the other record says otherwise."""

    stands: Consent
    other: Consent


def to_choose(stays: Person, goes: Person) -> dict[str, Choice]:
    """Return the fields in which both records say something and not the same, with what is proposed for each."""
    found = {}
    for name in (*OF_ONE, *JOINED):
        one, other = getattr(stays, name), getattr(goes, name)
        if not _empty(one) and not _empty(other) and not _same(one, other):
            found[name] = Choice.BOTH if name in JOINED else Choice.STAYS
    return found


def merged(stays: Person, goes: Person, choices: Mapping[str, Choice]) -> Person:
    """Return the one record that is left; what is not chosen is as `to_choose` proposes it.

    A name that is not kept becomes one that the person is also known by.
    """
    chosen = {**to_choose(stays, goes), **choices}
    kept: dict[str, Any] = {}
    for name in (*OF_ONE, *JOINED):
        one, other = getattr(stays, name), getattr(goes, name)
        choice = chosen.get(name, Choice.GOES if _empty(one) else Choice.STAYS)
        kept[name] = (
            _joined(one, other, name) if choice is Choice.BOTH else other if choice is Choice.GOES else one
        )
    if kept["introduced_by"] in (stays.id, goes.id):
        kept["introduced_by"] = None
    return replace(
        stays,
        **kept,
        also_known_as=_known_as(stays, goes, kept),
        contact_points=joined_contacts(stays.contact_points, goes.contact_points),
        status=max(stays.status, goes.status, key=_CARE.index),
        retain_until=_first(stays.retain_until, goes.retain_until),
        restricted_on=_first(stays.restricted_on, goes.restricted_on),
        answers=_answers(stays, goes),
        **_deprivation(stays, goes, kept["place_id"]),
    )


def _answers(stays: Person, goes: Person) -> tuple[EqualityAnswer, ...]:
    """Return what somebody said of themselves: of two answers to one question the one of the record that stays."""
    told = {answer.question for answer in stays.answers}
    return (*stays.answers, *(answer for answer in goes.answers if answer.question not in told))


def _deprivation(stays: Person, goes: Person, place_id: str | None) -> dict[str, Any]:
    """Return how deprived their area is, as the record says it that knows where they live."""
    first, second = (goes, stays) if place_id == goes.place_id != stays.place_id else (stays, goes)
    known = first if first.decile is not None else second
    return {"decile": known.decile, "decile_edition": known.decile_edition}


def joined_contacts(one: Iterable[ContactPoint], other: Iterable[ContactPoint]) -> tuple[ContactPoint, ...]:
    """Return the ways to reach somebody without doubles; where one must not leave a message, none may."""
    found: dict[tuple[str, str], ContactPoint] = {}
    for point in (*one, *other):
        key = (point.kind.value, comparable(point) or point.value)
        if key in found:
            safe = _safe(found[key].safe_to_leave_message, point.safe_to_leave_message)
            found[key] = replace(found[key], safe_to_leave_message=safe)
        else:
            found[key] = point
    return tuple(found.values())


def one_history(
    person_id: str, mine: Sequence[Consent], theirs: Sequence[Consent]
) -> tuple[list[Consent], list[Decided]]:
    """Return what is added to a person's answers so that the other record's are among them, and what was decided.

    Both histories have the oldest entry first, and nothing of either is lost. Where both say something, the no
    stands, of two that say the same the newer; if it would not be the last entry, it is repeated at the end as it
    was given, for the last one counts.
    """
    taken = [
        replace(each, id=new_id(), person_id=person_id, organisation=known_organisation(each.organisation, mine))
        for each in theirs
    ]
    ours, others = standing(mine), standing(taken)
    now = standing([*mine, *taken])
    decided = []
    for about in dict.fromkeys([*ours, *others]):
        one, other = ours.get(about), others.get(about)
        stands = _stricter(one, other)
        if stands is not None and now.get(about) != stands:
            taken.append(replace(stands, id=new_id(), person_id=person_id))
        if one is not None and other is not None and (one.state in SAID_NO) != (other.state in SAID_NO):
            decided.append(Decided(one, other) if stands is one else Decided(other, one))
    return taken, sorted(decided, key=lambda each: list(Purpose).index(each.stands.purpose))


def _stricter(one: Consent | None, other: Consent | None) -> Consent | None:
    """Return which of two answers stands: the no, else the newer; of the same day the other record's."""
    if one is None or other is None:
        return one or other
    return max(other, one, key=lambda each: (each.state in SAID_NO, each.decided_on))


def _known_as(stays: Person, goes: Person, kept: Mapping[str, Any]) -> str:
    """Return by what else the person is known: what each record says of that, then names that were not kept."""
    said = [stays.also_known_as, goes.also_known_as, stays.label, goes.label, stays.names, goes.names]
    known = {fold(kept["label"]), fold(kept["names"])}
    found = []
    for text in said:
        parts = [part.strip() for part in text.split(",")]
        for part in parts:
            if part and fold(part) not in known:
                known.add(fold(part))
                found.append(part)
    # Written as it was while nothing is added: nobody's spelling is tidied up.
    return stays.also_known_as if ", ".join(found) == stays.also_known_as.strip() else ", ".join(found)


def _joined(one: str, other: str, name: str) -> str:
    """Return two texts as one; what stands in the other one already is not said twice."""
    if fold(other) in fold(one):
        return one
    if fold(one) in fold(other):
        return other
    return f"{one.rstrip()}{_BETWEEN.get(name, _PARAGRAPHS)}{other.lstrip()}"


def _first(one: Any, other: Any) -> Any:
    """Return the earlier of two days, or the one that there is."""
    return min((day for day in (one, other) if day is not None), default=None)


def _safe(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return one if one is not None else other


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _same(one: object, other: object) -> bool:
    return fold(one) == fold(other) if isinstance(one, str) and isinstance(other, str) else one == other
