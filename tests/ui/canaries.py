"""A notebook in which every word that anybody wrote down begins alike, and ways to find such a word anywhere."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QPicture
from PySide6.QtWidgets import QApplication, QWidget

from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Change, CheckIn, Conversation, FeatureMention, Participant, Role
from connector_app.domain.exchange import COMMONS, Leg
from connector_app.domain.group import Group
from connector_app.domain.insight import HowTaken, ToldBack
from connector_app.domain.noun import Noun
from connector_app.domain.person import ContactKind, ContactPoint, Person
from connector_app.domain.plan import Adopted, Shaping, Step, StepState
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.response import ResponseState
from connector_app.domain.wellbeing import Score, Wellbeing
from tests.factory import (
    TODAY,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_group,
    make_insight,
    make_match,
    make_membership,
    make_need,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_quote,
    make_relationship,
    make_response,
    make_strength,
    party_of,
)
from tests.ui.audit import shown

#: How each of these words begins; in no other word of any screen do these letters follow each other.
STEM = "Zqj"
_PARTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


def canary(*ends: str) -> str:
    """Return some words that are canaries."""
    return " ".join(STEM + end for end in ends)


def nouns() -> list[Noun]:
    """Return people, what they said, promised, gave and agreed to, with a canary in every text there is."""
    place, group = make_place("Northgate"), make_group(canary("gardeners"), notes=canary("tuesdays"))
    first, second = (_person(name, place.id) for name in ("anna", "bela"))
    third = make_person(canary("anna"), how_we_met=canary("stairs"), introduced_by=first.id)
    said = make_conversation(
        first,
        themes=("HOUSING", "TRANSPORT"),
        text=canary("damp", "cellar") + "\n" + canary("repair") + " repair",
        place_id=place.id,
        group_id=group.id,
        people=(Participant(first.id), Participant(second.id), Participant(third.id, Role.MENTIONED)),
        features=(FeatureMention("LISTENING"),),
        check_ins=(CheckIn("CONTROL", Change.MORE),),
    )
    earlier = make_conversation(second, text=canary("earlier", "repair"), on=TODAY - timedelta(days=3))
    give = make_exchange(first, second, title=canary("lift"), category="X_TRANSPORT")
    circle = make_exchange(
        group,
        first,
        on=TODAY - timedelta(days=2),
        title=canary("weeding"),
        legs=(Leg(party_of(group), COMMONS, 30, canary("spade")), Leg(party_of(first), party_of(second), 30)),
    )
    promises = [
        make_follow_up(canary(f"promise{number}"), person_id=first.id, conversation_id=said.id, due=TODAY)
        for number in range(2)
    ]
    offer = make_strength(first, canary("drives"), note=canary("drivesnote"))
    spare = make_strength(second, canary("soup"), category="X_FOOD", note=canary("soupnote"))
    needs = [make_need(third, canary("hospital"), note=canary("neednote")), make_need(second, canary("clinic"))]
    needs.append(make_need(first, canary("hedge"), category="X_GARDEN"))
    match = make_match(offer, needs[1], reason=canary("reason"))
    offered = [make_membership(first, group), make_membership(third, group), offer, spare, *needs, match]
    quote = make_quote(said, first, original=canary("original"), safe_text=canary("safe"))
    near = [
        make_membership(first, group, role=canary("cooks")),
        make_relationship(first, second, RelationshipKind.SIBLING, note=canary("sundays")),
        make_relationship(third, second, RelationshipKind.KEEP_APART, note=canary("apart")),
        *(make_strength(whose, canary("sews"), note=canary("evenings")) for whose in (first, group)),
        *(make_need(whose, canary("wish"), note=canary("soon")) for whose in (first, group)),
    ]
    yes = [make_consent(person, purpose=Purpose.QUOTE) for person in (first, second)]
    stopped = _person("dora", place.id)
    said_no = make_consent(stopped, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN, note=canary("enough"))
    yes += [said_no, make_strength(stopped, canary("knits"))]
    yes.append(make_consent(first, purpose=Purpose.SPECIAL_CATEGORY))
    asked = Wellbeing(person_id=first.id, on=TODAY, measure="ONS4", scores=(Score("HAPPY", 7),))
    people = [stopped, place, group, first, second, third]
    things = [*people, said, earlier, give, circle, *promises, *near, *yes, asked]
    return [*things, quote, *offered, *_heard(said, first, group)]


def _heard(said: Conversation, first: Person, group: Group) -> list[Noun]:
    """Return an insight that was passed on, answered and told back, and one of which nobody was told yet."""
    partner = make_organisation(contact=canary("clerk"), notes=canary("partnernote"))
    texts = {"note": canary("insightnote"), "safe_text": canary("leaves")}
    told = (
        ToldBack(TODAY, person_id=first.id, note=canary("toldnote")),
        ToldBack(TODAY, group_id=group.id, how_taken=HowTaken.GLAD),
    )
    done = make_insight(said, title=canary("insight"), told_back=told, heard_on=TODAY - timedelta(9), **texts)
    waits = make_insight(said, title=canary("waits"), heard_on=TODAY - timedelta(9), **texts)
    answers = [
        make_response(
            insight,
            partner,
            sent_on=TODAY - timedelta(5),
            state=ResponseState.NOT_DONE,
            answered_on=TODAY - timedelta(1),
            words=canary("answer"),
            reason=canary("why"),
        )
        for insight in (done, waits)
    ]
    plan = make_plan(
        canary("plan"),
        population=canary("population"),
        adopted=Adopted.NOT_ADOPTED,
        reason=canary("planreason"),
        organisation_id=partner.id,
        steps=(Step("F13_ALONGSIDE", StepState.DONE, TODAY, canary("stepnote")),),
        shaped_by=(Shaping(done.id),),
    )
    return [partner, done, waits, *answers, plan]


def _person(name: str, place_id: str):
    points = [ContactPoint(kind, canary(f"{name}{kind.value}")) for kind in (ContactKind.PHONE, ContactKind.EMAIL)]
    fields = ("names", "also_known_as", "pronouns", "how_we_met", "notes", "access_needs", "before_call")
    texts = {field: canary(f"{name}{field.replace('_', '')}") for field in fields}
    return make_person(canary(name), place_id=place_id, contact_points=tuple(points), **texts)


def drawn(widget: QWidget) -> set[str]:
    """Return the canaries that painting a window puts on the screen: every text that is drawn is recorded."""
    picture = QPicture()
    widget.render(picture)
    record, stem = bytes(picture.data()), STEM.encode("utf-16-be")
    return {part[:24].decode("utf-16-be", "replace") for part in record.split(stem)[1:]}


def read_aloud(widget: QWidget) -> set[str]:
    """Return the canaries that a screen reader or the mouse finds in a window, in what is to be seen."""
    found = set()
    for text in (*_accessible(QAccessible.queryAccessibleInterface(widget)), *_beside_the_mouse(widget)):
        found |= _canaries(text)
    return found


def _accessible(found) -> Iterator[str]:
    if found is None or not found.isValid() or found.state().invisible:
        return
    for part in _PARTS:
        yield found.text(part)
    for number in range(found.childCount()):
        yield from _accessible(found.child(number))


def _beside_the_mouse(window: QWidget) -> Iterator[str]:
    for widget in (window, *shown(window)):
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())


def _canaries(text: str) -> set[str]:
    return {part[:12] for part in text.split(STEM)[1:]}


def leave_what_is_typed(window: QWidget) -> None:
    """Take the keyboard out of every field: what is typed at the moment may be seen."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
