"""The exchange line: who gave what to whom, and how time is shared out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import COMMONS, Party, PartyKind
from connector_app.domain.exchangeline import MOST_LEGS, legs_of, parse_exchange
from connector_app.domain.folding import fold
from tests.domain.people_known import named
from tests.domain.vocabularies import VOCABULARY


def parse(line):
    return parse_exchange(line, named, VOCABULARY.categories)


def parties(line):
    return {fold(p.name): Party(PartyKind.PERSON, fold(p.name)) for p in line.names if not p.commons}


def flows(text):
    line = parse(text)
    return [(leg.giver.id, leg.receiver.id, leg.minutes) for leg in legs_of(line, parties(line))]


def test_one_gives_to_one():
    line = parse("Bea > Cy: lift to clinic 40m")
    assert (line.title, line.minutes, line.category) == ("lift to clinic", 40, "X_LIFT")
    assert flows("Bea > Cy: lift to clinic 40m") == [("bea", "cy", 40)]


def test_many_give_to_the_commons():
    line = parse("Ann, Bea > commons: weeding")
    legs = legs_of(line, parties(line))
    assert [leg.receiver for leg in legs] == [COMMONS, COMMONS]
    assert line.category == "X_GARDEN"


def test_a_circle_comes_back_to_where_it_began():
    assert flows("Ann > Bea > Cy > Ann") == [("ann", "bea", None), ("bea", "cy", None), ("cy", "ann", None)]


def test_one_givers_time_is_shared_out_to_the_minute():
    assert flows("Ann > Bea, Cy & Di: tea 40m") == [("ann", "bea", 14), ("ann", "cy", 13), ("ann", "di", 13)]


@pytest.mark.parametrize(
    ("said", "minutes", "title"),
    [
        ("forms 45 mins", 45, "forms"),
        ("cooking 1h30", 90, "cooking"),
        ("cooking 1h 30m", 90, "cooking"),
        ("DIY 1.5 hours", 90, "DIY"),
        ("DIY 1,5h", 90, "DIY"),
        ("2h of weeding", 120, "of weeding"),
        ("10k run", None, "10k run"),
        ("lift 0m", None, "lift 0m"),
        ("=1+1", None, "=1+1"),
    ],
)
def test_a_time_is_found_in_what_was_said(said, minutes, title):
    line = parse(f"Ann > Bea: {said}")
    assert (line.minutes, line.title) == (minutes, title)


@pytest.mark.parametrize("arrow", [">", "->", "→", " › "])
def test_any_arrow_will_do(arrow):
    assert flows(f"Ann{arrow}Bea: tea") == [("ann", "bea", None)]


def test_a_couple_may_have_one_name():
    assert [p.name for p in parse("Gill and Bob > Ali: tea").stations[0]] == ["Gill and Bob"]


def test_without_a_colon_the_last_known_name_ends_the_flow():
    line = parse("Ali > Dawn Smith lift 20m")
    assert [p.name for p in line.stations[1]] == ["Dawn Smith"]
    assert (line.title, line.minutes) == ("lift", 20)


def test_a_category_named_by_a_tag_wins():
    line = parse("Ann > Bea: went along #company")
    assert (line.category, line.title) == ("X_COMPANY", "went along")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "exchange_without_legs"),
        ("hello", "exchange_without_legs"),
        ("Ann:", "exchange_without_legs"),
        (">>>:::", "exchange_without_legs"),
        ("Ann > ann: x", "giver_is_receiver"),
        ("Ann, Bea > Cy, Bea: x", "giver_is_receiver"),
        ("commons > Ann", "commons_cannot_give"),
        (",".join(f"n{i}" for i in range(30)) + ">" + ",".join(f"m{i}" for i in range(30)), "too_many_legs"),
        ("a," * 100_000 + "> b: x", "too_many_legs"),
    ],
)
def test_what_cannot_be_saved_says_why(typed, problem):
    line = parse(typed)
    assert line.problem == problem
    with pytest.raises(RuleBroken, match=problem):
        legs_of(line, parties(line))


def test_two_names_of_one_person_are_not_an_exchange():
    line = parse("Ali > Alison: tea")
    one = Party(PartyKind.PERSON, "a1")
    with pytest.raises(RuleBroken) as caught:
        legs_of(line, {"ali": one, "alison": one})
    assert caught.value.params["name"] == "Ali"


@given(
    st.lists(
        st.sampled_from([">", ",", ":", "Ann", "Bea", "commons", " ", "40m", "#lifts", "\n", "and"]), max_size=15
    )
)
def test_any_line_is_understood_or_says_why(parts):
    line = parse(" ".join(parts))
    if line.problem:
        return
    legs = legs_of(line, parties(line))
    assert 0 < len(legs) <= MOST_LEGS
    assert all(leg.giver != leg.receiver for leg in legs)


@given(st.integers(1, 600), st.integers(1, 20))
def test_shared_time_adds_up_to_what_was_given(minutes, count):
    receivers = ", ".join(f"r{i}" for i in range(count))
    given_out = [leg_minutes for _, _, leg_minutes in flows(f"Ann > {receivers}: tea {minutes}m")]
    assert sum(given_out) == max(minutes, count)
