from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.acquaintance import Acquaintance
from connector_app.domain.consent import ConsentState
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.matching import Balance, Facts, Reason, Side, Why, balances, left_of, suggest
from connector_app.domain.need import Need, NeedClosedAs, Urgency
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.strength import Strength, Willingness
from tests.domain.vocabularies import VOCABULARY

TODAY = date(2026, 11, 22)
CATEGORIES = VOCABULARY.categories
ANN, BEA, CY = (Party(PartyKind.PERSON, name) for name in ("ann", "bea", "cy"))
CLUB = Party(PartyKind.GROUP, "club")
DRIVES = Strength(id="s", title="can drive", category="X_LIFT", party=ANN)
LIFT = Need(id="n", title="a lift on Thursday", category="X_LIFT", party=BEA)


def facts(strengths=(DRIVES,), needs=(LIFT,), **more):
    parties = {each.party for each in (*strengths, *needs)}
    sides = {party.id: Side(party, answer=ConsentState.GIVEN) for party in parties} | more.pop("sides", {})
    return Facts(tuple(strengths), tuple(needs), sides, **more)


def pairs(found):
    return [(each.strength.id, each.need.id) for each in found]


def whys(found):
    return [reason.why for reason in found[0].reasons]


def test_an_offer_and_a_need_of_one_kind_are_suggested():
    assert pairs(suggest(facts(), CATEGORIES, TODAY)) == [("s", "n")]


def test_kinds_that_have_nothing_in_common_are_not():
    assert not suggest(facts([replace(DRIVES, title="soup", category="X_FOOD")]), CATEGORIES, TODAY)


def test_words_meet_across_kinds():
    sewing = replace(DRIVES, title="sewing", category="X_CREATE")
    hem = replace(LIFT, title="curtains taken up", category="X_HOME")
    assert pairs(suggest(facts([sewing], [hem]), CATEGORIES, TODAY)) == [("s", "n")]
    tune = replace(DRIVES, title="knows the accordion", category="X_OTHER")
    play = replace(LIFT, title="an accordion player", category="X_OTHER")
    found = suggest(facts([tune], [play]), CATEGORIES, TODAY)
    assert found[0].reasons == (Reason(Why.WORDS, ("accordion",)),)


def test_something_else_is_no_kind_in_common():
    one = replace(DRIVES, title="juggles", category="X_OTHER")
    assert not suggest(facts([one], [replace(LIFT, title="a stamp", category="X_OTHER")]), CATEGORIES, TODAY)


def test_reasons_say_what_speaks_for_it():
    here = {"place_id": "mill", "area_id": "north", "language": "pl"}
    sides = {"ann": Side(ANN, answer=ConsentState.GIVEN, **here), "bea": Side(BEA, **here)}
    offer = replace(DRIVES, willingness=Willingness.WOULD_LOVE_TO, per_month=2)
    need = replace(LIFT, urgency=Urgency.NOW)
    club = Acquaintance(memberships=(("ann", "club"), ("bea", "club")))
    used = {("ann", "X_LIFT"): 1}
    found = suggest(facts([offer], [need], sides=sides, acquaintance=club, used=used), CATEGORIES, TODAY)
    assert found[0].reasons == (
        Reason(Why.SAME_GROUP, ("club",)),
        Reason(Why.PLACE, ("mill",)),
        Reason(Why.LANGUAGE, ("pl",)),
        Reason(Why.HAS_TIME, ("1", "2")),
        Reason(Why.GLADLY),
        Reason(Why.NOW),
        Reason(Why.ASK_RECEIVER),
    )


@pytest.mark.parametrize(
    ("acquaintance", "why"),
    [
        (Acquaintance(relationships=(("bea", "ann", RelationshipKind.FRIEND),)), Reason(Why.RELATED, ("friend",))),
        (Acquaintance(exchanged=(("bea", "ann"),)), Reason(Why.EXCHANGED)),
        (Acquaintance(spoke=(("ann", "bea"),)), Reason(Why.SPOKE)),
        (Acquaintance(exchanged=(("ann", "cy"), ("cy", "bea"))), Reason(Why.IN_COMMON, ("cy",))),
    ],
)
def test_who_knows_whom_is_a_reason(acquaintance, why):
    near = suggest(facts(acquaintance=acquaintance), CATEGORIES, TODAY)
    assert near[0].reasons == (why,)
    assert near[0].score > suggest(facts(), CATEGORIES, TODAY)[0].score


def test_a_closer_place_comes_first_and_a_need_gets_three_at_most():
    strengths = [replace(DRIVES, id=f"s{n}", party=Party(PartyKind.PERSON, f"p{n}")) for n in range(6)]
    sides = {f"p{n}": Side(Party(PartyKind.PERSON, f"p{n}"), area_id="a" if n == 4 else "b") for n in range(6)}
    sides["bea"] = Side(BEA, area_id="a")
    found = suggest(facts(strengths, sides=sides), CATEGORIES, TODAY)
    assert pairs(found) == [("s4", "n"), ("s0", "n"), ("s1", "n")]


def test_who_gave_what_they_can_this_month_is_let_be():
    offer = replace(DRIVES, per_month=2)
    known = facts([offer], used={("ann", "X_LIFT"): 1}, under_way={"s": 1})
    assert left_of(offer, known) == 0
    assert not suggest(known, CATEGORIES, TODAY)


