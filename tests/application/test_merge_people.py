from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.application.dispatch import Dispatcher
from connector_app.application.merge_people import merge
from connector_app.domain.consent import ConsentState, Purpose, standing
from connector_app.domain.conversation import Change, CheckIn, Participant, Role
from connector_app.domain.distinct import Distinct
from connector_app.domain.errors import Refused
from connector_app.domain.exchange import Leg
from connector_app.domain.match import MatchState
from connector_app.domain.merging import Choice
from connector_app.domain.need import NeedClosedAs, Urgency
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.person import EqualityAnswer, Person
from connector_app.domain.references import refers
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.request import Request, RequestKind
from connector_app.domain.strength import Willingness
from connector_app.domain.wellbeing import Wellbeing
from tests.application.sound import sound, whole
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_distinct,
    make_exchange,
    make_follow_up,
    make_group,
    make_match,
    make_membership,
    make_need,
    make_person,
    make_quote,
    make_relationship,
    make_strength,
    make_wellbeing,
    party_of,
)
from tests.store.nouns import communities


@pytest.fixture
def opened(tmp_path):
    """Return a notebook with these nouns and what runs commands on it."""
    made = []

    def put(*nouns):
        notebook = copy_notebook(tmp_path, *nouns)
        made.append(notebook)
        return notebook, Dispatcher(notebook, lambda _: None)

    yield put
    for notebook in made:
        notebook.close()


def get(notebook, noun):
    return notebook.reader.get(ref_of(noun))


# Each example makes a notebook: a fifth of the usual number.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 5)
@given(communities(), st.data())
def test_one_undo_brings_back_exactly_what_was_and_doing_it_again_the_same(tmp_path_factory, nouns, data):
    nouns = sound(nouns)
    people = [noun for noun in nouns if isinstance(noun, Person)]
    if len(people) < 2:
        people.append(make_person("Twin"))
        nouns.append(people[-1])
    stays, goes = data.draw(st.permutations(people))[:2]
    notebook = copy_notebook(tmp_path_factory.mktemp("any"), *nouns)
    dispatcher = Dispatcher(notebook, lambda _: None)
    before = whole(notebook)
    dispatcher.run(merge(notebook.reader, stays.id, goes.id).command)
    after = whole(notebook)
    assert ref_of(goes) not in after[0]
    assert not any(refers(noun, goes.id) for noun in after[0].values())
    for noun in after[0].values():
        noun.check()
    mine, theirs = len(before[1][stays.id]), len(before[1][goes.id])
    assert len(after[1][stays.id]) >= mine + theirs
    dispatcher.undo()
    assert whole(notebook) == before
    dispatcher.redo()
    assert whole(notebook) == after
    dispatcher.undo()
    assert whole(notebook) == before
    notebook.close()


def test_everything_that_refers_to_who_goes_refers_to_who_stays(opened):
    dawn, don, cy = make_person("Dawn"), make_person("Dawn S"), make_person("Cy")
    group = make_group()
    said = make_conversation(don, cy)
    gave, brings, needs = make_exchange(don, cy), make_strength(don), make_need(cy)
    introduced = make_person("Eve", introduced_by=don.id)
    moved = [
        said,
        gave,
        make_follow_up(person_id=don.id),
        make_quote(said, don),
        Request(kind=RequestKind.ACCESS, received_on=TODAY, person_id=don.id),
        make_relationship(don, cy),
        make_membership(don, group),
        make_distinct(don, cy),
        brings,
        make_need(don),
        introduced,
    ]
    together = make_match(brings, needs)
    notebook, dispatcher = opened(dawn, don, cy, group, needs, *moved, together)
    dispatcher.run(merge(notebook.reader, dawn.id, don.id).command)
    assert all(refers(get(notebook, noun), dawn.id) for noun in moved)
    assert get(notebook, together) == together
    assert get(notebook, don) is None
    assert get(notebook, dawn).also_known_as == "Dawn S"


