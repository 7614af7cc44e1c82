"""Strategies for every noun with every field filled, and for whole communities that fit together."""

from dataclasses import replace

from hypothesis import strategies as st

from connector_app.domain.consent import Consent
from connector_app.domain.conversation import (
    CheckIn,
    Conversation,
    FeatureMention,
    Participant,
    ThemeMention,
)
from connector_app.domain.distinct import Distinct
from connector_app.domain.exchange import COMMONS, Exchange, Leg, Party, PartyKind
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.match import Match
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.noun import Noun
from connector_app.domain.person import ContactPoint, EqualityAnswer, Person
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote
from connector_app.domain.relationship import Relationship
from connector_app.domain.request import Request
from connector_app.domain.strength import Strength
from tests.store.nouns_heard import DAYS, IDS, TAGS, TEXT, heard

_CODES = st.sampled_from(["A", "B", "C", "D"])
_CONTACTS = st.lists(st.builds(ContactPoint, value=TEXT), max_size=3).map(tuple)
#: A person who refers to nothing; made once, since a strategy is dear to make.
_SOMEBODY = st.builds(
    Person,
    label=TEXT,
    names=TEXT,
    also_known_as=TEXT,
    pronouns=TEXT,
    how_we_met=TEXT,
    notes=TEXT,
    access_needs=TEXT,
    main_language=TEXT,
    age_band=st.none() | _CODES,
    touch_every=st.none() | st.integers(1, 400),
    retain_until=st.none() | DAYS,
    restricted_on=st.none() | DAYS,
    before_call=TEXT,
    decile=st.none() | st.integers(1, 10),
    decile_edition=TEXT,
    contact_points=_CONTACTS,
    answers=st.lists(st.builds(EqualityAnswer, _CODES, _CODES), unique_by=lambda a: a.question, max_size=2).map(
        tuple
    ),
)
#: What was said, by nobody yet and nowhere.
_SAID = st.builds(
    Conversation,
    id=IDS,
    on=DAYS,
    text=TEXT,
    headcount=st.none() | st.integers(1, 99),
    themes=st.lists(st.builds(ThemeMention, _CODES), unique_by=lambda m: m.code, max_size=3).map(tuple),
    features=st.lists(st.builds(FeatureMention, _CODES), unique_by=lambda m: m.code, max_size=3).map(tuple),
    tags=TAGS,
)


