"""By how much somebody did, and nothing they said, is told whether they changed."""

from hypothesis import given
from hypothesis import strategies as st

from connector_app.summary.audit.before import WHOLE
from connector_app.summary.contributions import contributions
from connector_app.summary.counting import Counting
from connector_app.summary.cut import Cut, Places
from tests.summary.made_facts import AGES, CHANGES, VOCABULARY, Someone, facts_of

PEOPLE = [Someone(number, place=number % 3 - 1, age=number % 2) for number in range(9)]
SAID = {"spoke": [(n, 100 + n) for n in range(9)], "legs": [(0, 1, "X_FOOD"), (2, 1, "X_FOOD")]}


def digests(people=PEOPLE, cut=None, **events):
    facts = facts_of(people, **events)
    cut = cut or Cut()
    found = contributions(facts, Counting(facts, VOCABULARY, cut), cut)
    return {block: {people[at].number: digest for at, digest in each.items()} for block, each in found.items()}


@given(
    st.lists(st.tuples(st.integers(0, 8), st.sampled_from(("FOOD", "MONEY"))), unique=True),
    st.lists(
        st.tuples(st.integers(0, 8), st.just("CONTROL"), st.sampled_from(CHANGES)), unique_by=lambda each: each[0]
    ),
)
def test_what_was_said_never_enters(themes, check_ins):
    assert digests(**SAID, themes=themes, check_ins=check_ins) == digests(**SAID)


@given(st.integers(0, 8), st.sampled_from(("spoke", "gave", "received", "age")))
def test_whoever_did_more_is_told_and_nobody_else(number, what):
    people, events = list(PEOPLE), {key: list(value) for key, value in SAID.items()}
    other = (number + 3) % 9
    if what == "spoke":
        events["spoke"].append((number, 999))
    elif what == "age":
        people[number] = Someone(number, PEOPLE[number].place, age=len(AGES) - 1)
    else:
        legs = {"gave": (number, other), "received": (other, number)}
        events["legs"].append((*legs[what], "X_FOOD"))
    told = {number, other} if what in ("gave", "received") else {number}
    before, after = digests(**SAID), digests(people, **events)
    for block, each in before.items():
        assert {n for n, digest in each.items() if after[block][n] != digest} == told & each.keys()


def test_everybody_is_in_the_whole_and_in_one_neighbourhood():
    blocks = digests(**SAID)
    assert sorted(blocks) == ["all", "place:", "place:north", "place:south"]
    assert blocks[WHOLE].keys() == set(range(9))
    places = [set(each) for block, each in blocks.items() if block != WHOLE]
    assert sum(map(len, places)) == len(set.union(*places)) == 9
    assert sorted(digests(**SAID, cut=Cut(Places.NONE))) == [WHOLE]
