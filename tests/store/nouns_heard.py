"""Strategies for what was heard and what became of it, with every field filled."""

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from connector_app.domain.conversation import Conversation
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight, Source, ToldBack
from connector_app.domain.noun import Noun
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan, Shaping, Step
from connector_app.domain.profile import ChosenTable, Profile
from connector_app.domain.response import Response, SharedThing
from connector_app.domain.tag import Tag
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Score, Wellbeing

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
#: Any text at all: other scripts, emoji, marks, control characters, NUL.
TEXT = st.text(max_size=20)
IDS = st.uuids(version=4).map(lambda found: found.hex)
_CODES = st.sampled_from(["A", "B", "C", "D"])
TAGS = st.lists(st.builds(Tag, _CODES, _CODES), unique_by=lambda t: (t.framework, t.item), max_size=2).map(tuple)
_DAY = st.none() | DAYS


def _ids(nouns: Sequence[Noun]) -> list[str]:
    return [noun.id for noun in nouns]


def _maybe(nouns: Sequence[Noun]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(_ids(nouns)) if nouns else st.none()


def _some(made: type, nouns: Sequence[Noun]) -> st.SearchStrategy[tuple]:
    ids = st.lists(st.sampled_from(_ids(nouns)), unique=True, max_size=3) if nouns else st.just([])
    return ids.map(lambda found: tuple(map(made, found)))


@st.composite
def heard(
    draw: st.DrawFn,
    places: Sequence[Place],
    people: Sequence[Person],
    groups: Sequence[Group],
    conversations: Sequence[Conversation],
) -> list[Noun]:
    """Draw organisations, insights from these conversations and all that comes of them."""
    partner = st.builds(Organisation, id=IDS, name=TEXT, official_code=TEXT, contact=TEXT, notes=TEXT)
    organisations = draw(st.lists(partner, max_size=2))
    told = st.builds(
        ToldBack,
        on=DAYS,
        person_id=_maybe(people),
        group_id=_maybe(groups),
        note=TEXT,
    )
    insight = st.builds(
        Insight,
        id=IDS,
        title=TEXT,
        heard_on=DAYS,
        theme=_CODES,
        place_id=_maybe(places),
        note=TEXT,
        safe_text=TEXT,
        approved_by=TEXT,
        approved_on=_DAY,
        sources=_some(Source, conversations),
        tags=TAGS,
        told_back=st.lists(told, max_size=2).map(tuple),
    )
    insights = draw(st.lists(insight, max_size=3))
    sitting = st.builds(
        Wellbeing,
        id=IDS,
        person_id=st.sampled_from(_ids(people)),
        on=DAYS,
        measure=_CODES,
        licence=TEXT,
        scores=st.lists(st.builds(Score, _CODES, st.integers(0, 70)), unique_by=lambda s: s.item, max_size=3).map(
            tuple
        ),
    )
    nouns: list[Noun] = [*organisations, *insights, *draw(st.lists(sitting, max_size=2))]
    nouns += draw(st.lists(_plans(organisations, insights), max_size=2))
    nouns += draw(st.lists(_profiles(organisations), max_size=1))
    for of in (*places, *groups):
        nouns += draw(st.lists(_terms(of, organisations), max_size=1))
    if organisations and insights:
        nouns += draw(st.lists(_responses(organisations, insights), unique_by=lambda r: r.token, max_size=3))
    return nouns


def _responses(organisations: Sequence[Noun], insights: Sequence[Noun]) -> st.SearchStrategy[Response]:
    return st.builds(
        Response,
        id=IDS,
        insight_id=st.sampled_from(_ids(insights)),
        organisation_id=st.sampled_from(_ids(organisations)),
        sent_on=DAYS,
        answered_on=_DAY,
        words=TEXT,
        reason=TEXT,
        shared=st.lists(st.builds(SharedThing), unique=True, max_size=3).map(tuple),
    )


def _plans(organisations: Sequence[Noun], insights: Sequence[Noun]) -> st.SearchStrategy[Plan]:
    return st.builds(
        Plan,
        id=IDS,
        title=TEXT,
        framework=_CODES,
        began_on=DAYS,
        organisation_id=_maybe(organisations),
        population=TEXT,
        reason=TEXT,
        fed_back_on=_DAY,
        approved_by=TEXT,
        approved_on=_DAY,
        steps=st.lists(st.builds(Step, item=_CODES, on=_DAY, note=TEXT), max_size=3).map(tuple),
        shaped_by=_some(Shaping, insights),
    )


def _profiles(organisations: Sequence[Noun]) -> st.SearchStrategy[Profile]:
    return st.builds(
        Profile,
        id=IDS,
        name=TEXT,
        pack=_CODES,
        organisation_id=_maybe(organisations),
        recipient=TEXT,
        places=_CODES,
        ages=_CODES,
        language=TEXT,
        tables=st.lists(st.builds(ChosenTable, TEXT), unique=True, max_size=3).map(tuple),
    )


def _terms(of: Noun, organisations: Sequence[Noun]) -> st.SearchStrategy[Terms]:
    return st.builds(
        Terms,
        id=IDS,
        agreed_on=DAYS,
        group_id=st.just(of.id if isinstance(of, Group) else None),
        place_id=st.just(of.id if isinstance(of, Place) else None),
        organisation_id=_maybe(organisations),
        until=_DAY,
        note=TEXT,
    )