def _maybe(ids: list[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


def _some(ids: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), unique=True, max_size=3) if ids else st.just([])


@st.composite
def communities(draw: st.DrawFn) -> list[Noun]:
    """Draw nouns of every kind whose references exist, in no particular order."""
    places = _places(draw)
    people = _people(draw, [place.id for place in places])
    groups = draw(
        st.lists(st.builds(Group, id=IDS, name=TEXT, notes=TEXT, contact_points=_CONTACTS, tags=TAGS), max_size=2)
    )
    person_ids = [person.id for person in people]
    consents = draw(
        st.lists(
            st.builds(
                Consent,
                id=IDS,
                person_id=st.sampled_from(person_ids),
                decided_on=DAYS,
                organisation=TEXT,
                recorded_by=TEXT,
                review_on=st.none() | DAYS,
                note=TEXT,
            ),
            max_size=4,
        )
    )
    conversations = draw(
        st.lists(_conversations([p.id for p in places], person_ids, [g.id for g in groups]), max_size=4)
    )
    exchanges = draw(st.lists(_exchanges(person_ids, [g.id for g in groups]), max_size=3))
    follow_ups = draw(
        st.lists(
            st.builds(
                FollowUp,
                id=IDS,
                what=TEXT,
                reason=TEXT,
                person_id=_maybe(person_ids),
                group_id=_maybe([group.id for group in groups]),
                shown_from=st.none() | DAYS,
                shown_until=st.none() | DAYS,
                wanted_day=st.none() | st.integers(29, 31),
                told_on=st.none() | DAYS,
                conversation_id=_maybe([conversation.id for conversation in conversations]),
                due=st.none() | DAYS,
                closed_on=st.none() | DAYS,
            ),
            max_size=3,
        )
    )
    quotes = draw(_quotes(person_ids, [conversation.id for conversation in conversations]))
    requests = draw(_requests(person_ids))
    nouns: list[Noun] = [*places, *people, *groups, *consents, *conversations, *exchanges, *follow_ups]
    nouns += [*quotes, *requests, *_ties(draw, person_ids, [group.id for group in groups])]
    nouns += _offers(draw, person_ids, [group.id for group in groups], [exchange.id for exchange in exchanges])
    nouns += draw(heard(places, people, groups, conversations))
    return draw(st.permutations(nouns)) if not consents else nouns


def _ties(draw: st.DrawFn, people: list[str], groups: list[str]) -> list[Noun]:
    """Draw what people are to each other, and where they belong."""
    somebody = st.sampled_from(people)
    ties: list[Noun] = draw(
        st.lists(st.builds(Relationship, id=IDS, one_id=somebody, other_id=somebody, note=TEXT), max_size=2)
    )
    ties += draw(st.lists(st.builds(Distinct, id=IDS, one_id=somebody, other_id=somebody), max_size=1))
    if groups:
        day = st.none() | DAYS
        member = st.builds(
            Membership,
            id=IDS,
            person_id=somebody,
            group_id=st.sampled_from(groups),
            role=TEXT,
            since=day,
            until=day,
        )
        ties += draw(st.lists(member, max_size=2))
    return ties


def _offers(draw: st.DrawFn, people: list[str], groups: list[str], exchanges: list[str]) -> list[Noun]:
    """Draw what people bring and need, and what was brought together."""
    parties = [Party(PartyKind.PERSON, id_) for id_ in people] + [Party(PartyKind.GROUP, id_) for id_ in groups]
    whose, day = st.sampled_from(parties), st.none() | DAYS
    gift = st.builds(Strength, id=IDS, title=TEXT, party=whose, per_month=st.none() | st.integers(1, 9), note=TEXT)
    wish = st.builds(Need, id=IDS, title=TEXT, party=whose, until=day, closed_on=day, note=TEXT)
    strengths, needs = draw(st.lists(gift, max_size=2)), draw(st.lists(wish, max_size=2))
    if not strengths or not needs:
        return [*strengths, *needs]
    together = st.builds(
        Match,
        id=IDS,
        strength_id=st.sampled_from([each.id for each in strengths]),
        need_id=st.sampled_from([each.id for each in needs]),
        changed_on=DAYS,
        exchange_id=_maybe(exchanges),
        reason=TEXT,
    )
    return [*strengths, *needs, *draw(st.lists(together, max_size=2))]


def _requests(people: list[str]) -> st.SearchStrategy[list[Request]]:
    day = st.none() | DAYS
    requests = st.builds(
        Request,
        id=IDS,
        received_on=DAYS,
        person_id=_maybe(people),
        who=TEXT,
        what=TEXT,
        acknowledged_on=day,
        asked_back_on=day,
        cleared_up_on=day,
        extended_on=day,
        closed_on=day,
        outcome=TEXT,
    )
    return st.lists(requests, max_size=2)


def _quotes(people: list[str], conversations: list[str]) -> st.SearchStrategy[list[Quote]]:
    if not conversations:
        return st.just([])
    quotes = st.builds(
        Quote,
        id=IDS,
        person_id=st.sampled_from(people),
        conversation_id=st.sampled_from(conversations),
        theme=_CODES,
        original=TEXT,
        safe_text=TEXT,
        approved_by=TEXT,
        approved_on=st.none() | DAYS,
    )
    return st.lists(quotes, max_size=2)


def _places(draw: st.DrawFn) -> list[Place]:
    ids = draw(st.lists(IDS, unique=True, max_size=4))
    return [
        draw(
            st.builds(
                Place, id=st.just(id_), name=TEXT, parent_id=_maybe([other for other in ids if other != id_])
            )
        )
        for id_ in ids
    ]


def _people(draw: st.DrawFn, place_ids: list[str]) -> list[Person]:
    ids = draw(st.lists(IDS, unique=True, min_size=1, max_size=4))
    places = _maybe(place_ids)
    return [
        replace(
            draw(_SOMEBODY),
            id=id_,
            code=f"P-{id_[:12]}",
            place_id=draw(places),
            introduced_by=draw(_maybe([other for other in ids if other != id_])),
        )
        for id_ in ids
    ]


@st.composite
def _conversations(draw: st.DrawFn, places: list[str], people: list[str], groups: list[str]) -> Conversation:
    there = draw(_some(people))
    check_ins = st.lists(
        st.builds(CheckIn, code=_CODES, person_id=_maybe(there)),
        unique_by=lambda c: (c.code, c.person_id),
        max_size=3,
    )
    return replace(
        draw(_SAID),
        place_id=draw(_maybe(places)),
        group_id=draw(_maybe(groups)),
        people=tuple(Participant(id_) for id_ in there),
        check_ins=tuple(draw(check_ins)),
    )


@st.composite
def _exchanges(draw: st.DrawFn, people: list[str], groups: list[str]) -> Exchange:
    parties = [Party(PartyKind.PERSON, id_) for id_ in people] + [Party(PartyKind.GROUP, id_) for id_ in groups]
    legs = st.builds(
        Leg,
        giver=st.sampled_from(parties),
        receiver=st.sampled_from([*parties, COMMONS]),
        minutes=st.none() | st.integers(1, 9999),
        thing=TEXT,
    ).filter(lambda leg: leg.giver != leg.receiver)
    return draw(
        st.builds(
            Exchange,
            id=IDS,
            on=DAYS,
            title=TEXT,
            category=_CODES,
            legs=st.lists(legs, min_size=1, max_size=3).map(tuple),
        )
    )
