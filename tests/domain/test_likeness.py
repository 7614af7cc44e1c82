from collections import Counter
from itertools import count
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.domain.likeness import MOST_SHARING, Known, Reason, likenesses, one_slip
from connector_app.domain.person import ContactKind, ContactPoint
from tests.sizes import size

_NUMBERS = count()
CHOIR = frozenset({"choir"})
NICKNAMES = {"robert": {"bob"}, "bob": {"robert"}}


def known(label, **fields):
    return Known(id=f"{next(_NUMBERS):032x}", label=label, **fields)


def phone(number):
    return {"contact_points": (ContactPoint(ContactKind.PHONE, number),)}


def email(address):
    return {"contact_points": (ContactPoint(ContactKind.EMAIL, address),)}


def reasons(*people, apart=frozenset()):
    return [set(each.reasons) for each in likenesses(people, NICKNAMES, apart)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (known("Dawn Shaw"), known("dawn SHAW"), {Reason.SAME_NAME}),
        (known("Dawn S", names="Dawn Shaw"), known("Dawn Shaw"), {Reason.SAME_NAME}),
        (known("Dawn Shaw"), known("D. Shaw", also_known_as=("Dawn Shaw",)), {Reason.ALSO_CALLED}),
        (known("Shaw Dawn"), known("Dawn Shaw"), {Reason.OTHER_ORDER}),
        (known("Bob Shaw"), known("Robert Shaw"), {Reason.SHORT_FORM}),
        (known("Shaw, Bob"), known("Robert Shaw"), {Reason.SHORT_FORM}),
        (known("Łukasz Świątek"), known("Lukas Swiatek"), {Reason.NEAR_NAME}),
        (known("Dawn Shaw"), known("Dwan Shaw"), None),
        (known("Marian Shaw"), known("Mairan Shaw"), {Reason.NEAR_NAME}),
        (known("Dawn", place_id="p"), known("Dawn Shaw", place_id="p"), {Reason.PART_OF_NAME, Reason.SAME_PLACE}),
        (known("Dawn", place_id="p"), known("Dawn Shaw", place_id="q"), None),
        (known("Dawn Shaw", **phone("07700 900123")), known("Ali", **phone("+44 7700 900123")),
         {Reason.SAME_PHONE, Reason.OTHER_NAME}),
        (known("Dawn", **email("dawn@example.org ")), known("Ali", **email("Dawn@Example.org")),
         {Reason.SAME_EMAIL, Reason.OTHER_NAME}),
        (known("Dawn", **phone("123")), known("Ali", **phone("123")), None),
        (known("Dawn Shaw"), known("Ali Khan"), None),
        (known("Bea Shaw"), known("Beatrice Shaw"), {Reason.SHORT_FORM}),
        (known("Be Shaw"), known("Beatrice Shaw"), None),
        (known("Bea"), known("Beatrice"), None),
        (known("Bea"), known("Beatrice Shaw"), None),
        (known("Bea", place_id="p"), known("Beatrice", place_id="p"), {Reason.SHORT_FORM, Reason.SAME_PLACE}),
        (known("Bea", place_id="p"), known("Beatrice Shaw", place_id="p"),
         {Reason.SHORT_FORM, Reason.SAME_PLACE}),
        (known("Bea Shaw", place_id="p"), known("Beatrice Khan", place_id="p"), None),
        (known("Bea", group_ids=CHOIR), known("Beatrice", group_ids=CHOIR),
         {Reason.SHORT_FORM, Reason.SAME_GROUP}),
        (known("Bea", how_we_met="choir"), known("Beatrice", how_we_met="Choir"),
         {Reason.SHORT_FORM, Reason.SAME_MEETING}),
        (known("Bea", **phone("07700 900123")), known("Beatrice", **phone("07700 900123")),
         {Reason.SHORT_FORM, Reason.SAME_PHONE}),
        (known("Dawn", group_ids=CHOIR), known("Ali", group_ids=CHOIR), None),
    ],
)  # fmt: skip
def test_why_two_may_be_one(one, other, why):
    assert reasons(one, other) == ([why] if why else [])


def test_the_likeliest_come_first_and_two_who_were_met_elsewhere_last():
    dawn = known("Dawn", how_we_met="At the hall", place_id="p")
    met_elsewhere = known("Dawn", how_we_met="By the school")
    same = known("Ali Khan", **phone("07700 900123")), known("Ali Khan", **phone("07700 900123"))
    found = likenesses([dawn, met_elsewhere, *same], {})
    assert [each.one_id for each in found] == [same[0].id, dawn.id]
    assert found[0].likely
    assert not found[1].likely
    assert set(found[1].reasons) == {Reason.SAME_NAME, Reason.OTHER_MEETING}


def test_who_surely_is_two_people_is_not_asked_about_again():
    one, other = known("Dawn Shaw"), known("Dawn Shaw")
    assert reasons(one, other)
    assert not reasons(one, other, apart={frozenset((other.id, one.id))})


def test_what_many_share_tells_nothing_about_two_of_them():
    hostel = [known(f"Guest {chr(97 + n)}{n}", **phone("01632 960000")) for n in range(MOST_SHARING + 1)]
    assert not reasons(*hostel)
    dawns = [known("Dawn", place_id=str(n // 2)) for n in range(2 * MOST_SHARING)]
    assert len(likenesses(dawns, {})) == MOST_SHARING


def test_a_beginning_that_several_names_have_tells_nothing():
    fields = {"place_id": "p"}
    assert reasons(known("Bea", **fields), known("Beatrice", **fields), known("Beatrix", **fields)) == []
    assert reasons(known("Bea", **fields), known("Bea Khan", **fields), known("Beatrice", **fields)) == [
        {Reason.PART_OF_NAME, Reason.SAME_PLACE}
    ]
    shaws = [known(f"Bea{letter} Shaw") for letter in "bcdfghj"]
    assert reasons(known("Bea Shaw"), *shaws) == []


@settings(max_examples=max(1, settings().max_examples // 20))
@given(st.integers(0, 2**32))
def test_thousands_who_begin_alike_do_not_flood(seed):
    """Few have the only beginning and the only name that begins so in a place or group."""
    random = Random(seed)
    places, groups = [f"p{n}" for n in range(40)], [f"g{n}" for n in range(20)]
    letters = "abc"
    people = [
        known(
            "".join(random.choices(letters, k=random.randint(3, 8))),
            place_id=random.choice(places),
            group_ids=frozenset(random.sample(groups, k=random.randint(0, 2))),
        )
        for _ in range(size(3_000, 10_000))
    ]
    alone = [each for each in likenesses(people, {}) if Reason.SHORT_FORM in each.reasons]
    most = Counter(each.place_id for each in people) | Counter(g for each in people for g in each.group_ids)
    assert len(alone) <= sum(most.values()) // 10
    assert all({Reason.SAME_PLACE, Reason.SAME_GROUP} & set(each.reasons) for each in alone)


@given(st.text("abc", max_size=5), st.text("abc", max_size=5))
def test_one_slip_is_what_one_edit_makes(one, other):
    edits = {one[:at] + one[at + 1 :] for at in range(len(one))}
    edits |= {one[:at] + sign + one[at:] for at in range(len(one) + 1) for sign in "abc"}
    edits |= {one[:at] + sign + one[at + 1 :] for at in range(len(one)) for sign in "abc"}
    edits |= {one[:at] + one[at + 1] + one[at] + one[at + 2 :] for at in range(len(one) - 1)}
    assert one_slip(one, other) == (other in edits - {one})
