"""The invented community is the same for the same seed, keeps the rules, and is large enough to be counted."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from itertools import islice
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.sample_community import sample_nouns
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Conversation, Role, ShareLevel
from connector_app.domain.exchange import COMMONS, Exchange, PartyKind
from connector_app.domain.followup import FollowUp
from connector_app.domain.insight import Insight
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind, Noun, kind_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import quarter_of
from connector_app.domain.person import Person
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.response import Response, ResponseState
from connector_app.domain.strength import Strength
from connector_app.domain.wellbeing import Wellbeing

T = TypeVar("T")
TODAY = date(2026, 11, 22)
VOCABULARY = shipped_vocabulary()


def of(kind: type[T], nouns: Iterable[Noun]) -> list[T]:
    return [noun for noun in nouns if isinstance(noun, kind)]


@pytest.fixture(scope="module")
def community() -> list[Noun]:
    return list(sample_nouns(today=TODAY))


def test_same_seed_same_community(community):
    assert list(sample_nouns(today=TODAY)) == community
    assert list(sample_nouns(today=TODAY, seed=8)) != community


@settings(max_examples=15, deadline=None)
@given(
    st.integers(),
    st.integers(0, 80),
    st.integers(0, 60),
    st.integers(0, 60),
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
def test_any_size_keeps_the_rules_and_refers_back_only(seed, people, conversations, exchanges, today):
    seen = {COMMONS.id}
    asked = {"people": people, "conversations": conversations, "exchanges": exchanges}
    for noun in sample_nouns(today=today, seed=seed, **asked):
        noun.check()
        assert noun.id not in seen
        assert set(referred(noun)) <= seen
        seen.add(noun.id)
        if isinstance(noun, Conversation | Exchange):
            assert noun.on <= today


def referred(noun: Noun) -> list[str]:
    """Return the ids of everything a noun refers to, whatever its kind."""
    ids = [getattr(noun, each.name) for each in fields(noun) if each.name.endswith(("_id", "introduced_by"))]
    if isinstance(noun, Strength | Need):
        ids.append(noun.party.id)
    if isinstance(noun, Conversation):
        ids += [part.person_id for part in noun.people]
    if isinstance(noun, Insight):
        ids += [source.conversation_id for source in noun.sources] + [told.person_id for told in noun.told_back]
    if isinstance(noun, Plan):
        ids += [by.insight_id for by in noun.shaped_by]
    if isinstance(noun, Exchange):
        ids += [party.id for leg in noun.legs for party in (leg.giver, leg.receiver)]
    return [found for found in ids if found]


def test_sizes_are_as_asked(community):
    assert len(of(Person, community)) == 60
    assert len(of(Conversation, community)) == 420
    assert len(of(Exchange, community)) == 160
    asked = list(sample_nouns(today=TODAY, people=5, conversations=7, exchanges=9))
    assert [len(of(kind, asked)) for kind in (Person, Conversation, Exchange)] == [5, 7, 9]


def test_large_communities_stream():
    assert len(list(islice(sample_nouns(today=TODAY, people=50, conversations=10**9), 1000))) == 1000


def test_codes_and_labels_tell_people_apart(community):
    people = of(Person, sample_nouns(today=TODAY, people=5000, conversations=0, exchanges=0))
    assert len({person.code for person in people}) == 5000
    dawns = [person for person in of(Person, community) if person.label == "Dawn"]
    assert len({dawn.how_we_met for dawn in dawns}) == len(dawns) == 2


def test_every_code_is_of_a_shipped_list(community):
    ages = VOCABULARY.age_bands().by_code
    assert {person.age_band for person in of(Person, community)} <= {*ages, None}
    for conversation in of(Conversation, community):
        assert {theme.code for theme in conversation.themes} <= VOCABULARY.themes.by_code.keys()
        assert {feature.code for feature in conversation.features} <= VOCABULARY.features.by_code.keys()
        assert {check_in.code for check_in in conversation.check_ins} <= VOCABULARY.check_ins.by_code.keys()
    assert {exchange.category for exchange in of(Exchange, community)} <= VOCABULARY.categories.by_code.keys()


@pytest.mark.parametrize(
    "today", [TODAY, date(2026, 1, 2), date(2026, 7, 1), date(2028, 2, 29), date(2026, 10, 1)]
)
def test_latest_full_quarter_counts_fifty_people(today):
    nouns = list(sample_nouns(today=today))
    standing = {c.person_id: c.state for c in of(Consent, nouns) if c.purpose is Purpose.ANONYMOUS_COUNTS}
    quarter = quarter_of(quarter_of(today).previous().first)
    met = {
        part.person_id
        for conversation in of(Conversation, nouns)
        if conversation.on in quarter and conversation.share_level is not ShareLevel.PRIVATE
        for part in conversation.people
        if part.role is not Role.MENTIONED
    }
    assert sum(standing.get(person) is ConsentState.GIVEN for person in met) >= 50


def test_consents_are_given_refused_withdrawn_and_missing(community):
    counted: dict[str, list[ConsentState]] = {person.id: [] for person in of(Person, community)}
    for consent in of(Consent, community):
        if consent.purpose is Purpose.ANONYMOUS_COUNTS:
            counted[consent.person_id].append(consent.state)
    answers = [tuple(states) for states in counted.values()]
    assert set(answers) == {
        (), (ConsentState.GIVEN,), (ConsentState.REFUSED,), (ConsentState.GIVEN, ConsentState.WITHDRAWN),
    }  # fmt: skip
    assert answers.count((ConsentState.GIVEN,)) >= 50


def test_follow_ups_are_due_today_this_week_and_closed(community):
    follow_ups = of(FollowUp, community)
    still_open = [found.due for found in follow_ups if found.closed_as is None]
    assert TODAY in still_open
    assert any(due and 0 < (due - TODAY).days <= 7 for due in still_open)
    assert sum(found.closed_as is not None for found in follow_ups) > 50
    assert all(found.closed_on is None or found.closed_on <= TODAY for found in follow_ups)


def test_exchanges_show_circles_groups_the_commons_and_hours(community):
    exchanges = of(Exchange, community)
    legs = [leg for exchange in exchanges for leg in exchange.legs]
    assert any({leg.giver for leg in e.legs} == {leg.receiver for leg in e.legs} for e in exchanges)
    assert any(leg.receiver == COMMONS for leg in legs)
    assert any(PartyKind.GROUP in (leg.giver.kind, leg.receiver.kind) for leg in legs)
    assert any(leg.minutes for leg in legs)
    arcs = {(leg.giver, leg.receiver) for leg in legs}
    assert sum((receiver, giver) in arcs for giver, receiver in arcs) > 20


def test_texts_do_not_all_look_alike():
    nouns = sample_nouns(today=TODAY, people=300, conversations=5000, exchanges=0)
    texts = [conversation.text for conversation in of(Conversation, nouns)]
    assert len(set(texts)) > 4000


def test_what_was_heard_is_at_every_stage(community):
    insights, responses = of(Insight, community), of(Response, community)
    assert len(insights) == 12
    assert [len(of(kind, community)) for kind in (Organisation, Plan, Profile)] == [2, 2, 2]
    assert {each.state for each in responses} == set(ResponseState)
    sent = {each.insight_id for each in responses}
    assert 0 < sum(each.id not in sent for each in insights) < 4
    assert all(each.approved for each in insights if each.id in sent)
    assert any(each.told_back for each in insights)
    assert all(len(each.sources) > 1 for each in insights)
    talks = {each.id: each for each in of(Conversation, community)}
    for insight in insights:
        said = [talks[source.conversation_id] for source in insight.sources]
        assert insight.heard_on == min(each.on for each in said)
        assert all(insight.theme in {theme.code for theme in each.themes} for each in said)
        assert ShareLevel.PRIVATE not in {each.share_level for each in said}
    assert {plan.approved for plan in of(Plan, community)} == {True, False}


def test_what_people_say_of_themselves_is_noted_only_of_whoever_agreed(community):
    agreed = {each.person_id for each in of(Consent, community) if each.purpose is Purpose.SPECIAL_CATEGORY}
    answered = {person.id for person in of(Person, community) if person.answers}
    assert answered <= agreed
    assert 20 < len(answered) < 60
    assert {each.person_id for each in of(Wellbeing, community)} <= agreed
    deciles = [person.decile for person in of(Person, community)]
    assert len(set(deciles)) > 5
    assert None in deciles


def test_every_kind_that_somebody_can_make_is_there(community):
    # Terms would keep the sample's summaries from everybody whom they do not name.
    nobody = {Kind.QUOTE, Kind.REQUEST, Kind.DISTINCT, Kind.TERMS}
    assert {kind_of(noun) for noun in community} == set(Kind) - nobody


def test_items_of_frameworks_are_of_shipped_lists(community):
    tagged = [noun for noun in community if getattr(noun, "tags", ())]
    assert {kind_of(noun) for noun in tagged} == {Kind.CONVERSATION, Kind.GROUP, Kind.INSIGHT}
    tags = [(tag.framework, tag.item) for noun in tagged for tag in noun.tags]
    answers = [(answer.question, answer.answer) for person in of(Person, community) for answer in person.answers]
    known = [(code, item) for code, item in (*tags, *answers) if code in VOCABULARY.lists]
    assert all(item in VOCABULARY.lists[code].by_code for code, item in known)
