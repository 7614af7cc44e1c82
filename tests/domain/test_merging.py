from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.consent import Consent, ConsentState, Purpose, standing
from connector_app.domain.merging import Choice, joined_contacts, merged, one_history, to_choose
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.resting import SAID_NO

_ANSWERS = st.lists(
    st.builds(
        Consent,
        person_id=st.just("a"),
        purpose=st.sampled_from([Purpose.RECORD, Purpose.QUOTE]),
        state=st.sampled_from(ConsentState),
        decided_on=st.dates(date(2025, 1, 1), date(2025, 1, 9)),
    ),
    max_size=4,
)


@given(_ANSWERS, _ANSWERS)
def test_a_no_of_either_record_stands_and_no_answer_is_invented_or_lost(mine, theirs):
    added, _ = one_history("a", mine, theirs)
    ours, others, now = standing(mine), standing(theirs), standing([*mine, *added])
    assert now.keys() == ours.keys() | others.keys()
    for about, answer in now.items():
        before = [each[about] for each in (ours, others) if about in each]
        assert (answer.state in SAID_NO) == any(each.state in SAID_NO for each in before)
        same = [each for each in before if (each.state, each.decided_on) == (answer.state, answer.decided_on)]
        assert same
        equally_strict = [each for each in before if (each.state in SAID_NO) == (answer.state in SAID_NO)]
        assert answer.decided_on == max(each.decided_on for each in equally_strict)
    said = [(each.purpose, each.state, each.decided_on) for each in theirs]
    assert [(each.purpose, each.state, each.decided_on) for each in added][: len(theirs)] == said


def test_only_what_differs_is_to_be_chosen():
    one = Person(label="Dawn", pronouns="she", notes="Tea", age_band="A")
    other = Person(label="DAWN", names="Dawn Shaw", notes="Coffee", age_band="B")
    assert to_choose(one, other) == {"age_band": Choice.STAYS, "notes": Choice.BOTH}
    assert to_choose(one, one) == {}


def test_names_that_are_not_kept_are_known_still_and_each_once():
    one = Person(label="Dawn", names="Dawn Shaw", also_known_as="Dee")
    other = Person(label="D. Shaw", names="dawn shaw", also_known_as="dee, Dawnie")
    assert merged(one, other, {}).also_known_as == "Dee, Dawnie, D. Shaw"
    assert merged(one, other, {"label": Choice.GOES}).also_known_as == "Dee, Dawnie, Dawn"


def test_texts_are_joined_and_what_is_missing_is_filled():
    one = Person(label="Dawn", notes="Likes tea", how_we_met="At the hall")
    other = Person(label="Dawn", notes="likes TEA", how_we_met="By the school", pronouns="she", touch_every=30)
    found = merged(one, other, {})
    assert (found.notes, found.how_we_met) == ("Likes tea", "At the hall; By the school")
    assert (found.pronouns, found.touch_every) == ("she", 30)


def test_the_more_careful_stands_whatever_is_chosen():
    early, late = date(2026, 1, 1), date(2027, 1, 1)
    one = Person(label="Dawn", status=PersonStatus.MOVED, retain_until=late, restricted_on=None)
    other = Person(label="Dawn", status=PersonStatus.QUIET, retain_until=early, restricted_on=late)
    for found in (merged(one, other, {}), merged(other, one, {})):
        assert (found.status, found.retain_until, found.restricted_on) == (PersonStatus.MOVED, early, late)


def test_who_introduced_them_is_never_themselves():
    one = Person(label="Dawn")
    other = Person(label="Dawn S", introduced_by=one.id)
    assert merged(one, other, {}).introduced_by is None


def test_ways_to_reach_somebody_are_joined_and_no_message_is_left_where_one_must_not():
    one = ContactPoint(ContactKind.PHONE, "07700 900123", safe_to_leave_message=True)
    same = ContactPoint(ContactKind.PHONE, "+44 7700 900 123", safe_to_leave_message=False)
    other = ContactPoint(ContactKind.EMAIL, "dawn@example.org")
    found = joined_contacts((one,), (same, other))
    assert found == (ContactPoint(ContactKind.PHONE, "07700 900123", safe_to_leave_message=False), other)
