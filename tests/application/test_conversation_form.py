"""Logging a conversation: the form, its edits by chip, and the command it becomes."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application import line_edits
from connector_app.application.conversation_form import (
    NEW,
    ConversationForm,
    command_of,
    form_from_json,
    form_of,
    understand,
)
from connector_app.domain.conversation import Change, CheckIn, Conversation, Role, Stance, StartedBy, ThemeMention
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.followup import FollowUp, Repeat
from connector_app.domain.naming import Candidate
from connector_app.domain.person import Person
from connector_app.domain.strength import Strength
from tests.domain.people_known import PEOPLE, KnownPeople
from tests.domain.vocabularies import VOCABULARY

TODAY = date(2026, 11, 22)
LABELS = {one.id: one.label for one in PEOPLE}


def seen(form):
    return understand(form, KnownPeople(), VOCABULARY, TODAY)


def form(line, **fields):
    return ConversationForm(on=TODAY, line=line, **fields)


def stored(filled, before=None, known=()):
    return command_of(filled, seen(filled), before, known).saves


def one(nouns, kind):
    (found,) = [noun for noun in nouns if isinstance(noun, kind)]
    return found


def test_a_line_becomes_a_conversation_its_new_person_and_its_promise():
    nouns = stored(form("@Ali @Zoe buses stop at six #transport #listening !fri ring about the bench"))
    conversation, zoe, promise = one(nouns, Conversation), one(nouns, Person), one(nouns, FollowUp)
    assert conversation.text == "buses stop at six"
    assert [p.person_id for p in conversation.people] == ["a1", zoe.id]
    assert [t.code for t in conversation.themes] == ["TRANSPORT"]
    assert [f.code for f in conversation.features] == ["LISTEN"]
    assert (promise.what, promise.due) == ("ring about the bench", date(2026, 11, 27))
    assert (promise.person_id, promise.conversation_id) == ("a1", conversation.id)


def test_two_of_one_name_are_told_apart_before_anything_is_saved():
    asked = form("@Dawn hello")
    with pytest.raises(RuleBroken) as caught:
        stored(asked)
    assert "choir" in str(caught.value.params["who"])
    assert "library" in str(caught.value.params["who"])
    assert one(stored(asked.with_pick("Dawn", "d2")), Conversation).people[0].person_id == "d2"
    assert one(stored(asked.with_pick("dawn", NEW)), Person).label == "Dawn"


def test_somebody_named_twice_is_there_once():
    assert len(one(stored(form("@Ali and @ali talked")), Conversation).people) == 1


def test_somebody_named_in_a_promise_is_mentioned_and_promised_to():
    nouns = stored(form("@Ali damp !fri ring @Zoe"))
    assert [p.role for p in one(nouns, Conversation).people] == [Role.SPOKE_WITH, Role.MENTIONED]
    assert one(nouns, FollowUp).person_id == one(nouns, Person).id


def test_a_group_that_was_there_is_no_person():
    nouns = stored(form("@Ali @Lunch club soup was good !fri ring @Lunch club"))
    conversation = one(nouns, Conversation)
    assert [p.person_id for p in conversation.people] == ["a1"]
    assert conversation.group_id == "g1"
    assert one(nouns, FollowUp).person_id is None
    assert one(stored(form_of(conversation, LABELS, VOCABULARY), conversation), Conversation) == conversation


def test_a_check_in_is_kept_for_each_who_spoke():
    filled = form("@Ali @Zoe well").with_check_in("CONTROL", Change.MORE).with_check_in("CONTACT", Change.LESS)
    filled = filled.with_check_in("CONTACT", None)
    nouns = stored(filled)
    ids = ["a1", one(nouns, Person).id]
    assert one(nouns, Conversation).check_ins == tuple(CheckIn("CONTROL", Change.MORE, i) for i in ids)


def test_what_somebody_brings_becomes_a_strength_of_whoever_was_named_last():
    nouns = stored(form("@Ali @Zoe buses stop at six #transport +lifts !fri ring"))
    strength = one(nouns, Strength)
    assert (strength.title, strength.category) == ("lifts", "X_LIFT")
    assert strength.party == Party(PartyKind.PERSON, one(nouns, Person).id)
    assert one(nouns, Conversation).text == "buses stop at six +lifts"
    assert one(stored(form("@Lunch club +soup")), Strength).party == Party(PartyKind.GROUP, "g1")


def test_a_strength_is_not_doubled_nor_made_again_when_the_conversation_is_changed():
    known = Strength(title="Lifts", party=Party(PartyKind.PERSON, "a1"))
    assert not [n for n in stored(form("@Ali +lifts +LIFTS"), known=[known]) if isinstance(n, Strength)]
    first = stored(form("@Ali hello +lifts +lifts"))
    before = one(first, Conversation)
    assert one(first, Strength).title == "lifts"
    opened = form_of(before, LABELS, VOCABULARY)
    assert not [n for n in stored(opened, before) if isinstance(n, Strength)]
    more = replace(opened, line=f"{opened.line} +sewing")
    assert one(stored(more, before), Strength).title == "sewing"


def test_without_a_name_it_stays_text():
    nouns = stored(form("somebody sings +songs"))
    assert one(nouns, Conversation).text == "somebody sings +songs"
    assert len(nouns) == 1


def test_a_strength_goes_to_somebody_else_or_away_by_its_chip():
    filled = form("@Ali @Zoe hello +lifts #transport")
    line = seen(filled).line
    moved = line_edits.with_bringer(filled, line.brought[0], line.mentions[0])
    assert moved.line == "@Ali +lifts @Zoe hello #transport"
    found = seen(moved).line
    assert found.whose(found.brought[0]).name == "Ali"
    back = line_edits.with_bringer(moved, found.brought[0], found.mentions[1])
    assert back.line == "@Ali @Zoe +lifts hello #transport"
    assert line_edits.without_brought(filled, line.brought[0]).line == "@Ali @Zoe hello #transport"
    inside = form("@Ali does +sewing well")
    assert line_edits.without_brought(inside, seen(inside).line.brought[0]).line == "@Ali does sewing well"


def test_an_empty_form_says_what_is_missing():
    with pytest.raises(RuleBroken, match="conversation_empty"):
        stored(form("   "))


def test_a_changed_conversation_keeps_what_the_form_does_not_show():
    before = Conversation(
        on=date(2026, 1, 5),
        text="damp",
        headcount=4,
        themes=(ThemeMention("HOUSING", Stance.CONCERN), ThemeMention("MONEY", Stance.IDEA)),
    )
    opened = form_of(before, {}, VOCABULARY)
    after = one(stored(replace(opened, line=opened.line.replace("#money", "#food")), before), Conversation)
    assert (after.id, after.headcount) == (before.id, 4)
    assert after.themes == (ThemeMention("HOUSING", Stance.CONCERN), ThemeMention("FOOD"))


codes = st.lists(st.sampled_from([i.code for i in VOCABULARY.themes.items]), unique=True, max_size=5)
feature_codes = st.lists(st.sampled_from([i.code for i in VOCABULARY.features.items]), unique=True, max_size=6)
people = st.lists(st.sampled_from(list(LABELS)), unique=True, max_size=4)


@given(
    people,
    codes,
    feature_codes,
    st.sampled_from(["", "buses stop at six", "gave it to the hall", "a\nb", "so +lifts"]),
)
def test_opening_and_saving_a_conversation_changes_nothing(who, themes, features, text):
    tags = " ".join(f"#{code}" for code in [*themes, *features])
    signs = " ".join(f'@"{LABELS[i]}"' for i in who)
    try:
        before = one(stored(form(f"{signs} {text} {tags}")), Conversation)
    except RuleBroken:
        return
    assert one(stored(form_of(before, LABELS, VOCABULARY), before), Conversation) == before


@given(
    codes, st.sampled_from(["@Ali damp", "damp !fri ring", "", "#housing", "@Ali said #food and left !x\nmore"])
)
def test_a_chip_clicked_on_and_off_leaves_its_theme_out(chosen, line):
    filled = form(line)
    for code in chosen:
        if code not in {t.code for t in seen(filled).line.tags}:
            filled = line_edits.with_tag(filled, seen(filled), VOCABULARY.themes.by_code[code])
    assert {*chosen} <= {t.code for t in seen(filled).line.tags}
    promises = [p.what for p in seen(form(line)).line.promises]
    assert [p.what for p in seen(filled).line.promises] == promises
    for code in chosen:
        filled = line_edits.without_tag(filled, seen(filled), code)
    assert not {*chosen} & {t.code for t in seen(filled).line.tags}


def test_every_theme_and_feature_can_be_set_by_its_chip():
    for item in (*VOCABULARY.themes.items, *VOCABULARY.features.items):
        filled = line_edits.with_tag(form("said"), seen(form("said")), item)
        assert [t.code for t in seen(filled).line.tags] == [item.code], item.chip


def test_people_come_and_go_by_chip():
    filled = line_edits.with_person(form("said"), PEOPLE[1])
    assert seen(filled).people == {"dawn jones": "d2"}
    filled = line_edits.with_person(filled, Candidate(NEW, "Zoe Ann"))
    assert one(stored(filled), Person).label == "Zoe Ann"
    for name in ("Zoe Ann", "Dawn Jones"):
        filled = line_edits.without_person(filled, seen(filled), name)
    assert (filled.line, filled.picks) == ("said", ())


def test_a_promise_comes_and_goes_by_hand():
    filled = line_edits.with_promise(form("@Ali damp #housing"), "ring  them", date(2026, 12, 1))
    (promise,) = seen(filled).line.promises
    assert (promise.what, promise.due) == ("ring them", date(2026, 12, 1))
    assert line_edits.without_promise(filled, promise).line == "@Ali damp #housing"


def test_a_draft_comes_back_as_it_was():
    filled = form("@Dawn 👩‍👧 مرحبا", started_by=StartedBy.THEY, place_id="p").with_pick("Dawn", "d1")
    filled = filled.with_check_in("CONTROL", Change.MORE)
    assert form_from_json(filled.to_json()) == filled


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"on": "yesterday"}', "null"])
def test_a_draft_that_cannot_be_read_says_so(text):
    with pytest.raises((ValueError, KeyError, TypeError)):
        form_from_json(text)


def test_what_is_promised_every_week_is_stored_so():
    promise = one(stored(form("@Ali hello !every fri ring about the bench")), FollowUp)
    assert (promise.what, promise.repeat, promise.due) == (
        "ring about the bench",
        Repeat.WEEKLY,
        date(2026, 11, 27),
    )


@pytest.mark.parametrize(
    ("line", "person", "group"),
    [
        ("@Lunch_club hello !bring tools", None, "g1"),
        ("@Ali @Lunch_club hello !bring tools", "a1", None),
        ("@Ali hello !bring tools to @Lunch_club", None, "g1"),
        ("hello !bring tools", None, None),
    ],
)
def test_a_promise_is_for_whom_it_names_else_for_who_was_there(line, person, group):
    promise = one(stored(form(line)), FollowUp)
    assert (promise.person_id, promise.group_id) == (person, group)