def test_a_need_that_somebody_sees_to_gets_no_more():
    assert not suggest(facts(taken=frozenset({"n"})), CATEGORIES, TODAY)


def test_balances_count_parties_and_not_offers():
    two = [DRIVES, replace(DRIVES, id="t"), replace(DRIVES, id="u", party=CY)]
    assert balances(two, [LIFT]) == [Balance("X_LIFT", 2, 1)]


# -- what never happens, whatever else is true --

_ids = ["ann", "bea", "cy", "dot", "club", "home"]
_groups = {"club", "home"}


def _party(party_id):
    return Party(PartyKind.GROUP if party_id in _groups else PartyKind.PERSON, party_id)


_people = st.sampled_from([each for each in _ids if each not in _groups])
_titles = st.sampled_from(["a lift", "sewing", "curtains", "soup for all", "accordion"])
_kinds = st.sampled_from(["X_LIFT", "X_HOME", "X_OTHER"])
_strengths = st.builds(
    Strength, title=_titles, party=st.sampled_from(_ids).map(_party), id=st.uuids().map(lambda each: each.hex),
    category=_kinds, willingness=st.sampled_from(Willingness), per_month=st.sampled_from([None, 1, 2]),
)  # fmt: skip
_closed = st.sampled_from([(None, None), (NeedClosedAs.MET, TODAY)])
_needs = st.builds(
    lambda end, **rest: Need(closed_as=end[0], closed_on=end[1], **rest), _closed, title=_titles,
    party=st.sampled_from(_ids).map(_party), id=st.uuids().map(lambda each: each.hex), category=_kinds,
    until=st.sampled_from([None, TODAY, TODAY - timedelta(1)]),
)  # fmt: skip
_side = st.tuples(
    st.sampled_from([None, "here", "there"]), st.booleans(), st.sampled_from([None, *ConsentState]),
    st.sampled_from(["", "pl"]),
)  # fmt: skip


@st.composite
def _worlds(draw):
    strengths, needs = draw(st.lists(_strengths, max_size=8)), draw(st.lists(_needs, max_size=6))
    sides = {}
    for each in _ids:
        place, silent, answer, language = draw(_side)
        sides[each] = Side(_party(each), place, place, language, silent and draw(st.booleans()), answer)
    relations = st.tuples(_people, _people, st.sampled_from(RelationshipKind)).filter(lambda r: r[0] != r[1])
    known = Acquaintance(
        relationships=draw(st.lists(relations, max_size=4)),
        memberships=draw(st.lists(st.tuples(_people, st.sampled_from(sorted(_groups))), max_size=4)),
        households=frozenset({"home"}),
        exchanged=draw(st.lists(st.tuples(_people, _people), max_size=3)),
    )
    tried = [(s.id, n.party.id) for s, n in product(strengths, needs) if draw(st.integers(0, 5)) == 0]
    used = {(party, "X_LIFT"): draw(st.integers(0, 2)) for party in _ids}
    taken = frozenset(n.id for n in needs if draw(st.integers(0, 5)) == 0)
    return Facts(strengths, needs, sides, known, used, {}, taken, frozenset(tried))


def _allowed(world, strength, need):
    """Tell, said once more and as plainly as can be, whether these two may be brought together."""
    known = world.acquaintance
    giver, receiver = world.sides[strength.party.id], world.sides[need.party.id]
    no = (ConsentState.REFUSED, ConsentState.WITHDRAWN)

    def whole(party_id):
        return {party_id} | {person for person, group in known.memberships if group == party_id}

    def homes(party_id):
        return {party_id} | {
            group for person, group in known.memberships if person == party_id and group == "home"
        }

    apart = {frozenset(r[:2]) for r in known.relationships if r[2] is RelationshipKind.KEEP_APART}
    left = left_of(strength, world)
    return not (
        strength.party == need.party
        or any(frozenset(pair) in apart for pair in product(whole(strength.party.id), whole(need.party.id)))
        or homes(strength.party.id) & homes(need.party.id)
        or giver.silent
        or receiver.silent
        or giver.answer in no
        or receiver.answer in no
        or strength.willingness is Willingness.NOT_NOW
        or left == 0
        or not need.open_on(TODAY)
        or need.id in world.taken
        or (strength.id, need.party.id) in world.tried
    )


@given(_worlds())
def test_nothing_is_suggested_that_must_never_be(world):
    for each in suggest(world, CATEGORIES, TODAY):
        assert _allowed(world, each.strength, each.need)


@given(_worlds(), st.randoms(use_true_random=False))
def test_the_best_are_found_in_whatever_order_things_were_written_down(world, chance):
    """Every allowed pair, scored alone, gives the same first three as the shelves do."""
    found = suggest(world, CATEGORIES, TODAY)
    for need in world.needs:
        alone = []
        for strength in world.strengths:
            if _allowed(world, strength, need):
                alone += suggest(replace(world, strengths=[strength], needs=[need]), CATEGORIES, TODAY)
        best = sorted(alone, key=lambda each: (-each.score, each.strength.id))[:3]
        assert [(each.strength.id, each.score) for each in found if each.need.id == need.id] == [
            (each.strength.id, each.score) for each in best
        ]
    mixed = list(world.strengths), list(world.needs)
    chance.shuffle(mixed[0])
    chance.shuffle(mixed[1])
    assert suggest(replace(world, strengths=mixed[0], needs=mixed[1]), CATEGORIES, TODAY) == found