def test_nobody_gives_to_themselves_and_what_was_only_between_the_two_goes(opened):
    dawn, don, cy = make_person("Dawn"), make_person("Don"), make_person("Cy")
    between = make_exchange(don, dawn)
    legs = (
        Leg(party_of(don), party_of(dawn)),
        Leg(party_of(don), party_of(cy)),
        Leg(party_of(dawn), party_of(cy)),
    )
    shared = make_exchange(don, dawn, legs=legs)
    bound = make_relationship(dawn, don)
    brings, needs = make_strength(dawn), make_need(don)
    matched = make_match(brings, needs, state=MatchState.HAPPENED, exchange_id=between.id)
    notebook, dispatcher = opened(
        dawn, don, cy, between, shared, bound, make_distinct(don, dawn), brings, needs, matched
    )
    made = merge(notebook.reader, dawn.id, don.id)
    dispatcher.run(made.command)
    moved = made.moved
    assert (moved.legs_between, moved.exchanges_gone, moved.ties_between, moved.matches_between) == (2, 1, 2, 1)
    assert [get(notebook, noun) for noun in (between, bound, matched)] == [None, None, None]
    assert get(notebook, shared).legs == (Leg(party_of(dawn), party_of(cy)),)
    assert get(notebook, needs).party == party_of(dawn)


def test_nothing_stands_twice(opened):
    dawn, don, cy = make_person("Dawn"), make_person("Don"), make_person("Cy")
    group = make_group()
    friends = make_relationship(cy, dawn, note="From school")
    again = make_relationship(don, cy, note="Same class")
    parent = make_relationship(don, cy, RelationshipKind.PARENT)
    child = make_relationship(cy, dawn, RelationshipKind.PARENT)
    here = make_membership(dawn, group, since=date(2024, 1, 1), until=date(2025, 1, 1))
    there = make_membership(don, group, role="Treasurer", since=date(2023, 1, 1))
    said = make_conversation(
        people=(Participant(don.id), Participant(dawn.id, Role.MENTIONED)),
        check_ins=(
            CheckIn("CONTROL", Change.LESS, dawn.id, in_their_words=False),
            CheckIn("CONTROL", Change.MORE, don.id),
        ),
    )
    nouns = (
        group,
        friends,
        again,
        parent,
        child,
        here,
        there,
        said,
        make_distinct(dawn, cy),
        make_distinct(cy, don),
    )
    notebook, dispatcher = opened(dawn, don, cy, *nouns)
    dispatcher.run(merge(notebook.reader, dawn.id, don.id).command)
    assert get(notebook, friends).note == "From school\nSame class"
    assert get(notebook, again) is None
    assert get(notebook, parent).one_id == dawn.id
    assert get(notebook, child) == child
    assert get(notebook, here) == replace(here, role="Treasurer", since=date(2023, 1, 1), until=None)
    assert get(notebook, there) is None
    assert get(notebook, said).people == (Participant(dawn.id),)
    assert get(notebook, said).check_ins == (CheckIn("CONTROL", Change.MORE, dawn.id),)
    assert len([noun for _, noun in notebook.reader.referring_to([ref_of(cy)]) if isinstance(noun, Distinct)]) == 1


def test_where_answers_differ_the_no_stands_and_both_histories_are_kept(opened):
    dawn, don = make_person("Dawn"), make_person("Don")
    no = make_consent(dawn, state=ConsentState.REFUSED, decided_on=date(2025, 1, 1))
    yes = make_consent(don, decided_on=date(2026, 1, 1))
    share = {"purpose": Purpose.SHARE, "organisation": "Northgate PCN"}
    shared = make_consent(dawn, **share)
    taken_back = make_consent(don, state=ConsentState.WITHDRAWN, **(share | {"organisation": "northgate pcn"}))
    notebook, dispatcher = opened(dawn, don, no, yes, shared, taken_back)
    made = merge(notebook.reader, dawn.id, don.id)
    dispatcher.run(made.command)
    history = notebook.reader.consents(dawn.id)
    stands = standing(history)
    assert stands[Purpose.ANONYMOUS_COUNTS, ""].state is ConsentState.REFUSED
    assert stands[Purpose.SHARE, "Northgate PCN"].state is ConsentState.WITHDRAWN
    counted = [each for each in history if each.purpose is Purpose.ANONYMOUS_COUNTS]
    assert [each.decided_on.year for each in counted] == [2025, 2026, 2025]
    assert [each.stands.state for each in made.decided] == [ConsentState.REFUSED, ConsentState.WITHDRAWN]
    dispatcher.undo()
    assert notebook.reader.consents(dawn.id) == [no, shared]
    assert notebook.reader.consents(don.id) == [yes, taken_back]


