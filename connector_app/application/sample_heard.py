"""What was heard in the invented community: insights, what partners answered, who was told back, plans, terms."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from connector_app.application.ready_made import PACKS
from connector_app.application.sample_cast import TOWN
from connector_app.application.sample_dice import Dice
from connector_app.application.sample_people import Known
from connector_app.domain.conversation import Stance
from connector_app.domain.insight import HowTaken, Insight, InsightKind, InsightLevel, Source, ToldBack
from connector_app.domain.noun import Noun
from connector_app.domain.organisation import Organisation, OrganisationKind
from connector_app.domain.plan import Adopted, Participation, Plan, PlanStage, Shaping, Step, StepState
from connector_app.domain.profile import ChosenTable, Profile, Rhythm
from connector_app.domain.response import SETTLED, ChangedHow, Led, Response, ResponseState, Shared, SharedThing
from connector_app.domain.tag import Basis, Tag
from connector_app.domain.wellbeing import Score, Wellbeing

_REVIEWER = "Rosie Hale"
#: theme, kind, title, words for partners, item of ``HCSENSE``
_HEARD = (
    ("HOUSING", InsightKind.BARRIER, "Damp comes back after every repair",
     "Repairs are closed when somebody has called, not when the damp is gone.", "CONTROL"),
    ("TRANSPORT", InsightKind.NEED, "The last bus goes before the late clinic ends",
     "People cannot use evening appointments because the last bus leaves before they end.", ""),
    ("SERVICES", InsightKind.POOR_EXPERIENCE, "Ringing at eight and being told to ring tomorrow",
     "Being asked to ring again each morning makes people give up on being seen.", ""),
    ("CONNECTION", InsightKind.STRENGTH, "Neighbours already look in on each other",
     "There are streets where people look in on each other and would gladly do more.", "PURPOSE"),
    ("MONEY", InsightKind.BARRIER, "Prepayment meters run out at weekends",
     "Families go without heating when a meter runs out and no shop that tops it up is open.", ""),
    ("FOOD", InsightKind.IDEA, "Cook together once a week with what is left over",
     "People would like to cook together with food that shops give away.", "HOPE"),
    ("DIGITAL", InsightKind.BARRIER, "Forms that are only on a screen",
     "Forms that exist only online keep out people who would fill in a paper one.", "CONTROL"),
    ("PLACE", InsightKind.IDEA, "Benches between the estate and the lake",
     "With somewhere to sit on the way, more people would walk to the lake.", "HOPE"),
    ("LEARNING", InsightKind.NEED, "English classes that fit around school hours",
     "Parents want English classes that end before school does.", "MASTERY"),
    ("PHYSICAL", InsightKind.GOOD_EXPERIENCE, "The nurse who rings back herself",
     "Being rung back by somebody who knows them makes people feel safe.", ""),
    ("FAMILY", InsightKind.NEED, "Nowhere indoors for small children when it rains",
     "Parents of small children have nowhere indoors to meet when it rains.", ""),
    ("INFO", InsightKind.BARRIER, "Letters that nobody at home can read",
     "Letters in English only are put aside, and appointments are missed.", "CONTROL"),
)  # fmt: skip
#: How far each has come, in turn; None was not passed on.
_STATES = (
    ResponseState.DONE, ResponseState.IN_PROGRESS, ResponseState.DONE, None, ResponseState.WAITING,
    ResponseState.ACKNOWLEDGED, ResponseState.DONE, ResponseState.NOT_DONE, ResponseState.WAITING, None,
    ResponseState.IN_PROGRESS, ResponseState.DONE,
)  # fmt: skip
_ANSWERS = {
    ResponseState.DONE: "We changed this, together with people who live there.",
    ResponseState.IN_PROGRESS: "We have begun and will report in the autumn.",
    ResponseState.ACKNOWLEDGED: "Thank you, this is on the next agenda.",
    ResponseState.NOT_DONE: "We would like to and cannot this year.",
}
#: Days between hearing and passing on, and between that and an answer.
_PASSED_ON, _ANSWERED = 21, 35
_TNHI = ("T1_LEAD", "T2_POP", "T3_ENGAGE", "T4_NEED", "T5_PLAN")


def heard(dice: Dice, known: Known, today: date) -> Iterator[Noun]:
    """Yield two partners, insights with what came of them, two plans, two profiles and measures."""
    pcn = Organisation(name=f"{TOWN} Primary Care Network", id=dice.id(), kind=OrganisationKind.PCN)
    council = Organisation(name=f"{TOWN} Borough Council", id=dice.id(), kind=OrganisationKind.COUNCIL)
    yield from (pcn, council)
    insights = []
    for (theme, kind, title, safe_text, sense), state in zip(_HEARD, _STATES, strict=True):
        if said := known.said.get(theme):
            insight = _insight(dice, title, kind, theme, said)
            if sense:
                insight = replace(insight, tags=(Tag("HCSENSE", sense, Basis.SAID_BY_PERSON),))
            passed_on = min(today, max(on for _, on in said) + timedelta(days=_PASSED_ON))
            insights.append((replace(insight, safe_text=safe_text), state, passed_on))
    for number, (insight, state, sent_on) in enumerate(insights):
        if state is None:
            yield insight
            continue
        whole = insight.confirmed(_REVIEWER, sent_on)
        answer = _response(dice, whole, (pcn, council)[number % 2], state, sent_on, today)
        yield _told_back(whole, answer, known, number, today)
        yield answer
        if number % 3 == 0:
            yield _response(dice, whole, (council, pcn)[number % 2], ResponseState.WAITING, sent_on, today)
    shaped = [insight.id for insight, state, _ in insights if state is ResponseState.DONE]
    yield from _plans(dice, pcn, council, shaped, today)
    # No terms: they would stop every summary that is tried out for a partner they do not name.
    yield from _profiles(dice, pcn, council)
    yield from _measured(dice, known, today)


def _insight(dice: Dice, title: str, kind: InsightKind, theme: str, said: Sequence[tuple[str, date]]) -> Insight:
    return Insight(
        title=title,
        heard_on=min(on for _, on in said),
        id=dice.id(),
        kind=kind,
        level=dice.pick((InsightLevel.COMMUNITY, InsightLevel.COMMUNITY, InsightLevel.SYSTEM, InsightLevel.GROUP)),
        stance=Stance.STRENGTH if kind is InsightKind.STRENGTH else Stance.CONCERN,
        theme=theme,
        sources=tuple(Source(conversation) for conversation, _ in said),
    )


def _response(
    dice: Dice, insight: Insight, to: Organisation, state: ResponseState, sent_on: date, today: date
) -> Response:
    waiting = Response(
        id=dice.id(),
        token=_token(dice),
        insight_id=insight.id,
        organisation_id=to.id,
        sent_on=sent_on,
    )
    if state is ResponseState.WAITING:
        return waiting
    settled = state in SETTLED
    return replace(
        waiting,
        state=state,
        answered_on=min(today, sent_on + timedelta(days=_ANSWERED)),
        decided_by=dice.pick(tuple(Led)) if settled else None,
        led_by=dice.pick(tuple(Led)) if state is ResponseState.DONE else None,
        changed_how=ChangedHow.YES if state is ResponseState.DONE else None,
        words=_ANSWERS[state],
        reason="There is no money for it before April." if state is ResponseState.NOT_DONE else "",
        shared=(SharedThing(dice.pick(tuple(Shared))),) if state is ResponseState.DONE else (),
    )


def _token(dice: Dice) -> str:
    letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
    return "R-" + "".join(dice.pick(letters) for _ in range(10))


def _told_back(insight: Insight, answer: Response, known: Known, number: int, today: date) -> Insight:
    """Return an insight whose people were told of an answer: all at once, one by name, or nobody yet, in turn."""
    if answer.answered_on is None or number % 4 == 1:
        return insight
    on = min(today, answer.answered_on + timedelta(days=10))
    if number % 4:
        told = ToldBack(on, how_taken=HowTaken.MIXED, note="Told at the lunch club, with tea.")
    else:
        told = ToldBack(on, person_id=known.people[number % len(known.people)], how_taken=HowTaken.GLAD)
    return replace(insight, told_back=(told,))


def _plans(
    dice: Dice, pcn: Organisation, council: Organisation, shaped: Sequence[str], today: date
) -> Iterator[Plan]:
    begun = today - timedelta(days=120)
    plan = Plan(
        title="Evening appointments that people can reach",
        framework="FULLER13",
        began_on=begun,
        id=dice.id(),
        organisation_id=pcn.id,
        population="People without a car",
        stage=PlanStage.IMPLEMENTATION,
        participation=Participation.CODESIGN,
        adopted=Adopted.PARTLY,
        reason="The later bus is still being talked about.",
        fed_back_on=today - timedelta(days=20),
        steps=(Step("F13_ALONGSIDE", StepState.DONE, begun, "Met residents in the hall, three times."),),
        shaped_by=tuple(map(Shaping, shaped[:2])),
    )
    yield plan.confirmed(_REVIEWER, today - timedelta(days=15))
    states = (StepState.DONE, StepState.DONE, StepState.IN_PROGRESS, StepState.NOT_STARTED, StepState.NOT_STARTED)
    yield Plan(
        title="Damp, and who is asked about it",
        framework="TNHI",
        began_on=today - timedelta(days=40),
        id=dice.id(),
        organisation_id=council.id,
        population="Tenants in homes with damp",
        participation=Participation.ENGAGING,
        steps=tuple(Step(item, state) for item, state in zip(_TNHI, states, strict=True)),
        shaped_by=tuple(map(Shaping, shaped[:1])),
    )


def _profiles(dice: Dice, pcn: Organisation, council: Organisation) -> Iterator[Profile]:
    for partner, pack, rhythm in (
        (pcn, "pcn", Rhythm.QUARTER),
        (council, "council", Rhythm.YEAR),
    ):
        yield Profile(
            name=f"{partner.name}, each {rhythm.value}",
            id=dice.id(),
            pack=pack,
            organisation_id=partner.id,
            recipient=partner.name,
            rhythm=rhythm,
            response_sheet=partner is pcn,
            tables=tuple(map(ChosenTable, PACKS[pack].tables)),
        )


def _measured(dice: Dice, known: Known, today: date) -> Iterator[Wellbeing]:
    """Yield what people answered who agreed that it is noted: ONS4 twice, once also how lonely they are."""
    for person in known.agreed:
        low = dice.whole(4, 7)
        for days in (200, 40):
            scores = [Score(item, min(10, low + dice.whole(0, 3))) for item in ("SATIS", "WORTH", "HAPPY")]
            scores.append(Score("ANXIOUS", dice.whole(0, 6)))
            yield _sitting(dice, person, today - timedelta(days=days), "ONS4", scores)
        if dice.chance(0.5):
            scores = [Score(item, dice.whole(1, 3)) for item in ("COMPANION", "LEFTOUT", "ISOLATED")]
            scores.append(Score("DIRECT", dice.whole(1, 5)))
            yield _sitting(dice, person, today - timedelta(days=40), "LONELY", scores)


def _sitting(dice: Dice, person_id: str, on: date, measure: str, scores: Sequence[Score]) -> Wellbeing:
    return Wellbeing(person_id=person_id, on=on, measure=measure, id=dice.id(), scores=tuple(scores))
