"""What may be noted of somebody's health or identity: their own answers, only while their yes to that stands."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from connector_app.application.commands import Command
from connector_app.application.ports import WriteSession
from connector_app.domain.consent import Consent, ConsentState, Purpose, standing
from connector_app.domain.errors import Refused
from connector_app.domain.ids import new_id
from connector_app.domain.noun import Kind, Noun, Ref, ref_of
from connector_app.domain.person import Person
from connector_app.domain.wellbeing import Wellbeing

_ABOUT = (Purpose.SPECIAL_CATEGORY, "")


def heeding_consent(
    command: Command, session: WriteSession, *, back: bool = False
) -> tuple[Command, tuple[Consent, ...]]:
    """Return the command as it may be carried out, and answers to repeat when it is taken back.

    Where it takes a yes back, equality answers and measures of that person go with it; taking that back brings
    both again, and so has to repeat the yes. Raises Refused "special_not_agreed" where it adds such answers of
    somebody whose yes does not stand, unless it only brings `back` what stood before.
    """
    said = _said(command.saves)
    concerned = {noun.id for noun in command.saves if isinstance(noun, Person) and noun.answers}
    concerned |= {noun.person_id for noun in command.saves if isinstance(noun, Wellbeing)} | said.keys()
    concerned -= {ref.id for ref in command.deletes}
    if not concerned:
        return command, ()
    saves: dict[Ref, Noun] = {ref_of(noun): noun for noun in command.saves if isinstance(noun, Person | Wellbeing)}
    again: list[Consent] = []
    changed: dict[Ref, Noun] = {}
    gone: list[Ref] = []
    known_before = {ref.id for ref in session.get_many(Ref(Kind.PERSON, id_) for id_ in concerned)}
    if back:  # who comes back whole comes back as they were, with a no of old and what stood beside it
        concerned &= known_before
    for person_id in sorted(concerned):
        history = session.consents(person_id) if person_id in known_before else []
        before = standing(history).get(_ABOUT)
        after = standing([*history, *_new(said, person_id, history)])
        # An answer carried over from another record is taken out again by undo, and nothing has to be repeated.
        own = any(answer.id not in command.carried for answer in said.get(person_id, ()))
        if own and before is not None and _given(before):
            again.append(replace(before, id=new_id()))
        if _given(after.get(_ABOUT)):
            continue
        if person_id in said:
            bare, sittings = _taken_away(session, saves, person_id)
            changed.update(bare)
            gone += sittings
        elif not back:
            _require_nothing_new(session, saves, person_id, command.deletes)
    if not changed and not gone:
        return command, tuple(again)
    kept = {ref_of(noun): noun for noun in command.saves} | changed
    known = set(command.deletes)
    return replace(
        command,
        saves=tuple(noun for ref, noun in kept.items() if ref not in gone),
        deletes=(*command.deletes, *(ref for ref in gone if ref not in known)),
    ), tuple(again)


def _said(nouns: Iterable[Noun]) -> dict[str, list[Consent]]:
    found: dict[str, list[Consent]] = {}
    for noun in nouns:
        if isinstance(noun, Consent) and noun.purpose is Purpose.SPECIAL_CATEGORY:
            found.setdefault(noun.person_id, []).append(noun)
    return found


def _new(said: Mapping[str, list[Consent]], person_id: str, history: Iterable[Consent]) -> list[Consent]:
    known = {answer.id for answer in history}
    return [answer for answer in said.get(person_id, ()) if answer.id not in known]


def _given(answer: Consent | None) -> bool:
    return answer is not None and answer.state is ConsentState.GIVEN


def _taken_away(
    session: WriteSession, saves: Mapping[Ref, Noun], person_id: str
) -> tuple[dict[Ref, Noun], list[Ref]]:
    """Return the person without answers where there are any, and the measures of theirs that go."""
    me = Ref(Kind.PERSON, person_id)
    person = saves.get(me) or session.get(me)
    bare = {me: replace(person, answers=())} if isinstance(person, Person) and person.answers else {}
    stored = [noun for _, noun in session.referring_to([me])]
    sittings = [noun for noun in (*stored, *saves.values()) if isinstance(noun, Wellbeing)]
    return dict(bare), list(dict.fromkeys(ref_of(each) for each in sittings if each.person_id == person_id))


def _require_nothing_new(
    session: WriteSession, saves: Mapping[Ref, Noun], person_id: str, going: Iterable[Ref]
) -> None:
    """Raise Refused when answers of a person are saved that neither they nor a record that goes had before."""
    theirs = [ref for ref, noun in saves.items() if person_id in (noun.id, getattr(noun, "person_id", ""))]
    others = [ref for ref in going if ref.kind is Kind.PERSON]
    before = session.get_many([*theirs, *others])
    known = {answer for noun in before.values() if isinstance(noun, Person) for answer in noun.answers}
    moved = {ref.id for ref in others}
    for ref in theirs:
        noun, old = saves[ref], before.get(ref)
        if isinstance(old, Wellbeing) and old.person_id in moved:
            old = replace(old, person_id=person_id)
        if not known.issuperset(noun.answers) if isinstance(noun, Person) else noun != old:
            raise Refused("special_not_agreed")