@pytest.mark.parametrize("mine", [None, ConsentState.GIVEN, ConsentState.REFUSED])
def test_what_either_said_of_themselves_goes_with_a_no_and_comes_back_whole(opened, mine):
    said = (EqualityAnswer("SEX", "FEMALE"),)
    dawn, don = make_person("Dawn", answers=said), make_person("Don", answers=said)
    special = {"purpose": Purpose.SPECIAL_CATEGORY, "decided_on": date(2025, 1, 1)}
    answers = [make_consent(don, state=ConsentState.REFUSED, **special)]
    answers += [make_consent(dawn, state=mine, **special)] if mine else []
    notebook, dispatcher = opened(dawn, don, make_wellbeing(dawn), make_wellbeing(don), *answers)
    before = whole(notebook)
    dispatcher.run(merge(notebook.reader, dawn.id, don.id).command)
    after = whole(notebook)
    assert get(notebook, dawn).answers == ()
    assert not any(isinstance(noun, Wellbeing) for noun in after[0].values())
    for expected, step in ((before, dispatcher.undo), (after, dispatcher.redo), (before, dispatcher.undo)):
        step()
        assert whole(notebook) == expected


def test_what_both_records_bring_and_need_stands_once_unless_something_came_of_it(opened):
    dawn, don, cy = make_person("Dawn"), make_person("Don"), make_person("Cy")
    songs = make_strength(dawn, "Songs", note="Alto", per_month=4)
    again = make_strength(don, "songs ", note="Brings sheets", willingness=Willingness.NOT_NOW)
    bread = make_strength(dawn, "Bread")
    baked = make_strength(don, "Bread")
    hungry = make_need(cy, "Bread")
    met = make_match(baked, hungry)
    lift, soon = make_need(dawn, "A lift", until=TODAY), make_need(don, "a lift", urgency=Urgency.NOW)
    over = make_need(don, "A lift", closed_as=NeedClosedAs.MET, closed_on=TODAY)
    nouns = (songs, again, bread, baked, hungry, met, lift, soon, over)
    notebook, dispatcher = opened(dawn, don, cy, *nouns)
    before = whole(notebook)
    dispatcher.run(merge(notebook.reader, dawn.id, don.id).command)
    assert get(notebook, songs) == replace(songs, note="Alto\nBrings sheets", willingness=Willingness.NOT_NOW)
    assert get(notebook, lift) == replace(lift, urgency=Urgency.NOW, until=None)
    assert (get(notebook, again), get(notebook, soon)) == (None, None)
    assert [get(notebook, each).party.id for each in (bread, baked, over)] == [dawn.id] * 3
    assert get(notebook, met) == met
    dispatcher.undo()
    assert whole(notebook) == before


def test_a_record_that_is_gone_meanwhile_is_refused(opened):
    dawn = make_person("Dawn")
    notebook, _ = opened(dawn)
    for other in (make_person().id, dawn.id):
        with pytest.raises(Refused) as refused:
            merge(notebook.reader, dawn.id, other)
        assert refused.value.code == "gone"


def test_what_was_chosen_is_kept(opened):
    dawn, don = make_person("Dawn", notes="Tea"), make_person("Don", notes="Coffee")
    notebook, dispatcher = opened(dawn, don)
    dispatcher.run(merge(notebook.reader, dawn.id, don.id, {"label": Choice.GOES, "notes": Choice.GOES}).command)
    found = notebook.reader.get(Ref(Kind.PERSON, dawn.id))
    assert (found.label, found.notes, found.also_known_as, found.code) == ("Don", "Coffee", "Dawn", dawn.code)
