"""Recording an exchange: the form and the command it becomes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.exchange_form import (
    NEW_GROUP,
    ExchangeForm,
    command_of,
    form_from_json,
    form_of,
    repeat_of,
    understand,
)
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import COMMONS, Exchange, Mode, Party, PartyKind
from connector_app.domain.group import Group
from connector_app.domain.person import Person
from tests.domain.people_known import PEOPLE, KnownPeople
from tests.domain.vocabularies import VOCABULARY

TODAY = date(2026, 11, 22)
LABELS = {one.id: one.label for one in PEOPLE}


def form(line, **fields):
    return ExchangeForm(on=TODAY, line=line, **fields)


def stored(filled, before=None):
    return command_of(filled, understand(filled, KnownPeople(), VOCABULARY), before).saves


def exchange_of(filled, before=None):
    return next(noun for noun in stored(filled, before) if isinstance(noun, Exchange))


def test_a_line_becomes_an_exchange_and_its_new_people():
    nouns = stored(form("Ali > Zoe: lift to clinic 40m"))
    zoe, exchange = nouns
    assert isinstance(zoe, Person)
    assert exchange.legs[0].giver == Party(PartyKind.PERSON, "a1")
    assert exchange.legs[0].receiver == Party(PartyKind.PERSON, zoe.id)
    assert (exchange.mode, exchange.category, exchange.title) == (Mode.TIME, "X_LIFT", "lift to clinic")


def test_a_new_name_may_be_a_group():
    group, exchange = stored(form("Ali > Lunch club: cooking").with_pick("lunch club", NEW_GROUP))
    assert isinstance(group, Group)
    assert exchange.legs[0].receiver == Party(PartyKind.GROUP, group.id)


def test_a_category_chosen_by_hand_stays():
    assert exchange_of(form("Ali > Zoe: lift", category="X_PET")).category == "X_PET"


def test_two_of_one_name_are_told_apart():
    with pytest.raises(RuleBroken, match="which_person"):
        stored(form("Dawn > Ali: tea"))
    assert exchange_of(form("Dawn > Ali: tea").with_pick("Dawn", "d2")).legs[0].giver.id == "d2"


def test_giving_to_oneself_is_refused_by_name():
    with pytest.raises(RuleBroken) as caught:
        stored(form("Ali > ali: tea"))
    assert caught.value.params["name"] == "Ali"


@given(
    st.sampled_from(
        [
            "Ali > Mary Ann Evans: tea 40m",
            "Ali, Amina K. > commons: weeding 2h",
            "Ali > Amina K. > Mary Ann Evans > Ali: soup",
            "Ali > Amina K., Mary Ann Evans: forms 45m",
            "Ali > Amina K.",
        ]
    )
)
def test_opening_and_saving_an_exchange_changes_nothing(line):
    before = exchange_of(form(line))
    assert exchange_of(form_of(before, LABELS), before) == before


def test_repeating_records_the_same_again_today():
    before = exchange_of(ExchangeForm(on=date(2026, 1, 1), line="Ali > commons: weeding 2h"))
    again = exchange_of(repeat_of(before, LABELS, TODAY))
    assert (again.on, again.legs, again.title) == (TODAY, before.legs, "weeding")
    assert again.id != before.id
    assert again.legs[0].receiver == COMMONS


def test_a_draft_comes_back_as_it_was():
    filled = form("Dawn > Ali", category="X_PET").with_pick("Dawn", "d1")
    assert form_from_json(filled.to_json()) == filled
